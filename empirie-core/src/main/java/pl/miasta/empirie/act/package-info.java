/**
 * What a host system can do: every step of a network's life is an act. Begin with
 * {@link pl.miasta.empirie.act.Empirie}: its {@code networks()}, {@code teams()}, {@code plans()} … are one public class per
 * concept, each method takes a command and the {@link pl.miasta.empirie.person.Actor}, and answers an
 * {@link pl.miasta.empirie.act.Outcome}.
 *
 * <p>A <em>decision</em> (decyzja) is refused with all its reasons; it never adds an unwaived BLOCKING finding of a rule
 * that gates it. A <em>fact</em> (fakt) is always recorded, whatever the rules find about it. Both are refused where the
 * actor may not act, the network is in the wrong stage, or something named is unknown; nothing is stored then.
 *
 * <p>What was done is kept in the store's audit; {@link pl.miasta.empirie.act.AuditCheck} says whether that is whole.
 */
@NullMarked
package pl.miasta.empirie.act;

import org.jspecify.annotations.NullMarked;
