package pl.miasta.empirie.examples;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import pl.miasta.empirie.act.Editions.RecordDecisionMeeting;
import pl.miasta.empirie.act.Empirie;
import pl.miasta.empirie.jdbc.JdbcStores;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.port.CommandId;

/** The first lines of somebody who stores; the README shows them, and a test holds the two together. */
final class StoreLines {
    private StoreLines() {}

    static void write(DataSource dataSource, Clock clock, RecordDecisionMeeting command, PrintStream out) {
        // README: begin
        JdbcStores stores = JdbcStores.on(dataSource); // the dialect is found out
        Empirie empirie = Empirie.on(stores.editions(), clock)
                .numbered(() -> new CommandId(UUID.randomUUID().toString())) // a lost answer is looked up
                .posting(); // events go into the outbox, in the transaction of their act
        empirie.editions().recordDecisionMeeting(command, Actor.zh16()).orElseThrow();
        stores.outbox().deliver("worker-1", clock, Duration.ofMinutes(1), event -> out.println(event.body()));
        // README: end
    }
}
