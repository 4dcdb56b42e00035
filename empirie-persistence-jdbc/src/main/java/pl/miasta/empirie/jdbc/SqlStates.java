package pl.miasta.empirie.jdbc;

import java.sql.SQLException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.StorageException.Kind;

/** What a database's SQL states mean. Its words are never passed on: drivers quote the rows they stumble over. */
final class SqlStates {
    /** H2: closed, or closing; no such file; open elsewhere; the connection broke. PostgreSQL: no such database. */
    private static final Set<String> UNREACHABLE =
            Set.of("90007", "90013", "90020", "90067", "90098", "90121", "90146", "90149", "3D000");
    /** H2: not enough rights, admin rights needed, a schema of another owner. PostgreSQL: not enough rights. */
    private static final Set<String> DENIED = Set.of("90096", "90040", "42501");
    /** H2; the standard's read-only transaction. */
    private static final Set<String> READ_ONLY = Set.of("90097", "25006");

    /** Serialization, deadlock, lock not available (PostgreSQL, H2), cancelled; H2's concurrent update. */
    private static final Set<String> BUSY = Set.of("40001", "40P01", "55P03", "HYT00", "57014", "90131");

    private static final Set<String> NO_TABLE = Set.of("42S02", "42S03", "42S04", "90079", "42P01", "3F000");

    private SqlStates() {}

    /** A failure before anything was committed. */
    static StorageException failure(String doing, Throwable thrown) {
        String state = of(thrown);
        return StorageException.of(doing, kind(state, thrown), state);
    }

    /** A failure while a commit was under way. */
    static StorageException unknown(String doing, Throwable thrown) {
        String state = of(thrown);
        return StorageException.outcomeUnknown(doing, kind(state, thrown), state);
    }

    /** The state of the SQL exception in the chain of causes; empty if there is none, or it has none. */
    static String of(Throwable thrown) {
        return sqlException(thrown)
                .map(SQLException::getSQLState)
                .filter(state -> !state.isEmpty())
                .orElse("");
    }

    static boolean isDuplicateKey(Throwable thrown) {
        return of(thrown).startsWith("23");
    }

    static boolean isNoTable(Throwable thrown) {
        return NO_TABLE.contains(of(thrown));
    }

    private static Kind kind(String state, Throwable thrown) {
        if (state.startsWith("28") || DENIED.contains(state)) {
            return Kind.DENIED;
        }
        if (BUSY.contains(state)) {
            return Kind.BUSY;
        }
        if (state.startsWith("53")) {
            return Kind.EXHAUSTED;
        }
        if (state.equals("22021")) {
            return Kind.UNSTORABLE;
        }
        if (state.startsWith("08") || state.startsWith("57P") || UNREACHABLE.contains(state)) {
            return Kind.UNREACHABLE;
        }
        if (READ_ONLY.contains(state)) {
            return Kind.READ_ONLY;
        }
        return sqlException(thrown).map(SqlStates::kindByType).orElse(Kind.OTHER);
    }

    /** Pools and some drivers give no state. */
    private static Kind kindByType(SQLException thrown) {
        if (thrown instanceof SQLInvalidAuthorizationSpecException) {
            return Kind.DENIED;
        }
        return thrown instanceof SQLTransientConnectionException || thrown instanceof SQLNonTransientConnectionException
                ? Kind.UNREACHABLE
                : Kind.OTHER;
    }

    private static Optional<SQLException> sqlException(Throwable thrown) {
        Throwable next = thrown;
        // a chain of causes may be a ring
        for (int depth = 0; next != null && depth < 20; depth++) {
            if (next instanceof SQLException found) {
                return Optional.of(found);
            }
            next = next.getCause();
        }
        return Optional.empty();
    }
}
