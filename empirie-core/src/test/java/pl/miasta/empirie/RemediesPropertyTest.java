package pl.miasta.empirie;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.TODAY;
import static pl.miasta.empirie.Networks.city;
import static pl.miasta.empirie.Networks.person;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;

/** Whatever is wrong with a network's composition, its remedies lead out of it, one after another. */
class RemediesPropertyTest {
    private static final int PATIENCE = 1_000;
    private static final List<String> CODES = List.of(
            "admit-cities",
            "admit-cities-as",
            "release-cities",
            "release-cities-as",
            "describe-good-practice",
            "change-form",
            "keep-one-form",
            "name-representatives",
            "release-representatives",
            "name-people",
            "release-people",
            "send-specialist",
            "send-leaders",
            "represent-one-city",
            "involve-chair");

    /** A city as somebody might have entered it. */
    private record Entry(City city, List<MembershipForm> forms, List<Position> sent, boolean sendsTheBusyOne) {}

    @Provide
    Arbitrary<Networks> networks() {
        Arbitrary<CityStatus> statuses = Arbitraries.of(CityStatus.class);
        Arbitrary<Optional<String>> practices =
                Arbitraries.of(Optional.empty(), Optional.of(" "), Optional.of("Panel"));
        Arbitrary<City> described = Combinators.combine(statuses, Arbitraries.of(true, false), practices)
                .as((status, zmpMember, practice) -> Networks.described(city("c"), status, zmpMember, practice));
        Arbitrary<Entry> entries = Combinators.combine(
                        described,
                        Arbitraries.of(MembershipForm.class).list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(Position.class).list().ofMaxSize(5),
                        Arbitraries.integers().between(0, 9).map(chance -> chance == 0))
                .as(Entry::new);
        return Combinators.combine(
                        Arbitraries.of(NetworkKind.class),
                        Arbitraries.of(Stage.FORMING, Stage.CONSTITUTED, Stage.WORKING),
                        Arbitraries.of(true, false),
                        Arbitraries.oneOf(
                                entries.list().ofMaxSize(15),
                                entries.list()
                                        .ofMinSize(16)
                                        .ofMaxSize(45)
                                        .withSizeDistribution(RandomDistribution.uniform())))
                .as((kind, stage, withCommission, cities) -> {
                    Networks empty = Networks.empty(kind).in(stage);
                    return entered(withCommission ? empty : empty.withCommission(Optional.empty()), cities);
                });
    }

    private static Networks entered(Networks network, List<Entry> entries) {
        Networks next = network;
        int number = 0;
        for (Entry entry : entries) {
            City like = entry.city();
            City named =
                    Networks.described(city("city-" + ++number), like.status(), like.zmpMember(), like.goodPractice());
            next = next.withCity(named, entry.forms().toArray(MembershipForm[]::new));
            for (Position position : entry.sent()) {
                next = next.withRepresentative(next.freshPerson(named.id()), named.id(), position);
            }
            if (entry.sendsTheBusyOne()) {
                next = next.withRepresentative(person("busy"), named.id(), Position.MAYOR);
            }
        }
        return next;
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void remediesLeadFromAnyCompositionToASoundOneAndEachEndsItsFinding(
            @ForAll("networks") Networks network, @ForAll Random random) {
        Statistics.coverage(seen -> {
            for (String code : CODES) {
                seen.check(code).count(often -> often > 0);
            }
        });
        Networks next = network;
        for (int done = 0; done < PATIENCE; done++) {
            List<Finding> found = next.composition(TODAY);
            if (found.isEmpty()) {
                return;
            }
            Finding one = found.get(random.nextInt(found.size()));
            if (one.rule().equals(Policy.PERSONS) && next.roster().coreCities() == 0) {
                continue; // nobody can be named before there is a city
            }
            Statistics.collect(one.cure().code());
            next = Remedies.carryOut(one, next);
            assertThat(next.composition(TODAY))
                    .as("after %s", one.cure())
                    .noneMatch(still ->
                            still.rule().equals(one.rule()) && still.subject().equals(one.subject()));
        }
        assertThat(next.composition(TODAY)).as("after %s remedies", PATIENCE).isEmpty();
    }
}
