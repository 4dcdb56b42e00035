package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.miasta.empirie.act.ActsWorld.EDITION;
import static pl.miasta.empirie.act.ActsWorld.NETWORK;
import static pl.miasta.empirie.act.ActsWorld.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.Networks.Admit;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.port.AuditEntry;

class NetworksTest {
    private final ActsWorld world = ActsWorld.withNetwork();
    private final Networks networks = world.empirie.networks();

    @Test
    void aFoundedNetworkIsForming() {
        assertThat(world.edition().network(NETWORK).network().stage(TODAY)).contains(Stage.FORMING);
        assertThat(world.events).containsExactly(new NetworkEvent.NetworkFounded(EDITION, NETWORK, TODAY));
    }

    @Test
    void anAdmittedCityBelongsFromItsFirstDayOn() {
        Outcome<Network> outcome = networks.admit(admit(6, MembershipForm.LAUREATE), Actor.office());

        assertThat(outcome.orElseThrow().members()).hasSize(1);
        assertThat(world.edition().roster(NETWORK, TODAY).coreCities()).isEqualTo(1);
        assertThat(world.edition().roster(NETWORK, TODAY.minusDays(1)).coreCities())
                .isZero();
    }

    @Test
    void aRefusalNamesEveryReasonAndChangesNothing() {
        Edition before = world.edition();

        Outcome<Network> outcome = networks.admit(admit(6, MembershipForm.FINALIST), Actor.zh16());

        assertThat(messages(outcome, Language.PL))
                .containsExactly(
                        "to robi Biuro ZMP, a nie: ZH-16 → niech zrobi to Biuro ZMP",
                        "Miasto należy do sieci w formie „finalista”, a jego status to „laureat”. →"
                                + " Zmień formę członkostwa miasta c-6 na: laureat.");
        assertThat(world.edition()).isEqualTo(before);
        assertThat(world.events).hasSize(1);
        assertThatThrownBy(outcome::orElseThrow).isInstanceOf(RefusedException.class);
    }

    @Test
    void anActThatIsOnlyTriedChangesNothing() {
        Edition before = world.edition();

        Outcome<Network> outcome =
                world.empirie.tryingOut().networks().admit(admit(6, MembershipForm.LAUREATE), Actor.office());

        assertThat(outcome.isDone()).isTrue();
        assertThat(world.edition()).isEqualTo(before);
        assertThat(world.audit("network:n-1")).hasSize(1);
        assertThat(world.events).hasSize(1);
    }

    @Test
    void theAuditIsAChainWithoutGapsAndWithoutNames() {
        networks.admit(admit(6, MembershipForm.LAUREATE), Actor.office()).orElseThrow();
        networks.admit(admit(9, MembershipForm.LAUREATE), Actor.office()).orElseThrow();

        List<AuditEntry> chain = world.audit("network:n-1");
        assertThat(chain).extracting(AuditEntry::number).containsExactly(1L, 2L, 3L);
        assertThat(chain.get(0).before()).isEqualTo(AuditEntry.NOTHING);
        assertThat(chain.get(1).before()).isEqualTo(chain.get(0).after());
        assertThat(chain.get(2).before()).isEqualTo(chain.get(1).after());
        assertThat(chain).extracting(AuditEntry::act).containsExactly("FOUND_NETWORK", "ADMIT_CITY", "ADMIT_CITY");
        assertThat(chain.get(2).changes().toString()).contains("c-9").doesNotContain("Miasto");
    }

    private static Admit admit(int city, MembershipForm form) {
        return new Admit(EDITION, NETWORK, new CityId("c-" + city), form, TODAY);
    }

    private static List<String> messages(Outcome<?> outcome, Language language) {
        return outcome.fold(
                done -> List.of(),
                refused -> refused.reasons().stream()
                        .map(reason -> reason.message(language) + " → " + reason.remedy(language))
                        .toList());
    }
}
