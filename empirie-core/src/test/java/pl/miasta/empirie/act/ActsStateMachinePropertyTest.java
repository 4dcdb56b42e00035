package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import pl.miasta.empirie.act.RandomActs.Act;
import pl.miasta.empirie.act.RandomLife.Start;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.json.Aggregates;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Subject;

/**
 * What holds of every act, whatever was done before: an edition lives by random acts of every kind, by every kind of
 * actor, and each step is looked at from all sides.
 */
class ActsStateMachinePropertyTest {
    private static final EditionId EDITION = new EditionId("e-1");
    private static final Pattern UNSAID = Pattern.compile("\\{[0-9]|Optional|[A-Z]{3,}_[A-Z]|act\\.refused|null");

    /**
     * A life to live.
     *
     * @param start how far the first network has come
     * @param acts the numbers of the acts
     */
    private record Sequence(Start start, List<Long> acts) {}

    @Provide
    Arbitrary<Sequence> sequences() {
        return Combinators.combine(
                        Arbitraries.of(Start.class),
                        Arbitraries.longs()
                                .withDistribution(RandomDistribution.uniform())
                                .list()
                                .ofMinSize(3)
                                .ofMaxSize(12))
                .as(Sequence::new);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void everyStepOfALifeKeepsTheLawsOfActs(@ForAll("sequences") Sequence sequence) {
        Watched life = new Watched(sequence.start());
        sequence.acts().forEach(life::step);
        life.assertRoundTrip();
    }

    /** The same sequences each time: what they reach is no matter of luck. */
    @Example
    void everyKindOfActIsDoneAndRefusedOnTheWay() {
        SplittableRandom numbers = new SplittableRandom(20220301);
        Map<ActKind, Integer> done = new EnumMap<>(ActKind.class);
        Map<ActKind, Integer> refused = new EnumMap<>(ActKind.class);
        for (int round = 0; round < 40; round++) {
            for (Start start : Start.values()) {
                RandomLife life = new RandomLife(new InMemoryEditionStore(), EDITION, start);
                for (int step = 0; step < 40; step++) {
                    Act act = life.next(numbers.nextLong());
                    boolean isDone = act.by(life.empirie()).isDone();
                    (isDone ? done : refused).merge(act.kind(), 1, Integer::sum);
                }
            }
        }
        StringBuilder table = new StringBuilder("done and refused:");
        for (ActKind kind : ActKind.values()) {
            table.append(' ')
                    .append(kind)
                    .append(' ')
                    .append(done.getOrDefault(kind, 0))
                    .append('/')
                    .append(refused.getOrDefault(kind, 0));
        }
        System.out.println(table);
        assertThat(done.keySet()).isEqualTo(EnumSet.allOf(ActKind.class));
        assertThat(refused.keySet()).isEqualTo(EnumSet.allOf(ActKind.class));
    }

    /** A life of which everything is remembered that a step has to be compared with. */
    private static final class Watched {
        private final RandomLife life;
        private final Map<EditionId, Map<Subject, List<AuditEntry>>> chains = new HashMap<>();

        Watched(Start start) {
            life = new RandomLife(new InMemoryEditionStore(), EDITION, start);
        }

        void step(long number) {
            Act act = life.next(number);
            Optional<Versioned<Edition>> before = life.store().find(act.edition());
            int told = life.events().size();

            Outcome<?> tried = act.by(life.empirie().tryingOut());
            assertNothingHappened(act, before, told);

            Outcome<?> outcome = act.by(life.empirie());
            assertThat(outcome).as("%s, tried out", act).isEqualTo(tried);
            List<Event> events = life.events().subList(told, life.events().size());
            assertSilentOnPeople(act, outcome.toString(), events.toString());

            if (outcome instanceof Outcome.Refused<?> refused) {
                assertNothingHappened(act, before, told);
                assertSaysWhy(act, refused.reasons());
            } else {
                Edition after = life.store().get(act.edition()).value();
                assertThat(events).as("%s", act).isNotEmpty().isEqualTo(((Outcome.Done<?>) outcome).events());
                assertNothingNewBlocks(act, before.map(Versioned::value), after);
                assertAudit(act, before.map(Versioned::value), after);
            }
            if (number % 10 == 0) {
                assertRoundTrip();
            }
        }

        private void assertNothingHappened(Act act, Optional<Versioned<Edition>> before, int told) {
            assertThat(life.store().find(act.edition())).as("%s", act).isEqualTo(before);
            assertThat(life.events()).as("%s", act).hasSize(told);
            chains(act)
                    .forEach((aggregate, chain) -> assertThat(life.store().audit(act.edition(), aggregate))
                            .as("%s: audit of %s", act, aggregate)
                            .isEqualTo(chain));
        }

        private Map<Subject, List<AuditEntry>> chains(Act act) {
            return chains.computeIfAbsent(act.edition(), edition -> new HashMap<>());
        }

        private void assertAudit(Act act, Optional<Edition> before, Edition after) {
            Aggregates old = before.map(Aggregates::of).orElseGet(Aggregates::none);
            Aggregates now = Aggregates.of(after);
            Set<Subject> changed = now.differingFrom(old);
            // what says the same once more, such as a policy set as it was, leaves no entry
            assertThat(changed.isEmpty())
                    .as("%s", act)
                    .isEqualTo(before.filter(after::equals).isPresent());
            Map<Subject, List<AuditEntry>> known = chains(act);
            Set<Subject> all = new TreeSet<>(known.keySet());
            all.addAll(changed);
            for (Subject aggregate : all) {
                List<AuditEntry> former = known.getOrDefault(aggregate, List.of());
                List<AuditEntry> chain = life.store().audit(act.edition(), aggregate);
                if (changed.contains(aggregate)) {
                    assertChain(act, chain);
                    assertThat(chain.subList(0, former.size())).as("%s", act).isEqualTo(former);
                    AuditEntry last = chain.get(chain.size() - 1);
                    // what was saved without an act is said once, at the beginning
                    assertThat(chain.size() - former.size())
                            .as("%s: entries of %s", act, aggregate)
                            .isEqualTo(
                                    former.isEmpty()
                                                    && !old.fingerprint(aggregate)
                                                            .isEmpty()
                                            ? 2
                                            : 1);
                    assertThat(last.act()).isEqualTo(act.kind().name());
                    assertThat(last.before()).isEqualTo(old.fingerprint(aggregate));
                    assertThat(last.after()).isEqualTo(now.fingerprint(aggregate));
                    assertThat(last.changes())
                            .as("%s: changes of %s", act, aggregate)
                            .isNotEmpty();
                    assertSilentOnPeople(
                            act, chain.subList(former.size(), chain.size()).toString());
                    known.put(aggregate, chain);
                } else {
                    assertThat(chain).as("%s: audit of %s", act, aggregate).isEqualTo(former);
                }
            }
        }

        private static void assertChain(Act act, List<AuditEntry> chain) {
            String last = AuditEntry.NOTHING;
            for (int i = 0; i < chain.size(); i++) {
                assertThat(chain.get(i).number()).as("%s", act).isEqualTo(i + 1L);
                assertThat(chain.get(i).before()).as("%s", act).isEqualTo(last);
                last = chain.get(i).after();
            }
        }

        void assertRoundTrip() {
            Edition edition = life.edition();
            assertThat(EditionFile.read(EditionFile.write(edition))).isEqualTo(edition);
        }
    }

    private static void assertSilentOnPeople(Act act, String... said) {
        assertThat(said).as("%s", act).allSatisfy(one -> assertThat(one).doesNotContain(RandomActs.SECRET));
    }

    private static void assertSaysWhy(Act act, List<Reason> reasons) {
        assertThat(reasons).as("%s", act).isNotEmpty();
        for (Reason reason : reasons) {
            for (Language language : Language.values()) {
                for (String said : List.of(reason.message(language), reason.remedy(language))) {
                    assertThat(said).as("%s", act).isNotBlank().doesNotContainPattern(UNSAID);
                    assertSilentOnPeople(act, said);
                }
            }
            if (!act.kind().isDecision()) {
                assertThat(reason.kind()).as("%s is a fact", act).isNotEqualTo(Reason.Kind.RULE);
            }
        }
    }

    // which rules gate which decision: the table of the acts, written down once more

    private static void assertNothingNewBlocks(Act act, Optional<Edition> before, Edition after) {
        Predicate<RuleId> gating = gating(act, before);
        if (gating == UNGATED) {
            return;
        }
        Set<String> known = new HashSet<>();
        if (before.isPresent() && !asksForAll(act.kind())) {
            blocking(before.get(), act.on(), gating).forEach(finding -> known.add(place(finding)));
        }
        Collection<Finding> now = new ArrayList<>(blocking(after, act.on(), gating));
        now.removeIf(finding -> known.contains(place(finding)));
        now.removeIf(finding -> isFloorThatWaits(act.kind(), finding));
        if (asksForAll(act.kind()) && act.about().isPresent()) {
            now.removeIf(finding -> !isAbout(act.about().get(), finding, after, act.on()));
        }
        assertThat(now).as("%s adds nothing that blocks", act).isEmpty();
    }

    private static boolean isAbout(Subject about, Finding finding, Edition after, LocalDate on) {
        return about.kind().equals("network")
                ? Report.of(after, on).networksOf(finding).stream()
                        .anyMatch(network -> Subject.of("network", network).equals(about))
                : finding.subject().equals(about) || finding.subject().value().startsWith(about + "#");
    }

    private static String place(Finding finding) {
        return finding.rule() + " " + finding.subject();
    }

    private static List<Finding> blocking(Edition edition, LocalDate on, Predicate<RuleId> gating) {
        return Report.of(edition, on).findings().stream()
                .filter(finding -> finding.blocks() && gating.test(finding.rule()))
                .toList();
    }

    /** Steps that nothing blocking may stand behind, however old. */
    private static boolean asksForAll(ActKind kind) {
        return switch (kind) {
            case CONSTITUTE,
                    BEGIN_WORK,
                    ADOPT_PLAN,
                    CLOSE_NETWORK,
                    CLOSE_EDITION,
                    CONVENE_MEETING,
                    APPROVE_NOTE,
                    SHARE_NOTE -> true;
            default -> false;
        };
    }

    private static Predicate<RuleId> gating(Act act, Optional<Edition> before) {
        return switch (act.kind()) {
            case ADMIT_CITY, CHANGE_FORM ->
                Set.of(
                        Policy.CORE_CITIES,
                        Policy.LAUREATES,
                        Policy.FINALISTS,
                        Policy.LEADERS_OF_CHANGE,
                        Policy.FORM_ELIGIBILITY,
                        Policy.ONE_FORM_PER_CITY,
                        Policy.PERSONS)::contains;
            case NAME_REPRESENTATIVE ->
                Set.of(Policy.REPRESENTATIVES_PER_CITY, Policy.PERSONS, Policy.ONE_CITY_PER_PERSON)::contains;
            case NAME_TEAM_MEMBER -> rule -> rule.value().startsWith("team.");
            // of memberships or of roles; what gates delegations, memberships may break, too
            case CORRECT ->
                rule -> rule.value().startsWith("team.")
                        || rule.equals(Policy.FORM_ELIGIBILITY)
                        || rule.equals(Policy.ONE_FORM_PER_CITY);
            case CONSTITUTE ->
                rule -> rule.value().startsWith("team.") || rule.value().startsWith("composition.");
            case BEGIN_WORK, ADOPT_PLAN ->
                Set.of(Policy.PLAN_SECTIONS, Policy.PLAN_PRODUCTS, Policy.PLAN_CALENDAR)::contains;
            case CLOSE_NETWORK, CLOSE_EDITION -> Set.of(Policy.NOTE, Policy.REPORT)::contains;
            case CONVENE_MEETING -> RULES_OF_CONVENING::contains;
            case CHANGE_PROGRAMME ->
                rule -> RULES_OF_CONVENING.contains(rule)
                        && isConvened(before.orElseThrow(), act.about().orElseThrow());
            case APPROVE_NOTE, SHARE_NOTE -> Set.of(Policy.NOTE, Policy.FORMAT_RESULT)::contains;
            case PUBLISH_PRODUCT -> Policy.ASSESSED::equals;
            default -> UNGATED;
        };
    }

    private static final Predicate<RuleId> UNGATED = Set.of()::contains;

    private static final Set<RuleId> RULES_OF_CONVENING = Set.of(
            Policy.PAIR,
            Policy.DURATION,
            Policy.BREAK,
            Policy.CLOSED_NOT_RECORDED,
            Policy.OBSERVERS,
            Policy.GUEST_INVITATION);

    private static boolean isConvened(Edition edition, Subject meeting) {
        return edition.meetings().stream()
                .anyMatch(one -> one.subject().equals(meeting) && one.work().isConvened());
    }

    /** Admitting and naming are refused by ceilings; what is too little waits for the network to be constituted. */
    private static boolean isFloorThatWaits(ActKind kind, Finding finding) {
        return EnumSet.of(ActKind.ADMIT_CITY, ActKind.CHANGE_FORM, ActKind.NAME_REPRESENTATIVE)
                        .contains(kind)
                && finding.expected()
                        .filter(range -> finding.actual().orElse(0) < range.min())
                        .isPresent();
    }
}
