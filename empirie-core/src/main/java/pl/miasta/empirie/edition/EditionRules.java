package pl.miasta.empirie.edition;

import java.util.List;

/** The rules about the edition as a whole, its coordination, recruitment and policy. Source: II.5, III.2, III.3. */
public final class EditionRules {
    private EditionRules() {}

    /** All of them, in the order of the rule book. */
    public static List<EditionRule> all() {
        return List.of(
                new InnovativeRule(),
                new DecisionMeetingsRule(),
                new WindowRule(),
                new CompleteApplicationRule(),
                new FeedbackRule(),
                new PolicyConsistentRule());
    }
}
