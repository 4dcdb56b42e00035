package pl.miasta.empirie.team;

import java.util.EnumSet;
import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** Each of the three roles has a holder; waits for the network to be constituted. Source: III.1. */
final class CompleteTeamRule implements TeamRule {
    @Override
    public RuleId id() {
        return Policy.TEAM_COMPLETE;
    }

    @Override
    public List<Finding> judge(TeamOnDay matter, RuleSetting setting) {
        EnumSet<Role> vacant = EnumSet.allOf(Role.class);
        for (TeamMember member : matter.team().members()) {
            if (member.period().covers(matter.day())) {
                vacant.remove(member.role());
            }
        }
        if (vacant.isEmpty()) {
            return List.of();
        }
        List<Role> roles = List.copyOf(vacant);
        return List.of(setting.finding(
                matter.network().subject(),
                matter.softFloor(setting.severity()),
                Remedy.of("name-team", roles),
                "vacant",
                roles));
    }
}
