package pl.miasta.empirie.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Subject;

/** The numbers of a policy agree with each other: the people that cities send fit into a network, and the forms fill it.
 * The gravest disagreement speaks. Ours; the vademecum's own numbers disagree (II.1), so its policy is noted as well. */
final class PolicyConsistentRule implements EditionRule {
    @Override
    public RuleId id() {
        return Policy.POLICY_CONSISTENT;
    }

    @Override
    public List<Finding> judge(EditionOnDay matter, RuleSetting setting) {
        List<Finding> found = new ArrayList<>();
        people(matter.policy(), setting).ifPresent(found::add);
        forms(matter.policy(), setting).ifPresent(found::add);
        return found;
    }

    private static Optional<Finding> people(Policy policy, RuleSetting setting) {
        Bounds cities = policy.bounds(Policy.CORE_CITIES);
        Bounds perCity = policy.bounds(Policy.REPRESENTATIVES_PER_CITY);
        Bounds persons = policy.bounds(Policy.PERSONS);
        Subject subject = Subject.of("policy", Policy.PERSONS);
        Remedy cure = Remedy.of("align-persons");
        // longs: a policy may hold any whole number
        long mostPeople = (long) cities.max() * perCity.max();
        long leastOfMostCities = (long) cities.max() * perCity.min();
        long leastPeople = (long) cities.min() * perCity.min();
        if (leastPeople > persons.max()) {
            return Optional.of(setting.finding(
                    subject,
                    setting.severity(),
                    cure,
                    "smallest-too-large",
                    cities.min(),
                    perCity.min(),
                    leastPeople,
                    persons.max()));
        }
        if (mostPeople < persons.min()) {
            return Optional.of(setting.finding(
                    subject,
                    setting.severity(),
                    cure,
                    "largest-too-small",
                    cities.max(),
                    perCity.max(),
                    mostPeople,
                    persons.min()));
        }
        if (leastOfMostCities > persons.max()) {
            return Optional.of(setting.finding(
                    subject,
                    setting.milder(),
                    cure,
                    "largest-never-fits",
                    cities.max(),
                    perCity.min(),
                    leastOfMostCities,
                    persons.max()));
        }
        if (mostPeople > persons.max()) {
            return Optional.of(setting.finding(
                    subject,
                    setting.mildest(),
                    cure,
                    "largest-may-not-fit",
                    cities.max(),
                    perCity.max(),
                    mostPeople,
                    persons.max()));
        }
        return Optional.empty();
    }

    private static Optional<Finding> forms(Policy policy, RuleSetting setting) {
        Bounds cities = policy.bounds(Policy.CORE_CITIES);
        long most = (long) policy.bounds(Policy.LAUREATES).max()
                + policy.bounds(Policy.FINALISTS).max()
                + policy.bounds(Policy.LEADERS_OF_CHANGE).max();
        if (most >= cities.min()) {
            return Optional.empty();
        }
        return Optional.of(setting.finding(
                Subject.of("policy", Policy.CORE_CITIES),
                setting.severity(),
                Remedy.of("align-forms"),
                "forms-too-few",
                most,
                cities.min()));
    }
}
