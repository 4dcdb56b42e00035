package pl.miasta.empirie.act;

import pl.miasta.empirie.rule.Policy;

/** Which rules gate which decisions. Source: the sections of the rules; which decision they gate is (ours). */
final class Gates {
    /** Admitting a city, or changing its form: ceilings, the form, one form a city. Floors bar nobody. */
    static final Gate MEMBERSHIP = Gate.of(
                    Policy.CORE_CITIES,
                    Policy.LAUREATES,
                    Policy.FINALISTS,
                    Policy.LEADERS_OF_CHANGE,
                    Policy.FORM_ELIGIBILITY,
                    Policy.ONE_FORM_PER_CITY,
                    Policy.PERSONS)
            .onlyCeilings();

    /** Naming a representative: ceilings, one city a person. */
    static final Gate DELEGATION = Gate.of(Policy.REPRESENTATIVES_PER_CITY, Policy.PERSONS, Policy.ONE_CITY_PER_PERSON)
            .onlyCeilings();

    /** Naming somebody to the team. */
    static final Gate TEAM = Gate.concepts("team.");

    /** Constituting a network: all that is asked of composition and team. */
    static final Gate CONSTITUTION = Gate.concepts("composition.", "team.").withOldOnes();

    /** Closing a network or an edition. */
    static final Gate CLOSING = Gate.of(Policy.NOTE, Policy.REPORT).withOldOnes();

    /** Adopting a plan; a revised one is a draft until it is adopted. */
    static final Gate PLAN = Gate.of(Policy.PLAN_SECTIONS, Policy.PLAN_PRODUCTS, Policy.PLAN_CALENDAR)
            .withOldOnes();

    /** Convening a meeting, and changing the programme of one that is convened. */
    static final Gate CONVENING = Gate.of(
            Policy.PAIR,
            Policy.DURATION,
            Policy.BREAK,
            Policy.CLOSED_NOT_RECORDED,
            Policy.OBSERVERS,
            Policy.GUEST_INVITATION);

    /** Approving and sharing a note. */
    static final Gate NOTE = Gate.of(Policy.NOTE, Policy.FORMAT_RESULT);

    /** Publishing a product. */
    static final Gate PRODUCT = Gate.of(Policy.ASSESSED);

    private Gates() {}
}
