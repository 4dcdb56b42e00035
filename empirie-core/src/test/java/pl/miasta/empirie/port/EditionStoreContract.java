package pl.miasta.empirie.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.Conformance;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.json.Aggregates;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What every {@link EditionStore} keeps. An adapter is right when it passes: extend, and give an empty store. */
public abstract class EditionStoreContract {
    private static final Path PILOT =
            Path.of("..", "empirie-examples", "src/main/resources/pl/miasta/empirie/examples/pilot-2022.json");
    private static final Set<String> TEXTS = Set.of(
            "title",
            "name",
            "text",
            "reason",
            "theme",
            "place",
            "goodPractice",
            "email",
            "terc",
            "GOALS",
            "change",
            "remark",
            "outside",
            "deviation",
            "lateReason",
            "cancelReason");

    private static final Subject MEETING = new Subject("meeting:s-2");

    private EditionStore store;

    /** A store that keeps nothing yet; called once for each test. */
    protected abstract EditionStore emptyStore() throws Exception;

    /** Of the suite's many cases each n-th is stored; all of them, unless a store is slow and has a faster sister. */
    protected int everyNthCase() {
        return 1;
    }

    /** Another store on the same data, as after a new start; the same one where data live no longer than it. */
    protected EditionStore reopened(EditionStore current) throws Exception {
        return current;
    }

    @BeforeEach
    final void open() throws Exception {
        store = emptyStore();
    }

    @Test
    void aFreshEditionHasVersionOneAndEverySaveOneMore() {
        Versioned<Edition> first = store.save(Versioned.fresh(rich()));
        assertThat(first).isEqualTo(new Versioned<>(rich(), 1));
        assertThat(store.save(first)).isEqualTo(new Versioned<>(rich(), 2));
        assertThat(store.get(rich().id())).isEqualTo(new Versioned<>(rich(), 2));
    }

    @Test
    void everyPropertyIsFoundAgain() {
        save(rich());
        assertKept(rich());
    }

    @Test
    void everythingThatActsRecordIsFoundAgain() throws Exception {
        save(lived());
        assertKept(lived());
        store = reopened(store);
        assertKept(lived());
    }

    @Test
    void aLifeCanGoAndComeBack() {
        Versioned<Edition> stored = save(lived());
        for (Edition next : List.of(bare("lived"), lived(), read(withoutLife()), lived())) {
            stored = store.save(stored.with(next));
            assertKept(next);
        }
    }

    /** The same cities, networks, plans, products and meetings, as a file tells of them that knows no acts. */
    private static ObjectNode withoutLife() {
        ObjectNode file = LivedEdition.json();
        file.remove(List.of("schedule", "paths", "touchpoints", "corrections"));
        ((ObjectNode) file.get("edition")).remove(List.of("continues", "closedOn"));
        for (JsonNode network : file.get("networks")) {
            ((ObjectNode) network).remove(List.of("planVersions", "observations", "surveys", "continues"));
            ((ObjectNode) network.get("contract")).remove("voices");
            network.path("workPlan")
                    .path("actions")
                    .forEach(action -> ((ObjectNode) action).remove(List.of("begunOn", "doneOn", "lateReason")));
            network.path("products")
                    .forEach(product -> ((ObjectNode) product).remove(List.of("opinions", "setAsideOn")));
        }
        for (JsonNode meeting : file.get("meetings")) {
            ((ObjectNode) meeting)
                    .remove(List.of("convenedOn", "cancelledOn", "cancelReason", "moves", "tasks", "noteVersions"));
            meeting.path("attendance")
                    .forEach(entry -> ((ObjectNode) entry).remove(List.of("late", "early", "standIn", "standsInFor")));
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/networks/0/contract/voices",
                "/networks/0/planVersions",
                "/networks/0/planVersions/1/plan/productKinds",
                "/networks/0/planVersions/1/plan/heardCities",
                "/networks/0/planVersions/1/plan/actions",
                "/networks/0/planVersions/0/plan/goals",
                "/networks/0/products/0/opinions",
                "/networks/0/observations",
                "/networks/0/surveys",
                "/networks/0/surveys/0/answers",
                "/meetings/0/moves",
                "/meetings/0/tasks",
                "/meetings/0/noteVersions",
                "/meetings/0/attendance",
                "/schedule",
                "/paths",
                "/touchpoints",
                "/corrections"
            })
    void aListOfALifeGrowsChangesAndShrinks(String list) {
        Versioned<Edition> stored = save(lived());
        List<UnaryOperator<List<JsonNode>>> changes = List.of(
                before -> before.subList(1, before.size()),
                before -> before.subList(0, before.size() - 1),
                before -> List.of(),
                before -> plusOne(before),
                before -> before.stream().map(EditionStoreContract::edited).toList());
        for (UnaryOperator<List<JsonNode>> change : changes) {
            ObjectNode file = LivedEdition.json();
            ArrayNode array = (ArrayNode) file.at(list);
            List<JsonNode> after = change.apply(List.copyOf(array.values()));
            array.removeAll().addAll(after);
            stored = store.save(stored.with(read(file)));
            assertKept(read(file));
            stored = store.save(stored.with(lived()));
            assertKept(lived());
        }
    }

    private static List<JsonNode> plusOne(List<JsonNode> before) {
        List<JsonNode> after = new ArrayList<>(before);
        JsonNode last = before.get(before.size() - 1).deepCopy();
        if (last instanceof ObjectNode object) {
            if (object.has("id")) {
                object.put("id", "x-9");
            }
            if (object.has("number")) {
                object.put("number", 99);
            }
        }
        after.add(last);
        return after;
    }

    private static JsonNode edited(JsonNode element) {
        JsonNode copy = element.deepCopy();
        replaceTexts(copy, text -> text + " (zmiana)");
        return copy;
    }

    @Test
    void thePilotIsFoundAgain() {
        Edition pilot = EditionFile.read(PILOT);
        save(pilot);
        assertKept(pilot);
    }

    @Test
    void everyCaseOfTheSuiteIsFoundAgainWhenItReplacesTheOneBefore() {
        Versioned<Edition> stored = save(read(Conformance.base()));
        List<Conformance.Case> cases = IntStream.range(0, Conformance.cases().size())
                .filter(number -> number % everyNthCase() == 0)
                .mapToObj(Conformance.cases()::get)
                .toList();
        for (Conformance.Case each : cases) {
            Edition next = EditionFile.read(each.file().getBytes(StandardCharsets.UTF_8));
            stored = store.save(stored.with(next));
            assertKept(next);
        }
        assertThat(stored.version()).isEqualTo(cases.size() + 1L);
    }

    @Test
    void everythingCanGoAndComeBack() {
        Versioned<Edition> stored = save(rich());
        Edition bare = bare("rich");
        stored = store.save(stored.with(bare));
        assertKept(bare);
        store.save(stored.with(rich()));
        assertKept(rich());
    }

    @Test
    void emptyAndAbsentAreNotTheSame() {
        ObjectNode begun = RichEdition.json();
        ((ObjectNode) begun.get("recruitment")).putArray("answers");
        Versioned<Edition> stored = save(read(begun));
        assertKept(read(begun));

        ObjectNode notBegun = RichEdition.json();
        ((ObjectNode) notBegun.get("recruitment")).remove("answers");
        ((ObjectNode) notBegun.get("networks").get(1)).remove(List.of("commission", "contract", "workPlan"));
        ((ObjectNode) notBegun.get("meetings")
                        .get(0)
                        .get("days")
                        .get(0)
                        .get("items")
                        .get(2))
                .remove("tools");
        ((ObjectNode) notBegun.get("meetings").get(1)).remove("note");
        stored = store.save(stored.with(read(notBegun)));
        assertKept(read(notBegun));

        store.save(stored.with(read(begun)));
        assertKept(read(begun));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsEditedIsFoundAgain(long seed) {
        assertEditsKept(RichEdition::json, new Random(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void whateverIsEditedInALifeIsFoundAgain(long seed) {
        assertEditsKept(LivedEdition::json, new Random(seed));
    }

    private void assertEditsKept(Supplier<ObjectNode> original, Random random) {
        ObjectNode file = original.get();
        Versioned<Edition> stored = save(read(file));
        int saved = 0;
        for (int step = 0; saved < 20; step++) {
            ObjectNode edited = file.deepCopy();
            int edits = 1 + random.nextInt(4);
            for (int i = 0; i < edits; i++) {
                edit(edited, random);
            }
            Optional<Edition> next = readable(edited);
            if (next.isPresent()) {
                file = edited;
                stored = store.save(stored.with(next.get()));
                assertKept(next.get());
                saved++;
            }
            assertThat(step).as("steps that edited nothing").isLessThan(2000);
            if (step % 10 == 9) {
                file = original.get();
            }
        }
    }

    @Test
    void listsKeepTheirOrder() {
        Edition edition = rich();
        Versioned<Edition> stored = save(edition);
        Edition reversed = new Edition(
                edition.id(),
                edition.title(),
                edition.period(),
                edition.policyChanges(),
                Cities.of(reversed(edition.cities().all())),
                reversed(edition.people()),
                reversed(edition.networks()),
                reversed(edition.meetings()),
                reversed(edition.decisionMeetings()),
                edition.recruitment());
        store.save(stored.with(reversed));
        assertKept(reversed);
    }

    @Test
    void aParentCanBeReplacedWhileItsChildStays() {
        Versioned<Edition> stored = save(rich());
        ObjectNode file = RichEdition.json();
        // another person takes every place of the one who goes
        Edition renamed =
                EditionFile.read(file.toString().replace("\"p-1\"", "\"p-9\"").getBytes(StandardCharsets.UTF_8));
        store.save(stored.with(renamed));
        assertKept(renamed);
    }

    @Test
    void editionsDoNotTouchEachOther() {
        save(rich());
        Edition other = read(RichEdition.json(), "rich-2");
        Versioned<Edition> stored = save(other);
        store.save(stored.with(bare("rich-2")));
        assertKept(rich());
        assertKept(bare("rich-2"));
    }

    @Test
    void aFreshOneOverAStoredOneIsStale() {
        save(rich());
        assertThatThrownBy(() -> store.save(Versioned.fresh(bare("rich"))))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        e -> assertThat(e.readVersion()).isZero())
                .hasMessage("edition rich is stored already");
        assertThat(store.get(rich().id())).isEqualTo(new Versioned<>(rich(), 1));
    }

    @Test
    void anOldVersionIsStale() {
        Versioned<Edition> read = save(rich());
        store.save(read);
        assertThatThrownBy(() -> store.save(read.with(bare("rich"))))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        e -> assertThat(e.readVersion()).isEqualTo(1))
                .hasMessage("edition rich is not stored in version 1 any more");
        assertThat(store.get(rich().id())).isEqualTo(new Versioned<>(rich(), 2));
    }

    @Test
    void aVersionThatIsYetToComeIsStale() {
        save(rich());
        assertThatThrownBy(() -> store.save(new Versioned<>(bare("rich"), 2)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(store.get(rich().id())).isEqualTo(new Versioned<>(rich(), 1));
    }

    @Test
    void anAbsentEditionThatWasReadIsStale() {
        assertThatThrownBy(() -> store.save(new Versioned<>(rich(), 1)))
                .isInstanceOf(StaleVersionException.class)
                .hasMessage("edition rich is not stored in version 1 any more");
        assertThat(store.find(rich().id())).isEmpty();
    }

    @Test
    void whatIsNotStoredIsNotFound() {
        EditionId nobody = new EditionId("nobody");
        assertThat(store.find(nobody)).isEmpty();
        assertThatThrownBy(() -> store.get(nobody))
                .isInstanceOf(UnknownEditionException.class)
                .hasMessage("edition nobody is not stored");
    }

    @Test
    void aListIsReadPageByPageWhateverIsSavedInBetween() {
        for (String id : List.of("b-2", "b", "a", "b-10", "0", "c")) {
            save(bare(id));
        }
        store.save(store.get(new EditionId("b")));
        List<EditionSummary> first = store.list(Optional.empty(), 3);
        assertThat(first).containsExactly(summary("0", 1), summary("a", 1), summary("b", 2));
        save(bare("a-1"));
        List<EditionSummary> second = store.list(Optional.of(new EditionId("b")), 3);
        assertThat(second).containsExactly(summary("b-10", 1), summary("b-2", 1), summary("c", 1));
        assertThat(store.list(Optional.of(new EditionId("c")), 3)).isEmpty();
        assertThat(store.list(Optional.of(new EditionId("b-1")), 1)).containsExactly(summary("b-10", 1));
    }

    @Test
    void anEmptyPageIsRefused() {
        assertThatThrownBy(() -> store.list(Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a page has at least one entry");
    }

    @Test
    void aStreamShowsEveryEditionOnceById() {
        List<String> ids =
                IntStream.range(0, 230).mapToObj(i -> "e-%03d".formatted(i)).toList();
        List<String> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(id -> save(bare(id)));
        List<String> shown = new ArrayList<>();
        store.stream(edition -> {
            assertThat(edition)
                    .isEqualTo(new Versioned<>(bare(edition.value().id().value()), 1));
            shown.add(edition.value().id().value());
        });
        assertThat(shown).isEqualTo(ids);
    }

    @Test
    void whatTheVisitorThrowsPassesThrough() {
        save(rich());
        IllegalStateException thrown = new IllegalStateException("enough");
        assertThatThrownBy(() -> store.stream(edition -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    void ofTwoWhoSaveTheSameVersionExactlyOneWins() throws Exception {
        Versioned<Edition> read = save(bare("race"));
        for (int round = 0; round < 10; round++) {
            long version = store.get(new EditionId("race")).version();
            Versioned<Edition> known = new Versioned<>(read.value(), version);
            List<Boolean> won = atOnce(
                    () -> wins(known.with(titled(known.value(), "one"))),
                    () -> wins(known.with(titled(known.value(), "two"))));
            assertThat(won).as("round %d", round).containsExactlyInAnyOrder(true, false);
            Versioned<Edition> now = store.get(new EditionId("race"));
            assertThat(now.version()).isEqualTo(version + 1);
            assertThat(now.value().title()).isEqualTo(won.get(0) ? "one" : "two");
        }
    }

    @Test
    void ofTwoWhoSaveAFreshEditionExactlyOneWins() throws Exception {
        for (int round = 0; round < 10; round++) {
            Edition edition = bare("fresh-" + round);
            List<Boolean> won = atOnce(
                    () -> wins(Versioned.fresh(titled(edition, "one"))),
                    () -> wins(Versioned.fresh(titled(edition, "two"))));
            assertThat(won).as("round %d", round).containsExactlyInAnyOrder(true, false);
            assertThat(store.get(edition.id()).value().title()).isEqualTo(won.get(0) ? "one" : "two");
        }
    }

    @Test
    void whoReadsWhileAnotherSavesSeesOneWholeState() throws Exception {
        Edition full = rich();
        Edition bare = bare("rich");
        save(full);
        List<Boolean> done = atOnce(
                () -> {
                    for (int i = 0; i < 20; i++) {
                        Versioned<Edition> now = store.get(full.id());
                        store.save(now.with(i % 2 == 0 ? bare : full));
                    }
                    return true;
                },
                () -> {
                    Versioned<Edition> seen = store.get(full.id());
                    while (seen.version() <= 20) {
                        assertThat(seen.value()).isEqualTo(seen.version() % 2 == 1 ? full : bare);
                        seen = store.get(full.id());
                    }
                    return true;
                });
        assertThat(done).containsExactly(true, true);
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "",
                " ",
                " z odstępami \t na końcu \r\n ",
                "'",
                "''\"\"``",
                "Robert'); DROP TABLE empirie.person; --",
                "\\' OR 1=1 /* ?, :id, <name>, {fn now()}, $1, %s",
                "\\u0041\\n",
                "\u0001\u001F\u007F\u0085\u2028\uFEFF",
                "zażółć gęślą jaźń, Zaz\u0307o\u0301łc\u0301",
                "𝔊𝔯𝔬ß 👩‍👩‍👧‍👦 🇵🇱 𐍈",
                "\u202Eשלום عالم\u202C",
                "NULL");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void aTextIsATextWhateverItSays(String text) {
        for (Supplier<ObjectNode> original : List.<Supplier<ObjectNode>>of(RichEdition::json, LivedEdition::json)) {
            ObjectNode file = original.get();
            replaceTexts(file, old -> text);
            Versioned<Edition> stored = save(read(file));
            assertKept(read(file));
            ObjectNode longer = original.get();
            replaceTexts(longer, old -> old + text);
            store.save(stored.with(read(longer)));
            assertKept(read(longer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud83d", "\udc69b", "\ud83d\ud83d\udc69", "\ud83d\udc69"})
    void aTextIsKeptExactlyOrRefusedWithItsPlace(String text) {
        Edition edition = titled(rich(), text);
        try {
            save(edition);
        } catch (StorageException e) {
            assertThat(text).isNotEqualTo("\ud83d\udc69");
            assertThat(e.kind()).isEqualTo(StorageException.Kind.UNSTORABLE);
            assertThat(e).hasNoCause();
            assertThat(e.getMessage())
                    .matches("keeping [a-z_. ]+, which holds U\\+0000 or half a character, failed: UNSTORABLE");
            assertThat(store.find(edition.id())).as("nothing is stored").isEmpty();
            return;
        }
        assertKept(edition);
    }

    // what was done

    @Test
    void ofWhatNobodyDidNothingIsTold() {
        assertThat(store.audit(rich().id(), MEETING)).isEmpty();
        assertThat(store.find(rich().id())).isEmpty();
        save(rich());
        assertThat(store.audit(rich().id(), MEETING)).isEmpty();
        assertThat(store.get(rich().id()).head(MEETING)).isEqualTo(new AggregateHead(1, 0, AuditEntry.NOTHING));
    }

    @Test
    void entriesAreKeptInTheirOrder() {
        List<AuditEntry> chain = LongStream.rangeClosed(1, 12)
                .mapToObj(number -> entry("rich", MEETING, number))
                .toList();
        Versioned<Edition> stored = store.save(Versioned.fresh(rich()), Trace.of(chain.subList(0, 1)));
        stored = store.save(stored, Trace.of(chain.subList(1, 3)));
        stored = store.save(stored);
        store.save(stored, Trace.of(chain.subList(3, 12)));
        assertThat(store.audit(rich().id(), MEETING)).isEqualTo(chain);
        assertThat(store.get(rich().id()).head(MEETING)).isEqualTo(new AggregateHead(1, 12, "f-12"));
    }

    @Test
    void everythingThatAnEntrySaysIsKept() {
        List<AuditEntry> chain = List.of(
                new AuditEntry(
                        rich().id(),
                        MEETING,
                        1,
                        AuditEntry.OUTSIDE,
                        Actor.system(),
                        Optional.empty(),
                        LocalDate.of(1, 1, 1),
                        Instant.parse("1583-10-15T23:59:59.000000001Z"),
                        AuditEntry.NOTHING,
                        "a".repeat(64),
                        List.of()),
                new AuditEntry(
                        rich().id(),
                        MEETING,
                        2,
                        "MOVE_MEETING",
                        Actor.person(new PersonId("p-nobody")),
                        Optional.of(Role.COORDINATOR_FACILITATOR),
                        LocalDate.of(9999, 12, 31),
                        Instant.parse("2023-03-26T01:30:00.123456789Z"),
                        "a".repeat(64),
                        "b".repeat(64),
                        List.of(
                                new AuditEntry.Change("/days/0/date", Optional.empty(), Optional.of("\"2023-03-26\"")),
                                new AuditEntry.Change("", Optional.of(""), Optional.empty()),
                                new AuditEntry.Change("/days/0/date", Optional.of("1"), Optional.of("1")),
                                new AuditEntry.Change("/ż~1~0", Optional.empty(), Optional.empty()))),
                new AuditEntry(
                        rich().id(),
                        MEETING,
                        3,
                        "",
                        Actor.zh16(),
                        Optional.empty(),
                        LocalDate.of(2023, 3, 26),
                        Instant.MAX,
                        "b".repeat(64),
                        AuditEntry.NOTHING,
                        List.of(new AuditEntry.Change(
                                "/" + "x".repeat(5000),
                                Optional.of("zażółć 👩‍👧".repeat(100_000)),
                                Optional.empty()))),
                new AuditEntry(
                        rich().id(),
                        MEETING,
                        4,
                        "ACT",
                        Actor.office(),
                        Optional.of(Role.EXPERT_MODERATOR),
                        LocalDate.of(2023, 3, 26),
                        Instant.MIN,
                        AuditEntry.NOTHING,
                        AuditEntry.NOTHING,
                        List.of()));
        Versioned<Edition> stored = Versioned.fresh(rich());
        for (AuditEntry entry : chain) {
            stored = store.save(stored, Trace.of(List.of(entry)));
            assertThat(store.get(rich().id()).head(MEETING))
                    .isEqualTo(new AggregateHead(1, entry.number(), entry.after()));
        }
        assertThat(store.audit(rich().id(), MEETING)).isEqualTo(chain);
    }

    @Test
    void everyAggregateHasAChainOfItsOwn() {
        Subject network = new Subject("network:n-2");
        store.save(
                Versioned.fresh(rich()),
                Trace.of(List.of(entry("rich", network, 1), entry("rich", MEETING, 1), entry("rich", network, 2))));
        assertThat(store.audit(rich().id(), network))
                .containsExactly(entry("rich", network, 1), entry("rich", network, 2));
        assertThat(store.audit(rich().id(), MEETING)).containsExactly(entry("rich", MEETING, 1));
        assertThat(store.audit(rich().id(), new Subject("meeting:s"))).isEmpty();
    }

    @Test
    void editionsDoNotShareEntries() {
        store.save(Versioned.fresh(rich()), Trace.of(List.of(entry("rich", MEETING, 1))));
        Edition other = read(RichEdition.json(), "rich-2");
        store.save(Versioned.fresh(other), Trace.of(List.of(entry("rich-2", MEETING, 1), entry("rich-2", MEETING, 2))));
        assertThat(store.audit(rich().id(), MEETING)).containsExactly(entry("rich", MEETING, 1));
        assertThat(store.get(other.id()).head(MEETING).entries()).isEqualTo(2);
    }

    @Test
    void aStaleSaveKeepsNoEntry() {
        Versioned<Edition> read = store.save(Versioned.fresh(rich()), Trace.of(List.of(entry("rich", MEETING, 1))));
        store.save(read);
        assertThatThrownBy(() -> store.save(read, Trace.of(List.of(entry("rich", MEETING, 2)))))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> store.save(Versioned.fresh(rich()), Trace.of(List.of(entry("rich", MEETING, 2)))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(store.audit(rich().id(), MEETING)).containsExactly(entry("rich", MEETING, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3, Long.MAX_VALUE})
    void theNumbersOfAChainLeaveNoGapAndComeOnce(long number) {
        Versioned<Edition> stored = store.save(Versioned.fresh(rich()), Trace.of(List.of(entry("rich", MEETING, 1))));
        AuditEntry wrong = numbered(entry("rich", MEETING, 2), number);
        for (Versioned<Edition> known : List.of(stored, new Versioned<>(rich(), 1))) {
            assertThatThrownBy(() -> store.save(known.with(bare("rich")), Trace.of(List.of(wrong))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the audit of meeting:s-2 goes on with entry 2, not " + number);
        }
        assertThat(store.get(rich().id())).as("nothing is changed").isEqualTo(stored);
        assertThat(store.audit(rich().id(), MEETING)).containsExactly(entry("rich", MEETING, 1));
    }

    @Test
    void theFirstEntryOfAChainIsNumberOne() {
        assertThatThrownBy(() -> store.save(
                        Versioned.fresh(rich()),
                        Trace.of(List.of(entry("rich", MEETING, 1), entry("rich", MEETING, 1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the audit of meeting:s-2 goes on with entry 2, not 1");
        assertThat(store.find(rich().id())).isEmpty();
    }

    private static AuditEntry numbered(AuditEntry entry, long number) {
        return new AuditEntry(
                entry.edition(),
                entry.aggregate(),
                number,
                entry.act(),
                entry.by(),
                entry.inPlaceOf(),
                entry.on(),
                entry.at(),
                entry.before(),
                entry.after(),
                entry.changes());
    }

    // versions of aggregates

    @Test
    void anAggregateHasOneVersionMoreWheneverItChangesAndOnlyThen() {
        Versioned<Edition> first = save(rich());
        assertThat(store.get(rich().id()).heads()).isEqualTo(first.heads());
        assertThat(first.heads().keySet()).isEqualTo(Aggregates.of(rich()).differingFrom(Aggregates.none()));
        assertThat(first.heads().values()).containsOnly(new AggregateHead(1, 0, AuditEntry.NOTHING));

        ObjectNode file = RichEdition.json();
        ((ObjectNode) file.get("people").get(0)).put("name", "Ktoś Inny");
        ((ObjectNode) file.get("networks").get(0).get("workPlan").get("sections")).put("GOALS", "inne");
        Edition changed = read(file);
        Set<Subject> differing = Aggregates.of(changed).differingFrom(Aggregates.of(rich()));
        assertThat(differing).hasSize(2);
        Versioned<Edition> second = store.save(first.with(changed));
        assertThat(store.get(rich().id()).heads()).isEqualTo(second.heads());
        second.heads()
                .forEach((aggregate, head) -> assertThat(head.version())
                        .as("%s", aggregate)
                        .isEqualTo(differing.contains(aggregate) ? 2 : 1));

        Versioned<Edition> third = store.save(new Versioned<>(bare("rich"), 2));
        assertThat(third.head(MEETING).version()).as("what vanished, too").isEqualTo(2);
        assertThat(store.save(third.with(rich())).head(MEETING).version()).isEqualTo(3);
    }

    @Test
    void aPlaceInTheListOfNetworksIsNoChangeOfANetwork() {
        Versioned<Edition> stored = save(rich());
        ObjectNode file = RichEdition.json();
        ArrayNode networks = (ArrayNode) file.get("networks");
        networks.add(networks.remove(0));
        Versioned<Edition> moved = store.save(stored.with(read(file)));
        assertKept(read(file));
        assertThat(moved.heads()).isEqualTo(stored.heads());
    }

    // numbers of commands

    @Test
    void aCommandIsDoneOnce() throws Exception {
        CommandId command = new CommandId("0f8fad5b-d9cb-469f-a165-70867728950e");
        EditionId id = rich().id();
        assertThat(store.versionAfter(id, command)).isEmpty();
        Trace trace = new Trace(Optional.of(command), List.of(), List.of());
        Versioned<Edition> stored =
                store.save(store.save(Versioned.fresh(bare("rich"))).with(rich()), trace);
        store.save(Versioned.fresh(bare("other")), trace);
        store = reopened(store);
        assertThat(store.versionAfter(id, command)).contains(2L);
        assertThat(store.versionAfter(new EditionId("other"), command)).contains(1L);
        assertThatThrownBy(() -> store.save(stored.with(bare("rich")), trace))
                .isInstanceOf(CommandDoneException.class)
                .hasMessage("command 0f8fad5b-d9cb-469f-a165-70867728950e on edition rich is done already");
        assertThat(store.get(id)).as("nothing is changed").isEqualTo(stored);
    }

    @Test
    void aStaleSaveLeavesNoCommandBehind() {
        CommandId command = new CommandId("c-1");
        Trace trace = new Trace(Optional.of(command), List.of(), List.of());
        save(rich());
        assertThatThrownBy(() -> store.save(Versioned.fresh(rich()), trace)).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> store.save(new Versioned<>(rich(), 2), trace))
                .isInstanceOf(StaleVersionException.class);
        assertThat(store.versionAfter(rich().id(), command)).isEmpty();
    }

    // lists of networks

    @Test
    void networksOfAllEditionsAreListedPageByPage() {
        save(read(RichEdition.json(), "b"));
        save(bare("c"));
        save(read(RichEdition.json(), "a"));
        List<NetworkSummary> all = store.networks(Optional.empty(), 100);
        assertThat(all)
                .extracting(one -> one.edition() + "/" + one.network())
                .isSorted()
                .hasSize(2 * rich().networks().size())
                .doesNotHaveDuplicates();
        assertThat(all.get(0).title())
                .isEqualTo(rich().network(all.get(0).network()).network().title());
        assertThat(all.get(0).kind())
                .isEqualTo(rich().network(all.get(0).network()).network().kind());
        List<NetworkSummary> paged = new ArrayList<>();
        Optional<NetworkSummary> last = Optional.empty();
        while (true) {
            List<NetworkSummary> page = store.networks(last, 1);
            if (page.isEmpty()) {
                break;
            }
            paged.addAll(page);
            last = Optional.of(page.get(0));
        }
        assertThat(paged).isEqualTo(all);
        assertThatThrownBy(() -> store.networks(Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a page has at least one entry");
    }

    @Test
    void anEntryOfAnotherEditionIsRefused() {
        assertThatThrownBy(() -> store.save(Versioned.fresh(rich()), Trace.of(List.of(entry("lived", MEETING, 1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an entry of the audit is of another edition than rich");
        assertThat(store.find(rich().id())).isEmpty();
    }

    @Test
    void anEditionReplacedByAnImportKeepsItsEntries() {
        List<AuditEntry> chain = List.of(entry("rich", MEETING, 1), entry("rich", MEETING, 2));
        Versioned<Edition> stored = store.save(Versioned.fresh(rich()), Trace.of(chain));
        // neither the meeting nor anybody of it is there any more
        stored = store.save(stored.with(bare("rich")));
        assertKept(bare("rich"));
        assertThat(store.audit(rich().id(), MEETING)).isEqualTo(chain);
        store.save(stored.with(rich()), Trace.of(List.of(entry("rich", MEETING, 3))));
        assertThat(store.audit(rich().id(), MEETING)).hasSize(3).startsWith(chain.toArray(AuditEntry[]::new));
    }

    @Test
    void entriesSurviveANewStart() throws Exception {
        List<AuditEntry> chain = List.of(entry("rich", MEETING, 1), entry("rich", MEETING, 2));
        Versioned<Edition> stored = store.save(Versioned.fresh(rich()), Trace.of(chain));
        store = reopened(store);
        assertThat(store.audit(rich().id(), MEETING)).isEqualTo(chain);
        store.save(stored, Trace.of(List.of(entry("rich", MEETING, 3))));
        assertThat(store.audit(rich().id(), MEETING)).endsWith(entry("rich", MEETING, 3));
    }

    private static AuditEntry entry(String edition, Subject aggregate, long number) {
        return new AuditEntry(
                new EditionId(edition),
                aggregate,
                number,
                "ACT_" + number,
                Actor.person(new PersonId("p-1")),
                Optional.empty(),
                LocalDate.of(2023, 3, 1).plusDays(number),
                Instant.parse("2023-03-01T10:00:00Z").plusNanos(number),
                "f-" + (number - 1),
                "f-" + number,
                LongStream.rangeClosed(1, number % 3)
                        .mapToObj(place -> new AuditEntry.Change(
                                "/place/" + (9 - place), Optional.of("" + place), Optional.of(edition)))
                        .toList());
    }

    @Test
    void aMegabyteOfTextIsKeptExactly() {
        String megabyte = "zażółć 👩‍👧 ".repeat(100_000).substring(0, 1 << 20);
        ObjectNode file = RichEdition.json();
        ((ObjectNode) file.get("edition")).put("title", megabyte);
        ((ObjectNode) file.get("people").get(0)).put("name", megabyte);
        ((ObjectNode) file.get("networks").get(0).get("workPlan").get("sections")).put("GOALS", megabyte);
        ((ObjectNode) file.get("meetings").get(0).get("note")).put("text", megabyte);
        Versioned<Edition> stored = save(read(file));
        assertKept(read(file));
        ((ObjectNode) file.get("meetings").get(0).get("note")).put("text", megabyte + megabyte + "!");
        store.save(stored.with(read(file)));
        assertKept(read(file));
    }

    private Versioned<Edition> save(Edition edition) {
        return store.save(Versioned.fresh(edition));
    }

    /** Equal, and the same file: equality of cities and policies does not look at their order. */
    private void assertKept(Edition edition) {
        Edition found = store.get(edition.id()).value();
        assertThat(found).isEqualTo(edition);
        assertThat(new String(EditionFile.write(found), StandardCharsets.UTF_8))
                .isEqualTo(new String(EditionFile.write(edition), StandardCharsets.UTF_8));
    }

    private boolean wins(Versioned<Edition> changed) {
        try {
            store.save(changed);
            return true;
        } catch (StaleVersionException e) {
            return false;
        }
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> two) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> running = Stream.of(one, two)
                    .map(work -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Edition rich() {
        return RichEdition.edition();
    }

    private static Edition lived() {
        return LivedEdition.edition();
    }

    private static Edition bare(String id) {
        return new Edition(
                new EditionId(id),
                "Pusta",
                Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                Map.of(),
                Cities.of(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Edition titled(Edition edition, String title) {
        return new Edition(
                edition.id(),
                title,
                edition.period(),
                edition.policyChanges(),
                edition.cities(),
                edition.people(),
                edition.networks(),
                edition.meetings(),
                edition.decisionMeetings(),
                edition.recruitment());
    }

    private static EditionSummary summary(String id, long version) {
        Edition edition = bare(id);
        return new EditionSummary(edition.id(), edition.title(), edition.period(), version);
    }

    private static Edition read(ObjectNode file) {
        return EditionFile.read(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Edition read(ObjectNode file, String id) {
        ((ObjectNode) file.get("edition")).put("id", id);
        return read(file);
    }

    private static Optional<Edition> readable(ObjectNode file) {
        try {
            return Optional.of(read(file));
        } catch (UnusableInputException e) {
            return Optional.empty();
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static void replaceTexts(JsonNode node, UnaryOperator<String> next) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (TEXTS.contains(name) && object.get(name).isString()) {
                    object.put(name, next.apply(object.get(name).stringValue()));
                } else {
                    replaceTexts(object.get(name), next);
                }
            }
        } else {
            node.forEach(each -> replaceTexts(each, next));
        }
    }

    /** One edit somewhere: an element moved, gone or doubled, an optional property gone, a flag turned, a text longer. */
    private static void edit(ObjectNode file, Random random) {
        List<JsonNode> inner = new ArrayList<>();
        collect(file, inner);
        JsonNode node = inner.get(random.nextInt(inner.size()));
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode element = array.remove(random.nextInt(array.size()));
            int what = random.nextInt(3);
            if (what > 0) {
                array.insert(random.nextInt(array.size() + 1), element);
            }
            if (what > 1) {
                array.insert(random.nextInt(array.size() + 1), element.deepCopy());
            }
        } else if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            JsonNode value = object.get(name);
            if (value.isBoolean()) {
                object.put(name, !value.booleanValue());
            } else if (value instanceof StringNode && TEXTS.contains(name)) {
                object.put(name, value.stringValue() + " ż" + random.nextInt(10));
            } else {
                object.remove(name);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainer()) {
            inner.add(node);
            node.forEach(child -> collect(child, inner));
        }
    }
}
