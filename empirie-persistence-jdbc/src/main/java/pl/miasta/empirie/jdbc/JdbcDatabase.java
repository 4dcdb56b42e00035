package pl.miasta.empirie.jdbc;

/** The databases that stores work on. */
public enum JdbcDatabase {
    /** H2 2.x: in the process, for one machine. */
    H2,
    /** PostgreSQL 14 and later, tested on 18: for production. */
    POSTGRESQL
}
