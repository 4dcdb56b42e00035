-- Empirie, schema version 3, for PostgreSQL: views for reports. docs/report-views.md tells what each column means.
--
-- A view is a promise that the tables are not: later versions add columns, at the end, and views; they rename and remove
-- none. No view carries a person's name or e-mail.
--
-- Every row says on which days it holds, from first_day to last_day, both inside; an empty last_day is "still". What
-- holds since ever begins on 0001-01-01. So "as of a day" is the same condition on every view:
--
--     WHERE first_day <= :day AND (last_day IS NULL OR last_day >= :day)
--
-- Every statement can be run again; schema_version comes last.

CREATE OR REPLACE VIEW empirie.v_composition AS
SELECT m.edition_id, m.network_id, m.position AS membership_no, m.city_id, c.name AS city_name, c.status AS city_status,
       m.form, CASE WHEN m.form = 'OBSERVER' THEN FALSE ELSE TRUE END AS core, m.first_day, m.last_day
  FROM empirie.membership m
  JOIN empirie.city c ON c.edition_id = m.edition_id AND c.city_id = m.city_id;
COMMENT ON VIEW empirie.v_composition IS 'Which city belongs to a network, in which form (skład sieci)';

CREATE OR REPLACE VIEW empirie.v_representatives AS
SELECT r.edition_id, r.network_id, r.position AS delegation_no, r.person_id, r.city_id, r.office, r.first_day, r.last_day
  FROM empirie.representative r;
COMMENT ON VIEW empirie.v_representatives IS 'Whom a city delegates to a network (stały przedstawiciel)';

CREATE OR REPLACE VIEW empirie.v_core_people AS
SELECT r.edition_id, r.network_id, r.position AS delegation_no, m.position AS membership_no, r.person_id, r.city_id,
       GREATEST(r.first_day, m.first_day) AS first_day,
       NULLIF(LEAST(COALESCE(r.last_day, DATE '9999-12-31'), COALESCE(m.last_day, DATE '9999-12-31')),
              DATE '9999-12-31') AS last_day
  FROM empirie.representative r
  JOIN empirie.membership m
    ON m.edition_id = r.edition_id AND m.network_id = r.network_id AND m.city_id = r.city_id
   AND m.form <> 'OBSERVER'
   AND m.first_day <= COALESCE(r.last_day, DATE '9999-12-31')
   AND r.first_day <= COALESCE(m.last_day, DATE '9999-12-31');
COMMENT ON VIEW empirie.v_core_people IS 'Who represents a city of the core while it belongs to it (podstawowy skład)';

CREATE OR REPLACE VIEW empirie.v_stages AS
SELECT s.edition_id, s.network_id, s.position AS stage_no, s.stage, s.first_day,
       CAST(LEAD(s.first_day) OVER (PARTITION BY s.edition_id, s.network_id ORDER BY s.position) - INTERVAL '1' DAY
            AS date) AS last_day
  FROM empirie.network_stage s;
COMMENT ON VIEW empirie.v_stages IS 'In which stage a network is (etap)';

CREATE OR REPLACE VIEW empirie.v_meetings AS
SELECT x.edition_id, x.network_id, x.meeting_id, x.status, x.mode, x.in_between, x.host_city_id, x.place, x.begins_on,
       x.ends_on, x.working_days, x.first_day, x.last_day
  FROM (SELECT m.edition_id, n.network_id, m.meeting_id, s.status, m.mode, m.in_between, m.host_city_id, m.place,
               d.begins_on, d.ends_on, COALESCE(d.working_days, 0) AS working_days,
               CASE WHEN s.is_last = FALSE THEN DATE '0001-01-01'
                    WHEN m.status = 'HELD' THEN COALESCE(d.ends_on, DATE '0001-01-01')
                    WHEN m.status = 'CANCELLED' THEN COALESCE(m.cancelled_on, DATE '0001-01-01')
                    ELSE DATE '0001-01-01' END AS first_day,
               CASE WHEN s.is_last = TRUE THEN NULL
                    WHEN m.status = 'HELD' THEN CAST(d.ends_on - INTERVAL '1' DAY AS date)
                    ELSE CAST(m.cancelled_on - INTERVAL '1' DAY AS date) END AS last_day,
               s.is_last
          FROM empirie.meeting m
          JOIN (SELECT DISTINCT edition_id, network_id, meeting_id FROM empirie.meeting_network) n
            ON n.edition_id = m.edition_id AND n.meeting_id = m.meeting_id
          JOIN (SELECT edition_id, meeting_id, status, TRUE AS is_last FROM empirie.meeting
                 UNION ALL
                SELECT edition_id, meeting_id, 'PLANNED', FALSE FROM empirie.meeting WHERE status <> 'PLANNED') s
            ON s.edition_id = m.edition_id AND s.meeting_id = m.meeting_id
          LEFT JOIN (SELECT edition_id, meeting_id, MIN(held_on) AS begins_on, MAX(held_on) AS ends_on,
                            COUNT(DISTINCT held_on) AS working_days
                       FROM empirie.meeting_day
                      GROUP BY edition_id, meeting_id) d
            ON d.edition_id = m.edition_id AND d.meeting_id = m.meeting_id) x
 WHERE x.is_last = TRUE OR x.last_day IS NOT NULL;
COMMENT ON VIEW empirie.v_meetings IS 'Meetings of a network, as planned, held or cancelled (spotkanie)';

CREATE OR REPLACE VIEW empirie.v_attendance AS
SELECT a.edition_id, a.meeting_id, a.position AS entry_no, a.day_no, d.held_on, a.person_id, a.status,
       CASE WHEN a.status IN ('PRESENT', 'REMOTE') THEN TRUE ELSE FALSE END AS took_part,
       a.late_minutes, a.early_minutes, a.stand_in, a.stands_in_for_id, e.ends_on AS first_day,
       CAST(NULL AS date) AS last_day
  FROM empirie.attendance a
  JOIN empirie.meeting m ON m.edition_id = a.edition_id AND m.meeting_id = a.meeting_id AND m.status = 'HELD'
  JOIN empirie.meeting_day d ON d.edition_id = a.edition_id AND d.meeting_id = a.meeting_id AND d.day_no = a.day_no
  JOIN (SELECT edition_id, meeting_id, MAX(held_on) AS ends_on FROM empirie.meeting_day GROUP BY edition_id, meeting_id) e
    ON e.edition_id = a.edition_id AND e.meeting_id = a.meeting_id;
COMMENT ON VIEW empirie.v_attendance IS 'Who took part on which day of the meetings held (lista obecności)';

CREATE OR REPLACE VIEW empirie.v_meeting_attendance AS
SELECT m.edition_id, m.network_id, m.meeting_id, m.begins_on, m.ends_on, m.in_between,
       COUNT(DISTINCT a.person_id) AS listed,
       COUNT(DISTINCT CASE WHEN a.took_part = TRUE THEN a.person_id END) AS took_part,
       COUNT(DISTINCT CASE WHEN a.status = 'PRESENT' THEN a.person_id END) AS in_the_room,
       COUNT(DISTINCT CASE WHEN a.status = 'REMOTE' THEN a.person_id END) AS remote,
       COUNT(DISTINCT CASE WHEN a.took_part = TRUE AND a.late_minutes > 0 THEN a.person_id END) AS came_late,
       COUNT(DISTINCT CASE WHEN a.took_part = TRUE AND a.early_minutes > 0 THEN a.person_id END) AS left_early,
       COUNT(DISTINCT CASE WHEN a.took_part = TRUE AND a.stand_in = TRUE
                            AND (a.stands_in_for_id IS NULL OR r.person_id IS NOT NULL)
                           THEN a.person_id END) AS stand_ins,
       m.first_day, m.last_day
  FROM empirie.v_meetings m
  JOIN empirie.v_attendance a ON a.edition_id = m.edition_id AND a.meeting_id = m.meeting_id
  LEFT JOIN empirie.representative r
    ON r.edition_id = m.edition_id AND r.network_id = m.network_id AND r.person_id = a.stands_in_for_id
   AND r.first_day <= m.begins_on AND (r.last_day IS NULL OR r.last_day >= m.begins_on)
 WHERE m.status = 'HELD'
 GROUP BY m.edition_id, m.network_id, m.meeting_id, m.begins_on, m.ends_on, m.in_between, m.first_day, m.last_day;
COMMENT ON VIEW empirie.v_meeting_attendance IS 'Attendance at the meetings held that have an attendance list (frekwencja)';

CREATE OR REPLACE VIEW empirie.v_city_attendance AS
SELECT x.edition_id, x.network_id, x.city_id, x.meeting_id, x.begins_on,
       CASE WHEN COUNT(own.person_id) > 0 THEN TRUE ELSE FALSE END AS represented,
       COUNT(DISTINCT other.person_id) AS stand_ins, x.first_day, CAST(NULL AS date) AS last_day
  FROM (SELECT DISTINCT m.edition_id, m.network_id, m.meeting_id, m.begins_on, m.first_day, c.city_id
          FROM empirie.v_meeting_attendance m
          JOIN empirie.membership c
            ON c.edition_id = m.edition_id AND c.network_id = m.network_id AND c.form <> 'OBSERVER'
           AND c.first_day <= m.begins_on AND (c.last_day IS NULL OR c.last_day >= m.begins_on)) x
  LEFT JOIN empirie.representative r
    ON r.edition_id = x.edition_id AND r.network_id = x.network_id AND r.city_id = x.city_id
   AND r.first_day <= x.begins_on AND (r.last_day IS NULL OR r.last_day >= x.begins_on)
  LEFT JOIN empirie.attendance own
    ON own.edition_id = x.edition_id AND own.meeting_id = x.meeting_id AND own.person_id = r.person_id
   AND own.status IN ('PRESENT', 'REMOTE')
  LEFT JOIN empirie.attendance other
    ON other.edition_id = x.edition_id AND other.meeting_id = x.meeting_id AND other.stands_in_for_id = r.person_id
   AND other.stand_in = TRUE AND other.status IN ('PRESENT', 'REMOTE')
 GROUP BY x.edition_id, x.network_id, x.city_id, x.meeting_id, x.begins_on, x.first_day;
COMMENT ON VIEW empirie.v_city_attendance IS 'Whether a city of the core was represented at a meeting (obecność miasta)';

CREATE OR REPLACE VIEW empirie.v_continuity AS
SELECT x.edition_id, x.network_id, x.city_id, x.first_day, x.last_day, x.meetings, x.represented, x.stand_ins,
       x.absences_running
  FROM (SELECT d.edition_id, d.network_id, d.city_id, d.on_day AS first_day,
               CAST(LEAD(d.on_day) OVER w - INTERVAL '1' DAY AS date) AS last_day,
               CAST(SUM(d.core) OVER w AS integer) AS core,
               CAST(SUM(d.meetings) OVER w AS integer) AS meetings,
               CAST(SUM(d.represented) OVER w AS integer) AS represented,
               CAST(SUM(d.stand_ins) OVER w AS integer) AS stand_ins,
               CAST(SUM(d.absences) OVER w AS integer) AS absences_running
          FROM (SELECT e.edition_id, e.network_id, e.city_id, e.on_day, SUM(e.core) AS core, SUM(e.meetings) AS meetings,
                       SUM(e.represented) AS represented, SUM(e.stand_ins) AS stand_ins, SUM(e.absences) AS absences
                  FROM (SELECT m.edition_id, m.network_id, m.city_id,
                               CASE WHEN s.step = 1 THEN m.first_day
                                    ELSE CAST(m.last_day + INTERVAL '1' DAY AS date) END AS on_day,
                               s.step AS core, 0 AS meetings, 0 AS represented, 0 AS stand_ins, 0 AS absences
                          FROM empirie.membership m
                         CROSS JOIN (SELECT 1 AS step UNION ALL SELECT -1) s
                         WHERE m.form <> 'OBSERVER' AND (s.step = 1 OR m.last_day IS NOT NULL)
                         UNION ALL
                        SELECT a.edition_id, a.network_id, a.city_id,
                               CASE WHEN s.step = 1 THEN a.first_day ELSE a.next_represented_on END,
                               0,
                               CASE WHEN s.step = 1 THEN 1 ELSE 0 END,
                               CASE WHEN s.step = 1 AND a.represented = TRUE THEN 1 ELSE 0 END,
                               CASE WHEN s.step = 1 THEN a.stand_ins ELSE 0 END,
                               CASE WHEN a.represented = TRUE OR a.next_represented_on <= a.first_day THEN 0 ELSE s.step END
                          FROM (SELECT c.edition_id, c.network_id, c.city_id, c.represented, c.stand_ins, c.first_day,
                                       MIN(CASE WHEN c.represented = TRUE THEN c.first_day END)
                                           OVER (PARTITION BY c.edition_id, c.network_id, c.city_id
                                                 ORDER BY c.begins_on, c.meeting_id
                                                 ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS next_represented_on
                                  FROM empirie.v_city_attendance c) a
                         CROSS JOIN (SELECT 1 AS step UNION ALL SELECT -1) s
                         WHERE s.step = 1 OR a.next_represented_on IS NOT NULL) e
                 GROUP BY e.edition_id, e.network_id, e.city_id, e.on_day) d
        WINDOW w AS (PARTITION BY d.edition_id, d.network_id, d.city_id ORDER BY d.on_day)) x
 WHERE x.core > 0;
COMMENT ON VIEW empirie.v_continuity IS 'How steadily the cities of the core take part (ciągłość)';

CREATE OR REPLACE VIEW empirie.v_kick_offs AS
SELECT m.edition_id, m.network_id, m.meeting_id, m.begins_on,
       GREATEST(m.first_day, COALESCE(MAX(o.first_day), m.first_day)) AS first_day, CAST(NULL AS date) AS last_day
  FROM empirie.v_meeting_attendance m
  LEFT JOIN empirie.v_meetings o
    ON o.edition_id = m.edition_id AND o.network_id = m.network_id AND o.in_between = FALSE AND o.last_day IS NULL
   AND (o.begins_on < m.begins_on OR (o.begins_on = m.begins_on AND o.meeting_id < m.meeting_id))
 WHERE m.in_between = FALSE
 GROUP BY m.edition_id, m.network_id, m.meeting_id, m.begins_on, m.first_day
HAVING COUNT(CASE WHEN o.status <> 'CANCELLED' THEN 1 END) = 0;
COMMENT ON VIEW empirie.v_kick_offs IS 'The first regular meeting of a network, if it has an attendance list (pierwsze spotkanie)';

CREATE OR REPLACE VIEW empirie.v_plans AS
SELECT x.edition_id, x.network_id, x.version_no, x.adopted_on, x.first_day, x.last_day
  FROM (SELECT p.edition_id, p.network_id, COALESCE(e.last_no, 0) + 1 AS version_no, p.adopted_on,
               CASE WHEN e.last_no IS NULL THEN DATE '0001-01-01'
                    WHEN p.adopted_on > e.last_adopted_on THEN p.adopted_on
                    ELSE e.last_adopted_on END AS first_day,
               CAST(NULL AS date) AS last_day
          FROM empirie.work_plan p
          LEFT JOIN (SELECT edition_id, network_id, MAX(version_no) AS last_no, MAX(adopted_on) AS last_adopted_on
                       FROM empirie.earlier_work_plan
                      GROUP BY edition_id, network_id) e
            ON e.edition_id = p.edition_id AND e.network_id = p.network_id
         UNION ALL
        SELECT e.edition_id, e.network_id, e.version_no, e.adopted_on,
               CASE WHEN e.place = 1 THEN DATE '0001-01-01' ELSE e.adopted_on END,
               CAST(CASE WHEN e.next_adopted_on IS NOT NULL THEN e.next_adopted_on
                         WHEN p.adopted_on > e.adopted_on THEN p.adopted_on
                         ELSE e.adopted_on END - INTERVAL '1' DAY AS date)
          FROM (SELECT edition_id, network_id, version_no, adopted_on,
                       ROW_NUMBER() OVER (PARTITION BY edition_id, network_id ORDER BY version_no) AS place,
                       LEAD(adopted_on) OVER (PARTITION BY edition_id, network_id ORDER BY version_no) AS next_adopted_on
                  FROM empirie.earlier_work_plan) e
          LEFT JOIN empirie.work_plan p ON p.edition_id = e.edition_id AND p.network_id = e.network_id) x
 WHERE x.last_day IS NULL OR x.first_day <= x.last_day;
COMMENT ON VIEW empirie.v_plans IS 'Which version of the work plan counts (plan pracy)';

CREATE OR REPLACE VIEW empirie.v_plan_progress AS
SELECT y.edition_id, y.network_id, y.version_no, y.action_id, y.state, y.late, y.reason_given, y.planned_from,
       y.planned_to, y.begun_on, y.done_on, y.first_day, NULLIF(y.last_day, DATE '9999-12-31') AS last_day
  FROM (SELECT x.edition_id, x.network_id, x.version_no, x.action_id, x.state, x.late, x.reason_given, x.planned_from,
               x.planned_to, x.begun_on, x.done_on,
               GREATEST(x.plan_first, x.state_first, x.late_first) AS first_day,
               LEAST(x.plan_last, x.state_last, x.late_last) AS last_day
          FROM (SELECT p.edition_id, p.network_id, p.version_no, a.action_id, s.state, l.late, a.reason_given,
                       a.first_day AS planned_from, a.last_day AS planned_to, a.begun_on, a.done_on,
                       p.first_day AS plan_first, COALESCE(p.last_day, DATE '9999-12-31') AS plan_last,
                       CASE s.state WHEN 'PLANNED' THEN DATE '0001-01-01'
                                    WHEN 'BEGUN' THEN a.begun_on
                                    ELSE a.done_on END AS state_first,
                       COALESCE(CASE s.state
                                WHEN 'PLANNED' THEN CAST(COALESCE(a.begun_on, a.done_on) - INTERVAL '1' DAY AS date)
                                WHEN 'BEGUN' THEN CAST(a.done_on - INTERVAL '1' DAY AS date)
                                END, DATE '9999-12-31') AS state_last,
                       CASE WHEN l.late = FALSE THEN DATE '0001-01-01'
                            WHEN a.done_on IS NULL OR a.done_on > a.last_day
                            THEN CAST(a.last_day + INTERVAL '1' DAY AS date) END AS late_first,
                       COALESCE(CASE WHEN l.late = FALSE AND (a.done_on IS NULL OR a.done_on > a.last_day)
                                     THEN a.last_day END, DATE '9999-12-31') AS late_last
                  FROM empirie.v_plans p
                  JOIN (SELECT c.edition_id, c.network_id,
                               COALESCE((SELECT MAX(e.version_no) FROM empirie.earlier_work_plan e
                                          WHERE e.edition_id = c.edition_id AND e.network_id = c.network_id), 0) + 1
                                   AS version_no,
                               c.action_id, c.first_day, c.last_day, c.begun_on, c.done_on,
                               CASE WHEN BTRIM(c.late_reason, U&'\0009\000A\000B\000C\000D\001C\001D\001E\001F\0020\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') <> ''
                                    THEN TRUE ELSE FALSE END AS reason_given
                          FROM empirie.plan_action c
                         UNION ALL
                        SELECT f.edition_id, f.network_id, f.version_no, f.action_id, f.first_day, f.last_day,
                               f.begun_on, f.done_on,
                               CASE WHEN BTRIM(f.late_reason, U&'\0009\000A\000B\000C\000D\001C\001D\001E\001F\0020\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000') <> ''
                                    THEN TRUE ELSE FALSE END
                          FROM empirie.earlier_plan_action f) a
                    ON a.edition_id = p.edition_id AND a.network_id = p.network_id AND a.version_no = p.version_no
                 CROSS JOIN (SELECT 'PLANNED' AS state UNION ALL SELECT 'BEGUN' UNION ALL SELECT 'DONE') s
                 CROSS JOIN (SELECT FALSE AS late UNION ALL SELECT TRUE) l) x
         WHERE x.state_first IS NOT NULL AND x.late_first IS NOT NULL) y
 WHERE y.first_day <= y.last_day;
COMMENT ON VIEW empirie.v_plan_progress IS 'How far the actions of the work plan have come (monitorowanie planu)';

CREATE OR REPLACE VIEW empirie.v_goal_progress AS
SELECT g.edition_id, g.network_id, g.version_no, g.goal_id, p.action_id, p.state, p.late,
       GREATEST(g.first_day, COALESCE(p.first_day, g.first_day)) AS first_day, COALESCE(p.last_day, g.last_day) AS last_day
  FROM (SELECT v.edition_id, v.network_id, v.version_no, a.goal_id, a.action_id, v.first_day, v.last_day
          FROM empirie.v_plans v
          JOIN (SELECT c.edition_id, c.network_id,
                       COALESCE((SELECT MAX(e.version_no) FROM empirie.earlier_work_plan e
                                  WHERE e.edition_id = c.edition_id AND e.network_id = c.network_id), 0) + 1 AS version_no,
                       c.goal_id, d.action_id
                  FROM empirie.goal c
                  LEFT JOIN (SELECT DISTINCT edition_id, network_id, goal_id, action_id FROM empirie.action_goal) d
                    ON d.edition_id = c.edition_id AND d.network_id = c.network_id AND d.goal_id = c.goal_id
                 UNION ALL
                SELECT f.edition_id, f.network_id, f.version_no, f.goal_id, h.action_id
                  FROM empirie.earlier_goal f
                  LEFT JOIN (SELECT DISTINCT edition_id, network_id, version_no, goal_id, action_id
                               FROM empirie.earlier_action_goal) h
                    ON h.edition_id = f.edition_id AND h.network_id = f.network_id AND h.version_no = f.version_no
                   AND h.goal_id = f.goal_id) a
            ON a.edition_id = v.edition_id AND a.network_id = v.network_id AND a.version_no = v.version_no) g
  LEFT JOIN empirie.v_plan_progress p
    ON p.edition_id = g.edition_id AND p.network_id = g.network_id AND p.version_no = g.version_no
   AND p.action_id = g.action_id;
COMMENT ON VIEW empirie.v_goal_progress IS 'The goals of the work plan with the actions that serve them (cele i działania)';

CREATE OR REPLACE VIEW empirie.v_products AS
SELECT x.edition_id, x.network_id, x.product_id, x.kind, x.title, x.state, x.assessed_on, x.shown_to_observers_on,
       x.published_on, x.set_aside_on, x.first_day, x.last_day
  FROM (SELECT p.edition_id, p.network_id, p.product_id, p.kind, p.title, s.state, p.assessed_on,
               p.shown_to_observers_on, p.published_on, p.set_aside_on,
               CASE s.state WHEN 'OPEN' THEN DATE '0001-01-01'
                            WHEN 'SET_ASIDE' THEN p.set_aside_on
                            ELSE p.published_on END AS first_day,
               CASE WHEN s.state = 'PUBLISHED' THEN NULL
                    WHEN s.state = 'OPEN' AND p.set_aside_on IS NOT NULL
                     AND (p.published_on IS NULL OR p.set_aside_on < p.published_on)
                    THEN CAST(p.set_aside_on - INTERVAL '1' DAY AS date)
                    ELSE CAST(p.published_on - INTERVAL '1' DAY AS date) END AS last_day
          FROM empirie.product p
         CROSS JOIN (SELECT 'OPEN' AS state UNION ALL SELECT 'SET_ASIDE' UNION ALL SELECT 'PUBLISHED') s) x
 WHERE x.first_day IS NOT NULL AND (x.last_day IS NULL OR x.first_day <= x.last_day);
COMMENT ON VIEW empirie.v_products IS 'What a network makes, and what became of it (rezultat, produkt)';

CREATE OR REPLACE VIEW empirie.v_open_tasks AS
SELECT x.edition_id, x.network_id, x.meeting_id, x.task_id, x.owner_id, x.due_on, x.overdue, x.first_day, x.last_day
  FROM (SELECT t.edition_id, n.network_id, t.meeting_id, t.task_id, t.owner_id, t.due_on, o.overdue,
               CASE WHEN o.overdue = FALSE THEN DATE '0001-01-01'
                    ELSE CAST(t.due_on + INTERVAL '1' DAY AS date) END AS first_day,
               CASE WHEN o.overdue = FALSE AND t.due_on IS NOT NULL AND (t.done_on IS NULL OR t.due_on < t.done_on)
                    THEN t.due_on
                    ELSE CAST(t.done_on - INTERVAL '1' DAY AS date) END AS last_day
          FROM empirie.meeting_task t
          JOIN (SELECT DISTINCT edition_id, network_id, meeting_id FROM empirie.meeting_network) n
            ON n.edition_id = t.edition_id AND n.meeting_id = t.meeting_id
         CROSS JOIN (SELECT FALSE AS overdue UNION ALL SELECT TRUE) o
         WHERE t.kind = 'TASK'
           AND NOT EXISTS (SELECT 1 FROM empirie.meeting_task c
                            WHERE c.edition_id = t.edition_id AND c.carried_from_id = t.meeting_id
                              AND c.meeting_id <> t.meeting_id AND c.kind = t.kind AND c.body = t.body)) x
 WHERE x.first_day IS NOT NULL AND (x.last_day IS NULL OR x.first_day <= x.last_day);
COMMENT ON VIEW empirie.v_open_tasks IS 'What meetings left to do (zadania do zrobienia)';

CREATE OR REPLACE VIEW empirie.v_counted AS
SELECT edition_id, network_id, 'CORE_CITY' AS figure, city_id AS counted, first_day, last_day
  FROM empirie.v_composition WHERE core = TRUE
 UNION ALL
SELECT edition_id, network_id, form, city_id, first_day, last_day FROM empirie.v_composition
 UNION ALL
SELECT edition_id, network_id, 'PERSON', person_id, first_day, last_day FROM empirie.v_core_people
 UNION ALL
SELECT edition_id, network_id, CONCAT(status, '_', mode), meeting_id, first_day, last_day FROM empirie.v_meetings
 UNION ALL
SELECT m.edition_id, m.network_id, 'WORKING_DAY', CONCAT(m.meeting_id, '/', d.held_on), m.first_day, m.last_day
  FROM empirie.v_meetings m
  JOIN empirie.meeting_day d ON d.edition_id = m.edition_id AND d.meeting_id = m.meeting_id
 WHERE m.status = 'HELD'
 UNION ALL
SELECT edition_id, network_id, 'PLACE', place, first_day, last_day
  FROM empirie.v_meetings WHERE status = 'HELD' AND place IS NOT NULL
 UNION ALL
SELECT m.edition_id, m.network_id, 'GUEST', g.person_id, m.first_day, m.last_day
  FROM empirie.v_meetings m
  JOIN empirie.guest g ON g.edition_id = m.edition_id AND g.meeting_id = m.meeting_id
 WHERE m.status = 'HELD'
 UNION ALL
SELECT edition_id, network_id, 'RECORDED', meeting_id, first_day, last_day FROM empirie.v_meeting_attendance
 UNION ALL
SELECT a.edition_id, a.network_id, f.figure, CONCAT(a.network_id, '/', a.city_id, '/', a.meeting_id),
       GREATEST(a.first_day, c.first_day), c.last_day
  FROM empirie.v_city_attendance a
  JOIN empirie.membership c
    ON c.edition_id = a.edition_id AND c.network_id = a.network_id AND c.city_id = a.city_id AND c.form <> 'OBSERVER'
   AND (c.last_day IS NULL OR c.last_day >= a.first_day)
  JOIN (SELECT 'CITY_AT_MEETING' AS figure UNION ALL SELECT 'CITY_REPRESENTED') f
    ON f.figure = 'CITY_AT_MEETING' OR a.represented = TRUE
 UNION ALL
SELECT p.edition_id, p.network_id, f.figure, CONCAT(p.network_id, '/', p.person_id),
       GREATEST(p.first_day, k.first_day), p.last_day
  FROM empirie.v_core_people p
  JOIN empirie.v_kick_offs k
    ON k.edition_id = p.edition_id AND k.network_id = p.network_id
   AND (p.last_day IS NULL OR p.last_day >= k.first_day)
  JOIN (SELECT 'PERSON_AFTER_KICK_OFF' AS figure UNION ALL SELECT 'PERSON_SINCE_KICK_OFF') f
    ON f.figure = 'PERSON_AFTER_KICK_OFF'
    OR EXISTS (SELECT 1 FROM empirie.attendance a
                WHERE a.edition_id = p.edition_id AND a.meeting_id = k.meeting_id AND a.person_id = p.person_id
                  AND a.status IN ('PRESENT', 'REMOTE'))
 UNION ALL
SELECT m.edition_id, m.network_id, 'STAND_IN', CONCAT(a.meeting_id, '/', a.person_id), m.first_day, m.last_day
  FROM empirie.v_meetings m
  JOIN empirie.attendance a ON a.edition_id = m.edition_id AND a.meeting_id = m.meeting_id
 WHERE m.status = 'HELD' AND a.stand_in = TRUE AND a.status IN ('PRESENT', 'REMOTE')
   AND (a.stands_in_for_id IS NULL
        OR EXISTS (SELECT 1 FROM empirie.representative r
                    WHERE r.edition_id = m.edition_id AND r.network_id = m.network_id
                      AND r.person_id = a.stands_in_for_id
                      AND r.first_day <= m.begins_on AND (r.last_day IS NULL OR r.last_day >= m.begins_on)))
 UNION ALL
SELECT edition_id, NULL, 'STAND_IN', CONCAT(meeting_id, '/', person_id), first_day, last_day
  FROM empirie.v_attendance WHERE stand_in = TRUE AND took_part = TRUE
 UNION ALL
SELECT edition_id, network_id, 'CITY_ABSENT', city_id, first_day, last_day
  FROM empirie.v_continuity WHERE absences_running > 0
 UNION ALL
SELECT edition_id, network_id, CONCAT('PRODUCT_', state), CONCAT(network_id, '/', product_id), first_day, last_day
  FROM empirie.v_products
 UNION ALL
SELECT edition_id, network_id, 'PRODUCT_ASSESSED', CONCAT(network_id, '/', product_id), assessed_on, CAST(NULL AS date)
  FROM empirie.product WHERE assessed_on IS NOT NULL
 UNION ALL
SELECT edition_id, network_id, 'OPINION', CONCAT(network_id, '/', product_id, '/', position), given_on, CAST(NULL AS date)
  FROM empirie.product_opinion
 UNION ALL
SELECT edition_id, network_id, CASE WHEN overdue = TRUE THEN 'TASK_OVERDUE' ELSE 'TASK_IN_TIME' END,
       task_id, first_day, last_day
  FROM empirie.v_open_tasks
 UNION ALL
SELECT edition_id, network_id, CONCAT('ACTION_', state), CONCAT(network_id, '/', action_id), first_day, last_day
  FROM empirie.v_plan_progress
 UNION ALL
SELECT edition_id, network_id, CASE WHEN reason_given = TRUE THEN 'ACTION_LATE_WITH_REASON' ELSE 'ACTION_LATE_WITHOUT_REASON' END,
       CONCAT(network_id, '/', action_id), first_day, last_day
  FROM empirie.v_plan_progress WHERE late = TRUE
 UNION ALL
SELECT edition_id, network_id, 'WAIVER', CONCAT(network_id, '/', position), granted_on, CAST(NULL AS date)
  FROM empirie.waiver
 UNION ALL
SELECT n.edition_id, n.network_id, 'TOUCHPOINT', t.touchpoint_id, t.touched_on, CAST(NULL AS date)
  FROM empirie.touchpoint t
  JOIN empirie.touchpoint_network n ON n.edition_id = t.edition_id AND n.touchpoint_id = t.touchpoint_id
 UNION ALL
SELECT edition_id, NULL, 'DECISION_MEETING', CONCAT('', position), held_on, CAST(NULL AS date)
  FROM empirie.decision_meeting;
COMMENT ON VIEW empirie.v_counted IS 'What the figures count: each thing with the days on which it counts (co się liczy)';

-- The figures run through the days: a thing counts from its first day on, and no more after its last. What is told by
-- several rows counts once: of each row only the days after those that the rows before it have reached.

CREATE OR REPLACE VIEW empirie.v_network_figures AS
SELECT f.edition_id, f.network_id, n.title, f.on_day AS first_day, CAST(LEAD(f.on_day) OVER w - INTERVAL '1' DAY AS date) AS last_day,
       (SELECT g.stage FROM empirie.network_stage g
         WHERE g.edition_id = f.edition_id AND g.network_id = f.network_id
           AND g.first_day = (SELECT MAX(h.first_day) FROM empirie.network_stage h
                               WHERE h.edition_id = f.edition_id AND h.network_id = f.network_id
                                 AND h.first_day <= f.on_day)) AS stage,
       CAST(SUM(f.core_cities) OVER w AS integer) AS core_cities,
       CAST(SUM(f.laureates) OVER w AS integer) AS laureates,
       CAST(SUM(f.finalists) OVER w AS integer) AS finalists,
       CAST(SUM(f.leaders_of_change) OVER w AS integer) AS leaders_of_change,
       CAST(SUM(f.observers) OVER w AS integer) AS observers,
       CAST(SUM(f.people) OVER w AS integer) AS people,
       CAST(SUM(f.held_in_person) OVER w AS integer) AS held_in_person,
       CAST(SUM(f.held_online) OVER w AS integer) AS held_online,
       CAST(SUM(f.held_hybrid) OVER w AS integer) AS held_hybrid,
       CAST(SUM(f.planned_in_person) OVER w AS integer) AS planned_in_person,
       CAST(SUM(f.planned_online) OVER w AS integer) AS planned_online,
       CAST(SUM(f.planned_hybrid) OVER w AS integer) AS planned_hybrid,
       CAST(SUM(f.cancelled_in_person) OVER w AS integer) AS cancelled_in_person,
       CAST(SUM(f.cancelled_online) OVER w AS integer) AS cancelled_online,
       CAST(SUM(f.cancelled_hybrid) OVER w AS integer) AS cancelled_hybrid,
       CAST(SUM(f.working_days) OVER w AS integer) AS working_days,
       CAST(SUM(f.places) OVER w AS integer) AS places,
       CAST(SUM(f.guests) OVER w AS integer) AS guests,
       CAST(SUM(f.recorded_meetings) OVER w AS integer) AS recorded_meetings,
       CAST(SUM(f.represented_part) OVER w AS integer) AS represented_part,
       CAST(SUM(f.represented_whole) OVER w AS integer) AS represented_whole,
       CAST(SUM(f.since_kick_off_part) OVER w AS integer) AS since_kick_off_part,
       CAST(SUM(f.since_kick_off_whole) OVER w AS integer) AS since_kick_off_whole,
       CAST(SUM(f.stand_ins) OVER w AS integer) AS stand_ins,
       CAST(SUM(f.cities_absent) OVER w AS integer) AS cities_absent,
       CAST(SUM(f.products_open) OVER w AS integer) AS products_open,
       CAST(SUM(f.products_published) OVER w AS integer) AS products_published,
       CAST(SUM(f.products_set_aside) OVER w AS integer) AS products_set_aside,
       CAST(SUM(f.products_assessed) OVER w AS integer) AS products_assessed,
       CAST(SUM(f.opinions) OVER w AS integer) AS opinions,
       CAST(SUM(f.tasks_in_time) OVER w AS integer) AS tasks_in_time,
       CAST(SUM(f.tasks_overdue) OVER w AS integer) AS tasks_overdue,
       CAST(SUM(f.actions_planned) OVER w AS integer) AS actions_planned,
       CAST(SUM(f.actions_begun) OVER w AS integer) AS actions_begun,
       CAST(SUM(f.actions_done) OVER w AS integer) AS actions_done,
       CAST(SUM(f.actions_late_with_reason) OVER w AS integer) AS actions_late_with_reason,
       CAST(SUM(f.actions_late_without_reason) OVER w AS integer) AS actions_late_without_reason,
       CAST(SUM(f.waivers) OVER w AS integer) AS waivers,
       CAST(SUM(f.touchpoints) OVER w AS integer) AS touchpoints
  FROM (SELECT e.edition_id, e.network_id, e.on_day,
               SUM(CASE WHEN e.figure = 'CORE_CITY' THEN e.step ELSE 0 END) AS core_cities,
               SUM(CASE WHEN e.figure = 'LAUREATE' THEN e.step ELSE 0 END) AS laureates,
               SUM(CASE WHEN e.figure = 'FINALIST' THEN e.step ELSE 0 END) AS finalists,
               SUM(CASE WHEN e.figure = 'LEADER_OF_CHANGE' THEN e.step ELSE 0 END) AS leaders_of_change,
               SUM(CASE WHEN e.figure = 'OBSERVER' THEN e.step ELSE 0 END) AS observers,
               SUM(CASE WHEN e.figure = 'PERSON' THEN e.step ELSE 0 END) AS people,
               SUM(CASE WHEN e.figure = 'HELD_IN_PERSON' THEN e.step ELSE 0 END) AS held_in_person,
               SUM(CASE WHEN e.figure = 'HELD_ONLINE' THEN e.step ELSE 0 END) AS held_online,
               SUM(CASE WHEN e.figure = 'HELD_HYBRID' THEN e.step ELSE 0 END) AS held_hybrid,
               SUM(CASE WHEN e.figure = 'PLANNED_IN_PERSON' THEN e.step ELSE 0 END) AS planned_in_person,
               SUM(CASE WHEN e.figure = 'PLANNED_ONLINE' THEN e.step ELSE 0 END) AS planned_online,
               SUM(CASE WHEN e.figure = 'PLANNED_HYBRID' THEN e.step ELSE 0 END) AS planned_hybrid,
               SUM(CASE WHEN e.figure = 'CANCELLED_IN_PERSON' THEN e.step ELSE 0 END) AS cancelled_in_person,
               SUM(CASE WHEN e.figure = 'CANCELLED_ONLINE' THEN e.step ELSE 0 END) AS cancelled_online,
               SUM(CASE WHEN e.figure = 'CANCELLED_HYBRID' THEN e.step ELSE 0 END) AS cancelled_hybrid,
               SUM(CASE WHEN e.figure = 'WORKING_DAY' THEN e.step ELSE 0 END) AS working_days,
               SUM(CASE WHEN e.figure = 'PLACE' THEN e.step ELSE 0 END) AS places,
               SUM(CASE WHEN e.figure = 'GUEST' THEN e.step ELSE 0 END) AS guests,
               SUM(CASE WHEN e.figure = 'RECORDED' THEN e.step ELSE 0 END) AS recorded_meetings,
               SUM(CASE WHEN e.figure = 'CITY_REPRESENTED' THEN e.step ELSE 0 END) AS represented_part,
               SUM(CASE WHEN e.figure = 'CITY_AT_MEETING' THEN e.step ELSE 0 END) AS represented_whole,
               SUM(CASE WHEN e.figure = 'PERSON_SINCE_KICK_OFF' THEN e.step ELSE 0 END) AS since_kick_off_part,
               SUM(CASE WHEN e.figure = 'PERSON_AFTER_KICK_OFF' THEN e.step ELSE 0 END) AS since_kick_off_whole,
               SUM(CASE WHEN e.figure = 'STAND_IN' THEN e.step ELSE 0 END) AS stand_ins,
               SUM(CASE WHEN e.figure = 'CITY_ABSENT' THEN e.step ELSE 0 END) AS cities_absent,
               SUM(CASE WHEN e.figure = 'PRODUCT_OPEN' THEN e.step ELSE 0 END) AS products_open,
               SUM(CASE WHEN e.figure = 'PRODUCT_PUBLISHED' THEN e.step ELSE 0 END) AS products_published,
               SUM(CASE WHEN e.figure = 'PRODUCT_SET_ASIDE' THEN e.step ELSE 0 END) AS products_set_aside,
               SUM(CASE WHEN e.figure = 'PRODUCT_ASSESSED' THEN e.step ELSE 0 END) AS products_assessed,
               SUM(CASE WHEN e.figure = 'OPINION' THEN e.step ELSE 0 END) AS opinions,
               SUM(CASE WHEN e.figure = 'TASK_IN_TIME' THEN e.step ELSE 0 END) AS tasks_in_time,
               SUM(CASE WHEN e.figure = 'TASK_OVERDUE' THEN e.step ELSE 0 END) AS tasks_overdue,
               SUM(CASE WHEN e.figure = 'ACTION_PLANNED' THEN e.step ELSE 0 END) AS actions_planned,
               SUM(CASE WHEN e.figure = 'ACTION_BEGUN' THEN e.step ELSE 0 END) AS actions_begun,
               SUM(CASE WHEN e.figure = 'ACTION_DONE' THEN e.step ELSE 0 END) AS actions_done,
               SUM(CASE WHEN e.figure = 'ACTION_LATE_WITH_REASON' THEN e.step ELSE 0 END) AS actions_late_with_reason,
               SUM(CASE WHEN e.figure = 'ACTION_LATE_WITHOUT_REASON' THEN e.step ELSE 0 END) AS actions_late_without_reason,
               SUM(CASE WHEN e.figure = 'WAIVER' THEN e.step ELSE 0 END) AS waivers,
               SUM(CASE WHEN e.figure = 'TOUCHPOINT' THEN e.step ELSE 0 END) AS touchpoints
          FROM (SELECT c.edition_id, c.network_id, c.figure, s.step,
                       CASE WHEN s.step = -1 THEN CAST(c.last_day + INTERVAL '1' DAY AS date)
                            WHEN c.reached >= c.first_day THEN CAST(c.reached + INTERVAL '1' DAY AS date)
                            ELSE c.first_day END AS on_day
                  FROM (SELECT i.edition_id, i.network_id, i.figure, i.first_day, i.last_day,
                               MAX(COALESCE(i.last_day, DATE '9999-12-31'))
                                   OVER (PARTITION BY i.edition_id, i.network_id, i.figure, i.counted
                                         ORDER BY i.first_day, i.last_day
                                         ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
                          FROM empirie.v_counted i
                         WHERE i.network_id IS NOT NULL) c
                 CROSS JOIN (SELECT 1 AS step UNION ALL SELECT -1) s
                 WHERE (c.reached IS NULL OR c.reached < COALESCE(c.last_day, DATE '9999-12-31'))
                   AND (s.step = 1 OR c.last_day IS NOT NULL)
                 UNION ALL
                SELECT edition_id, network_id, 'NONE', 0, DATE '0001-01-01' FROM empirie.network
                 UNION ALL
                SELECT edition_id, network_id, 'STAGE', 0, first_day FROM empirie.network_stage) e
         GROUP BY e.edition_id, e.network_id, e.on_day) f
  JOIN empirie.network n ON n.edition_id = f.edition_id AND n.network_id = f.network_id
WINDOW w AS (PARTITION BY f.edition_id, f.network_id ORDER BY f.on_day);
COMMENT ON VIEW empirie.v_network_figures IS 'What is counted about a network (dane liczbowe sieci)';

CREATE OR REPLACE VIEW empirie.v_edition_figures AS
SELECT f.edition_id, o.title, f.on_day AS first_day, CAST(LEAD(f.on_day) OVER w - INTERVAL '1' DAY AS date) AS last_day,
       CAST(SUM(f.core_cities) OVER w AS integer) AS core_cities,
       CAST(SUM(f.laureates) OVER w AS integer) AS laureates,
       CAST(SUM(f.finalists) OVER w AS integer) AS finalists,
       CAST(SUM(f.leaders_of_change) OVER w AS integer) AS leaders_of_change,
       CAST(SUM(f.observers) OVER w AS integer) AS observers,
       CAST(SUM(f.people) OVER w AS integer) AS people,
       CAST(SUM(f.held_in_person) OVER w AS integer) AS held_in_person,
       CAST(SUM(f.held_online) OVER w AS integer) AS held_online,
       CAST(SUM(f.held_hybrid) OVER w AS integer) AS held_hybrid,
       CAST(SUM(f.planned_in_person) OVER w AS integer) AS planned_in_person,
       CAST(SUM(f.planned_online) OVER w AS integer) AS planned_online,
       CAST(SUM(f.planned_hybrid) OVER w AS integer) AS planned_hybrid,
       CAST(SUM(f.cancelled_in_person) OVER w AS integer) AS cancelled_in_person,
       CAST(SUM(f.cancelled_online) OVER w AS integer) AS cancelled_online,
       CAST(SUM(f.cancelled_hybrid) OVER w AS integer) AS cancelled_hybrid,
       CAST(SUM(f.working_days) OVER w AS integer) AS working_days,
       CAST(SUM(f.places) OVER w AS integer) AS places,
       CAST(SUM(f.guests) OVER w AS integer) AS guests,
       CAST(SUM(f.represented_part) OVER w AS integer) AS represented_part,
       CAST(SUM(f.represented_whole) OVER w AS integer) AS represented_whole,
       CAST(SUM(f.since_kick_off_part) OVER w AS integer) AS since_kick_off_part,
       CAST(SUM(f.since_kick_off_whole) OVER w AS integer) AS since_kick_off_whole,
       CAST(SUM(f.stand_ins) OVER w AS integer) AS stand_ins,
       CAST(SUM(f.products_open) OVER w AS integer) AS products_open,
       CAST(SUM(f.products_published) OVER w AS integer) AS products_published,
       CAST(SUM(f.products_set_aside) OVER w AS integer) AS products_set_aside,
       CAST(SUM(f.products_assessed) OVER w AS integer) AS products_assessed,
       CAST(SUM(f.opinions) OVER w AS integer) AS opinions,
       CAST(SUM(f.tasks_in_time) OVER w AS integer) AS tasks_in_time,
       CAST(SUM(f.tasks_overdue) OVER w AS integer) AS tasks_overdue,
       CAST(SUM(f.actions_planned) OVER w AS integer) AS actions_planned,
       CAST(SUM(f.actions_begun) OVER w AS integer) AS actions_begun,
       CAST(SUM(f.actions_done) OVER w AS integer) AS actions_done,
       CAST(SUM(f.actions_late_with_reason) OVER w AS integer) AS actions_late_with_reason,
       CAST(SUM(f.actions_late_without_reason) OVER w AS integer) AS actions_late_without_reason,
       CAST(SUM(f.touchpoints) OVER w AS integer) AS touchpoints,
       CAST(SUM(f.decision_meetings) OVER w AS integer) AS decision_meetings
  FROM (SELECT e.edition_id, e.on_day,
               SUM(CASE WHEN e.figure = 'CORE_CITY' THEN e.step ELSE 0 END) AS core_cities,
               SUM(CASE WHEN e.figure = 'LAUREATE' THEN e.step ELSE 0 END) AS laureates,
               SUM(CASE WHEN e.figure = 'FINALIST' THEN e.step ELSE 0 END) AS finalists,
               SUM(CASE WHEN e.figure = 'LEADER_OF_CHANGE' THEN e.step ELSE 0 END) AS leaders_of_change,
               SUM(CASE WHEN e.figure = 'OBSERVER' THEN e.step ELSE 0 END) AS observers,
               SUM(CASE WHEN e.figure = 'PERSON' THEN e.step ELSE 0 END) AS people,
               SUM(CASE WHEN e.figure = 'HELD_IN_PERSON' THEN e.step ELSE 0 END) AS held_in_person,
               SUM(CASE WHEN e.figure = 'HELD_ONLINE' THEN e.step ELSE 0 END) AS held_online,
               SUM(CASE WHEN e.figure = 'HELD_HYBRID' THEN e.step ELSE 0 END) AS held_hybrid,
               SUM(CASE WHEN e.figure = 'PLANNED_IN_PERSON' THEN e.step ELSE 0 END) AS planned_in_person,
               SUM(CASE WHEN e.figure = 'PLANNED_ONLINE' THEN e.step ELSE 0 END) AS planned_online,
               SUM(CASE WHEN e.figure = 'PLANNED_HYBRID' THEN e.step ELSE 0 END) AS planned_hybrid,
               SUM(CASE WHEN e.figure = 'CANCELLED_IN_PERSON' THEN e.step ELSE 0 END) AS cancelled_in_person,
               SUM(CASE WHEN e.figure = 'CANCELLED_ONLINE' THEN e.step ELSE 0 END) AS cancelled_online,
               SUM(CASE WHEN e.figure = 'CANCELLED_HYBRID' THEN e.step ELSE 0 END) AS cancelled_hybrid,
               SUM(CASE WHEN e.figure = 'WORKING_DAY' THEN e.step ELSE 0 END) AS working_days,
               SUM(CASE WHEN e.figure = 'PLACE' THEN e.step ELSE 0 END) AS places,
               SUM(CASE WHEN e.figure = 'GUEST' THEN e.step ELSE 0 END) AS guests,
               SUM(CASE WHEN e.figure = 'CITY_REPRESENTED' THEN e.step ELSE 0 END) AS represented_part,
               SUM(CASE WHEN e.figure = 'CITY_AT_MEETING' THEN e.step ELSE 0 END) AS represented_whole,
               SUM(CASE WHEN e.figure = 'PERSON_SINCE_KICK_OFF' THEN e.step ELSE 0 END) AS since_kick_off_part,
               SUM(CASE WHEN e.figure = 'PERSON_AFTER_KICK_OFF' THEN e.step ELSE 0 END) AS since_kick_off_whole,
               SUM(CASE WHEN e.figure = 'STAND_IN' THEN e.step ELSE 0 END) AS stand_ins,
               SUM(CASE WHEN e.figure = 'PRODUCT_OPEN' THEN e.step ELSE 0 END) AS products_open,
               SUM(CASE WHEN e.figure = 'PRODUCT_PUBLISHED' THEN e.step ELSE 0 END) AS products_published,
               SUM(CASE WHEN e.figure = 'PRODUCT_SET_ASIDE' THEN e.step ELSE 0 END) AS products_set_aside,
               SUM(CASE WHEN e.figure = 'PRODUCT_ASSESSED' THEN e.step ELSE 0 END) AS products_assessed,
               SUM(CASE WHEN e.figure = 'OPINION' THEN e.step ELSE 0 END) AS opinions,
               SUM(CASE WHEN e.figure = 'TASK_IN_TIME' THEN e.step ELSE 0 END) AS tasks_in_time,
               SUM(CASE WHEN e.figure = 'TASK_OVERDUE' THEN e.step ELSE 0 END) AS tasks_overdue,
               SUM(CASE WHEN e.figure = 'ACTION_PLANNED' THEN e.step ELSE 0 END) AS actions_planned,
               SUM(CASE WHEN e.figure = 'ACTION_BEGUN' THEN e.step ELSE 0 END) AS actions_begun,
               SUM(CASE WHEN e.figure = 'ACTION_DONE' THEN e.step ELSE 0 END) AS actions_done,
               SUM(CASE WHEN e.figure = 'ACTION_LATE_WITH_REASON' THEN e.step ELSE 0 END) AS actions_late_with_reason,
               SUM(CASE WHEN e.figure = 'ACTION_LATE_WITHOUT_REASON' THEN e.step ELSE 0 END) AS actions_late_without_reason,
               SUM(CASE WHEN e.figure = 'TOUCHPOINT' THEN e.step ELSE 0 END) AS touchpoints,
               SUM(CASE WHEN e.figure = 'DECISION_MEETING' THEN e.step ELSE 0 END) AS decision_meetings
          FROM (SELECT c.edition_id, c.figure, s.step,
                       CASE WHEN s.step = -1 THEN CAST(c.last_day + INTERVAL '1' DAY AS date)
                            WHEN c.reached >= c.first_day THEN CAST(c.reached + INTERVAL '1' DAY AS date)
                            ELSE c.first_day END AS on_day
                  FROM (SELECT i.edition_id, i.figure, i.first_day, i.last_day,
                               MAX(COALESCE(i.last_day, DATE '9999-12-31'))
                                   OVER (PARTITION BY i.edition_id, i.figure, i.counted
                                         ORDER BY i.first_day, i.last_day
                                         ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
                          FROM empirie.v_counted i) c
                 CROSS JOIN (SELECT 1 AS step UNION ALL SELECT -1) s
                 WHERE (c.reached IS NULL OR c.reached < COALESCE(c.last_day, DATE '9999-12-31'))
                   AND (s.step = 1 OR c.last_day IS NOT NULL)
                 UNION ALL
                SELECT edition_id, 'NONE', 0, DATE '0001-01-01' FROM empirie.edition) e
         GROUP BY e.edition_id, e.on_day) f
  JOIN empirie.edition o ON o.edition_id = f.edition_id
WINDOW w AS (PARTITION BY f.edition_id ORDER BY f.on_day);
COMMENT ON VIEW empirie.v_edition_figures IS 'What is counted about an edition; cities, people and meetings of several networks once (dane liczbowe edycji)';

UPDATE empirie.schema_version SET version = 3;
