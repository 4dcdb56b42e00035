package pl.miasta.empirie.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;

/** Small editions for tests. */
final class Editions {
    private Editions() {}

    static Edition of(String id, Person... people) {
        return of(id, Map.of(), people);
    }

    static Edition of(String id, Map<RuleId, PolicyChange> policy, Person... people) {
        return new Edition(
                new EditionId(id),
                "Edycja " + id,
                Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                policy,
                Cities.of(List.of()),
                List.of(people),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
