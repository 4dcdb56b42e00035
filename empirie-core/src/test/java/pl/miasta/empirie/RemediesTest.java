package pl.miasta.empirie;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.ALWAYS;
import static pl.miasta.empirie.Networks.EXPERT;
import static pl.miasta.empirie.Networks.GUARDIAN;
import static pl.miasta.empirie.Networks.TODAY;
import static pl.miasta.empirie.Networks.city;
import static pl.miasta.empirie.Networks.person;
import static pl.miasta.empirie.network.MembershipForm.FINALIST;
import static pl.miasta.empirie.network.MembershipForm.LAUREATE;
import static pl.miasta.empirie.network.MembershipForm.LEADER_OF_CHANGE;
import static pl.miasta.empirie.network.MembershipForm.OBSERVER;
import static pl.miasta.empirie.team.Role.COORDINATOR_FACILITATOR;
import static pl.miasta.empirie.team.Role.EXPERT_MODERATOR;
import static pl.miasta.empirie.team.Role.ORGANISATIONAL_GUARDIAN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.Commission;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.DeedId;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.Task;

/** A remedy is not an opinion: whoever does what it says no longer has the finding. */
class RemediesTest {
    /** A code, and a network of which something is found that the code mends. */
    static Stream<Arguments> troubles() {
        Networks sound = Networks.sound();
        return Stream.of(
                Arguments.of("admit-cities", sound.withCities(6)),
                Arguments.of("release-cities", sound.withCities(23)),
                Arguments.of("admit-cities-as", sound.withCities(LAUREATE, 2)),
                Arguments.of("admit-cities-as", sound.withCities(FINALIST, 0)),
                Arguments.of("admit-cities-as", sound.withCities(LEADER_OF_CHANGE, 0)),
                Arguments.of("release-cities-as", sound.withCities(LAUREATE, 13)),
                Arguments.of("release-cities-as", sound.withCities(FINALIST, 9)),
                Arguments.of("release-cities-as", sound.withCities(LEADER_OF_CHANGE, 5)),
                Arguments.of(
                        "describe-good-practice",
                        sound.describing(
                                Networks.described(city("leader-1"), CityStatus.OUTSIDE, true, Optional.of(" ")))),
                Arguments.of("change-form", sound.withCity(Networks.fit(city("konin"), FINALIST), LAUREATE)),
                Arguments.of("change-form", sound.withCity(Networks.fit(city("konin"), FINALIST), OBSERVER)),
                Arguments.of("change-form", sound.withCity(Networks.fit(city("konin"), OBSERVER), LEADER_OF_CHANGE)),
                Arguments.of("change-form", sound.withCity(Networks.fit(city("konin"), LEADER_OF_CHANGE), LAUREATE)),
                Arguments.of("change-form", sound.withCity(Networks.fit(city("konin"), LAUREATE), FINALIST, OBSERVER)),
                Arguments.of(
                        "keep-one-form", sound.withCity(Networks.fit(city("konin"), LAUREATE), OBSERVER, LAUREATE)),
                Arguments.of(
                        "keep-one-form", sound.withCity(Networks.fit(city("konin"), LAUREATE), LAUREATE, LAUREATE)),
                Arguments.of("name-representatives", sound.withPeople(city("laureate-1"), 0)),
                Arguments.of("release-representatives", sound.withPeople(city("laureate-1"), 7)),
                Arguments.of("name-people", sound.withPeopleEverywhere(0)),
                Arguments.of("release-people", sound.withPeopleEverywhere(6)),
                Arguments.of("send-specialist", sending(NetworkKind.THEMATIC)),
                Arguments.of("send-leaders", sending(NetworkKind.LEADERS)),
                Arguments.of(
                        "represent-one-city",
                        sound.withRepresentative(person("laureate-1-p1"), city("finalist-1"), Position.MAYOR)
                                .withRepresentative(person("laureate-1-p1"), city("laureate-4"), Position.MAYOR)),
                Arguments.of("involve-chair", sound.withCommission(Optional.empty())),
                Arguments.of(
                        "involve-chair",
                        sound.withCommission(Optional.of(new Commission(Optional.of("Komisja"), Optional.empty())))),
                Arguments.of("name-team", sound.with(SupportTeam.NONE)),
                Arguments.of("name-team", sound.withoutHolders(EXPERT_MODERATOR)),
                Arguments.of(
                        "entrust-role",
                        sound.withHolder(person("wrong"), COORDINATOR_FACILITATOR, Employment.OTHER, ALWAYS)),
                Arguments.of(
                        "entrust-role",
                        sound.withHolder(person("wrong"), ORGANISATIONAL_GUARDIAN, Employment.ADVISER, ALWAYS)),
                Arguments.of(
                        "name-second-leader",
                        sound.withoutHolders(COORDINATOR_FACILITATOR).withHolder(EXPERT, COORDINATOR_FACILITATOR)),
                Arguments.of("name-holder", invitedBy(EXPERT).withoutHolders(COORDINATOR_FACILITATOR)),
                Arguments.of("let-holder-act", invitedBy("stranger")),
                Arguments.of("agree-substitution", invitedBy(GUARDIAN)),
                Arguments.of(
                        "hold-duty-hours",
                        sound.withStages(new StageEntry(Stage.WORKING, TODAY.minusDays(100)))
                                .withDutyHours(List.of(TODAY.minusDays(3)))));
    }

    private static Networks sending(NetworkKind kind) {
        return Networks.soundOf(kind)
                .withPeople(city("finalist-1"), 1)
                .withRepresentatives(people -> people.filter(one -> !one.city().equals(city("finalist-1"))))
                .withRepresentative(person("other"), city("finalist-1"), Position.OTHER)
                .withRepresentative(person("mayor"), city("finalist-1"), Position.MAYOR);
    }

    private static Networks invitedBy(Object who) {
        return Networks.sound()
                .withDeeds(List.of(new Deed(
                        new DeedId("d-1"), person(who.toString()), Task.INVITE_PARTICIPANTS, TODAY.minusDays(10))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void whoDoesWhatTheRemedySaysNoLongerHasTheFinding(String code, Networks network) {
        List<Finding> found = network.findings().stream()
                .filter(finding -> finding.cure().code().equals(code))
                .toList();
        assertThat(found).isNotEmpty();
        for (Finding finding : found) {
            Networks mended = Remedies.carryOut(finding, network);
            assertThat(mended.findings())
                    .noneMatch(still -> still.rule().equals(finding.rule())
                            && still.subject().equals(finding.subject()));
        }
    }
}
