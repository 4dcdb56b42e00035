package pl.miasta.empirie.document;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.ItemPlace;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Role;

/**
 * The letter that invites to a meeting which the edition knows (zaproszenie). Its programme holds the items that the
 * reader may see: whoever is asked to some parts alone is invited to those. Source: II.1, II.4, IV.
 */
final class MeetingInvitationDocument {
    private final Scribe scribe;
    private final MeetingRoll roll;
    private final Meeting meeting;
    private final Set<ItemPlace> seen;
    private final boolean whole;

    private MeetingInvitationDocument(Scribe scribe, Meeting meeting, Set<ItemPlace> seen, boolean whole) {
        this.scribe = scribe;
        this.roll = new MeetingRoll(scribe, meeting);
        this.meeting = meeting;
        this.seen = seen;
        this.whole = whole;
    }

    /** The letter, for those who share the space of one of the networks, and for those who may see one of its items. */
    static DocumentAnswer of(Scribe scribe, MeetingId id) {
        // fails for an unknown meeting as its siblings do
        scribe.sight(Resource.of(Resource.Kind.NOTE, id));
        Meeting meeting = scribe.edition().find(id).orElseThrow();
        List<Sight> spaces =
                meeting.networks().stream().distinct().map(scribe::seesSpace).toList();
        boolean whole = spaces.stream().anyMatch(Sight::isAllowed);
        Set<ItemPlace> seen = meeting.items().keySet().stream()
                .filter(place -> scribe.sight(Resource.of(id, place)).isAllowed())
                .collect(Collectors.toSet());
        // breaks alone are nothing to be invited to
        boolean some = seen.stream().anyMatch(place -> !meeting.item(place).isBreak());
        if (!whole && !some) {
            return new DocumentAnswer.Refused(spaces.get(0).reason());
        }
        return meeting.isOn() && meeting.isDated()
                ? new DocumentAnswer.Made(new MeetingInvitationDocument(scribe, meeting, seen, whole).write())
                : new DocumentAnswer.Missing(Message.of("document.missing.invitation", id));
    }

    private Document write() {
        scribe.sentence("invitation.greeting");
        boolean several = roll.networks().size() > 1;
        if (!whole) {
            scribe.sentence("invitation.to-parts", roll.names());
        } else {
            roll.format()
                    .ifPresentOrElse(
                            format -> scribe.sentence(
                                    several ? "invitation.to-networks" : "invitation.to-network", roll.names(), format),
                            () -> scribe.sentence(
                                    several ? "invitation.to-networks.plain" : "invitation.to-network.plain",
                                    roll.names()));
        }
        scribe.facts(roll.head()
                .fact("guests", known(guests(), ", "))
                .fact("leaders", known(roll.leaders().stream(), "\n")));
        if (!seen.isEmpty()) {
            scribe.heading(1, "invitation.agenda");
            for (int day = 1; day <= meeting.days().size(); day++) {
                agenda(day);
            }
            scribe.heading(1, "invitation.open");
            open();
        }
        scribe.heading(1, "invitation.prepare");
        prepare();
        scribe.heading(1, "invitation.reply");
        known(coordinators(), ", ")
                .ifPresentOrElse(
                        contact -> scribe.sentence("invitation.reply.to", contact),
                        () -> scribe.sentence("invitation.reply.here"));
        scribe.sentence("invitation.close");
        return scribe.document(scribe.say("invitation.title", roll.subject()));
    }

    private static Optional<String> known(Stream<String> several, String between) {
        return Optional.of(several.collect(Collectors.joining(between))).filter(all -> !all.isEmpty());
    }

    /** Guests by name where the reader may see it, else by where they come from. */
    private Stream<String> guests() {
        return meeting.guests().stream()
                .map(this::guest)
                .flatMap(Optional::stream)
                .distinct();
    }

    private Optional<String> guest(Guest guest) {
        Optional<String> name = roll.name(guest.person());
        Optional<String> from = guest.category().map(scribe::term);
        return name.isPresent() && from.isPresent()
                ? Optional.of(scribe.say("with", name.get(), from.get()))
                : name.or(() -> from);
    }

    /** To whom people reply: whoever coordinates one of the networks that day, with an address where there is one. */
    private Stream<String> coordinators() {
        return roll.networks().stream()
                .flatMap(network -> holders(network).flatMap(person -> contact(person).stream()))
                .distinct();
    }

    private Stream<PersonId> holders(NetworkId network) {
        return scribe
                .edition()
                .network(network)
                .team()
                .holders(Role.COORDINATOR_FACILITATOR, meeting.firstDay())
                .stream();
    }

    private Optional<String> contact(PersonId person) {
        return roll.name(person)
                .map(name -> scribe.edition()
                        .find(person)
                        .flatMap(Person::email)
                        .map(email -> scribe.say("with", name, email))
                        .orElse(name));
    }

    private void agenda(int number) {
        MeetingDay day = meeting.days().get(number - 1);
        List<List<String>> rows = new ArrayList<>();
        LocalTime time = day.start();
        for (int item = 1; item <= day.items().size(); item++) {
            AgendaItem one = day.items().get(item - 1);
            LocalTime end = time.plusMinutes(one.minutes());
            if (seen.contains(new ItemPlace(number, item))) {
                rows.add(List.of(Sheet.hours(time, end), one.title()));
            }
            time = end;
        }
        if (rows.isEmpty()) {
            return;
        }
        if (meeting.days().size() > 1) {
            scribe.title(2, scribe.say("agenda.day", number, scribe.weekday(day.date())));
        }
        scribe.table(
                "invitation.agenda",
                scribe.say("invitation.agenda.caption", scribe.weekday(day.date())),
                List.of("time", "what"),
                rows);
    }

    /** Which of the parts the reader sees are open, and which of them go over the net. */
    private void open() {
        List<String> open = meeting.items().entrySet().stream()
                .filter(entry ->
                        seen.contains(entry.getKey()) && entry.getValue().isOpen())
                .map(entry -> scribe.say(
                        "invitation.open." + InvitationDocument.shown(entry.getValue()),
                        hours(entry.getKey()),
                        entry.getValue().title()))
                .toList();
        if (open.isEmpty()) {
            scribe.sentence("invitation.open.none");
            return;
        }
        scribe.sentence("invitation.open.some");
        scribe.items(open);
        if (meeting.items().values().stream().anyMatch(AgendaItem::recorded)) {
            scribe.sentence("invitation.open.consent");
        }
        scribe.sentence("invitation.open.rest");
    }

    private String hours(ItemPlace place) {
        MeetingDay day = meeting.days().get(place.day() - 1);
        LocalTime from = day.start();
        for (int item = 1; item < place.item(); item++) {
            from = from.plusMinutes(day.items().get(item - 1).minutes());
        }
        String hours = Sheet.hours(from, from.plusMinutes(meeting.item(place).minutes()));
        return meeting.days().size() > 1 ? scribe.say("agenda.on", scribe.dayAndMonth(day.date()), hours) : hours;
    }

    private void prepare() {
        List<String> items = new ArrayList<>();
        if (whole) {
            items.add(scribe.say("invitation.prepare.whole"));
        }
        if (meeting.mode() != MeetingMode.ONLINE) {
            items.add(scribe.say("invitation.prepare.room"));
        }
        if (meeting.mode() != MeetingMode.IN_PERSON) {
            items.add(scribe.say("invitation.prepare.online"));
        }
        scribe.items(items);
    }
}
