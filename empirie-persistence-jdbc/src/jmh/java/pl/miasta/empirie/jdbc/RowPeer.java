package pl.miasta.empirie.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;

/** The limit: the same content as the text of one row. */
final class RowPeer implements Peer {
    static final String DDL =
            "CREATE SCHEMA peer_row; CREATE TABLE peer_row.edition (edition_id varchar(64) PRIMARY KEY, body text NOT NULL)";

    private final DataSource database;
    /** Written once: what the limit measures is the way to the disk. */
    private final String body;

    RowPeer(DataSource database, Edition edition) {
        this.database = database;
        this.body = text(edition);
    }

    private static String text(Edition edition) {
        return new String(EditionFile.write(edition), StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return "limit: one row";
    }

    @Override
    public boolean isLimit() {
        return true;
    }

    @Override
    public void insert(Edition edition) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("INSERT INTO peer_row.edition VALUES (?, ?)")) {
            statement.setString(1, edition.id().value());
            statement.setString(2, body);
            statement.executeUpdate();
        }
    }

    @Override
    public Object load(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT body FROM peer_row.edition WHERE edition_id = ?")) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    @Override
    public void edit(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Edition edition(Object loaded) {
        return EditionFile.read(((String) loaded).getBytes(StandardCharsets.UTF_8));
    }
}
