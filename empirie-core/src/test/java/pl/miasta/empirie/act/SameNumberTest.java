package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.port.CommandId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.rule.Subject;

/** A command that comes twice at the same time, or whose answer is lost and cannot be looked up either. */
class SameNumberTest {
    private static final EditionId EDITION = ActsWorld.EDITION;
    private static final LocalDate TODAY = ActsWorld.TODAY;
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final CommandId NUMBER = new CommandId("request-1");

    private final ActsWorld world = ActsWorld.empty();
    private final List<Event> heard = new ArrayList<>();

    /** What happens once a store was asked something. */
    private record Accident(String method, boolean afterwards, Runnable happens) {}

    private static Accident before(String method, Runnable happens) {
        return new Accident(method, false, happens);
    }

    private static Accident after(String method, Runnable happens) {
        return new Accident(method, true, happens);
    }

    /** The world's store, to which one thing after another happens. */
    private EditionStore meddled(Accident... several) {
        Iterator<Accident> accidents = List.of(several).iterator();
        Accident[] next = {accidents.next()};
        return (EditionStore) Proxy.newProxyInstance(
                EditionStore.class.getClassLoader(),
                new Class<?>[] {EditionStore.class},
                (proxy, method, arguments) -> {
                    Accident now = next[0];
                    boolean isNow = now != null && method.getName().equals(now.method());
                    if (isNow) {
                        next[0] = accidents.hasNext() ? accidents.next() : null;
                    }
                    if (isNow && !now.afterwards()) {
                        now.happens().run();
                    }
                    try {
                        Object answer = method.invoke(world.store, arguments);
                        if (isNow && now.afterwards()) {
                            now.happens().run();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Empirie on(Accident... accidents) {
        return Empirie.on(meddled(accidents), CLOCK).once(NUMBER).telling(heard::add);
    }

    private static Outcome<Edition> meets(Empirie empirie) {
        return empirie.editions()
                .recordDecisionMeeting(new Editions.RecordDecisionMeeting(EDITION, TODAY), Actor.zh16());
    }

    /** The same request, carried out by another thread. */
    private void theOther() {
        meets(world.empirie.once(NUMBER)).orElseThrow();
    }

    private static void fail(boolean known) {
        throw known
                ? StorageException.of("reading", StorageException.Kind.UNREACHABLE, "08001")
                : StorageException.outcomeUnknown("saving", StorageException.Kind.UNREACHABLE, "08006");
    }

    private void assertAnsweredAsDoneByTheOther(Outcome<Edition> outcome) {
        assertThat(outcome.orElseThrow()).isEqualTo(world.edition());
        assertThat(world.edition().decisionMeetings()).containsExactly(TODAY);
        assertThat(heard).as("whoever did it told of it").isEmpty();
    }

    @Test
    void whatTheSameRequestHasJustDoneIsNoReasonAgainstIt() {
        // asked and not yet done; done by the other; read
        assertAnsweredAsDoneByTheOther(meets(on(after("versionAfter", this::theOther))));
    }

    @Test
    void theSameRequestBetweenReadingAndSavingIsNoStaleVersion() {
        assertAnsweredAsDoneByTheOther(meets(on(before("save", this::theOther))));
        Empirie onScreen = Empirie.on(
                        meddled(before(
                                "save",
                                () -> world.empirie
                                        .once(new CommandId("request-2"))
                                        .editions()
                                        .recordDecisionMeeting(
                                                new Editions.RecordDecisionMeeting(EDITION, TODAY.minusDays(2)),
                                                Actor.zh16())
                                        .orElseThrow())),
                        CLOCK)
                .having(Subject.of("edition", EDITION), 2);
        assertThatThrownBy(() -> onScreen.once(new CommandId("request-3"))
                        .editions()
                        .recordDecisionMeeting(
                                new Editions.RecordDecisionMeeting(EDITION, TODAY.minusDays(1)), Actor.zh16()))
                .as("another request is")
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void anEditionOpenedByTheSameRequestIsNotThereAlready() {
        Editions.Open open = new Editions.Open(new EditionId("e-2"), "Druga", Period.of(TODAY, TODAY.plusYears(1)));
        Outcome<Edition> outcome = on(before(
                        "save",
                        () -> world.empirie
                                .once(NUMBER)
                                .editions()
                                .open(open, Actor.zh16())
                                .orElseThrow()))
                .editions()
                .open(open, Actor.zh16());
        assertThat(outcome.isDone()).isTrue();
        assertThat(heard).isEmpty();
    }

    @Test
    void anAnswerThatIsLostAndCannotBeLookedUpStaysUnknown() {
        Empirie empirie = on(after("save", () -> fail(false)), before("versionAfter", () -> fail(true)));
        assertThatThrownBy(() -> meets(empirie))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        e -> assertThat(e.isOutcomeKnown()).isFalse());
        assertThat(world.edition().decisionMeetings()).as("it was done").containsExactly(TODAY);
        assertThat(meets(on(after("list", () -> {}))).isDone())
                .as("asked again")
                .isTrue();
    }

    @Test
    void aSaveThatIsLostAndThenFailsStaysUnknown() {
        Empirie empirie = on(before("save", () -> fail(false)), before("save", () -> fail(true)));
        assertThatThrownBy(() -> meets(empirie))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        e -> assertThat(e.isOutcomeKnown()).isFalse());
    }
}
