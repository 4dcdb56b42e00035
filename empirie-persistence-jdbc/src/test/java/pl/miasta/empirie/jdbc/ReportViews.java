package pl.miasta.empirie.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;

/** The views for reports of one database, asked as their page says and compared with the library. */
final class ReportViews implements AutoCloseable {
    static final ReportViewsPage PAGE = ReportViewsPage.read();

    private static final Set<String> HOLDS = Set.of("first_day", "last_day");
    private static final int DAYS_ASKED = 4;
    private static final int DAYS_COMPARED = 25;
    private static final Pattern DATE = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"");

    private final EditionStore store;
    private final Connection connection;
    private final Jdbi jdbi;

    ReportViews(DataSource migrated) {
        store = JdbcStores.on(migrated).editions();
        try {
            // one for all questions: planning the views is what takes time
            connection = migrated.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        jdbi = Jdbi.create(connection);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void store(Edition edition) {
        store.save(
                store.find(edition.id()).map(stored -> stored.with(edition)).orElseGet(() -> Versioned.fresh(edition)));
    }

    /** All days that an edition's file names, with the days before and after. */
    static List<LocalDate> days(Edition edition) {
        Set<LocalDate> days = new TreeSet<>();
        Matcher date = DATE.matcher(new String(EditionFile.write(edition), UTF_8));
        while (date.find()) {
            LocalDate day = LocalDate.parse(date.group(1));
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        return List.copyOf(days);
    }

    /** So many of the days, evenly spread. */
    private static List<LocalDate> some(int most, List<LocalDate> days) {
        int wanted = Math.min(most, days.size());
        return IntStream.range(0, wanted)
                .mapToObj(i -> days.get(i * days.size() / wanted))
                .toList();
    }

    /** Every query of the page as it stands there, each about some days; networks share them out. */
    void assertAnswers(Edition edition) {
        List<LocalDate> days = some(DAYS_ASKED, days(edition));
        List<NetworkId> networks =
                edition.networks().stream().map(dossier -> dossier.id()).toList();
        PAGE.queries()
                .forEach((question, sql) -> IntStream.range(0, days.size()).forEach(i -> {
                    LocalDate day = days.get(i);
                    Optional<NetworkId> network = ReportAnswers.isOfEdition(question)
                            ? Optional.empty()
                            : Optional.of(networks.get(i % networks.size()));
                    assertThat(answer(sql, edition, network, day))
                            .as("%s: %s of %s on %s", question, network, edition.id(), day)
                            .containsExactlyInAnyOrderElementsOf(ReportAnswers.to(question, edition, network, day));
                }));
    }

    private List<Map<String, Object>> answer(String sql, Edition edition, Optional<NetworkId> network, LocalDate day) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("edition", edition.id().value());
        values.put("day", day);
        network.ifPresent(one -> values.put("network", one.value()));
        List<Map<String, Object>> rows = rows(sql, values);
        rows.forEach(row -> row.keySet().removeAll(HOLDS));
        return rows;
    }

    /** The figures of many days, from the history read once. */
    void assertFigures(Edition edition) {
        List<Map<String, Object>> ofEdition = history("v_edition_figures", edition);
        List<Map<String, Object>> ofNetworks = history("v_network_figures", edition);
        for (LocalDate day : some(DAYS_COMPARED, days(edition))) {
            assertThat(on(day, ofEdition))
                    .as("%s on %s", edition.id(), day)
                    .isEqualTo(ReportAnswers.to("Edition figures", edition, Optional.empty(), day));
            List<Map<String, Object>> networks = new ArrayList<>();
            edition.networks()
                    .forEach(network -> networks.addAll(
                            ReportAnswers.to("Network figures", edition, Optional.of(network.id()), day)));
            assertThat(on(day, ofNetworks))
                    .as("networks of %s on %s", edition.id(), day)
                    .containsExactlyInAnyOrderElementsOf(networks);
        }
    }

    private List<Map<String, Object>> history(String view, Edition edition) {
        return rows(
                "SELECT * FROM empirie." + view + " WHERE edition_id = :edition",
                Map.of("edition", edition.id().value()));
    }

    private static List<Map<String, Object>> on(LocalDate day, List<Map<String, Object>> history) {
        return history.stream()
                .filter(row -> !day(row, "first_day").orElseThrow().isAfter(day)
                        && day(row, "last_day").filter(day::isAfter).isEmpty())
                .map(row -> {
                    Map<String, Object> figures = new LinkedHashMap<>(row);
                    figures.keySet().removeAll(HOLDS);
                    return figures;
                })
                .toList();
    }

    private static Optional<LocalDate> day(Map<String, Object> row, String column) {
        return Optional.ofNullable((LocalDate) row.get(column));
    }

    /** No key twice, no day without a first one or with the last before it. */
    void assertKeys() {
        PAGE.keys().forEach((view, key) -> {
            List<Map<String, Object>> rows = rows("SELECT * FROM empirie." + view, Map.of());
            Set<List<Object>> keys = new HashSet<>();
            assertThat(rows).as(view).allSatisfy(row -> {
                assertThat(row).containsKeys(key.toArray(String[]::new));
                assertThat(keys.add(key.stream().map(row::get).toList())).isTrue();
                assertThat(day(row, "last_day").filter(day(row, "first_day").orElseThrow()::isAfter))
                        .isEmpty();
            });
        });
    }

    /** The columns of each view, in their order. */
    Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Map<String, Object> row : rows("""
                SELECT t.table_name, c.column_name
                  FROM information_schema.tables t
                  JOIN information_schema.columns c
                    ON c.table_schema = t.table_schema AND c.table_name = t.table_name
                 WHERE UPPER(t.table_schema) = 'EMPIRIE' AND t.table_type = 'VIEW'
                 ORDER BY t.table_name, c.ordinal_position""", Map.of())) {
            columns.computeIfAbsent(lower(row.get("table_name")), none -> new ArrayList<>())
                    .add(lower(row.get("column_name")));
        }
        return columns;
    }

    private static String lower(Object name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private List<Map<String, Object>> rows(String sql, Map<String, ?> values) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindMap(values)
                .map((cells, context) -> row(cells))
                .list());
    }

    private static Map<String, Object> row(ResultSet cells) throws SQLException {
        ResultSetMetaData meta = cells.getMetaData();
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            row.put(lower(meta.getColumnLabel(i)), cell(cells, i, meta.getColumnType(i)));
        }
        return row;
    }

    private static Object cell(ResultSet cells, int i, int type) throws SQLException {
        if (cells.getObject(i) == null) {
            return null;
        }
        return switch (type) {
            case Types.DATE -> cells.getObject(i, LocalDate.class);
            case Types.BOOLEAN, Types.BIT -> cells.getBoolean(i);
            case Types.INTEGER, Types.BIGINT -> cells.getLong(i);
            default -> cells.getString(i);
        };
    }
}
