package pl.miasta.empirie.jdbc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.Challenge;
import pl.miasta.empirie.plan.ChallengeId;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.Goal;
import pl.miasta.empirie.plan.GoalId;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.WorkPlan;

/** Contract, work plan and products of a network as rows. A plan that was begun has a row, even when it says nothing. */
final class PlanRows {
    private static final Table CONTRACT =
            Table.named("contract").key("network_id").day("adopted_on");
    private static final Table PLAN = Table.named("work_plan").key("network_id").day("consulted_on", "adopted_on");
    private static final Table SECTION =
            Table.named("work_plan_section").key("network_id", "section").text("body");
    private static final Table PLAN_KIND = Table.named("work_plan_product_kind")
            .key("network_id")
            .keyNumber("position")
            .text("kind");
    private static final Table HEARD_CITY =
            Table.named("heard_city").key("network_id").keyNumber("position").text("city_id");
    private static final Table CHALLENGE = Table.named("challenge")
            .key("network_id", "challenge_id")
            .whole("position")
            .text("body");
    private static final Table GOAL =
            Table.named("goal").key("network_id", "goal_id").whole("position").text("body");
    private static final Table GOAL_CHALLENGE = Table.named("goal_challenge")
            .key("network_id", "goal_id")
            .keyNumber("position")
            .text("challenge_id");
    private static final Table ACTION = Table.named("plan_action")
            .key("network_id", "action_id")
            .whole("position")
            .text("body")
            .day("first_day", "last_day");
    private static final Table ACTION_GOAL = Table.named("action_goal")
            .key("network_id", "action_id")
            .keyNumber("position")
            .text("goal_id");
    private static final Table ACTION_KIND = Table.named("action_product_kind")
            .key("network_id", "action_id")
            .keyNumber("position")
            .text("kind");
    private static final Table PRODUCT = Table.named("product")
            .key("network_id", "product_id")
            .whole("position")
            .text("kind", "title")
            .day("assessed_on", "shown_to_observers_on", "published_on");

    static final List<Table> TABLES = List.of(
            CONTRACT,
            PLAN,
            SECTION,
            PLAN_KIND,
            HEARD_CITY,
            CHALLENGE,
            GOAL,
            GOAL_CHALLENGE,
            ACTION,
            ACTION_GOAL,
            ACTION_KIND,
            PRODUCT);

    private PlanRows() {}

    static void write(Rows rows, Row network, NetworkDossier dossier) {
        rows.maybe(
                CONTRACT, network, dossier.contract(), (row, contract) -> row.put("adopted_on", contract.adoptedOn()));
        rows.maybe(
                PLAN,
                network,
                dossier.plan(),
                (row, plan) -> row.put("consulted_on", plan.consultedOn()).put("adopted_on", plan.adoptedOn()),
                (parent, plan) -> writeBelow(rows, parent, plan));
        rows.list(
                PRODUCT,
                network,
                dossier.products(),
                (row, product) -> row.put("product_id", product.id())
                        .put("kind", product.kind())
                        .put("title", product.title())
                        .put("assessed_on", product.assessedOn())
                        .put("shown_to_observers_on", product.shownToObserversOn())
                        .put("published_on", product.publishedOn()));
    }

    private static void writeBelow(Rows rows, Row parent, WorkPlan plan) {
        plan.sections()
                .forEach((section, text) -> rows.one(
                        SECTION, parent, row -> row.put("section", section).put("body", text)));
        rows.list(PLAN_KIND, parent, plan.productKinds(), (row, kind) -> row.put("kind", kind));
        rows.list(HEARD_CITY, parent, plan.heardCities(), (row, city) -> row.put("city_id", city));
        rows.list(
                CHALLENGE,
                parent,
                plan.challenges(),
                (row, challenge) -> row.put("challenge_id", challenge.id()).put("body", challenge.text()));
        rows.list(
                GOAL,
                parent,
                plan.goals(),
                (row, goal) -> row.put("goal_id", goal.id()).put("body", goal.text()),
                (below, goal) -> rows.list(
                        GOAL_CHALLENGE,
                        below,
                        goal.challenges(),
                        (row, challenge) -> row.put("challenge_id", challenge)));
        rows.list(
                ACTION,
                parent,
                plan.actions(),
                (row, action) -> row.put("action_id", action.id())
                        .put("body", action.text())
                        .put("first_day", action.from())
                        .put("last_day", action.to()),
                (below, action) -> {
                    rows.list(ACTION_GOAL, below, action.goals(), (row, goal) -> row.put("goal_id", goal));
                    rows.list(ACTION_KIND, below, action.productKinds(), (row, kind) -> row.put("kind", kind));
                });
    }

    static Optional<Contract> contract(Rows rows, Row network) {
        return rows.maybe(CONTRACT, network, row -> new Contract(row.maybeDay("adopted_on")));
    }

    static Optional<WorkPlan> plan(Rows rows, Row network) {
        return rows.maybe(
                PLAN,
                network,
                row -> new WorkPlan(
                        sections(rows, row),
                        rows.list(PLAN_KIND, row, one -> one.word("kind", ProductKind.class)),
                        rows.list(
                                CHALLENGE,
                                row,
                                one -> new Challenge(one.id("challenge_id", ChallengeId::new), one.text("body"))),
                        rows.list(GOAL, row, one -> goal(rows, one)),
                        rows.list(ACTION, row, one -> action(rows, one)),
                        row.maybeDay("consulted_on"),
                        rows.list(HEARD_CITY, row, one -> one.id("city_id", CityId::new)),
                        row.maybeDay("adopted_on")));
    }

    private static Map<Section, String> sections(Rows rows, Row plan) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        rows.each(SECTION, plan, row -> sections.put(row.word("section", Section.class), row.text("body")));
        return sections;
    }

    private static Goal goal(Rows rows, Row row) {
        return new Goal(
                row.id("goal_id", GoalId::new),
                row.text("body"),
                rows.list(GOAL_CHALLENGE, row, one -> one.id("challenge_id", ChallengeId::new)));
    }

    private static Action action(Rows rows, Row row) {
        return new Action(
                row.id("action_id", ActionId::new),
                row.text("body"),
                rows.list(ACTION_GOAL, row, one -> one.id("goal_id", GoalId::new)),
                rows.list(ACTION_KIND, row, one -> one.word("kind", ProductKind.class)),
                row.maybeDay("first_day"),
                row.maybeDay("last_day"));
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
                        row.maybeDay("published_on")));
    }
}
