package pl.miasta.empirie.rule;

import static pl.miasta.empirie.rule.Severity.BLOCKING;
import static pl.miasta.empirie.rule.Severity.INFO;
import static pl.miasta.empirie.rule.Severity.WARNING;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.miasta.empirie.rule.RuleSetting.Parameter;

/**
 * Every number and severity of the rule book, each with the section of the vademecum it comes from; "(ours)" marks a
 * figure or a force that this project chose where the source is silent or soft. An edition changes single ones, a
 * network those of its meetings. Immutable.
 */
public final class Policy {
    public static final RuleId CORE_CITIES = new RuleId("composition.core-cities");
    public static final RuleId LAUREATES = new RuleId("composition.laureates");
    public static final RuleId FINALISTS = new RuleId("composition.finalists");
    public static final RuleId LEADERS_OF_CHANGE = new RuleId("composition.leaders-of-change");
    public static final RuleId FORM_ELIGIBILITY = new RuleId("composition.form-eligibility");
    public static final RuleId ONE_FORM_PER_CITY = new RuleId("composition.one-form-per-city");
    public static final RuleId REPRESENTATIVES_PER_CITY = new RuleId("composition.representatives-per-city");
    public static final RuleId PERSONS = new RuleId("composition.persons");
    public static final RuleId POSITIONS = new RuleId("composition.positions");
    public static final RuleId ONE_CITY_PER_PERSON = new RuleId("composition.one-city-per-person");
    public static final RuleId COMMISSION_CHAIR = new RuleId("composition.commission-chair");
    public static final RuleId TEAM_COMPLETE = new RuleId("team.complete");
    public static final RuleId TEAM_EMPLOYMENT = new RuleId("team.employment");
    public static final RuleId DISTINCT_PAIR = new RuleId("team.distinct-pair");
    public static final RuleId SUBSTITUTION = new RuleId("team.substitution");
    public static final RuleId DUTY_HOURS = new RuleId("team.duty-hours");
    public static final RuleId FREQUENCY = new RuleId("meeting.frequency");
    public static final RuleId KICKOFF_FORMAT = new RuleId("meeting.kickoff-format");
    public static final RuleId KICKOFF_IN_PERSON = new RuleId("meeting.kickoff-in-person");
    public static final RuleId HOST_ROTATION = new RuleId("meeting.host-rotation");
    public static final RuleId FUNDING_REVIEW = new RuleId("meeting.funding-review");
    public static final RuleId PAIR = new RuleId("meeting.pair");
    public static final RuleId DURATION = new RuleId("meeting.duration");
    public static final RuleId BREAK = new RuleId("meeting.break");
    public static final RuleId CLOSED_NOT_RECORDED = new RuleId("meeting.closed-not-recorded");
    public static final RuleId OBSERVERS = new RuleId("meeting.observers");
    public static final RuleId GUEST_INVITATION = new RuleId("meeting.guest-invitation");
    public static final RuleId TOOLS_PARITY = new RuleId("meeting.tools-parity");
    public static final RuleId FORMAT_RESULT = new RuleId("meeting.format-result");
    public static final RuleId NOTE = new RuleId("meeting.note");
    public static final RuleId REPORT = new RuleId("meeting.report");
    public static final RuleId CLASH = new RuleId("calendar.clash");
    public static final RuleId INSIDE_EDITION = new RuleId("calendar.inside-edition");
    public static final RuleId CITY_ABSENT = new RuleId("continuity.city-absent");
    public static final RuleId PLAN_SECTIONS = new RuleId("plan.sections");
    public static final RuleId PLAN_PRODUCTS = new RuleId("plan.products");
    public static final RuleId PLAN_CALENDAR = new RuleId("plan.calendar");
    public static final RuleId PLAN_CONSULTED = new RuleId("plan.consulted");
    public static final RuleId PLAN_PARTICIPATION = new RuleId("plan.participation");
    public static final RuleId CONTRACT_FIRST = new RuleId("plan.contract-first");
    public static final RuleId TRACEABILITY = new RuleId("plan.traceability");
    public static final RuleId PLANNED_KIND = new RuleId("product.planned-kind");
    public static final RuleId ASSESSED = new RuleId("product.assessed");
    public static final RuleId OBSERVERS_FIRST = new RuleId("product.observers-first");
    public static final RuleId INNOVATIVE = new RuleId("product.innovative");
    public static final RuleId DECISION_MEETINGS = new RuleId("coordination.decision-meetings");
    public static final RuleId RECRUITMENT_WINDOW = new RuleId("recruitment.window");
    public static final RuleId RECRUITMENT_COMPLETE = new RuleId("recruitment.complete");
    public static final RuleId RECRUITMENT_FEEDBACK = new RuleId("recruitment.feedback");
    public static final RuleId POLICY_CONSISTENT = new RuleId("policy.consistent");

    private static final Set<RuleId> NEVER_WAIVED = Set.of(CLOSED_NOT_RECORDED, OBSERVERS, NOTE);

    private static final Policy STANDARD = new Policy(Map.of())
            .with(CORE_CITIES, new Bounds(10, 20), "II.1", BLOCKING)
            .with(LAUREATES, new Bounds(5, 10), "II.1", WARNING)
            .with(FINALISTS, new Bounds(4, 8), "II.1", WARNING)
            .with(LEADERS_OF_CHANGE, new Bounds(1, 2), "II.1", BLOCKING, WARNING)
            .with(FORM_ELIGIBILITY, "II.1", BLOCKING, WARNING)
            .with(ONE_FORM_PER_CITY, "II.1 (ours)", BLOCKING)
            .with(REPRESENTATIVES_PER_CITY, new Bounds(2, 3), "II.1", BLOCKING)
            .with(PERSONS, new Bounds(10, 40), "II.1", BLOCKING)
            .with(POSITIONS, "II.1", WARNING)
            .with(ONE_CITY_PER_PERSON, "II.1 (ours)", BLOCKING)
            .with(COMMISSION_CHAIR, "II.1", WARNING)
            .with(TEAM_COMPLETE, "III.1", BLOCKING)
            .with(TEAM_EMPLOYMENT, "III.1", BLOCKING)
            .with(DISTINCT_PAIR, "III.1", BLOCKING)
            .with(SUBSTITUTION, "III.1", BLOCKING)
            .with(DUTY_HOURS, new Parameter("everyDays", 14, 1), "III.1", WARNING)
            .with(FREQUENCY, new Parameter("perMonths", 3, 0), "II.4", WARNING)
            .with(KICKOFF_FORMAT, "IV", WARNING)
            .with(KICKOFF_IN_PERSON, "II.4", WARNING)
            .with(HOST_ROTATION, "II.4", WARNING)
            .with(FUNDING_REVIEW, "II.4", WARNING)
            .with(PAIR, "III.1", BLOCKING)
            .with(DURATION, new Bounds(240, 540), "IV", BLOCKING, WARNING)
            .with(BREAK, new Parameter("overMinutes", 240, 0), "IV", BLOCKING)
            .with(CLOSED_NOT_RECORDED, "II.4, IV", BLOCKING)
            .with(OBSERVERS, "II.1", BLOCKING)
            .with(GUEST_INVITATION, "II.1", BLOCKING)
            .with(TOOLS_PARITY, "IV", WARNING)
            .with(FORMAT_RESULT, new Parameter("graceDays", 60, 0), "IV", BLOCKING)
            .with(NOTE, new Parameter("graceDays", 30, 0), "IV, III.1", BLOCKING, WARNING)
            .with(REPORT, new Parameter("graceDays", 14, 0), "III.1", WARNING)
            .with(CLASH, "III.3 (ours)", WARNING)
            .with(INSIDE_EDITION, "(ours)", WARNING)
            .with(CITY_ABSENT, "II.2 (ours)", WARNING)
            .with(PLAN_SECTIONS, "II.6", BLOCKING)
            .with(PLAN_PRODUCTS, "II.7", BLOCKING)
            .with(PLAN_CALENDAR, "III.1, III.2", BLOCKING)
            .with(PLAN_CONSULTED, "III.2", WARNING)
            .with(PLAN_PARTICIPATION, "II.6", WARNING)
            .with(CONTRACT_FIRST, "II.5", WARNING)
            .with(TRACEABILITY, "(ours)", WARNING)
            .with(PLANNED_KIND, "II.7", WARNING)
            .with(ASSESSED, "II.5", BLOCKING)
            .with(OBSERVERS_FIRST, "II.1", WARNING)
            .with(INNOVATIVE, new Bounds(2, 3), "II.5", INFO)
            .with(DECISION_MEETINGS, new Parameter("perYear", 2, 0), "III.2", WARNING)
            .with(RECRUITMENT_WINDOW, "III.3 (ours)", BLOCKING)
            .with(RECRUITMENT_COMPLETE, "III.3", BLOCKING)
            .with(RECRUITMENT_FEEDBACK, "III.3", BLOCKING)
            .with(POLICY_CONSISTENT, "(ours)", BLOCKING, WARNING, INFO);

    private final Map<RuleId, RuleSetting> settings;

    private Policy(Map<RuleId, RuleSetting> settings) {
        this.settings = settings;
    }

    /** The vademecum's own numbers. */
    public static Policy standard() {
        return STANDARD;
    }

    /** Whether ZH-16 may consent to leave the rule unmet; the rules that protect people it may not. */
    public static boolean isWaivable(RuleId rule) {
        return !NEVER_WAIVED.contains(rule);
    }

    /** Whether the library's rule of that id has a range, so that a waiver of it has to state figures. */
    public static boolean hasRange(RuleId rule) {
        RuleSetting setting = STANDARD.settings.get(rule);
        return setting != null && setting.bounds().isPresent();
    }

    /** The least lower end that a policy may set for the rule's range. */
    public static int leastMin(RuleId rule) {
        return rule.equals(REPRESENTATIVES_PER_CITY) ? 1 : 0;
    }

    /** Every rule the policy knows, in the order of the rule book. */
    public List<RuleSetting> rules() {
        return List.copyOf(settings.values());
    }

    /** Whether the policy knows the rule. */
    public boolean knows(RuleId rule) {
        return settings.containsKey(rule);
    }

    /**
     * The rule's numbers and severities.
     *
     * @throws IllegalArgumentException if the policy does not know the rule
     */
    public RuleSetting of(RuleId rule) {
        RuleSetting setting = settings.get(rule);
        if (setting == null) {
            throw new IllegalArgumentException("the policy does not know the rule " + rule);
        }
        return setting;
    }

    /**
     * The range of a rule that has one.
     *
     * @throws IllegalArgumentException if the policy does not know the rule
     * @throws java.util.NoSuchElementException if the rule has no range
     */
    public Bounds bounds(RuleId rule) {
        return of(rule).range();
    }

    /** The same policy with one more rule: how a host makes its own rule's numbers known. */
    public Policy with(RuleSetting setting) {
        Map<RuleId, RuleSetting> next = new LinkedHashMap<>(settings);
        next.put(setting.id(), setting);
        return new Policy(Collections.unmodifiableMap(next));
    }

    /**
     * The same policy with an edition's or a network's changes.
     *
     * @throws IllegalArgumentException if a rule is unknown, has no such number, a number is below its least, or a range
     *     would be empty
     */
    public Policy with(Map<RuleId, PolicyChange> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<RuleId, RuleSetting> next = new LinkedHashMap<>(settings);
        changes.forEach((rule, change) -> next.put(rule, changed(of(rule), change)));
        return new Policy(Collections.unmodifiableMap(next));
    }

    private static RuleSetting changed(RuleSetting old, PolicyChange change) {
        if ((change.min().isPresent() || change.max().isPresent())
                && old.bounds().isEmpty()) {
            throw new IllegalArgumentException(old.id() + " has no range");
        }
        Optional<String> named = change.parameter().map(PolicyChange.Figure::name);
        if (named.isPresent() && !named.equals(old.parameter().map(Parameter::name))) {
            throw new IllegalArgumentException(old.id() + " has no number " + named.get());
        }
        if (change.min().isPresent() && change.min().get() < leastMin(old.id())) {
            throw new IllegalArgumentException(old.id() + " counts from " + leastMin(old.id()));
        }
        if (change.parameter().isPresent()
                && change.parameter().get().value()
                        < old.parameter().orElseThrow().least()) {
            throw new IllegalArgumentException(
                    old.id() + " counts from " + old.parameter().orElseThrow().least());
        }
        return new RuleSetting(
                old.id(),
                old.source(),
                change.severity().map(List::of).orElse(old.severities()),
                old.bounds()
                        .map(range -> new Bounds(
                                change.min().orElse(range.min()), change.max().orElse(range.max()))),
                old.parameter()
                        .map(number -> new Parameter(
                                number.name(),
                                change.parameter()
                                        .map(PolicyChange.Figure::value)
                                        .orElse(number.value()),
                                number.least())));
    }

    private Policy with(RuleId rule, String source, Severity... severities) {
        return with(new RuleSetting(rule, source, List.of(severities), Optional.empty(), Optional.empty()));
    }

    private Policy with(RuleId rule, Bounds bounds, String source, Severity... severities) {
        return with(new RuleSetting(rule, source, List.of(severities), Optional.of(bounds), Optional.empty()));
    }

    private Policy with(RuleId rule, Parameter parameter, String source, Severity... severities) {
        return with(new RuleSetting(rule, source, List.of(severities), Optional.empty(), Optional.of(parameter)));
    }
}
