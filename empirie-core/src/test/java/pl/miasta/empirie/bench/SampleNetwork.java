package pl.miasta.empirie.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.Commission;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Absence;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.AgreementId;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.DeedId;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Ground;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.Task;
import pl.miasta.empirie.team.TeamMember;

/**
 * A network as large as the rules allow, 20 cities and 40 people, and its team. Ids are made anew wherever one stands,
 * as in an edition read from a file. Every network takes other cities of the same 240.
 */
record SampleNetwork(Network network, SupportTeam team) {
    static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 31);
    static final LocalDate WORKING_FROM = LocalDate.of(2022, 9, 1);
    static final LocalDate DAY = LocalDate.of(2023, 1, 10);

    static final int LAUREATES = 10;
    static final int FINALISTS = 8;
    static final int LEADERS_OF_CHANGE = 2;
    static final int OBSERVERS = 3;
    private static final int OF_A_KIND = 60;

    static final Cities CITIES = Cities.of(IntStream.range(0, OF_A_KIND)
            .boxed()
            .flatMap(i -> List.of(
                    city("laureate-" + i, CityStatus.LAUREATE, Optional.empty()),
                    city("finalist-" + i, CityStatus.FINALIST, Optional.empty()),
                    city("leader-" + i, CityStatus.OUTSIDE, Optional.of("A practice worth showing")),
                    city("observer-" + i, CityStatus.OUTSIDE, Optional.empty()))
                    .stream())
            .toList());

    private static City city(String id, CityStatus status, Optional<String> goodPractice) {
        return new City(new CityId(id), "City " + id, Optional.empty(), status, true, goodPractice, true);
    }

    /** The number-th network without a fault. */
    static SampleNetwork sound(int number) {
        return new Draft(number).network();
    }

    /** The number-th network with faults: the mix of forms broken, and three to five other things. */
    static SampleNetwork broken(int number) {
        Draft draft = new Draft(number);
        draft.breakMix();
        for (int fault = 0; fault < 3 + number % 3; fault++) {
            draft.fault(number + 5 * fault, number);
        }
        return draft.network();
    }

    /** A network with any number of faults, or none, in any stage. */
    static SampleNetwork any(Random random) {
        Draft draft = new Draft(random.nextInt(OF_A_KIND));
        if (random.nextInt(4) == 0) {
            draft.breakMix();
        }
        if (random.nextInt(4) == 0) {
            draft.shrink(1 + random.nextInt(15));
        }
        int faults = random.nextInt(8);
        for (int i = 0; i < faults; i++) {
            draft.fault(random.nextInt(Draft.FAULTS), random.nextInt(1000));
        }
        int stages = random.nextInt(8);
        if (stages < 5) {
            draft.stages = draft.stages.subList(0, stages);
        }
        draft.rosterComplete = random.nextInt(4) > 0;
        draft.kind = random.nextInt(4) > 0 ? NetworkKind.THEMATIC : NetworkKind.LEADERS;
        return draft.network();
    }

    private static final class Draft {
        static final int FAULTS = 23;
        private static final Period ALL = Period.since(LocalDate.of(2022, 3, 1));

        private final String id;
        private final int number;
        private final List<Member> members = new ArrayList<>();
        private final List<Representative> representatives = new ArrayList<>();
        private final List<TeamMember> team = new ArrayList<>();
        private final List<Deed> deeds = new ArrayList<>();
        private final List<LocalDate> dutyHours = new ArrayList<>();
        private Optional<Commission> commission;
        private NetworkKind kind = NetworkKind.THEMATIC;
        private boolean rosterComplete = true;
        private List<StageEntry> stages = List.of(
                new StageEntry(Stage.FORMING, LocalDate.of(2022, 3, 1)),
                new StageEntry(Stage.CONSTITUTED, LocalDate.of(2022, 6, 9)),
                new StageEntry(Stage.WORKING, WORKING_FROM),
                new StageEntry(Stage.CLOSED, LocalDate.of(2023, 12, 1)));

        Draft(int number) {
            this.number = number;
            this.id = "network-" + number;
            this.commission = Optional.of(new Commission(Optional.of("A commission"), Optional.of(person("chair"))));
            admit("laureate", MembershipForm.LAUREATE, 0, LAUREATES);
            admit("finalist", MembershipForm.FINALIST, 0, FINALISTS);
            admit("leader", MembershipForm.LEADER_OF_CHANGE, 0, LEADERS_OF_CHANGE);
            admit("observer", MembershipForm.OBSERVER, 0, OBSERVERS);
            for (Member member : members) {
                if (member.form().isCore()) {
                    delegate(member.city(), "a", Position.HEAD_OF_UNIT);
                    delegate(member.city(), "b", Position.SPECIALIST);
                }
            }
            hold("coordinator", Role.COORDINATOR_FACILITATOR, Employment.ADVISER);
            hold("expert", Role.EXPERT_MODERATOR, Employment.ADVISER);
            hold("guardian", Role.ORGANISATIONAL_GUARDIAN, Employment.ZMP_OFFICE);
            deed("coordinator", Task.PREPARE_PROGRAMME, LocalDate.of(2022, 10, 1));
            deed("expert", Task.LEAD_DISCUSSION, LocalDate.of(2022, 10, 2));
            deed("guardian", Task.INVITE_PARTICIPANTS, LocalDate.of(2022, 10, 3));
            deed("coordinator", Task.SUM_UP, LocalDate.of(2022, 11, 5));
            for (LocalDate day = WORKING_FROM; !day.isAfter(DAY); day = day.plusDays(13)) {
                dutyHours.add(day);
            }
        }

        private PersonId person(String who) {
            return new PersonId("p-" + number + "-" + who);
        }

        private CityId city(String of, int index) {
            return new CityId(of + "-" + (7 * number + index) % OF_A_KIND);
        }

        private void admit(String of, MembershipForm form, int from, int to) {
            for (int i = from; i < to; i++) {
                members.add(new Member(city(of, i), form, ALL));
            }
        }

        private void delegate(CityId city, String who, Position position) {
            representatives.add(new Representative(
                    person(city + "-" + who), new CityId(city.value()), position, ALL, Optional.empty()));
        }

        private void hold(String who, Role role, Employment employment) {
            team.add(new TeamMember(person(who), role, employment, ALL));
        }

        private void deed(String who, Task task, LocalDate on) {
            deeds.add(new Deed(new DeedId("d-" + deeds.size()), person(who), task, on));
        }

        void breakMix() {
            if (number % 2 == 0) {
                members.removeIf(member -> member.form() == MembershipForm.FINALIST);
                admit("finalist", MembershipForm.FINALIST, 0, 3);
                admit("leader", MembershipForm.LEADER_OF_CHANGE, LEADERS_OF_CHANGE, LEADERS_OF_CHANGE + 1);
            } else {
                members.removeIf(member -> member.form() == MembershipForm.LEADER_OF_CHANGE);
                admit("finalist", MembershipForm.FINALIST, FINALISTS, FINALISTS + 1);
            }
            admit("laureate", MembershipForm.LAUREATE, LAUREATES, LAUREATES + 3);
            for (int i = LAUREATES; i < LAUREATES + 3; i++) {
                delegate(city("laureate", i), "a", Position.HEAD_OF_UNIT);
                delegate(city("laureate", i), "b", Position.OTHER);
            }
        }

        void shrink(int to) {
            members.subList(to, members.size()).clear();
        }

        void fault(int which, int at) {
            Representative someone = representatives.get(at % representatives.size());
            Member member = members.get(at % members.size());
            switch (which % FAULTS) {
                case 0 -> representatives.remove(someone);
                case 1 -> delegate(member.city(), "c", Position.OTHER);
                case 2 -> {
                    delegate(member.city(), "d", Position.OTHER);
                    delegate(member.city(), "e", Position.MAYOR);
                }
                case 3 ->
                    representatives.add(new Representative(
                            someone.person(), member.city(), Position.SPECIALIST, ALL, Optional.empty()));
                case 4 ->
                    representatives.add(new Representative(
                            someone.person(), city("laureate", at), Position.DEPUTY_MAYOR, ALL, Optional.empty()));
                case 5 -> representatives.add(someone);
                case 6 -> members.add(new Member(member.city(), MembershipForm.FINALIST, ALL));
                case 7 -> members.add(new Member(member.city(), MembershipForm.OBSERVER, ALL));
                case 8 -> members.add(new Member(city("observer", at), MembershipForm.LEADER_OF_CHANGE, ALL));
                case 9 -> members.add(member);
                case 10 -> commission = Optional.empty();
                case 11 -> commission = Optional.of(new Commission(Optional.empty(), Optional.empty()));
                case 12 -> team.remove(at % team.size());
                case 13 -> hold("coordinator", Role.EXPERT_MODERATOR, Employment.ADVISER);
                case 14 -> team.removeIf(held -> held.role() == Role.EXPERT_MODERATOR);
                case 15 -> hold("expert", Role.ORGANISATIONAL_GUARDIAN, Employment.OTHER);
                case 16 -> deed("stranger", Task.SUM_UP, DAY.minusDays(at % 300));
                case 17 -> deed("guardian", Task.LEAD_DISCUSSION, DAY.minusDays(at % 300));
                case 18 -> deed("expert", Task.INVITE_PARTICIPANTS, DAY.minusDays(at % 300));
                case 19 ->
                    dutyHours.subList(dutyHours.size() / 2, dutyHours.size()).clear();
                case 20 -> {
                    team.removeIf(held -> held.role().leads());
                    hold("coordinator", Role.COORDINATOR_FACILITATOR, Employment.ADVISER);
                    hold("coordinator", Role.EXPERT_MODERATOR, Employment.ADVISER);
                }
                case 21 -> end(at % members.size());
                default -> retire(at % representatives.size());
            }
            if (team.isEmpty()) {
                hold("guardian", Role.ORGANISATIONAL_GUARDIAN, Employment.ZMP_OFFICE);
            }
        }

        private void end(int at) {
            Member left = members.get(at);
            members.set(at, new Member(left.city(), left.form(), ALL.until(DAY.minusDays(at % 2))));
        }

        private void retire(int at) {
            Representative left = representatives.get(at);
            representatives.set(
                    at,
                    new Representative(
                            left.person(),
                            left.city(),
                            left.position(),
                            ALL.until(DAY.minusDays(at % 2)),
                            Optional.of("moved")));
        }

        SampleNetwork network() {
            Network network = new Network(
                    new NetworkId(id),
                    kind,
                    "Network " + number,
                    Optional.empty(),
                    rosterComplete,
                    commission,
                    Map.of(),
                    stages,
                    members,
                    representatives,
                    List.of());
            Agreement agreement = new Agreement(
                    new AgreementId("a-1"),
                    Ground.AGREEMENT,
                    person("coordinator"),
                    person("guardian"),
                    List.of(Task.CHOOSE_FORMATS, Task.INVITE_PARTICIPANTS),
                    LocalDate.of(2022, 9, 30),
                    Period.of(LocalDate.of(2022, 10, 1), LocalDate.of(2022, 10, 31)));
            Absence absence =
                    new Absence(person("expert"), Period.of(LocalDate.of(2022, 11, 1), LocalDate.of(2022, 11, 14)));
            return new SampleNetwork(
                    network, new SupportTeam(team, List.of(agreement), List.of(absence), deeds, dutyHours));
        }
    }
}
