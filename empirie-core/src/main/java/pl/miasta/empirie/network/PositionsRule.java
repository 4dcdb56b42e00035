package pl.miasta.empirie.network;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/**
 * Who is sent: to a thematic network at least one head of unit or specialist for each city; to the leaders' network
 * mayors and deputies only. A city that sends nobody is another rule's matter. Source: II.1 "sugerujemy".
 */
final class PositionsRule implements NetworkRule {
    private static final Set<Position> WHO_KNOWS = EnumSet.of(Position.HEAD_OF_UNIT, Position.SPECIALIST);
    private static final Set<Position> WHO_LEADS = EnumSet.of(Position.MAYOR, Position.DEPUTY_MAYOR);

    @Override
    public RuleId id() {
        return Policy.POSITIONS;
    }

    @Override
    public List<Finding> judge(Roster roster, RuleSetting setting) {
        boolean leaders = roster.network().kind() == NetworkKind.LEADERS;
        List<Finding> found = List.of();
        for (Seat seat : roster.seats()) {
            if (seat.isCore() && seat.people() > 0 && !(leaders ? onlyLeaders(seat) : someoneKnows(seat))) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(setting.finding(
                        seat.subject(),
                        setting.severity(),
                        Remedy.of(
                                leaders ? "send-leaders" : "send-specialist",
                                seat.city().id()),
                        leaders ? "leaders" : "thematic"));
            }
        }
        return found;
    }

    private static boolean someoneKnows(Seat seat) {
        for (Representative representative : seat.representatives()) {
            if (WHO_KNOWS.contains(representative.position())) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyLeaders(Seat seat) {
        for (Representative representative : seat.representatives()) {
            if (!WHO_LEADS.contains(representative.position())) {
                return false;
            }
        }
        return true;
    }
}
