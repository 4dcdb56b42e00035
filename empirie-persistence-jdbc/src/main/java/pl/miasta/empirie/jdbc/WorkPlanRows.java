package pl.miasta.empirie.jdbc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.Challenge;
import pl.miasta.empirie.plan.ChallengeId;
import pl.miasta.empirie.plan.Goal;
import pl.miasta.empirie.plan.GoalId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.WorkPlan;

/**
 * A work plan as rows. The current plans and the earlier ones have tables of their own, of one shape: a report on goals
 * counts the goals in force.
 */
final class WorkPlanRows {
    private final Table plan;
    private final Table section;
    private final Table planKind;
    private final Table heardCity;
    private final Table challenge;
    private final Table goal;
    private final Table goalChallenge;
    private final Table action;
    private final Table actionGoal;
    private final Table actionKind;

    /** @param keyed makes a table from its name, with the keys of the plan */
    WorkPlanRows(Function<String, Table> keyed) {
        plan = keyed.apply("work_plan").day("consulted_on", "adopted_on");
        section = keyed.apply("work_plan_section").key("section").text("body");
        planKind = keyed.apply("work_plan_product_kind").keyNumber("position").text("kind");
        heardCity = keyed.apply("heard_city").keyNumber("position").text("city_id");
        challenge =
                keyed.apply("challenge").key("challenge_id").whole("position").text("body");
        goal = keyed.apply("goal").key("goal_id").whole("position").text("body");
        goalChallenge = keyed.apply("goal_challenge")
                .key("goal_id")
                .keyNumber("position")
                .text("challenge_id");
        action = keyed.apply("plan_action")
                .key("action_id")
                .whole("position")
                .text("body", "late_reason")
                .day("first_day", "last_day", "begun_on", "done_on");
        actionGoal = keyed.apply("action_goal")
                .key("action_id")
                .keyNumber("position")
                .text("goal_id");
        actionKind = keyed.apply("action_product_kind")
                .key("action_id")
                .keyNumber("position")
                .text("kind");
    }

    /** The table of the plans themselves; an owner adds what it says about them. */
    Table plan() {
        return plan;
    }

    /** All tables below that of the plans. */
    List<Table> below() {
        return List.of(section, planKind, heardCity, challenge, goal, goalChallenge, action, actionGoal, actionKind);
    }

    static void write(Draft row, WorkPlan plan) {
        row.put("consulted_on", plan.consultedOn()).put("adopted_on", plan.adoptedOn());
    }

    void writeBelow(Rows rows, Row parent, WorkPlan plan) {
        plan.sections()
                .forEach((key, text) ->
                        rows.one(section, parent, row -> row.put("section", key).put("body", text)));
        rows.list(planKind, parent, plan.productKinds(), (row, kind) -> row.put("kind", kind));
        rows.list(heardCity, parent, plan.heardCities(), (row, city) -> row.put("city_id", city));
        rows.list(
                challenge,
                parent,
                plan.challenges(),
                (row, one) -> row.put("challenge_id", one.id()).put("body", one.text()));
        rows.list(
                goal,
                parent,
                plan.goals(),
                (row, one) -> row.put("goal_id", one.id()).put("body", one.text()),
                (below, one) ->
                        rows.list(goalChallenge, below, one.challenges(), (row, id) -> row.put("challenge_id", id)));
        rows.list(action, parent, plan.actions(), WorkPlanRows::write, (below, one) -> {
            rows.list(actionGoal, below, one.goals(), (row, id) -> row.put("goal_id", id));
            rows.list(actionKind, below, one.productKinds(), (row, kind) -> row.put("kind", kind));
        });
    }

    WorkPlan read(Rows rows, Row row) {
        return new WorkPlan(
                sections(rows, row),
                rows.list(planKind, row, one -> one.word("kind", ProductKind.class)),
                rows.list(
                        challenge,
                        row,
                        one -> new Challenge(one.id("challenge_id", ChallengeId::new), one.text("body"))),
                rows.list(goal, row, one -> goal(rows, one)),
                rows.list(action, row, one -> action(rows, one)),
                row.maybeDay("consulted_on"),
                rows.list(heardCity, row, one -> one.id("city_id", CityId::new)),
                row.maybeDay("adopted_on"));
    }

    private Map<Section, String> sections(Rows rows, Row parent) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        rows.each(section, parent, row -> sections.put(row.word("section", Section.class), row.text("body")));
        return sections;
    }

    private Goal goal(Rows rows, Row row) {
        return new Goal(
                row.id("goal_id", GoalId::new),
                row.text("body"),
                rows.list(goalChallenge, row, one -> one.id("challenge_id", ChallengeId::new)));
    }

    private static void write(Draft row, Action action) {
        row.put("action_id", action.id())
                .put("body", action.text())
                .put("first_day", action.from())
                .put("last_day", action.to())
                .put("begun_on", action.begunOn())
                .put("done_on", action.doneOn())
                .put("late_reason", action.lateReason());
    }

    private Action action(Rows rows, Row row) {
        return new Action(
                row.id("action_id", ActionId::new),
                row.text("body"),
                rows.list(actionGoal, row, one -> one.id("goal_id", GoalId::new)),
                rows.list(actionKind, row, one -> one.word("kind", ProductKind.class)),
                row.maybeDay("first_day"),
                row.maybeDay("last_day"),
                row.maybeDay("begun_on"),
                row.maybeDay("done_on"),
                row.maybeText("late_reason"));
    }
}
