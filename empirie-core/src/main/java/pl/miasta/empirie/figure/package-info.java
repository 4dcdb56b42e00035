/**
 * What is counted about networks and editions on a day. Begin with {@link pl.miasta.empirie.figure.NetworkFigures#of} and
 * {@link pl.miasta.empirie.figure.EditionFigures#of}; {@link pl.miasta.empirie.figure.PeriodSummary#of} tells the
 * management of ZMP what happened between two days.
 */
@NullMarked
package pl.miasta.empirie.figure;

import org.jspecify.annotations.NullMarked;
