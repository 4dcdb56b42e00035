/**
 * What a rule is and says. Begin with {@link pl.miasta.empirie.rule.Policy}: every number, every severity and the
 * section of the vademecum it comes from; then {@link pl.miasta.empirie.rule.Rule}, which judges, and
 * {@link pl.miasta.empirie.rule.Finding}, what it found, with its {@link pl.miasta.empirie.rule.Remedy}. A
 * {@link pl.miasta.empirie.rule.Waiver} lets one rule go unmet within stated figures and days.
 */
@NullMarked
package pl.miasta.empirie.rule;

import org.jspecify.annotations.NullMarked;
