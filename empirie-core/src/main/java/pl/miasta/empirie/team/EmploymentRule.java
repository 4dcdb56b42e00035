package pl.miasta.empirie.team;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Subject;

/** The leading pair are advisers, the guardian is staff of the Office. Source: III.1. */
final class EmploymentRule implements TeamRule {
    @Override
    public RuleId id() {
        return Policy.TEAM_EMPLOYMENT;
    }

    @Override
    public List<Finding> judge(TeamOnDay matter, RuleSetting setting) {
        SortedMap<PersonId, List<TeamMember>> wrong = null;
        for (TeamMember member : matter.team().members()) {
            if (member.employment() != member.role().employment()
                    && member.period().covers(matter.day())) {
                wrong = wrong == null ? new TreeMap<>() : wrong;
                wrong.computeIfAbsent(member.person(), person -> new ArrayList<>())
                        .add(member);
            }
        }
        if (wrong == null) {
            return List.of();
        }
        return wrong.entrySet().stream()
                .map(entry -> finding(matter, entry.getKey(), entry.getValue(), setting))
                .toList();
    }

    private static Finding finding(TeamOnDay matter, PersonId person, List<TeamMember> entries, RuleSetting setting) {
        List<Role> roles = each(entries, TeamMember::role);
        List<Employment> asked = each(entries, entry -> entry.role().employment());
        return setting.finding(
                Subject.in(matter.network().id(), "person", person),
                setting.severity(),
                Remedy.of("entrust-role", roles, asked, person),
                "other",
                roles,
                asked,
                each(entries, TeamMember::employment));
    }

    private static <E extends Enum<E>> List<E> each(List<TeamMember> entries, Function<TeamMember, E> part) {
        if (entries.size() == 1) {
            return List.of(part.apply(entries.get(0)));
        }
        return entries.stream().map(part).distinct().sorted().toList();
    }
}
