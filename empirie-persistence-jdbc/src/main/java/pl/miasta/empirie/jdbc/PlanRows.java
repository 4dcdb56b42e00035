package pl.miasta.empirie.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.PlanVersion;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.Opinion;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Voice;
import pl.miasta.empirie.plan.WorkPlan;

/**
 * Contract, work plan, earlier plans and products of a network as rows. A plan that was begun has a row, even when it
 * says nothing.
 */
final class PlanRows {
    private static final Table CONTRACT =
            Owner.PLAN.table("contract").key("network_id").day("adopted_on");
    private static final Table VOICE = Owner.PLAN
            .table("contract_voice")
            .key("network_id")
            .keyNumber("position")
            .text("city_id")
            .day("voiced_on");
    private static final WorkPlanRows CURRENT =
            new WorkPlanRows(name -> Owner.PLAN.table(name).key("network_id"));
    private static final WorkPlanRows EARLIER = new WorkPlanRows(
            name -> Owner.PLAN.table("earlier_" + name).key("network_id").keyNumber("version_no"));
    private static final Table VERSION = EARLIER.plan().text("next_change");
    private static final Table PRODUCT = Owner.PRODUCT
            .table("product")
            .key("network_id", "product_id")
            .whole("position")
            .text("kind", "title")
            .day("assessed_on", "shown_to_observers_on", "published_on", "set_aside_on");
    private static final Table OPINION = Owner.PRODUCT
            .table("product_opinion")
            .key("network_id", "product_id")
            .keyNumber("position")
            .text("city_id", "body")
            .day("given_on");

    static final List<Table> TABLES = Stream.of(
                    List.of(CONTRACT, VOICE, CURRENT.plan()),
                    CURRENT.below(),
                    List.of(VERSION),
                    EARLIER.below(),
                    List.of(PRODUCT, OPINION))
            .flatMap(List::stream)
            .toList();

    private PlanRows() {}

    static void write(Rows rows, Row network, NetworkDossier dossier) {
        rows.maybe(
                CONTRACT,
                network,
                dossier.contract(),
                (row, contract) -> row.put("adopted_on", contract.adoptedOn()),
                (below, contract) -> rows.list(
                        VOICE,
                        below,
                        contract.voices(),
                        (row, voice) -> row.put("city_id", voice.city()).put("voiced_on", voice.on())));
        rows.maybe(
                CURRENT.plan(),
                network,
                dossier.plan(),
                WorkPlanRows::write,
                (below, plan) -> CURRENT.writeBelow(rows, below, plan));
        // their numbers, which may leave gaps, are their order
        for (PlanVersion version : dossier.life().planVersions()) {
            Row parent = rows.one(VERSION, network, row -> {
                WorkPlanRows.write(row, version.plan());
                row.put("version_no", version.number()).put("next_change", version.change());
            });
            EARLIER.writeBelow(rows, parent, version.plan());
        }
        rows.list(
                PRODUCT,
                network,
                dossier.products(),
                PlanRows::write,
                (below, product) -> rows.list(
                        OPINION,
                        below,
                        product.opinions(),
                        (row, opinion) -> row.put("city_id", opinion.city())
                                .put("given_on", opinion.on())
                                .put("body", opinion.text())));
    }

    private static void write(Draft row, Product product) {
        row.put("product_id", product.id())
                .put("kind", product.kind())
                .put("title", product.title())
                .put("assessed_on", product.assessedOn())
                .put("shown_to_observers_on", product.shownToObserversOn())
                .put("published_on", product.publishedOn())
                .put("set_aside_on", product.setAsideOn());
    }

    static Optional<Contract> contract(Rows rows, Row network) {
        return rows.maybe(
                CONTRACT,
                network,
                row -> new Contract(
                        row.maybeDay("adopted_on"),
                        rows.list(VOICE, row, one -> new Voice(one.id("city_id", CityId::new), one.day("voiced_on")))));
    }

    static Optional<WorkPlan> plan(Rows rows, Row network) {
        return rows.maybe(CURRENT.plan(), network, row -> CURRENT.read(rows, row));
    }

    static List<PlanVersion> versions(Rows rows, Row network) {
        return rows.list(
                VERSION,
                network,
                row -> new PlanVersion(row.whole("version_no"), EARLIER.read(rows, row), row.text("next_change")));
    }

    static List<Product> products(Rows rows, Row network) {
        return rows.list(
                PRODUCT,
                network,
                row -> new Product(
                        row.id("product_id", ProductId::new),
                        row.word("kind", ProductKind.class),
                        row.text("title"),
                        row.maybeDay("assessed_on"),
                        row.maybeDay("shown_to_observers_on"),
                        row.maybeDay("published_on"),
                        rows.list(
                                OPINION,
                                row,
                                one -> new Opinion(
                                        one.id("city_id", CityId::new), one.day("given_on"), one.text("body"))),
                        row.maybeDay("set_aside_on")));
    }
}
