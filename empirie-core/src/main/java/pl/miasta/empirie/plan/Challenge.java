package pl.miasta.empirie.plan;

/**
 * What the network faces (wyzwanie). Source: II.6, section 4.
 *
 * @param id unique inside the network
 * @param text what it is
 */
public record Challenge(ChallengeId id, String text) {
    /** The id alone: a text may tell of a person. */
    @Override
    public String toString() {
        return "challenge:" + id;
    }
}
