package pl.miasta.empirie.jdbc;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

/** In a file, which has to be settled. */
class JoinedTransactionOnH2Test extends JoinedTransactionContract {
    @TempDir
    Path folder;

    @Override
    protected DataSource emptyDatabase() throws Exception {
        return TestDatabase.h2(TestDatabase.url(TestDatabase.migratedFile(folder)));
    }
}
