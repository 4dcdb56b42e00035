package pl.miasta.empirie.plan;

import java.util.List;

/**
 * What the network wants to reach (cel); follows from challenges. Source: II.6, section 5.
 *
 * @param id unique inside the network
 * @param text what it is
 * @param challenges the challenges it answers
 */
public record Goal(GoalId id, String text, List<ChallengeId> challenges) {
    /** Copies the list. */
    public Goal {
        challenges = List.copyOf(challenges);
    }

    /** Ids alone: a text may tell of a person. */
    @Override
    public String toString() {
        return "goal:" + id + " " + challenges;
    }
}
