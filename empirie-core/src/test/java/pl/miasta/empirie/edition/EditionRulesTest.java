package pl.miasta.empirie.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.Editions;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.Severity;

class EditionRulesTest {
    private static final LocalDate OVER = Editions.LAST.plusDays(1);
    private static final LocalDate OPENS = LocalDate.of(2022, 2, 1);
    private static final LocalDate CLOSES = LocalDate.of(2022, 3, 15);

    // product.innovative

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "3, true", "4, false"})
    void twoOrThreeInnovativeProjectsMakeAnEdition(int published, boolean passes) {
        assertThat(judge(new InnovativeRule(), innovative(published).build(), OVER)
                        .isEmpty())
                .isEqualTo(passes);
    }

    @Test
    void innovativeProjectsAreCountedOnlyOnceTheEditionIsOver() {
        Edition poor = innovative(0).build();

        assertThat(judge(new InnovativeRule(), poor, Editions.LAST)).isEmpty();
        assertThat(judge(new InnovativeRule(), poor, OVER)).hasSize(1);
    }

    @Test
    void projectsOfAllNetworksCountAndNothingElseDoes() {
        Editions edition = innovative(1);
        edition.network("liderzy")
                .makes(product("p-1", ProductKind.INNOVATIVE_PROJECT, Optional.of(Editions.LAST)))
                .makes(product("p-2", ProductKind.INNOVATIVE_PROJECT, Optional.empty()))
                .makes(product("p-3", ProductKind.METHOD, Optional.of(Editions.LAST)))
                .makes(product("p-4", ProductKind.METHOD, Optional.of(Editions.LAST)));

        assertThat(judge(new InnovativeRule(), edition.build(), OVER)).isEmpty();
    }

    @Test
    void tooFewInnovativeProjectsAreNoted() {
        Finding finding = one(judge(new InnovativeRule(), innovative(1).build(), OVER));

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.actual()).contains(1);
        assertThat(finding.subject()).hasToString("edition:proba");
        says(
                finding,
                "Opublikowanych projektów innowacyjnych: 1; oczekuje się co najmniej 2.",
                "Innovative projects published: 1; at least 2 are expected.");
        advises(
                finding,
                "Wskaż i opublikuj projekty innowacyjne; łącznie co najmniej 2.",
                "Choose and publish innovative projects; at least 2 altogether.");
    }

    @Test
    void tooManyInnovativeProjectsAreNoted() {
        Finding finding = one(judge(new InnovativeRule(), innovative(4).build(), OVER));

        says(
                finding,
                "Opublikowanych projektów innowacyjnych: 4; oczekuje się najwyżej 3.",
                "Innovative projects published: 4; at most 3 are expected.");
        advises(
                finding,
                "Wybierz najwyżej tyle projektów innowacyjnych: 3.",
                "Choose this many innovative projects at most: 3.");
    }

    private static Editions innovative(int published) {
        Editions edition = Editions.bare();
        IntStream.rangeClosed(1, published)
                .forEach(i -> edition.network("miasto")
                        .makes(product("p-" + i, ProductKind.INNOVATIVE_PROJECT, Optional.of(Editions.FIRST))));
        return edition;
    }

    private static Product product(String id, ProductKind kind, Optional<LocalDate> published) {
        return new Product(new ProductId(id), kind, "Produkt", Optional.empty(), Optional.empty(), published);
    }

    // coordination.decision-meetings

    @Test
    void aYearIsJudgedOnlyOnceItIsOver() {
        Edition edition = Editions.bare().build();
        DecisionMeetingsRule rule = new DecisionMeetingsRule();

        assertThat(judge(rule, edition, LocalDate.of(2022, 12, 31))).isEmpty();
        assertThat(judge(rule, edition, LocalDate.of(2023, 1, 1))).hasSize(1);
    }

    @Test
    void twoMeetingsAYearAreEnoughEvenOnItsFirstAndLastDay() {
        Edition edition = Editions.bare()
                .decidesOn("2022-01-01", "2022-12-31", "2023-01-01", "2023-12-31")
                .build();

        assertThat(judge(new DecisionMeetingsRule(), edition, OVER)).isEmpty();
    }

    @Test
    void meetingsOfOneYearDoNotMakeUpForAnother() {
        Edition edition = Editions.bare()
                .decidesOn("2022-03-01", "2023-01-01", "2023-05-01", "2023-09-01")
                .build();

        Finding finding = one(judge(new DecisionMeetingsRule(), edition, OVER));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        says(
                finding,
                "Spotkań decyzyjno-sprawozdawczych ma być co najmniej 2 w roku; zabrakło ich:"
                        + " 2022-01-01 – 2022-12-31: 1.",
                "There are to be at least 2 meetings a year to decide and report; too few: 2022-01-01 – 2022-12-31: 1.");
        advises(
                finding,
                "Organizuj co najmniej tyle spotkań w roku: 2; zabrakło razem: 1.",
                "Hold at least this many meetings a year: 2; missing altogether: 1.");
    }

    @Test
    void everyPoorYearIsNamedInOneFinding() {
        Finding finding = one(judge(
                new DecisionMeetingsRule(),
                Editions.bare().decidesOn("2023-06-01").build(),
                OVER));

        assertThat(finding.message(Language.PL))
                .isEqualTo("Spotkań decyzyjno-sprawozdawczych ma być co najmniej 2 w roku; zabrakło ich:"
                        + " 2022-01-01 – 2022-12-31: 0, 2023-01-01 – 2023-12-31: 1.");
        assertThat(finding.cure().parameters()).containsExactly(2, 3);
    }

    @Test
    void aYearThatEndsWithTheEditionIsFullAndOneADayShorterIsNot() {
        DecisionMeetingsRule rule = new DecisionMeetingsRule();
        LocalDate later = LocalDate.of(2030, 1, 1);

        assertThat(judge(rule, Editions.bare().to(LocalDate.of(2022, 12, 31)).build(), later))
                .hasSize(1);
        assertThat(judge(rule, Editions.bare().to(LocalDate.of(2022, 12, 30)).build(), later))
                .isEmpty();
    }

    @Test
    void anEditionThatBeginsOnTheLeapDayHasYearsThatBeginOnTheTwentyEighth() {
        Editions edition = Editions.bare().from(LocalDate.of(2024, 2, 29)).to(LocalDate.of(2026, 2, 27));
        DecisionMeetingsRule rule = new DecisionMeetingsRule();

        assertThat(judge(rule, edition.build(), LocalDate.of(2025, 2, 27))).isEmpty();
        assertThat(one(judge(rule, edition.build(), LocalDate.of(2025, 2, 28))).message(Language.EN))
                .endsWith("too few: 2024-02-29 – 2025-02-27: 0.");
        assertThat(one(judge(rule, edition.build(), LocalDate.of(2026, 2, 28))).message(Language.EN))
                .endsWith("too few: 2024-02-29 – 2025-02-27: 0, 2025-02-28 – 2026-02-27: 0.");
    }

    @Test
    void theYearAfterFourBeginsOnTheLeapDayAgain() {
        Edition edition = Editions.bare()
                .from(LocalDate.of(2024, 2, 29))
                .to(LocalDate.of(2029, 2, 27))
                .build();

        assertThat(one(judge(new DecisionMeetingsRule(), edition, LocalDate.of(2029, 3, 1)))
                        .message(Language.EN))
                .endsWith("2027-02-28 – 2028-02-28: 0, 2028-02-29 – 2029-02-27: 0.");
    }

    @Test
    void aPolicyMayAskForNoneAYear() {
        Edition edition = Editions.bare()
                .policy(Policy.DECISION_MEETINGS, PolicyChange.parameter("perYear", 0))
                .build();

        assertThat(judge(new DecisionMeetingsRule(), edition, OVER)).isEmpty();
    }

    // recruitment.window

    @ParameterizedTest
    @CsvSource({"2022-01-31, false", "2022-02-01, true", "2022-03-15, true", "2022-03-16, false"})
    void applicationsArriveWhileRecruitmentIsOpenBothDaysInside(LocalDate received, boolean passes) {
        Edition edition =
                recruiting(Optional.empty(), complete("w-1", received)).build();

        assertThat(judge(new WindowRule(), edition, OVER).isEmpty()).isEqualTo(passes);
    }

    @Test
    void anApplicationOutsideTheWindowIsToldTheWindow() {
        Finding finding = one(judge(
                new WindowRule(),
                recruiting(Optional.empty(), complete("w-1", CLOSES.plusDays(1)))
                        .build(),
                OVER));

        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(finding.subject()).hasToString("application:w-1");
        says(
                finding,
                "Zgłoszenie wpłynęło 2022-03-16, poza naborem (2022-02-01 – 2022-03-15).",
                "The application arrived on 2022-03-16, outside recruitment (2022-02-01 – 2022-03-15).");
        advises(
                finding,
                "Poproś miasto o zgłoszenie w kolejnym naborze albo zmień termin naboru.",
                "Ask the city to apply in the next recruitment, or change the time of recruitment.");
    }

    // recruitment.complete

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "3, true", "4, false"})
    void aWishNamesAsManyPeopleAsACitySends(int people, boolean passes) {
        Edition edition = recruiting(Optional.empty(), application("w-1", true, wish("miasto", people)))
                .build();

        assertThat(judge(new CompleteApplicationRule(), edition, OVER).isEmpty())
                .isEqualTo(passes);
    }

    @Test
    void onePersonNamedTwiceIsOnePerson() {
        WishedPerson head = new WishedPerson(new PersonId("p-1"), Position.HEAD_OF_UNIT);
        WishedPerson specialist = new WishedPerson(new PersonId("p-1"), Position.SPECIALIST);
        Edition edition = recruiting(
                        Optional.empty(),
                        application("w-1", true, new Wish(new NetworkId("miasto"), List.of(head, specialist))))
                .build();

        assertThat(judge(new CompleteApplicationRule(), edition, OVER)).hasSize(1);
    }

    @Test
    void thePolicySaysHowManyPeopleAWishNames() {
        Edition edition = recruiting(Optional.empty(), application("w-1", true, wish("miasto", 4)))
                .policy(Policy.REPRESENTATIVES_PER_CITY, PolicyChange.range(4, 5))
                .build();

        assertThat(judge(new CompleteApplicationRule(), edition, OVER)).isEmpty();
    }

    @Test
    void everythingThatAnApplicationLacksIsNamedAtOnce() {
        Finding finding = one(judge(
                new CompleteApplicationRule(),
                recruiting(Optional.empty(), application("w-1", false, wish("miasto", 4), wish("liderzy", 1)))
                        .build(),
                OVER));

        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        says(
                finding,
                "Zgłoszenie jest niekompletne: brak zgody na oczekiwania wobec miast,"
                        + " do sieci liderzy wskazano osób: 1, a trzeba 2–3,"
                        + " do sieci miasto wskazano osób: 4, a trzeba 2–3.",
                "The application is incomplete: the expectations of members are not accepted,"
                        + " for the network liderzy people named: 1, needed: 2–3,"
                        + " for the network miasto people named: 4, needed: 2–3.");
        advises(finding, "Poproś miasto o uzupełnienie zgłoszenia.", "Ask the city to complete its application.");
    }

    @Test
    void anApplicationWithoutAWishIsIncomplete() {
        says(
                one(judge(
                        new CompleteApplicationRule(),
                        recruiting(Optional.empty(), application("w-1", true)).build(),
                        OVER)),
                "Zgłoszenie jest niekompletne: nie wskazano żadnej sieci.",
                "The application is incomplete: no network is wished for.");
    }

    @Test
    void acceptingTheExpectationsIsPartOfAnApplication() {
        says(
                one(judge(
                        new CompleteApplicationRule(),
                        recruiting(Optional.empty(), application("w-1", false, wish("miasto", 2)))
                                .build(),
                        OVER)),
                "Zgłoszenie jest niekompletne: brak zgody na oczekiwania wobec miast.",
                "The application is incomplete: the expectations of members are not accepted.");
    }

    // recruitment.feedback

    @Test
    void beforeAnsweringBeginsNobodyWaits() {
        Edition edition = recruiting(Optional.empty(), complete("w-1", OPENS)).build();

        assertThat(judge(new FeedbackRule(), edition, OVER)).isEmpty();
    }

    @Test
    void onceAnswersAreGivenWhoeverGotNoneWaits() {
        Edition edition = recruiting(
                        Optional.of(List.of(
                                new Answer(new ApplicationId("w-1"), CLOSES, AnswerOutcome.ACCEPTED),
                                new Answer(new ApplicationId("w-2"), CLOSES.plusDays(1), AnswerOutcome.REFUSED))),
                        complete("w-1", OPENS),
                        complete("w-2", OPENS),
                        complete("w-3", OPENS))
                .build();

        assertThat(judge(new FeedbackRule(), edition, CLOSES.plusDays(1)))
                .extracting(finding -> finding.subject().value())
                .containsExactly("application:w-3");
        assertThat(judge(new FeedbackRule(), edition, CLOSES))
                .extracting(finding -> finding.subject().value())
                .containsExactly("application:w-2", "application:w-3");
    }

    @Test
    void anEmptyListOfAnswersLeavesEverybodyWaiting() {
        Finding finding = one(judge(
                new FeedbackRule(),
                recruiting(Optional.of(List.of()), complete("w-1", OPENS)).build(),
                OVER));

        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        says(finding, "Miasto nie otrzymało odpowiedzi na zgłoszenie.", "The city got no answer to its application.");
        advises(finding, "Odpowiedz miastu na zgłoszenie.", "Answer the city’s application.");
    }

    @Test
    void anApplicationNotYetReceivedIsNotThere() {
        Edition edition =
                recruiting(Optional.of(List.of()), application("w-1", false)).build();

        for (EditionRule rule : List.of(new CompleteApplicationRule(), new FeedbackRule())) {
            assertThat(judge(rule, edition, OPENS.minusDays(1))).isEmpty();
            assertThat(judge(rule, edition, OPENS)).hasSize(1);
        }
    }

    @Test
    void withoutARecruitmentNothingIsSaidAboutApplications() {
        for (EditionRule rule : List.of(new WindowRule(), new CompleteApplicationRule(), new FeedbackRule())) {
            assertThat(judge(rule, Editions.bare().build(), OVER)).isEmpty();
        }
    }

    private static Editions recruiting(Optional<List<Answer>> answers, Application... applications) {
        return Editions.bare().recruiting(new Recruitment(OPENS, CLOSES, List.of(applications), answers));
    }

    private static Application complete(String id, LocalDate received) {
        return new Application(
                new ApplicationId(id), new CityId("jaslo"), received, 1, false, true, List.of(wish("miasto", 2)));
    }

    private static Application application(String id, boolean accepts, Wish... wishes) {
        return new Application(
                new ApplicationId(id), new CityId("jaslo"), OPENS, 1, false, accepts, Arrays.asList(wishes));
    }

    private static Wish wish(String network, int people) {
        return new Wish(
                new NetworkId(network),
                IntStream.rangeClosed(1, people)
                        .mapToObj(i -> new WishedPerson(new PersonId("p-" + i), Position.SPECIALIST))
                        .toList());
    }

    private static List<Finding> judge(EditionRule rule, Edition edition, LocalDate day) {
        Policy policy = edition.policy();
        return rule.judge(new EditionOnDay(edition.asKnownOn(day), day, policy), policy.of(rule.id()));
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
