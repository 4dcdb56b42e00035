package pl.miasta.empirie.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
    /** The table of the exchange contract, section 5: rule, severities, range or number, section of the vademecum. */
    private static final String TABLE = """
            composition.core-cities              | BLOCKING               | 10..20          | II.1
            composition.laureates                | WARNING                | 5..10           | II.1
            composition.finalists                | WARNING                | 4..8            | II.1
            composition.leaders-of-change        | BLOCKING, WARNING      | 1..2            | II.1
            composition.form-eligibility         | BLOCKING, WARNING      |                 | II.1
            composition.one-form-per-city        | BLOCKING               |                 | II.1 (ours)
            composition.representatives-per-city | BLOCKING               | 2..3            | II.1
            composition.persons                  | BLOCKING               | 10..40          | II.1
            composition.positions                | WARNING                |                 | II.1
            composition.one-city-per-person      | BLOCKING               |                 | II.1 (ours)
            composition.commission-chair         | WARNING                |                 | II.1
            team.complete                        | BLOCKING               |                 | III.1
            team.employment                      | BLOCKING               |                 | III.1
            team.distinct-pair                   | BLOCKING               |                 | III.1
            team.substitution                    | BLOCKING               |                 | III.1
            team.duty-hours                      | WARNING                | everyDays 14    | III.1
            meeting.frequency                    | WARNING                | perMonths 3     | II.4
            meeting.kickoff-format               | WARNING                |                 | IV
            meeting.kickoff-in-person            | WARNING                |                 | II.4
            meeting.host-rotation                | WARNING                |                 | II.4
            meeting.funding-review               | WARNING                |                 | II.4
            meeting.pair                         | BLOCKING               |                 | III.1
            meeting.duration                     | BLOCKING, WARNING      | 240..540        | IV
            meeting.break                        | BLOCKING               | overMinutes 240 | IV
            meeting.closed-not-recorded          | BLOCKING               |                 | II.4, IV
            meeting.observers                    | BLOCKING               |                 | II.1
            meeting.guest-invitation             | BLOCKING               |                 | II.1
            meeting.tools-parity                 | WARNING                |                 | IV
            meeting.format-result                | BLOCKING               | graceDays 60    | IV
            meeting.note                         | BLOCKING, WARNING      | graceDays 30    | IV, III.1
            meeting.report                       | WARNING                | graceDays 14    | III.1
            calendar.clash                       | WARNING                |                 | III.3 (ours)
            calendar.inside-edition              | WARNING                |                 | (ours)
            continuity.city-absent               | WARNING                |                 | II.2 (ours)
            plan.sections                        | BLOCKING               |                 | II.6
            plan.products                        | BLOCKING               |                 | II.7
            plan.calendar                        | BLOCKING               |                 | III.1, III.2
            plan.consulted                       | WARNING                |                 | III.2
            plan.participation                   | WARNING                |                 | II.6
            plan.contract-first                  | WARNING                |                 | II.5
            plan.traceability                    | WARNING                |                 | (ours)
            product.planned-kind                 | WARNING                |                 | II.7
            product.assessed                     | BLOCKING               |                 | II.5
            product.observers-first              | WARNING                |                 | II.1
            product.innovative                   | INFO                   | 2..3            | II.5
            coordination.decision-meetings       | WARNING                | perYear 2       | III.2
            recruitment.window                   | BLOCKING               |                 | III.3 (ours)
            recruitment.complete                 | BLOCKING               |                 | III.3
            recruitment.feedback                 | BLOCKING               |                 | III.3
            policy.consistent                    | BLOCKING, WARNING, INFO |                | (ours)
            """;

    private static final List<String> NEVER_WAIVED =
            List.of("meeting.closed-not-recorded", "meeting.observers", "meeting.note");

    static Stream<List<String>> table() {
        return TABLE.lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList());
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyRuleHasTheNumbersOfTheContract(List<String> row) {
        RuleSetting setting = Policy.standard().of(new RuleId(row.get(0)));

        assertThat(setting.severities())
                .map(Enum::name)
                .isEqualTo(List.of(row.get(1).split(", ")));
        assertThat(numbers(setting)).isEqualTo(row.get(2));
        assertThat(setting.source()).isEqualTo(row.get(3));
    }

    private static String numbers(RuleSetting setting) {
        return Stream.concat(
                        setting.bounds().map(Bounds::toString).stream(),
                        setting.parameter().map(number -> number.name() + " " + number.value()).stream())
                .findFirst()
                .orElse("");
    }

    @Test
    void thePolicyKnowsTheRulesOfTheContractInItsOrderAndNoOther() {
        assertThat(Policy.standard().rules())
                .extracting(setting -> setting.id().value())
                .containsExactlyElementsOf(table().map(row -> row.get(0)).toList());
    }

    @ParameterizedTest
    @MethodSource("table")
    void onlyTheRulesThatProtectPeopleCannotBeWaived(List<String> row) {
        assertThat(Policy.isWaivable(new RuleId(row.get(0)))).isEqualTo(!NEVER_WAIVED.contains(row.get(0)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void aRuleHasARangeWhenTheContractGivesOne(List<String> row) {
        assertThat(Policy.hasRange(new RuleId(row.get(0)))).isEqualTo(row.get(2).contains(".."));
    }

    @Test
    void anOwnRuleHasNoRangeThatTheLibraryKnows() {
        assertThat(Policy.hasRange(new RuleId("x-ours.sections"))).isFalse();
    }

    @Test
    void everyRangeMayBeginAtZeroButThatOfPeoplePerCity() {
        assertThat(Policy.leastMin(Policy.REPRESENTATIVES_PER_CITY)).isEqualTo(1);
        assertThat(Policy.leastMin(Policy.CORE_CITIES)).isZero();
    }

    @Test
    void anUnknownRuleIsRefused() {
        RuleId stranger = new RuleId("composition.height");

        assertThat(Policy.standard().knows(stranger)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.standard().of(stranger))
                .withMessage("the policy does not know the rule composition.height");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.standard().with(Map.of(stranger, PolicyChange.NONE)));
    }

    @Test
    void aRangeIsAskedForOnlyWhereThereIsOne() {
        assertThat(Policy.standard().bounds(Policy.PERSONS)).isEqualTo(new Bounds(10, 40));
        assertThatThrownBy(() -> Policy.standard().bounds(Policy.PAIR)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> Policy.standard().of(Policy.PAIR).number()).isInstanceOf(NoSuchElementException.class);
    }

    // changes

    @Test
    void noChangesLeaveThePolicyAsItIs() {
        assertThat(Policy.standard().with(Map.of())).isSameAs(Policy.standard());
        assertThat(Policy.standard()
                        .with(Map.of(Policy.BREAK, PolicyChange.NONE))
                        .rules())
                .isEqualTo(Policy.standard().rules());
    }

    @Test
    void aChangeTouchesItsOwnRuleOnlyAndNotThePolicyItWasMadeFrom() {
        Policy changed = Policy.standard().with(Map.of(Policy.PERSONS, PolicyChange.range(1, 2)));

        assertThat(changed.bounds(Policy.PERSONS)).isEqualTo(new Bounds(1, 2));
        assertThat(Policy.standard().bounds(Policy.PERSONS)).isEqualTo(new Bounds(10, 40));
        assertThat(changed.rules()).hasSameSizeAs(Policy.standard().rules());
        assertThat(changed.rules().stream().filter(setting -> !setting.id().equals(Policy.PERSONS)))
                .containsExactlyElementsOf(Policy.standard().rules().stream()
                        .filter(setting -> !setting.id().equals(Policy.PERSONS))
                        .toList());
    }

    @Test
    void anEndLeftOutStaysAndSoDoTheSeverities() {
        RuleSetting setting = Policy.standard()
                .with(Map.of(Policy.LEADERS_OF_CHANGE, change(null, null, 5)))
                .of(Policy.LEADERS_OF_CHANGE);

        assertThat(setting.range()).isEqualTo(new Bounds(1, 5));
        assertThat(setting.severities()).containsExactly(Severity.BLOCKING, Severity.WARNING);
    }

    @Test
    void aSeverityReplacesEverySeverityOfTheRule() {
        RuleSetting setting = Policy.standard()
                .with(Map.of(Policy.POLICY_CONSISTENT, PolicyChange.severity(Severity.WARNING)))
                .of(Policy.POLICY_CONSISTENT);

        assertThat(setting.severities()).containsExactly(Severity.WARNING);
        assertThat(List.of(setting.severity(), setting.milder(), setting.mildest()))
                .containsOnly(Severity.WARNING);
        assertThat(setting.isOff()).isFalse();
    }

    @Test
    void offSilences() {
        assertThat(Policy.standard()
                        .with(Map.of(Policy.DURATION, PolicyChange.severity(Severity.OFF)))
                        .of(Policy.DURATION)
                        .isOff())
                .isTrue();
    }

    @Test
    void theGravestTheSecondAndTheMildestAreToldApart() {
        RuleSetting three = Policy.standard().of(Policy.POLICY_CONSISTENT);
        RuleSetting one = Policy.standard().of(Policy.LAUREATES);

        assertThat(List.of(three.severity(), three.milder(), three.mildest()))
                .containsExactly(Severity.BLOCKING, Severity.WARNING, Severity.INFO);
        assertThat(List.of(one.severity(), one.milder(), one.mildest())).containsOnly(Severity.WARNING);
    }

    @Test
    void aNumberChangesUnderItsOwnNameOnly() {
        assertThat(Policy.standard()
                        .with(Map.of(Policy.BREAK, PolicyChange.parameter("overMinutes", 180)))
                        .of(Policy.BREAK)
                        .number())
                .isEqualTo(180);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Policy.standard().with(Map.of(Policy.BREAK, PolicyChange.parameter("graceDays", 180))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Policy.standard().with(Map.of(Policy.PAIR, PolicyChange.parameter("overMinutes", 180))));
    }

    @Test
    void aRangeChangesOnlyWhereThereIsOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.standard().with(Map.of(Policy.BREAK, change(null, 1, null))))
                .withMessage("meeting.break has no range");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.standard().with(Map.of(Policy.BREAK, change(null, null, 1))));
    }

    @Test
    void endsThatWouldCrossAreRefusedTogetherWithTheEndLeftOut() {
        assertThat(Policy.standard()
                        .with(Map.of(Policy.CORE_CITIES, change(null, 20, null)))
                        .bounds(Policy.CORE_CITIES))
                .isEqualTo(new Bounds(20, 20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.standard().with(Map.of(Policy.CORE_CITIES, change(null, 21, null))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.standard().with(Map.of(Policy.CORE_CITIES, change(null, null, 9))));
    }

    @Test
    void laterChangesGoBeforeEarlierOnesNumberByNumber() {
        RuleSetting setting = Policy.standard()
                .with(Map.of(Policy.DURATION, change(Severity.INFO, 200, 500)))
                .with(Map.of(Policy.DURATION, change(null, 210, null)))
                .of(Policy.DURATION);

        assertThat(setting.range()).isEqualTo(new Bounds(210, 500));
        assertThat(setting.severity()).isEqualTo(Severity.INFO);
    }

    private static PolicyChange change(Severity severity, Integer min, Integer max) {
        return new PolicyChange(
                Optional.ofNullable(severity), Optional.ofNullable(min), Optional.ofNullable(max), Optional.empty());
    }

    // ids, ranges, subjects

    @ParameterizedTest
    @ValueSource(strings = {"meeting.break", "x-ours.anything", "a.b", "a1-.b2-"})
    void twoWordsWithADotMakeARuleId(String id) {
        assertThat(new RuleId(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "meeting", ".break", "meeting.", "Meeting.break", "a.b.c", "1a.b", "a.1b", "a b.c", "a.b\n"})
    void anythingElseIsNone(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleId(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-a.b", "x-.b"})
    void aHostsRulesBeginWithX(String id) {
        assertThat(new RuleId(id).isOwn()).isTrue();
        assertThat(new RuleId("x" + id.substring(2)).isOwn()).isFalse();
    }

    @Test
    void bothEndsOfARangeAreInside() {
        Bounds bounds = new Bounds(2, 3);

        assertThat(Stream.of(1, 2, 3, 4).map(bounds::contains)).containsExactly(false, true, true, false);
        assertThat(bounds).hasToString("2..3");
        assertThat(new Bounds(0, 0).contains(0)).isTrue();
    }

    @Test
    void aRangeCountsUpFromZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(4, 3));
    }

    @Test
    void aSubjectIsAKindAndAnId() {
        assertThat(Subject.in("liderzy", "city", "konin")).hasToString("city:konin@liderzy");
        assertThat(Subject.of("network", "liderzy").kind()).isEqualTo("network");
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject("network"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(":network"));
    }

    @Test
    void subjectsAreOrderedByCodePoint() {
        assertThat(Stream.of("meeting:a#day-2", "meeting:a", "city:z@a", "meeting:a#day-10", "meeting:a-1")
                        .map(Subject::new)
                        .sorted())
                .extracting(Subject::value)
                .containsExactly("city:z@a", "meeting:a", "meeting:a#day-10", "meeting:a#day-2", "meeting:a-1");
    }

    @Test
    void aRuleThatIsOffFindsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.standard()
                        .of(Policy.PAIR)
                        .finding(Subject.of("meeting", "a"), Severity.OFF, Remedy.of("lead-in-pair"), "nobody"));
    }

    @Test
    void onlyABlockingFindingWithoutConsentBlocks() {
        Finding finding = Policy.standard()
                .of(Policy.PAIR)
                .finding(Subject.of("meeting", "a"), Severity.BLOCKING, Remedy.of("lead-in-pair"), "nobody");

        assertThat(finding.blocks()).isTrue();
        assertThat(finding.waivedNow().blocks()).isFalse();
        assertThat(finding.weighing(Severity.WARNING).blocks()).isFalse();
        assertThat(finding.weighing(Severity.WARNING).weighing(Severity.BLOCKING))
                .isEqualTo(finding);
    }
}
