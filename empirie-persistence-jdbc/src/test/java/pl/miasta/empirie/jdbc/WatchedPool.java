package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;
import pl.miasta.empirie.port.EditionStore;

/**
 * A small pool whose connections are looked at when they are given back, before the pool can put them right, and in which
 * things happen at the moments at which they do the most harm.
 */
final class WatchedPool implements AutoCloseable {
    static final int SIZE = 3;
    /** How long it waits for a connection. */
    private static final int WAIT_MS = 1_500;

    private final HikariDataSource pool = new HikariDataSource();
    private final Queue<String> spoilt = new ConcurrentLinkedQueue<>();
    private final AtomicInteger returned = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicReference<Optional<Harm>> atSave = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Harm>> atCommit = new AtomicReference<>(Optional.empty());
    private volatile Optional<Harm> atStatements = Optional.empty();

    /** What happens to a connection that is at work. */
    interface Harm {
        void to(Connection connection) throws SQLException;
    }

    WatchedPool(DataSource database) {
        pool.setDataSource(database);
        pool.setMaximumPoolSize(SIZE);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(WAIT_MS);
        pool.setValidationTimeout(250);
        pool.setInitializationFailTimeout(-1);
    }

    JdbcStores stores(JdbcOptions options) {
        return JdbcStores.on(TestDatabase.intercepted(pool, this::watch), options);
    }

    /** The same store, which harm waits for: what was asked for happens in a save, and not in what is read before it. */
    EditionStore harmed(EditionStore store) {
        return TestDatabase.proxy(EditionStore.class, (proxy, method, arguments) -> {
            if ("save".equals(method.getName())) {
                atSave.getAndSet(Optional.empty()).ifPresent(harm -> atCommit.set(Optional.of(harm)));
            }
            return method.invoke(store, arguments);
        });
    }

    /** Before the COMMIT of the next save goes out. Once. */
    void atCommitOfSave(Harm harm) {
        atSave.set(Optional.of(harm));
    }

    /** Whether the save for which harm was meant has come. */
    boolean isHarmDone() {
        return atSave.get().isEmpty() && atCommit.get().isEmpty();
    }

    /** Before each statement is made. */
    void atStatements(Harm harm) {
        atStatements = Optional.of(harm);
    }

    void withoutHarm() {
        atStatements = Optional.empty();
    }

    private Object watch(String method, Connection real) throws SQLException {
        switch (method) {
            case "prepareStatement" -> {
                sent.incrementAndGet();
                if (atStatements.isPresent()) {
                    atStatements.get().to(real);
                }
            }
            case "commit" -> {
                Optional<Harm> harm = atCommit.getAndSet(Optional.empty());
                if (harm.isPresent()) {
                    harm.get().to(real);
                }
            }
            case "close" -> look(real);
            default -> {}
        }
        return null;
    }

    private void look(Connection connection) {
        returned.incrementAndGet();
        try {
            if (!connection.isClosed() && !connection.unwrap(PgConnection.class).isClosed()) {
                lookAtOpen(connection);
            }
        } catch (SQLException e) {
            // it is dead, and nobody knew
        }
    }

    private void lookAtOpen(Connection connection) throws SQLException {
        TransactionState state = connection.unwrap(PgConnection.class).getTransactionState();
        if (state != TransactionState.IDLE) {
            spoilt.add("in a transaction: " + state);
        } else if (!connection.getAutoCommit()) {
            spoilt.add("without autocommit");
        } else {
            if (connection.getNetworkTimeout() != 0) {
                spoilt.add("network timeout " + connection.getNetworkTimeout());
            }
            if (connection.isReadOnly()) {
                spoilt.add("read-only");
            }
            if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
                spoilt.add("isolation " + connection.getTransactionIsolation());
            }
        }
    }

    HikariDataSource itself() {
        return pool;
    }

    /** How many statements were made, of which PostgreSQL is sent several at once. */
    int sent() {
        return sent.get();
    }

    /** Every connection came back as it went, and none stayed away. */
    void assertWhole() {
        assertThat(returned.get()).as("connections were given back").isPositive();
        assertThat(spoilt).isEmpty();
        assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                .as("connections that are away")
                .isZero();
        assertThat(pool.getHikariPoolMXBean().getTotalConnections()).isLessThanOrEqualTo(SIZE);
    }

    @Override
    public void close() {
        pool.close();
    }
}
