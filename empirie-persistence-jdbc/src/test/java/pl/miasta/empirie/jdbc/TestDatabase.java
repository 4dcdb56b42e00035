package pl.miasta.empirie.jdbc;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** H2 databases for tests. */
final class TestDatabase {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private TestDatabase() {}

    /** A database in memory that lives as long as the process. */
    static DataSource inMemory() {
        return h2("jdbc:h2:mem:empirie-" + NEXT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    }

    static DataSource file(Path file) {
        return h2(url(file));
    }

    static String url(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath();
    }

    static JdbcDataSource h2(String url) {
        return h2(url, "sa", "");
    }

    static JdbcDataSource h2(String url, String user, String password) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
