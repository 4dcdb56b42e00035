package pl.miasta.empirie.team;

/** The three roles of a support team. Source: III.1. */
public enum Role {
    /** Answers for the process and the people (koordynator-facylitator). */
    COORDINATOR_FACILITATOR(Employment.ADVISER),
    /** Answers for the substance (ekspert-moderator). */
    EXPERT_MODERATOR(Employment.ADVISER),
    /** Answers for the formal and technical side (opiekun organizacyjny). */
    ORGANISATIONAL_GUARDIAN(Employment.ZMP_OFFICE);

    private final Employment employment;

    Role(Employment employment) {
        this.employment = employment;
    }

    /** Who employs the holders of this role. */
    public Employment employment() {
        return employment;
    }

    /** Whether the role belongs to the leading pair (duet), which runs every meeting together. */
    public boolean leads() {
        return this != ORGANISATIONAL_GUARDIAN;
    }
}
