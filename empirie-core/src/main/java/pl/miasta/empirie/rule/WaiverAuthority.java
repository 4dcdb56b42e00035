package pl.miasta.empirie.rule;

/** Who may consent to a waiver. */
public enum WaiverAuthority {
    /** The coordinating team (zespół koordynujący ZH-16). */
    ZH16
}
