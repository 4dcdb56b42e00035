package pl.miasta.empirie.act;

/** The acts of a network's life: decisions can be refused by rules, facts are recorded whatever the rules find. */
public enum ActKind {
    OPEN_EDITION(true),
    CONTINUE_EDITION(true),
    SET_POLICY(true),
    CLOSE_EDITION(true),
    REOPEN_EDITION(true),
    RECORD_DECISION_MEETING(false),
    REGISTER_PERSON(false),
    ERASE_PEOPLE(false),
    REGISTER_CITY(false),
    FOUND_NETWORK(true),
    WAIVE(true),
    CONSTITUTE(true),
    BEGIN_WORK(true),
    BEGIN_EVALUATION(true),
    CLOSE_NETWORK(true),
    REOPEN_NETWORK(true),
    ADMIT_CITY(true),
    CHANGE_FORM(true),
    WITHDRAW_CITY(false),
    NAME_REPRESENTATIVE(true),
    REPLACE_REPRESENTATIVE(false),
    END_REPRESENTATIVE(false),
    NAME_TEAM_MEMBER(true),
    END_TEAM_MEMBER(false),
    RECORD_ABSENCE(false),
    RECORD_AGREEMENT(false),
    RECORD_DEED(false),
    RECORD_DUTY_HOURS(false),
    HEAR_ON_CONTRACT(false),
    ADOPT_CONTRACT(true),
    DRAFT_PLAN(true),
    CONSULT_PLAN(false),
    HEAR_ON_PLAN(false),
    ADOPT_PLAN(true),
    REVISE_PLAN(true),
    RECORD_PROGRESS(false),
    PLAN_MEETING(true),
    CHANGE_PROGRAMME(true),
    MOVE_MEETING(true),
    CANCEL_MEETING(false),
    CONVENE_MEETING(true),
    HOLD_MEETING(false),
    RECORD_ATTENDANCE(false),
    WRITE_NOTE(true),
    APPROVE_NOTE(true),
    SHARE_NOTE(true),
    FILE_REPORT(false),
    ASSIGN_TASK(true),
    FINISH_TASK(false),
    CARRY_TASK_OVER(true),
    REGISTER_PRODUCT(true),
    ASSESS_PRODUCT(false),
    SHOW_PRODUCT(false),
    RECORD_OPINION(false),
    PUBLISH_PRODUCT(true),
    SET_PRODUCT_ASIDE(true),
    RECORD_OBSERVATION(false),
    OPEN_SURVEY(true),
    ANSWER_SURVEY(false),
    CLOSE_SURVEY(true),
    EDIT_SCHEDULE(true),
    RECORD_PHASE(false),
    EDIT_PATHS(true),
    RECORD_PATH(false),
    RECORD_TOUCHPOINT(false),
    CORRECT(true);

    private final boolean decision;

    ActKind(boolean decision) {
        this.decision = decision;
    }

    /** Whether rules can refuse it. */
    public boolean isDecision() {
        return decision;
    }
}
