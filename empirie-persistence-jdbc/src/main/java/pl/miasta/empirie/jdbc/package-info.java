/** Stores for Empirie in a relational database, over JDBC. */
@NullMarked
package pl.miasta.empirie.jdbc;

import org.jspecify.annotations.NullMarked;
