package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;

class JoinedTransactionOnPostgresTest extends JoinedTransactionContract {
    @Override
    protected DataSource emptyDatabase() {
        return TestDatabase.emptiedPostgres();
    }
}
