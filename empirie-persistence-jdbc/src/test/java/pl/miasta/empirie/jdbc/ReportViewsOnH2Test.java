package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;

class ReportViewsOnH2Test extends ReportViewsContract {
    private static final DataSource DATABASE = TestDatabase.migratedInMemory();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
