/**
 * Questions to a whole edition. Begin with {@link pl.miasta.empirie.check.Report#of}, which judges an edition on a day
 * by the standard {@link pl.miasta.empirie.check.RuleBook}; a host adds rules of its own with
 * {@link pl.miasta.empirie.check.RuleBook#with}. {@link pl.miasta.empirie.check.Access} says who may see what,
 * {@link pl.miasta.empirie.check.Whereabouts} where a city is on a day, {@link pl.miasta.empirie.check.DueItem} what is
 * to come.
 */
@NullMarked
package pl.miasta.empirie.check;

import org.jspecify.annotations.NullMarked;
