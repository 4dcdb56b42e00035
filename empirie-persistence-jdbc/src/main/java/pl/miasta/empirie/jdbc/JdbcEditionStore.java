package pl.miasta.empirie.jdbc;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionSummary;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Subject;

/**
 * Editions in normalised tables: one SELECT a table to read, and only the rows that changed to write. What was done to
 * them is added beside.
 */
final class JdbcEditionStore implements EditionStore {
    private final Database database;

    JdbcEditionStore(Database database) {
        this.database = database;
    }

    @Override
    public Versioned<Edition> save(Versioned<Edition> changed, List<AuditEntry> entries) {
        EditionId id = changed.value().id();
        Rows wanted = EditionRows.of(changed.value());
        return database.write("saving edition " + id, handle -> {
            EditionRoot.claim(handle, changed);
            Rows stored = changed.version() == 0 ? new Rows() : rows(handle, id);
            Difference.between(EditionRows.TABLES, stored, wanted).write(handle, id);
            AuditRows.add(handle, id, entries);
            return changed.saved();
        });
    }

    @Override
    public Optional<Versioned<Edition>> find(EditionId id) {
        String reading = "reading edition " + id;
        return database.read(
                reading,
                handle -> EditionRoot.find(handle, id).map(root -> {
                    Rows rows = rows(handle, id);
                    try {
                        Edition edition = EditionRows.edition(root, rows);
                        return new Versioned<>(edition, root.summary().version());
                    } catch (RuntimeException e) {
                        // somebody wrote rows by hand; what they say may be about people
                        throw StorageException.of(
                                reading + ", whose rows make no edition,", StorageException.Kind.OTHER, "");
                    }
                }));
    }

    @Override
    public List<EditionSummary> list(Optional<EditionId> after, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a page has at least one entry");
        }
        return database.read("listing editions", handle -> EditionRoot.list(handle, after, most));
    }

    @Override
    public List<AuditEntry> audit(EditionId edition, Subject aggregate) {
        return audit(edition, handle -> AuditRows.chain(handle, edition, aggregate));
    }

    @Override
    public Optional<AuditEntry> lastEntry(EditionId edition, Subject aggregate) {
        return audit(edition, handle -> AuditRows.last(handle, edition, aggregate));
    }

    private <R> R audit(EditionId edition, Function<Handle, R> work) {
        String reading = "reading the audit of edition " + edition;
        return database.read(reading, handle -> {
            try {
                return work.apply(handle);
            } catch (IllegalArgumentException | DateTimeException e) {
                // somebody wrote rows by hand
                throw StorageException.of(reading + ", whose rows make no entries,", StorageException.Kind.OTHER, "");
            }
        });
    }

    private static Rows rows(Handle handle, EditionId id) {
        Rows rows = new Rows();
        for (Table table : EditionRows.TABLES) {
            handle.createQuery(table.select())
                    .bind(0, id.value())
                    .map((result, context) -> {
                        List<Column> columns = table.columns();
                        @Nullable Object[] cells = new @Nullable Object[columns.size()];
                        for (int i = 0; i < cells.length; i++) {
                            cells[i] = columns.get(i).type().read(result, i + 1);
                        }
                        return Row.of(table, cells);
                    })
                    .forEach(rows::add);
        }
        return rows;
    }
}
