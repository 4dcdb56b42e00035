/**
 * A whole edition (edycja) as one immutable snapshot. Begin with {@link pl.miasta.empirie.edition.Edition};
 * {@link pl.miasta.empirie.edition.Edition#asKnownOn} reads it as it was known on a day. What is judged about the edition
 * as a whole stands in {@link pl.miasta.empirie.edition.EditionRules}. Source: II.5, III.2, III.3.
 */
@NullMarked
package pl.miasta.empirie.edition;

import org.jspecify.annotations.NullMarked;
