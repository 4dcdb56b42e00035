package pl.miasta.empirie.network;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.network.MembershipForm.FINALIST;
import static pl.miasta.empirie.network.MembershipForm.LAUREATE;
import static pl.miasta.empirie.network.MembershipForm.LEADER_OF_CHANGE;
import static pl.miasta.empirie.rule.Policy.CORE_CITIES;
import static pl.miasta.empirie.rule.Policy.FINALISTS;
import static pl.miasta.empirie.rule.Policy.LAUREATES;
import static pl.miasta.empirie.rule.Policy.LEADERS_OF_CHANGE;
import static pl.miasta.empirie.rule.Policy.PERSONS;
import static pl.miasta.empirie.rule.Policy.REPRESENTATIVES_PER_CITY;
import static pl.miasta.empirie.rule.Severity.BLOCKING;
import static pl.miasta.empirie.rule.Severity.INFO;
import static pl.miasta.empirie.rule.Severity.OFF;
import static pl.miasta.empirie.rule.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Severity;

/** Few enough combinations that jqwik tries every one. */
class FloorSofteningTest {
    /** A rule broken at one end, and the severity it speaks with by itself. */
    private record Broken(RuleId rule, Networks network, Severity standard) {
        @Override
        public String toString() {
            return rule.toString();
        }
    }

    @Provide
    Arbitrary<Broken> softFloors() {
        Networks sound = Networks.sound();
        return Arbitraries.of(
                new Broken(CORE_CITIES, sound.withCities(9), BLOCKING),
                new Broken(REPRESENTATIVES_PER_CITY, sound.withPeople(Networks.city("laureate-1"), 1), BLOCKING),
                new Broken(PERSONS, sound.withPeopleEverywhere(0), BLOCKING));
    }

    @Provide
    Arbitrary<Broken> hardFloors() {
        Networks sound = Networks.sound();
        return Arbitraries.of(
                new Broken(LAUREATES, sound.withCities(LAUREATE, 4), WARNING),
                new Broken(FINALISTS, sound.withCities(FINALIST, 3), WARNING),
                new Broken(LEADERS_OF_CHANGE, sound.withCities(LEADER_OF_CHANGE, 0), WARNING));
    }

    @Provide
    Arbitrary<Broken> ceilings() {
        Networks sound = Networks.sound();
        return Arbitraries.of(
                new Broken(CORE_CITIES, sound.withCities(21), BLOCKING),
                new Broken(LAUREATES, sound.withCities(LAUREATE, 11), WARNING),
                new Broken(FINALISTS, sound.withCities(FINALIST, 9), WARNING),
                new Broken(LEADERS_OF_CHANGE, sound.withCities(LEADER_OF_CHANGE, 3), BLOCKING),
                new Broken(REPRESENTATIVES_PER_CITY, sound.withPeople(Networks.city("laureate-1"), 4), BLOCKING),
                new Broken(PERSONS, sound.withPeopleEverywhere(5), BLOCKING));
    }

    @Provide
    Arbitrary<Stage> alive() {
        return Arbitraries.of(Stage.FORMING, Stage.CONSTITUTED, Stage.WORKING, Stage.EVALUATING);
    }

    /** What a policy says of the severity; empty leaves the rule's own. */
    @Provide
    Arbitrary<Optional<Severity>> changes() {
        return Arbitraries.of(Optional.empty(), Optional.of(BLOCKING), Optional.of(WARNING), Optional.of(INFO));
    }

    @Property
    void aSoftFloorThatBlocksOnlyWarnsWhileForming(
            @ForAll("softFloors") Broken broken,
            @ForAll("alive") Stage stage,
            @ForAll("changes") Optional<Severity> change) {
        Severity weight = change.orElse(broken.standard());
        Severity expected = stage == Stage.FORMING && weight == BLOCKING ? WARNING : weight;
        assertThat(severities(broken, broken.network().in(stage), change)).containsOnly(expected);
    }

    @Property
    void aFloorOfOneFormIsNotSoftenedWhileForming(
            @ForAll("hardFloors") Broken broken,
            @ForAll("alive") Stage stage,
            @ForAll("changes") Optional<Severity> change) {
        assertThat(severities(broken, broken.network().in(stage), change))
                .containsOnly(change.orElse(broken.standard()));
    }

    @Property
    void anySoftFloorOfAnIncompleteRosterIsInformationWhateverStageAndPolicy(
            @ForAll("softFloors") Broken broken,
            @ForAll("alive") Stage stage,
            @ForAll("changes") Optional<Severity> change) {
        assertThat(severities(broken, broken.network().in(stage).withRosterIncomplete(), change))
                .containsOnly(INFO);
    }

    @Property
    void anyFloorOfOneFormOfAnIncompleteRosterIsInformationWhateverStageAndPolicy(
            @ForAll("hardFloors") Broken broken,
            @ForAll("alive") Stage stage,
            @ForAll("changes") Optional<Severity> change) {
        assertThat(severities(broken, broken.network().in(stage).withRosterIncomplete(), change))
                .containsOnly(INFO);
    }

    @Property
    void aCeilingIsNeverSoftened(
            @ForAll("ceilings") Broken broken,
            @ForAll("alive") Stage stage,
            @ForAll boolean rosterComplete,
            @ForAll("changes") Optional<Severity> change) {
        Networks network = broken.network().in(stage);
        assertThat(severities(broken, rosterComplete ? network : network.withRosterIncomplete(), change))
                .containsOnly(change.orElse(broken.standard()));
    }

    @Property
    void offSilencesFloorsAndCeilingsOfAnyRoster(
            @ForAll("ceilings") Broken above,
            @ForAll("softFloors") Broken below,
            @ForAll("hardFloors") Broken lacking,
            @ForAll boolean rosterComplete) {
        for (Broken broken : Arrays.asList(above, below, lacking)) {
            Networks network =
                    rosterComplete ? broken.network() : broken.network().withRosterIncomplete();
            assertThat(severities(broken, network, Optional.of(OFF))).isEmpty();
        }
    }

    private static List<Severity> severities(Broken broken, Networks network, Optional<Severity> change) {
        Networks judged = change.map(severity -> network.under(broken.rule(), PolicyChange.severity(severity)))
                .orElse(network);
        return judged.findings(broken.rule()).stream().map(Finding::severity).toList();
    }
}
