package pl.miasta.empirie.examples.cli;

import java.util.Optional;
import javax.sql.DataSource;
import picocli.CommandLine.Option;
import pl.miasta.empirie.jdbc.JdbcStores;
import pl.miasta.empirie.jdbc.Migrations;
import pl.miasta.empirie.port.EditionStore;

/** Who asks a database. The password is not an option: it would stand in the list of processes. */
final class Connections {
    static final String PASSWORD = "EMPIRIE_DB_PASSWORD";

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "user")
    private Optional<String> user = Optional.empty();

    /** The stores at a database whose tables are made or brought up to date first. */
    EditionStore migrated(String at) {
        DataSource source = source(at);
        Migrations.migrate(source);
        return JdbcStores.on(source).editions();
    }

    /** The stores at a database as it is. */
    EditionStore asIs(String at) {
        return JdbcStores.on(source(at)).editions();
    }

    private DataSource source(String at) {
        return Databases.at(at, user, Optional.ofNullable(System.getenv(PASSWORD)));
    }
}
