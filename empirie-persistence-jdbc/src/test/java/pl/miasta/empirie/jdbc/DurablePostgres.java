package pl.miasta.empirie.jdbc;

import org.postgresql.ds.PGSimpleDataSource;

/** The one server of this process that forces its commits to the disk: to be killed, and left running. */
final class DurablePostgres {
    /** Its life, on which one test class at a time may lay hands. */
    static final String KILLED = "durable PostgreSQL";

    private static final PostgresProcess PROCESS = PostgresServer.durable();
    private static final PGSimpleDataSource TEMPLATE = template();

    private DurablePostgres() {}

    private static PGSimpleDataSource template() {
        PGSimpleDataSource database = PROCESS.server().newDatabase();
        Migrations.migrate(database);
        return database;
    }

    static PostgresProcess process() {
        return PROCESS;
    }

    /** A database with our tables, for the caller alone. */
    static PGSimpleDataSource newDatabase() {
        return PROCESS.server().copyOf(TEMPLATE);
    }
}
