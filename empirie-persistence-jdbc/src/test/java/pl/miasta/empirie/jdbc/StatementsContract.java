package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.CommandId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.LivedEdition;
import pl.miasta.empirie.port.Outbox;
import pl.miasta.empirie.port.RichEdition;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Subject;

/**
 * Every statement says of which edition it is, so that a database that lies in several parts, cut by edition, answers
 * each from one of them. Lists over all editions are the exception, by name.
 */
abstract class StatementsContract {
    /** Tables without editions. */
    protected abstract DataSource emptyDatabase();

    /** All operations of the stores, on editions that use every table, from their beginning to their end. */
    private static Statements sentByAllOperations(DataSource database) throws Exception {
        Statements statements = new Statements();
        DataSource watched = statements.of(database);
        JdbcStores stores = JdbcStores.on(watched);
        EditionStore editions = stores.editions();
        for (Edition full : List.of(LivedEdition.edition(), RichEdition.edition())) {
            Versioned<Edition> stored = editions.save(Versioned.fresh(full));
            assertThat(editions.get(full.id())).isEqualTo(stored);
            // everything goes, known by its version alone, and comes again, in another order
            Edition empty = Editions.of(full.id().value());
            editions.save(new Versioned<>(empty, 1));
            editions.save(editions.get(full.id()).with(full));
        }

        EditionId edition = new EditionId("watched");
        editions.save(Versioned.fresh(Deeds.edition(edition, 2)));
        for (int i = 1; i <= 2; i++) {
            Deeds.carryOut(editions, edition, Deeds.network(i), "c-" + i, 1);
        }
        assertThat(editions.versionAfter(edition, new CommandId("c-1"))).contains(2L);
        assertThat(editions.audit(edition, Subject.of("network", Deeds.network(1))))
                .isNotEmpty();
        assertThat(editions.list(Optional.empty(), 1)).hasSize(1);
        assertThat(editions.networks(Optional.empty(), 1)).hasSize(1);
        Set<EditionId> shown = new HashSet<>();
        editions.stream(one -> shown.add(one.value().id()));
        assertThat(shown).hasSize(3);

        Outbox.Delivery delivery = stores.outbox()
                .take("consumer", Deeds.NOW, Duration.ofSeconds(1))
                .orElseThrow();
        assertThat(stores.outbox().delivered(delivery)).isTrue();

        try (Connection connection = watched.getConnection()) {
            connection.setAutoCommit(false);
            Deeds.carryOut(stores.within(connection).editions(), edition, Deeds.network(1), "c-3", 1);
            connection.commit();
            stores.settle(connection);
        }
        return statements;
    }

    @Test
    void everyStatementSaysOfWhichEdition() throws Exception {
        Statements statements = sentByAllOperations(emptyDatabase());
        assertThat(Statements.without(statements.sent())).isEmpty();
        assertThat(statements.sent()).as("each exception by name is one").containsAll(Statements.OVER_ALL_EDITIONS);
        Set<String> all = Stream.of(EditionRows.TABLES, TraceRows.TABLES, List.of(HeadRows.TABLE))
                .flatMap(List::stream)
                .map(Table::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(statements.tables()).as("every table was used").containsAll(all);

        // and that it bites: no statement passes without what it says of the edition
        Set<String> lamed = statements.sent().stream()
                .filter(sql -> sql.contains("edition_id") && !Statements.OVER_ALL_EDITIONS.contains(sql))
                .map(sql -> sql.replace("edition_id", "network_id"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lamed).hasSizeGreaterThan(all.size());
        assertThat(Statements.without(lamed)).containsExactlyElementsOf(lamed);
    }

    @Test
    void noStatementOfATableDoesWithoutTheEdition() {
        Set<String> all = Stream.of(EditionRows.TABLES, TraceRows.TABLES, List.of(HeadRows.TABLE))
                .flatMap(List::stream)
                .flatMap(table -> table.otherColumns().isEmpty()
                        ? Stream.of(table.select(), table.insert(), table.delete())
                        : Stream.of(table.select(), table.insert(), table.update(), table.delete()))
                .map(Statements::plain)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).hasSizeGreaterThan(200);
        assertThat(Statements.without(all)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT kind FROM empirie.network WHERE network_id = ?",
                "SELECT edition_id FROM empirie.network WHERE network_id = ?",
                "SELECT edition_id, title FROM empirie.edition ORDER BY edition_id",
                "SELECT n.kind FROM empirie.network n JOIN empirie.meeting m ON m.edition_id = n.edition_id"
                        + " WHERE n.network_id = ?",
                "INSERT INTO empirie.person (person_id, name) VALUES (?, ?)",
                "UPDATE empirie.person SET edition_id = ? WHERE person_id = ?",
                "UPDATE empirie.person SET name = ?",
                "DELETE FROM empirie.outbox_event WHERE version <= ?",
            })
    void aStatementThatDoesWithoutIsFound(String sql) {
        assertThat(Statements.without(Set.of(Statements.plain(sql)))).hasSize(1);
    }
}
