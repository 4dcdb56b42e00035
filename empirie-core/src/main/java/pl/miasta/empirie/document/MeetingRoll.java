package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingCalendar;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Seat;
import pl.miasta.empirie.person.PersonId;

/** A meeting as its documents speak of it: its networks, days and people, as far as the reader may see them. */
final class MeetingRoll {
    private final Scribe scribe;
    private final Meeting meeting;
    private final List<NetworkId> networks;
    private final List<LocalDate> dates;

    MeetingRoll(Scribe scribe, Meeting meeting) {
        this.scribe = scribe;
        this.meeting = meeting;
        this.networks = meeting.networks().stream().distinct().toList();
        this.dates = MeetingCalendar.daysOf(meeting);
    }

    Meeting meeting() {
        return meeting;
    }

    List<NetworkId> networks() {
        return networks;
    }

    /** The meeting's different days, in its order. */
    List<LocalDate> dates() {
        return dates;
    }

    /** The titles of its networks. */
    String names() {
        return scribe.networks(networks);
    }

    /** The meeting's days from first to last for a table, or that none is known. */
    static String days(Scribe scribe, Meeting meeting) {
        return meeting.isDated() ? scribe.span(meeting.firstDay(), meeting.lastDay()) : scribe.say("undated");
    }

    /** What a title names: the networks, and the days if they are known. */
    String subject() {
        return dates.isEmpty() ? names() : scribe.say("agenda.subject", names(), scribe.dates(sorted()));
    }

    private List<LocalDate> sorted() {
        return dates.stream().sorted().toList();
    }

    /** What every document about a meeting begins with. */
    Sheet.Facts head() {
        return scribe.head()
                .fact(networks.size() == 1 ? "network" : "networks", names())
                .fact("edition", scribe.edition().title())
                .fact(
                        "days",
                        dates.isEmpty()
                                ? scribe.say("undated")
                                : dates.stream().map(scribe::weekday).collect(Collectors.joining("\n")))
                .fact("place", meeting.place().filter(place -> !Blank.is(place)))
                .fact("host", meeting.host().map(scribe::city))
                .fact("mode", scribe.term(meeting.mode()));
    }

    /** The format it is run in, in words. */
    Optional<String> format() {
        return meeting.format().map(this::format);
    }

    private String format(FormatId format) {
        return format.isOwn()
                ? scribe.say("note.format.own", format.value())
                : scribe.say("note.format." + format.value());
    }

    /** Who leads, by role, with the names the reader may see. */
    List<String> leaders() {
        return meeting.leaders().stream().map(this::leader).toList();
    }

    private String leader(Leader leader) {
        String role = scribe.term(leader.as());
        return name(leader.person()).map(name -> role + ": " + name).orElse(role);
    }

    /** Somebody's name, where the reader may see it. */
    Optional<String> name(PersonId person) {
        return scribe.nameAmong(person, networks, dates.isEmpty() ? List.of(scribe.day()) : dates);
    }

    /** Whom the cities send to the meeting on a day. */
    Map<PersonId, List<Representative>> sent(LocalDate date) {
        Map<PersonId, List<Representative>> sent = new TreeMap<>();
        seats(date)
                .flatMap(seat -> seat.representatives().stream())
                .forEach(one -> sent.merge(one.person(), List.of(one), MeetingRoll::joined));
        return sent;
    }

    private static <T> List<T> joined(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** For whom somebody is at the meeting: the cities that the person represents that day. */
    static Set<CityId> cities(Collection<Representative> sent) {
        return sent.stream().map(Representative::city).collect(Collectors.toSet());
    }

    /** The names of cities, in the order of the alphabet; nothing for none. */
    String said(Collection<CityId> cities) {
        return Scribe.joined(cities.stream().map(scribe::city).distinct().sorted(PolishOrder.BY_LETTER));
    }

    Stream<Seat> seats(LocalDate date) {
        return networks.stream().flatMap(network -> scribe.edition().roster(network, date).seats().stream());
    }

    /** The cities whose people the reader may see in the attendance list; empty for all of them. */
    Optional<Set<CityId>> citiesIn(Sight sight) {
        return sight.scope().filter(Sight.Scope.OWN_CITY::equals).map(own -> ownCities());
    }

    /** The reader's own cities, as of the day the document is asked for: the reader's rights come from that day too. */
    Set<CityId> ownCities() {
        Set<CityId> own = new HashSet<>();
        scribe.viewer().city().ifPresent(own::add);
        scribe.viewer()
                .person()
                .ifPresent(person -> seats(scribe.day())
                        .filter(seat -> seat.isCore()
                                && seat.representatives().stream()
                                        .anyMatch(sent -> sent.person().equals(person)))
                        .forEach(seat -> own.add(seat.city().id())));
        return own;
    }
}
