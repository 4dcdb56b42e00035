package pl.miasta.empirie.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

class ConcurrencyOnPostgresTest extends ConcurrencyContract {
    private final HikariDataSource pool = new HikariDataSource();

    @Override
    protected DataSource database() {
        pool.setDataSource(TestDatabase.migratedPostgres());
        pool.setMaximumPoolSize(20);
        return pool;
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Override
    protected int seconds() {
        return 5;
    }
}
