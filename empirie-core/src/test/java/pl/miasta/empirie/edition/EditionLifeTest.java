package pl.miasta.empirie.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.Copies;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingTask;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.port.LivedEdition;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.SupportTeam;

/** What acts record about an edition and its networks. */
class EditionLifeTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
    private static final LocalDate EVE = DAY.minusDays(1);
    private static final Edition LIVED = LivedEdition.edition();
    private static final NetworkDossier DOSSIER = LIVED.network("n-2");
    private static final CityId ZORY = new CityId("zory");

    private static EditionLife known(EditionLife life, LocalDate day) {
        return LIVED.with(life).asKnownOn(day).life();
    }

    private static NetworkLife known(NetworkLife life, LocalDate day) {
        return LIVED.with(DOSSIER.with(life)).asKnownOn(day).network("n-2").life();
    }

    private static Touchpoint touchpoint(List<NetworkId> networks, Optional<String> outside) {
        return new Touchpoint(new TouchpointId("k-1"), DAY, networks, outside, "Spotkanie");
    }

    // the edition

    @Test
    void stepsOfAnEditionAreKnownFromTheirDayOn() {
        EditionLife none = EditionLife.NONE;
        NetworkId network = DOSSIER.id();
        for (EditionLife life : List.of(
                none.closed(DAY),
                none.with(touchpoint(List.of(network), Optional.of("URBACT"))),
                none.with(new Correction(DAY, Actor.office(), DOSSIER.network().subject(), Optional.of("Błąd"))))) {
            assertThat(known(life, EVE)).isEqualTo(none);
            assertThat(known(life, DAY)).isEqualTo(life).isNotEqualTo(none);
        }
    }

    @Test
    void whereAnEditionComesFromIsKnownAlways() {
        EditionLife life = EditionLife.NONE.continuing(new EditionId("wczesniejsza"));

        assertThat(known(life, LIVED.firstDay().minusYears(1))).isEqualTo(life);
    }

    @Test
    void anEditionIsClosedOnItsFirstDayAtTheEarliest() {
        LocalDate first = LIVED.firstDay();

        assertThat(LIVED.with(EditionLife.NONE.closed(first)).life().closedOn()).contains(first);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIVED.with(EditionLife.NONE.closed(first.minusDays(1))))
                .withMessage("edition lived was closed before it began");
    }

    @Test
    void aTouchpointIsOfNetworksOfTheEdition() {
        EditionLife life =
                EditionLife.NONE.with(touchpoint(List.of(DOSSIER.id(), new NetworkId("obca")), Optional.empty()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIVED.with(life))
                .withMessage("touchpoint k-1 is of a network unknown to the edition");
    }

    @Test
    void aTouchpointHasTwoSides() {
        NetworkId one = new NetworkId("n-1");
        NetworkId two = new NetworkId("n-2");

        assertThat(touchpoint(List.of(one, two), Optional.empty()).networks()).hasSize(2);
        assertThat(touchpoint(List.of(one), Optional.of("PIM")).networks()).hasSize(1);
        for (List<NetworkId> alone : List.of(List.of(one), List.of(one, one), List.<NetworkId>of())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> touchpoint(alone, Optional.empty()))
                    .withMessage("touchpoint k-1 has less than two sides");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> touchpoint(List.of(), Optional.of("PIM")));
    }

    @Test
    void noTwoTasksOfAnEditionShareAnId() {
        Meeting meeting = LIVED.find(new MeetingId("s-3")).orElseThrow();
        MeetingTask foreign = LIVED.find(new TaskId("u-4")).orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIVED.with(meeting.with(meeting.work().with(foreign))))
                .withMessage("edition lived has two tasks of one id");
        assertThat(LIVED.find(new TaskId("u-9"))).isEmpty();
    }

    // schedule and paths

    private static SchedulePhase phase() {
        return SchedulePhase.planned(new PhaseId("h-1"), PhaseGroup.DIAGNOSIS, "Ankieta", DAY, DAY.plusDays(20));
    }

    @Test
    void aPhaseDeviatesByTheDaysItIsBegunAndDoneLater() {
        SchedulePhase done = phase().progressed(Optional.of(EVE), Optional.of(DAY.plusDays(23)), Optional.empty());

        assertThat(phase().beginDeviationDays()).isEmpty();
        assertThat(phase().endDeviationDays()).isEmpty();
        assertThat(done.beginDeviationDays()).hasValue(-1);
        assertThat(done.endDeviationDays()).hasValue(3);
        Copies.assertChanged(phase(), done, "begunOn", "doneOn");
    }

    @Test
    void aPhaseIsLateFromTheDayAfterItsLastOne() {
        LocalDate last = phase().to();

        assertThat(phase().isLate(last)).isFalse();
        assertThat(phase().isLate(last.plusDays(1))).isTrue();
        assertThat(phase().progressed(Optional.empty(), Optional.of(last), Optional.empty())
                        .isLate(last.plusDays(1)))
                .isFalse();
        assertThat(phase().progressed(Optional.empty(), Optional.of(last.plusDays(1)), Optional.empty())
                        .isLate(last))
                .isTrue();
    }

    @Test
    void aPhaseEndsNoEarlierThanItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchedulePhase.planned(new PhaseId("h-1"), PhaseGroup.DIAGNOSIS, "", DAY, EVE))
                .withMessage("phase h-1 ends before it begins");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> phase().progressed(Optional.of(DAY), Optional.of(EVE), Optional.empty()));
        assertThat(phase().progressed(Optional.of(DAY), Optional.of(DAY), Optional.empty())
                        .doneOn())
                .contains(DAY);
    }

    @Test
    void stepsAndReasonsOfAPhaseAreKnownFromTheirDayOn() {
        SchedulePhase done = phase().progressed(Optional.of(DAY), Optional.of(DAY.plusDays(2)), Optional.of("choroba"));

        assertThat(done.asKnownOn(EVE)).isEqualTo(phase());
        assertThat(done.asKnownOn(DAY))
                .isEqualTo(phase().progressed(Optional.of(DAY), Optional.empty(), Optional.of("choroba")));
        assertThat(done.asKnownOn(DAY.plusDays(1)).doneOn()).isEmpty();
        assertThat(done.asKnownOn(DAY.plusDays(2))).isEqualTo(done);
        assertThat(known(EditionLife.NONE.with(done), EVE)).isEqualTo(EditionLife.NONE.with(phase()));
        assertThat(done.toString()).doesNotContain("choroba");
    }

    @Test
    void aMonthToComeHasNotDeviated() {
        PathEntry planned = new PathEntry(ProcessPath.SPR_3, YearMonth.of(2023, 5), "Wymiana", Optional.empty());
        PathEntry entry = planned.deviating("Później");
        EditionLife life = EditionLife.NONE.withPaths(List.of(entry));

        Copies.assertChanged(planned, entry, "deviation");
        assertThat(known(life, LocalDate.of(2023, 4, 30)).paths()).containsExactly(planned);
        assertThat(known(life, LocalDate.of(2023, 5, 1)).paths()).containsExactly(entry);
    }

    @ParameterizedTest
    @EnumSource
    void theFrameworkScheduleTakesTwentySixMonthsInThreeParts(Language language) {
        LocalDate start = LocalDate.of(2021, 11, 1);
        List<SchedulePhase> phases = FrameworkSchedule.standard(start).in(language);

        assertThat(phases).hasSize(14).allSatisfy(phase -> {
            assertThat(phase.from()).isAfterOrEqualTo(start).hasDayOfMonth(1);
            assertThat(phase.to()).isBeforeOrEqualTo(LocalDate.of(2023, 12, 31));
            assertThat(phase.to().plusDays(1)).hasDayOfMonth(1);
            assertThat(phase.begunOn()).isEmpty();
        });
        assertThat(phases).extracting(SchedulePhase::id).doesNotHaveDuplicates();
        assertThat(phases).extracting(SchedulePhase::group).isSorted().contains(PhaseGroup.values());
        assertThat(phases.get(0).from()).isEqualTo(start);
        assertThat(phases.get(13).to())
                .isEqualTo(start.plusMonths(FrameworkSchedule.MONTHS).minusDays(1));
    }

    @Test
    void theFrameworkScheduleIsTitledInBothLanguages() {
        FrameworkSchedule schedule = FrameworkSchedule.standard(DAY);

        assertThat(schedule.in(Language.PL).get(1).title()).isEqualTo("Warsztat strategiczny");
        assertThat(schedule.in(Language.EN).get(1).title()).isEqualTo("Strategic workshop");
        assertThat(schedule.in(Language.PL).get(0).from()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @EnumSource
    void everyPathRunsThroughTheMatrixOfTwentyFourMonths(ProcessPath path) {
        YearMonth start = YearMonth.of(2022, 1);
        List<PathEntry> entries = ProcessPaths.standard(start).in(Language.EN).stream()
                .filter(entry -> entry.path() == path)
                .toList();

        assertThat(entries).isNotEmpty().doesNotHaveDuplicates().allSatisfy(entry -> {
            assertThat(entry.month()).isBetween(start, start.plusMonths(ProcessPaths.MONTHS - 1L));
            assertThat(entry.deviation()).isEmpty();
        });
    }

    @Test
    void noMonthOfTheMatrixIsEmptyAndItsLastOneSumsUp() {
        YearMonth start = YearMonth.of(2022, 1);
        List<PathEntry> entries = ProcessPaths.standard(start).in(Language.PL);

        assertThat(entries)
                .extracting(PathEntry::month)
                .containsAll(IntStream.range(0, 24).mapToObj(start::plusMonths).toList());
        assertThat(entries)
                .contains(new PathEntry(
                        ProcessPath.SPR_2,
                        YearMonth.of(2023, 12),
                        "Podsumowanie i ewaluacja wobec celów",
                        Optional.empty()));
    }

    // surveys

    private static Survey survey() {
        return new Survey(new SurveyId("b-1"), SurveyKind.TRUST, DAY, Optional.empty(), List.of());
    }

    private static SurveyAnswer answer(LocalDate on, int score) {
        return new SurveyAnswer(on, Map.of(new QuestionId("ufam"), score), Optional.of("Anna tu była"));
    }

    @Test
    void aSurveyIsAnsweredWhileItIsOpenBothDaysInside() {
        LocalDate last = DAY.plusDays(3);
        Survey closed = survey().closed(last);

        assertThat(survey().isOpen(EVE)).isFalse();
        assertThat(survey().isOpen(DAY.plusYears(9))).isTrue();
        assertThat(closed.isOpen(last)).isTrue();
        assertThat(closed.isOpen(last.plusDays(1))).isFalse();
        assertThat(closed.with(answer(DAY, 1)).with(answer(last, 5)).answers()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> closed.with(answer(EVE, 1)))
                .withMessage("survey b-1 was answered while it was not open");
        assertThatIllegalArgumentException().isThrownBy(() -> closed.with(answer(last.plusDays(1), 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey().closed(EVE))
                .withMessage("survey b-1 ends before it begins");
        assertThat(survey().closed(DAY).closedOn()).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void scoresGoFromOneToFive(int score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(DAY, score))
                .withMessage("scores go from 1 to 5");
    }

    @Test
    void anAnswerSaysNoRemarkInALog() {
        assertThat(answer(DAY, 5)).hasToString("answer 2023-05-10");
        assertThat(survey().with(answer(DAY, 1)).toString()).doesNotContain("Anna");
        assertThat(answer(DAY, 5).hasRemark()).isTrue();
        assertThat(new SurveyAnswer(DAY, Map.of(), Optional.of(" ")).hasRemark())
                .isFalse();
    }

    @Test
    void surveysAnswersAndClosingAreKnownFromTheirDayOn() {
        Survey closed = survey().with(answer(DAY.plusDays(1), 4)).closed(DAY.plusDays(3));
        NetworkLife life = NetworkLife.NONE.with(closed);

        assertThat(known(life, EVE).surveys()).isEmpty();
        assertThat(known(life, DAY).surveys()).containsExactly(survey());
        assertThat(known(life, DAY.plusDays(1)).surveys()).containsExactly(survey().with(answer(DAY.plusDays(1), 4)));
        assertThat(known(life, DAY.plusDays(2)).surveys().get(0).closedOn()).isEmpty();
        assertThat(known(life, DAY.plusDays(3))).isEqualTo(life);
    }

    @Test
    void anObservationIsKnownFromItsDayOn() {
        NetworkLife life =
                NetworkLife.NONE.with(new Observation(new ObservationId("o-1"), ZORY, DAY, "Potrzeba wzorów"));

        assertThat(known(life, EVE).observations()).isEmpty();
        assertThat(known(life, DAY)).isEqualTo(life);
    }

    @Test
    void whereANetworkComesFromIsKnownAlways() {
        NetworkLife life =
                NetworkLife.NONE.continuing(new Predecessor(new EditionId("wczesniejsza"), new NetworkId("obywatele")));

        assertThat(known(life, EVE.minusYears(9))).isEqualTo(life);
    }

    // versions of the plan

    private static WorkPlan plan(String goals, Optional<LocalDate> adopted) {
        return new WorkPlan(
                Map.of(Section.GOALS, goals),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                adopted);
    }

    private static NetworkDossier planned(NetworkLife life, LocalDate day) {
        return LIVED.with(DOSSIER.with(life).with(plan("Trzecie", Optional.of(DAY.plusDays(9)))))
                .asKnownOn(day)
                .network("n-2");
    }

    @Test
    void aPlanReplacedLaterIsThePlanOfItsTime() {
        PlanVersion first = new PlanVersion(1, plan("Pierwsze", Optional.of(DAY)), "Dodano");
        PlanVersion second = new PlanVersion(2, plan("Drugie", Optional.of(DAY.plusDays(5))), "Skreślono");
        NetworkLife life = NetworkLife.NONE.with(first).with(second);

        assertThat(planned(life, EVE).plan()).contains(plan("Pierwsze", Optional.empty()));
        assertThat(planned(life, EVE).life()).isEqualTo(NetworkLife.NONE);
        assertThat(planned(life, DAY).plan()).contains(first.plan());
        assertThat(planned(life, DAY.plusDays(4)).plan()).contains(first.plan());
        assertThat(planned(life, DAY.plusDays(5)).plan()).contains(second.plan());
        assertThat(planned(life, DAY.plusDays(8)).life().planVersions()).containsExactly(first);
        assertThat(planned(life, DAY.plusDays(9)).plan()).contains(plan("Trzecie", Optional.of(DAY.plusDays(9))));
        assertThat(planned(life, DAY.plusDays(9)).life()).isEqualTo(life);
        assertThat(life.planVersion(2)).contains(second);
        assertThat(life.planVersion(3)).isEmpty();
    }

    @Test
    void versionsOfAPlanWereAdoptedAndAscend() {
        PlanVersion first = new PlanVersion(1, plan("Pierwsze", Optional.of(DAY)), "");

        assertThat(NetworkLife.NONE
                        .with(first)
                        .with(new PlanVersion(2, first.plan(), ""))
                        .planVersions())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkLife.NONE.with(first).with(first))
                .withMessage("versions of a plan do not ascend");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        NetworkLife.NONE.with(first).with(new PlanVersion(2, plan("", Optional.of(EVE)), "")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanVersion(1, plan("", Optional.empty()), ""))
                .withMessage("version 1 of a plan was never adopted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanVersion(0, first.plan(), ""))
                .withMessage("versions of a plan count from 1");
    }

    // without people

    @Test
    void whatMayTellOfPeopleIsNotShared() {
        Edition shared = LIVED.withoutPeople();
        NetworkDossier dossier = shared.network("n-2");

        assertThat(dossier.plan().orElseThrow().actions())
                .allSatisfy(action -> assertThat(action.lateReason()).isEmpty());
        assertThat(dossier.life().planVersions().get(1).plan().actions())
                .allSatisfy(action -> assertThat(action.lateReason()).isEmpty());
        assertThat(dossier.life().surveys().get(0).answers())
                .hasSize(3)
                .allSatisfy(answer -> assertThat(answer.remark()).isEmpty());
        assertThat(shared.life().schedule())
                .hasSize(3)
                .allSatisfy(phase -> assertThat(phase.reason()).isEmpty());
        assertThat(shared.life().corrections())
                .hasSize(4)
                .allSatisfy(correction -> assertThat(correction.reason()).isEmpty());
        assertThat(shared.meetings()).isEqualTo(LIVED.meetings());
        assertThat(shared.life().paths()).isEqualTo(LIVED.life().paths());
        assertThat(shared.life().touchpoints()).isEqualTo(LIVED.life().touchpoints());
    }

    @Test
    void aCorrectionSaysNoReasonInALog() {
        Correction correction = new Correction(DAY, Actor.office(), new Subject("network:n-2"), Optional.of("Anna"));

        assertThat(correction).hasToString("correction of network:n-2 on 2023-05-10");
    }

    // changed copies

    @Test
    void aChangedEditionDiffersInThatAlone() {
        Meeting meeting = LIVED.find(new MeetingId("s-1")).orElseThrow();
        City city = new City(
                new CityId("nowe"), "Nowe", Optional.empty(), CityStatus.OUTSIDE, false, Optional.empty(), false);
        Person person = Person.of(new PersonId("p-9"), "Nowa Osoba", Optional.empty());
        NetworkDossier fresh = dossier("n-9");

        Copies.assertChanged(LIVED, LIVED.with(meeting.cancelled(DAY, Optional.of("x"))), "meetings");
        Copies.assertChanged(LIVED, LIVED.with(EditionLife.NONE), "life");
        Copies.assertChanged(LIVED, LIVED.with(city), "cities");
        Copies.assertChanged(LIVED, LIVED.with(person), "people");
        Copies.assertChanged(LIVED, LIVED.withNetwork(fresh), "networks");
        Copies.assertChanged(LIVED, LIVED.withDecisionMeetings(List.of(DAY)), "decisionMeetings");
        Copies.assertChanged(LIVED, LIVED.with(new Recruitment(DAY, DAY, List.of(), Optional.empty())), "recruitment");
    }

    private static NetworkDossier dossier(String id) {
        return new NetworkDossier(
                new Network(
                        new NetworkId(id),
                        NetworkKind.THEMATIC,
                        "Nowa",
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                SupportTeam.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Test
    void whatIsKnownIsReplacedInItsPlaceAndWhatIsNewIsTheLast() {
        Person erased = LIVED.people().get(0).blanked();
        NetworkDossier emptied = dossier("n-2");
        City moved = new City(ZORY, "Żory Nowe", Optional.empty(), CityStatus.OUTSIDE, false, Optional.empty(), false);
        Meeting last = LIVED.meetings().get(2);
        Meeting copy = last.cancelled(DAY, Optional.empty());

        assertThat(LIVED.with(erased).people()).hasSize(3).first().isEqualTo(erased);
        assertThat(LIVED.withNetwork(emptied).networks()).hasSize(2).first().isEqualTo(emptied);
        assertThat(LIVED.withNetwork(dossier("n-9")).networks())
                .hasSize(3)
                .last()
                .isEqualTo(dossier("n-9"));
        assertThat(LIVED.with(dossier("n-9")).networks()).isEqualTo(LIVED.networks());
        assertThat(LIVED.with(moved).cities().all()).hasSize(3).first().isEqualTo(moved);
        assertThat(LIVED.with(copy).meetings()).hasSize(3).last().isEqualTo(copy);
    }

    @Test
    void aChangedNetworkDiffersInThatAlone() {
        Product fresh = new Product(
                new ProductId("r-9"), ProductKind.OTHER, "Nowy", Optional.empty(), Optional.empty(), Optional.empty());
        Product changed = DOSSIER.products().get(1).published(DAY);

        Copies.assertChanged(DOSSIER, DOSSIER.with(NetworkLife.NONE), "life");
        Copies.assertChanged(DOSSIER, DOSSIER.with(fresh), "products");
        assertThat(DOSSIER.with(fresh).products()).hasSize(4).last().isEqualTo(fresh);
        assertThat(DOSSIER.with(changed).products()).hasSize(3).element(1).isEqualTo(changed);

        Network network = DOSSIER.network();
        Copies.assertChanged(network, network.withStages(List.of()), "stages");
        Copies.assertChanged(network, network.withMembers(List.of()), "members");
        Network other = LIVED.network("n-1").network();
        assertThat(other.withRepresentatives(List.of()).withWaivers(List.of())).isEqualTo(other);
    }

    @Test
    void eachPartOfALifeIsRecordedByItself() {
        EditionLife life = EditionLife.NONE;
        SchedulePhase begun = phase().progressed(Optional.of(DAY), Optional.empty(), Optional.empty());

        Copies.assertChanged(life, life.continuing(new EditionId("e")), "continues");
        Copies.assertChanged(life, life.closed(DAY), "closedOn");
        Copies.assertChanged(life, life.withSchedule(List.of(phase())), "schedule");
        assertThat(life.with(phase()).with(begun).schedule()).containsExactly(begun);
        assertThat(life.with(begun).find(new PhaseId("h-1"))).contains(begun);
        assertThat(life.find(new PhaseId("h-1"))).isEmpty();
        assertThat(NetworkLife.NONE.with(survey()).with(survey().closed(DAY)).surveys())
                .containsExactly(survey().closed(DAY));
        assertThat(NetworkLife.NONE.with(survey()).find(new SurveyId("b-1"))).contains(survey());
        assertThat(NetworkLife.NONE.find(new SurveyId("b-1"))).isEmpty();
    }
}
