package pl.miasta.empirie.examples.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The plainest source of connections: one from the driver each time. A real host has a pool. */
final class Databases {
    /** H2's own, whom it makes with a new file; PostgreSQL's driver takes the user of the operating system. */
    private static final String USER_OF_H2 = "sa";

    /**
     * In seconds; what the URL says is stronger. An address where nobody answers is given up soon, a connection that went
     * dead in the end: the longest answer is that of a migration.
     */
    private static final Map<String, String> TIME_OUTS_OF_POSTGRES =
            Map.of("connectTimeout", "10", "loginTimeout", "20", "socketTimeout", "300", "tcpKeepAlive", "true");

    /** Without them H2 loses data when its process is killed, and the stores refuse its file. */
    private static final Map<String, String> DURABLE = Map.of("WRITE_DELAY", "0", "MAX_COMPACT_TIME", "0");

    /** Held, so that its level is. PostgreSQL's driver would print words of its own, and parts of the URL. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private Databases() {}

    /**
     * @param user empty for the database's own
     * @param password empty for none, or for what the driver finds by itself, such as PostgreSQL's {@code ~/.pgpass}
     */
    static DataSource at(String url, Optional<String> user, Optional<String> password) {
        Properties settings = new Properties();
        if (url.startsWith("jdbc:postgresql:")) {
            DRIVER.setLevel(Level.OFF);
            settings.putAll(TIME_OUTS_OF_POSTGRES);
            settings.put("ApplicationName", "empirie");
            user.ifPresent(name -> settings.put("user", name));
        } else {
            settings.put("user", user.orElse(USER_OF_H2));
            DURABLE.forEach((name, value) -> {
                if (!url.toUpperCase(Locale.ROOT).contains(";" + name + "=")) {
                    settings.put(name, value);
                }
            });
        }
        password.ifPresent(secret -> settings.put("password", secret));
        return new DriverSource(url, settings);
    }

    private record DriverSource(String url, Properties settings) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return DriverManager.getConnection(url, settings);
        }

        @Override
        public Connection getConnection(String asUser, String withPassword) throws SQLException {
            return DriverManager.getConnection(url, asUser, withPassword);
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return DriverManager.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) {
            throw new IllegalStateException("the driver manager's log is not ours to set");
        }

        @Override
        public void setLoginTimeout(int seconds) {
            throw new IllegalStateException("the driver manager's time-out is not ours to set");
        }

        @Override
        public int getLoginTimeout() {
            return DriverManager.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }

        /** The URL may hold a password. */
        @Override
        public String toString() {
            return "DriverSource";
        }
    }
}
