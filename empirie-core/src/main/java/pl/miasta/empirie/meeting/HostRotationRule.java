package pl.miasta.empirie.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** Meetings that have a room go round: the host is a city of the core, can host, and hosts again only when every other
 * city of the core that can has had its turn. Source: II.4 "rotacyjnie"; the order is ours. */
final class HostRotationRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.HOST_ROTATION;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        if (meeting.mode() == MeetingMode.ONLINE || meeting.host().isEmpty()) {
            return List.of();
        }
        CityId host = meeting.host().get();
        return troubleWith(matter, host).stream()
                .map(variant -> setting.finding(meeting.subject(), setting.severity(), cure(matter), variant, host))
                .toList();
    }

    private static Optional<String> troubleWith(MeetingCase matter, CityId host) {
        if (!matter.calendar()
                .isCoreOfOne(host, matter.meeting(), matter.meeting().firstDay())) {
            return Optional.of("not-core");
        }
        if (!matter.calendar().cities().get(host).canHost()) {
            return Optional.of("cannot-host");
        }
        boolean outOfTurn = matter.meeting().networks().stream()
                .anyMatch(network -> pastHosts(matter, network).contains(host)
                        && waiting(matter, network).findAny().isPresent());
        return Optional.of("again").filter(variant -> outOfTurn);
    }

    private static Remedy cure(MeetingCase matter) {
        List<CityId> fit = matter.meeting().networks().stream()
                .flatMap(network ->
                        matter.calendar().roster(network, matter.meeting().firstDay()).coreCityIds().stream())
                .distinct()
                .filter(city -> troubleWith(matter, city).isEmpty())
                .sorted()
                .toList();
        return fit.isEmpty() ? Remedy.of("choose-host") : Remedy.of("choose-host-among", fit);
    }

    /** Cities of the core on the first day that can host and have hosted no earlier meeting of the network. */
    private static Stream<CityId> waiting(MeetingCase matter, NetworkId network) {
        Set<CityId> hosted = pastHosts(matter, network);
        return matter.calendar().roster(network, matter.meeting().firstDay()).coreCityIds().stream()
                .filter(city -> matter.calendar().cities().get(city).canHost() && !hosted.contains(city));
    }

    private static Set<CityId> pastHosts(MeetingCase matter, NetworkId network) {
        return matter.calendar().before(matter.meeting(), network).stream()
                .filter(earlier -> earlier.mode() != MeetingMode.ONLINE)
                .flatMap(earlier -> earlier.host().stream())
                .collect(Collectors.toSet());
    }
}
