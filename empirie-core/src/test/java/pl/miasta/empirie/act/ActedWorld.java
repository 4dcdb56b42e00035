package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.act.ActsWorld.EDITION;
import static pl.miasta.empirie.act.ActsWorld.NETWORK;
import static pl.miasta.empirie.act.ActsWorld.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.TeamMember;

/** Worlds with one network that is already somewhere in its life, and how outcomes of acts in them are read. */
final class ActedWorld {
    static final LocalDate FOUNDED = TODAY.minusDays(50);
    static final List<Actor> ACTORS =
            List.of(Actor.zh16(), Actor.office(), Actor.system(), Actor.person(person(1)), Actor.person(person(90)));

    private static final Period SINCE = Period.since(FOUNDED);
    private static final List<MembershipForm> FORMS =
            List.of(MembershipForm.LAUREATE, MembershipForm.FINALIST, MembershipForm.LEADER_OF_CHANGE);
    private static final int CITIES_OF_A_STATUS = 10;

    private ActedWorld() {}

    /** An act that is still to be done, by whom one likes. */
    @FunctionalInterface
    interface Doing {
        Outcome<?> apply(Empirie empirie, Actor actor);
    }

    static CityId city(int number) {
        return new CityId("c-" + number);
    }

    static PersonId person(int number) {
        return new PersonId("p-" + number);
    }

    /**
     * A network that entered the stage on its way from founding, one step each ten days.
     *
     * @param each how many laureates, finalists, leaders of change
     * @param people how many people each city sends; {@code p-1} and {@code p-2} for the first
     */
    static ActsWorld network(Stage stage, List<Integer> each, int people) {
        ActsWorld world = ActsWorld.empty();
        changing(
                world,
                edition -> edition.withNetwork(new NetworkDossier(
                        new Network(
                                NETWORK,
                                NetworkKind.THEMATIC,
                                "Sieć",
                                Optional.empty(),
                                true,
                                Optional.empty(),
                                Map.of(),
                                stagesUntil(stage),
                                members(each),
                                representatives(members(each), people),
                                List.of()),
                        team(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())));
        return world;
    }

    /** A sound network of ten cities that send two people each, in the stage. */
    static ActsWorld network(Stage stage) {
        return network(stage, List.of(5, 4, 1), 2);
    }

    private static List<StageEntry> stagesUntil(Stage stage) {
        List<StageEntry> entries = new ArrayList<>();
        for (Stage one : Stage.values()) {
            entries.add(new StageEntry(one, FOUNDED.plusDays(10L * entries.size())));
            if (one == stage) {
                break;
            }
        }
        return entries;
    }

    private static List<Member> members(List<Integer> each) {
        List<Member> members = new ArrayList<>();
        for (int number = 1; number <= 3 * CITIES_OF_A_STATUS; number++) {
            // 3, 6 … are laureates, 1, 4 … finalists, 2, 5 … outside
            int form = number % 3;
            int place = (number + 2) / 3;
            if (place <= each.get(form)) {
                members.add(new Member(city(number), FORMS.get(form), SINCE));
            }
        }
        return members;
    }

    private static List<Representative> representatives(List<Member> members, int people) {
        List<Representative> sent = new ArrayList<>();
        for (Member member : members) {
            for (int one = 0; one < people; one++) {
                sent.add(new Representative(
                        person(sent.size() + 1), member.city(), Position.SPECIALIST, SINCE, Optional.empty()));
            }
        }
        return sent;
    }

    private static SupportTeam team() {
        return SupportTeam.NONE.withMembers(List.of(
                new TeamMember(person(90), Role.COORDINATOR_FACILITATOR, Employment.ADVISER, SINCE),
                new TeamMember(person(91), Role.EXPERT_MODERATOR, Employment.ADVISER, SINCE),
                new TeamMember(person(92), Role.ORGANISATIONAL_GUARDIAN, Employment.ZMP_OFFICE, SINCE)));
    }

    /** Changes what is stored without an act. */
    static void changing(ActsWorld world, UnaryOperator<Edition> change) {
        world.store.save(world.store.get(EDITION).map(change));
    }

    static void changingNetwork(ActsWorld world, UnaryOperator<NetworkDossier> change) {
        changing(world, edition -> edition.with(change.apply(edition.network(NETWORK))));
    }

    static Network network(ActsWorld world) {
        return world.edition().network(NETWORK).network();
    }

    static SupportTeam team(ActsWorld world) {
        return world.edition().network(NETWORK).team();
    }

    /** What refuses it, each reason with its cure. */
    static List<String> said(Outcome<?> outcome, Language language) {
        return outcome.fold(
                done -> List.of(),
                refused -> refused.reasons().stream()
                        .map(reason -> reason.message(language) + " → " + reason.remedy(language))
                        .toList());
    }

    static Set<Reason.Kind> kinds(Outcome<?> outcome) {
        return outcome.fold(
                done -> Set.of(),
                refused -> new TreeSet<>(
                        refused.reasons().stream().map(Reason::kind).toList()));
    }

    /** Refused for one reason; and nothing was changed or told. */
    static void assertRefused(ActsWorld world, Doing act, Actor actor, String polish, String english) {
        Edition before = world.edition();
        List<Event> told = List.copyOf(world.events);

        Outcome<?> outcome = act.apply(world.empirie, actor);

        assertThat(said(outcome, Language.PL)).containsExactly(polish);
        assertThat(said(outcome, Language.EN)).containsExactly(english);
        assertThat(world.edition()).isEqualTo(before);
        assertThat(world.events).isEqualTo(told);
    }

    /** Whether just these actors are allowed. */
    static void assertAllowedOnlyTo(ActsWorld world, Doing act, Actor... allowed) {
        for (Actor actor : ACTORS) {
            boolean refused = kinds(act.apply(world.empirie.tryingOut(), actor)).contains(Reason.Kind.PERMISSION);
            assertThat(refused)
                    .as("%s is refused", actor)
                    .isEqualTo(!List.of(allowed).contains(actor));
        }
    }

    /** Whether it may be done in just these stages. */
    static void assertAllowedOnlyIn(Set<Stage> allowed, Doing act, Actor actor) {
        for (Stage stage : Stage.values()) {
            ActsWorld world = network(stage);
            boolean refused = kinds(act.apply(world.empirie.tryingOut(), actor)).contains(Reason.Kind.STAGE);
            assertThat(refused).as("refused while %s", stage).isEqualTo(!allowed.contains(stage));
        }
    }

    /** Numbers without gaps, each state before the one after the last. */
    static void assertChain(ActsWorld world, String aggregate, String... acts) {
        List<AuditEntry> chain = world.audit(aggregate);
        assertThat(chain).extracting(AuditEntry::act).containsExactly(acts);
        String last = AuditEntry.NOTHING;
        for (int i = 0; i < chain.size(); i++) {
            assertThat(chain.get(i).number()).isEqualTo(i + 1L);
            assertThat(chain.get(i).before()).isEqualTo(last);
            last = chain.get(i).after();
        }
    }
}
