package pl.miasta.empirie.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.miasta.empirie.Editions.MIASTO;
import static pl.miasta.empirie.figure.Working.DAY;
import static pl.miasta.empirie.figure.Working.MAY;
import static pl.miasta.empirie.figure.Working.RADA;
import static pl.miasta.empirie.figure.Working.SEPTEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.SurveyId;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.edition.TouchpointId;
import pl.miasta.empirie.figure.PeriodSummary.AdoptedPlan;
import pl.miasta.empirie.figure.PeriodSummary.CityStep;
import pl.miasta.empirie.figure.PeriodSummary.HeldMeeting;
import pl.miasta.empirie.figure.PeriodSummary.HeldSurvey;
import pl.miasta.empirie.figure.PeriodSummary.MeetingDecision;
import pl.miasta.empirie.figure.PeriodSummary.PersonStep;
import pl.miasta.empirie.figure.PeriodSummary.PublishedProduct;
import pl.miasta.empirie.figure.PeriodSummary.SharedNote;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;

class PeriodSummaryTest {
    private static final LocalDate JUNE_END = LocalDate.of(2022, 6, 30);
    private static final MeetingId JOINT = new MeetingId("m-2");

    private final Edition edition = Working.edition();

    private static HeldSurvey survey(String id, int answers) {
        return new HeldSurvey(MIASTO, new SurveyId(id), SurveyKind.TRUST, MAY, Optional.of(SEPTEMBER), answers);
    }

    @Test
    void aPeriodIsToldWhole() {
        assertThat(PeriodSummary.of(edition, MAY, DAY))
                .isEqualTo(new PeriodSummary(
                        new EditionId("proba"),
                        Period.of(MAY, DAY),
                        List.of(
                                new HeldMeeting(JOINT, List.of(MIASTO, RADA), MAY),
                                new HeldMeeting(new MeetingId("m-3"), List.of(MIASTO), SEPTEMBER)),
                        2,
                        List.of(),
                        List.of(new CityStep(MIASTO, new CityId("z-1"), MembershipForm.LEADER_OF_CHANGE, JUNE_END)),
                        List.of(new PersonStep(
                                MIASTO, new CityId("f-1"), new PersonId("f-1-b"), LocalDate.of(2022, 6, 1))),
                        List.of(new PersonStep(MIASTO, new CityId("z-1"), new PersonId("z-1-a"), JUNE_END)),
                        List.of(new AdoptedPlan(MIASTO, 1, MAY)),
                        List.of(new SharedNote(JOINT, DAY)),
                        List.of(new PublishedProduct(MIASTO, new ProductId("metoda"), ProductKind.METHOD, DAY)),
                        List.of(survey("zaufanie-1", 5), survey("zaufanie-2", 4)),
                        List.of(new TouchpointId("t-1"), new TouchpointId("t-2")),
                        List.of(new MeetingDecision(JOINT, new TaskId("u-1"))),
                        List.of(),
                        List.of()));
    }

    @Test
    void bothDaysAreInside() {
        assertThat(PeriodSummary.of(edition, MAY, MAY).meetings()).hasSize(1);
        assertThat(PeriodSummary.of(edition, MAY.plusDays(1), SEPTEMBER.minusDays(1))
                        .meetings())
                .isEmpty();
        assertThat(PeriodSummary.of(edition, JUNE_END, JUNE_END).citiesLeft()).hasSize(1);
        assertThat(PeriodSummary.of(edition, JUNE_END.plusDays(1), DAY).citiesLeft())
                .isEmpty();
    }

    @Test
    void aMeetingThatBeganBeforeCountsWithTheDaysInside() {
        LocalDate last = DAY.plusDays(1);
        PeriodSummary one = PeriodSummary.of(edition, last, last);
        assertThat(one.meetings())
                .containsExactly(new HeldMeeting(new MeetingId("m-5"), List.of(MIASTO), DAY.minusDays(1)));
        assertThat(one.workingDays()).isEqualTo(1);
    }

    @Test
    void citiesThatBelongFromTheFirstDayJoinedOnIt() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        assertThat(PeriodSummary.of(edition, first, first).citiesJoined())
                .extracting(step -> step.network() + "/" + step.city())
                .containsExactly("miasto/l-1", "miasto/f-1", "miasto/z-1", "miasto/o-1", "rada/l-1", "rada/f-2");
        assertThat(PeriodSummary.of(edition, first, LocalDate.of(2022, 3, 1)).decisionMeetings())
                .containsExactly(LocalDate.of(2022, 3, 1));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        LocalDate before = MAY.minusDays(1);
        assertThatThrownBy(() -> PeriodSummary.of(edition, MAY, before)).isInstanceOf(IllegalArgumentException.class);
    }
}
