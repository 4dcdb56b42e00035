package pl.miasta.empirie.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Severity;

/** What the rule book says of an edition on a day: every finding, sorted by subject, then rule. Immutable. */
public final class Report {
    private final Edition known;
    private final Policy policy;
    private final LocalDate asOf;
    private final List<Finding> findings;

    Report(Edition known, Policy policy, LocalDate asOf, List<Finding> findings) {
        this.known = known;
        this.policy = policy;
        this.asOf = asOf;
        this.findings = List.copyOf(findings);
    }

    /**
     * Judges an edition as known on a day by the standard rule book.
     *
     * @throws IllegalArgumentException if the edition's policy speaks of a host's own rule: then ask the host's book
     */
    public static Report of(Edition edition, LocalDate asOf) {
        return RuleBook.standard().check(edition, asOf);
    }

    /** The day asked about. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The edition as it was known on that day. */
    public Edition edition() {
        return known;
    }

    /** Every finding, waived ones too. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether nothing stands in the way: no BLOCKING finding without a waiver. */
    public boolean isOk() {
        return blocking().isEmpty();
    }

    /** What stands in the way: BLOCKING and not waived. */
    public List<Finding> blocking() {
        return findings.stream().filter(Finding::blocks).toList();
    }

    /** The findings of one severity, waived ones too. */
    public List<Finding> weighing(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** The findings by severity, the gravest first; every severity but OFF has a list. */
    public Map<Severity, List<Finding>> bySeverity() {
        Map<Severity, List<Finding>> grouped = new EnumMap<>(Severity.class);
        for (Severity severity : List.of(Severity.BLOCKING, Severity.WARNING, Severity.INFO)) {
            grouped.put(severity, weighing(severity));
        }
        return Collections.unmodifiableMap(grouped);
    }

    /** The findings by network, in the edition's order; one about a joint meeting stands with each of its networks. */
    public Map<NetworkId, List<Finding>> byNetwork() {
        Map<NetworkId, List<Finding>> grouped = new LinkedHashMap<>();
        for (NetworkDossier dossier : known.networks()) {
            grouped.put(dossier.id(), about(dossier.id()));
        }
        return Collections.unmodifiableMap(grouped);
    }

    /** The findings that concern a network. */
    public List<Finding> about(NetworkId network) {
        return findings.stream()
                .filter(finding -> networksOf(finding).contains(network))
                .toList();
    }

    /** The findings that concern no network: about the edition, its policy, its applications. */
    public List<Finding> aboutTheEdition() {
        return findings.stream()
                .filter(finding -> networksOf(finding).isEmpty())
                .toList();
    }

    /** The networks that a finding concerns. */
    public Set<NetworkId> networksOf(Finding finding) {
        return Concern.networksOf(finding.subject(), known);
    }

    /** The same report with the findings of one network only. */
    public Report only(NetworkId network) {
        return new Report(known, policy, asOf, about(network));
    }

    /** What has changed since an earlier report on the same edition. */
    public Changes since(Report earlier) {
        return Changes.between(earlier, this);
    }

    /**
     * What is to come, and what is overdue.
     *
     * @param from the day to look from
     * @param days how many days to look ahead, from 0; the last one inside
     * @param actor for whom: a person is shown what is theirs to do, the others everything
     */
    public List<DueItem> due(LocalDate from, int days, Actor actor) {
        return DueItems.of(known, policy, from, days, actor);
    }
}
