package pl.miasta.empirie.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jdbi.v3.core.Handle;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.EditionSummary;

/**
 * The root row of an edition: its title, its period, its own single values, and the version that every save passes
 * first.
 *
 * @param summary id, title, period and version
 * @param continues the edition that it goes on from, if it does
 * @param closedOn the day it was closed, if it was
 * @param tablesInUse the names of the tables in which it has rows, so that a reader leaves the others alone; empty where
 *     they are not known
 */
record EditionRoot(
        EditionSummary summary,
        Optional<EditionId> continues,
        Optional<LocalDate> closedOn,
        Optional<Set<String>> tablesInUse) {
    private static final String COLUMNS =
            "edition_id, title, first_day, last_day, version, continues_edition_id, closed_on, tables_in_use";

    static EditionRoot of(Edition edition, long version, Set<String> tablesInUse) {
        return new EditionRoot(
                new EditionSummary(edition.id(), edition.title(), edition.period(), version),
                edition.life().continues(),
                edition.life().closedOn(),
                Optional.of(tablesInUse));
    }

    /** Whether what the row says of the edition itself is the same; its version and tables are no part of that. */
    boolean saysTheSameAs(EditionRoot other) {
        return summary.title().equals(other.summary.title())
                && summary.period().equals(other.summary.period())
                && continues.equals(other.continues)
                && closedOn.equals(other.closedOn);
    }

    private static EditionSummary summary(ResultSet row) throws SQLException {
        return new EditionSummary(
                new EditionId(row.getString("edition_id")),
                row.getString("title"),
                Period.of(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getLong("version"));
    }

    /** Inserts the root of a new edition, in version 1. */
    void insert(Wire wire) throws SQLException {
        wire.update(
                "INSERT INTO empirie.edition (title, first_day, last_day, continues_edition_id, closed_on, tables_in_use,"
                        + " version, edition_id) VALUES (?, ?, ?, ?, ?, ?, 1, ?)",
                List.of(
                        Value.of(summary.title()),
                        Value.of(summary.period().from()),
                        Value.day(summary.period().to()),
                        Value.text(continues),
                        Value.day(closedOn),
                        Value.text(tables()),
                        Value.of(summary.id().value())),
                met -> {});
    }

    /**
     * Takes the version after the one read, which nobody else can take until the transaction ends.
     *
     * @param filled the names of tables in which rows may come to stand
     */
    void claim(Wire wire, Set<String> filled, IntConsumer met) throws SQLException {
        List<Value> values = new ArrayList<>(List.of(
                Value.of(summary.title()),
                Value.of(summary.period().from()),
                Value.day(summary.period().to()),
                Value.text(continues),
                Value.day(closedOn)));
        StringBuilder tables = new StringBuilder("tables_in_use");
        for (String name : new TreeSet<>(filled)) {
            // one that is not known to be in use, where it is known at all
            tables.append(" || CASE WHEN ' ' || tables_in_use || ' ' LIKE ? THEN '' ELSE ? END");
            values.add(Value.of("% " + name + " %"));
            values.add(Value.of(" " + name));
        }
        values.add(Value.of(summary.id().value()));
        values.add(Value.of(summary.version()));
        wire.update(
                "UPDATE empirie.edition SET title = ?, first_day = ?, last_day = ?, continues_edition_id = ?,"
                        + " closed_on = ?, tables_in_use = " + tables
                        + ", version = version + 1 WHERE edition_id = ? AND version = ?",
                values,
                met);
    }

    /** Says in which tables there are rows, once that is known. */
    void useTables(Wire wire) throws SQLException {
        wire.update(
                "UPDATE empirie.edition SET tables_in_use = ? WHERE edition_id = ?",
                List.of(Value.text(tables()), Value.of(summary.id().value())),
                met -> {});
    }

    private Optional<String> tables() {
        return tablesInUse.map(names -> String.join(" ", new TreeSet<>(names)));
    }

    static void find(Wire wire, EditionId id, Consumer<EditionRoot> to) throws SQLException {
        wire.query(
                "SELECT " + COLUMNS + " FROM empirie.edition WHERE edition_id = ?",
                List.of(Value.of(id.value())),
                rows -> {
                    if (rows.next()) {
                        to.accept(root(rows));
                    }
                });
    }

    private static EditionRoot root(ResultSet row) throws SQLException {
        return new EditionRoot(
                summary(row),
                Optional.ofNullable(row.getString("continues_edition_id")).map(EditionId::new),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                Optional.ofNullable(row.getString("tables_in_use"))
                        .map(names -> Set.copyOf(List.of(names.strip().split(" ", -1)))));
    }

    /** A page by keyset: ids are in binary order, so all after the last one of the page before. */
    static List<EditionSummary> list(Handle handle, Optional<EditionId> after, int most) {
        return handle.createQuery("""
                        SELECT edition_id, title, first_day, last_day, version
                          FROM empirie.edition
                         WHERE edition_id > :after
                         ORDER BY edition_id
                         FETCH FIRST :most ROWS ONLY""")
                .bind("after", after.map(EditionId::value).orElse(""))
                .bind("most", most)
                .map((row, context) -> summary(row))
                .list();
    }
}
