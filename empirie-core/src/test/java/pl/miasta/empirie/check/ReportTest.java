package pl.miasta.empirie.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.Editions;
import pl.miasta.empirie.Editions.Gathering;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.rule.WaiverAuthority;

class ReportTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 1);
    private static final NetworkId LIDERZY = new NetworkId("liderzy");

    @Test
    void aSoundEditionHasNothingButItsOwnNumbersNoted() {
        Report report = report(Editions.sound());

        assertThat(lines(report.findings())).containsExactly("policy:composition.persons policy.consistent INFO");
        assertThat(report.isOk()).isTrue();
        assertThat(report.asOf()).isEqualTo(DAY);
    }

    @Test
    void warningsAndNotesStandInNobodysWay() {
        Report report = report(Editions.sound().policy(Policy.CORE_CITIES, severity(Severity.WARNING)));
        Editions few = Editions.sound().policy(Policy.CORE_CITIES, severity(Severity.WARNING));
        few.network("miasto").withoutCity("z-1");

        assertThat(report.isOk()).isTrue();
        assertThat(lines(report(few).findings())).contains("network:miasto composition.core-cities WARNING");
    }

    @Test
    void oneBlockingFindingIsEnoughAndAWaiverTakesItOutOfTheWay() {
        Editions few = tooFew();

        assertThat(report(few).isOk()).isFalse();
        assertThat(lines(report(few).blocking())).containsExactly("network:miasto composition.core-cities BLOCKING");

        few.network("miasto").waives(waiver(9));
        assertThat(report(few).isOk()).isTrue();
        assertThat(report(few).blocking()).isEmpty();
        assertThat(lines(report(few).findings())).contains("network:miasto composition.core-cities BLOCKING waived");
    }

    @Test
    void findingsAreGroupedBySeverityTheGravestFirst() {
        Editions edition = tooFew();

        assertThat(report(edition).bySeverity()).satisfies(grouped -> {
            assertThat(grouped.keySet()).containsExactly(Severity.BLOCKING, Severity.WARNING, Severity.INFO);
            assertThat(lines(grouped.get(Severity.BLOCKING)))
                    .containsExactly("network:miasto composition.core-cities BLOCKING");
            assertThat(lines(grouped.get(Severity.WARNING)))
                    .containsExactly("network:miasto composition.leaders-of-change WARNING");
            assertThat(lines(grouped.get(Severity.INFO)))
                    .containsExactly("policy:composition.persons policy.consistent INFO");
        });
    }

    @Test
    void everyNetworkHasItsFindingsAndAJointMeetingStandsWithAll() {
        Report report = report(joint());

        assertThat(report.byNetwork().keySet()).containsExactly(Editions.MIASTO, LIDERZY);
        assertThat(lines(report.about(Editions.MIASTO)))
                .contains("meeting:razem meeting.funding-review WARNING")
                .contains("meeting:razem#day-1 meeting.duration WARNING")
                .contains("meeting:razem#day-1-item-1 meeting.closed-not-recorded BLOCKING")
                .noneMatch(line -> line.contains("liderzy"));
        assertThat(lines(report.about(LIDERZY)))
                .contains("meeting:razem#day-1-item-1 meeting.closed-not-recorded BLOCKING")
                .contains("network:liderzy composition.core-cities BLOCKING")
                .contains("city:d-1@liderzy composition.representatives-per-city BLOCKING")
                .noneMatch(line -> line.startsWith("network:miasto"));
        assertThat(report.byNetwork()).containsEntry(LIDERZY, report.about(LIDERZY));
    }

    @Test
    void whatConcernsNoNetworkIsAboutTheEdition() {
        Report report = report(joint());

        assertThat(lines(report.aboutTheEdition()))
                .containsExactly("policy:composition.persons policy.consistent INFO");
        assertThat(report.networksOf(report.aboutTheEdition().get(0))).isEmpty();
        assertThat(report.findings())
                .filteredOn(finding -> finding.subject().value().startsWith("meeting:razem"))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(report.networksOf(finding)).containsExactlyInAnyOrder(Editions.MIASTO, LIDERZY));
    }

    @Test
    void theReportOnOneNetworkIsJudgedByThatNetworkAlone() {
        Editions edition = tooFew();
        edition.network("liderzy");

        assertThat(report(edition).only(Editions.MIASTO).isOk()).isFalse();
        assertThat(report(edition).only(LIDERZY).isOk()).isTrue();
        assertThat(report(edition).only(LIDERZY).findings()).isEmpty();
        assertThat(report(edition).only(Editions.MIASTO).aboutTheEdition()).isEmpty();
    }

    @Test
    void aJointMeetingIsWaivedOnlyByAllItsNetworks() {
        Waiver pair = waiver(Policy.FUNDING_REVIEW, Optional.empty());
        Editions edition = joint();
        String line = "meeting:razem meeting.funding-review WARNING";

        edition.network("miasto").waives(pair);
        assertThat(lines(report(edition).findings())).contains(line);
        edition.network("liderzy").waives(pair);
        assertThat(lines(report(edition).findings())).contains(line + " waived");
    }

    @Test
    void aWaiverOfAnotherNetworkDoesNotReach() {
        Editions edition = tooFew();
        edition.network("liderzy").waives(waiver(9));

        assertThat(report(edition).isOk()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"OFF, false", "INFO, true"})
    void aRuleThatIsOffIsNotAsked(Severity severity, boolean found) {
        Editions edition = tooFew().policy(Policy.CORE_CITIES, severity(severity));

        assertThat(report(edition).findings().stream()
                        .anyMatch(finding -> finding.rule().equals(Policy.CORE_CITIES)))
                .isEqualTo(found);
    }

    @Test
    void theReportKeepsTheEditionAsItWasKnown() {
        Editions edition = Editions.sound();
        edition.network("miasto").waives(waiver(9));

        assertThat(Report.of(edition.build(), Editions.FIRST.minusDays(1))
                        .edition()
                        .network("miasto")
                        .network()
                        .waivers())
                .isEmpty();
    }

    // what has changed

    @Test
    void nothingHasChangedSinceTheSameReport() {
        assertThat(report(tooFew()).since(report(tooFew())).isEmpty()).isTrue();
    }

    @Test
    void whatIsNewAndWhatIsGoneAreToldApart() {
        Report before = report(Editions.sound());
        Report after = report(tooFew());
        String[] difference = {
            "network:miasto composition.core-cities BLOCKING", "network:miasto composition.leaders-of-change WARNING"
        };

        assertThat(lines(after.since(before).appeared())).containsExactly(difference);
        assertThat(after.since(before).gone()).isEmpty();
        assertThat(lines(before.since(after).gone())).containsExactly(difference);
        assertThat(before.since(after).appeared()).isEmpty();
        assertThat(after.since(before).changed()).isEmpty();
        assertThat(after.since(before).isEmpty()).isFalse();
        assertThat(before.since(after).isEmpty()).isFalse();
    }

    @Test
    void anotherFigureAnotherWeightAndConsentAreChanges() {
        Editions fewer = tooFew();
        fewer.network("miasto").withoutCity("l-1");
        Editions consented = tooFew();
        consented.network("miasto").waives(waiver(9));
        Editions lighter = tooFew().policy(Policy.CORE_CITIES, severity(Severity.WARNING));

        for (Editions other : List.of(fewer, consented, lighter)) {
            Changes changes = report(other).since(report(tooFew()));

            assertThat(changes.changed())
                    .filteredOn(change -> isCoreCities(change.after()))
                    .hasSize(1);
            assertThat(changes.appeared()).noneMatch(ReportTest::isCoreCities);
            assertThat(changes.gone()).noneMatch(ReportTest::isCoreCities);
            assertThat(changes.isEmpty()).isFalse();
        }
        Changes.Change change =
                report(consented).since(report(tooFew())).changed().get(0);
        assertThat(change.before().waived()).isFalse();
        assertThat(change.after().waived()).isTrue();
    }

    private static boolean isCoreCities(Finding finding) {
        return finding.rule().equals(Policy.CORE_CITIES);
    }

    /** Nine cities of the core, none a leader of change. */
    private static Editions tooFew() {
        Editions edition = Editions.sound();
        edition.network("miasto").withoutCity("z-1");
        return edition;
    }

    private static Editions joint() {
        Editions edition = Editions.sound();
        edition.network("liderzy")
                .in(Stage.WORKING, Editions.FIRST)
                .belongs("d-1", MembershipForm.LAUREATE, Editions.ALWAYS);
        return edition.holding(Gathering.of("razem", "miasto", "liderzy")
                .is(MeetingStatus.PLANNED)
                .on(DAY.plusDays(10), Editions.item(Audience.CLOSED, MeetingPart.GENERAL, true)));
    }

    private static PolicyChange severity(Severity severity) {
        return PolicyChange.severity(severity);
    }

    private static Waiver waiver(int least) {
        return waiver(Policy.CORE_CITIES, Optional.of(new Waiver.Allowance(Optional.of(least), Optional.empty())));
    }

    private static Waiver waiver(RuleId rule, Optional<Waiver.Allowance> allow) {
        return new Waiver(
                rule, Optional.<Subject>empty(), allow, WaiverAuthority.ZH16, "powód", Editions.FIRST, Editions.ALWAYS);
    }

    private static Report report(Editions edition) {
        return Report.of(edition.build(), DAY);
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.subject() + " " + finding.rule() + " " + finding.severity()
                        + (finding.waived() ? " waived" : ""))
                .toList();
    }
}
