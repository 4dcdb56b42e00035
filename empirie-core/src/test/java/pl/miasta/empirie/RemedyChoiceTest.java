package pl.miasta.empirie;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.ALWAYS;
import static pl.miasta.empirie.Networks.city;
import static pl.miasta.empirie.Networks.person;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Role;

/** Remedies that have to choose among what is there. */
class RemedyChoiceTest {
    @Test
    void theEntryToKeepIsOneOfTheEntries() {
        Networks network = Networks.sound()
                .withCity(
                        Networks.fit(city("konin"), MembershipForm.LAUREATE),
                        MembershipForm.FINALIST,
                        MembershipForm.OBSERVER);
        Finding found = network.finding(Policy.ONE_FORM_PER_CITY);
        assertThat(found.cure().parameters()).isEqualTo(List.of(city("konin"), MembershipForm.FINALIST));
    }

    @Test
    void entrustingEveryWrongRoleOfAPersonEndsTheFinding() {
        Networks network = Networks.sound()
                .withHolder(person("wrong"), Role.COORDINATOR_FACILITATOR, Employment.OTHER, ALWAYS)
                .withHolder(person("wrong"), Role.EXPERT_MODERATOR, Employment.OTHER, ALWAYS);
        Finding found = network.finding(Policy.TEAM_EMPLOYMENT);
        assertThat(found.cure().parameters().get(0))
                .isEqualTo(List.of(Role.COORDINATOR_FACILITATOR, Role.EXPERT_MODERATOR));
        assertThat(Remedies.carryOut(found, network).findings(Policy.TEAM_EMPLOYMENT))
                .isEmpty();
    }
}
