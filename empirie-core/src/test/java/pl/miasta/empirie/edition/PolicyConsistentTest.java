package pl.miasta.empirie.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.Editions;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Severity;

class PolicyConsistentTest {
    /** The range of cities, of people per city, of people; and what is said about them, with the figures beside it. */
    @ParameterizedTest
    @CsvSource({
        // cities.max × reps.max against persons.max
        "10, 20, 2, 3, 10, 60, NONE",
        "10, 20, 2, 3, 10, 59, INFO",
        // cities.max × reps.min against persons.max
        "10, 20, 2, 3, 10, 40, INFO",
        "10, 20, 2, 3, 10, 39, WARNING",
        // cities.min × reps.min against persons.max
        "10, 20, 2, 3, 10, 20, WARNING",
        "10, 20, 2, 3, 10, 19, BLOCKING",
        // cities.max × reps.max against persons.min
        "10, 20, 2, 3, 60, 60, NONE",
        "10, 20, 2, 3, 61, 61, BLOCKING",
        // numbers beyond what an int multiplies
        "10, 2000000000, 2, 2000000000, 10, 2000000000, WARNING",
    })
    void theGravestDisagreementAboutPeopleSpeaks(
            int citiesMin, int citiesMax, int repsMin, int repsMax, int personsMin, int personsMax, String said) {
        List<Finding> findings = judge(people(citiesMin, citiesMax, repsMin, repsMax, personsMin, personsMax));

        if (said.equals("NONE")) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).hasSize(1);
            assertThat(findings.get(0).severity()).isEqualTo(Severity.valueOf(said));
            assertThat(findings.get(0).subject()).hasToString("policy:composition.persons");
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 4, 1, true", "5, 4, 0, false", "0, 0, 10, true", "0, 0, 9, false"})
    void theFormsTogetherHoldTheSmallestCore(int laureates, int finalists, int leaders, boolean passes) {
        List<Finding> findings = judge(forms(laureates, finalists, leaders));

        assertThat(findings.isEmpty()).isEqualTo(passes);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.subject()).hasToString("policy:composition.core-cities");
        });
    }

    @Test
    void bothDisagreementsSpeakBesideEachOther() {
        Map<RuleId, PolicyChange> changes = forms(1, 1, 1);
        changes.put(Policy.PERSONS, PolicyChange.range(10, 39));

        assertThat(judge(changes))
                .extracting(finding -> finding.subject().value())
                .containsExactlyInAnyOrder("policy:composition.persons", "policy:composition.core-cities");
    }

    @Test
    void theVademecumsOwnNumbersAreNoted() {
        Finding finding = judge(Map.of()).get(0);

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        says(
                finding,
                "Nie każde miasto największego składu może wysłać najwięcej osób: 20 miast po 3 osoby to 60, a osób może"
                        + " być 40.",
                "Not every city of the largest core can send the most people: 20 cities of 3 people each make 60, and 40"
                        + " are allowed.");
        advises(
                finding,
                "Zmień w polityce zakres miast, przedstawicieli na miasto albo osób.",
                "Change the policy’s range of cities, of representatives per city, or of people.");
    }

    @Test
    void aLargestCoreThatNeverFitsIsAWarning() {
        says(
                judge(people(10, 20, 2, 3, 10, 39)).get(0),
                "Największy skład nie zmieści się nawet z najmniejszą liczbą przedstawicieli: 20 miast po 2 osoby to 40, a"
                        + " osób może być 39.",
                "The largest core does not fit even with the fewest representatives: 20 cities of 2 people each make 40,"
                        + " and 39 are allowed.");
    }

    @Test
    void aSmallestCoreThatIsTooLargeBlocks() {
        says(
                judge(people(10, 20, 2, 3, 10, 19)).get(0),
                "Najmniejszy skład (10 miast po 2 osoby to 20) przekracza największą liczbę osób (19).",
                "The smallest core (10 cities of 2 people each make 20) exceeds the most people allowed (19).");
    }

    @Test
    void aLargestCoreThatIsTooSmallBlocks() {
        says(
                judge(people(10, 20, 2, 3, 61, 70)).get(0),
                "Największy skład (20 miast po 3 osoby to 60) nie osiąga najmniejszej liczby osób (61).",
                "The largest core (20 cities of 3 people each make 60) does not reach the least number of people (61).");
    }

    @Test
    void formsThatHoldTooFewCitiesSayHowMany() {
        Finding finding = judge(forms(5, 3, 1)).get(0);

        says(
                finding,
                "Formy podstawowego składu mieszczą razem 9 miast, a potrzeba co najmniej 10.",
                "The forms of the core hold 9 cities together, and at least 10 are needed.");
        advises(
                finding,
                "Podnieś największe liczby laureatów, finalistów i liderów zmian albo zmniejsz najmniejszą liczbę miast.",
                "Raise the most laureates, finalists and leaders of change, or lower the least number of cities.");
    }

    @ParameterizedTest
    @CsvSource({"10, 59, WARNING", "10, 39, WARNING", "10, 19, WARNING", "61, 61, WARNING"})
    void aSeverityOfThePolicyReplacesEveryOtherOne(int personsMin, int personsMax, Severity said) {
        Map<RuleId, PolicyChange> changes = people(10, 20, 2, 3, personsMin, personsMax);
        changes.put(Policy.POLICY_CONSISTENT, PolicyChange.severity(Severity.WARNING));

        assertThat(judge(changes)).extracting(Finding::severity).containsExactly(said);
    }

    private static Map<RuleId, PolicyChange> people(
            int citiesMin, int citiesMax, int repsMin, int repsMax, int personsMin, int personsMax) {
        Map<RuleId, PolicyChange> changes = new LinkedHashMap<>();
        changes.put(Policy.CORE_CITIES, PolicyChange.range(citiesMin, citiesMax));
        changes.put(Policy.REPRESENTATIVES_PER_CITY, PolicyChange.range(repsMin, repsMax));
        changes.put(Policy.PERSONS, PolicyChange.range(personsMin, personsMax));
        return changes;
    }

    /** Most of each form, with so many people allowed that nothing is said about people. */
    private static Map<RuleId, PolicyChange> forms(int laureates, int finalists, int leaders) {
        Map<RuleId, PolicyChange> changes = new LinkedHashMap<>();
        changes.put(Policy.LAUREATES, PolicyChange.range(0, laureates));
        changes.put(Policy.FINALISTS, PolicyChange.range(0, finalists));
        changes.put(Policy.LEADERS_OF_CHANGE, PolicyChange.range(0, leaders));
        changes.put(Policy.PERSONS, PolicyChange.range(10, 60));
        return changes;
    }

    private static List<Finding> judge(Map<RuleId, PolicyChange> changes) {
        Policy policy = Policy.standard().with(changes);
        return new PolicyConsistentRule()
                .judge(
                        new EditionOnDay(Editions.bare().build(), Editions.FIRST, policy),
                        policy.of(Policy.POLICY_CONSISTENT));
    }

    private static void says(Finding finding, String polish, String english) {
        assertThat(finding.message(Language.PL)).isEqualTo(polish);
        assertThat(finding.message(Language.EN)).isEqualTo(english);
    }

    private static void advises(Finding finding, String polish, String english) {
        assertThat(finding.remedy(Language.PL)).isEqualTo(polish);
        assertThat(finding.remedy(Language.EN)).isEqualTo(english);
    }
}
