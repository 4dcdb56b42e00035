package pl.miasta.empirie.jdbc;

import java.time.YearMonth;
import java.util.List;
import pl.miasta.empirie.edition.Correction;
import pl.miasta.empirie.edition.EditionLife;
import pl.miasta.empirie.edition.PathEntry;
import pl.miasta.empirie.edition.PhaseGroup;
import pl.miasta.empirie.edition.PhaseId;
import pl.miasta.empirie.edition.ProcessPath;
import pl.miasta.empirie.edition.SchedulePhase;
import pl.miasta.empirie.edition.Touchpoint;
import pl.miasta.empirie.edition.TouchpointId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Subject;

/** What an edition's life leaves behind as rows; where it comes from and when it was closed stands in its root row. */
final class EditionLifeRows {
    private static final Table PHASE = Owner.EDITION
            .table("schedule_phase")
            .key("phase_id")
            .whole("position")
            .text("phase_group", "title", "reason")
            .day("first_day", "last_day", "begun_on", "done_on");
    private static final Table PATH = Owner.EDITION
            .table("path_entry")
            .keyNumber("position")
            .text("process_path", "body", "deviation")
            .day("month_begins_on");
    private static final Table TOUCHPOINT = Owner.EDITION
            .table("touchpoint")
            .key("touchpoint_id")
            .whole("position")
            .text("outside", "body")
            .day("touched_on");
    private static final Table TOUCHPOINT_NETWORK = Owner.EDITION
            .table("touchpoint_network")
            .key("touchpoint_id")
            .keyNumber("position")
            .text("network_id");
    private static final Table CORRECTION = Owner.EDITION
            .table("correction")
            .keyNumber("position")
            .text("actor", "actor_id", "subject", "reason")
            .day("corrected_on");

    static final List<Table> TABLES = List.of(PHASE, PATH, TOUCHPOINT, TOUCHPOINT_NETWORK, CORRECTION);

    private EditionLifeRows() {}

    static void write(Rows rows, EditionLife life) {
        rows.list(
                PHASE,
                Row.EDITION,
                life.schedule(),
                (row, phase) -> row.put("phase_id", phase.id())
                        .put("phase_group", phase.group())
                        .put("title", phase.title())
                        .put("first_day", phase.from())
                        .put("last_day", phase.to())
                        .put("begun_on", phase.begunOn())
                        .put("done_on", phase.doneOn())
                        .put("reason", phase.reason()));
        rows.list(
                PATH,
                Row.EDITION,
                life.paths(),
                (row, entry) -> row.put("process_path", entry.path())
                        .put("month_begins_on", entry.month().atDay(1))
                        .put("body", entry.text())
                        .put("deviation", entry.deviation()));
        rows.list(
                TOUCHPOINT,
                Row.EDITION,
                life.touchpoints(),
                (row, touchpoint) -> row.put("touchpoint_id", touchpoint.id())
                        .put("touched_on", touchpoint.on())
                        .put("outside", touchpoint.outside())
                        .put("body", touchpoint.text()),
                (below, touchpoint) -> rows.list(
                        TOUCHPOINT_NETWORK,
                        below,
                        touchpoint.networks(),
                        (row, network) -> row.put("network_id", network)));
        rows.list(
                CORRECTION,
                Row.EDITION,
                life.corrections(),
                (row, correction) -> row.put("corrected_on", correction.on())
                        .put("actor", correction.by().kind())
                        .put("actor_id", correction.by().person())
                        .put("subject", correction.subject())
                        .put("reason", correction.reason()));
    }

    static EditionLife read(EditionRoot root, Rows rows) {
        return new EditionLife(
                root.continues(),
                root.closedOn(),
                rows.list(PHASE, Row.EDITION, EditionLifeRows::phase),
                rows.list(
                        PATH,
                        Row.EDITION,
                        row -> new PathEntry(
                                row.word("process_path", ProcessPath.class),
                                YearMonth.from(row.day("month_begins_on")),
                                row.text("body"),
                                row.maybeText("deviation"))),
                rows.list(
                        TOUCHPOINT,
                        Row.EDITION,
                        row -> new Touchpoint(
                                row.id("touchpoint_id", TouchpointId::new),
                                row.day("touched_on"),
                                rows.list(TOUCHPOINT_NETWORK, row, one -> one.id("network_id", NetworkId::new)),
                                row.maybeText("outside"),
                                row.text("body"))),
                rows.list(CORRECTION, Row.EDITION, EditionLifeRows::correction));
    }

    private static SchedulePhase phase(Row row) {
        return new SchedulePhase(
                row.id("phase_id", PhaseId::new),
                row.word("phase_group", PhaseGroup.class),
                row.text("title"),
                row.day("first_day"),
                row.day("last_day"),
                row.maybeDay("begun_on"),
                row.maybeDay("done_on"),
                row.maybeText("reason"));
    }

    private static Correction correction(Row row) {
        return new Correction(
                row.day("corrected_on"),
                new Actor(row.word("actor", Actor.Kind.class), row.maybeId("actor_id", PersonId::new)),
                row.id("subject", Subject::new),
                row.maybeText("reason"));
    }
}
