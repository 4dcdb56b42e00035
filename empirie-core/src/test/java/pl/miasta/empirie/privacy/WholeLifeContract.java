package pl.miasta.empirie.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.Editions.RegisterPerson;
import pl.miasta.empirie.act.Empirie;
import pl.miasta.empirie.act.Outcome;
import pl.miasta.empirie.act.People.Erase;
import pl.miasta.empirie.act.RandomActs;
import pl.miasta.empirie.act.RandomActs.Act;
import pl.miasta.empirie.act.RandomLife;
import pl.miasta.empirie.act.RandomLife.Start;
import pl.miasta.empirie.act.Reason;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.figure.EditionFigures;
import pl.miasta.empirie.json.Aggregates;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.json.Traces;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Outbox;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Subject;

/**
 * That whole lives are lived without a word about anybody. In {@link RandomLife} every name, every e-mail and every free
 * text has {@link RandomActs#SECRET} in it, and nothing else has: so whatever is said on the way – outcomes, reasons, events,
 * exceptions with their causes, audit, logs, and what a store keeps elsewhere – is searched for that.
 */
public abstract class WholeLifeContract {
    private final List<String> said = new ArrayList<>();

    /** A store without editions of these lives. */
    protected abstract EditionStore store();

    /** The same data behind a store that fails at each step. */
    protected abstract EditionStore failing();

    /** The outbox of that store. */
    protected abstract Outbox outbox();

    /** Everything else that can be read afterwards: logs, rows that hold no data of people. */
    protected abstract List<String> leftBehind();

    /** A life of that many acts, in which nobody is named outside of the edition. */
    protected final void assertNobodyIsNamed(Start start, int acts) {
        EditionStore store = store();
        EditionId id = new EditionId("zycie-" + start.name().toLowerCase(Locale.ROOT));
        RandomLife life = new RandomLife(store, id, start);
        SplittableRandom numbers = new SplittableRandom(start.name().hashCode());
        Set<EditionId> editions = new TreeSet<>(Comparator.comparing(EditionId::value));
        for (int step = 0; step < acts; step++) {
            Act act = life.next(numbers.nextLong());
            editions.add(act.edition());
            say(act.by(life.empirie().tryingOut()));
            say(act.by(life.empirie().posting()));
            said.add(act.toString());
        }
        provoke(life, id);
        life.events().forEach(event -> said.add(event + " " + event.subject()));
        said.add(store.list(Optional.empty(), 100).toString());
        said.add(store.networks(Optional.empty(), 100).toString());
        editions.forEach(edition -> store.find(edition).ifPresent(found -> audit(store, found.value())));
        outbox().deliver("test", () -> Instant.EPOCH, Duration.ofMinutes(1), event -> said.add(event.toString()));
        said.addAll(leftBehind());

        assertSilent();
        eraseEverybody(life, id);
    }

    /** Stale, refused, unusable, failed: all that can go wrong. */
    private void provoke(RandomLife life, EditionId id) {
        EditionStore store = life.store();
        Versioned<Edition> now = store.get(id);
        said.add(now.toString());
        failure(() -> store.save(Versioned.fresh(now.value())));
        failure(() -> store.save(new Versioned<>(now.value(), now.version() + 7)));
        assertThat(catchThrowable(() -> store.save(Versioned.fresh(now.value()))))
                .isInstanceOf(StaleVersionException.class);
        failure(() -> store.get(new EditionId("nie-ma")));
        byte[] file = EditionFile.write(now.value());
        String text = new String(file, StandardCharsets.UTF_8);
        for (String broken : List.of(
                text.substring(0, text.length() / 2),
                text.replace("\"mode\": \"", "\"mode\": \"Tajna Osoba 3 "),
                text.replace("\"id\": \"p-1\"", "\"id\": \"Tajna Osoba 1\""),
                text.replace("\"email\":", "\"Tajny klucz\":"))) {
            if (!broken.equals(text)) {
                failure(() -> EditionFile.read(broken.getBytes(StandardCharsets.UTF_8)), UnusableInputException.class);
            }
        }
        Person secret = Person.of(new PersonId("p-1"), "Tajna Osoba 1", Optional.of("tajna1@example.org"));
        failure(() -> new Person(secret.id(), secret.name(), secret.email(), true));
        failure(() -> new Person(secret.id(), Optional.empty(), secret.email(), true));
        failure(() -> new PersonId("Tajna Osoba 1"));
        failure(() -> PersonalData.of(now.value()).erase(new PersonId("p-77")));
        said.add(new RegisterPerson(id, secret).toString());
        said.add(secret.toString());
        EditionStore broken = failing();
        Empirie unlucky = Empirie.on(broken, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        failure(() -> unlucky.editions().registerPerson(new RegisterPerson(id, secret), Actor.office()));
        failure(() -> broken.save(now));
        failure(() -> PersonalData.of(now.value()).exportOf(secret.id(), broken));
        Report report = Report.of(now.value(), life.today());
        report.findings().forEach(finding -> {
            said.add(finding.toString());
            said.add(finding.subject().toString());
        });
        said.add(EditionFigures.of(now.value(), life.today()).toString());
        said.add(Traces.of(now.value()).of(secret.id()).toString());
        said.add(PersonalData.of(now.value()).dueBefore(life.today()).toString());
        states(now.value());
    }

    private void say(Outcome<?> outcome) {
        said.add(outcome.toString());
        outcome.fold(
                        done -> done.findings().stream().map(Object::toString).toList(),
                        refused -> refused.reasons().stream()
                                .flatMap(reason -> words(reason).stream())
                                .toList())
                .forEach(said::add);
        if (!outcome.isDone()) {
            failure(outcome::orElseThrow);
        }
    }

    private static List<String> words(Reason reason) {
        return List.of(
                reason.toString(),
                reason.message(Language.PL),
                reason.message(Language.EN),
                reason.remedy(Language.PL),
                reason.remedy(Language.EN));
    }

    private void failure(Runnable doing) {
        failure(doing, Exception.class);
    }

    private void failure(Runnable doing, Class<? extends Exception> kind) {
        Throwable thrown = catchThrowable(doing::run);
        assertThat(thrown).isInstanceOf(kind);
        StringWriter trace = new StringWriter();
        // message, causes and whatever was suppressed
        thrown.printStackTrace(new PrintWriter(trace, true));
        said.add(trace.toString());
        if (thrown instanceof UnusableInputException unusable) {
            unusable.problems().stream()
                    .filter(problem -> !problem.wrong().code().equals("problem.unknown-property"))
                    .forEach(problem -> said.add(problem + problem.describe(Language.PL)));
        }
    }

    private void audit(EditionStore store, Edition edition) {
        for (Subject aggregate : Aggregates.of(edition).differingFrom(Aggregates.none())) {
            store.audit(edition.id(), aggregate).forEach(entry -> said.add(entry.toString()));
        }
    }

    /** What every record of an edition says of itself. */
    private void states(Object state) {
        if (state instanceof Collection<?> several) {
            several.forEach(this::states);
        } else if (state instanceof Map<?, ?> map) {
            map.values().forEach(this::states);
        } else if (state instanceof Optional<?> maybe) {
            maybe.ifPresent(this::states);
        } else if (state instanceof Record record) {
            said.add(record.toString());
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (component.getAccessor().canAccess(record)) {
                    try {
                        states(component.getAccessor().invoke(record));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
    }

    private void assertSilent() {
        assertThat(said).hasSizeGreaterThan(500);
        assertThat(said.stream().filter(WholeLifeContract::tells)).isEmpty();
    }

    private static boolean tells(String text) {
        return text.toLowerCase(Locale.ROOT).contains(RandomActs.SECRET);
    }

    /** Afterwards nobody stands in the edition any more. */
    private void eraseEverybody(RandomLife life, EditionId id) {
        List<Person> people = life.edition().people();
        life.empirie()
                .people()
                .erase(new Erase(id, people.stream().map(Person::id).toList()), Actor.system())
                .orElseThrow();

        String file = new String(EditionFile.write(life.edition()), StandardCharsets.UTF_8);
        for (Person person : people) {
            person.name().ifPresent(name -> assertThat(file).doesNotContain("\"" + name));
            person.email().ifPresent(email -> assertThat(file).doesNotContain(email));
        }
        audit(life.store(), life.edition());
        said.addAll(leftBehind());
        assertSilent();
    }

    @Test
    void whatIsSearchedForIsThere() {
        EditionStore store = store();
        RandomLife life = new RandomLife(store, new EditionId("zycie"), Start.WORKING);
        assertThat(new String(EditionFile.write(life.edition()), StandardCharsets.UTF_8))
                .contains("Tajna Osoba 1", "tajna1@example.org");
        said.add("Tajna");
        assertThat(catchThrowable(this::assertSilent)).isInstanceOf(AssertionError.class);
    }
}
