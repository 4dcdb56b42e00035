package pl.miasta.empirie.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatement;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.EditionSummary;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.Versioned;

/**
 * The root row of an edition: its title, its period, its own single values, and the version that every save passes
 * first.
 *
 * @param summary id, title, period and version
 * @param continues the edition that it goes on from, if it does
 * @param closedOn the day it was closed, if it was
 */
record EditionRoot(EditionSummary summary, Optional<EditionId> continues, Optional<LocalDate> closedOn) {
    private static EditionSummary summary(ResultSet row) throws SQLException {
        return new EditionSummary(
                new EditionId(row.getString("edition_id")),
                row.getString("title"),
                Period.of(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getLong("version"));
    }

    /**
     * Takes the next version, which nobody else can take until the transaction ends.
     *
     * @throws StaleVersionException if another version is stored than the one read
     */
    static void claim(Handle handle, Versioned<Edition> changed) {
        Edition edition = changed.value();
        if (changed.version() == 0) {
            insert(handle, edition);
            return;
        }
        int rows = bound(handle.createUpdate("""
                                UPDATE empirie.edition
                                   SET title = :title, first_day = :first, last_day = :last,
                                       continues_edition_id = :continues, closed_on = :closed, version = version + 1
                                 WHERE edition_id = :id AND version = :version"""), edition)
                .bind("version", changed.version())
                .execute();
        if (rows == 0) {
            throw new StaleVersionException(edition.id(), changed.version());
        }
    }

    private static void insert(Handle handle, Edition edition) {
        try {
            bound(handle.createUpdate("""
                                    INSERT INTO empirie.edition
                                           (edition_id, title, first_day, last_day, continues_edition_id, closed_on, version)
                                    VALUES (:id, :title, :first, :last, :continues, :closed, 1)"""), edition).execute();
        } catch (JdbiException e) {
            if (SqlStates.isDuplicateKey(e)) {
                throw new StaleVersionException(edition.id(), 0);
            }
            throw e;
        }
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Edition edition) {
        return statement
                .bind("id", edition.id().value())
                .bind("title", edition.title())
                .bind("first", Column.Type.DAY.argument(edition.firstDay()))
                .bind("last", Column.Type.DAY.argument(edition.lastDay()))
                .bind(
                        "continues",
                        Column.Type.TEXT.argument(
                                edition.life().continues().map(EditionId::value).orElse(null)))
                .bind(
                        "closed",
                        Column.Type.DAY.argument(edition.life().closedOn().orElse(null)));
    }

    static Optional<EditionRoot> find(Handle handle, EditionId id) {
        return handle.createQuery("""
                        SELECT edition_id, title, first_day, last_day, version, continues_edition_id, closed_on
                          FROM empirie.edition
                         WHERE edition_id = :id""")
                .bind("id", id.value())
                .map((row, context) -> new EditionRoot(
                        summary(row),
                        Optional.ofNullable(row.getString("continues_edition_id"))
                                .map(EditionId::new),
                        Optional.ofNullable(row.getObject("closed_on", LocalDate.class))))
                .findOne();
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
