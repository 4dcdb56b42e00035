package pl.miasta.empirie.check;

import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.edition.EditionOnDay;
import pl.miasta.empirie.edition.EditionRule;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingCase;
import pl.miasta.empirie.meeting.MeetingRule;
import pl.miasta.empirie.meeting.NetworkMeetings;
import pl.miasta.empirie.meeting.RhythmRule;
import pl.miasta.empirie.network.NetworkRule;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.plan.PlanCase;
import pl.miasta.empirie.plan.PlanRule;
import pl.miasta.empirie.plan.ProductCase;
import pl.miasta.empirie.plan.ProductRule;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Rule;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.team.TeamOnDay;
import pl.miasta.empirie.team.TeamRule;

/**
 * The rule book under one policy, its numbers looked up once. Says what each rule finds about one matter; waivers are
 * not looked at. Immutable; safe to share.
 */
public final class Judge {
    private final List<Asked<NetworkRule>> composition;
    private final List<Asked<TeamRule>> team;
    private final List<Asked<MeetingRule>> meeting;
    private final List<Asked<RhythmRule>> rhythm;
    private final List<Asked<PlanRule>> plan;
    private final List<Asked<ProductRule>> product;
    private final List<Asked<EditionRule>> edition;

    private record Asked<R>(R rule, RuleSetting setting) {}

    Judge(RuleBook book, Policy policy) {
        this.composition = asked(book, policy, NetworkRule.class);
        this.team = asked(book, policy, TeamRule.class);
        this.meeting = asked(book, policy, MeetingRule.class);
        this.rhythm = asked(book, policy, RhythmRule.class);
        this.plan = asked(book, policy, PlanRule.class);
        this.product = asked(book, policy, ProductRule.class);
        this.edition = asked(book, policy, EditionRule.class);
    }

    private static <R extends Rule<?>> List<Asked<R>> asked(RuleBook book, Policy policy, Class<R> kind) {
        return book.rules(kind).stream()
                .map(rule -> new Asked<>(rule, policy.of(rule.id())))
                .filter(asked -> !asked.setting().isOff())
                .toList();
    }

    /** What is found about a network's composition; nothing while it has not begun or once it is closed. */
    public List<Finding> composition(Roster roster) {
        return roster.network().isAlive(roster.day()) ? ask(composition, roster) : List.of();
    }

    /** What is found about a team; of a network that has not begun or is closed, its deeds only. */
    public List<Finding> team(TeamOnDay matter) {
        if (matter.network().isAlive(matter.day())) {
            return ask(team, matter);
        }
        return ask(
                team.stream().filter(asked -> asked.rule().whateverTheStage()).toList(), matter);
    }

    /** What is found about a meeting; of one without days or cancelled, its note only. */
    public List<Finding> meeting(MeetingCase matter) {
        Meeting judged = matter.meeting();
        if (judged.isOn() && judged.isDated()) {
            return ask(meeting, matter);
        }
        return ask(
                meeting.stream()
                        .filter(asked -> asked.rule().whateverTheStatus())
                        .toList(),
                matter);
    }

    /** What is found about a network's meetings one after another. */
    public List<Finding> rhythm(NetworkMeetings matter) {
        return ask(rhythm, matter);
    }

    /** What is found about an adopted plan. */
    public List<Finding> plan(PlanCase matter) {
        return ask(plan, matter);
    }

    /** What is found about a published product. */
    public List<Finding> product(ProductCase matter) {
        return ask(product, matter);
    }

    /** What is found about an edition as a whole. */
    public List<Finding> edition(EditionOnDay matter) {
        return ask(edition, matter);
    }

    private static <M, R extends Rule<M>> List<Finding> ask(List<Asked<R>> rules, M matter) {
        List<Finding> all = List.of();
        for (Asked<R> asked : rules) {
            List<Finding> found = asked.rule().judge(matter, asked.setting());
            if (!found.isEmpty()) {
                all = all.isEmpty() ? new ArrayList<>() : all;
                all.addAll(found);
            }
        }
        return all;
    }
}
