package pl.miasta.empirie.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Subject;

/**
 * What differs between two reports; findings are the same when rule and subject are.
 *
 * @param appeared found now and not then
 * @param gone found then and not now
 * @param changed found both times, with another weight, figure, sentence or consent
 */
public record Changes(List<Finding> appeared, List<Finding> gone, List<Change> changed) {
    /**
     * One finding at two times.
     *
     * @param before as it was
     * @param after as it is
     */
    public record Change(Finding before, Finding after) {}

    private record Key(Subject subject, RuleId rule) {}

    /** Copies the lists. */
    public Changes {
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return appeared.isEmpty() && gone.isEmpty() && changed.isEmpty();
    }

    static Changes between(Report earlier, Report later) {
        Map<Key, Finding> then = byKey(earlier);
        Map<Key, Finding> now = byKey(later);
        List<Finding> appeared = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        now.forEach((key, finding) -> {
            Finding before = then.get(key);
            if (before == null) {
                appeared.add(finding);
            } else if (!before.equals(finding)) {
                changed.add(new Change(before, finding));
            }
        });
        List<Finding> gone = then.entrySet().stream()
                .filter(entry -> !now.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Changes(appeared, gone, changed);
    }

    private static Map<Key, Finding> byKey(Report report) {
        Map<Key, Finding> findings = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            findings.put(new Key(finding.subject(), finding.rule()), Objects.requireNonNull(finding));
        }
        return findings;
    }
}
