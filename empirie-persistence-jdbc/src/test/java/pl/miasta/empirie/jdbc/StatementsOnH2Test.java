package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;

class StatementsOnH2Test extends StatementsContract {
    @Override
    protected DataSource emptyDatabase() {
        return TestDatabase.migratedInMemory();
    }
}
