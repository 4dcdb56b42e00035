package pl.miasta.empirie.edition;

import pl.miasta.empirie.rule.Rule;

/** A rule about the edition as a whole; what it finds cannot be waived. A host's own rules often begin here. */
public interface EditionRule extends Rule<EditionOnDay> {}
