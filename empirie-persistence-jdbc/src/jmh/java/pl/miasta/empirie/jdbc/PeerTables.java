package pl.miasta.empirie.jdbc;

/** The tables of ours that a full network fills, once more for a peer. */
final class PeerTables {
    private static final String DDL = """
            CREATE SCHEMA %1$s;
            CREATE TABLE %1$s.edition (
                edition_id varchar(64) COLLATE "C" PRIMARY KEY, title varchar(1048576) NOT NULL,
                first_day date NOT NULL, last_day date NOT NULL, version bigint NOT NULL,
                continues_edition_id varchar(64) COLLATE "C", closed_on date);
            CREATE TABLE %1$s.city (
                edition_id varchar(64) COLLATE "C", city_id varchar(64) COLLATE "C", position integer NOT NULL,
                name varchar(1048576) NOT NULL, terc varchar(1048576), status varchar(64) COLLATE "C" NOT NULL,
                zmp_member boolean NOT NULL, good_practice text, can_host boolean NOT NULL,
                PRIMARY KEY (edition_id, city_id),
                FOREIGN KEY (edition_id) REFERENCES %1$s.edition);
            CREATE TABLE %1$s.person (
                edition_id varchar(64) COLLATE "C", person_id varchar(64) COLLATE "C", position integer NOT NULL,
                name varchar(1048576), email varchar(1048576), erased boolean NOT NULL,
                PRIMARY KEY (edition_id, person_id),
                FOREIGN KEY (edition_id) REFERENCES %1$s.edition);
            CREATE TABLE %1$s.network (
                edition_id varchar(64) COLLATE "C", network_id varchar(64) COLLATE "C", position integer NOT NULL,
                kind varchar(64) COLLATE "C" NOT NULL, title varchar(1048576) NOT NULL, theme text,
                roster_complete boolean NOT NULL, continues_edition_id varchar(64) COLLATE "C",
                continues_network_id varchar(64) COLLATE "C",
                PRIMARY KEY (edition_id, network_id),
                FOREIGN KEY (edition_id) REFERENCES %1$s.edition);
            CREATE TABLE %1$s.network_stage (
                edition_id varchar(64) COLLATE "C", network_id varchar(64) COLLATE "C", position integer,
                stage varchar(64) COLLATE "C" NOT NULL, first_day date NOT NULL,
                PRIMARY KEY (edition_id, network_id, position),
                FOREIGN KEY (edition_id, network_id) REFERENCES %1$s.network);
            CREATE TABLE %1$s.membership (
                edition_id varchar(64) COLLATE "C", network_id varchar(64) COLLATE "C", position integer,
                city_id varchar(64) COLLATE "C" NOT NULL, form varchar(64) COLLATE "C" NOT NULL,
                first_day date NOT NULL, last_day date,
                PRIMARY KEY (edition_id, network_id, position),
                FOREIGN KEY (edition_id, network_id) REFERENCES %1$s.network,
                FOREIGN KEY (edition_id, city_id) REFERENCES %1$s.city);
            CREATE TABLE %1$s.representative (
                edition_id varchar(64) COLLATE "C", network_id varchar(64) COLLATE "C", position integer,
                person_id varchar(64) COLLATE "C" NOT NULL, city_id varchar(64) COLLATE "C" NOT NULL,
                office varchar(64) COLLATE "C" NOT NULL, first_day date NOT NULL, last_day date, reason text,
                PRIMARY KEY (edition_id, network_id, position),
                FOREIGN KEY (edition_id, network_id) REFERENCES %1$s.network,
                FOREIGN KEY (edition_id, person_id) REFERENCES %1$s.person,
                FOREIGN KEY (edition_id, city_id) REFERENCES %1$s.city);
            CREATE TABLE %1$s.work_plan (
                edition_id varchar(64) COLLATE "C", network_id varchar(64) COLLATE "C",
                consulted_on date, adopted_on date,
                PRIMARY KEY (edition_id, network_id),
                FOREIGN KEY (edition_id, network_id) REFERENCES %1$s.network);
            CREATE TABLE %1$s.work_plan_section (
                edition_id varchar(64) COLLATE "C", network_id varchar(64) COLLATE "C",
                section varchar(64) COLLATE "C", body text NOT NULL,
                PRIMARY KEY (edition_id, network_id, section),
                FOREIGN KEY (edition_id, network_id) REFERENCES %1$s.work_plan);
            CREATE TABLE %1$s.meeting (
                edition_id varchar(64) COLLATE "C", meeting_id varchar(64) COLLATE "C", position integer NOT NULL,
                status varchar(64) COLLATE "C" NOT NULL, mode varchar(64) COLLATE "C" NOT NULL,
                in_between boolean NOT NULL, host_city_id varchar(64) COLLATE "C", place varchar(1048576),
                format_id varchar(64) COLLATE "C", convened_on date, cancelled_on date, cancel_reason text,
                PRIMARY KEY (edition_id, meeting_id),
                FOREIGN KEY (edition_id) REFERENCES %1$s.edition,
                FOREIGN KEY (edition_id, host_city_id) REFERENCES %1$s.city);
            CREATE TABLE %1$s.meeting_network (
                edition_id varchar(64) COLLATE "C", meeting_id varchar(64) COLLATE "C", position integer,
                network_id varchar(64) COLLATE "C" NOT NULL,
                PRIMARY KEY (edition_id, meeting_id, position),
                FOREIGN KEY (edition_id, meeting_id) REFERENCES %1$s.meeting,
                FOREIGN KEY (edition_id, network_id) REFERENCES %1$s.network);
            CREATE TABLE %1$s.meeting_day (
                edition_id varchar(64) COLLATE "C", meeting_id varchar(64) COLLATE "C", day_no integer,
                held_on date NOT NULL, starts_at time NOT NULL,
                PRIMARY KEY (edition_id, meeting_id, day_no),
                FOREIGN KEY (edition_id, meeting_id) REFERENCES %1$s.meeting);
            CREATE TABLE %1$s.agenda_item (
                edition_id varchar(64) COLLATE "C", meeting_id varchar(64) COLLATE "C", day_no integer,
                item_no integer, title varchar(1048576) NOT NULL, minutes integer NOT NULL,
                kind varchar(64) COLLATE "C" NOT NULL, audience varchar(64) COLLATE "C" NOT NULL,
                part varchar(64) COLLATE "C" NOT NULL, transmitted boolean NOT NULL, recorded boolean NOT NULL,
                names_tools boolean NOT NULL,
                PRIMARY KEY (edition_id, meeting_id, day_no, item_no),
                FOREIGN KEY (edition_id, meeting_id, day_no) REFERENCES %1$s.meeting_day);
            CREATE TABLE %1$s.attendance (
                edition_id varchar(64) COLLATE "C", meeting_id varchar(64) COLLATE "C", position integer,
                person_id varchar(64) COLLATE "C" NOT NULL, day_no integer NOT NULL,
                status varchar(64) COLLATE "C" NOT NULL, late_minutes integer NOT NULL,
                early_minutes integer NOT NULL, stand_in boolean NOT NULL,
                stands_in_for_id varchar(64) COLLATE "C",
                PRIMARY KEY (edition_id, meeting_id, position),
                FOREIGN KEY (edition_id, meeting_id, day_no) REFERENCES %1$s.meeting_day,
                FOREIGN KEY (edition_id, person_id) REFERENCES %1$s.person,
                FOREIGN KEY (edition_id, stands_in_for_id) REFERENCES %1$s.person);
            CREATE TABLE %1$s.meeting_note (
                edition_id varchar(64) COLLATE "C", meeting_id varchar(64) COLLATE "C",
                origin varchar(64) COLLATE "C" NOT NULL, body text, approved_on date, shared_on date,
                PRIMARY KEY (edition_id, meeting_id),
                FOREIGN KEY (edition_id, meeting_id) REFERENCES %1$s.meeting);
            """;

    private PeerTables() {}

    /** What makes them in a schema of their own. */
    static String in(String schema) {
        return DDL.formatted(schema);
    }
}
