package pl.miasta.empirie.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.Editions;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.edition.EditionOnDay;
import pl.miasta.empirie.edition.EditionRule;
import pl.miasta.empirie.network.NetworkRule;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.Rule;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.rule.WaiverAuthority;

class RuleBookTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 1);
    private static final RuleId OWN = new RuleId("x-ours.many-cities");

    /** A host's rule: a network should have more cities than the core asks for. */
    private record ManyCities(RuleId id) implements NetworkRule {
        @Override
        public RuleSetting standard() {
            return setting(id);
        }

        @Override
        public List<Finding> judge(Roster roster, RuleSetting setting) {
            return setting.range().contains(roster.coreCities())
                    ? List.of()
                    : List.of(setting.finding(
                                    roster.network().subject(),
                                    setting.severity(),
                                    Remedy.of("admit-cities", setting.range().min() - roster.coreCities()),
                                    "few",
                                    roster.coreCities())
                            .counting(roster.coreCities()));
        }
    }

    private record EditionTitle(RuleId id) implements EditionRule {
        @Override
        public RuleSetting standard() {
            return new RuleSetting(id, "ours", List.of(Severity.WARNING), Optional.empty(), Optional.empty());
        }

        @Override
        public List<Finding> judge(EditionOnDay matter, RuleSetting setting) {
            return List.of(
                    setting.finding(matter.edition().subject(), setting.severity(), Remedy.of("tie-plan"), "always"));
        }
    }

    private record OfNoKind(RuleId id) implements Rule<String> {
        @Override
        public RuleSetting standard() {
            return setting(id);
        }

        @Override
        public List<Finding> judge(String matter, RuleSetting setting) {
            return List.of();
        }
    }

    private record WithoutNumbers(RuleId id) implements NetworkRule {
        @Override
        public List<Finding> judge(Roster roster, RuleSetting setting) {
            return List.of();
        }
    }

    private static RuleSetting setting(RuleId id) {
        return new RuleSetting(
                id, "ours", List.of(Severity.BLOCKING), Optional.of(new Bounds(12, 20)), Optional.empty());
    }

    private static final RuleBook BOOK = RuleBook.standard().with(new ManyCities(OWN));

    @Test
    void theStandardBookAsksEveryRuleOfThePolicyOnce() {
        assertThat(RuleBook.standard().rules())
                .extracting(rule -> rule.id())
                .containsExactlyInAnyOrderElementsOf(
                        Policy.standard().rules().stream().map(RuleSetting::id).toList());
    }

    @Test
    void everyRuleOfTheLibraryFindsItsNumbersInThePolicy() {
        assertThat(RuleBook.standard().rules())
                .allSatisfy(rule ->
                        assertThat(rule.standard()).isEqualTo(Policy.standard().of(rule.id())));
    }

    @Test
    void aHostsRuleIsAskedAfterTheLibrarysAndLeavesTheStandardBookAsItWas() {
        assertThat(BOOK.rules()).hasSize(RuleBook.standard().rules().size() + 1);
        assertThat(BOOK.rules().get(BOOK.rules().size() - 1).id()).isEqualTo(OWN);
        assertThat(BOOK.policy().knows(OWN)).isTrue();
        assertThat(RuleBook.standard().policy().knows(OWN)).isFalse();
        assertThat(ownFindings(RuleBook.standard(), Editions.sound())).isEmpty();
    }

    @Test
    void aHostsRuleSpeaksInTheHostsWords() {
        Finding finding = ownFindings(BOOK, Editions.sound()).get(0);
        Texts texts = Texts.standard().with(Language.EN, Map.of("x-ours.many-cities.few", "Only {0} cities."));

        assertThat(texts.say(finding.says(), Language.EN)).isEqualTo("Only 10 cities.");
        assertThat(finding.expected()).contains(new Bounds(12, 20));
        assertThat(finding.source()).isEqualTo("ours");
        assertThat(finding.blocks()).isTrue();
    }

    @Test
    void aHostsRuleStaysInsideWhatItsKindIsAskedAbout() {
        Editions edition = Editions.sound();
        edition.network("miasto").in(Stage.CLOSED, DAY);

        assertThat(ownFindings(BOOK, edition)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ours.many-cities", "composition.core-cities", "xours.many-cities"})
    void theIdOfAHostsRuleBeginsWithX(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.standard().with(new ManyCities(new RuleId(id))))
                .withMessage("the id of an own rule begins with x-, not so: " + id);
    }

    @Test
    void noIdIsTakenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.with(new EditionTitle(OWN)))
                .withMessage("there is a rule x-ours.many-cities already");
    }

    @Test
    void aRuleThatNobodyWouldAskIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.standard().with(new OfNoKind(OWN)))
                .withMessage("nobody would ask x-ours.many-cities: it is of no kind the book knows");
    }

    @Test
    void aHostsRuleHasToSayItsNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.standard().with(new WithoutNumbers(OWN)));
    }

    @Test
    void theEditionsPolicyChangesAHostsRule() {
        assertThat(ownFindings(BOOK, Editions.sound().policy(OWN, PolicyChange.range(10, 20))))
                .isEmpty();
        assertThat(ownFindings(BOOK, Editions.sound().policy(OWN, PolicyChange.range(11, 20))))
                .hasSize(1);
        assertThat(ownFindings(BOOK, Editions.sound().policy(OWN, PolicyChange.severity(Severity.INFO))))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(ownFindings(BOOK, Editions.sound().policy(OWN, PolicyChange.severity(Severity.OFF))))
                .isEmpty();
    }

    @Test
    void aPolicyThatSpeaksOfARuleTheBookDoesNotKnowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ownFindings(
                        RuleBook.standard(), Editions.sound().policy(OWN, PolicyChange.severity(Severity.INFO))));
    }

    @Test
    void aHostsRuleIsWaivedWithinItsFigures() {
        assertThat(ownFindings(BOOK, waived(OWN, 10)))
                .extracting(Finding::waived)
                .containsExactly(true);
        assertThat(ownFindings(BOOK, waived(OWN, 11)))
                .extracting(Finding::waived)
                .containsExactly(false);
        assertThat(BOOK.check(waived(OWN, 10).build(), DAY).isOk()).isTrue();
        assertThat(BOOK.check(waived(OWN, 11).build(), DAY).isOk()).isFalse();
    }

    @Test
    void whatIsFoundAboutTheEditionIsNeverWaived() {
        RuleId title = new RuleId("x-ours.title");
        Editions edition = Editions.sound();
        edition.network("miasto")
                .waives(waiver(title, Optional.empty(), Optional.of(Subject.of("edition", "proba"))))
                .waives(waiver(title, Optional.empty(), Optional.empty()));

        assertThat(RuleBook.standard()
                        .with(new EditionTitle(title))
                        .check(edition.build(), DAY)
                        .findings())
                .filteredOn(finding -> finding.rule().equals(title))
                .extracting(Finding::waived)
                .containsExactly(false);
    }

    private static Editions waived(RuleId rule, int least) {
        Editions edition = Editions.sound();
        edition.network("miasto")
                .waives(waiver(
                        rule,
                        Optional.of(new Waiver.Allowance(Optional.of(least), Optional.empty())),
                        Optional.empty()));
        return edition;
    }

    private static Waiver waiver(RuleId rule, Optional<Waiver.Allowance> allow, Optional<Subject> subject) {
        return new Waiver(rule, subject, allow, WaiverAuthority.ZH16, "powód", Editions.FIRST, Editions.ALWAYS);
    }

    private static List<Finding> ownFindings(RuleBook book, Editions edition) {
        return book.check(edition.build(), DAY).findings().stream()
                .filter(finding -> finding.rule().isOwn())
                .toList();
    }
}
