package pl.miasta.empirie.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.miasta.empirie.Editions.MIASTO;
import static pl.miasta.empirie.figure.Working.DAY;
import static pl.miasta.empirie.figure.Working.JANUARY;
import static pl.miasta.empirie.figure.Working.MAY;
import static pl.miasta.empirie.figure.Working.RADA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.QuestionId;
import pl.miasta.empirie.edition.SurveyId;
import pl.miasta.empirie.edition.SurveyResult;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.PlanProgress;
import pl.miasta.empirie.plan.ProductKind;

class NetworkFiguresTest {
    private final Edition edition = Working.edition();

    static Map<MembershipForm, Integer> cities(int laureates, int finalists, int leaders, int observers) {
        return Map.of(
                MembershipForm.LAUREATE, laureates,
                MembershipForm.FINALIST, finalists,
                MembershipForm.LEADER_OF_CHANGE, leaders,
                MembershipForm.OBSERVER, observers);
    }

    static Map<MeetingMode, Integer> modes(int inPerson, int online) {
        return Map.of(MeetingMode.IN_PERSON, inPerson, MeetingMode.ONLINE, online, MeetingMode.HYBRID, 0);
    }

    static AimFigures.TrustSurvey trust() {
        return new AimFigures.TrustSurvey(
                MIASTO,
                new SurveyId("zaufanie-1"),
                MAY,
                5,
                List.of(new SurveyResult.QuestionResult(new QuestionId("ufam"), 5, 3.0, Math.sqrt(2))));
    }

    @Test
    void aWorkingNetworkIsCountedWhole() {
        assertThat(NetworkFigures.of(edition, MIASTO, DAY))
                .isEqualTo(new NetworkFigures(
                        MIASTO,
                        DAY,
                        Optional.of(Stage.WORKING),
                        new CompositionFigures(2, cities(1, 1, 0, 1), 4),
                        new MeetingFigures(modes(2, 1), modes(1, 0), modes(0, 0), 4, 0, 1),
                        new Continuity(
                                3,
                                List.of(
                                        new CityContinuity(new CityId("f-1"), new Share(1, 3), 0, 1),
                                        new CityContinuity(new CityId("l-1"), new Share(3, 3), 0, 0)),
                                new Share(4, 6),
                                new Share(1, 4),
                                2,
                                1),
                        List.of(new ProductFigures(ProductKind.METHOD, 1, 0, 1)),
                        new TaskFigures(2, 1),
                        Optional.of(new PlanProgress(
                                DAY,
                                List.of(new ActionId("d-3")),
                                List.of(new ActionId("d-2")),
                                List.of(new ActionId("d-1")),
                                List.of(new ActionId("d-2")),
                                List.of(new ActionId("d-3")))),
                        0,
                        new AimFigures(
                                new AimFigures.Trust(List.of(trust()), new Share(4, 6), new Share(1, 4)),
                                new AimFigures.Competence(2, 1, 1, new Share(1, 3)),
                                new AimFigures.Dissemination(1, 1, 1, 2))));
    }

    @Test
    void aNetworkThatHasNotBegunIsCountedAllTheSame() {
        assertThat(NetworkFigures.of(edition, RADA, DAY))
                .isEqualTo(new NetworkFigures(
                        RADA,
                        DAY,
                        Optional.empty(),
                        new CompositionFigures(2, cities(1, 1, 0, 0), 2),
                        new MeetingFigures(modes(0, 1), modes(0, 0), modes(1, 0), 1, 0, 1),
                        new Continuity(
                                1,
                                List.of(
                                        new CityContinuity(new CityId("f-2"), new Share(1, 1), 0, 0),
                                        new CityContinuity(new CityId("l-1"), new Share(0, 1), 0, 1)),
                                new Share(1, 2),
                                new Share(1, 2),
                                0,
                                1),
                        List.of(new ProductFigures(ProductKind.LEGAL_CHANGE, 0, 1, 0)),
                        new TaskFigures(2, 1),
                        Optional.empty(),
                        0,
                        new AimFigures(
                                new AimFigures.Trust(List.of(), new Share(1, 2), new Share(1, 2)),
                                new AimFigures.Competence(1, 0, 0, Share.UNKNOWN),
                                new AimFigures.Dissemination(0, 0, 1, 1))));
    }

    @Test
    void whatComesLaterIsNotCountedYet() {
        NetworkFigures before = NetworkFigures.of(edition, MIASTO, JANUARY);
        assertThat(before.meetings().allHeld()).isZero();
        assertThat(before.meetings().allPlanned()).isEqualTo(4);
        assertThat(before.continuity())
                .isEqualTo(new Continuity(
                        0,
                        List.of(unknown("f-1"), unknown("l-1"), unknown("z-1")),
                        Share.UNKNOWN,
                        Share.UNKNOWN,
                        0,
                        0));
        assertThat(before.aims().trust().surveys()).isEmpty();
        assertThat(before.products()).containsExactly(new ProductFigures(ProductKind.METHOD, 0, 0, 2));
        assertThat(NetworkFigures.of(edition, MIASTO, JANUARY.plusDays(1))
                        .meetings()
                        .allHeld())
                .isEqualTo(1);
    }

    private static CityContinuity unknown(String city) {
        return new CityContinuity(new CityId(city), Share.UNKNOWN, 0, 0);
    }

    @Test
    void whoStandsInForACityIsNoneOfItsPermanentRepresentatives() {
        CityContinuity left =
                NetworkFigures.of(edition, MIASTO, MAY).continuity().cities().get(2);
        assertThat(left).isEqualTo(new CityContinuity(new CityId("z-1"), new Share(1, 2), 1, 1));
    }

    @Test
    void aNetworkTheEditionDoesNotHaveIsRefused() {
        NetworkId nobody = new NetworkId("nikt");
        assertThatThrownBy(() -> NetworkFigures.of(edition, nobody, DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aShareIsPartOfAWhole() {
        assertThat(Share.UNKNOWN.percent()).isEmpty();
        assertThat(new Share(1, 8).percent()).hasValue(13);
        assertThat(new Share(2, 3).plus(new Share(0, 1)))
                .isEqualTo(new Share(2, 4))
                .hasToString("2/4");
        assertThatThrownBy(() -> new Share(2, 1)).hasMessage("2 of 1 is no share");
        assertThatThrownBy(() -> new Share(-1, 1)).hasMessage("-1 of 1 is no share");
    }
}
