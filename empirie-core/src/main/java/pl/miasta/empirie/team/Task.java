package pl.miasta.empirie.team;

/** Every duty of the support team and the one role that owns it; others may only stand in. Source: III.1. */
public enum Task {
    /** Invite participants and answer what they ask about it. */
    INVITE_PARTICIPANTS(Role.COORDINATOR_FACILITATOR),
    /** Keep the talk going between meetings. */
    ANIMATE_BETWEEN_MEETINGS(Role.COORDINATOR_FACILITATOR),
    /** Plan work so that everybody can be active. */
    FRAME_PARTICIPATION(Role.COORDINATOR_FACILITATOR),
    /** Choose formats, exercises and ways of taking notes. */
    CHOOSE_FORMATS(Role.COORDINATOR_FACILITATOR),
    /** Watch the group's process and room for every voice. */
    WATCH_GROUP_PROCESS(Role.COORDINATOR_FACILITATOR),
    /** Prepare the programme of meetings. */
    PREPARE_PROGRAMME(Role.COORDINATOR_FACILITATOR),
    /** Work out ground rules and habits with the group. */
    SET_GROUND_RULES(Role.COORDINATOR_FACILITATOR),
    /** Lead the meeting as facilitator. */
    LEAD_FACILITATION(Role.COORDINATOR_FACILITATOR),
    /** Record what was exchanged in a useful form. */
    RECORD_EXCHANGE(Role.COORDINATOR_FACILITATOR),
    /** File the report after each meeting. */
    FILE_REPORT(Role.COORDINATOR_FACILITATOR),
    /** Draw ministries, experts and other bodies in. */
    INVOLVE_BODIES(Role.COORDINATOR_FACILITATOR),
    /** Run the closed Facebook group. */
    RUN_CLOSED_GROUP(Role.COORDINATOR_FACILITATOR),
    /** Work out the work plan with the members. */
    WORK_OUT_PLAN(Role.COORDINATOR_FACILITATOR),
    /** Monitor how the work plan is carried out. */
    MONITOR_PLAN(Role.COORDINATOR_FACILITATOR),
    /** Introduce the theme and its questions. */
    INTRODUCE_THEME(Role.EXPERT_MODERATOR),
    /** Make agendas interesting and worthwhile. */
    PREPARE_AGENDA(Role.EXPERT_MODERATOR),
    /** Plan the substance of the network's work. */
    PLAN_CONTENT(Role.EXPERT_MODERATOR),
    /** Lead the discussion of the substance. */
    LEAD_DISCUSSION(Role.EXPERT_MODERATOR),
    /** Point to where solutions may be found. */
    POINT_TO_SOLUTIONS(Role.EXPERT_MODERATOR),
    /** Steer the talk to the goal agreed. */
    STEER_TO_GOAL(Role.EXPERT_MODERATOR),
    /** Ask the questions that raise the quality of results. */
    ASK_QUESTIONS(Role.EXPERT_MODERATOR),
    /** Run the surveys of trust and expectations. */
    RUN_SURVEYS(Role.EXPERT_MODERATOR),
    /** Put the challenges in order at the start. */
    ORDER_CHALLENGES(Role.EXPERT_MODERATOR),
    /** Find experts and good practices for meetings. */
    FIND_EXPERTS(Role.EXPERT_MODERATOR),
    /** Sum up meetings and the whole of the work. */
    SUM_UP(Role.EXPERT_MODERATOR),
    /** Hold duty hours for the cities' questions. */
    HOLD_DUTY_HOURS(Role.EXPERT_MODERATOR),
    /** Review funding calls at each meeting. */
    REVIEW_FUNDING(Role.EXPERT_MODERATOR),
    /** Work with the coordinating team ZH-16. */
    LIAISE_ZH16(Role.ORGANISATIONAL_GUARDIAN),
    /** Help to prepare meetings. */
    HELP_PREPARE(Role.ORGANISATIONAL_GUARDIAN),
    /** Keep contact with the contractor of meetings. */
    CONTACT_CONTRACTOR(Role.ORGANISATIONAL_GUARDIAN),
    /** Agree the details of a meeting with the contractor. */
    AGREE_DETAILS(Role.ORGANISATIONAL_GUARDIAN),
    /** See to technique and formalities on the spot. */
    RUN_SITE_FORMALITIES(Role.ORGANISATIONAL_GUARDIAN),
    /** Handle orders: confirmations, lists, invoices, photographs. */
    HANDLE_ORDERS(Role.ORGANISATIONAL_GUARDIAN),
    /** Sign the papers that a service was completed. */
    SIGN_COMPLETION_PAPERS(Role.ORGANISATIONAL_GUARDIAN),
    /** Archive attendance lists, notes and conclusions. */
    ARCHIVE(Role.ORGANISATIONAL_GUARDIAN),
    /** Support participants' needs: changes of people, arrivals. */
    SUPPORT_NEEDS(Role.ORGANISATIONAL_GUARDIAN),
    /** Seek synergy with ZMP's standing commissions. */
    SEEK_COMMISSION_SYNERGY(Role.ORGANISATIONAL_GUARDIAN);

    private final Role owner;

    Task(Role owner) {
        this.owner = owner;
    }

    /** The role that owns the task. */
    public Role owner() {
        return owner;
    }
}
