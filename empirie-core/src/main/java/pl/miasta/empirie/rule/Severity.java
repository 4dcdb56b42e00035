package pl.miasta.empirie.rule;

/** How much a finding weighs, the gravest first. */
public enum Severity {
    /** Stands in the way: while it is not waived, the edition is not in order. */
    BLOCKING,
    /** Should be mended; nothing waits for it. */
    WARNING,
    /** Good to know. */
    INFO,
    /** A policy's word for a rule that is not asked; no finding has it. */
    OFF
}
