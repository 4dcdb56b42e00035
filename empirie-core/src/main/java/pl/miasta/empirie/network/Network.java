package pl.miasta.empirie.network;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.rule.Waiver;

/**
 * A network (sieć, empiria): cities around one theme. Source: II.1, II.8.
 *
 * @param id unique inside the edition
 * @param kind thematic or for leaders
 * @param title its title
 * @param theme the theme as the network sharpened it, if it has
 * @param rosterComplete whether all its members are known; floors of an incomplete roster are only information
 * @param commission the commission of ZMP competent for the theme, if known
 * @param policy what it changes about the rules of its meetings; keys {@code meeting.*} only
 * @param stages the steps of its life, strictly ascending
 * @param members cities and their forms, with periods
 * @param representatives the people whom the cities delegate, with periods
 * @param waivers what ZH-16 has consented to
 */
public record Network(
        NetworkId id,
        NetworkKind kind,
        String title,
        Optional<String> theme,
        boolean rosterComplete,
        Optional<Commission> commission,
        Map<RuleId, PolicyChange> policy,
        List<StageEntry> stages,
        List<Member> members,
        List<Representative> representatives,
        List<Waiver> waivers) {

    /**
     * Copies all lists.
     *
     * @throws IllegalArgumentException if stages do not ascend, or the policy speaks of more than meetings
     */
    public Network {
        policy = Collections.unmodifiableMap(new LinkedHashMap<>(policy));
        stages = List.copyOf(stages);
        members = List.copyOf(members);
        representatives = List.copyOf(representatives);
        waivers = List.copyOf(waivers);
        for (int i = 1; i < stages.size(); i++) {
            if (!stages.get(i - 1).from().isBefore(stages.get(i).from())) {
                throw new IllegalArgumentException("stages of network " + id + " do not ascend strictly");
            }
        }
        for (RuleId rule : policy.keySet()) {
            if (!isNetworkPolicy(rule)) {
                throw new IllegalArgumentException("network " + id + " may not change " + rule);
            }
        }
    }

    /** Whether a network may change that rule: those of meetings and no other. */
    public static boolean isNetworkPolicy(RuleId rule) {
        return rule.value().startsWith("meeting.");
    }

    /** What findings about the network as a whole are about. */
    public Subject subject() {
        return Subject.of("network", id);
    }

    /** The stage on a day; empty while the network has not begun. */
    public Optional<Stage> stage(LocalDate day) {
        // they ascend: the last one begun is the one
        for (int i = stages.size() - 1; i >= 0; i--) {
            if (!stages.get(i).from().isAfter(day)) {
                return Optional.of(stages.get(i).stage());
            }
        }
        return Optional.empty();
    }

    /** The first day on which the network entered that stage, if it ever did. */
    public Optional<LocalDate> firstDayOf(Stage stage) {
        for (StageEntry entry : stages) {
            if (entry.stage() == stage) {
                return Optional.of(entry.from());
            }
        }
        return Optional.empty();
    }

    /** Whether the network has begun and is not closed on that day. */
    public boolean isAlive(LocalDate day) {
        return stage(day).filter(stage -> stage != Stage.CLOSED).isPresent();
    }

    /** The network as it was known on a day: later stages have not begun, later waivers do not exist. */
    public Network asKnownOn(LocalDate day) {
        return new Network(
                id,
                kind,
                title,
                theme,
                rosterComplete,
                commission,
                policy,
                stages.stream().filter(entry -> !entry.from().isAfter(day)).toList(),
                members,
                representatives,
                waivers.stream()
                        .filter(waiver -> !waiver.grantedOn().isAfter(day))
                        .toList());
    }

    /** The network without the reasons why delegations ended: they may tell of people. */
    public Network withoutReasons() {
        return new Network(
                id,
                kind,
                title,
                theme,
                rosterComplete,
                commission,
                policy,
                stages,
                members,
                representatives.stream().map(Representative::withoutReason).toList(),
                waivers);
    }

    /**
     * The same network with other stages.
     *
     * @throws IllegalArgumentException if they do not ascend strictly
     */
    public Network withStages(List<StageEntry> changed) {
        return new Network(
                id, kind, title, theme, rosterComplete, commission, policy, changed, members, representatives, waivers);
    }

    /**
     * The same network with another change to one rule of its meetings.
     *
     * @throws IllegalArgumentException if the rule is not one of meetings
     */
    public Network with(RuleId rule, PolicyChange change) {
        Map<RuleId, PolicyChange> next = new LinkedHashMap<>(policy);
        next.put(rule, change);
        return new Network(
                id, kind, title, theme, rosterComplete, commission, next, stages, members, representatives, waivers);
    }

    /** The same network with other members. */
    public Network withMembers(List<Member> changed) {
        return new Network(
                id, kind, title, theme, rosterComplete, commission, policy, stages, changed, representatives, waivers);
    }

    /** The same network with other representatives. */
    public Network withRepresentatives(List<Representative> changed) {
        return new Network(
                id, kind, title, theme, rosterComplete, commission, policy, stages, members, changed, waivers);
    }

    /** The same network with other waivers. */
    public Network withWaivers(List<Waiver> changed) {
        return new Network(
                id, kind, title, theme, rosterComplete, commission, policy, stages, members, representatives, changed);
    }

    /** Id and kind alone: title, theme and reasons may tell of a person. */
    @Override
    public String toString() {
        return "network:" + id + " " + kind;
    }
}
