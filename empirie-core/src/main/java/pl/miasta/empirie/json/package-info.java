/**
 * The edition file (JSON): {@link pl.miasta.empirie.json.EditionFile} reads and writes it and publishes its JSON Schema;
 * {@link pl.miasta.empirie.json.Answers} writes reports and decisions as the exchange contract fixes them. Reading is
 * all or nothing: every problem with its place, or an edition.
 */
@NullMarked
package pl.miasta.empirie.json;

import org.jspecify.annotations.NullMarked;
