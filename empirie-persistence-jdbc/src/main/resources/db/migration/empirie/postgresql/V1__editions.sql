-- Empirie, schema version 1, for PostgreSQL: whole editions.
--
-- Plain SQL in Flyway's layout: Migrations.migrate runs it, and so may a host's own tool. Names are in the schema
-- "empirie", ids are slugs, unique inside an edition or a network, so every key begins with edition_id. A column
-- "position" (or one that ends in _no) counts from 1 and keeps the order of a list. Enumerations stand by their names.
-- Days are inclusive; an empty last_day is an open period. NULL is "not said". Ids sort by code point, whatever the
-- database's collation is.
--
-- Tables and columns are those of H2; a test compares them. PostgreSQL rolls DDL back: run each script in a transaction.

CREATE SCHEMA IF NOT EXISTS empirie;

CREATE TABLE empirie.edition (
    edition_id varchar(64) COLLATE "C" NOT NULL PRIMARY KEY,
    title varchar(1048576) NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    version bigint NOT NULL
);
COMMENT ON TABLE empirie.edition IS 'Editions of the programme (edycja); version counts the saves of the whole edition';

CREATE TABLE empirie.edition_policy (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    rule_id varchar(255) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    severity varchar(64) COLLATE "C",
    lower_bound integer,
    upper_bound integer,
    parameter_name varchar(1048576),
    parameter_value integer,
    PRIMARY KEY (edition_id, rule_id),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.edition_policy IS 'What an edition changes about the rules (polityka); NULL leaves a number as it is';

CREATE TABLE empirie.decision_meeting (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    held_on date NOT NULL,
    PRIMARY KEY (edition_id, position),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.decision_meeting IS 'Days on which ZH-16 meets to decide and report (spotkania decyzyjne zespołu koordynującego)';

CREATE TABLE empirie.city (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    city_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    name varchar(1048576) NOT NULL,
    terc varchar(1048576),
    status varchar(64) COLLATE "C" NOT NULL,
    zmp_member boolean NOT NULL,
    good_practice text,
    can_host boolean NOT NULL,
    PRIMARY KEY (edition_id, city_id),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.city IS 'Cities that the edition speaks of (miasto, JST)';

CREATE TABLE empirie.person (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    person_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    name varchar(1048576),
    email varchar(1048576),
    erased boolean NOT NULL,
    PRIMARY KEY (edition_id, person_id),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.person IS 'People (osoby): the only table with names and e-mails; an erased person has neither';

CREATE TABLE empirie.network (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    kind varchar(64) COLLATE "C" NOT NULL,
    title varchar(1048576) NOT NULL,
    theme text,
    roster_complete boolean NOT NULL,
    PRIMARY KEY (edition_id, network_id),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.network IS 'Networks of cities around one theme (sieć, empiria)';

CREATE TABLE empirie.commission (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    name varchar(1048576),
    chair_id varchar(64) COLLATE "C",
    PRIMARY KEY (edition_id, network_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id),
    FOREIGN KEY (edition_id, chair_id) REFERENCES empirie.person (edition_id, person_id)
);
COMMENT ON TABLE empirie.commission IS 'The standing commission of ZMP competent for a network''s theme (Komisja stała ZMP); no row: not known';

CREATE TABLE empirie.network_policy (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    rule_id varchar(255) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    severity varchar(64) COLLATE "C",
    lower_bound integer,
    upper_bound integer,
    parameter_name varchar(1048576),
    parameter_value integer,
    PRIMARY KEY (edition_id, network_id, rule_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id)
);
COMMENT ON TABLE empirie.network_policy IS 'What a network changes about the rules of its meetings (polityka sieci)';

CREATE TABLE empirie.network_stage (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    stage varchar(64) COLLATE "C" NOT NULL,
    first_day date NOT NULL,
    PRIMARY KEY (edition_id, network_id, position),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id)
);
COMMENT ON TABLE empirie.network_stage IS 'Steps in the life of a network (etap), each with its first day';

CREATE TABLE empirie.membership (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    city_id varchar(64) COLLATE "C" NOT NULL,
    form varchar(64) COLLATE "C" NOT NULL,
    first_day date NOT NULL,
    last_day date,
    PRIMARY KEY (edition_id, network_id, position),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id),
    FOREIGN KEY (edition_id, city_id) REFERENCES empirie.city (edition_id, city_id)
);
COMMENT ON TABLE empirie.membership IS 'Which city belongs to a network, in which form, from when to when (forma członkostwa)';

CREATE TABLE empirie.representative (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    person_id varchar(64) COLLATE "C" NOT NULL,
    city_id varchar(64) COLLATE "C" NOT NULL,
    office varchar(64) COLLATE "C" NOT NULL,
    first_day date NOT NULL,
    last_day date,
    reason text,
    PRIMARY KEY (edition_id, network_id, position),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id),
    FOREIGN KEY (edition_id, person_id) REFERENCES empirie.person (edition_id, person_id),
    FOREIGN KEY (edition_id, city_id) REFERENCES empirie.city (edition_id, city_id)
);
COMMENT ON TABLE empirie.representative IS 'Whom a city delegates to a network, from when to when (stały przedstawiciel); reason may tell of a person';

CREATE TABLE empirie.waiver (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    rule_id varchar(255) COLLATE "C" NOT NULL,
    subject varchar(1048576),
    has_allowance boolean NOT NULL,
    allowed_min integer,
    allowed_max integer,
    granted_by varchar(64) COLLATE "C" NOT NULL,
    reason text NOT NULL,
    granted_on date NOT NULL,
    first_day date NOT NULL,
    last_day date,
    PRIMARY KEY (edition_id, network_id, position),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id)
);
COMMENT ON TABLE empirie.waiver IS 'Recorded consents of ZH-16 to leave one rule unmet (odstępstwo)';

CREATE TABLE empirie.team_member (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    person_id varchar(64) COLLATE "C" NOT NULL,
    team_role varchar(64) COLLATE "C" NOT NULL,
    employment varchar(64) COLLATE "C" NOT NULL,
    first_day date NOT NULL,
    last_day date,
    PRIMARY KEY (edition_id, network_id, position),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id),
    FOREIGN KEY (edition_id, person_id) REFERENCES empirie.person (edition_id, person_id)
);
COMMENT ON TABLE empirie.team_member IS 'Who supports a network in which role, from when to when (zespół wspierający)';

CREATE TABLE empirie.agreement (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    agreement_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    ground varchar(64) COLLATE "C" NOT NULL,
    holder_id varchar(64) COLLATE "C" NOT NULL,
    substitute_id varchar(64) COLLATE "C" NOT NULL,
    agreed_on date NOT NULL,
    first_day date NOT NULL,
    last_day date,
    PRIMARY KEY (edition_id, network_id, agreement_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id),
    FOREIGN KEY (edition_id, holder_id) REFERENCES empirie.person (edition_id, person_id),
    FOREIGN KEY (edition_id, substitute_id) REFERENCES empirie.person (edition_id, person_id)
);
COMMENT ON TABLE empirie.agreement IS 'Who may stand in for whom (uzgodnienie, prośba)';

CREATE TABLE empirie.agreement_task (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    agreement_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    task varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, network_id, agreement_id, position),
    FOREIGN KEY (edition_id, network_id, agreement_id)
        REFERENCES empirie.agreement (edition_id, network_id, agreement_id)
);
COMMENT ON TABLE empirie.agreement_task IS 'The tasks that an agreement is about (zadania)';

CREATE TABLE empirie.absence (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    person_id varchar(64) COLLATE "C" NOT NULL,
    first_day date NOT NULL,
    last_day date,
    PRIMARY KEY (edition_id, network_id, position),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id),
    FOREIGN KEY (edition_id, person_id) REFERENCES empirie.person (edition_id, person_id)
);
COMMENT ON TABLE empirie.absence IS 'When somebody of a support team is away (nieobecność)';

CREATE TABLE empirie.deed (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    deed_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    person_id varchar(64) COLLATE "C" NOT NULL,
    task varchar(64) COLLATE "C" NOT NULL,
    done_on date NOT NULL,
    PRIMARY KEY (edition_id, network_id, deed_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id),
    FOREIGN KEY (edition_id, person_id) REFERENCES empirie.person (edition_id, person_id)
);
COMMENT ON TABLE empirie.deed IS 'What was done in a role: who, what, when (czynność)';

CREATE TABLE empirie.duty_hour (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    held_on date NOT NULL,
    PRIMARY KEY (edition_id, network_id, position),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id)
);
COMMENT ON TABLE empirie.duty_hour IS 'Days of the expert''s duty hours (dyżury)';

CREATE TABLE empirie.contract (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    adopted_on date,
    PRIMARY KEY (edition_id, network_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id)
);
COMMENT ON TABLE empirie.contract IS 'A network''s rules of working together (kontrakt); no row: not begun';

CREATE TABLE empirie.work_plan (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    consulted_on date,
    adopted_on date,
    PRIMARY KEY (edition_id, network_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id)
);
COMMENT ON TABLE empirie.work_plan IS 'A network''s work plan (plan pracy); no row: not begun';

CREATE TABLE empirie.work_plan_section (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    section varchar(64) COLLATE "C" NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (edition_id, network_id, section),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.work_plan (edition_id, network_id)
);
COMMENT ON TABLE empirie.work_plan_section IS 'Written sections of a work plan (części planu pracy)';

CREATE TABLE empirie.work_plan_product_kind (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    kind varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, network_id, position),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.work_plan (edition_id, network_id)
);
COMMENT ON TABLE empirie.work_plan_product_kind IS 'Kinds of products that a work plan names (rodzaje rezultatów)';

CREATE TABLE empirie.heard_city (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    city_id varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, network_id, position),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.work_plan (edition_id, network_id),
    FOREIGN KEY (edition_id, city_id) REFERENCES empirie.city (edition_id, city_id)
);
COMMENT ON TABLE empirie.heard_city IS 'Cities heard on a work plan (miasta wysłuchane)';

CREATE TABLE empirie.challenge (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    challenge_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (edition_id, network_id, challenge_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.work_plan (edition_id, network_id)
);
COMMENT ON TABLE empirie.challenge IS 'Challenges of a work plan (wyzwania)';

CREATE TABLE empirie.goal (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    goal_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (edition_id, network_id, goal_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.work_plan (edition_id, network_id)
);
COMMENT ON TABLE empirie.goal IS 'Goals of a work plan (cele)';

CREATE TABLE empirie.goal_challenge (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    goal_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    challenge_id varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, network_id, goal_id, position),
    FOREIGN KEY (edition_id, network_id, goal_id) REFERENCES empirie.goal (edition_id, network_id, goal_id),
    FOREIGN KEY (edition_id, network_id, challenge_id)
        REFERENCES empirie.challenge (edition_id, network_id, challenge_id)
);
COMMENT ON TABLE empirie.goal_challenge IS 'Which challenges a goal answers (cele a wyzwania)';

CREATE TABLE empirie.plan_action (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    action_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    body text NOT NULL,
    first_day date,
    last_day date,
    PRIMARY KEY (edition_id, network_id, action_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.work_plan (edition_id, network_id)
);
COMMENT ON TABLE empirie.plan_action IS 'Actions of a work plan (działania)';

CREATE TABLE empirie.action_goal (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    action_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    goal_id varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, network_id, action_id, position),
    FOREIGN KEY (edition_id, network_id, action_id)
        REFERENCES empirie.plan_action (edition_id, network_id, action_id),
    FOREIGN KEY (edition_id, network_id, goal_id) REFERENCES empirie.goal (edition_id, network_id, goal_id)
);
COMMENT ON TABLE empirie.action_goal IS 'Which goals an action serves (działania a cele)';

CREATE TABLE empirie.action_product_kind (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    action_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    kind varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, network_id, action_id, position),
    FOREIGN KEY (edition_id, network_id, action_id)
        REFERENCES empirie.plan_action (edition_id, network_id, action_id)
);
COMMENT ON TABLE empirie.action_product_kind IS 'Kinds of products that an action leads to (działania a rezultaty)';

CREATE TABLE empirie.product (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    product_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    kind varchar(64) COLLATE "C" NOT NULL,
    title varchar(1048576) NOT NULL,
    assessed_on date,
    shown_to_observers_on date,
    published_on date,
    PRIMARY KEY (edition_id, network_id, product_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id)
);
COMMENT ON TABLE empirie.product IS 'What a network makes (rezultat, produkt)';

CREATE TABLE empirie.meeting (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    status varchar(64) COLLATE "C" NOT NULL,
    mode varchar(64) COLLATE "C" NOT NULL,
    in_between boolean NOT NULL,
    host_city_id varchar(64) COLLATE "C",
    place varchar(1048576),
    format_id varchar(64) COLLATE "C",
    PRIMARY KEY (edition_id, meeting_id),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id),
    FOREIGN KEY (edition_id, host_city_id) REFERENCES empirie.city (edition_id, city_id)
);
COMMENT ON TABLE empirie.meeting IS 'Meetings of one network or of several together (spotkanie)';

CREATE TABLE empirie.meeting_network (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, meeting_id, position),
    FOREIGN KEY (edition_id, meeting_id) REFERENCES empirie.meeting (edition_id, meeting_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id)
);
COMMENT ON TABLE empirie.meeting_network IS 'Whose meeting it is (sieci spotkania)';

CREATE TABLE empirie.meeting_leader (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    person_id varchar(64) COLLATE "C" NOT NULL,
    team_role varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, meeting_id, position),
    FOREIGN KEY (edition_id, meeting_id) REFERENCES empirie.meeting (edition_id, meeting_id),
    FOREIGN KEY (edition_id, person_id) REFERENCES empirie.person (edition_id, person_id)
);
COMMENT ON TABLE empirie.meeting_leader IS 'Who leads a meeting in which role (prowadzący)';

CREATE TABLE empirie.meeting_day (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    day_no integer NOT NULL,
    held_on date NOT NULL,
    starts_at time NOT NULL,
    PRIMARY KEY (edition_id, meeting_id, day_no),
    FOREIGN KEY (edition_id, meeting_id) REFERENCES empirie.meeting (edition_id, meeting_id)
);
COMMENT ON TABLE empirie.meeting_day IS 'Days of a meeting (dzień spotkania); local time';

CREATE TABLE empirie.agenda_item (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    day_no integer NOT NULL,
    item_no integer NOT NULL,
    title varchar(1048576) NOT NULL,
    minutes integer NOT NULL,
    kind varchar(64) COLLATE "C" NOT NULL,
    audience varchar(64) COLLATE "C" NOT NULL,
    part varchar(64) COLLATE "C" NOT NULL,
    transmitted boolean NOT NULL,
    recorded boolean NOT NULL,
    names_tools boolean NOT NULL,
    PRIMARY KEY (edition_id, meeting_id, day_no, item_no),
    FOREIGN KEY (edition_id, meeting_id, day_no)
        REFERENCES empirie.meeting_day (edition_id, meeting_id, day_no)
);
COMMENT ON TABLE empirie.agenda_item IS 'Items of a day''s agenda (punkt programu); audience and part of a BREAK mean nothing';

CREATE TABLE empirie.agenda_tool (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    day_no integer NOT NULL,
    item_no integer NOT NULL,
    presence varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    name varchar(1048576) NOT NULL,
    PRIMARY KEY (edition_id, meeting_id, day_no, item_no, presence, position),
    FOREIGN KEY (edition_id, meeting_id, day_no, item_no)
        REFERENCES empirie.agenda_item (edition_id, meeting_id, day_no, item_no)
);
COMMENT ON TABLE empirie.agenda_tool IS 'What participants work with, in the room and online (narzędzia)';

CREATE TABLE empirie.guest (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    guest_no integer NOT NULL,
    person_id varchar(64) COLLATE "C" NOT NULL,
    category varchar(64) COLLATE "C",
    requested_by varchar(64) COLLATE "C",
    requester_id varchar(64) COLLATE "C",
    PRIMARY KEY (edition_id, meeting_id, guest_no),
    FOREIGN KEY (edition_id, meeting_id) REFERENCES empirie.meeting (edition_id, meeting_id),
    FOREIGN KEY (edition_id, person_id) REFERENCES empirie.person (edition_id, person_id),
    FOREIGN KEY (edition_id, requester_id) REFERENCES empirie.person (edition_id, person_id)
);
COMMENT ON TABLE empirie.guest IS 'Invited experts (ekspert zaproszony); requested_by is ZMP or PERSON, the person stands in requester_id';

CREATE TABLE empirie.guest_item (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    guest_no integer NOT NULL,
    position integer NOT NULL,
    day_no integer NOT NULL,
    item_no integer NOT NULL,
    PRIMARY KEY (edition_id, meeting_id, guest_no, position),
    FOREIGN KEY (edition_id, meeting_id, guest_no) REFERENCES empirie.guest (edition_id, meeting_id, guest_no),
    FOREIGN KEY (edition_id, meeting_id, day_no, item_no)
        REFERENCES empirie.agenda_item (edition_id, meeting_id, day_no, item_no)
);
COMMENT ON TABLE empirie.guest_item IS 'Closed items that a guest is asked to (punkty części zamkniętej)';

CREATE TABLE empirie.observer (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    city_id varchar(64) COLLATE "C" NOT NULL,
    day_no integer NOT NULL,
    item_no integer NOT NULL,
    presence varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, meeting_id, position),
    FOREIGN KEY (edition_id, meeting_id) REFERENCES empirie.meeting (edition_id, meeting_id),
    FOREIGN KEY (edition_id, city_id) REFERENCES empirie.city (edition_id, city_id),
    FOREIGN KEY (edition_id, meeting_id, day_no, item_no)
        REFERENCES empirie.agenda_item (edition_id, meeting_id, day_no, item_no)
);
COMMENT ON TABLE empirie.observer IS 'Observing cities, item by item (miasto obserwator)';

CREATE TABLE empirie.attendance (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    person_id varchar(64) COLLATE "C" NOT NULL,
    day_no integer NOT NULL,
    status varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, meeting_id, position),
    FOREIGN KEY (edition_id, meeting_id, day_no)
        REFERENCES empirie.meeting_day (edition_id, meeting_id, day_no),
    FOREIGN KEY (edition_id, person_id) REFERENCES empirie.person (edition_id, person_id)
);
COMMENT ON TABLE empirie.attendance IS 'Who took part on which day (lista obecności)';

CREATE TABLE empirie.meeting_note (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    origin varchar(64) COLLATE "C" NOT NULL,
    body text,
    approved_on date,
    shared_on date,
    PRIMARY KEY (edition_id, meeting_id),
    FOREIGN KEY (edition_id, meeting_id) REFERENCES empirie.meeting (edition_id, meeting_id)
);
COMMENT ON TABLE empirie.meeting_note IS 'Notes of a meeting''s conclusions (notatka, zapis wniosków); no row: none';

CREATE TABLE empirie.facilitator_report (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    meeting_id varchar(64) COLLATE "C" NOT NULL,
    person_id varchar(64) COLLATE "C" NOT NULL,
    submitted_on date NOT NULL,
    PRIMARY KEY (edition_id, meeting_id),
    FOREIGN KEY (edition_id, meeting_id) REFERENCES empirie.meeting (edition_id, meeting_id),
    FOREIGN KEY (edition_id, person_id) REFERENCES empirie.person (edition_id, person_id)
);
COMMENT ON TABLE empirie.facilitator_report IS 'The coordinator''s report after a meeting (raport); no row: none';

CREATE TABLE empirie.recruitment (
    edition_id varchar(64) COLLATE "C" NOT NULL PRIMARY KEY,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    answering_begun boolean NOT NULL,
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.recruitment IS 'The recruitment of cities (nabór); no row: none';

CREATE TABLE empirie.application (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    application_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    city_id varchar(64) COLLATE "C" NOT NULL,
    received_on date NOT NULL,
    max_networks integer NOT NULL,
    can_host boolean NOT NULL,
    accepts_expectations boolean NOT NULL,
    PRIMARY KEY (edition_id, application_id),
    FOREIGN KEY (edition_id) REFERENCES empirie.recruitment (edition_id),
    FOREIGN KEY (edition_id, city_id) REFERENCES empirie.city (edition_id, city_id)
);
COMMENT ON TABLE empirie.application IS 'Cities'' applications to join networks (formularz zgłoszeniowy)';

CREATE TABLE empirie.wish (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    application_id varchar(64) COLLATE "C" NOT NULL,
    wish_no integer NOT NULL,
    network_id varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, application_id, wish_no),
    FOREIGN KEY (edition_id, application_id) REFERENCES empirie.application (edition_id, application_id),
    FOREIGN KEY (edition_id, network_id) REFERENCES empirie.network (edition_id, network_id)
);
COMMENT ON TABLE empirie.wish IS 'Networks that an applicant wishes for, the dearest first (preferencje)';

CREATE TABLE empirie.wished_person (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    application_id varchar(64) COLLATE "C" NOT NULL,
    wish_no integer NOT NULL,
    position integer NOT NULL,
    person_id varchar(64) COLLATE "C" NOT NULL,
    office varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, application_id, wish_no, position),
    FOREIGN KEY (edition_id, application_id, wish_no)
        REFERENCES empirie.wish (edition_id, application_id, wish_no),
    FOREIGN KEY (edition_id, person_id) REFERENCES empirie.person (edition_id, person_id)
);
COMMENT ON TABLE empirie.wished_person IS 'Whom an applicant would send (osoby zgłoszone)';

CREATE TABLE empirie.answer (
    edition_id varchar(64) COLLATE "C" NOT NULL,
    position integer NOT NULL,
    application_id varchar(64) COLLATE "C" NOT NULL,
    answered_on date NOT NULL,
    outcome varchar(64) COLLATE "C" NOT NULL,
    PRIMARY KEY (edition_id, position),
    FOREIGN KEY (edition_id, application_id) REFERENCES empirie.application (edition_id, application_id)
);
COMMENT ON TABLE empirie.answer IS 'What applicants were told (odpowiedzi)';

CREATE TABLE empirie.schema_version (
    only_row boolean DEFAULT TRUE NOT NULL PRIMARY KEY CHECK (only_row),
    version integer NOT NULL
);
COMMENT ON TABLE empirie.schema_version IS 'One row: the version of these tables (wersja schematu)';
INSERT INTO empirie.schema_version (version) VALUES (1);
