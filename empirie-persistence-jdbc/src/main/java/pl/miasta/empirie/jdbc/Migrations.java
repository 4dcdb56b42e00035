package pl.miasta.empirie.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import pl.miasta.empirie.port.StorageException;

/**
 * Makes the tables and brings them up to date, with Flyway, which a host adds to its class path ({@code
 * org.flywaydb:flyway-core}). Everything lies in a schema of its own, {@code empirie}, with a history of its own, {@code
 * empirie_schema_history}: a host's own migrations are not touched.
 *
 * <p>A host with another tool runs the same scripts, {@code db/migration/empirie/<database>/V*.sql} on the class path, in
 * the order of their numbers; the table {@code empirie.schema_version} says which have run.
 *
 * <p>H2 does not roll back what a failed script has done to the tables. A database without data is mended by {@code DROP
 * SCHEMA empirie CASCADE}; one with data from the copy that was made before migrating.
 */
public final class Migrations {
    private static final String MIGRATING = "migrating schema empirie";

    private Migrations() {}

    /**
     * Runs the scripts that have not run yet; none if all have.
     *
     * @param dataSource connections of a user who may make schemas and tables
     * @throws IllegalStateException if Flyway is not on the class path
     * @throws StorageException if a script fails, or the database cannot be reached
     */
    public static void migrate(DataSource dataSource) {
        Dialect dialect = Database.dialect(dataSource, JdbcOptions.standard(), MIGRATING);
        String schema = schema(dataSource);
        try {
            WithFlyway.migrate(dataSource, dialect, schema);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("Flyway is not on the class path: add org.flywaydb:flyway-core,"
                    + " or run the scripts of " + dialect.migrations() + " with a tool of your own");
        }
    }

    /** Flyway quotes names and our scripts do not, so it has to be told how the database spells them. */
    private static String schema(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().storesUpperCaseIdentifiers() ? "EMPIRIE" : Database.SCHEMA;
        } catch (SQLException e) {
            throw SqlStates.failure(MIGRATING, e);
        }
    }

    /** Apart, so that the rest can be loaded without Flyway. */
    private static final class WithFlyway {
        static void migrate(DataSource dataSource, Dialect dialect, String schema) {
            try {
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(dataSource)
                        .locations("classpath:" + dialect.migrations())
                        .defaultSchema(schema)
                        .createSchemas(true)
                        .table("empirie_schema_history")
                        .load()
                        .migrate();
            } catch (FlywayException e) {
                // its code says enough; its words quote statements
                throw SqlStates.failure(MIGRATING + " (Flyway: " + e.getErrorCode() + ")", e);
            }
        }
    }
}
