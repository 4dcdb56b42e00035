package pl.miasta.empirie.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.Editions;
import pl.miasta.empirie.Editions.Gathering;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.check.DueItem.Kind;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.rule.WaiverAuthority;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.AgreementId;
import pl.miasta.empirie.team.Ground;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.Task;

class DueItemTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 10, 1);
    private static final LocalDate MET = LocalDate.of(2022, 9, 20);
    private static final int YEAR = 365;

    /** One thing of each kind: what is due, when, about what, whose it is, and in which words. */
    private record Expected(
            Kind kind, Editions edition, LocalDate on, String subject, List<String> people, String pl, String en) {
        @Override
        public String toString() {
            return kind.toString();
        }
    }

    static Stream<Expected> oneOfEachKind() {
        Period endsSoon = Period.of(Editions.FIRST, TODAY.plusDays(20));
        LocalDate soon = TODAY.plusDays(20);
        return Stream.of(
                new Expected(
                        Kind.NOTE,
                        held(meeting()),
                        MET.plusDays(30),
                        "meeting:m-1",
                        List.of("koordynator"),
                        "Notatka ze spotkania, które kończy się 2022-09-20: do 2022-10-20.",
                        "Note of the meeting that ends on 2022-09-20: by 2022-10-20."),
                new Expected(
                        Kind.REPORT,
                        held(meeting()),
                        MET.plusDays(14),
                        "meeting:m-1",
                        List.of("koordynator"),
                        "Raport ze spotkania, które kończy się 2022-09-20: do 2022-10-04.",
                        "Report on the meeting that ends on 2022-09-20: by 2022-10-04."),
                new Expected(
                        Kind.FORMAT_RESULT,
                        held(meeting().format("wlasny")),
                        MET.plusDays(60),
                        "meeting:m-1",
                        List.of("koordynator"),
                        "Zatwierdzone wyniki spotkania we własnym formacie, które kończy się 2022-09-20: do 2022-11-19.",
                        "Approved results of the meeting in an own format that ends on 2022-09-20: by 2022-11-19."),
                new Expected(
                        Kind.DUTY_HOURS,
                        sound(net -> net.dutyOn(MET, MET.minusDays(14))),
                        MET.plusDays(14),
                        "network:miasto",
                        List.of("ekspert"),
                        "Dyżur eksperta (poprzedni 2022-09-20): do 2022-10-04.",
                        "The expert’s duty hours (last ones 2022-09-20): by 2022-10-04."),
                new Expected(
                        Kind.WAIVER_ENDS,
                        sound(net -> net.waives(waiver(Policy.PAIR, endsSoon))),
                        soon,
                        "network:miasto",
                        List.of(),
                        "Kończy się odstępstwo od zasady meeting.pair: 2022-10-21.",
                        "The waiver of the rule meeting.pair ends on 2022-10-21."),
                new Expected(
                        Kind.MEMBERSHIP_ENDS,
                        sound(net -> net.belongs("o-2", MembershipForm.OBSERVER, endsSoon)),
                        soon,
                        "city:o-2@miasto",
                        List.of(),
                        "Kończy się członkostwo (obserwator): 2022-10-21.",
                        "The membership (observer) ends on 2022-10-21."),
                new Expected(
                        Kind.REPRESENTATION_ENDS,
                        sound(net -> net.represents("p-9", "l-1", endsSoon)),
                        soon,
                        "person:p-9@miasto",
                        List.of("p-9"),
                        "Kończy się delegowanie przez miasto l-1: 2022-10-21.",
                        "The delegation by the city l-1 ends on 2022-10-21."),
                new Expected(
                        Kind.ROLE_ENDS,
                        sound(net -> net.holds("p-9", Role.EXPERT_MODERATOR, endsSoon)),
                        soon,
                        "person:p-9@miasto",
                        List.of("p-9"),
                        "Kończy się rola „ekspert-moderator”: 2022-10-21.",
                        "The role “expert-moderator” ends on 2022-10-21."),
                new Expected(
                        Kind.AGREEMENT_ENDS,
                        sound(net -> net.agreed(agreement(endsSoon))),
                        soon,
                        "network:miasto",
                        List.of("ekspert", "koordynator"),
                        "Kończy się uzgodnienie zastępstwa a-1: 2022-10-21.",
                        "The agreement to stand in a-1 ends on 2022-10-21."));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void everyKindIsSaidInBothLanguages(Expected expected) {
        DueItem item = one(due(expected.edition(), TODAY, YEAR), expected.kind());

        assertThat(item.on()).isEqualTo(expected.on());
        assertThat(item.subject()).hasToString(expected.subject());
        assertThat(item.people()).extracting(PersonId::value).isEqualTo(expected.people());
        assertThat(item.overdue()).isFalse();
        assertThat(item.message(Language.PL)).isEqualTo(expected.pl());
        assertThat(item.message(Language.EN)).isEqualTo(expected.en());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void theLastDayOfTheHorizonIsInside(Expected expected) {
        int days = (int) (expected.on().toEpochDay() - TODAY.toEpochDay());

        assertThat(kinds(due(expected.edition(), TODAY, days))).contains(expected.kind());
        assertThat(kinds(due(expected.edition(), TODAY, days - 1))).doesNotContain(expected.kind());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void whatEndsIsForgottenTheDayAfterAndWhatIsOwedIsOverdue(Expected expected) {
        boolean owed = expected.people().size() == 1 && !expected.kind().name().endsWith("_ENDS");
        LocalDate day = expected.on();

        assertThat(one(due(expected.edition(), day, 0), expected.kind()).overdue())
                .isFalse();
        List<DueItem> dayAfter = due(expected.edition(), day.plusDays(1), 0);
        if (owed) {
            assertThat(one(dayAfter, expected.kind()).overdue()).isTrue();
        } else {
            assertThat(kinds(dayAfter)).doesNotContain(expected.kind());
        }
    }

    @Test
    void thereAreAllKindsInTheTable() {
        assertThat(oneOfEachKind().map(Expected::kind)).containsExactly(Kind.values());
    }

    // whose it is

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void aPersonIsShownWhatIsTheirsAndTheBodiesEverything(Expected expected) {
        for (String person : expected.people()) {
            assertThat(kinds(due(expected.edition(), TODAY, YEAR, Actor.person(new PersonId(person)))))
                    .contains(expected.kind());
        }
        assertThat(kinds(due(expected.edition(), TODAY, YEAR, Actor.person(new PersonId("opiekun")))))
                .doesNotContain(expected.kind());
        for (Actor actor : List.of(Actor.zh16(), Actor.office(), Actor.system())) {
            assertThat(kinds(due(expected.edition(), TODAY, YEAR, actor))).contains(expected.kind());
        }
    }

    // what is off

    @ParameterizedTest
    @CsvSource({
        "NOTE, meeting.note",
        "REPORT, meeting.report",
        "FORMAT_RESULT, meeting.format-result",
        "DUTY_HOURS, team.duty-hours"
    })
    void whatThePolicyHasSwitchedOffIsNotDue(Kind kind, String rule) {
        Editions edition = held(meeting().format("wlasny"));
        edition.network("miasto").dutyOn(MET);

        assertThat(kinds(due(edition, TODAY, YEAR))).contains(kind);
        assertThat(kinds(due(edition.policy(new RuleId(rule), PolicyChange.severity(Severity.OFF)), TODAY, YEAR)))
                .doesNotContain(kind);
    }

    @Test
    void aNetworksOwnGraceGoesBeforeTheEditionsButNotForJointMeetings() {
        PolicyChange longer = PolicyChange.parameter("graceDays", 20);
        Editions own = held(meeting());
        own.network("miasto").policy(Policy.REPORT, longer);
        Editions joint = Editions.sound();
        joint.network("liderzy");
        joint.holding(Gathering.of("m-1", "miasto", "liderzy").on(MET));
        joint.network("miasto").policy(Policy.REPORT, longer);

        assertThat(one(due(own, TODAY, YEAR), Kind.REPORT).on()).isEqualTo(MET.plusDays(20));
        assertThat(one(due(joint, TODAY, YEAR), Kind.REPORT).on()).isEqualTo(MET.plusDays(14));
    }

    @Test
    void theCoordinatorsOfBothNetworksOweThePapersOfAJointMeeting() {
        Editions joint = Editions.sound();
        joint.network("liderzy").holds("asystent", Role.COORDINATOR_FACILITATOR, Editions.ALWAYS);
        joint.holding(Gathering.of("m-1", "miasto", "liderzy").on(MET));

        assertThat(one(due(joint, TODAY, YEAR), Kind.NOTE).people())
                .extracting(PersonId::value)
                .containsExactly("asystent", "koordynator");
    }

    // what is done, cancelled, or not known

    @Test
    void papersThatAreThereAreNotDue() {
        Note approved = new Note(NoteOrigin.PARTICIPANTS, Optional.of("…"), Optional.of(TODAY), Optional.empty());
        Note blank = new Note(NoteOrigin.PARTICIPANTS, Optional.of(" "), Optional.of(TODAY), Optional.empty());

        assertThat(kinds(
                        due(held(meeting().format("wlasny").note(approved).report("koordynator", TODAY)), TODAY, YEAR)))
                .isEmpty();
        assertThat(kinds(due(held(meeting().format("wlasny").note(blank)), TODAY, YEAR)))
                .containsExactly(Kind.REPORT, Kind.FORMAT_RESULT);
        assertThat(kinds(due(held(meeting().note(approved).report("koordynator", TODAY.plusDays(1))), TODAY, YEAR)))
                .containsExactly(Kind.REPORT);
    }

    @Test
    void resultsAreOwedOnlyForOwnFormats() {
        assertThat(kinds(due(held(meeting().format("FORMAT_2")), TODAY, YEAR)))
                .containsExactlyInAnyOrder(Kind.NOTE, Kind.REPORT);
    }

    @Test
    void cancelledAndUndatedMeetingsOweNothing() {
        assertThat(due(held(meeting().is(MeetingStatus.CANCELLED)), TODAY, YEAR))
                .isEmpty();
        assertThat(due(held(Gathering.of("m-1", "miasto")), TODAY, YEAR)).isEmpty();
    }

    @Test
    void aPlannedMeetingOwesItsPapersUntilItsLastDayHasPassed() {
        Editions planned = held(meeting().is(MeetingStatus.PLANNED));

        assertThat(kinds(due(planned, MET.minusDays(5), YEAR))).contains(Kind.NOTE, Kind.REPORT);
        assertThat(kinds(due(planned, MET, YEAR))).contains(Kind.NOTE, Kind.REPORT);
        assertThat(due(planned, MET.plusDays(1), YEAR)).isEmpty();
    }

    @Test
    void dutyHoursAreDueOnlyWhereTheyAreKeptAndTheNetworkWorks() {
        Editions closing = sound(net -> net.dutyOn(MET).in(Stage.EVALUATING, TODAY.plusDays(1)));

        assertThat(due(Editions.sound(), TODAY, YEAR)).isEmpty();
        assertThat(kinds(due(closing, TODAY, YEAR))).containsExactly(Kind.DUTY_HOURS);
        assertThat(due(closing, TODAY.plusDays(1), YEAR)).isEmpty();
    }

    @Test
    void aWaiverOfOneSubjectEndsForThatSubject() {
        Subject city = Subject.in("miasto", "city", "l-1");
        Editions edition = sound(net -> net.waives(new Waiver(
                Policy.POSITIONS,
                Optional.of(city),
                Optional.empty(),
                WaiverAuthority.ZH16,
                "powód",
                Editions.FIRST,
                Period.of(Editions.FIRST, TODAY))));

        assertThat(one(due(edition, TODAY, 0), Kind.WAIVER_ENDS).subject()).isEqualTo(city);
    }

    @Test
    void whatIsDueComesByDay() {
        Editions edition = held(meeting().format("wlasny"));
        edition.network("miasto").represents("p-9", "l-1", Period.of(Editions.FIRST, TODAY.plusDays(5)));

        assertThat(kinds(due(edition, TODAY, YEAR)))
                .containsExactly(Kind.REPORT, Kind.REPRESENTATION_ENDS, Kind.NOTE, Kind.FORMAT_RESULT);
    }

    @Test
    void nobodyLooksAheadIntoThePast() {
        assertThatIllegalArgumentException().isThrownBy(() -> due(Editions.sound(), TODAY, -1));
    }

    private static Gathering meeting() {
        return Gathering.of("m-1", "miasto").on(MET.minusDays(1)).on(MET);
    }

    private static Editions held(Gathering meeting) {
        return Editions.sound().holding(meeting);
    }

    private static Editions sound(Consumer<Editions.Net> change) {
        Editions edition = Editions.sound();
        change.accept(edition.network("miasto"));
        return edition;
    }

    private static Waiver waiver(RuleId rule, Period period) {
        return new Waiver(
                rule, Optional.empty(), Optional.empty(), WaiverAuthority.ZH16, "powód", Editions.FIRST, period);
    }

    private static Agreement agreement(Period period) {
        return new Agreement(
                new AgreementId("a-1"),
                Ground.AGREEMENT,
                new PersonId("koordynator"),
                new PersonId("ekspert"),
                List.of(Task.FILE_REPORT),
                Editions.FIRST,
                period);
    }

    private static List<DueItem> due(Editions edition, LocalDate from, int days) {
        return due(edition, from, days, Actor.office());
    }

    private static List<DueItem> due(Editions edition, LocalDate from, int days, Actor actor) {
        return Report.of(edition.build(), from).due(from, days, actor);
    }

    private static List<Kind> kinds(List<DueItem> items) {
        return items.stream().map(DueItem::kind).toList();
    }

    private static DueItem one(List<DueItem> items, Kind kind) {
        List<DueItem> ofKind =
                items.stream().filter(item -> item.kind() == kind).toList();
        assertThat(ofKind).hasSize(1);
        return ofKind.get(0);
    }
}
