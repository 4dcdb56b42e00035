package pl.miasta.empirie.meeting.format;

/** How much a format needs a step (ours). */
public enum Need {
    /** Without it the format is not itself (niezbędny). */
    REQUIRED,
    /** Part of every normal day; left out on purpose only (zwykły). */
    USUAL,
    /** Comes in when there is time, in the order of the format (dodatkowy). */
    OPTIONAL
}
