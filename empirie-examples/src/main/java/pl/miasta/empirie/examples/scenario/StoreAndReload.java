package pl.miasta.empirie.examples.scenario;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.jdbc.JdbcStores;
import pl.miasta.empirie.jdbc.Migrations;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.Versioned;

/** Two people change the pilot in a database at once: the second is refused, reads again, and nothing is lost. */
public final class StoreAndReload {
    private StoreAndReload() {}

    /** Prints the story; takes no arguments. */
    public static void main(String[] args) throws SQLException {
        run(PilotFile.console());
    }

    static void run(PrintStream out) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:scenario"); // a real host: jdbc:h2:file:… and a pool
        try (Connection open = source.getConnection()) { // H2 forgets what is in memory with its last connection
            Migrations.migrate(source);
            out.println("The tables are in " + open.getMetaData().getDatabaseProductName() + ".");
            EditionStore store = JdbcStores.on(source).editions();
            EditionId id = store.save(Versioned.fresh(PilotFile.read())).value().id();

            Versioned<Edition> office = store.get(id);
            Versioned<Edition> zh16 = store.get(id);
            out.println("The Office and ZH-16 have read version " + office.version() + " of " + id + ".");
            Versioned<Edition> next = store.save(office.map(pilot -> contract(pilot, "kadry")));
            out.println("The Office has saved version " + next.version() + ".");
            try {
                store.save(zh16.with(contract(zh16.value(), "liderzy")));
            } catch (StaleVersionException e) {
                out.println("ZH-16 is refused: " + e.getMessage() + ".");
                Versioned<Edition> again = store.get(id);
                next = store.save(again.with(contract(again.value(), "liderzy")));
                out.println("ZH-16 has read again and saved version " + next.version() + ".");
            }

            Versioned<Edition> reloaded = JdbcStores.on(source).editions().get(id);
            out.println("Another store reads the same: " + reloaded.equals(next) + ".");
            out.println("The contracts of both are there: " + contracts(reloaded.value()) + ".");
        }
    }

    private static List<NetworkId> contracts(Edition edition) {
        return edition.networks().stream()
                .filter(dossier -> dossier.contract().isPresent())
                .map(NetworkDossier::id)
                .toList();
    }

    private static Edition contract(Edition edition, String network) {
        NetworkDossier before = edition.network(network);
        Contract adopted = new Contract(Optional.of(LocalDate.of(2022, 6, 30)));
        return edition.with(new NetworkDossier(
                before.network(), before.team(), Optional.of(adopted), before.plan(), before.products()));
    }
}
