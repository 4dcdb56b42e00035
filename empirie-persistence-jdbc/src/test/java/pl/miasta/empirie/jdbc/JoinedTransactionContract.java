package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.Empirie;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.port.CommandId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.Versioned;

/** A host does something of its own and something of ours in one transaction, which stays the host's. */
abstract class JoinedTransactionContract {
    private static final EditionId EDITION = new EditionId("joined");
    private static final NetworkId NETWORK = Deeds.network(1);

    private DataSource database;
    private JdbcStores stores;

    /** Tables without editions. */
    protected abstract DataSource emptyDatabase() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        database = emptyDatabase();
        TestDatabase.execute(
                database, "DROP TABLE IF EXISTS host_letter", "CREATE TABLE host_letter (words varchar(20))");
        stores = JdbcStores.on(database);
        stores.editions().save(Versioned.fresh(Deeds.edition(EDITION, 1)));
    }

    private interface Work {
        void on(Connection connection, JdbcStores joined) throws SQLException;
    }

    /** What a host does: begins, works, and ends in its own way; the connection is to be as it was. */
    private void inTransaction(Work work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            int silence = connection.getNetworkTimeout();
            boolean[] ended = {false};
            Connection watched = TestDatabase.intercepted(connection, (method, real) -> {
                if (!ended[0]
                        && List.of("commit", "rollback", "close", "setAutoCommit")
                                .contains(method)) {
                    throw new AssertionError(method + " is the host's");
                }
                return null;
            });
            work.on(connection, stores.within(watched));
            ended[0] = true;
            assertThat(connection.isClosed()).isFalse();
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            assertThat(connection.getNetworkTimeout()).isEqualTo(silence);
            assertThat(connection.isReadOnly()).isFalse();
            // whoever did not end it has changed his mind
            connection.rollback();
        }
    }

    private static void write(Connection connection, String words) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO host_letter VALUES (?)")) {
            insert.setString(1, words);
            insert.execute();
        }
    }

    private long letters() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM host_letter")) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> done() {
        return Deeds.done(stores.editions().get(EDITION).value(), NETWORK);
    }

    @Test
    void bothAreKeptWhenTheHostCommits() throws Exception {
        inTransaction((connection, joined) -> {
            write(connection, "sent");
            Deeds.carryOut(joined.editions(), EDITION, NETWORK, "c-1", 1);
            assertThat(Deeds.done(joined.editions().get(EDITION).value(), NETWORK))
                    .as("the transaction sees it")
                    .containsExactly("c-1");
            assertThat(done()).as("nobody else does").isEmpty();
            write(connection, "filed");
            connection.commit();
            stores.settle(connection);
            assertThat(connection.getAutoCommit()).as("settled").isFalse();
        });
        assertThat(done()).containsExactly("c-1");
        assertThat(letters()).isEqualTo(2);
        Deeds.assertAudited(stores.editions(), EDITION);
    }

    @Test
    void neitherIsWhenTheHostRollsBack() throws Exception {
        inTransaction((connection, joined) -> {
            write(connection, "sent");
            Deeds.carryOut(joined.editions(), EDITION, NETWORK, "c-1", 1);
            joined.editions().save(Versioned.fresh(Deeds.edition(new EditionId("other"), 1)));
            connection.rollback();
        });
        assertThat(done()).isEmpty();
        assertThat(letters()).isZero();
        assertThat(stores.editions().find(new EditionId("other"))).isEmpty();
        assertThat(stores.editions().get(EDITION).version()).isEqualTo(1);
        assertThat(stores.editions().versionAfter(EDITION, new CommandId("c-1")))
                .isEmpty();
        assertThat(stores.outbox().take("anybody", Deeds.CLOCK.instant(), Duration.ofSeconds(9)))
                .isEmpty();
        Deeds.carryOut(stores.editions(), EDITION, NETWORK, "c-1", 2);
        assertThat(done()).containsExactly("c-1");
    }

    @Test
    void severalActsAreKeptTogether() throws Exception {
        inTransaction((connection, joined) -> {
            for (int i = 1; i <= 3; i++) {
                Deeds.carryOut(joined.editions(), EDITION, NETWORK, "c-" + i, 1);
            }
            // under a number that is done, by this very transaction
            Deeds.carryOut(joined.editions(), EDITION, NETWORK, "c-2", 2);
            connection.commit();
        });
        assertThat(done()).containsExactly("c-1", "c-2", "c-3");
        Deeds.assertAudited(stores.editions(), EDITION);
    }

    @Test
    void aStaleSaveIsToldAndChangesNothingAndTheHostGoesOn() throws Exception {
        Versioned<Edition> read = stores.editions().get(EDITION);
        Deeds.carryOut(stores.editions(), EDITION, NETWORK, "c-1", 1);
        inTransaction((connection, joined) -> {
            write(connection, "sent");
            assertThatThrownBy(() -> joined.editions().save(read)).isInstanceOf(StaleVersionException.class);
            write(connection, "filed");
            connection.commit();
        });
        assertThat(letters()).isEqualTo(2);
        assertThat(done()).containsExactly("c-1");
        assertThat(stores.editions().get(EDITION).version()).isEqualTo(2);
    }

    @Test
    void anActIsJudgedOnWhatOthersHaveCommittedMeanwhile() throws Exception {
        inTransaction((connection, joined) -> {
            assertThat(joined.editions().get(EDITION).version()).isEqualTo(1);
            Deeds.carryOut(stores.editions(), EDITION, NETWORK, "c-1", 1);
            Deeds.carryOut(joined.editions(), EDITION, NETWORK, "c-2", 1);
            connection.commit();
        });
        assertThat(done()).containsExactly("c-1", "c-2");
    }

    @Test
    void readingLeavesTheTransactionOpenAndListsWhatItWrote() throws Exception {
        inTransaction((connection, joined) -> {
            write(connection, "sent");
            EditionStore editions = joined.editions();
            editions.save(Versioned.fresh(Deeds.edition(new EditionId("other"), 1)));
            assertThat(editions.list(Optional.empty(), 9)).hasSize(2);
            assertThat(editions.networks(Optional.empty(), 9)).hasSize(2);
            assertThat(editions.find(new EditionId("nothing"))).isEmpty();
            assertThat(joined.outbox().take("host", Deeds.CLOCK.instant(), Duration.ofSeconds(9)))
                    .isEmpty();
        });
        assertThat(letters()).isZero();
        assertThat(stores.editions().list(Optional.empty(), 9)).hasSize(1);
    }

    @Test
    void anActThatIsRefusedThrowsForTheHostToRollBack() throws Exception {
        Deeds.carryOut(stores.editions(), EDITION, NETWORK, "c-1", 1);
        inTransaction((connection, joined) -> {
            write(connection, "sent");
            Empirie empirie = Empirie.on(joined.editions(), Deeds.CLOCK);
            assertThatThrownBy(() ->
                            Deeds.record(empirie, EDITION, NETWORK, "c-1-1").orElseThrow())
                    .hasMessage("there is a deed c-1-1 already");
            connection.rollback();
        });
        assertThat(letters()).isZero();
        assertThat(stores.editions().get(EDITION).version()).isEqualTo(2);
    }
}
