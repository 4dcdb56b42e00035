package pl.miasta.empirie.team;

import java.util.List;

/** The rules about the support team (zespół wspierający). Source: III.1. */
public final class TeamRules {
    private TeamRules() {}

    /** All of them, in the order of the rule book. */
    public static List<TeamRule> all() {
        return List.of(
                new CompleteTeamRule(),
                new EmploymentRule(),
                new DistinctPairRule(),
                new SubstitutionRule(),
                new DutyHoursRule());
    }
}
