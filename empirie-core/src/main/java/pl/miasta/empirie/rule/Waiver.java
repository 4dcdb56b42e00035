package pl.miasta.empirie.rule;

import java.time.LocalDate;
import java.util.Optional;
import pl.miasta.empirie.base.Period;

/**
 * ZH-16's recorded consent to leave one rule unmet, within stated figures and days (odstępstwo; ours). The rules that
 * protect people cannot be waived: {@link Policy#isWaivable}.
 *
 * @param rule the rule left unmet
 * @param subject exactly this subject; empty for every subject of the network
 * @param allow the figures consented to; present on rules with a range and only on them
 * @param by who consented
 * @param reason why
 * @param grantedOn the day of the decision; before it the waiver does not exist
 * @param period the days it holds, both inside
 */
public record Waiver(
        RuleId rule,
        Optional<Subject> subject,
        Optional<Allowance> allow,
        WaiverAuthority by,
        String reason,
        LocalDate grantedOn,
        Period period) {

    /**
     * Figures consented to; an end left out is the policy's.
     *
     * @param min the least figure consented to, from 0
     * @param max the most consented to
     */
    public record Allowance(Optional<Integer> min, Optional<Integer> max) {
        /** @throws IllegalArgumentException if an end is negative, or both are given and cross */
        public Allowance {
            if (min.orElse(0) < 0 || max.orElse(0) < 0) {
                throw new IllegalArgumentException("an allowance counts from 0");
            }
            if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
                throw new IllegalArgumentException("no range: " + min.get() + ".." + max.get());
            }
        }

        /** Whether the figure is consented to where the policy asks for {@code policy}. */
        public boolean covers(int figure, Bounds policy) {
            return min.orElse(policy.min()) <= figure && figure <= max.orElse(policy.max());
        }
    }

    /** @throws IllegalArgumentException if the rule cannot be waived, or has a range and no allowance, or the reverse */
    public Waiver {
        if (!Policy.isWaivable(rule)) {
            throw new IllegalArgumentException(rule + " protects people and cannot be waived");
        }
        if (!rule.isOwn() && Policy.hasRange(rule) != allow.isPresent()) {
            throw new IllegalArgumentException(
                    "figures are consented to on rules with a range, and only there: " + rule);
        }
    }

    /**
     * Whether this waiver covers the finding on that day. Whether it is one of the finding's own network is for the
     * caller to know.
     */
    public boolean covers(Finding finding, LocalDate day) {
        return finding.rule().equals(rule)
                && !grantedOn.isAfter(day)
                && period.covers(day)
                && (subject.isEmpty() || subject.get().equals(finding.subject()))
                && coversFigure(finding);
    }

    /** A finding about a range is covered by the figures consented to, any other by the consent alone. */
    private boolean coversFigure(Finding finding) {
        if (finding.expected().isEmpty()) {
            return allow.isEmpty();
        }
        return allow.isPresent()
                && finding.actual().isPresent()
                && allow.get().covers(finding.actual().get(), finding.expected().get());
    }

    /** What is waived, by whom and when: a reason may tell of a person. */
    @Override
    public String toString() {
        return "waiver " + rule + " " + subject + " " + by + " " + grantedOn + " " + period;
    }
}
