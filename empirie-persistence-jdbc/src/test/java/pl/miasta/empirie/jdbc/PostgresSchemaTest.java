package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;

class PostgresSchemaTest extends SchemaContract {
    private static final DataSource DATABASE = TestDatabase.migratedPostgres();

    @Override
    protected DataSource migrated() {
        return DATABASE;
    }

    @Override
    protected String uncommented() {
        return "SELECT relname FROM pg_class WHERE relnamespace = 'empirie'::regnamespace AND relkind IN ('r', 'v')"
                + " AND relname <> 'empirie_schema_history'"
                + " AND COALESCE(obj_description(oid, 'pg_class'), '') NOT LIKE '%(%)%'";
    }
}
