package pl.miasta.empirie.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.LivedEdition;
import pl.miasta.empirie.port.RichEdition;
import pl.miasta.empirie.port.Versioned;

/** What the views for reports keep on every database: they are as their page says, and answer as the library does. */
abstract class ReportViewsContract {
    private static final ReportViewsPage PAGE = ReportViewsPage.read();
    private static final Set<String> DAYS = Set.of("first_day", "last_day");
    private static final int DAYS_ASKED = 8;
    private static final Pattern DATE = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"");

    /** Editions that say much. */
    enum Example {
        RICH(RichEdition::edition),
        LIVED(LivedEdition::edition),
        PILOT(() -> EditionFile.read(file()));

        private final Supplier<Edition> edition;

        Example(Supplier<Edition> edition) {
            this.edition = edition;
        }

        private static byte[] file() {
            try {
                return Files.readAllBytes(Path.of(
                        "..", "empirie-examples", "src/main/resources/pl/miasta/empirie/examples/pilot-2022.json"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A migrated database, the same for all tests. */
    abstract DataSource database();

    @Test
    void everyViewAndEachOfItsColumnsIsOnThePageInOrder() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Map<String, Object> row : ask("""
                SELECT t.table_name, c.column_name
                  FROM information_schema.tables t
                  JOIN information_schema.columns c
                    ON c.table_schema = t.table_schema AND c.table_name = t.table_name
                 WHERE UPPER(t.table_schema) = 'EMPIRIE' AND t.table_type = 'VIEW'
                 ORDER BY t.table_name, c.ordinal_position""", Map.of())) {
            columns.computeIfAbsent(lower(row.get("table_name")), none -> new ArrayList<>())
                    .add(lower(row.get("column_name")));
        }
        assertThat(PAGE.columns()).containsExactlyInAnyOrderEntriesOf(columns);
        assertThat(columns.values())
                .allSatisfy(names -> assertThat(names)
                        .startsWith("edition_id")
                        .contains("first_day", "last_day")
                        .doesNotContain("name", "email", "reason", "body"));
    }

    private static String lower(Object name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }

    @Test
    void everyQuestionOfThePageIsAnswered() {
        assertThat(ReportAnswers.questions())
                .containsExactlyInAnyOrderElementsOf(PAGE.queries().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionIsAnsweredAsTheLibraryAnswersIt(Example example) {
        Edition edition = example.edition.get();
        store(edition);
        List<LocalDate> days = days(edition);
        int step = Math.max(1, days.size() / DAYS_ASKED);
        assertAnswers(
                edition,
                IntStream.range(0, days.size())
                        .filter(i -> i % step == 0)
                        .mapToObj(days::get)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theFiguresOfEveryDayAreThoseOfTheLibrary(Example example) {
        Edition edition = example.edition.get();
        store(edition);
        assertFigures(edition, days(edition));
    }

    @ParameterizedTest
    @EnumSource
    void keysAreUniqueAndDaysInOrder(Example example) {
        Edition edition = example.edition.get();
        store(edition);
        assertKeys();
    }

    void store(Edition edition) {
        EditionStore store = JdbcStores.on(database()).editions();
        store.save(
                store.find(edition.id()).map(stored -> stored.with(edition)).orElseGet(() -> Versioned.fresh(edition)));
    }

    /** All days that the edition's file names, with the days before and after. */
    static List<LocalDate> days(Edition edition) {
        Set<LocalDate> days = new TreeSet<>();
        Matcher date = DATE.matcher(new String(EditionFile.write(edition), UTF_8));
        while (date.find()) {
            LocalDate day = LocalDate.parse(date.group(1));
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        return List.copyOf(days);
    }

    /** Every query of the page, as it stands there. */
    void assertAnswers(Edition edition, List<LocalDate> days) {
        Jdbi.create(database()).useHandle(handle -> {
            handle.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
            PAGE.queries().forEach((question, sql) -> {
                List<Optional<NetworkId>> asked = ReportAnswers.isOfEdition(question)
                        ? List.of(Optional.empty())
                        : edition.networks().stream()
                                .map(network -> Optional.of(network.id()))
                                .toList();
                for (Optional<NetworkId> network : asked) {
                    for (LocalDate day : days) {
                        assertThat(answer(handle, sql, edition, network, day))
                                .as("%s: %s of %s on %s", question, network, edition.id(), day)
                                .containsExactlyInAnyOrderElementsOf(ReportAnswers.to(question, edition, network, day));
                    }
                }
            });
        });
    }

    private static List<Map<String, Object>> answer(
            Handle handle, String sql, Edition edition, Optional<NetworkId> network, LocalDate day) {
        Query query =
                handle.createQuery(sql).bind("edition", edition.id().value()).bind("day", day);
        network.ifPresent(one -> query.bind("network", one.value()));
        List<Map<String, Object>> rows = query.map((row, context) -> row(row)).list();
        rows.forEach(row -> row.keySet().removeAll(DAYS));
        return rows;
    }

    /** The figures of all these days, from the history read once. */
    void assertFigures(Edition edition, List<LocalDate> days) {
        List<Map<String, Object>> ofEdition = history("v_edition_figures", edition);
        List<Map<String, Object>> ofNetworks = history("v_network_figures", edition);
        for (LocalDate day : days) {
            assertThat(on(day, ofEdition))
                    .as("%s on %s", edition.id(), day)
                    .isEqualTo(ReportAnswers.to("Edition figures", edition, Optional.empty(), day));
            for (NetworkDossier network : edition.networks()) {
                assertThat(on(day, ofNetworks).stream()
                                .filter(row -> row.get("network_id")
                                        .equals(network.id().value())))
                        .as("%s of %s on %s", network.id(), edition.id(), day)
                        .isEqualTo(ReportAnswers.to("Network figures", edition, Optional.of(network.id()), day));
            }
        }
    }

    private List<Map<String, Object>> history(String view, Edition edition) {
        return ask(
                "SELECT * FROM empirie." + view + " WHERE edition_id = :edition",
                Map.of("edition", edition.id().value()));
    }

    private static List<Map<String, Object>> on(LocalDate day, List<Map<String, Object>> history) {
        return history.stream()
                .filter(row -> !((LocalDate) row.get("first_day")).isAfter(day)
                        && (row.get("last_day") == null || !((LocalDate) row.get("last_day")).isBefore(day)))
                .map(row -> {
                    Map<String, Object> figures = new LinkedHashMap<>(row);
                    figures.keySet().removeAll(DAYS);
                    return figures;
                })
                .toList();
    }

    void assertKeys() {
        PAGE.columns().keySet().forEach(view -> {
            String disorder = "SELECT * FROM empirie." + view + " WHERE first_day IS NULL OR last_day < first_day";
            assertThat(ask(disorder, Map.of())).as(view).isEmpty();
            List<String> key = PAGE.keys().get(view);
            if (key != null) {
                String columns = String.join(", ", key);
                String twice =
                        "SELECT %s FROM empirie.%s GROUP BY %s HAVING COUNT(*) > 1".formatted(columns, view, columns);
                assertThat(ask(twice, Map.of())).as(view).isEmpty();
            }
        });
        assertThat(PAGE.keys()).hasSize(PAGE.columns().size() - 1).doesNotContainKey("v_counted");
    }

    private List<Map<String, Object>> ask(String sql, Map<String, ?> values) {
        return Jdbi.create(database())
                .withHandle(handle -> handle.createQuery(sql)
                        .bindMap(values)
                        .map((row, context) -> row(row))
                        .list());
    }

    private static Map<String, Object> row(ResultSet cells) throws SQLException {
        ResultSetMetaData meta = cells.getMetaData();
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            row.put(meta.getColumnLabel(i).toLowerCase(Locale.ROOT), cell(cells, i, meta.getColumnType(i)));
        }
        return row;
    }

    private static Object cell(ResultSet cells, int i, int type) throws SQLException {
        return switch (type) {
            case Types.DATE -> cells.getObject(i, LocalDate.class);
            case Types.BOOLEAN, Types.BIT -> cells.getObject(i, Boolean.class);
            case Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL ->
                cells.getObject(i) == null ? null : (Object) cells.getLong(i);
            default -> cells.getString(i);
        };
    }
}
