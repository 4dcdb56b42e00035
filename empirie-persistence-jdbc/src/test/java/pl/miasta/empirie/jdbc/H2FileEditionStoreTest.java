package pl.miasta.empirie.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionStoreContract;

class H2FileEditionStoreTest extends EditionStoreContract {
    @TempDir
    Path folder;

    private JdbcConnectionPool pool;

    @Override
    protected EditionStore emptyStore() {
        pool = JdbcConnectionPool.create(TestDatabase.h2(TestDatabase.url(folder.resolve("editions"))));
        Migrations.migrate(pool);
        return JdbcStores.on(pool).editions();
    }

    @AfterEach
    void close() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.createStatement().execute("SHUTDOWN");
        }
        pool.dispose();
    }
}
