package pl.miasta.empirie.examples.scenario;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.act.Empirie;
import pl.miasta.empirie.act.Meetings.Plan;
import pl.miasta.empirie.act.Meetings.Programme;
import pl.miasta.empirie.act.Outcome;
import pl.miasta.empirie.act.Reason;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.team.Role;

/** What the scenarios that act share: one network and its people, a desk on a day, and how an outcome is told. */
final class OneNetwork {
    static final EditionId EDITION = new EditionId("edycja-2");
    static final NetworkId NETWORK = new NetworkId("mieszkania");
    static final MeetingId MEETING = new MeetingId("spotkanie-1");
    static final Actor ZH16 = Actor.zh16();
    static final Actor OFFICE = Actor.office();
    /** For what goes before a story and is not told in it. */
    static final PrintStream SILENCE = new PrintStream(OutputStream.nullOutputStream());

    private OneNetwork() {}

    static CityId city(int number) {
        return new CityId("miasto-" + number);
    }

    static PersonId person(int city, int number) {
        return new PersonId("osoba-" + city + "-" + number);
    }

    static PersonId holder(Role role) {
        return new PersonId(
                switch (role) {
                    case COORDINATOR_FACILITATOR -> "koordynator";
                    case EXPERT_MODERATOR -> "ekspert";
                    case ORGANISATIONAL_GUARDIAN -> "opiekun";
                });
    }

    /** What a host has on a day; a real one: {@code Empirie.on(store, Clock.system(zone))}, once. */
    static Empirie on(EditionStore store, LocalDate day) {
        return Empirie.on(store, Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    /** What was done, or each reason against it and what would clear the way. */
    static void tell(PrintStream out, Language language, String what, Outcome<?> outcome) {
        String done = language == Language.PL ? "zrobione" : "done";
        String refused = language == Language.PL ? "odmowa" : "refused";
        out.println(what + ": " + (outcome.isDone() ? done : refused));
        List<Reason> reasons = outcome.fold(any -> List.of(), it -> it.reasons());
        for (Reason reason : reasons) {
            out.println("  – " + reason.message(language));
            out.println("    → " + reason.remedy(language));
        }
    }

    /** The network's first meeting, planned by the coordinator. */
    static Meeting planMeeting(EditionStore store) {
        LocalDate today = LocalDate.of(2024, 4, 2);
        AgendaItem work = new AgendaItem(
                "Praca nad wyzwaniami",
                240,
                ItemKind.WORK,
                Audience.CLOSED,
                MeetingPart.WORKING,
                false,
                false,
                Optional.empty());
        MeetingDay day = new MeetingDay(LocalDate.of(2024, 4, 18), LocalTime.of(10, 0), List.of(work));
        PersonId coordinator = holder(Role.COORDINATOR_FACILITATOR);
        Programme programme = Programme.of(MeetingMode.HYBRID, List.of(day))
                .ledBy(
                        new Leader(coordinator, Role.COORDINATOR_FACILITATOR),
                        new Leader(holder(Role.EXPERT_MODERATOR), Role.EXPERT_MODERATOR));
        return on(store, today)
                .meetings()
                .plan(new Plan(EDITION, MEETING, List.of(NETWORK), false, programme, today), Actor.person(coordinator))
                .orElseThrow();
    }
}
