package pl.miasta.empirie.meeting.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Wording;
import pl.miasta.empirie.json.FormatFile;

/** The texts of the library's own formats: all written, in one voice, and true to the figures beside them. */
class StandardTextsTest {
    private static final int SHORTEST_INSTRUCTION = 250;
    private static final Pattern PLACEHOLDER = Pattern.compile("TODO|TBD|FIXME|\\blorem\\b|\\?\\?\\?|^…$|\\bxxx\\b");

    /** A text and where it stands. */
    private record Text(String place, Wording wording) {
        @Override
        public String toString() {
            return place;
        }
    }

    static List<Format> formats() {
        return FormatFile.standard().all();
    }

    static List<Step> steps() {
        Frame frame = FormatFile.standard().frame();
        return Stream.concat(
                        formats().stream().flatMap(format -> format.steps().stream()),
                        Stream.of(
                                frame.dayOpening(),
                                frame.dayClosing(),
                                frame.presentation(),
                                frame.guest(),
                                frame.slot()))
                .toList();
    }

    static List<Text> texts() {
        List<Text> found = new ArrayList<>();
        formats().forEach(format -> collect(format.id().value(), format, found));
        collect("frame", FormatFile.standard().frame(), found);
        return found;
    }

    /** Whatever a record has in it, so that no text added later is forgotten. */
    private static void collect(String place, Object value, List<Text> found) {
        if (value instanceof Wording wording) {
            found.add(new Text(place, wording));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object entry = list.get(i);
                collect(place + "/" + (entry instanceof Step step ? step.id() : i), entry, found);
            }
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> collect(place, one, found));
        } else if (value instanceof Record row) {
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                try {
                    collect(
                            place + "/" + component.getName(),
                            component.getAccessor().invoke(row),
                            found);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Test
    void everyTextIsFound() {
        Set<String> places = new HashSet<>();
        texts().forEach(text -> places.add(text.place()));
        assertThat(places)
                .contains(
                        "FORMAT_0/source",
                        "FORMAT_1/use/workshop",
                        "FORMAT_2/steps/funding/instruction",
                        "FORMAT_3/steps/case/materials/0/what",
                        "frame/slot/online/0");
    }

    @Test
    void everyTextIsWrittenInEveryLanguageAndIsNoPlaceholder() {
        assertThat(texts()).allSatisfy(StandardTextsTest::assertWritten);
    }

    private static void assertWritten(Text text) {
        assertThat(text.wording().languages()).containsExactlyInAnyOrder(Language.values());
        for (Language language : Language.values()) {
            String written = text.wording().in(language);
            assertThat(written).isNotBlank().isEqualTo(written.strip());
            assertThat(PLACEHOLDER.matcher(written).find()).as(written).isFalse();
        }
    }

    @Test
    void quotesAndApostrophesAreThoseOfPrintAndNoSpaceStandsTwice() {
        assertThat(texts()).allSatisfy(StandardTextsTest::assertPrinted);
    }

    private static void assertPrinted(Text text) {
        for (Language language : Language.values()) {
            assertThat(text.wording().in(language)).doesNotContain("\"", "'", "  ", " \n", "\n ", "\t", "...");
        }
        assertThat(text.wording().in(Language.PL)).doesNotContain("“");
        assertThat(text.wording().in(Language.EN)).doesNotContain("„");
    }

    /** A text longer than a few words that is the same in both languages was forgotten in one of them. */
    @Test
    void theLanguagesDiffer() {
        assertThat(texts())
                .filteredOn(text ->
                        text.wording().in(Language.PL).equals(text.wording().in(Language.EN)))
                .extracting(text -> text.wording().in(Language.PL))
                .containsOnly("flipchart", "marker", "Premortem");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void anInstructionIsLongEnoughToRunTheStepFrom(Step step) {
        for (Language language : Language.values()) {
            assertThat(step.instruction().in(language)).hasSizeGreaterThanOrEqualTo(SHORTEST_INSTRUCTION);
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void anInstructionSaysWhatGoesIntoTheNote(Step step) {
        assertThat(step.instruction().in(Language.PL)).containsPattern("\n\nDo notatki: ");
        assertThat(step.instruction().in(Language.EN)).containsPattern("\n\nFor the note: ");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void bothLanguagesOfAnInstructionHaveTheSamePointsInTheirLists(Step step) {
        ToIntFunction<Language> points = language -> (int) step.instruction()
                .in(language)
                .lines()
                .filter(line -> line.matches("(\\d+\\.|-) .*"))
                .count();
        assertThat(points.applyAsInt(Language.PL)).isEqualTo(points.applyAsInt(Language.EN));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void secondsInAnInstructionAreThoseOfTheTurn(Step step) {
        Map<Language, Pattern> seconds =
                Map.of(Language.PL, Pattern.compile("(\\d+) sekund"), Language.EN, Pattern.compile("(\\d+) seconds"));
        seconds.forEach((language, pattern) -> assertThat(
                        pattern.matcher(step.instruction().in(language))
                                .results()
                                .map(found -> found.group(1)))
                .allMatch(named -> step.turn()
                        .map(turn -> Integer.toString(turn.seconds()).equals(named))
                        .orElse(false)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void sizesOfGroupsInAnInstructionAreThoseOfTheStep(Step step) {
        if (step.grouping().form() == Grouping.Form.GROUPS) {
            assertThat(Pattern.compile("(\\d+–\\d+) osób")
                            .matcher(step.instruction().in(Language.PL))
                            .results()
                            .map(found -> found.group(1)))
                    .allMatch((step.grouping().least() + "–" + step.grouping().most())::equals);
        }
    }

    /** Groups take turns only where there are groups. */
    @ParameterizedTest
    @MethodSource("steps")
    void turnsOfGroupsStandWhereThereAreGroups(Step step) {
        boolean ofGroups =
                step.turn().filter(turn -> turn.of() == Turn.Whose.GROUP).isPresent();
        assertThat(ofGroups && step.grouping().form() != Grouping.Form.GROUPS).isFalse();
    }

    /** The agenda puts a colon and a name behind the title. */
    @ParameterizedTest
    @MethodSource("steps")
    void theTitleOfAStepThatRepeatsHasNoColon(Step step) {
        if (step.repeat().isPresent()) {
            for (Language language : Language.values()) {
                assertThat(step.title().in(language)).doesNotContain(":");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"welcome", "closing", "funding", "guest", "case", "troika", "open-space", "premortem", "dry-run"
            })
    void theSameStepIsCalledTheSameInEveryFormat(String id) {
        assertThat(steps().stream()
                        .filter(step -> step.id().value().equals(id))
                        .map(Step::title)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void oneThingHasOneNameAndParticipantsAreAddressedAlike() {
        List<String> others = List.of(
                "nabor", "nabór", "facylitator", "para prowadząc", "państw", "pięść–", "klaster", "scenorys", "pisak");
        assertThat(texts())
                .allSatisfy(text -> assertThat(text.wording().in(Language.PL).toLowerCase(Locale.ROOT))
                        .doesNotContain(others));
        List<String> otherWords = List.of("facilitator", "parking lot", "leading pair", "streamed", "felt-tip");
        assertThat(texts())
                .allSatisfy(text -> assertThat(text.wording().in(Language.EN).toLowerCase(Locale.ROOT))
                        .doesNotContain(otherWords));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void relationsHaveAQuarterToThreeFifthsOfAUsualDay(Format format) {
        List<Step> day = format.steps().stream()
                .filter(step -> step.need() != Need.OPTIONAL)
                .toList();
        int all = day.stream().mapToInt(StandardTextsTest::usual).sum();
        int halves = day.stream()
                .mapToInt(step -> usual(step)
                        * switch (step.serves()) {
                            case RELATIONS -> 2;
                            case BOTH -> 1;
                            case SUBSTANCE -> 0;
                        })
                .sum();
        assertThat(halves * 50 / all).isBetween(25, 60);
    }

    private static int usual(Step step) {
        return step.length().usual() * step.repeat().map(Repeat::usual).orElse(1);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormatThatNamesAnotherNamesOneThatThereIs(Format format) {
        List<Text> found = new ArrayList<>();
        collect(format.id().value(), format, found);
        Pattern other = Pattern.compile("(?i)format(?:u|em|cie)? (\\d)");
        assertThat(found.stream()
                        .flatMap(text -> text.wording().byLanguage().values().stream())
                        .flatMap(text -> other.matcher(text).results())
                        .map(MatchResult::group)
                        .map(named -> named.replaceAll("\\D", "")))
                .allMatch(number ->
                        formats().stream().anyMatch(one -> one.id().value().equals("FORMAT_" + number)));
    }
}
