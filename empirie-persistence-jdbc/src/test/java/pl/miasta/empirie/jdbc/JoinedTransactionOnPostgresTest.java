package pl.miasta.empirie.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(TestDatabase.EMPTIED_POSTGRES)
class JoinedTransactionOnPostgresTest extends JoinedTransactionContract {
    @Override
    protected DataSource emptyDatabase() {
        return TestDatabase.emptiedPostgres();
    }
}
