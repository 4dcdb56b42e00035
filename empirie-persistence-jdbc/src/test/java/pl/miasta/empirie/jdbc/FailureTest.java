package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.RichEdition;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.StorageException.Kind;
import pl.miasta.empirie.port.Trace;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.Subject;

/** Whatever goes wrong is typed, says what was being done, and names nobody. */
class FailureTest {
    private static final String NAME = "Zofia Przykładowa";
    private static final String EMAIL = "zofia@example.org";
    private static final Person ZOFIA = Person.of(new PersonId("p-2"), NAME, Optional.of(EMAIL));

    @TempDir
    Path folder;

    // opening

    @Test
    void missingTablesAreNamed() {
        assertFailure(() -> JdbcStores.on(TestDatabase.inMemory()), Kind.FOREIGN_SCHEMA)
                .isEqualTo("opening the store, whose tables are missing (version 4 is needed; Migrations.migrate makes"
                        + " them), failed: FOREIGN_SCHEMA");
    }

    @Test
    void tablesThatWereNotFinishedAreMissing() {
        JdbcDataSource database = TestDatabase.migratedInMemory();
        TestDatabase.execute(database, "DROP TABLE empirie.schema_version");
        assertFailure(() -> JdbcStores.on(database), Kind.FOREIGN_SCHEMA).contains("whose tables are missing");
    }

    @Test
    void newerAndOlderTablesAreNamed() {
        JdbcDataSource database = TestDatabase.migratedInMemory();
        TestDatabase.execute(database, "UPDATE empirie.schema_version SET version = 5");
        assertFailure(() -> JdbcStores.on(database), Kind.FOREIGN_SCHEMA)
                .isEqualTo("opening the store, whose tables have version 5 (version 4 is needed; Migrations.migrate"
                        + " brings older ones up to date), failed: FOREIGN_SCHEMA");
        TestDatabase.execute(database, "UPDATE empirie.schema_version SET version = 1");
        assertFailure(() -> JdbcStores.on(database), Kind.FOREIGN_SCHEMA)
                .contains("have version 1 (version 4 is needed");
    }

    @Test
    void aWrongPasswordIsDenied() throws Exception {
        String url = TestDatabase.url(TestDatabase.migratedFile(folder));
        assertFailure(() -> JdbcStores.on(TestDatabase.h2(url, "sa", "tajne-haslo")), Kind.DENIED)
                .isEqualTo("opening the store failed: DENIED (SQL state 28000)");
        assertFailure(() -> Migrations.migrate(TestDatabase.h2(url, "nikt", "")), Kind.DENIED)
                .isEqualTo("migrating schema empirie failed: DENIED (SQL state 28000)");
    }

    @Test
    void aFileOfAUserWhoIsNoAdminIsNotDurable() throws Exception {
        String url = TestDatabase.url(TestDatabase.migratedFile(folder));
        TestDatabase.execute(
                TestDatabase.h2(url),
                "CREATE USER clerk PASSWORD 'c'",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA empirie TO clerk");
        assertFailure(() -> JdbcStores.on(TestDatabase.h2(url, "clerk", "c")), Kind.DENIED)
                .isEqualTo("opening the store failed: DENIED (SQL state 90040)");
        try (Connection admin = TestDatabase.h2(url).getConnection()) {
            assertThat(admin.isValid(0)).isTrue();
            JdbcDataSource clerk = TestDatabase.h2(url.replaceFirst(";.*", ""), "clerk", "c");
            assertFailure(() -> JdbcStores.on(clerk), Kind.NOT_DURABLE)
                    .isEqualTo("making the H2 file durable (the user has to be an admin for CHECKPOINT SYNC) failed:"
                            + " NOT_DURABLE (SQL state 90040)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";WRITE_DELAY=0", ";MAX_COMPACT_TIME=0", ";WRITE_DELAY=1;MAX_COMPACT_TIME=0"})
    void aFileThatIsLeftToTheHabitsOfH2IsNotDurable(String settings) throws Exception {
        String url = TestDatabase.carelessUrl(TestDatabase.migratedFile(folder)) + settings;
        assertFailure(() -> JdbcStores.on(TestDatabase.h2(url)), Kind.NOT_DURABLE)
                .isEqualTo(
                        "making the H2 file durable (its URL has to end in ;WRITE_DELAY=0;MAX_COMPACT_TIME=0, and the"
                                + " database may not have been opened without) failed: NOT_DURABLE");
    }

    @Test
    void aFileOfAnH2ThatForgetsItsLastWriteIsNotDurable() throws Exception {
        String url = TestDatabase.url(TestDatabase.migratedFile(folder));
        DataSource forgetful = TestDatabase.intercepted(
                TestDatabase.h2(url),
                (method, real) -> "createStatement".equals(method) ? saying("2.5.252", real.createStatement()) : null);
        assertFailure(() -> JdbcStores.on(forgetful), Kind.NOT_DURABLE)
                .isEqualTo(
                        "making the H2 file durable (H2 2.5.252 forgets its last write when it is killed; 2.4.240 does"
                                + " not) failed: NOT_DURABLE");
        assertThat(JdbcStores.on(TestDatabase.h2(url)).editions()).isNotNull();
    }

    @Test
    void inMemoryNobodyHasToBeAnAdmin() {
        JdbcDataSource database = TestDatabase.migratedInMemory();
        TestDatabase.execute(
                database,
                "CREATE USER clerk PASSWORD 'c'",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA empirie TO clerk");
        EditionStore store = JdbcStores.on(clerk(database)).editions();
        assertThat(store.save(Versioned.fresh(RichEdition.edition())).version()).isEqualTo(1);
    }

    @Test
    void aUserWithoutRightsIsDenied() {
        JdbcDataSource database = TestDatabase.migratedInMemory();
        TestDatabase.execute(database, "CREATE USER clerk PASSWORD 'c'");
        assertFailure(() -> JdbcStores.on(clerk(database)), Kind.DENIED)
                .isEqualTo("opening the store failed: DENIED (SQL state 90096)");
    }

    @Test
    void aFileThatLiesInMemoryIsNotDurable() {
        JdbcDataSource database = TestDatabase.h2("jdbc:h2:split:nioMemFS:/failure-test;DB_CLOSE_DELAY=-1");
        Migrations.migrate(database);
        assertFailure(() -> JdbcStores.on(database), Kind.NOT_DURABLE)
                .isEqualTo("making durable an H2 file that lies in memory failed: NOT_DURABLE");
        TestDatabase.execute(database, "SHUTDOWN");
    }

    @Test
    void anUnknownDatabaseIsNamed() {
        DatabaseMetaData oracle = TestDatabase.proxy(
                DatabaseMetaData.class,
                (proxy, method, arguments) -> "getDatabaseProductName".equals(method.getName()) ? "Oracle" : null);
        DataSource database = TestDatabase.intercepted(
                TestDatabase.inMemory(), (method, real) -> "getMetaData".equals(method) ? oracle : null);
        assertFailure(() -> JdbcStores.on(database), Kind.OTHER)
                .isEqualTo(
                        "opening a store on Oracle, which this version does not know (it knows H2 and PostgreSQL), failed: OTHER");
    }

    @Test
    void aPoolThatGivesNoConnectionIsUnreachable() {
        DataSource empty = TestDatabase.proxy(DataSource.class, (proxy, method, arguments) -> {
            throw new SQLTransientConnectionException("no connection for " + NAME);
        });
        assertFailure(() -> JdbcStores.on(empty), Kind.UNREACHABLE).isEqualTo("opening the store failed: UNREACHABLE");
    }

    // working

    @Test
    void aFileThatIsGoneIsUnreachable() throws Exception {
        Path file = TestDatabase.migratedFile(folder);
        JdbcDataSource database = TestDatabase.h2(TestDatabase.url(file) + ";IFEXISTS=TRUE");
        EditionStore store = JdbcStores.on(database).editions();
        TestDatabase.execute(database, "SHUTDOWN");
        Files.delete(folder.resolve("editions.mv.db"));
        assertFailure(() -> store.find(new EditionId("rich")), Kind.UNREACHABLE)
                .isEqualTo("reading edition rich failed: UNREACHABLE (SQL state 90146)");
        assertFailure(() -> store.list(Optional.empty(), 1), Kind.UNREACHABLE)
                .isEqualTo("listing editions failed: UNREACHABLE (SQL state 90146)");
    }

    @Test
    void aDatabaseClosedUnderAnOpenConnectionIsUnreachable() throws Exception {
        JdbcDataSource database = TestDatabase.migratedInMemory();
        try (Connection kept = database.getConnection()) {
            EditionStore store = JdbcStores.on(keeping(kept)).editions();
            TestDatabase.execute(database, "SHUTDOWN");
            assertFailure(() -> store.save(Versioned.fresh(Editions.of("e", ZOFIA))), Kind.UNREACHABLE)
                    .isEqualTo("saving edition e failed: UNREACHABLE (SQL state 90121)");
        }
    }

    @Test
    void aReadOnlyDatabaseIsReadAndNotWritten() throws Exception {
        String url = TestDatabase.url(TestDatabase.migratedFile(folder));
        Edition edition = RichEdition.edition();
        JdbcStores.on(TestDatabase.h2(url)).editions().save(Versioned.fresh(edition));
        EditionStore archive =
                JdbcStores.on(TestDatabase.h2(url + ";ACCESS_MODE_DATA=r")).editions();
        Versioned<Edition> read = archive.get(edition.id());
        assertThat(read.value()).isEqualTo(edition);
        assertFailure(() -> archive.save(read), Kind.READ_ONLY)
                .isEqualTo("saving edition rich failed: READ_ONLY (SQL state 90097)");
    }

    @Test
    void whatTheEditionNamesHasToBeThere() {
        EditionStore store = JdbcStores.on(TestDatabase.migratedInMemory()).editions();
        Edition whole = RichEdition.edition();
        // p-1 and p-3 are named all over it
        Edition dangling = new Edition(
                whole.id(),
                NAME,
                whole.period(),
                whole.policyChanges(),
                whole.cities(),
                List.of(ZOFIA),
                whole.networks(),
                whole.meetings(),
                whole.decisionMeetings(),
                whole.recruitment());
        assertFailure(() -> store.save(Versioned.fresh(dangling)), Kind.OTHER)
                .isEqualTo("saving edition rich failed: OTHER (SQL state 23506)");
        assertThat(store.find(whole.id())).as("nothing is stored").isEmpty();

        Versioned<Edition> stored = store.save(Versioned.fresh(whole));
        assertFailure(() -> store.save(stored.with(dangling)), Kind.OTHER)
                .isEqualTo("saving edition rich failed: OTHER (SQL state 23503)");
        assertThat(store.get(whole.id())).as("nothing is changed").isEqualTo(stored);
    }

    @Test
    void whatWasDoneIsKeptWithTheEditionOrNotAtAll() {
        EditionStore store = JdbcStores.on(TestDatabase.migratedInMemory()).editions();
        PolicyChange off = PolicyChange.severity(Severity.OFF);
        Edition tooLong = Editions.of("e", Map.of(new RuleId("x-a." + "zofia".repeat(60)), off), ZOFIA);
        AuditEntry entry = entry("e", "network:n-1");
        assertFailure(() -> store.save(Versioned.fresh(tooLong), Trace.of(List.of(entry))), Kind.OTHER)
                .isEqualTo("saving edition e failed: OTHER (SQL state 22001)");
        assertThat(store.audit(tooLong.id(), entry.aggregate())).isEmpty();

        AuditEntry ofTooLong = entry("e", "network:" + "zofia".repeat(60));
        assertFailure(
                        () -> store.save(Versioned.fresh(Editions.of("e", ZOFIA)), Trace.of(List.of(ofTooLong))),
                        Kind.OTHER)
                .isEqualTo("saving edition e failed: OTHER (SQL state 22001)");
        assertThat(store.find(tooLong.id())).isEmpty();
    }

    @Test
    void rowsThatMakeNoEntryAreNotQuoted() {
        JdbcDataSource database = TestDatabase.migratedInMemory();
        EditionStore store = JdbcStores.on(database).editions();
        AuditEntry entry = entry("e", "network:n-1");
        store.save(Versioned.fresh(Editions.of("e")), Trace.of(List.of(entry)));
        for (String wrong : List.of("actor = '" + NAME + "'", "actor = 'SYSTEM', done_at = '" + NAME + "'")) {
            TestDatabase.execute(database, "UPDATE empirie.audit_entry SET " + wrong);
            assertFailure(() -> store.audit(entry.edition(), entry.aggregate()), Kind.OTHER)
                    .isEqualTo("reading the audit of edition e, whose rows make no entries, failed: OTHER");
        }
    }

    private static AuditEntry entry(String edition, String aggregate) {
        return new AuditEntry(
                new EditionId(edition),
                new Subject(aggregate),
                1,
                "ACT",
                Actor.system(),
                Optional.empty(),
                LocalDate.of(2024, 1, 1),
                Instant.EPOCH,
                AuditEntry.NOTHING,
                "f-1",
                List.of());
    }

    @Test
    void aValueThatDoesNotFitIsNotQuoted() {
        EditionStore store = JdbcStores.on(TestDatabase.migratedInMemory()).editions();
        PolicyChange off = PolicyChange.severity(Severity.OFF);
        Edition tooLong = Editions.of("e", Map.of(new RuleId("x-a." + "zofia".repeat(60)), off), ZOFIA);
        assertFailure(() -> store.save(Versioned.fresh(tooLong)), Kind.OTHER)
                .isEqualTo("saving edition e failed: OTHER (SQL state 22001)");
        assertThat(store.find(tooLong.id())).isEmpty();
    }

    @Test
    void twoThingsOfOneIdAreRefused() {
        EditionStore store = JdbcStores.on(TestDatabase.migratedInMemory()).editions();
        assertThatThrownBy(() -> store.save(Versioned.fresh(Editions.of("e", ZOFIA, ZOFIA))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the edition has two of one id: table person");
        assertThat(store.find(new EditionId("e"))).isEmpty();
    }

    @Test
    void rowsThatMakeNoEditionAreNotQuoted() {
        JdbcDataSource database = TestDatabase.migratedInMemory();
        EditionStore store = JdbcStores.on(database).editions();
        store.save(Versioned.fresh(RichEdition.edition()));
        TestDatabase.execute(database, "UPDATE empirie.network SET kind = '" + NAME + "'");
        assertFailure(() -> store.get(new EditionId("rich")), Kind.OTHER)
                .isEqualTo("reading edition rich, whose rows make no edition, failed: OTHER");
    }

    @Test
    void whetherACommitThatFailedWasMadeIsUnknown() {
        JdbcDataSource database = TestDatabase.migratedInMemory();
        JdbcStores.on(database).editions();
        // the reply is lost, the commit is not
        DataSource cut = TestDatabase.intercepted(database, (method, real) -> {
            if ("commit".equals(method)) {
                real.commit();
                throw new SQLException("connection lost after " + NAME, "08006");
            }
            return null;
        });
        EditionStore store = JdbcStores.on(cut).editions();
        assertThatThrownBy(() -> store.save(Versioned.fresh(Editions.of("e", ZOFIA))))
                .isInstanceOfSatisfying(StorageException.class, e -> {
                    assertThat(e.isOutcomeKnown()).isFalse();
                    assertThat(e.kind()).isEqualTo(Kind.UNREACHABLE);
                    assertThat(e.sqlState()).isEqualTo("08006");
                    assertNamesNobody(e);
                })
                .hasMessage("saving edition e failed: UNREACHABLE (SQL state 08006); whether it was stored is unknown");
        assertThat(JdbcStores.on(database).editions().find(new EditionId("e"))).isPresent();
    }

    @Test
    void whatWasCommittedAndNotForcedToDiskIsUnknown() throws Exception {
        JdbcDataSource database = TestDatabase.h2(TestDatabase.url(TestDatabase.migratedFile(folder)));
        boolean[] committed = {false};
        DataSource noSync = TestDatabase.intercepted(database, (method, real) -> {
            committed[0] |= "commit".equals(method);
            if (committed[0] && "createStatement".equals(method)) {
                throw new SQLException("disk full", "90031");
            }
            return null;
        });
        EditionStore store = JdbcStores.on(noSync).editions();
        assertThatThrownBy(() -> store.save(Versioned.fresh(Editions.of("e"))))
                .hasMessage("saving edition e failed: OTHER (SQL state 90031); whether it was stored is unknown");
    }

    @Test
    void aConnectionGoesBackAsItCame() throws Exception {
        JdbcDataSource database = TestDatabase.migratedInMemory();
        for (boolean autoCommit : new boolean[] {true, false}) {
            try (Connection kept = database.getConnection()) {
                kept.setAutoCommit(autoCommit);
                kept.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                EditionStore store = JdbcStores.on(keeping(kept)).editions();
                Edition edition = Editions.of("e-" + autoCommit, ZOFIA);
                Versioned<Edition> stored = store.save(Versioned.fresh(edition));
                store.get(edition.id());
                store.list(Optional.empty(), 1);
                assertThatThrownBy(() -> store.save(Versioned.fresh(edition))).hasMessageContaining("stored already");
                assertThatThrownBy(() -> store.save(stored.with(Editions.of("e-" + autoCommit, ZOFIA, ZOFIA))))
                        .isInstanceOf(IllegalArgumentException.class);
                assertThat(kept.getAutoCommit()).isEqualTo(autoCommit);
                assertThat(kept.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
                assertThat(kept.isClosed()).isFalse();
                // nothing is left open: another connection sees it all, and may write
                EditionStore other = JdbcStores.on(database).editions();
                assertThat(other.save(other.get(edition.id())).version()).isEqualTo(2);
            }
        }
    }

    @Test
    void aSaveThatCannotBeRolledBackIsNotCommittedByTheWay() {
        JdbcDataSource database = TestDatabase.migratedInMemory();
        JdbcStores.on(database);
        DataSource broken = TestDatabase.intercepted(database, (method, real) -> {
            if ("rollback".equals(method)) {
                throw new SQLException("gone", "08003");
            }
            return null;
        });
        EditionStore store = JdbcStores.on(broken).editions();
        PolicyChange off = PolicyChange.severity(Severity.OFF);
        Edition tooLong = Editions.of("e", Map.of(new RuleId("x-a." + "a".repeat(300)), off), ZOFIA);
        assertFailure(() -> store.save(Versioned.fresh(tooLong)), Kind.OTHER)
                .isEqualTo("saving edition e failed: OTHER (SQL state 22001)");
        assertThat(JdbcStores.on(database).editions().find(tooLong.id())).isEmpty();
    }

    @Test
    void aRowDoesNotSayWhatItHolds() {
        assertThat(EditionRows.of(RichEdition.edition()).of(EditionRows.TABLES.get(3)))
                .extracting(Row::toString)
                .containsOnly("a row of person");
        assertThat(new String(EditionFile.write(RichEdition.edition()), StandardCharsets.UTF_8))
                .as("the tests' data hold what must not be said")
                .contains(NAME, EMAIL);
    }

    /** A statement of an H2 that calls itself so. */
    private static Statement saying(String version, Statement real) {
        return TestDatabase.proxy(Statement.class, (proxy, method, arguments) -> {
            Object answer = method.invoke(real, arguments);
            return answer instanceof ResultSet rows
                    ? TestDatabase.proxy(
                            ResultSet.class,
                            (same, ask, column) -> "getString".equals(ask.getName()) && column[0].equals(3)
                                    ? version
                                    : ask.invoke(rows, column))
                    : answer;
        });
    }

    /** Without the settings, which only an admin may give. */
    private static JdbcDataSource clerk(JdbcDataSource database) {
        return TestDatabase.h2(database.getURL().replaceFirst(";.*", ""), "clerk", "c");
    }

    /** Always the same connection, as a pool of one gives it. */
    private static DataSource keeping(Connection kept) {
        DataSource one = TestDatabase.proxy(
                DataSource.class, (proxy, method, arguments) -> "getConnection".equals(method.getName()) ? kept : null);
        return TestDatabase.intercepted(one, (method, real) -> "close".equals(method) ? TestDatabase.DONE : null);
    }

    private static AbstractStringAssert<?> assertFailure(ThrowingCallable work, Kind kind) {
        StorageException thrown = catchThrowableOfType(StorageException.class, work);
        assertThat(thrown).isNotNull();
        assertThat(thrown.kind()).isEqualTo(kind);
        assertThat(thrown.isOutcomeKnown()).isTrue();
        assertNamesNobody(thrown);
        return assertThat(thrown.getMessage());
    }

    private static void assertNamesNobody(StorageException thrown) {
        assertThat(thrown.getCause()).isNull();
        StringWriter everything = new StringWriter();
        thrown.printStackTrace(new PrintWriter(everything));
        assertThat(everything.toString()).doesNotContainIgnoringCase("zofia").doesNotContain("tajne-haslo");
    }
}
