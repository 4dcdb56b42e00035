package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;

class ReportViewsOnPostgresTest extends ReportViewsContract {
    private static final DataSource DATABASE = TestDatabase.migratedPostgres();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
