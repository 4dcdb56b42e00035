package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;

class H2SchemaTest extends SchemaContract {
    private static final DataSource DATABASE = TestDatabase.migratedInMemory();

    @Override
    protected DataSource migrated() {
        return DATABASE;
    }

    @Override
    protected String uncommented() {
        return "SELECT table_name FROM information_schema.tables WHERE table_schema = 'EMPIRIE'"
                + " AND table_name <> 'empirie_schema_history' AND COALESCE(remarks, '') NOT LIKE '%(%)%'";
    }
}
