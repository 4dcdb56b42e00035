package pl.miasta.empirie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.architecture.base.BaseThatKnowsNetworks;
import pl.miasta.empirie.architecture.cycle.left.Left;
import pl.miasta.empirie.architecture.cycle.right.Right;
import pl.miasta.empirie.architecture.plan.PlanThatPrintsJson;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.network.NetworkRule;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Rule;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How the core is built; beside each rule stand classes that break it. */
class ArchitectureTest {
    private static final String ROOT = "pl.miasta.empirie";

    /** What each package may know of the others: those before it in this order, itself, Java and the null annotations. */
    private static final Map<String, List<String>> ALLOWED = allowed();

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(ROOT);

    private static Map<String, List<String>> allowed() {
        Map<String, List<String>> allowed = new LinkedHashMap<>();
        allowed.put("base", List.of());
        allowed.put("rule", List.of("base"));
        allowed.put("person", List.of("base", "rule"));
        allowed.put("network", List.of("base", "rule", "person"));
        allowed.put("team", List.of("base", "rule", "person", "network"));
        allowed.put("meeting", List.of("base", "rule", "person", "network", "team"));
        allowed.put("meeting.format", List.of("base", "rule", "meeting"));
        allowed.put("plan", List.of("base", "rule", "person", "network", "team", "meeting"));
        allowed.put("edition", List.of("base", "rule", "person", "network", "team", "meeting", "plan"));
        allowed.put("check", List.of("base", "rule", "person", "network", "team", "meeting", "plan", "edition"));
        allowed.put("figure", List.of("base", "rule", "person", "network", "team", "meeting", "plan", "edition"));
        List<String> domain = List.of(
                "base",
                "rule",
                "person",
                "network",
                "team",
                "meeting",
                "meeting.format",
                "plan",
                "edition",
                "check",
                "figure");
        allowed.put("document", domain);
        allowed.put("json", domain);
        allowed.put("port", List.of("base", "rule", "person", "network", "team", "edition", "document"));
        allowed.put("port.memory", List.of("rule", "network", "edition", "json", "port"));
        allowed.put("port.html", List.of("base", "document", "port"));
        allowed.put("port.markdown", List.of("base", "document", "port"));
        List<String> insideTheEdge = new ArrayList<>(domain);
        insideTheEdge.addAll(List.of("json", "port"));
        allowed.put("privacy", List.copyOf(insideTheEdge));
        insideTheEdge.addAll(List.of("port.memory", "privacy"));
        allowed.put("act", insideTheEdge);
        List<String> archived = new ArrayList<>(domain);
        archived.addAll(List.of("document", "json", "port"));
        allowed.put("archive", archived);
        return allowed;
    }

    /** Imported together: each import by itself would read half of Java again. */
    private static final JavaClasses SAMPLES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(ROOT + ".architecture")
            .as("samples");

    private static final JavaClasses NESTED_SAMPLES =
            new ClassFileImporter().importClasses(ArchitectureTest.class.getDeclaredClasses());

    private static JavaClasses only(Class<?>... samples) {
        JavaClasses among = samples[0].isMemberClass() ? NESTED_SAMPLES : SAMPLES;
        Set<String> names = Stream.of(samples).map(Class::getName).collect(Collectors.toSet());
        return among.that(DescribedPredicate.describe("are meant", one -> names.contains(one.getName())));
    }

    private static void assertBites(ArchRule rule, Class<?>... samples) {
        assertThatThrownBy(() -> rule.check(only(samples)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated")
                .hasMessageContaining(samples[0].getSimpleName());
    }

    // --- packages -------------------------------------------------------------------------------------------------

    static Stream<String> packages() {
        return ALLOWED.keySet().stream();
    }

    private static ArchRule knowsOnlyWhatIsAllowed(String name) {
        List<String> known = new ArrayList<>(List.of(ROOT + ".." + name, "java..", "org.jspecify.annotations"));
        ALLOWED.getOrDefault(name, List.of()).forEach(other -> known.add(ROOT + ".." + other));
        if (name.equals("json")) {
            known.add("tools.jackson..");
        }
        return classes()
                .that()
                .resideInAPackage(ROOT + ".." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known.toArray(String[]::new))
                .because("each package stands on those before it, and JSON is the business of one");
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageKnowsOnlyThoseBeforeIt(String name) {
        knowsOnlyWhatIsAllowed(name).check(MAIN);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        packages().map(name -> ROOT + "." + name).toList());
    }

    @Test
    void aPackageThatKnowsOneAfterItIsFound() {
        assertBites(knowsOnlyWhatIsAllowed("base"), BaseThatKnowsNetworks.class);
        assertBites(knowsOnlyWhatIsAllowed("plan"), PlanThatPrintsJson.class);
    }

    private static ArchRule hasNoCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    @Test
    void packagesDoNotGoRoundInCircles() {
        hasNoCycles(ROOT).check(MAIN);
    }

    @Test
    void aCircleOfPackagesIsFound() {
        assertBites(hasNoCycles(ROOT + ".architecture.cycle"), Left.class, Right.class);
    }

    // --- clocks and dice ------------------------------------------------------------------------------------------

    private static final ArchRule NOBODY_ASKS_THE_CLOCK = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "a clock is read or dice are thrown", ArchitectureTest::asksTheClockOrChance))
            .because("days are parameters, and the same input gives the same answer");

    private static boolean asksTheClockOrChance(JavaAccess<?> access) {
        JavaClass owner = access.getTarget().getOwner();
        String name = access.getTarget().getName();
        boolean made = name.equals("<init>");
        return (owner.getPackageName().startsWith("java.time") && name.equals("now"))
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(name))
                || (owner.getName().equals("java.util.Date") && made)
                || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
                || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                || (owner.isAssignableTo(Random.class) && (made || name.equals("current")));
    }

    @Test
    void noClockIsReadAndNoDiceAreThrown() {
        NOBODY_ASKS_THE_CLOCK.check(MAIN);
    }

    static Stream<Class<?>> askersOfClockAndChance() {
        return Stream.of(
                AsksForToday.class,
                AsksForTodayByReference.class,
                AsksForTheHour.class,
                AsksForTheInstant.class,
                AsksForTheZonedHour.class,
                AsksASystemClock.class,
                AsksForMilliseconds.class,
                AsksForARandomId.class,
                AsksForARandomNumber.class,
                ThrowsDice.class,
                ThrowsItsThreadsDice.class);
    }

    @ParameterizedTest
    @MethodSource("askersOfClockAndChance")
    void whoReadsAClockOrThrowsDiceIsFound(Class<?> sample) {
        assertBites(NOBODY_ASKS_THE_CLOCK, sample);
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    static final class AsksForToday {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    static final class AsksForTodayByReference {
        Supplier<LocalDate> today() {
            return LocalDate::now;
        }
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    static final class AsksForTheHour {
        LocalDateTime now() {
            return LocalDateTime.now();
        }
    }

    static final class AsksForTheInstant {
        Instant now() {
            return Instant.now();
        }
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    static final class AsksForTheZonedHour {
        ZonedDateTime now() {
            return ZonedDateTime.now();
        }
    }

    static final class AsksASystemClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static final class AsksForMilliseconds {
        long now() {
            return System.currentTimeMillis();
        }
    }

    static final class AsksForARandomId {
        UUID id() {
            return UUID.randomUUID();
        }
    }

    static final class AsksForARandomNumber {
        double number() {
            return Math.random();
        }
    }

    static final class ThrowsDice {
        Random dice() {
            return new Random(1);
        }
    }

    static final class ThrowsItsThreadsDice {
        int number() {
            return ThreadLocalRandom.current().nextInt();
        }
    }

    // --- rules ----------------------------------------------------------------------------------------------------

    private static final ArchRule RULES_ARE_CLOSED = classes()
            .that()
            .areAssignableTo(Rule.class)
            .and()
            .areNotInterfaces()
            .should()
            .bePackagePrivate()
            .andShould()
            .haveModifier(JavaModifier.FINAL)
            .andShould()
            .haveSimpleNameEndingWith("Rule")
            .because("the rule book is the door to them, and a host writes rules beside them, not over them");

    @Test
    void rulesArePackagePrivateAndFinal() {
        RULES_ARE_CLOSED.check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(classes = {PublicRule.class, OpenRule.class, Verdict.class})
    void aRuleThatIsOpenOrMisnamedIsFound(Class<?> sample) {
        assertBites(RULES_ARE_CLOSED, sample);
    }

    private static List<String> classesOfRules(JavaClasses classes) {
        return classes.stream()
                .filter(one -> one.isAssignableTo(Rule.class) && !one.isInterface())
                .map(JavaClass::getName)
                .toList();
    }

    private static List<String> listedClasses() {
        return RuleBook.standard().rules().stream()
                .map(rule -> rule.getClass().getName())
                .distinct()
                .toList();
    }

    @Test
    void theRuleBookListsExactlyTheRulesThereAre() {
        assertThat(listedClasses()).containsExactlyInAnyOrderElementsOf(classesOfRules(MAIN));
        assertThat(RuleBook.standard().rules().stream().map(Rule::id)).doesNotHaveDuplicates();
    }

    @Test
    void aRuleThatTheBookDoesNotListIsFound() {
        List<String> found = classesOfRules(only(OpenRule.class));
        assertThat(found).containsExactly(OpenRule.class.getName()).doesNotContainAnyElementsOf(listedClasses());
    }

    static class OpenRule implements NetworkRule {
        @Override
        public RuleId id() {
            return new RuleId("x-ours.open");
        }

        @Override
        public List<Finding> judge(Roster matter, RuleSetting setting) {
            return List.of();
        }
    }

    public static final class PublicRule implements NetworkRule {
        @Override
        public RuleId id() {
            return new RuleId("x-ours.public");
        }

        @Override
        public List<Finding> judge(Roster matter, RuleSetting setting) {
            return List.of();
        }
    }

    static final class Verdict implements NetworkRule {
        @Override
        public RuleId id() {
            return new RuleId("x-ours.verdict");
        }

        @Override
        public List<Finding> judge(Roster matter, RuleSetting setting) {
            return List.of();
        }
    }

    // --- what the public sees -------------------------------------------------------------------------------------

    private static final ArchRule NOBODY_SEES_JACKSON = classes()
            .that()
            .arePublic()
            .should(new ArchCondition<>("not show Jackson's types in what others can see of them") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    Stream<JavaType> kin = Stream.concat(one.getSuperclass().stream(), one.getInterfaces().stream());
                    Stream<JavaType> shown = one.getMembers().stream()
                            .filter(ArchitectureTest::isVisible)
                            .flatMap(ArchitectureTest::typesOf);
                    Stream.concat(kin, shown)
                            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                            .filter(type -> type.getPackageName().contains("jackson"))
                            .forEach(type -> events.add(
                                    SimpleConditionEvent.violated(one, one.getName() + " shows " + type.getName())));
                }
            })
            .because("another version of Jackson must not be another version of ours");

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream().map(JavaType.class::cast))
                .flatMap(types -> types);
    }

    @Test
    void nobodySeesJacksonFromOutside() {
        NOBODY_SEES_JACKSON.check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ReturnsJackson.class,
                ReturnsJacksonInside.class,
                TakesJackson.class,
                KeepsJackson.class,
                ThrowsJackson.class,
                IsJackson.class
            })
    void whoShowsJacksonIsFound(Class<?> sample) {
        assertBites(NOBODY_SEES_JACKSON, sample);
    }

    @Test
    void whoUsesJacksonInsideIsNotMeant() {
        NOBODY_SEES_JACKSON.check(only(HidesJackson.class));
    }

    public interface ReturnsJackson {
        JsonNode node();
    }

    public interface ReturnsJacksonInside {
        Optional<List<ObjectNode>> nodes();
    }

    public interface TakesJackson {
        void take(JsonNode node);
    }

    public abstract static class KeepsJackson {
        protected JsonNode node;
    }

    public interface ThrowsJackson {
        void read() throws JacksonException;
    }

    public interface IsJackson extends Supplier<JsonNode> {}

    public static final class HidesJackson {
        private final JsonNode node;

        HidesJackson(JsonNode node) {
            this.node = node;
        }

        public String text() {
            return node.toString();
        }
    }

    // --- state ----------------------------------------------------------------------------------------------------

    private static final Set<String> CHANGEABLE = Set.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.HashSet",
            "java.util.TreeSet",
            "java.util.Properties",
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal");

    private static final ArchRule STATICS_NEVER_CHANGE = fields().that()
            .areStatic()
            .and(DescribedPredicate.describe(
                    "are written by people", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should()
            .beFinal()
            .andShould(new ArchCondition<>("be of a type that cannot change") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    JavaClass type = field.getRawType();
                    if (type.isArray()
                            || CHANGEABLE.contains(type.getName())
                            || type.getPackageName().startsWith("java.util.concurrent")) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                    }
                }
            })
            .because("two hosts in one Java machine share nothing");

    @Test
    void nothingStaticEverChanges() {
        STATICS_NEVER_CHANGE.check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(classes = {CountsInAStatic.class, CountsInAnAtomic.class, KeepsAnArray.class, KeepsAList.class})
    void aStaticThatChangesIsFound(Class<?> sample) {
        assertBites(STATICS_NEVER_CHANGE, sample);
    }

    static final class CountsInAStatic {
        static int count;
    }

    static final class CountsInAnAtomic {
        static final AtomicInteger COUNT = new AtomicInteger();
    }

    static final class KeepsAnArray {
        static final String[] WORDS = {"a"};
    }

    static final class KeepsAList {
        static final ArrayList<String> WORDS = new ArrayList<>();
    }
}
