package pl.miasta.empirie.meeting;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Subject;

/** A city of the core has somebody of its own at one at least of the last two meetings with an attendance list. Source:
 * II.2 "ciągłość"; the figure is ours. */
final class CityAbsentRule implements RhythmRule {
    @Override
    public RuleId id() {
        return Policy.CITY_ABSENT;
    }

    @Override
    public List<Finding> judge(NetworkMeetings matter, RuleSetting setting) {
        NetworkId network = matter.network().id();
        List<Meeting> recorded = matter.calendar().of(network).stream()
                .filter(meeting -> meeting.isHeld() && !meeting.attendance().isEmpty())
                .toList();
        if (recorded.size() < 2) {
            return List.of();
        }
        Meeting last = recorded.get(recorded.size() - 1);
        Meeting before = recorded.get(recorded.size() - 2);
        SortedSet<CityId> cities =
                matter.calendar().roster(network, last.firstDay()).coreCityIds();
        cities.retainAll(matter.calendar().roster(network, before.firstDay()).coreCityIds());
        return cities.stream()
                .filter(city -> isAbsent(matter, city, last) && isAbsent(matter, city, before))
                .map(city -> setting.finding(
                        Subject.in(network, "city", city),
                        setting.severity(),
                        Remedy.of("ask-city-back", city),
                        "twice",
                        before.id(),
                        last.id()))
                .toList();
    }

    private static boolean isAbsent(NetworkMeetings matter, CityId city, Meeting meeting) {
        Set<PersonId> tookPart = meeting.attendance().stream()
                .filter(Attendance::tookPart)
                .map(Attendance::person)
                .collect(Collectors.toSet());
        return matter.calendar().roster(matter.network().id(), meeting.firstDay()).seat(city).stream()
                .flatMap(seat -> seat.representatives().stream())
                .noneMatch(representative -> tookPart.contains(representative.person()));
    }
}
