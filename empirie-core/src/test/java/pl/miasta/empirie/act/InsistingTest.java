package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.CommandId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionSummary;
import pl.miasta.empirie.port.NetworkSummary;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.Trace;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Subject;

/** What acts do where others are faster, or answers get lost. */
class InsistingTest {
    private static final EditionId EDITION = ActsWorld.EDITION;
    private static final LocalDate TODAY = ActsWorld.TODAY;
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final ActsWorld world = ActsWorld.empty();
    private final List<Event> heard = new ArrayList<>();

    /** Something that happens to a save on its way. */
    private interface Accident {
        Versioned<Edition> to(Versioned<Edition> changed, Trace trace);
    }

    /** The world's store, with an accident for each of the next saves. */
    private final class Meddled implements EditionStore {
        private final Iterator<Accident> accidents;

        Meddled(List<Accident> accidents) {
            this.accidents = accidents.iterator();
        }

        @Override
        public Versioned<Edition> save(Versioned<Edition> changed, Trace trace) {
            return accidents.hasNext() ? accidents.next().to(changed, trace) : world.store.save(changed, trace);
        }

        @Override
        public Optional<Long> versionAfter(EditionId edition, CommandId command) {
            return world.store.versionAfter(edition, command);
        }

        @Override
        public List<AuditEntry> audit(EditionId edition, Subject aggregate) {
            return world.store.audit(edition, aggregate);
        }

        @Override
        public Optional<Versioned<Edition>> find(EditionId id) {
            return world.store.find(id);
        }

        @Override
        public List<EditionSummary> list(Optional<EditionId> after, int most) {
            return world.store.list(after, most);
        }

        @Override
        public List<NetworkSummary> networks(Optional<NetworkSummary> after, int most) {
            return world.store.networks(after, most);
        }
    }

    private Empirie with(Accident... accidents) {
        return Empirie.on(new Meddled(List.of(accidents)), CLOCK).telling(heard::add);
    }

    private static Outcome<Edition> meets(Empirie empirie, LocalDate day) {
        return empirie.editions().recordDecisionMeeting(new Editions.RecordDecisionMeeting(EDITION, day), Actor.zh16());
    }

    /** Somebody else is faster, by one save. */
    private Accident outrun(LocalDate day) {
        return (changed, trace) -> {
            meets(world.empirie, day).orElseThrow();
            return world.store.save(changed, trace);
        };
    }

    private Accident answerLost() {
        return (changed, trace) -> {
            world.store.save(changed, trace);
            throw StorageException.outcomeUnknown("saving", StorageException.Kind.UNREACHABLE, "08006");
        };
    }

    private Accident lost() {
        return (changed, trace) -> {
            throw StorageException.outcomeUnknown("saving", StorageException.Kind.UNREACHABLE, "08006");
        };
    }

    private static CommandId number(int number) {
        return new CommandId("c-" + number);
    }

    @Test
    void whoIsOutrunIsJudgedAnewOnWhatIsThereNow() {
        Outcome<Edition> outcome = meets(with(outrun(TODAY.minusDays(1)), outrun(TODAY.minusDays(2))), TODAY);
        assertThat(outcome.isDone()).isTrue();
        assertThat(world.edition().decisionMeetings())
                .containsExactlyInAnyOrder(TODAY.minusDays(1), TODAY.minusDays(2), TODAY);
        assertThat(heard).as("told once").hasSize(1);
    }

    @Test
    void whatSomebodyElseHasDoneMeanwhileMayBeAReasonAgainstIt() {
        Outcome<Edition> outcome = meets(with(outrun(TODAY)), TODAY);
        assertThat(outcome.isDone()).isFalse();
        assertThat(world.edition().decisionMeetings()).containsExactly(TODAY);
        assertThat(heard).isEmpty();
    }

    @Test
    void whoIsOutrunFiftyTimesGetsToKnow() {
        Accident outrun = (changed, trace) -> {
            throw new StaleVersionException(EDITION, changed.version());
        };
        Accident[] fortyNine = IntStream.range(0, 49).mapToObj(i -> outrun).toArray(Accident[]::new);
        assertThat(meets(with(fortyNine), TODAY).isDone()).isTrue();
        Accident[] fifty = IntStream.range(0, 50).mapToObj(i -> outrun).toArray(Accident[]::new);
        assertThatThrownBy(() -> meets(with(fifty), TODAY.minusDays(1)))
                .isInstanceOf(StaleVersionException.class)
                .hasMessage("edition e-1 is not stored in version 2 any more");
    }

    @Test
    void aLostAnswerIsLookedUpUnderItsNumberAndNothingIsDoneTwice() {
        Outcome<Edition> outcome = meets(with(answerLost()).once(number(1)), TODAY);
        assertThat(outcome.isDone()).isTrue();
        assertThat(world.edition().decisionMeetings()).containsExactly(TODAY);
        assertThat(heard).as("told by the call that did it").hasSize(1);
        assertThat(world.audit("edition:e-1")).hasSize(2);
    }

    @Test
    void whatWasLostWithItsAnswerIsDoneAgain() {
        Outcome<Edition> outcome = meets(with(lost(), lost()).once(number(1)), TODAY);
        assertThat(outcome.isDone()).isTrue();
        assertThat(world.edition().decisionMeetings()).containsExactly(TODAY);
        assertThat(heard).hasSize(1);
    }

    @Test
    void withoutANumberALostAnswerStaysUnknown() {
        assertThatThrownBy(() -> meets(with(answerLost()), TODAY))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        e -> assertThat(e.isOutcomeKnown()).isFalse());
        assertThat(heard).isEmpty();
    }

    @Test
    void anActUnderOneNumberIsDoneOnceHoweverOftenItIsAskedFor() {
        Empirie first = with().once(number(1));
        meets(first, TODAY).orElseThrow();
        meets(with(), TODAY.minusDays(1)).orElseThrow();
        heard.clear();
        Outcome<Edition> again = meets(first, TODAY);
        assertThat(again.isDone()).isTrue();
        assertThat(again.orElseThrow()).as("the state now").isEqualTo(world.edition());
        assertThat(again.<List<Event>>fold(Outcome.Done::events, refused -> List.of()))
                .isEmpty();
        assertThat(heard).isEmpty();
        assertThat(world.store.get(EDITION).version()).isEqualTo(3);
        assertThat(meets(with().once(number(2)), TODAY).isDone())
                .as("another number is another command, and refused")
                .isFalse();
    }

    @Test
    void aRefusedActLeavesItsNumberFree() {
        CommandId command = number(1);
        meets(with(), TODAY).orElseThrow();
        assertThat(meets(with().once(command), TODAY).isDone()).isFalse();
        assertThat(world.store.versionAfter(EDITION, command)).isEmpty();
        assertThat(meets(with().once(command), TODAY.minusDays(1)).isDone()).isTrue();
        assertThat(world.store.versionAfter(EDITION, command)).contains(3L);
    }

    @Test
    void anActThatIsOnlyTriedNeedsNoNumberAndKeepsNone() {
        Empirie trying = with().numbered(() -> {
                    throw new AssertionError("nothing is numbered");
                })
                .tryingOut();
        assertThat(meets(trying, TODAY).isDone()).isTrue();
        assertThat(world.edition().decisionMeetings()).isEmpty();
    }

    @Test
    void whoSaysWhatTheyHaveSeenIsNotCarriedPastAChangeOfIt() {
        Subject seen = Subject.of("edition", EDITION);
        long version = world.store.get(EDITION).head(seen).version();
        Empirie onScreen = with().having(seen, version);
        assertThat(meets(onScreen, TODAY).isDone()).isTrue();
        assertThatThrownBy(() -> meets(onScreen, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(StaleVersionException.class, e -> {
                    assertThat(e.edition()).isEqualTo(EDITION);
                    assertThat(e.aggregate()).isEqualTo(seen);
                    assertThat(e.readVersion()).isEqualTo(version);
                })
                .hasMessage("edition:e-1 of edition e-1 is not in version 1 any more");
    }

    @Test
    void whatOthersChangeElsewhereDoesNotDisturbWhoSaysWhatTheyHaveSeen() {
        ActsWorld networks = ActsWorld.withNetwork();
        Subject network = Subject.of("network", ActsWorld.NETWORK);
        long version = networks.store.get(EDITION).head(network).version();
        meets(networks.empirie, TODAY).orElseThrow();
        Outcome<?> outcome = networks.empirie
                .having(network, version)
                .networks()
                .admit(
                        new Networks.Admit(
                                EDITION, ActsWorld.NETWORK, new CityId("c-1"), MembershipForm.FINALIST, TODAY),
                        Actor.office());
        assertThat(outcome.isDone()).isTrue();
        assertThat(networks.store.get(EDITION).head(network).version()).isEqualTo(version + 1);
    }
}
