package pl.miasta.empirie.jdbc;

import java.sql.SQLException;
import pl.miasta.empirie.edition.Edition;

/** A way to keep an edition of one full network in PostgreSQL. */
interface Peer {
    String name();

    void insert(Edition edition) throws SQLException;

    /** The whole of it, as objects. */
    Object load(String id) throws SQLException;

    /** Loads it, makes the changes of {@link FullNetworks#edited}, checks its version, and commits. */
    void edit(String id) throws SQLException;

    /** What a loaded one says, to see that it is all there. */
    Edition edition(Object loaded);

    /** Whether it is the limit and no way to work: it can neither be edited nor asked. */
    default boolean isLimit() {
        return false;
    }
}
