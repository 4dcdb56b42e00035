package pl.miasta.empirie.jdbc;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.EditionSummary;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.Versioned;

/** Editions in normalised tables: one SELECT a table to read, and only the rows that changed to write. */
final class JdbcEditionStore implements EditionStore {
    private final Database database;

    JdbcEditionStore(Database database) {
        this.database = database;
    }

    @Override
    public Versioned<Edition> save(Versioned<Edition> changed) {
        EditionId id = changed.value().id();
        Rows wanted = EditionRows.of(changed.value());
        return database.write("saving edition " + id, handle -> {
            EditionRoot.claim(handle, changed);
            Rows stored = changed.version() == 0 ? new Rows() : rows(handle, id);
            Difference.between(EditionRows.TABLES, stored, wanted).write(handle, id);
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
                        Edition edition = EditionRows.edition(id, root.title(), root.period(), rows);
                        return new Versioned<>(edition, root.version());
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
