package pl.miasta.empirie.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingCalendar;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Representative;

/**
 * Where a city is on a day, across all networks.
 *
 * @param city the city
 * @param day the day
 * @param stays the networks it belongs to, by id
 * @param meetings the meetings of that day where it is expected or which it hosts, by id; two are one too many
 */
public record Whereabouts(CityId city, LocalDate day, List<Stay> stays, List<MeetingId> meetings) {
    /**
     * A city in a network.
     *
     * @param network which network
     * @param forms in which form; more than one is against the rules
     * @param representatives who represents the city there, by id
     */
    public record Stay(NetworkId network, List<MembershipForm> forms, List<Representative> representatives) {
        /** Copies the lists. */
        public Stay {
            forms = List.copyOf(forms);
            representatives = List.copyOf(representatives);
        }
    }

    private static final Comparator<Representative> ORDER = Comparator.comparing(Representative::person)
            .thenComparing(Representative::position)
            .thenComparing(representative -> representative.period().toString())
            .thenComparing(representative -> representative.reason().isPresent())
            .thenComparing(representative -> representative.reason().orElse(""));

    /** Copies the lists. */
    public Whereabouts {
        stays = List.copyOf(stays);
        meetings = List.copyOf(meetings);
    }

    /**
     * Where a city is on a day, as far as was known that day about the future.
     *
     * @throws pl.miasta.empirie.base.UnusableInputException if the edition does not know the city
     */
    public static Whereabouts of(Edition edition, CityId city, LocalDate day) {
        if (edition.cities().find(city).isEmpty()) {
            throw UnknownId.in(edition, "city", city.value());
        }
        List<Stay> stays = edition.networks().stream()
                .map(dossier -> edition.roster(dossier.id(), day))
                .flatMap(roster -> roster.seat(city).stream()
                        .map(seat -> new Stay(
                                roster.network().id(),
                                seat.forms().stream().sorted().toList(),
                                seat.representatives().stream().sorted(ORDER).toList())))
                .sorted(Comparator.comparing(Stay::network))
                .toList();
        MeetingCalendar calendar = edition.calendar();
        List<MeetingId> meetings = calendar.on(day).stream()
                .filter(meeting -> calendar.isCoreOfOne(city, meeting, day)
                        || meeting.host().filter(city::equals).isPresent())
                .map(Meeting::id)
                .sorted()
                .toList();
        return new Whereabouts(city, day, stays, meetings);
    }
}
