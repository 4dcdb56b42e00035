package pl.miasta.empirie.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Commission;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.rule.Waiver.Allowance;
import pl.miasta.empirie.rule.WaiverAuthority;

/** The networks of an edition as rows, with their teams, plans and what their life leaves behind. */
final class NetworkRows {
    private static final Table NETWORK = Owner.NETWORK
            .table("network")
            .key("network_id")
            .whole("position")
            .text("kind", "title", "theme", "continues_edition_id", "continues_network_id")
            .flag("roster_complete");
    private static final Table COMMISSION =
            Owner.NETWORK.table("commission").key("network_id").text("name", "chair_id");
    private static final Table POLICY =
            EditionRows.policyTable(Owner.NETWORK.table("network_policy").key("network_id"));
    private static final Table STAGE = Owner.NETWORK
            .table("network_stage")
            .key("network_id")
            .keyNumber("position")
            .text("stage")
            .day("first_day");
    private static final Table MEMBERSHIP = Owner.NETWORK
            .table("membership")
            .key("network_id")
            .keyNumber("position")
            .text("city_id", "form")
            .day("first_day", "last_day");
    private static final Table REPRESENTATIVE = Owner.NETWORK
            .table("representative")
            .key("network_id")
            .keyNumber("position")
            .text("person_id", "city_id", "office", "reason")
            .day("first_day", "last_day");
    private static final Table WAIVER = Owner.NETWORK
            .table("waiver")
            .key("network_id")
            .keyNumber("position")
            .text("rule_id", "subject", "granted_by", "reason")
            .flag("has_allowance")
            .whole("allowed_min", "allowed_max")
            .day("granted_on", "first_day", "last_day");

    static final List<Table> TABLES = Stream.of(
                    List.of(NETWORK, COMMISSION, POLICY, STAGE, MEMBERSHIP, REPRESENTATIVE, WAIVER),
                    TeamRows.TABLES,
                    PlanRows.TABLES,
                    NetworkLifeRows.TABLES)
            .flatMap(List::stream)
            .toList();

    private NetworkRows() {}

    static void write(Rows rows, List<NetworkDossier> dossiers, IntPredicate which) {
        rows.list(NETWORK, Row.EDITION, dossiers, which, NetworkRows::write, (row, dossier) -> {
            writeBelow(rows, row, dossier.network());
            TeamRows.write(rows, row, dossier.team());
            PlanRows.write(rows, row, dossier);
            NetworkLifeRows.writeBelow(rows, row, dossier.life());
        });
    }

    static List<NetworkDossier> read(Rows rows) {
        return rows.list(
                NETWORK,
                Row.EDITION,
                row -> new NetworkDossier(
                        network(rows, row),
                        TeamRows.read(rows, row),
                        PlanRows.contract(rows, row),
                        PlanRows.plan(rows, row),
                        PlanRows.products(rows, row),
                        NetworkLifeRows.read(rows, row)));
    }

    private static void write(Draft row, NetworkDossier dossier) {
        Network network = dossier.network();
        row.put("network_id", network.id())
                .put("kind", network.kind())
                .put("title", network.title())
                .put("theme", network.theme())
                .put("roster_complete", network.rosterComplete());
        NetworkLifeRows.write(row, dossier.life().continues());
    }

    private static void writeBelow(Rows rows, Row parent, Network network) {
        rows.maybe(
                COMMISSION,
                parent,
                network.commission(),
                (row, commission) -> row.put("name", commission.name()).put("chair_id", commission.chair()));
        EditionRows.writePolicy(rows, POLICY, parent, network.policy());
        rows.list(
                STAGE,
                parent,
                network.stages(),
                (row, entry) -> row.put("stage", entry.stage()).put("first_day", entry.from()));
        rows.list(
                MEMBERSHIP,
                parent,
                network.members(),
                (row, member) -> row.put("city_id", member.city())
                        .put("form", member.form())
                        .put(member.period()));
        rows.list(REPRESENTATIVE, parent, network.representatives(), NetworkRows::write);
        rows.list(WAIVER, parent, network.waivers(), NetworkRows::write);
    }

    private static Network network(Rows rows, Row row) {
        return new Network(
                row.id("network_id", NetworkId::new),
                row.word("kind", NetworkKind.class),
                row.text("title"),
                row.maybeText("theme"),
                row.flag("roster_complete"),
                rows.maybe(
                        COMMISSION,
                        row,
                        one -> new Commission(one.maybeText("name"), one.maybeId("chair_id", PersonId::new))),
                EditionRows.readPolicy(rows, POLICY, row),
                rows.list(STAGE, row, one -> new StageEntry(one.word("stage", Stage.class), one.day("first_day"))),
                rows.list(
                        MEMBERSHIP,
                        row,
                        one -> new Member(
                                one.id("city_id", CityId::new), one.word("form", MembershipForm.class), one.period())),
                rows.list(REPRESENTATIVE, row, NetworkRows::representative),
                rows.list(WAIVER, row, NetworkRows::waiver));
    }

    private static void write(Draft row, Representative representative) {
        row.put("person_id", representative.person())
                .put("city_id", representative.city())
                .put("office", representative.position())
                .put(representative.period())
                .put("reason", representative.reason());
    }

    private static Representative representative(Row row) {
        return new Representative(
                row.id("person_id", PersonId::new),
                row.id("city_id", CityId::new),
                row.word("office", Position.class),
                row.period(),
                row.maybeText("reason"));
    }

    private static void write(Draft row, Waiver waiver) {
        row.put("rule_id", waiver.rule())
                .put("subject", waiver.subject())
                .put("has_allowance", waiver.allow().isPresent())
                .put("allowed_min", waiver.allow().flatMap(Allowance::min))
                .put("allowed_max", waiver.allow().flatMap(Allowance::max))
                .put("granted_by", waiver.by())
                .put("reason", waiver.reason())
                .put("granted_on", waiver.grantedOn())
                .put(waiver.period());
    }

    private static Waiver waiver(Row row) {
        return new Waiver(
                row.id("rule_id", RuleId::new),
                row.maybeId("subject", Subject::new),
                row.flag("has_allowance")
                        ? Optional.of(new Allowance(row.maybeWhole("allowed_min"), row.maybeWhole("allowed_max")))
                        : Optional.empty(),
                row.word("granted_by", WaiverAuthority.class),
                row.text("reason"),
                row.day("granted_on"),
                row.period());
    }
}
