package pl.miasta.empirie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.check.DueItem;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.check.Standing;
import pl.miasta.empirie.document.DocumentKind;
import pl.miasta.empirie.edition.PhaseGroup;
import pl.miasta.empirie.edition.ProcessPath;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.GuestCategory;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.Presence;
import pl.miasta.empirie.meeting.format.Emphasis;
import pl.miasta.empirie.meeting.format.Grouping;
import pl.miasta.empirie.meeting.format.Material;
import pl.miasta.empirie.meeting.format.Need;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.WaiverAuthority;
import pl.miasta.empirie.team.Decision;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Ground;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.Task;

class TextsTest {
    private static final Texts TEXTS = Texts.standard();
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String LITERALS = literals();

    // both languages

    @Test
    void bothLanguagesHaveTheSameCodes() {
        assertThat(TEXTS.codes(Language.PL)).isEqualTo(TEXTS.codes(Language.EN)).isNotEmpty();
    }

    @Test
    void bothLanguagesNameTheSameThings() {
        assertThat(codes()).allSatisfy(code -> {
            assertThat(places(code, Language.PL)).isEqualTo(places(code, Language.EN));
        });
    }

    @Test
    void everyWordingNamesEveryThingThatItIsGiven() {
        assertThat(codes()).allSatisfy(code -> {
            Set<Integer> places = places(code, Language.PL);

            assertThat(places)
                    .containsExactlyElementsOf(
                            IntStream.range(0, places.size()).boxed().toList());
        });
    }

    @Test
    void everyWordingShowsWhatItIsGivenAndLeavesNoPlaceEmpty() {
        assertThat(codes()).allSatisfy(code -> {
            for (Language language : Language.values()) {
                Set<Integer> places = places(code, language);
                Object[] given = places.stream().map(place -> "⟨" + place + "⟩").toArray();

                String said = TEXTS.say(Message.of(code, given), language);

                assertThat(said).isNotBlank().isEqualTo(said.strip());
                assertThat(said).doesNotContainPattern("\\{\\d");
                places.forEach(place -> assertThat(said).contains("⟨" + place + "⟩"));
            }
        });
    }

    private static Set<String> codes() {
        return TEXTS.codes(Language.PL);
    }

    /** The places of the wording, told by filling each with its own number. */
    private static Set<Integer> places(String code, Language language) {
        Object[] numbers =
                IntStream.range(0, 10).mapToObj(place -> "⟨" + place + "⟩").toArray();
        return Pattern.compile("⟨(\\d)⟩")
                .matcher(TEXTS.say(Message.of(code, numbers), language))
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void noCodeHasTwoWordings(Language language) {
        List<String> codes = bundle(language)
                .lines()
                .filter(line -> line.contains(" = ") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();

        assertThat(codes).doesNotHaveDuplicates().hasSameSizeAs(TEXTS.codes(language));
    }

    /** A straight apostrophe would quote what follows it instead of showing. */
    @ParameterizedTest
    @EnumSource
    void straightApostrophesOnlyQuoteBraces(Language language) {
        assertThat(bundle(language).replace("'{'", "").replace("'}'", "")).doesNotContain("'");
    }

    private static String bundle(Language language) {
        return read(Path.of(
                "src",
                "main",
                "resources",
                "pl",
                "miasta",
                "empirie",
                "base",
                "messages_" + language.tag() + ".properties"));
    }

    // codes and sources

    @Test
    void everyWordingIsSaidSomewhere() {
        assertThat(codes()).allSatisfy(code -> {
            assertThat(isSaid(code)).as(code).isTrue();
        });
    }

    private static boolean isSaid(String code) {
        String last = code.substring(code.lastIndexOf('.') + 1);
        if (code.startsWith("term.")) {
            return terms().contains(code);
        }
        if (code.startsWith("rule.")) {
            return Policy.standard().knows(new RuleId(code.substring("rule.".length())));
        }
        if (code.startsWith("remedy.") || code.startsWith("kind.")) {
            return isWritten(code.substring(code.indexOf('.') + 1));
        }
        if (code.startsWith("act.refused.")) {
            String obstacle = code.replaceFirst("^act[.]refused[.]", "").replaceFirst("[.]cure$", "");
            return isWritten(obstacle) || isWritten(code);
        }
        if (code.startsWith("agenda.refused.") || code.startsWith("agenda.way.")) {
            return isWritten(code) || isWritten(last);
        }
        if (code.startsWith("due.")) {
            return names(DueItem.Kind.values()).contains(last);
        }
        if (code.startsWith("see.refused.")) {
            return names(Resource.Kind.values()).contains(last);
        }
        if (isWritten(code)) {
            return true;
        }
        if (code.startsWith("document.")) {
            // pages and numbered tables are said by the writers that have them
            return SAID_BY_WRITERS.contains(code)
                    || isWrittenInParts(withoutCaption(code.substring("document.".length())));
        }
        if (code.startsWith("problem.template.")) {
            // said by the writer that reads templates, whose tests ask the same of it
            return true;
        }
        String whole = code.substring(0, code.lastIndexOf('.'));
        return code.endsWith(".allowed")
                ? isWritten(whole)
                : Policy.standard().rules().stream()
                                .anyMatch(setting -> setting.id().value().equals(whole))
                        && isWritten(last);
    }

    private static final Set<String> SAID_BY_WRITERS =
            Set.of("document.page", "document.table", "document.table.columns");

    private static String withoutCaption(String code) {
        return code.endsWith(".caption") ? code.substring(0, code.length() - ".caption".length()) : code;
    }

    /** Whole, or as a beginning that ends with a dot, or as an end, put together with something else. */
    private static boolean isWrittenInParts(String code) {
        if (isWritten(code)) {
            return true;
        }
        for (int dot = code.indexOf('.'); dot > 0; dot = code.indexOf('.', dot + 1)) {
            if (isWritten(code.substring(0, dot + 1)) || isWritten(code.substring(dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWritten(String literal) {
        return LITERALS.contains("\"" + literal + "\"");
    }

    @Test
    void whateverTheSourcesSayHasAWording() {
        Set<String> missing = new TreeSet<>();
        said("Message\\s*\\.of\\(\\s*\"([a-z][a-zA-Z.-]*)\"\\s*[,)]")
                .filter(code -> !TEXTS.knows(code, Language.PL))
                .forEach(missing::add);
        said("\"(problem\\.[a-z.-]+)\"")
                .filter(code -> !TEXTS.knows(code, Language.PL))
                .forEach(missing::add);
        said("Remedy\\s*\\.of\\(\\s*(?:[^\",;()]* \\? )?\"([a-z-]+)\"")
                .filter(code -> !TEXTS.knows("remedy." + code, Language.PL))
                .forEach(missing::add);

        assertThat(missing).isEmpty();
    }

    private static Stream<String> said(String pattern) {
        return Pattern.compile(pattern).matcher(sources()).results().map(found -> found.group(1));
    }

    @Test
    void theScanOfTheSourcesFindsWhatItLooksFor() {
        assertThat(said("Message\\s*\\.of\\(\\s*\"([a-z][a-zA-Z.-]*)\"\\s*[,)]"))
                .contains("see.allowed", "may.agreed", "problem.dangling");
        assertThat(said("Remedy\\s*\\.of\\(\\s*(?:[^\",;()]* \\? )?\"([a-z-]+)\""))
                .contains("tie-plan", "publish-innovative");
        assertThat(isWritten("no-such-remedy")).isFalse();
    }

    @Test
    void everyRuleHasATitle() {
        assertThat(Policy.standard().rules())
                .allSatisfy(setting -> assertThat(TEXTS.knows("rule." + setting.id(), Language.PL))
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfThingDueHasAWording(DueItem.Kind kind) {
        assertThat(TEXTS.knows("due." + kind, Language.PL)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalToShowHasAWording(Resource.Kind kind) {
        assertThat(TEXTS.knows("see.refused." + kind, Language.PL)).isTrue();
    }

    // terms

    @Test
    void everyConstantThatMessagesNameHasAWording() {
        assertThat(codes()).containsAll(terms());
    }

    @Test
    void noConstantIsSaidByItsOwnName() {
        assertThat(TEXTS.term(Role.EXPERT_MODERATOR, Language.PL)).isEqualTo("ekspert-moderator");
        assertThat(TEXTS.term(Role.EXPERT_MODERATOR, Language.EN)).isEqualTo("expert-moderator");
        assertThat(TEXTS.term(Decision.Kind.OWN_ROLE, Language.PL)).isEqualTo("we własnej roli");
    }

    @Test
    void aConstantWithoutAWordingIsSaidByItsName() {
        assertThat(TEXTS.term(Locale.Category.DISPLAY, Language.PL)).isEqualTo("DISPLAY");
    }

    private static Set<String> terms() {
        Set<String> terms = new TreeSet<>();
        for (Enum<?>[] constants : List.<Enum<?>[]>of(
                Language.values(),
                Severity.values(),
                CityStatus.values(),
                MembershipForm.values(),
                NetworkKind.values(),
                Stage.values(),
                Position.values(),
                Role.values(),
                Employment.values(),
                Ground.values(),
                Task.values(),
                Decision.Kind.values(),
                Actor.Kind.values(),
                MeetingMode.values(),
                NoteOrigin.values(),
                WaiverAuthority.values(),
                MeetingStatus.values(),
                Presence.values(),
                Sight.Scope.values(),
                Standing.values(),
                Section.values(),
                ProductKind.values(),
                Grouping.Form.values(),
                Need.values(),
                Emphasis.values(),
                Audience.values(),
                MeetingPart.values(),
                ItemKind.values(),
                Material.Per.values(),
                DocumentKind.values(),
                PhaseGroup.values(),
                ProcessPath.values(),
                GuestCategory.values(),
                MeetingTaskKind.values(),
                AttendanceStatus.values())) {
            for (Enum<?> constant : constants) {
                terms.add("term." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            }
        }
        // not visible from here
        for (String type : List.of("JsonType", "IdKind")) {
            for (Object constant : enumeration("pl.miasta.empirie.json." + type)) {
                terms.add("term." + type + "." + ((Enum<?>) constant).name());
            }
        }
        return terms;
    }

    private static Object[] enumeration(String name) {
        try {
            return Class.forName(name).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    // saying

    @Test
    void numbersAreSaidWithoutGroupingAndDaysAsTheyAreWritten() {
        Texts texts = TEXTS.with(Language.EN, Map.of("x-ours.rule.said", "{0} {1} {2}"));

        assertThat(texts.say(
                        Message.of(
                                "x-ours.rule.said",
                                1234567,
                                LocalDate.of(2022, 6, 8),
                                List.of(1, Role.EXPERT_MODERATOR)),
                        Language.EN))
                .isEqualTo("1234567 2022-06-08 1, expert-moderator");
    }

    @Test
    void aMessageInsideAMessageIsSaidInTheSameLanguage() {
        Message inner = Message.of("kind.city");
        Texts texts = TEXTS.with(Language.PL, Map.of("x-ours.rule.said", "[{0}]"))
                .with(Language.EN, Map.of("x-ours.rule.said", "[{0}]"));

        assertThat(texts.say(Message.of("x-ours.rule.said", inner), Language.PL))
                .isEqualTo("[miasto]");
        assertThat(texts.say(Message.of("x-ours.rule.said", List.of(inner, inner)), Language.EN))
                .isEqualTo("[city, city]");
    }

    @Test
    void aPlaceWithAFormatOfItsOwnGetsTheNumber() {
        Texts texts =
                TEXTS.with(Language.EN, Map.of("x-ours.rule.said", "{0,choice,0#no city|1#one city|1<{0} cities}"));

        assertThat(Stream.of(0, 1, 5).map(n -> texts.say(Message.of("x-ours.rule.said", n), Language.EN)))
                .containsExactly("no city", "one city", "5 cities");
    }

    @Test
    void whatIsSaidIsNeverReadAsAPattern() {
        Texts texts = TEXTS.with(Language.EN, Map.of("x-ours.rule.said", "<{0}>"));

        assertThat(texts.say(Message.of("x-ours.rule.said", "{1} it''s"), Language.EN))
                .isEqualTo("<{1} it''s>");
    }

    @Test
    void aCodeWithoutAWordingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXTS.say(Message.of("x-ours.rule.said"), Language.PL))
                .withMessage("no wording x-ours.rule.said in pl");
    }

    // a host's own wordings

    @Test
    void aHostReplacesSingleWordingsOfOneLanguage() {
        Message message = Message.of("kind.city");
        Texts own = TEXTS.with(Language.PL, Map.of("kind.city", "gmina", "x-ours.rule", "Nasza reguła"));

        assertThat(own.say(message, Language.PL)).isEqualTo("gmina");
        assertThat(own.say(message, Language.EN)).isEqualTo("city");
        assertThat(own.say(Message.of("kind.network"), Language.PL)).isEqualTo("sieć");
        assertThat(own.knows("x-ours.rule", Language.PL)).isTrue();
        assertThat(own.knows("x-ours.rule", Language.EN)).isFalse();
    }

    @Test
    void theLibrarysOwnWordingsStayWhenAHostReplacesThem() {
        Texts own = TEXTS.with(Language.PL, Map.of("kind.city", "gmina"));

        assertThat(own).isNotSameAs(TEXTS);
        assertThat(Message.of("kind.city").in(Language.PL)).isEqualTo("miasto");
        assertThat(TEXTS.codes(Language.PL)).isEqualTo(own.codes(Language.PL));
    }

    @Test
    void aHostReplacesTermsToo() {
        Texts own = TEXTS.with(Language.EN, Map.of("term.Role.EXPERT_MODERATOR", "adviser"));

        assertThat(own.term(Role.EXPERT_MODERATOR, Language.EN)).isEqualTo("adviser");
        assertThat(own.say(Message.of("may.own-role", Role.EXPERT_MODERATOR), Language.EN))
                .isEqualTo("The task belongs to the role held: adviser.");
    }

    @Test
    void aProblemIsSaidWithItsPlace() {
        Problem whole = new Problem("", Message.of("problem.empty"), Message.of("problem.json.allowed"));
        Problem inside = new Problem("/cities/0/id", Message.of("problem.id"), Message.of("problem.allowed.id"));

        assertThat(whole.describe(Language.PL))
                .isEqualTo("plik: plik jest pusty; jeden obiekt JSON, zgodny z RFC 8259");
        assertThat(whole.describe(Language.EN)).isEqualTo("file: the file is empty; one JSON object, as in RFC 8259");
        assertThat(inside.describe(Language.EN))
                .isEqualTo(
                        "/cities/0/id: this is no id; allowed: an id of the letters a-z, digits and hyphens, up to 64,"
                                + " not beginning with a hyphen");
    }

    private static String literals() {
        Set<String> found = new HashSet<>();
        Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"")
                .matcher(sources())
                .results()
                .map(MatchResult::group)
                .forEach(found::add);
        return String.join("\n", found);
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(TextsTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
