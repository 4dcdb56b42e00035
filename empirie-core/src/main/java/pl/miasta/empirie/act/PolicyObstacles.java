package pl.miasta.empirie.act;

import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** Why a change of policy makes no sense: what {@link Policy#with(Map)} would refuse, said in both languages. */
final class PolicyObstacles {
    private PolicyObstacles() {}

    /** What stands against the change of a rule over a policy that knows it. */
    static Optional<Reason> between(Policy policy, RuleId rule, PolicyChange change) {
        RuleSetting old = policy.of(rule);
        if ((change.min().isPresent() || change.max().isPresent())
                && old.bounds().isEmpty()) {
            return state("policy-no-range", rule);
        }
        Optional<PolicyChange.Figure> figure = change.parameter();
        if (figure.isPresent()) {
            Optional<RuleSetting.Parameter> known = old.parameter()
                    .filter(number -> number.name().equals(figure.get().name()));
            if (known.isEmpty()) {
                return state("policy-no-number", rule, figure.get().name());
            }
            if (figure.get().value() < known.get().least()) {
                return state("policy-least", rule, known.get().least());
            }
        }
        if (change.min().isPresent() && change.min().get() < Policy.leastMin(rule)) {
            return state("policy-least", rule, Policy.leastMin(rule));
        }
        return old.bounds().flatMap(range -> crossed(rule, range, change));
    }

    private static Optional<Reason> crossed(RuleId rule, Bounds range, PolicyChange change) {
        int min = change.min().orElse(range.min());
        int max = change.max().orElse(range.max());
        return min > max ? state("policy-crossed", rule, min, max) : Optional.empty();
    }

    /** The network whose own change would make no sense any more, if an edition changed the rule so. */
    static Optional<Reason> inNetworks(Edition edition, Policy standard, RuleId rule, PolicyChange change) {
        if (between(standard, rule, change).isPresent()) {
            return Optional.empty();
        }
        Policy next = standard.with(Map.of(rule, change));
        return edition.networks().stream()
                .filter(dossier -> contradicts(dossier, next, rule))
                .findFirst()
                .flatMap(dossier -> state("policy-crosses-network", rule, dossier.id()));
    }

    private static boolean contradicts(NetworkDossier dossier, Policy policy, RuleId rule) {
        PolicyChange own = dossier.network().policy().get(rule);
        return own != null && between(policy, rule, own).isPresent();
    }

    private static Optional<Reason> state(String code, Object... arguments) {
        return Optional.of(Reason.of(Reason.Kind.STATE, code, arguments));
    }
}
