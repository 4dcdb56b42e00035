package pl.miasta.empirie.meeting.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Wording;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.format.Grouping.Form;
import pl.miasta.empirie.meeting.format.Material.Per;
import pl.miasta.empirie.meeting.format.Turn.Whose;
import pl.miasta.empirie.rule.Bounds;

/** What a format is made of, and what it cannot be made of. */
class StepTest {
    private static final Wording TEXT = new Wording(Map.of(Language.PL, "Tekst"));
    private static final Step WORK = OwnFormats.work("praca", Need.REQUIRED, 30, 60, 90);

    private static Step turns(Whose whose, int seconds, Grouping grouping) {
        return OwnFormats.step(
                "runda",
                ItemKind.WORK,
                Need.REQUIRED,
                new Length(10, 15, 40),
                grouping,
                Optional.of(new Turn(whose, seconds)),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "20, 10", "21, 15", "30, 15", "31, 20", "80, 40", "81, 40", "120, 40"})
    void everybodysTurnNeedsTimeUpToTheLongest(int people, int least) {
        assertThat(turns(Whose.PERSON, 30, Grouping.PLENARY).least(people)).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"7, 10", "24, 10", "60, 15", "56, 10", "120, 25"})
    void eachGroupsTurnNeedsTime(int people, int least) {
        assertThat(turns(Whose.GROUP, 60, new Grouping(Form.GROUPS, 4, 7)).least(people))
                .isEqualTo(least);
    }

    @Test
    void aStepWithoutTurnsIsAsShortAsItMay() {
        assertThat(WORK.least(2)).isEqualTo(30);
        assertThat(WORK.least(120)).isEqualTo(30);
    }

    @Test
    void aPartSaysHowLongATurnMayTake() {
        AgendaRequest request = AgendaRequest.of(
                OwnFormats.of(
                        turns(Whose.PERSON, 30, Grouping.PLENARY),
                        OwnFormats.work("praca", Need.REQUIRED, 60, 90, 120),
                        OwnFormats.work("dalej", Need.REQUIRED, 60, 90, 120)),
                MeetingMode.ONLINE,
                AgendaRequests.DATE,
                LocalTime.of(9, 0),
                240);
        Agenda agenda = FormatFile.standard().agenda(request).agenda().orElseThrow();
        AgendaPart round = agenda.days().get(0).parts().get(1);
        assertThat(round.secondsEach()).contains(60 * round.item().minutes() / 24);
        assertThat(round.end()).isEqualTo(round.start().plusMinutes(round.item().minutes()));
        assertThat(agenda.days().get(0).parts().get(0).secondsEach()).isEmpty();
    }

    @Test
    void materialsAreCountedForWhoeverNeedsThem() {
        Grouping groups = new Grouping(Form.GROUPS, 4, 7);
        assertThat(new Material(TEXT, 2, Per.ROOM).needed(groups, 25)).isEqualTo(2);
        assertThat(new Material(TEXT, 2, Per.GROUP).needed(groups, 25)).isEqualTo(10);
        assertThat(new Material(TEXT, 2, Per.PAIR).needed(groups, 25)).isEqualTo(24);
        assertThat(new Material(TEXT, 2, Per.PERSON).needed(groups, 25)).isEqualTo(50);
        assertThatIllegalArgumentException().isThrownBy(() -> new Material(TEXT, 0, Per.ROOM));
        assertThatIllegalArgumentException().isThrownBy(() -> new Material(TEXT, 201, Per.ROOM));
        assertThat(new Material(TEXT, 200, Per.ROOM).needed(groups, 2)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 5", "10, 5, 15", "5, 15, 10", "5, 5, 125", "7, 10, 15", "5, 12, 15", "5, 10, 13"})
    void aLengthIsInOrderInRangeAndOnTheGrid(int least, int usual, int most) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Length(least, usual, most));
        assertThat(new Length(5, 5, 120).most()).isEqualTo(120);
    }

    @Test
    void turnsAndRepetitionsHaveTheirRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Turn(Whose.PERSON, 14));
        assertThatIllegalArgumentException().isThrownBy(() -> new Turn(Whose.PERSON, 601));
        assertThat(new Turn(Whose.PERSON, 15).seconds() + new Turn(Whose.GROUP, 600).seconds())
                .isEqualTo(615);
        assertThatIllegalArgumentException().isThrownBy(() -> new Repeat(Repeat.Over.CASES, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Repeat(Repeat.Over.CASES, 7));
        assertThat(new Repeat(Repeat.Over.CASES, 6).usual()).isEqualTo(6);
    }

    private static Step step(
            String id,
            ItemKind kind,
            List<Wording> inPerson,
            List<Wording> online,
            Audience audience,
            boolean t,
            boolean r) {
        return new Step(
                new StepId(id),
                TEXT,
                kind,
                Need.USUAL,
                Emphasis.BOTH,
                TEXT,
                TEXT,
                TEXT,
                new Length(5, 5, 5),
                Grouping.PLENARY,
                Optional.empty(),
                Optional.empty(),
                inPerson,
                online,
                List.of(),
                TEXT,
                audience,
                MeetingPart.GENERAL,
                t,
                r);
    }

    @Test
    void breaksAreNoSteps() {
        List<Wording> tools = List.of(TEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("x", ItemKind.BREAK, tools, tools, Audience.CLOSED, false, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("lunch", ItemKind.WORK, tools, tools, Audience.CLOSED, false, false));
    }

    @Test
    void toolsAreNamedForBothWaysOfMeeting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("x", ItemKind.WORK, List.of(), List.of(TEXT), Audience.CLOSED, false, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("x", ItemKind.WORK, List.of(TEXT), List.of(), Audience.CLOSED, false, false));
    }

    @Test
    void onlyWhatIsOpenLeavesTheRoom() {
        List<Wording> tools = List.of(TEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("x", ItemKind.WORK, tools, tools, Audience.CLOSED, true, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step("x", ItemKind.WORK, tools, tools, Audience.OPEN, false, true));
        assertThatCode(() -> step("x", ItemKind.WORK, tools, tools, Audience.OPEN, true, true))
                .doesNotThrowAnyException();
    }

    @Test
    void aFormatOpensReviewsFundingCallsAndCloses() {
        List<Step> sound = OwnFormats.of(WORK).steps();
        assertThatCode(() -> OwnFormats.format(TEXT, sound)).doesNotThrowAnyException();
        for (int missing : List.of(0, 2, 3)) {
            List<Step> less = sound.stream()
                    .filter(step -> !step.equals(sound.get(missing)))
                    .toList();
            assertThatIllegalArgumentException().isThrownBy(() -> OwnFormats.format(TEXT, less));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> OwnFormats.format(TEXT, List.of(sound.get(0))));
        assertThatIllegalArgumentException().isThrownBy(() -> OwnFormats.of(WORK, WORK));
        for (ItemKind once : List.of(ItemKind.WELCOME, ItemKind.FUNDING_REVIEW)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> OwnFormats.of(OwnFormats.step("drugi", once, Need.REQUIRED, new Length(5, 5, 5))));
        }
    }

    @Test
    void whatFramesAFormatIsRequired() {
        List<Step> sound = OwnFormats.of(WORK).steps();
        List<ItemKind> kinds = List.of(ItemKind.WELCOME, ItemKind.WORK, ItemKind.FUNDING_REVIEW, ItemKind.SUMMARY);
        for (int which : List.of(0, 2, 3)) {
            List<Step> loose = new ArrayList<>(sound);
            loose.set(which, OwnFormats.step("luzny", kinds.get(which), Need.USUAL, new Length(5, 5, 5)));
            assertThatIllegalArgumentException().isThrownBy(() -> OwnFormats.format(TEXT, loose));
        }
    }

    private static Rhythm rhythm(int longest, int shortest, int pauseMin, int pauseMax, int lunchMin, String from) {
        return new Rhythm(
                longest,
                shortest,
                new Bounds(pauseMin, pauseMax),
                new Bounds(lunchMin, 60),
                300,
                LocalTime.parse(from),
                LocalTime.of(14, 0));
    }

    @Test
    void aRhythmGoesByFiveMinutesAndHoldsTheLongestStep() {
        assertThatCode(() -> rhythm(120, 115, 5, 60, 5, "14:00")).doesNotThrowAnyException();
        assertThatCode(() -> rhythm(600, 5, 5, 5, 60, "00:00")).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm(115, 30, 10, 20, 45, "12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm(122, 30, 10, 20, 45, "12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm(120, 31, 10, 20, 45, "12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm(120, 30, 0, 20, 45, "12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm(120, 30, 10, 21, 45, "12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm(120, 30, 10, 20, 44, "12:00"));
    }

    @Test
    void runsAndLunchHaveMinutesAndEndsInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm(120, 0, 10, 20, 45, "12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm(120, 120, 10, 20, 45, "12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm(120, 30, 10, 20, 0, "12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> rhythm(120, 30, 10, 20, 45, "14:05"));
    }

    @ParameterizedTest
    @CsvSource({
        "12:00, 305, true",
        "12:05, 305, false",
        "09:00, 300, false",
        "09:00, 305, true",
        "08:50, 310, true",
        "08:50, 305, false",
        "08:45, 315, true",
        "08:45, 310, false"
    })
    void aLongDayThatSpansTheTimeOfLunchHasOne(String start, int minutes, boolean lunch) {
        DayFrame day = new DayFrame(AgendaRequests.DATE, LocalTime.parse(start), minutes);
        assertThat(Rhythm.standard().asksForLunch(day)).isEqualTo(lunch);
    }
}
