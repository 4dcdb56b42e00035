package pl.miasta.empirie.bench;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import pl.miasta.empirie.bench.HandWrittenRules.Violation;
import pl.miasta.empirie.check.Judge;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.team.TeamOnDay;

class HandWrittenRulesPropertyTest {
    private static final Judge JUDGE = RuleBook.standard().under(Policy.standard());

    @Property
    void theRuleBookFindsWhatIfsAndLoopsFind(@ForAll Random random) {
        SampleNetwork sample = SampleNetwork.any(random);

        assertThat(byRuleBook(sample)).isEqualTo(byHand(sample));
    }

    @Property
    void networksMadeSoundAreSound(@ForAll @IntRange(max = 63) int number) {
        assertThat(byRuleBook(SampleNetwork.sound(number))).isEmpty();
        assertThat(byHand(SampleNetwork.sound(number))).isEmpty();
    }

    @Property
    void networksMadeBrokenAreBroken(@ForAll @IntRange(max = 63) int number) {
        SampleNetwork broken = SampleNetwork.broken(number);

        assertThat(byRuleBook(broken)).hasSizeGreaterThan(3).isEqualTo(byHand(broken));
    }

    @Example
    void brokenNetworksBreakEveryRuleBetweenThem() {
        List<String> broken = Stream.iterate(0, number -> number < 64, number -> number + 1)
                .flatMap(number -> judge(SampleNetwork.broken(number))
                        .map(found -> found.rule().value()))
                .distinct()
                .toList();

        assertThat(broken)
                .containsExactlyInAnyOrderElementsOf(Policy.standard().rules().stream()
                        .map(setting -> setting.id().value())
                        .filter(rule -> rule.startsWith("composition.") || rule.startsWith("team."))
                        .toList());
    }

    private static Stream<Finding> judge(SampleNetwork sample) {
        return Stream.concat(
                JUDGE.composition(Roster.of(sample.network(), SampleNetwork.CITIES, SampleNetwork.DAY)).stream(),
                JUDGE
                        .team(new TeamOnDay(sample.network(), sample.team(), SampleNetwork.DAY, SampleNetwork.LAST_DAY))
                        .stream());
    }

    private static SortedSet<String> byRuleBook(SampleNetwork sample) {
        return judge(sample)
                .map(found -> found.rule() + " " + found.severity() + " " + found.subject())
                .collect(toCollection(TreeSet::new));
    }

    private static SortedSet<String> byHand(SampleNetwork sample) {
        List<Violation> found = HandWrittenRules.check(
                sample.network(), SampleNetwork.CITIES, sample.team(), SampleNetwork.DAY, SampleNetwork.LAST_DAY);
        return found.stream()
                .map(violation -> violation.rule() + " " + violation.severity() + " " + violation.subject())
                .collect(toCollection(TreeSet::new));
    }
}
