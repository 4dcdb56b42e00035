package pl.miasta.empirie.network;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.TODAY;
import static pl.miasta.empirie.network.MembershipForm.FINALIST;
import static pl.miasta.empirie.network.MembershipForm.LAUREATE;
import static pl.miasta.empirie.network.MembershipForm.LEADER_OF_CHANGE;
import static pl.miasta.empirie.network.MembershipForm.OBSERVER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleId;

/** When the rules of composition speak at all, and what they never look at. */
class CompositionSilenceTest {
    /** Wrong in every respect that composition knows. */
    private static Networks wrongInEverything() {
        return Networks.empty(NetworkKind.THEMATIC)
                .withCommission(Optional.empty())
                .withCity(Networks.fit(new CityId("alfa"), LAUREATE), FINALIST, OBSERVER)
                .withRepresentative(Networks.person("busy"), new CityId("alfa"), Position.OTHER)
                .withRepresentative(Networks.person("busy"), new CityId("beta"), Position.OTHER);
    }

    @Example
    void everyRuleOfCompositionFindsSomethingInANetworkWrongInEverything() {
        assertThat(rules(wrongInEverything().findings()))
                .containsExactlyInAnyOrderElementsOf(
                        CompositionRules.all().stream().map(NetworkRule::id).toList());
    }

    @Example
    void aSoundNetworkIsLeftInPeace() {
        assertThat(Networks.sound().findings()).isEmpty();
        assertThat(Networks.soundOf(NetworkKind.LEADERS).findings()).isEmpty();
    }

    @Example
    void aNetworkWithoutStagesHasNotBegun() {
        assertThat(wrongInEverything().withStages().findings()).isEmpty();
    }

    @Example
    void nothingIsFoundBeforeTheFirstDayAndEverythingOnIt() {
        Networks beginning = wrongInEverything().withStages(new StageEntry(Stage.FORMING, TODAY));
        assertThat(beginning.findings(TODAY.minusDays(1))).isEmpty();
        assertThat(beginning.findings(TODAY)).isNotEmpty();
    }

    @Example
    void everythingIsFoundOnTheLastDayBeforeClosingAndNothingFromThenOn() {
        Networks closing = wrongInEverything()
                .withStages(new StageEntry(Stage.WORKING, Networks.BEGUN), new StageEntry(Stage.CLOSED, TODAY));
        assertThat(closing.findings(TODAY.minusDays(1))).isNotEmpty();
        assertThat(closing.findings(TODAY)).isEmpty();
        assertThat(closing.findings(TODAY.plusDays(1))).isEmpty();
    }

    @Example
    void aNetworkThatIsReopenedIsJudgedAgain() {
        Networks reopened = wrongInEverything()
                .withStages(new StageEntry(Stage.CLOSED, Networks.BEGUN), new StageEntry(Stage.WORKING, TODAY));
        assertThat(reopened.findings(TODAY.minusDays(1))).isEmpty();
        assertThat(reopened.findings(TODAY)).isNotEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void observersNeverChangeTheVerdict(
            @ForAll @IntRange(max = 12) int laureates,
            @ForAll @IntRange(max = 10) int finalists,
            @ForAll @IntRange(max = 4) int leaders,
            @ForAll @IntRange(max = 5) int people,
            @ForAll @IntRange(min = 1, max = 30) int observers,
            @ForAll @IntRange(max = 6) int watching) {
        Networks network = Networks.empty(NetworkKind.THEMATIC)
                .admit(LAUREATE, laureates, people)
                .admit(FINALIST, finalists, people)
                .admit(LEADER_OF_CHANGE, leaders, people);
        Networks watched = network.admit(OBSERVER, observers, watching);
        assertThat(watched.findings()).isEqualTo(network.findings());
        assertThat(watched.capacity()).isEqualTo(network.capacity());
    }

    @Example
    void theOrderOfEntriesNeverMatters() {
        Networks network = wrongInEverything()
                .admit(LAUREATE, 3, 1)
                .withRepresentative(Networks.person("busy"), new CityId("laureate-2"), Position.MAYOR)
                .withCity(Networks.fit(new CityId("laureate-1"), LAUREATE), LEADER_OF_CHANGE);
        Networks reversed = network.withMembers(members -> reversed(members.toList()).stream())
                .withRepresentatives(people -> reversed(people.toList()).stream());
        assertThat(reversed.findings()).isEqualTo(network.findings());
    }

    @Example
    void aNetworkMayNotChangeTheRulesOfItsComposition() {
        assertThat(Network.isNetworkPolicy(Policy.CORE_CITIES)).isFalse();
        assertThat(Network.isNetworkPolicy(Policy.TEAM_COMPLETE)).isFalse();
        assertThat(Network.isNetworkPolicy(Policy.FREQUENCY)).isTrue();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.reverse(other);
        return other;
    }

    private static List<RuleId> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).distinct().toList();
    }
}
