package pl.miasta.empirie.team;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** The two leading roles are not one and the same person: they work in a pair. Source: III.1. */
final class DistinctPairRule implements TeamRule {
    @Override
    public RuleId id() {
        return Policy.DISTINCT_PAIR;
    }

    @Override
    public List<Finding> judge(TeamOnDay matter, RuleSetting setting) {
        PersonId only = onlyLeader(matter);
        if (only == null) {
            return List.of();
        }
        return List.of(setting.finding(
                matter.network().subject(),
                setting.severity(),
                Remedy.of("name-second-leader", only),
                "one-person",
                only));
    }

    private static @Nullable PersonId onlyLeader(TeamOnDay matter) {
        PersonId only = null;
        boolean coordinator = false;
        boolean expert = false;
        for (TeamMember member : matter.team().members()) {
            if (member.role().leads() && member.period().covers(matter.day())) {
                if (only != null && !only.equals(member.person())) {
                    return null;
                }
                only = member.person();
                coordinator |= member.role() == Role.COORDINATOR_FACILITATOR;
                expert |= member.role() == Role.EXPERT_MODERATOR;
            }
        }
        return coordinator && expert ? only : null;
    }
}
