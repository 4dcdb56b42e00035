/**
 * What every concept stands on: the shape of ids ({@link pl.miasta.empirie.base.Slug}), periods of days
 * ({@link pl.miasta.empirie.base.Period}), and texts as code and parameters
 * ({@link pl.miasta.empirie.base.Message}) that {@link pl.miasta.empirie.base.Texts} says in Polish or English.
 */
@NullMarked
package pl.miasta.empirie.base;

import org.jspecify.annotations.NullMarked;
