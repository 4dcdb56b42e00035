package pl.miasta.empirie.examples.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The plainest source of connections: one from the driver each time. A real host has a pool. */
final class Databases {
    private Databases() {}

    static DataSource at(String url, String user, String password) {
        return new DriverSource(url, user, password);
    }

    private record DriverSource(String url, String user, String password) implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return getConnection(user, password);
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
