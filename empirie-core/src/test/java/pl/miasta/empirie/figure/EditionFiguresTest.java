package pl.miasta.empirie.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Editions.MIASTO;
import static pl.miasta.empirie.figure.NetworkFiguresTest.cities;
import static pl.miasta.empirie.figure.NetworkFiguresTest.modes;
import static pl.miasta.empirie.figure.Working.DAY;
import static pl.miasta.empirie.figure.Working.RADA;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.plan.ProductKind;

class EditionFiguresTest {
    private final Edition edition = Working.edition();

    @Test
    void anEditionCountsCitiesPeopleAndJointMeetingsOnce() {
        assertThat(EditionFigures.of(edition, DAY))
                .isEqualTo(new EditionFigures(
                        new EditionId("proba"),
                        DAY,
                        List.of(NetworkFigures.of(edition, MIASTO, DAY), NetworkFigures.of(edition, RADA, DAY)),
                        new CompositionFigures(3, cities(1, 2, 0, 1), 5),
                        new MeetingFigures(modes(2, 1), modes(1, 0), modes(1, 0), 4, 0, 1),
                        2,
                        List.of(
                                new ProductFigures(ProductKind.METHOD, 1, 0, 1),
                                new ProductFigures(ProductKind.LEGAL_CHANGE, 0, 1, 0)),
                        new TaskFigures(2, 1),
                        new ActionFigures(1, 1, 1, 2),
                        1,
                        new AimFigures(
                                new AimFigures.Trust(
                                        List.of(NetworkFiguresTest.trust()), new Share(5, 8), new Share(2, 6)),
                                new AimFigures.Competence(3, 1, 1, new Share(1, 3)),
                                new AimFigures.Dissemination(1, 1, 1, 2))));
    }
}
