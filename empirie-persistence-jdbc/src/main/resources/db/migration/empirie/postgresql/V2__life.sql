-- Empirie, schema version 2, for PostgreSQL: what acts record, and the audit.
--
-- Conventions as in version 1.

ALTER TABLE empirie.edition ADD COLUMN continues_edition_id varchar(64) COLLATE "C";
ALTER TABLE empirie.edition ADD COLUMN closed_on date;

ALTER TABLE empirie.network ADD COLUMN continues_edition_id varchar(64) COLLATE "C";
ALTER TABLE empirie.network ADD COLUMN continues_network_id varchar(64) COLLATE "C";

ALTER TABLE empirie.plan_action ADD COLUMN begun_on date;
ALTER TABLE empirie.plan_action ADD COLUMN done_on date;
ALTER TABLE empirie.plan_action ADD COLUMN late_reason text;

ALTER TABLE empirie.product ADD COLUMN set_aside_on date;

ALTER TABLE empirie.meeting ADD COLUMN convened_on date;
ALTER TABLE empirie.meeting ADD COLUMN cancelled_on date;
ALTER TABLE empirie.meeting ADD COLUMN cancel_reason text;

ALTER TABLE empirie.attendance ADD COLUMN late_minutes integer DEFAULT 0 NOT NULL;
ALTER TABLE empirie.attendance ADD COLUMN early_minutes integer DEFAULT 0 NOT NULL;
ALTER TABLE empirie.attendance ADD COLUMN stand_in boolean DEFAULT FALSE NOT NULL;
ALTER TABLE empirie.attendance ADD COLUMN stands_in_for_id varchar(64) COLLATE "C";
ALTER TABLE empirie.attendance ADD CONSTRAINT attendance_stands_in_for
    FOREIGN KEY (edition_id, stands_in_for_id) REFERENCES empirie.person (edition_id, person_id);

CREATE TABLE empirie.contract_voice (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    city_id varchar(64) COLLATE "C" NOT NULL,
    voiced_on date NOT NULL,
    PRIMARY KEY (edition_id, network_id, position),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.contract (edition_id, network_id),
    FOREIGN KEY (edition_id, city_id) REFERENCES empirie.city (edition_id, city_id)
);
COMMENT ON TABLE empirie.contract_voice IS 'Cities that had their say in a contract (głos miasta)';

CREATE TABLE empirie.earlier_work_plan (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    version_no integer NOT NULL,
    consulted_on date,
    adopted_on date NOT NULL,
    next_change text NOT NULL,
    PRIMARY KEY (edition_id, network_id, version_no),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id)
);
COMMENT ON TABLE empirie.earlier_work_plan IS 'Adopted work plans that later ones replaced (wersje planu pracy); next_change is what the next version changed';

CREATE TABLE empirie.earlier_work_plan_section (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    version_no integer NOT NULL,
    section varchar(64) COLLATE "C" NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (edition_id, network_id, version_no, section),
    FOREIGN KEY (edition_id, network_id, version_no)
        REFERENCES empirie.earlier_work_plan (edition_id, network_id, version_no)
);
COMMENT ON TABLE empirie.earlier_work_plan_section IS 'Written sections of an earlier work plan (części wersji planu)';

CREATE TABLE empirie.earlier_work_plan_product_kind (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    version_no integer NOT NULL,
    position integer NOT NULL,
    kind varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, network_id, version_no, position),
    FOREIGN KEY (edition_id, network_id, version_no)
        REFERENCES empirie.earlier_work_plan (edition_id, network_id, version_no)
);
COMMENT ON TABLE empirie.earlier_work_plan_product_kind IS 'Kinds of products that an earlier work plan names (rodzaje rezultatów wersji planu)';

CREATE TABLE empirie.earlier_heard_city (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    version_no integer NOT NULL,
    position integer NOT NULL,
    city_id varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, network_id, version_no, position),
    FOREIGN KEY (edition_id, network_id, version_no)
        REFERENCES empirie.earlier_work_plan (edition_id, network_id, version_no),
    FOREIGN KEY (edition_id, city_id) REFERENCES empirie.city (edition_id, city_id)
);
COMMENT ON TABLE empirie.earlier_heard_city IS 'Cities heard on an earlier work plan (miasta wysłuchane o wersji planu)';

CREATE TABLE empirie.earlier_challenge (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    version_no integer NOT NULL,
    challenge_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (edition_id, network_id, version_no, challenge_id),
    FOREIGN KEY (edition_id, network_id, version_no)
        REFERENCES empirie.earlier_work_plan (edition_id, network_id, version_no)
);
COMMENT ON TABLE empirie.earlier_challenge IS 'Challenges of an earlier work plan (wyzwania wersji planu)';

CREATE TABLE empirie.earlier_goal (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    version_no integer NOT NULL,
    goal_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (edition_id, network_id, version_no, goal_id),
    FOREIGN KEY (edition_id, network_id, version_no)
        REFERENCES empirie.earlier_work_plan (edition_id, network_id, version_no)
);
COMMENT ON TABLE empirie.earlier_goal IS 'Goals of an earlier work plan (cele wersji planu)';

CREATE TABLE empirie.earlier_goal_challenge (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    version_no integer NOT NULL,
    goal_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    challenge_id varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, network_id, version_no, goal_id, position),
    FOREIGN KEY (edition_id, network_id, version_no, goal_id)
        REFERENCES empirie.earlier_goal (edition_id, network_id, version_no, goal_id),
    FOREIGN KEY (edition_id, network_id, version_no, challenge_id)
        REFERENCES empirie.earlier_challenge (edition_id, network_id, version_no, challenge_id)
);
COMMENT ON TABLE empirie.earlier_goal_challenge IS 'Which challenges a goal of an earlier work plan answers (cele a wyzwania wersji planu)';

CREATE TABLE empirie.earlier_plan_action (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    version_no integer NOT NULL,
    action_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    body text NOT NULL,
    first_day date,
    last_day date,
    begun_on date,
    done_on date,
    late_reason text,
    PRIMARY KEY (edition_id, network_id, version_no, action_id),
    FOREIGN KEY (edition_id, network_id, version_no)
        REFERENCES empirie.earlier_work_plan (edition_id, network_id, version_no)
);
COMMENT ON TABLE empirie.earlier_plan_action IS 'Actions of an earlier work plan (działania wersji planu); late_reason may tell of a person';

CREATE TABLE empirie.earlier_action_goal (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    version_no integer NOT NULL,
    action_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    goal_id varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, network_id, version_no, action_id, position),
    FOREIGN KEY (edition_id, network_id, version_no, action_id)
        REFERENCES empirie.earlier_plan_action (edition_id, network_id, version_no, action_id),
    FOREIGN KEY (edition_id, network_id, version_no, goal_id)
        REFERENCES empirie.earlier_goal (edition_id, network_id, version_no, goal_id)
);
COMMENT ON TABLE empirie.earlier_action_goal IS 'Which goals an action of an earlier work plan serves (działania a cele wersji planu)';

CREATE TABLE empirie.earlier_action_product_kind (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    version_no integer NOT NULL,
    action_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    kind varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, network_id, version_no, action_id, position),
    FOREIGN KEY (edition_id, network_id, version_no, action_id)
        REFERENCES empirie.earlier_plan_action (edition_id, network_id, version_no, action_id)
);
COMMENT ON TABLE empirie.earlier_action_product_kind IS 'Kinds of products that an action of an earlier work plan leads to (działania a rezultaty wersji planu)';

CREATE TABLE empirie.product_opinion (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    product_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    city_id varchar(64) COLLATE "C" NOT NULL,
    given_on date NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (edition_id, network_id, product_id, position),
    FOREIGN KEY (edition_id, network_id, product_id)
        REFERENCES empirie.product (edition_id, network_id, product_id),
    FOREIGN KEY (edition_id, city_id) REFERENCES empirie.city (edition_id, city_id)
);
COMMENT ON TABLE empirie.product_opinion IS 'What cities think of a product (opinia)';

CREATE TABLE empirie.observation (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    observation_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    city_id varchar(64) COLLATE "C" NOT NULL,
    observed_on date NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (edition_id, network_id, observation_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id),
    FOREIGN KEY (edition_id, city_id) REFERENCES empirie.city (edition_id, city_id)
);
COMMENT ON TABLE empirie.observation IS 'What cities observed or need (obserwacja)';

CREATE TABLE empirie.survey (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    survey_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    kind varchar(64) COLLATE "C" NOT NULL,
    opened_on date NOT NULL,
    closed_on date,
    PRIMARY KEY (edition_id, network_id, survey_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id)
);
COMMENT ON TABLE empirie.survey IS 'Surveys in a network (ankieta)';

CREATE TABLE empirie.survey_answer (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    survey_id varchar(64) COLLATE "C" NOT NULL,
    answer_no integer NOT NULL,
    answered_on date NOT NULL,
    remark text,
    PRIMARY KEY (edition_id, network_id, survey_id, answer_no),
    FOREIGN KEY (edition_id, network_id, survey_id)
        REFERENCES empirie.survey (edition_id, network_id, survey_id)
);
COMMENT ON TABLE empirie.survey_answer IS 'Answers to a survey (odpowiedź w ankiecie): nobody''s on purpose; remark may tell of a person';

CREATE TABLE empirie.survey_score (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    survey_id varchar(64) COLLATE "C" NOT NULL,
    answer_no integer NOT NULL,
    question_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    score integer NOT NULL,
    PRIMARY KEY (edition_id, network_id, survey_id, answer_no, question_id),
    FOREIGN KEY (edition_id, network_id, survey_id, answer_no)
        REFERENCES empirie.survey_answer (edition_id, network_id, survey_id, answer_no)
);
COMMENT ON TABLE empirie.survey_score IS 'How a question was answered (ocena), 1 (not at all) to 5 (fully)';

CREATE TABLE empirie.meeting_move (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    moved_on date NOT NULL,
    former_first_day date NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (edition_id, meeting_id, position),
    FOREIGN KEY (edition_id, meeting_id) REFERENCES empirie.meeting (edition_id, meeting_id)
);
COMMENT ON TABLE empirie.meeting_move IS 'How often and why a meeting was moved (przeniesienie)';

CREATE TABLE empirie.meeting_task (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    task_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    kind varchar(64) COLLATE "C" NOT NULL,
    body text NOT NULL,
    owner_id varchar(64) COLLATE "C",
    due_on date,
    done_on date,
    carried_from_id varchar(64) COLLATE "C",
    PRIMARY KEY (edition_id, meeting_id, task_id),
    FOREIGN KEY (edition_id, meeting_id) REFERENCES empirie.meeting (edition_id, meeting_id),
    FOREIGN KEY (edition_id, owner_id) REFERENCES empirie.person (edition_id, person_id),
    FOREIGN KEY (edition_id, carried_from_id) REFERENCES empirie.meeting (edition_id, meeting_id)
);
COMMENT ON TABLE empirie.meeting_task IS 'What a meeting agreed on (ustalenia i zadania)';

CREATE TABLE empirie.meeting_note_version (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    version_no integer NOT NULL,
    body text NOT NULL,
    approved_on date NOT NULL,
    next_change text NOT NULL,
    PRIMARY KEY (edition_id, meeting_id, version_no),
    FOREIGN KEY (edition_id, meeting_id) REFERENCES empirie.meeting (edition_id, meeting_id)
);
COMMENT ON TABLE empirie.meeting_note_version IS 'Approved notes that later ones replaced (wersje notatki); next_change is what the next version changed';

CREATE TABLE empirie.schedule_phase (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    phase_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    phase_group varchar(64) COLLATE "C" NOT NULL,
    title varchar(1048576) NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    begun_on date,
    done_on date,
    reason text,
    PRIMARY KEY (edition_id, phase_id),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.schedule_phase IS 'The framework schedule, as planned and as it was (harmonogram ramowy); reason may tell of a person';

CREATE TABLE empirie.path_entry (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    process_path varchar(64) COLLATE "C" NOT NULL,
    month_begins_on date NOT NULL,
    body text NOT NULL,
    deviation text,
    PRIMARY KEY (edition_id, position),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.path_entry IS 'What a process path does in a month (macierz SPr)';

CREATE TABLE empirie.touchpoint (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    touchpoint_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    touched_on date NOT NULL,
    outside varchar(1048576),
    body text NOT NULL,
    PRIMARY KEY (edition_id, touchpoint_id),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.touchpoint IS 'Where networks touch each other, or something outside (punkt styczny)';

CREATE TABLE empirie.touchpoint_network (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    touchpoint_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, touchpoint_id, position),
    FOREIGN KEY (edition_id, touchpoint_id) REFERENCES empirie.touchpoint (edition_id, touchpoint_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id)
);
COMMENT ON TABLE empirie.touchpoint_network IS 'Which networks touch at a touchpoint (sieci punktu stycznego)';

CREATE TABLE empirie.correction (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    corrected_on date NOT NULL,
    actor varchar(64) COLLATE "C" NOT NULL,
    actor_id varchar(64) COLLATE "C",
    subject varchar(1048576) NOT NULL,
    reason text,
    PRIMARY KEY (edition_id, position),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id),
    FOREIGN KEY (edition_id, actor_id) REFERENCES empirie.person (edition_id, person_id)
);
COMMENT ON TABLE empirie.correction IS 'What was put right (sprostowanie); a PERSON stands in actor_id; reason may tell of a person';

-- The audit: rows are added, never changed. It outlives what it tells of, so nothing but the edition is bound.

CREATE TABLE empirie.audit_entry (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    aggregate varchar(255) COLLATE "C" NOT NULL,
    entry_no bigint NOT NULL,
    act varchar(255) COLLATE "C" NOT NULL,
    actor varchar(64) COLLATE "C" NOT NULL,
    actor_id varchar(64) COLLATE "C",
    in_place_of varchar(64) COLLATE "C",
    holds_from date NOT NULL,
    done_at varchar(64) COLLATE "C" NOT NULL,
    fingerprint_before varchar(255) COLLATE "C" NOT NULL,
    fingerprint_after varchar(255) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, aggregate, entry_no),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.audit_entry IS 'What was done to an aggregate (ślad zmian); done_at in UTC with nine digits after the second, so that it sorts';

CREATE TABLE empirie.audit_change (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    aggregate varchar(255) COLLATE "C" NOT NULL,
    entry_no bigint NOT NULL,
    position integer NOT NULL,
    place varchar(1048576) NOT NULL,
    json_before text,
    json_after text,
    PRIMARY KEY (edition_id, aggregate, entry_no, position),
    FOREIGN KEY (edition_id, aggregate, entry_no)
        REFERENCES empirie.audit_entry (edition_id, aggregate, entry_no)
);
COMMENT ON TABLE empirie.audit_change IS 'What differs after an entry of the audit, place by place (zmiany)';

UPDATE empirie.schema_version SET version = 2;
