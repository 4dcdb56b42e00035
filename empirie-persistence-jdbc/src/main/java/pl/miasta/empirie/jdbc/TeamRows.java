package pl.miasta.empirie.jdbc;

import java.util.List;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Absence;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.AgreementId;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.DeedId;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Ground;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.Task;
import pl.miasta.empirie.team.TeamMember;

/** The support team of a network as rows. */
final class TeamRows {
    private static final Table MEMBER = Owner.NETWORK
            .table("team_member")
            .key("network_id")
            .keyNumber("position")
            .text("person_id", "team_role", "employment")
            .day("first_day", "last_day");
    private static final Table AGREEMENT = Owner.NETWORK
            .table("agreement")
            .key("network_id", "agreement_id")
            .whole("position")
            .text("ground", "holder_id", "substitute_id")
            .day("agreed_on", "first_day", "last_day");
    private static final Table AGREEMENT_TASK = Owner.NETWORK
            .table("agreement_task")
            .key("network_id", "agreement_id")
            .keyNumber("position")
            .text("task");
    private static final Table ABSENCE = Owner.NETWORK
            .table("absence")
            .key("network_id")
            .keyNumber("position")
            .text("person_id")
            .day("first_day", "last_day");
    private static final Table DEED = Owner.NETWORK
            .table("deed")
            .key("network_id", "deed_id")
            .whole("position")
            .text("person_id", "task")
            .day("done_on");
    private static final Table DUTY_HOUR = Owner.NETWORK
            .table("duty_hour")
            .key("network_id")
            .keyNumber("position")
            .day("held_on");

    static final List<Table> TABLES = List.of(MEMBER, AGREEMENT, AGREEMENT_TASK, ABSENCE, DEED, DUTY_HOUR);

    private TeamRows() {}

    static void write(Rows rows, Row network, SupportTeam team) {
        rows.list(
                MEMBER,
                network,
                team.members(),
                (row, member) -> row.put("person_id", member.person())
                        .put("team_role", member.role())
                        .put("employment", member.employment())
                        .put(member.period()));
        rows.list(
                AGREEMENT,
                network,
                team.agreements(),
                TeamRows::write,
                (parent, agreement) ->
                        rows.list(AGREEMENT_TASK, parent, agreement.tasks(), (row, task) -> row.put("task", task)));
        rows.list(
                ABSENCE,
                network,
                team.absences(),
                (row, absence) -> row.put("person_id", absence.person()).put(absence.period()));
        rows.list(
                DEED,
                network,
                team.deeds(),
                (row, deed) -> row.put("deed_id", deed.id())
                        .put("person_id", deed.person())
                        .put("task", deed.task())
                        .put("done_on", deed.on()));
        rows.list(DUTY_HOUR, network, team.dutyHours(), (row, day) -> row.put("held_on", day));
    }

    static SupportTeam read(Rows rows, Row network) {
        return new SupportTeam(
                rows.list(
                        MEMBER,
                        network,
                        row -> new TeamMember(
                                row.id("person_id", PersonId::new),
                                row.word("team_role", Role.class),
                                row.word("employment", Employment.class),
                                row.period())),
                rows.list(AGREEMENT, network, row -> agreement(rows, row)),
                rows.list(ABSENCE, network, row -> new Absence(row.id("person_id", PersonId::new), row.period())),
                rows.list(
                        DEED,
                        network,
                        row -> new Deed(
                                row.id("deed_id", DeedId::new),
                                row.id("person_id", PersonId::new),
                                row.word("task", Task.class),
                                row.day("done_on"))),
                rows.list(DUTY_HOUR, network, row -> row.day("held_on")));
    }

    private static void write(Draft row, Agreement agreement) {
        row.put("agreement_id", agreement.id())
                .put("ground", agreement.ground())
                .put("holder_id", agreement.holder())
                .put("substitute_id", agreement.substitute())
                .put("agreed_on", agreement.agreedOn())
                .put(agreement.period());
    }

    private static Agreement agreement(Rows rows, Row row) {
        return new Agreement(
                row.id("agreement_id", AgreementId::new),
                row.word("ground", Ground.class),
                row.id("holder_id", PersonId::new),
                row.id("substitute_id", PersonId::new),
                rows.list(AGREEMENT_TASK, row, task -> task.word("task", Task.class)),
                row.day("agreed_on"),
                row.period());
    }
}
