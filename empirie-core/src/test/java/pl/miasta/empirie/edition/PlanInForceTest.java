package pl.miasta.empirie.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.team.SupportTeam;

class PlanInForceTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
    private static final LocalDate SECOND = LocalDate.of(2023, 3, 1);

    @Test
    void aDraftIsNotInForce() {
        assertThat(dossier(plan("a", Optional.empty()), List.of()).planInForce())
                .isEmpty();
    }

    @Test
    void anAdoptedPlanIsInForceFromTheDayOfItsAdoption() {
        NetworkDossier dossier = dossier(plan("a", Optional.of(FIRST)), List.of());

        assertThat(dossier.planInForce()).contains(plan("a", Optional.of(FIRST)));
        assertThat(dossier.asKnownOn(FIRST.minusDays(1)).planInForce()).isEmpty();
        assertThat(dossier.asKnownOn(FIRST).planInForce()).isPresent();
    }

    @Test
    void aPlanStaysInForceWhileItsRevisionIsBeingWritten() {
        WorkPlan former = plan("a", Optional.of(FIRST));

        assertThat(dossier(plan("b", Optional.empty()), List.of(new PlanVersion(1, former, "b")))
                        .planInForce())
                .contains(former);
    }

    @Test
    void aRevisionIsInForceFromTheDayOfItsOwnAdoption() {
        WorkPlan former = plan("a", Optional.of(FIRST));
        WorkPlan next = plan("b", Optional.of(SECOND));
        NetworkDossier dossier = dossier(next, List.of(new PlanVersion(1, former, "b")));

        assertThat(dossier.planInForce()).contains(next);
        assertThat(dossier.asKnownOn(SECOND).planInForce()).contains(next);
        assertThat(dossier.asKnownOn(SECOND.minusDays(1)).planInForce()).contains(former);
    }

    private static WorkPlan plan(String goals, Optional<LocalDate> adoptedOn) {
        return new WorkPlan(
                Map.of(Section.GOALS, goals),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                adoptedOn);
    }

    private static NetworkDossier dossier(WorkPlan plan, List<PlanVersion> earlier) {
        Network network = new Network(
                new NetworkId("n"),
                NetworkKind.THEMATIC,
                "N",
                Optional.empty(),
                true,
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        NetworkDossier bare =
                new NetworkDossier(network, SupportTeam.NONE, Optional.empty(), Optional.of(plan), List.of());
        return bare.with(NetworkLife.NONE.withPlanVersions(earlier));
    }
}
