package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.miasta.empirie.act.Empirie;
import pl.miasta.empirie.act.Outcome;
import pl.miasta.empirie.act.Teams;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.json.Aggregates;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.AggregateHead;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.CommandId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.team.DeedId;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.Task;

/**
 * Editions in which one act is done over and over: somebody records a deed. It is cheap, nothing speaks against it, and
 * how often it was done can be counted. The deed's id says the command and which attempt it was, so that a command that
 * was done twice shows.
 */
final class Deeds {
    static final Instant NOW = Instant.parse("2022-10-01T09:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final LocalDate TODAY = LocalDate.of(2022, 10, 1);
    private static final PersonId PERSON = new PersonId("p-1");

    private Deeds() {}

    static NetworkId network(int number) {
        return new NetworkId("n-" + number);
    }

    /** An edition with networks {@code n-1}, {@code n-2} …, in which nothing has been done. */
    static Edition edition(EditionId id, int networks) {
        return new Edition(
                id,
                "Edycja " + id,
                Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)),
                Map.of(),
                Cities.of(List.of()),
                List.of(Person.of(PERSON, "Zofia Przykładowa", Optional.empty())),
                IntStream.rangeClosed(1, networks)
                        .mapToObj(number -> new NetworkDossier(
                                new Network(
                                        network(number),
                                        NetworkKind.THEMATIC,
                                        "Miasto Obywateli",
                                        Optional.empty(),
                                        true,
                                        Optional.empty(),
                                        Map.of(),
                                        List.of(new StageEntry(Stage.FORMING, LocalDate.of(2022, 3, 1))),
                                        List.of(),
                                        List.of(),
                                        List.of()),
                                SupportTeam.NONE,
                                Optional.empty(),
                                Optional.empty(),
                                List.of()))
                        .toList(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Records a deed under no number, or under those that Empirie gives. */
    static Outcome<SupportTeam> record(Empirie empirie, EditionId edition, NetworkId network, String deed) {
        return empirie.teams()
                .recordDeed(
                        new Teams.RecordDeed(edition, network, new DeedId(deed), PERSON, Task.LEAD_FACILITATION, TODAY),
                        Actor.person(PERSON));
    }

    /** Carries out a command, for the so-maniest time; it has to be done. */
    static void carryOut(EditionStore store, EditionId edition, NetworkId network, String command, int attempt) {
        Empirie empirie = Empirie.on(store, CLOCK).posting().once(new CommandId(command));
        record(empirie, edition, network, command + "-" + attempt).orElseThrow();
    }

    /** The commands that were done in a network, each as often as it was done. */
    static List<String> done(Edition edition, NetworkId network) {
        return edition.network(network).team().deeds().stream()
                .map(deed -> deed.id().value().replaceFirst("-\\d+$", ""))
                .toList();
    }

    /** The audit of each aggregate is one chain without gaps, which ends where its head and its state are. */
    static void assertAudited(EditionStore store, EditionId id) {
        Versioned<Edition> stored = store.get(id);
        Aggregates state = Aggregates.of(stored.value());
        stored.heads().forEach((aggregate, head) -> {
            List<AuditEntry> chain = store.audit(id, aggregate);
            assertThat(chain).as("%s of %s", aggregate, id).hasSize(Math.toIntExact(head.entries()));
            String last = AuditEntry.NOTHING;
            for (int i = 0; i < chain.size(); i++) {
                assertThat(chain.get(i).number()).as("%s of %s", aggregate, id).isEqualTo(i + 1);
                assertThat(chain.get(i).before())
                        .as("%s, entry %d", aggregate, i + 1)
                        .isEqualTo(last);
                last = chain.get(i).after();
            }
            assertThat(head.fingerprint()).as("head of %s", aggregate).isEqualTo(last);
            if (head.entries() > 0) {
                assertThat(state.fingerprint(aggregate))
                        .as("state of %s", aggregate)
                        .isEqualTo(last);
            }
        });
        assertThat(stored.heads().values().stream()
                        .mapToLong(AggregateHead::entries)
                        .sum())
                .as("something was done")
                .isPositive();
    }
}
