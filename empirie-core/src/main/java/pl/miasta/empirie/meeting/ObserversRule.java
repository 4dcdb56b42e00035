package pl.miasta.empirie.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** Observers watch open, transmitted items of general or summarising parts, over the net, and only cities that observe one
 * of the meeting's networks that day. Source: II.1. */
final class ObserversRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.OBSERVERS;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        SortedMap<ItemPlace, List<Observer>> byItem =
                new TreeMap<>(Comparator.comparing(ItemPlace::day).thenComparing(ItemPlace::item));
        for (Observer observer : meeting.observers()) {
            byItem.computeIfAbsent(observer.place(), none -> new ArrayList<>()).add(observer);
        }
        List<Finding> found = new ArrayList<>();
        byItem.forEach((place, observers) -> {
            List<Message> troubles = troubles(matter, place, observers);
            if (!troubles.isEmpty()) {
                found.add(setting.finding(
                        meeting.subject(place),
                        setting.severity(),
                        Remedy.of("let-observers-watch"),
                        "wrong",
                        troubles));
            }
        });
        return found;
    }

    private static List<Message> troubles(MeetingCase matter, ItemPlace place, List<Observer> observers) {
        List<Message> troubles = new ArrayList<>();
        AgendaItem item = matter.meeting().item(place);
        if (item.isBreak()) {
            troubles.add(Message.of("meeting.observers.break"));
        } else {
            if (!item.isOpen()) {
                troubles.add(Message.of("meeting.observers.closed"));
            }
            if (!item.isGeneralOrSummary()) {
                troubles.add(Message.of("meeting.observers.working"));
            }
            if (!item.transmitted()) {
                troubles.add(Message.of("meeting.observers.not-transmitted"));
            }
        }
        List<CityId> inPerson = cities(observers.stream().filter(one -> one.presence() != Presence.ONLINE));
        if (!inPerson.isEmpty()) {
            troubles.add(Message.of("meeting.observers.in-person", inPerson));
        }
        LocalDate day = matter.meeting().days().get(place.day() - 1).date();
        List<CityId> strangers = cities(observers.stream().filter(one -> !observes(matter, one.city(), day)));
        if (!strangers.isEmpty()) {
            troubles.add(Message.of("meeting.observers.strangers", strangers));
        }
        return troubles;
    }

    private static boolean observes(MeetingCase matter, CityId city, LocalDate day) {
        return matter.meeting().networks().stream()
                .anyMatch(network -> matter.calendar()
                        .roster(network, day)
                        .seat(city)
                        .filter(seat -> seat.forms().contains(MembershipForm.OBSERVER))
                        .isPresent());
    }

    private static List<CityId> cities(Stream<Observer> observers) {
        return observers.map(Observer::city).distinct().sorted().toList();
    }
}
