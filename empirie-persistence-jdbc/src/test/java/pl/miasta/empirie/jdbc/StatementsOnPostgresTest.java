package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;

class StatementsOnPostgresTest extends StatementsContract {
    @Override
    protected DataSource emptyDatabase() {
        return TestDatabase.emptiedPostgres();
    }
}
