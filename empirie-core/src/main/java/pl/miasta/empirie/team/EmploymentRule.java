package pl.miasta.empirie.team;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Subject;

/** The leading pair are advisers, the guardian is staff of the Office. Source: III.1. */
final class EmploymentRule implements TeamRule {
    private static final Comparator<TeamMember> ORDER =
            Comparator.comparing(TeamMember::role).thenComparing(TeamMember::employment);

    @Override
    public RuleId id() {
        return Policy.TEAM_EMPLOYMENT;
    }

    @Override
    public List<Finding> judge(TeamOnDay matter, RuleSetting setting) {
        TreeMap<PersonId, TeamMember> wrong = null;
        for (TeamMember member : matter.team().members()) {
            if (member.employment() != member.role().employment()
                    && member.period().covers(matter.day())) {
                wrong = wrong == null ? new TreeMap<>() : wrong;
                // of several entries the first in this order speaks, whatever the file's
                wrong.merge(member.person(), member, BinaryOperator.minBy(ORDER));
            }
        }
        if (wrong == null) {
            return List.of();
        }
        return wrong.values().stream()
                .map(member -> setting.finding(
                        Subject.in(matter.network().id(), "person", member.person()),
                        setting.severity(),
                        Remedy.of("entrust-role", member.role(), member.role().employment(), member.person()),
                        "other",
                        member.role(),
                        member.role().employment(),
                        member.employment()))
                .toList();
    }
}
