/**
 * Stores for Empirie in a relational database, over JDBC. Begin with {@link pl.miasta.empirie.jdbc.JdbcStores}, once
 * {@link pl.miasta.empirie.jdbc.Migrations} (or a tool of the host's own) has made the tables. Nothing else is public.
 */
@NullMarked
package pl.miasta.empirie.jdbc;

import org.jspecify.annotations.NullMarked;
