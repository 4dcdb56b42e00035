package pl.miasta.empirie.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionRule;
import pl.miasta.empirie.edition.EditionRules;
import pl.miasta.empirie.meeting.MeetingRule;
import pl.miasta.empirie.meeting.MeetingRules;
import pl.miasta.empirie.meeting.RhythmRule;
import pl.miasta.empirie.network.CompositionRules;
import pl.miasta.empirie.network.NetworkRule;
import pl.miasta.empirie.plan.PlanRule;
import pl.miasta.empirie.plan.PlanRules;
import pl.miasta.empirie.plan.ProductRule;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Rule;
import pl.miasta.empirie.team.TeamRule;
import pl.miasta.empirie.team.TeamRules;

/** The rules an edition is judged by: what each concept lists, joined, and a host's own beside them. Immutable. */
public final class RuleBook {
    private static final RuleBook STANDARD = new RuleBook(standardRules(), Policy.standard());

    private final List<Rule<?>> rules;
    private final Policy policy;

    private RuleBook(List<Rule<?>> rules, Policy policy) {
        this.rules = List.copyOf(rules);
        this.policy = policy;
    }

    /** The library's rules. */
    public static RuleBook standard() {
        return STANDARD;
    }

    private static List<Rule<?>> standardRules() {
        List<Rule<?>> rules = new ArrayList<>();
        rules.addAll(CompositionRules.all());
        rules.addAll(TeamRules.all());
        rules.addAll(MeetingRules.rhythm());
        rules.addAll(MeetingRules.all());
        rules.addAll(PlanRules.all());
        rules.addAll(PlanRules.ofProducts());
        rules.addAll(EditionRules.all());
        return rules;
    }

    /**
     * The same book with one more rule: a {@link NetworkRule}, {@link TeamRule}, {@link MeetingRule},
     * {@link RhythmRule}, {@link PlanRule}, {@link ProductRule} or {@link EditionRule}, each asked about what its kind
     * says. Policies may then change its numbers, and waivers name it.
     *
     * @throws IllegalArgumentException if its id does not begin with {@code x-} or is taken, it does not say its
     *     {@link Rule#standard() numbers}, or it is of no such kind
     */
    public RuleBook with(Rule<?> rule) {
        if (!rule.id().isOwn()) {
            throw new IllegalArgumentException("the id of an own rule begins with x-, not so: " + rule.id());
        }
        if (policy.knows(rule.id())) {
            throw new IllegalArgumentException("there is a rule " + rule.id() + " already");
        }
        if (!isOfKnownKind(rule)) {
            throw new IllegalArgumentException("nobody would ask " + rule.id() + ": it is of no kind the book knows");
        }
        List<Rule<?>> next = new ArrayList<>(rules);
        next.add(rule);
        return new RuleBook(next, policy.with(rule.standard()));
    }

    private static boolean isOfKnownKind(Rule<?> rule) {
        return rule instanceof NetworkRule
                || rule instanceof TeamRule
                || rule instanceof MeetingRule
                || rule instanceof RhythmRule
                || rule instanceof PlanRule
                || rule instanceof ProductRule
                || rule instanceof EditionRule;
    }

    /** Every rule, the library's in the order of their concepts, then a host's. */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** The numbers and severities before an edition changes any. */
    public Policy policy() {
        return policy;
    }

    /** The rules of one kind. */
    <R extends Rule<?>> List<R> rules(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The book under a policy: rules that are off are not asked. */
    public Judge under(Policy inForce) {
        return new Judge(this, inForce);
    }

    /**
     * Judges an edition as it was known on a day, under its own policy and waivers.
     *
     * @throws IllegalArgumentException if the edition's policy speaks of a rule that the book does not know
     */
    public Report check(Edition edition, LocalDate asOf) {
        return new Inspection(this, edition, asOf).report();
    }
}
