package pl.miasta.empirie.port;

import java.io.Serial;
import pl.miasta.empirie.base.EmpirieException;

/**
 * Thrown when a store fails: what was being done, what kind of trouble it was, and the SQL state if a database gave one.
 * Never the driver's own exception, because drivers quote values.
 */
public final class StorageException extends EmpirieException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String sqlState;
    private final boolean outcomeKnown;

    /** What kind of trouble a store can have. */
    public enum Kind {
        /** It cannot be reached, or was closed. */
        UNREACHABLE,
        /** User or password are wrong, or the user may not do this. */
        DENIED,
        /** It can be read and not written. */
        READ_ONLY,
        /** What it holds was laid out by another version of the library. */
        FOREIGN_SCHEMA,
        /** It cannot promise that what it has acknowledged survives. */
        NOT_DURABLE,
        /** Others hold what is needed, or too many want the same at once: later it may work. */
        BUSY,
        /** Space, memory or connections are used up. */
        EXHAUSTED,
        /** It cannot keep a text exactly: one with U+0000 or half a character, for example. */
        UNSTORABLE,
        /** Anything else. */
        OTHER
    }

    private StorageException(String message, Kind kind, String sqlState, boolean outcomeKnown) {
        super(message);
        this.kind = kind;
        this.sqlState = sqlState;
        this.outcomeKnown = outcomeKnown;
    }

    /**
     * A failure after which nothing was changed.
     *
     * @param doing what was being done, such as "saving edition pilot-2022": ids only
     * @param sqlState the database's state, empty if there is none
     */
    public static StorageException of(String doing, Kind kind, String sqlState) {
        return new StorageException(say(doing, kind, sqlState), kind, sqlState, true);
    }

    /** A failure while a commit was under way: what was to be stored may be stored; look before trying again. */
    public static StorageException outcomeUnknown(String doing, Kind kind, String sqlState) {
        return new StorageException(
                say(doing, kind, sqlState) + "; whether it was stored is unknown", kind, sqlState, false);
    }

    private static String say(String doing, Kind kind, String sqlState) {
        return doing + " failed: " + kind + (sqlState.isEmpty() ? "" : " (SQL state " + sqlState + ")");
    }

    /** What kind of trouble it was. */
    public Kind kind() {
        return kind;
    }

    /** The database's SQL state, empty if there is none. */
    public String sqlState() {
        return sqlState;
    }

    /** Whether it is certain that nothing was stored. */
    public boolean isOutcomeKnown() {
        return outcomeKnown;
    }
}
