package pl.miasta.empirie.meeting.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.Observer;
import pl.miasta.empirie.meeting.Presence;
import pl.miasta.empirie.network.CityId;

/** Whatever is asked for: an agenda that breaks no law, or a refusal whose every way leads to one. */
class AgendaPropertyTest {
    private static final Formats FORMATS = FormatFile.standard();

    @Provide
    Arbitrary<AgendaRequest> plain() {
        return AgendaRequests.plain();
    }

    @Provide
    Arbitrary<AgendaRequest> wishful() {
        return AgendaRequests.wishful();
    }

    @Provide
    Arbitrary<AgendaRequest> ofTwoDays() {
        return AgendaRequests.ofTwoDays();
    }

    @Property(tries = 400)
    void aFormatAloneBecomesALawfulAgendaOrIsRefusedWithAWayThatWorks(@ForAll("plain") AgendaRequest request) {
        answersLawfully(request);
    }

    @Property(tries = 60)
    void aDayWithWishesBecomesALawfulAgendaOrIsRefusedWithAWayThatWorks(@ForAll("wishful") AgendaRequest request) {
        answersLawfully(request);
    }

    @Property(tries = 25)
    void twoDaysBecomeALawfulAgendaOrAreRefusedWithAWayThatWorks(@ForAll("ofTwoDays") AgendaRequest request) {
        answersLawfully(request);
    }

    private static void answersLawfully(AgendaRequest request) {
        AgendaAnswer answer = FORMATS.agenda(request);
        if (answer instanceof AgendaAnswer.Refused refused) {
            assertThat(refused.reasons()).isNotEmpty();
            assertThat(refused.ways()).isNotEmpty();
            refused.ways().forEach(way -> leadsToAnAgenda(request, way));
        } else {
            assertThat(AgendaLaws.brokenBy(answer.agenda().orElseThrow(), request, FORMATS))
                    .isEmpty();
        }
    }

    private static void leadsToAnAgenda(AgendaRequest asked, AgendaAnswer.Way way) {
        assertThat(way.changes()).isNotEmpty();
        Optional<Agenda> agenda = FORMATS.agenda(way.then()).agenda();
        assertThat(agenda).as("after %s", way.changes()).isPresent();
        assertThat(AgendaLaws.brokenBy(agenda.orElseThrow(), way.then(), FORMATS))
                .isEmpty();
        boolean sameDays = way.then().days().size() == asked.days().size();
        int longer = way.then().days().get(0).minutes() - asked.days().get(0).minutes();
        if (sameDays && longer != 0) {
            AgendaRequest less = way.then().each(day -> day.lasting(day.minutes() - (longer > 0 ? 5 : -5)));
            assertThat(FORMATS.agenda(less).agenda())
                    .as("less than %s is not enough", way.changes())
                    .isEmpty();
        }
    }

    @Property(tries = 12)
    void theSameRequestGetsTheSameAnswerFromFormatsReadAgain(@ForAll("wishful") AgendaRequest request) {
        Formats again = Formats.of(
                FORMATS.all().stream()
                        .map(format -> FormatFile.read(FormatFile.write(asOwn(format))))
                        .toList(),
                FORMATS.frame());
        AgendaRequest own = about(request, asOwn(request.format()));
        AgendaRequest reread = about(request, again.find(own.format().id()).orElseThrow());
        AgendaAnswer answer = FORMATS.agenda(request);
        assertThat(FORMATS.agenda(request)).isEqualTo(answer);
        assertThat(again.agenda(reread)).isEqualTo(FORMATS.agenda(own));
        assertThat(again.agenda(reread).agenda().map(Agenda::meetingDays))
                .isEqualTo(answer.agenda().map(Agenda::meetingDays));
    }

    /** The reader keeps the ids of the standard formats for these. */
    private static Format asOwn(Format format) {
        return new Format(
                new FormatId(format.id().value().toLowerCase(Locale.ROOT).replace('_', '-')),
                format.source(),
                format.title(),
                format.characteristic(),
                format.goal(),
                format.when(),
                format.group(),
                format.result(),
                format.balance(),
                format.use(),
                format.steps());
    }

    private static AgendaRequest about(AgendaRequest request, Format format) {
        return new AgendaRequest(
                format,
                request.mode(),
                request.days(),
                request.participants(),
                request.wishes(),
                request.transmitted(),
                request.language(),
                request.policy(),
                request.rhythm());
    }

    @Property(tries = 100)
    void whatIsFixedWhereItAlreadyStandsIsNeverRefused(
            @ForAll("ofTwoDays") AgendaRequest twoDays, @ForAll boolean both, @ForAll @IntRange(max = 40) int which) {
        AgendaRequest bare = twoDays.wishing(wishes -> wishes.withPins(List.of())
                .withSlots(wishes.slots().stream().map(HostSlot::anywhere).toList()));
        AgendaRequest request = both ? bare : bare.on(bare.days().subList(0, 1));
        Optional<Agenda> agenda = FORMATS.agenda(request).agenda();
        Assume.that(agenda.isPresent());
        List<AgendaRequest> pinned = new ArrayList<>();
        agenda.orElseThrow()
                .parts()
                .forEach((place, part) -> AgendaRequests.pinnedWhereItIs(
                                agenda.orElseThrow(), place.day(), part, FORMATS.frame())
                        .ifPresent(pinned::add));
        AgendaRequest fixed = pinned.get(which % pinned.size());
        Optional<Agenda> again = FORMATS.agenda(fixed).agenda();
        assertThat(again).isPresent();
        assertThat(AgendaLaws.brokenBy(again.orElseThrow(), fixed, FORMATS)).isEmpty();
    }

    @Property(tries = 30)
    void theMeetingRulesAcceptEveryAgenda(@ForAll("ofTwoDays") AgendaRequest twoDays, @ForAll boolean both) {
        AgendaRequest request = both ? twoDays : firstDayOf(twoDays);
        Agenda agenda = FORMATS.agenda(request)
                .fold(
                        made -> made,
                        refused -> FORMATS.agenda(refused.ways().get(0).then())
                                .agenda()
                                .orElseThrow());
        Meetings.Draft kickOff = Meetings.meeting("start").on(Meetings.DAY);
        Meetings.Draft later = Meetings.meeting("program").on(AgendaRequests.DATE, AgendaRequests.DATE.plusDays(3));
        Meetings sound = Meetings.sound();
        assertThat(sound.with(kickOff, later).aboutMeetings()).isEmpty();

        Meeting scheduled = agenda.in(watched(later, agenda).meeting());

        assertThat(sound.with(List.of(kickOff.meeting(), scheduled)).aboutMeetings())
                .isEmpty();
        assertThat(scheduled.observers()).hasSameSizeAs(agenda.forObservers());
    }

    private static AgendaRequest firstDayOf(AgendaRequest request) {
        return request.on(request.days().subList(0, 1))
                .wishing(wishes -> wishes.withPins(wishes.pins().stream()
                                .filter(pin -> pin.at().day() == 1)
                                .toList())
                        .withSlots(
                                wishes.slots().stream().map(HostSlot::anywhere).toList()));
    }

    /** The meeting with konin, which observes, at every part it may watch. */
    private static Meetings.Draft watched(Meetings.Draft meeting, Agenda agenda) {
        return meeting.days(agenda.meetingDays().toArray(MeetingDay[]::new))
                .observers(agenda.forObservers().stream()
                        .map(place -> new Observer(new CityId("konin"), place, Presence.ONLINE))
                        .toArray(Observer[]::new));
    }

    @Example
    void theLawsBite() {
        AgendaRequest request = AgendaRequest.of(
                        FORMATS.all().get(2), MeetingMode.ONLINE, AgendaRequests.DATE, LocalTime.of(9, 0), 480)
                .wishing(wishes -> wishes.cases("Cieszyn").slot(HostSlot.of("Spacer", 60)));
        Agenda sound = FORMATS.agenda(request).agenda().orElseThrow();
        assertThat(AgendaLaws.brokenBy(sound, request, FORMATS)).isEmpty();

        assertThat(AgendaLaws.brokenBy(without(sound, part -> part.item().isBreak()), request, FORMATS))
                .anyMatch(law -> law.startsWith("nobody works for"))
                .anyMatch(law -> law.startsWith("lunches: 0"))
                .anyMatch(law -> law.startsWith("the day takes"));
        assertThat(AgendaLaws.brokenBy(
                        without(sound, part -> part.item().kind() == ItemKind.FUNDING_REVIEW), request, FORMATS))
                .contains("one review of funding calls", "step:funding is held");
        assertThat(AgendaLaws.brokenBy(
                        without(sound, part -> part.item().kind() == ItemKind.STUDY_VISIT), request, FORMATS))
                .contains("slot Spacer is held once, not 0 times");
        assertThat(AgendaLaws.brokenBy(
                        without(sound, part -> part.item().kind() == ItemKind.PRESENTATION), request, FORMATS))
                .contains("Cieszyn is heard once");
        assertThat(AgendaLaws.brokenBy(leaking(sound), request, FORMATS)).contains("step:ideas leaks");
    }

    private static Agenda without(Agenda agenda, Predicate<AgendaPart> which) {
        AgendaDay day = agenda.days().get(0);
        return new Agenda(
                agenda.request(),
                List.of(new AgendaDay(
                        day.frame(), day.parts().stream().filter(which.negate()).toList())));
    }

    private static Agenda leaking(Agenda agenda) {
        AgendaDay day = agenda.days().get(0);
        List<AgendaPart> parts = day.parts().stream()
                .map(part -> {
                    AgendaItem item = part.item();
                    return item.isBreak()
                            ? part
                            : new AgendaPart(
                                    part.start(),
                                    new AgendaItem(
                                            item.title(),
                                            item.minutes(),
                                            item.kind(),
                                            Audience.CLOSED,
                                            item.part(),
                                            true,
                                            false,
                                            item.tools()),
                                    part.step(),
                                    part.groups());
                })
                .toList();
        return new Agenda(agenda.request(), List.of(new AgendaDay(day.frame(), parts)));
    }
}
