-- Empirie, schema version 4, for H2: how far each aggregate has come, commands done, and the outbox.
--
-- Conventions as in version 1, ways out of a script that stopped half way as in version 2: every statement can be run
-- again. What is stored already stays as it is; aggregates begin to count with their next change, audits go on.

ALTER TABLE empirie.edition ADD COLUMN IF NOT EXISTS tables_in_use clob;
COMMENT ON COLUMN empirie.edition.tables_in_use IS 'In which tables the edition has rows; whoever writes rows by hand empties it';

CREATE TABLE IF NOT EXISTS empirie.aggregate_head (
    edition_id varchar(64) NOT NULL,
    aggregate varchar(255) NOT NULL,
    version bigint NOT NULL,
    entry_no bigint NOT NULL,
    fingerprint varchar(255) NOT NULL,
    PRIMARY KEY (edition_id, aggregate),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.aggregate_head IS 'How often an aggregate was changed, and where its audit stands (wersje)';

INSERT INTO empirie.aggregate_head (edition_id, aggregate, version, entry_no, fingerprint)
SELECT e.edition_id, e.aggregate, e.entry_no, e.entry_no, e.fingerprint_after
  FROM empirie.audit_entry e
 WHERE NOT EXISTS (SELECT 1 FROM empirie.audit_entry later
                    WHERE later.edition_id = e.edition_id AND later.aggregate = e.aggregate
                      AND later.entry_no > e.entry_no)
   AND NOT EXISTS (SELECT 1 FROM empirie.aggregate_head h
                    WHERE h.edition_id = e.edition_id AND h.aggregate = e.aggregate);

CREATE TABLE IF NOT EXISTS empirie.done_command (
    edition_id varchar(64) NOT NULL,
    command_id varchar(64) NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (edition_id, command_id),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.done_command IS 'Numbers of commands that were done (numery poleceń), with the version of the edition that each led to';

CREATE TABLE IF NOT EXISTS empirie.outbox_stream (
    edition_id varchar(64) NOT NULL,
    stream varchar(64) NOT NULL,
    last_version bigint NOT NULL,
    delivered_version bigint NOT NULL,
    lease_owner varchar(64),
    lease_until varchar(64),
    PRIMARY KEY (edition_id, stream),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.outbox_stream IS 'Streams of events to be told elsewhere (strumienie zdarzeń): a network''s has its id, the edition''s own is empty; who holds one until when';

CREATE TABLE IF NOT EXISTS empirie.outbox_event (
    edition_id varchar(64) NOT NULL,
    stream varchar(64) NOT NULL,
    version bigint NOT NULL,
    place integer NOT NULL,
    kind varchar(255) NOT NULL,
    subject varchar(1048576) NOT NULL,
    body clob NOT NULL,
    done_at varchar(64) NOT NULL,
    PRIMARY KEY (edition_id, stream, version, place),
    FOREIGN KEY (edition_id) REFERENCES empirie.edition (edition_id)
);
COMMENT ON TABLE empirie.outbox_event IS 'Events to be told elsewhere (zdarzenia do przekazania), by the version of the edition that they led to; gone once delivered';

UPDATE empirie.schema_version SET version = 4;
