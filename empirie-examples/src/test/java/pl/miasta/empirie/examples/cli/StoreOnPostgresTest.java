package pl.miasta.empirie.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import pl.miasta.empirie.examples.Pilot;
import pl.miasta.empirie.jdbc.PostgresServer;

/** {@code store} on a PostgreSQL server. */
class StoreOnPostgresTest {
    private static final String FILE = Pilot.FILE.toString();
    private static final String SECRET = "tajne-haslo";
    private static final Clock TODAY = Clock.fixed(Instant.parse("2023-12-31T12:00:00Z"), ZoneOffset.UTC);

    private static PGSimpleDataSource database;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeAll
    static void aServer() {
        database = PostgresServer.shared().newDatabaseWithPassword(SECRET);
    }

    private static String url(PGSimpleDataSource database, String password) {
        String url = database.getURL();
        return url + (url.contains("?") ? "&" : "?") + "password=" + password;
    }

    private int run(PGSimpleDataSource at, String... arguments) {
        return run(at.getUser(), url(at, SECRET), arguments);
    }

    private int run(String user, String url, String... arguments) {
        out.reset();
        err.reset();
        String[] all = new String[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--jdbc";
        all[arguments.length + 1] = url;
        all[arguments.length + 2] = "--user";
        all[arguments.length + 3] = user;
        int code = new CommandLineHost(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), TODAY)
                .run(all);
        assertThat(out() + err()).doesNotContain(SECRET, "Exception", "\tat ");
        return code;
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    @Test
    void anEditionGoesInAndIsJudgedVerifiedErasedAndComesOutToTheByte() throws Exception {
        assertThat(run(database, "store", "import", FILE)).isZero();
        assertThat(out()).isEqualTo("Edycja pilot-2022 jest zapisana w wersji 1.\n");
        assertThat(run(database, "store", "export", "pilot-2022")).isZero();
        assertThat(out()).isEqualTo(Files.readString(Pilot.FILE));
        assertThat(run(database, "store", "check", "pilot-2022")).isZero();
        assertThat(out()).endsWith("Wynik: w porządku, nic nie blokuje.\n");
        assertThat(run(database, "store", "verify", "--lang", "en")).isZero();
        assertThat(out())
                .startsWith("pilot-2022, version 1: the audit is whole; ")
                .contains("entries: 0");

        assertThat(run(database, "store", "gdpr", "export", "pilot-2022", "t-kadry-o"))
                .isZero();
        assertThat(out()).startsWith("{\n  \"schema\": \"empirie-person/1\",");
        assertThat(run(database, "store", "gdpr", "due", "pilot-2022", "--before", "2020-01-01"))
                .isZero();
        assertThat(run(database, "store", "gdpr", "erase", "pilot-2022", "t-kadry-o", "--lang", "en"))
                .isZero();
        assertThat(out()).startsWith("Data erased of people: 1 (t-kadry-o).\n");
        assertThat(run(database, "store", "verify", "pilot-2022", "--lang", "en"))
                .isZero();
        assertThat(out())
                .startsWith("pilot-2022, version 2: the audit is whole; ")
                .contains("entries: 2");

        assertThat(run(database, "store", "import", FILE)).isEqualTo(1);
        assertThat(run(database, "store", "check", "nie-ma")).isEqualTo(2);
        assertThat(err()).isEqualTo("Nie ma takiej edycji w bazie.\n");
        assertThat(run(database, "pilot", "--out", folder.resolve("documents").toString()))
                .isZero();
        assertThat(out()).contains("plik zgadza się co do bajtu (53107 B).");
    }

    @Test
    void aDatabaseWithoutTablesSaysHowToMakeThem() {
        PGSimpleDataSource empty = PostgresServer.shared().newDatabaseWithPassword(SECRET);
        for (String command : new String[] {"check", "export", "verify"}) {
            assertThat(run(empty, "store", command, "pilot-2022", "--lang", "en"))
                    .isEqualTo(3);
            assertThat(err())
                    .isEqualTo("The tables in the database are of another version of the library, or missing. Store an"
                            + " edition with store import, or use the version that fits.\n");
            assertThat(out()).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThat(run(database.getUser(), url(database, "zle-haslo"), "store", "verify"))
                .isEqualTo(3);
        assertThat(err())
                .isEqualTo("Baza danych odmawia dostępu (stan SQL 28P01). Sprawdź --user i zmienną"
                        + " EMPIRIE_DB_PASSWORD.\n");
        assertThat(run(database.getUser(), url(database, "zle-haslo"), "store", "import", FILE))
                .isEqualTo(3);
        assertThat(err()).startsWith("Baza danych odmawia dostępu").doesNotContain("zle-haslo");
    }

    @Test
    void anAddressWhereNothingIsCannotBeReached() throws IOException {
        String right = url(database, SECRET);
        String name = database.getDatabaseName();
        assertThat(run(database.getUser(), right.replace("/" + name, "/nie_ma"), "store", "check", "pilot-2022"))
                .isEqualTo(3);
        assertThat(err())
                .isEqualTo("Baza danych jest niedostępna albo zamknięta (stan SQL 3D000). Sprawdź adres i czy baza"
                        + " działa.\n");
        String nowhere = "jdbc:postgresql://127.0.0.1:" + freePort() + "/" + name + "?password=" + SECRET;
        for (String command : new String[] {"check", "verify"}) {
            assertThat(run(database.getUser(), nowhere, "store", command, "pilot-2022", "--lang", "en"))
                    .isEqualTo(3);
            assertThat(err())
                    .isEqualTo("The database cannot be reached or is closed (SQL state 08001). Check the address and"
                            + " whether it runs.\n");
        }
        assertThat(run(database.getUser(), nowhere, "store", "import", FILE, "--lang", "en"))
                .isEqualTo(3);
        assertThat(run(database.getUser(), "jdbc:postgresql://serwer:port/" + SECRET, "store", "verify"))
                .isEqualTo(3);
        assertThat(err()).hasLineCount(1);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
