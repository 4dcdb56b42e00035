package pl.miasta.empirie.jdbc;

import java.time.Duration;
import java.util.Optional;

/**
 * How a store treats its database.
 *
 * @param database which one it is; found out from the connection if empty
 * @param lockTimeout how long a save waits for what others hold, longer than zero; only where the database lets a
 *     transaction say so (PostgreSQL), H2 has the setting of its URL
 * @param answerTimeout how long an answer over the network may take before the connection is given up, longer than zero
 * @param attempts how often a save is carried out when others get in its way, from 1; between two attempts it pauses for
 *     some milliseconds, longer each time and never the same
 */
public record JdbcOptions(Optional<JdbcDatabase> database, Duration lockTimeout, Duration answerTimeout, int attempts) {
    private static final JdbcOptions STANDARD =
            new JdbcOptions(Optional.empty(), Duration.ofSeconds(3), Duration.ofSeconds(30), 4);

    /** @throws IllegalArgumentException if a duration is not longer than zero, or there is no attempt */
    public JdbcOptions {
        if (lockTimeout.toMillis() < 1 || answerTimeout.toMillis() < 1) {
            throw new IllegalArgumentException("a store waits for at least a millisecond");
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("a store tries at least once");
        }
    }

    /** Three seconds for a lock, thirty for an answer, four attempts. */
    public static JdbcOptions standard() {
        return STANDARD;
    }

    /** The same, for a database that need not be found out. */
    public JdbcOptions on(JdbcDatabase known) {
        return new JdbcOptions(Optional.of(known), lockTimeout, answerTimeout, attempts);
    }

    /** The same with another time to wait for locks. */
    public JdbcOptions withLockTimeout(Duration other) {
        return new JdbcOptions(database, other, answerTimeout, attempts);
    }

    /** The same with another time to wait for answers. */
    public JdbcOptions withAnswerTimeout(Duration other) {
        return new JdbcOptions(database, lockTimeout, other, attempts);
    }

    /** The same with another number of attempts. */
    public JdbcOptions withAttempts(int other) {
        return new JdbcOptions(database, lockTimeout, answerTimeout, other);
    }
}
