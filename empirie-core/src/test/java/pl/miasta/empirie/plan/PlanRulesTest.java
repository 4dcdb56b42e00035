package pl.miasta.empirie.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Severity;

class PlanRulesTest {
    private static final LocalDate DAY_AFTER = Plans.ADOPTED.plusDays(1);

    @ParameterizedTest
    @MethodSource("everyRule")
    void aSoundPlanBreaksNothing(PlanRule rule) {
        assertThat(Plans.sound().judgedBy(rule)).isEmpty();
    }

    static List<PlanRule> everyRule() {
        return PlanRules.all();
    }

    // plan.sections

    @ParameterizedTest
    @EnumSource(Section.class)
    void everySectionHasToBeWritten(Section section) {
        assertThat(one(Plans.sound().without(section), new SectionsRule())
                        .cure()
                        .parameters())
                .containsExactly(List.of(section));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2003\u00a0"})
    void aSectionOfWhiteSpaceIsNotWritten(String nothing) {
        assertThat(Plans.sound().section(Section.GOALS, nothing).judgedBy(new SectionsRule()))
                .hasSize(1);
    }

    @Test
    void oneReadableCharacterIsEnoughForASection() {
        assertThat(Plans.sound().section(Section.GOALS, " . ").judgedBy(new SectionsRule()))
                .isEmpty();
    }

    @Test
    void unwrittenSectionsAreCountedAndNamedInTheOrderOfTheVademecum() {
        Finding finding =
                one(Plans.sound().without(Section.ORGANISATION).section(Section.RESOURCES, " "), new SectionsRule());

        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(finding.actual()).contains(2);
        assertThat(finding.subject()).hasToString("plan:miasto");
        says(
                finding,
                "Pustych rozdziałów planu: 2 (2 Inwentaryzacja zasobów, 9 Sprawy organizacyjne).",
                "Sections of the plan with nothing in them: 2 (2 Resources, 9 Organisation).");
        advises(
                finding,
                "Uzupełnij rozdziały planu: 2 Inwentaryzacja zasobów, 9 Sprawy organizacyjne.",
                "Write the sections of the plan: 2 Resources, 9 Organisation.");
    }

    // plan.products

    @Test
    void aPlanWithoutKindsOfProductIsNoPlan() {
        Finding finding = one(Plans.sound().kinds(), new ProductKindsRule());

        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        says(finding, "Plan nie wskazuje rodzajów produktów.", "The plan names no kinds of product.");
        advises(
                finding,
                "Wskaż w planie co najmniej jeden rodzaj produktu.",
                "Name at least one kind of product in the plan.");
    }

    // plan.calendar

    @Test
    void aPlanNeedsAMeeting() {
        Finding finding = one(Plans.sound().withoutMeeting(), new CalendarRule());

        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        says(finding, "Sieć ma plan, ale nie ma żadnego spotkania.", "The network has a plan but no meeting.");
        advises(finding, "Zaplanuj co najmniej jedno spotkanie.", "Plan at least one meeting.");
    }

    // plan.consulted

    @Test
    void consultationOnTheDayOfAdoptionIsInTimeAndADayLaterIsNot() {
        ConsultedRule rule = new ConsultedRule();

        assertThat(Plans.sound()
                        .consulted(Optional.of(Plans.ADOPTED.minusDays(1)))
                        .judgedBy(rule))
                .isEmpty();
        assertThat(Plans.sound().consulted(Optional.of(Plans.ADOPTED)).judgedBy(rule))
                .isEmpty();
        Finding late = one(Plans.sound().consulted(Optional.of(DAY_AFTER)), rule);
        assertThat(late.severity()).isEqualTo(Severity.WARNING);
        says(
                late,
                "Plan skonsultowano z ZH-16 2022-09-02, po przyjęciu 2022-09-01.",
                "The plan was consulted with ZH-16 on 2022-09-02, after its adoption on 2022-09-01.");
        advises(
                late,
                "Skonsultuj plan z ZH-16, zanim sieć go przyjmie.",
                "Consult the plan with ZH-16 before the network adopts it.");
    }

    @Test
    void aPlanNeverConsultedSaysSo() {
        says(
                one(Plans.sound().consulted(Optional.empty()), new ConsultedRule()),
                "Planu przyjętego 2022-09-01 nie skonsultowano z ZH-16.",
                "The plan adopted on 2022-09-01 was not consulted with ZH-16.");
    }

    // plan.participation

    @Test
    void everyCityOfTheCoreOnTheDayOfAdoptionIsHeard() {
        Finding finding = one(
                Plans.sound()
                        .member("turek", MembershipForm.FINALIST, Period.of(Plans.ADOPTED, Plans.ADOPTED))
                        .member("konin", MembershipForm.LEADER_OF_CHANGE, Period.since(Plans.ADOPTED)),
                new ParticipationRule());

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.actual()).contains(2);
        says(
                finding,
                "Miast podstawowego składu niewysłuchanych w pracy nad planem: 2 (konin, turek).",
                "Cities of the core that had no say in the plan: 2 (konin, turek).");
        advises(finding, "Wysłuchaj miast: konin, turek.", "Hear the cities: konin, turek.");
    }

    @Test
    void citiesThatCameLaterLeftEarlierOrObserveNeedNotBeHeard() {
        assertThat(Plans.sound()
                        .member("pozna", MembershipForm.LAUREATE, Period.since(DAY_AFTER))
                        .member("dawna", MembershipForm.LAUREATE, Period.of(LocalDate.MIN, Plans.ADOPTED.minusDays(1)))
                        .member("widz", MembershipForm.OBSERVER, Period.since(Plans.ADOPTED))
                        .judgedBy(new ParticipationRule()))
                .isEmpty();
    }

    @Test
    void citiesHeardWithoutBelongingDoNoHarm() {
        assertThat(Plans.sound().heard("jaslo", "sopot").judgedBy(new ParticipationRule()))
                .isEmpty();
    }

    // plan.contract-first

    @Test
    void aContractOfTheSameDayIsInTimeAndADayLaterIsNot() {
        ContractFirstRule rule = new ContractFirstRule();

        assertThat(Plans.sound().contract(adopted(Plans.ADOPTED.minusDays(1))).judgedBy(rule))
                .isEmpty();
        assertThat(Plans.sound().contract(adopted(Plans.ADOPTED)).judgedBy(rule))
                .isEmpty();
        Finding late = one(Plans.sound().contract(adopted(DAY_AFTER)), rule);
        assertThat(late.severity()).isEqualTo(Severity.WARNING);
        says(
                late,
                "Kontrakt przyjęto 2022-09-02, po przyjęciu planu 2022-09-01.",
                "The contract was adopted on 2022-09-02, after the plan on 2022-09-01.");
        advises(
                late,
                "Przyjmij kontrakt najpóźniej w dniu przyjęcia planu.",
                "Adopt the contract on the day of the plan at the latest.");
    }

    @Test
    void aContractBegunAndNotAdoptedIsNone() {
        ContractFirstRule rule = new ContractFirstRule();
        Finding none = one(Plans.sound().contract(Optional.empty()), rule);

        says(
                none,
                "Plan przyjęto 2022-09-01 bez przyjętego kontraktu.",
                "The plan was adopted on 2022-09-01 without an adopted contract.");
        assertThat(one(Plans.sound().contract(Optional.of(new Contract(Optional.empty()))), rule))
                .isEqualTo(none);
    }

    private static Optional<Contract> adopted(LocalDate day) {
        return Optional.of(new Contract(Optional.of(day)));
    }

    // plan.traceability

    @Test
    void everyLooseEndIsNamedAtOnce() {
        Finding finding = one(
                Plans.sound()
                        .kinds(ProductKind.RECOMMENDATION, ProductKind.METHOD)
                        .goals(goal("g-2"), goal("g-1"))
                        .actions(Plans.action("d-2", List.of()), Plans.action("d-1", List.of())),
                new TraceabilityRule());

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        says(
                finding,
                "Plan nie jest spójny: cele bez wyzwania (g-1, g-2), działania bez celu (d-1, d-2),"
                        + " rodzaje produktów, których nie tworzy żadne działanie (metoda, rekomendacja).",
                "The plan does not hang together: goals without a challenge (g-1, g-2), actions without a goal (d-1, d-2),"
                        + " kinds of product that no action makes (method, recommendation).");
        advises(
                finding,
                "Powiąż cele z wyzwaniami, działania z celami, a rodzaje produktów z działaniami.",
                "Tie goals to challenges, actions to goals, and kinds of product to actions.");
    }

    @Test
    void eachLooseEndIsEnoughAlone() {
        TraceabilityRule rule = new TraceabilityRule();

        says(
                one(Plans.sound().goals(goal("g-1")), rule),
                "Plan nie jest spójny: cele bez wyzwania (g-1).",
                "The plan does not hang together: goals without a challenge (g-1).");
        says(
                one(Plans.sound().actions(Plans.action("d-1", List.of(), ProductKind.METHOD)), rule),
                "Plan nie jest spójny: działania bez celu (d-1).",
                "The plan does not hang together: actions without a goal (d-1).");
        says(
                one(Plans.sound().kinds(ProductKind.METHOD, ProductKind.LOCAL_PLAN), rule),
                "Plan nie jest spójny: rodzaje produktów, których nie tworzy żadne działanie (plan lokalny).",
                "The plan does not hang together: kinds of product that no action makes (local plan).");
    }

    @Test
    void anActionMayMakeMoreThanThePlanNames() {
        assertThat(Plans.sound()
                        .actions(Plans.action("d-1", List.of("g-1"), ProductKind.METHOD, ProductKind.SOLUTION))
                        .judgedBy(new TraceabilityRule()))
                .isEmpty();
    }

    private static Goal goal(String id) {
        return new Goal(new GoalId(id), "cel", List.of());
    }

    private static Finding one(Plans plan, PlanRule rule) {
        List<Finding> findings = plan.judgedBy(rule);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo(rule.id());
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
