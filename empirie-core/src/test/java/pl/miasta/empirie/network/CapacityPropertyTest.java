package pl.miasta.empirie.network;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.rule.Policy.CORE_CITIES;
import static pl.miasta.empirie.rule.Policy.FINALISTS;
import static pl.miasta.empirie.rule.Policy.LAUREATES;
import static pl.miasta.empirie.rule.Policy.LEADERS_OF_CHANGE;
import static pl.miasta.empirie.rule.Policy.PERSONS;
import static pl.miasta.empirie.rule.Policy.REPRESENTATIVES_PER_CITY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;

/** The laws of what still fits, asked of the judge: where each person represents one city, under any numbers. */
class CapacityPropertyTest {
    private record Delegation(MembershipForm form, int people) {}

    /** A finding of too much: about what, and how much. */
    private record Ceiling(String subject, RuleId rule, int actual) {}

    @Provide
    Arbitrary<Networks> networks() {
        Arbitrary<Delegation> delegation = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(5, MembershipForm.LAUREATE),
                                Tuple.of(4, MembershipForm.FINALIST),
                                Tuple.of(2, MembershipForm.LEADER_OF_CHANGE),
                                Tuple.of(1, MembershipForm.OBSERVER)),
                        Arbitraries.integers().between(0, 5))
                .as(Delegation::new);
        return Combinators.combine(delegation.list().ofMaxSize(12), policies()).as((delegations, policy) -> {
            Networks network = Networks.empty(NetworkKind.THEMATIC).under(policy);
            for (Delegation one : delegations) {
                network = network.admit(one.form(), 1, one.people());
            }
            return network;
        });
    }

    private static Arbitrary<Policy> policies() {
        return Combinators.combine(range(0, 15), range(0, 8), range(0, 8), range(0, 4), range(1, 4), range(0, 40))
                .as((core, laureates, finalists, leaders, perCity, persons) -> Policy.standard()
                        .with(Map.of(
                                CORE_CITIES, core,
                                LAUREATES, laureates,
                                FINALISTS, finalists,
                                LEADERS_OF_CHANGE, leaders,
                                REPRESENTATIVES_PER_CITY, perCity,
                                PERSONS, persons)));
    }

    private static Arbitrary<PolicyChange> range(int least, int most) {
        return Arbitraries.integers()
                .between(least, most)
                .flatMap(max -> Arbitraries.integers().between(least, max).map(min -> PolicyChange.range(min, max)));
    }

    @Provide
    Arbitrary<MembershipForm> core() {
        return Arbitraries.of(MembershipForm.values()).filter(MembershipForm::isCore);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void admittingCitiesWithinTheirRoomAddsNoFindingOfTooMuch(
            @ForAll("networks") Networks network, @ForAll("core") MembershipForm form) {
        int room = network.capacity().cities(form);
        Assume.that(room > 0);
        Networks next = network;
        for (int admitted = 1; admitted <= room; admitted++) {
            next = next.admit(form, 1, leastPerCity(network));
            assertThat(adds(network, next)).isFalse();
            assertThat(next.capacity().cities(form)).isEqualTo(room - admitted);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void admittingACityWithoutRoomAddsAFindingOfTooMuchOnceEveryCityHasSentItsLeast(
            @ForAll("networks") Networks network, @ForAll("core") MembershipForm form) {
        Networks paid = payingWhatIsOwed(network);
        Networks full = paid.admit(form, paid.capacity().cities(form), leastPerCity(paid));
        assertThat(full.capacity().cities(form)).isZero();
        assertThat(adds(full, full.admit(form, 1, leastPerCity(paid)))).isTrue();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void sendingWhatACityOwesTakesNoRoom(@ForAll("networks") Networks network) {
        Capacity before = network.capacity();
        Capacity after = payingWhatIsOwed(network).capacity();
        assertThat(after.cities()).isEqualTo(before.cities());
        assertThat(after.people()).isEqualTo(before.people());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void soManyMorePeopleCanBeNamedAndNotOneMore(@ForAll("networks") Networks network) {
        Networks paid = payingWhatIsOwed(network);
        Networks next = paid;
        for (int left = network.capacity().people(); left > 0; left--) {
            List<CityId> willing = next.capacity().morePeopleFrom();
            assertThat(willing).isNotEmpty();
            next = next.withMorePeople(willing.get(left % willing.size()), 1);
            assertThat(adds(paid, next)).isFalse();
        }
        assertThat(next.capacity().people()).isZero();
        for (CityId city : next.roster().coreCityIds()) {
            assertThat(adds(next, next.withMorePeople(city, 1))).isTrue();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void morePeopleComeFromCitiesThatOweThemOrCanSendOneMoreAndFromNoOther(@ForAll("networks") Networks network) {
        List<CityId> willing = network.capacity().morePeopleFrom();
        Networks paid = payingWhatIsOwed(network);
        List<CityId> expected = network.roster().coreCityIds().stream()
                .filter(city ->
                        people(network, city) < leastPerCity(network) || !adds(paid, paid.withMorePeople(city, 1)))
                .toList();
        assertThat(willing).isEqualTo(expected);
    }

    private static Networks payingWhatIsOwed(Networks network) {
        Networks next = network;
        for (CityId city : network.roster().coreCityIds()) {
            next = next.withMorePeople(city, Math.max(0, leastPerCity(network) - people(network, city)));
        }
        return next;
    }

    private static int leastPerCity(Networks network) {
        return network.policy().bounds(REPRESENTATIVES_PER_CITY).min();
    }

    private static int people(Networks network, CityId city) {
        return network.roster().seat(city).orElseThrow().people();
    }

    /** Whether something is too much, or more too much, than before. */
    private static boolean adds(Networks before, Networks after) {
        return !ceilings(before).containsAll(ceilings(after));
    }

    private static Set<Ceiling> ceilings(Networks network) {
        return network.composition(Networks.TODAY).stream()
                .filter(finding -> finding.says().code().endsWith(".above"))
                .map(CapacityPropertyTest::ceiling)
                .collect(Collectors.toSet());
    }

    private static Ceiling ceiling(Finding finding) {
        Optional<Integer> actual = finding.actual();
        return new Ceiling(finding.subject().value(), finding.rule(), actual.orElseThrow());
    }
}
