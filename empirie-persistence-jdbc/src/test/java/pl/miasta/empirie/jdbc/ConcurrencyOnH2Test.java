package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class ConcurrencyOnH2Test extends ConcurrencyContract {
    @Override
    protected DataSource database() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(TestDatabase.migratedInMemory());
        pool.setMaxConnections(20);
        return pool;
    }

    @Override
    protected int seconds() {
        return 5;
    }
}
