package pl.miasta.empirie.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Severity;

class ProductRulesTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 10);
    private static final Optional<LocalDate> NEVER = Optional.empty();

    @ParameterizedTest
    @MethodSource("everyRule")
    void aProductPlannedAssessedAndShownBreaksNothing(ProductRule rule) {
        assertThat(judge(rule, observed(PUBLISHED, PUBLISHED), product(Optional.of(PUBLISHED), Optional.of(PUBLISHED))))
                .isEmpty();
    }

    static List<ProductRule> everyRule() {
        return PlanRules.ofProducts();
    }

    // product.planned-kind

    @Test
    void aKindThatThePlanDoesNotNameIsUnplanned() {
        Finding finding = one(judge(new PlannedKindRule(), Plans.sound().kinds(), product(NEVER, NEVER)));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.subject()).hasToString("product:p-1@miasto");
        says(
                finding,
                "Plan sieci nie przewiduje produktu tego rodzaju: metoda.",
                "The network’s plan does not name this kind of product: method.");
        advises(finding, "Uzupełnij plan o rodzaj produktu: metoda.", "Add the kind of product to the plan: method.");
    }

    @Test
    void withoutAnAdoptedPlanNoKindIsUnplanned() {
        Plans plans = Plans.sound();

        assertThat(Plans.judge(
                        new PlannedKindRule(),
                        new ProductCase(
                                plans.network(), plans.cities(), Optional.empty(), product(NEVER, NEVER), PUBLISHED)))
                .isEmpty();
    }

    // product.assessed

    @Test
    void assessmentOnTheDayOfPublicationIsInTimeAndADayLaterIsNot() {
        AssessedRule rule = new AssessedRule();

        assertThat(judge(rule, Plans.sound(), product(Optional.of(PUBLISHED), NEVER)))
                .isEmpty();
        Finding late = one(judge(rule, Plans.sound(), product(Optional.of(PUBLISHED.plusDays(1)), NEVER)));
        assertThat(late.severity()).isEqualTo(Severity.BLOCKING);
        says(
                late,
                "Produkt oceniono 2023-05-11, po publikacji 2023-05-10.",
                "The product was assessed on 2023-05-11, after its publication on 2023-05-10.");
        advises(late, "Oceń produkt przed publikacją.", "Assess the product before it is published.");
    }

    @Test
    void aProductNeverAssessedSaysSo() {
        says(
                one(judge(new AssessedRule(), Plans.sound(), product(NEVER, NEVER))),
                "Produktu opublikowanego 2023-05-10 nie oceniono.",
                "The product published on 2023-05-10 was not assessed.");
    }

    // product.observers-first

    @Test
    void observersSeeItOnTheDayOfPublicationAtTheLatest() {
        ObserversFirstRule rule = new ObserversFirstRule();
        Plans observed = observed(PUBLISHED, PUBLISHED);

        assertThat(judge(rule, observed, product(NEVER, Optional.of(PUBLISHED))))
                .isEmpty();
        Finding late = one(judge(rule, observed, product(NEVER, Optional.of(PUBLISHED.plusDays(1)))));
        assertThat(late.severity()).isEqualTo(Severity.WARNING);
        says(
                late,
                "Produkt pokazano obserwatorom dopiero po publikacji 2023-05-10.",
                "The product was shown to observers only after its publication on 2023-05-10.");
        advises(
                late,
                "Pokaż produkt obserwatorom przed publikacją.",
                "Show the product to observers before it is published.");
    }

    @Test
    void aProductNeverShownToObserversSaysSo() {
        says(
                one(judge(new ObserversFirstRule(), observed(PUBLISHED, PUBLISHED), product(NEVER, NEVER))),
                "Produktu opublikowanego 2023-05-10 nie pokazano obserwatorom.",
                "The product published on 2023-05-10 was not shown to observers.");
    }

    @Test
    void withoutObserversOnThatVeryDayNobodyHasToSeeItFirst() {
        ObserversFirstRule rule = new ObserversFirstRule();
        LocalDate before = PUBLISHED.minusDays(1);
        LocalDate after = PUBLISHED.plusDays(1);

        assertThat(judge(rule, Plans.sound(), product(NEVER, NEVER))).isEmpty();
        assertThat(judge(rule, observed(before, before), product(NEVER, NEVER))).isEmpty();
        assertThat(judge(rule, observed(after, after), product(NEVER, NEVER))).isEmpty();
    }

    private static Plans observed(LocalDate from, LocalDate to) {
        return Plans.sound().member("widz", MembershipForm.OBSERVER, Period.of(from, to));
    }

    private static Product product(Optional<LocalDate> assessed, Optional<LocalDate> shown) {
        return new Product(new ProductId("p-1"), ProductKind.METHOD, "Metoda", assessed, shown, Optional.of(PUBLISHED));
    }

    private static List<Finding> judge(ProductRule rule, Plans plans, Product product) {
        return Plans.judge(
                rule, new ProductCase(plans.network(), plans.cities(), Optional.of(plans.plan()), product, PUBLISHED));
    }

    private static Finding one(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
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
