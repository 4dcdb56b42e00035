package pl.miasta.empirie.jdbc;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class CrashOnH2Test extends CrashContract {
    @TempDir
    Path folder;

    @Override
    protected void prepare() throws Exception {
        TestDatabase.migratedFile(folder);
    }

    @Override
    protected List<String> words(int round) {
        return List.of(TestDatabase.url(folder.resolve("editions")));
    }
}
