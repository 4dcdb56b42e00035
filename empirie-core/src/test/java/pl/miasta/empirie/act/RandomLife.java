package pl.miasta.empirie.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import pl.miasta.empirie.act.RandomActs.Act;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.EditionLife;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.NetworkLife;
import pl.miasta.empirie.edition.PathEntry;
import pl.miasta.empirie.edition.PhaseGroup;
import pl.miasta.empirie.edition.PhaseId;
import pl.miasta.empirie.edition.ProcessPath;
import pl.miasta.empirie.edition.SchedulePhase;
import pl.miasta.empirie.edition.Survey;
import pl.miasta.empirie.edition.SurveyId;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.FacilitatorReport;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.MeetingTask;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.MeetingWork;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.Challenge;
import pl.miasta.empirie.plan.ChallengeId;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.Goal;
import pl.miasta.empirie.plan.GoalId;
import pl.miasta.empirie.plan.PlanContent;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.Voice;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.TeamMember;

/**
 * An edition that lives by random acts on a store, under a clock that walks. Its figures are small: two to four cities of
 * one or two people make a core, so that ceilings and floors are met soon.
 */
public final class RandomLife {
    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 3);
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 3, 1);
    private static final NetworkId NETWORK = new NetworkId("n-1");

    /** How far the first network has come when the acts begin. */
    public enum Start {
        /** Nobody belongs yet. */
        EMPTY(Stage.FORMING),
        /** It may be constituted. */
        GATHERED(Stage.FORMING),
        /** Its plan is drafted. */
        CONSTITUTED(Stage.CONSTITUTED),
        /** Its plan is adopted. */
        READY(Stage.CONSTITUTED),
        /** It meets. */
        WORKING(Stage.WORKING),
        /** What it made is decided. */
        EVALUATING(Stage.EVALUATING),
        /** There is no other network, so the edition may be closed. */
        CLOSED(Stage.CLOSED);

        private final Stage stage;

        Start(Stage stage) {
            this.stage = stage;
        }

        private boolean isAtLeast(Start other) {
            return compareTo(other) >= 0;
        }
    }

    private static final class WalkingClock extends Clock {
        private LocalDate today = FIRST_DAY;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return today.atTime(9, 0).toInstant(ZoneOffset.UTC);
        }
    }

    private final WalkingClock clock = new WalkingClock();
    private final EditionStore store;
    private final EditionId id;
    private final List<Event> events = new ArrayList<>();
    private final Empirie empirie;

    /** Saves the edition as it is when the acts begin. */
    public RandomLife(EditionStore store, EditionId id, Start start) {
        this.store = store;
        this.id = id;
        this.empirie = Empirie.on(store, clock).telling(events::add);
        store.save(Versioned.fresh(edition(id, start)));
    }

    /** The edition as it stands. */
    public Edition edition() {
        return store.get(id).value();
    }

    /** Every event told so far. */
    public List<Event> events() {
        return events;
    }

    /** What acts are done on. */
    public Empirie empirie() {
        return empirie;
    }

    /** Where it is kept. */
    public EditionStore store() {
        return store;
    }

    /** What the clock says. */
    public LocalDate today() {
        return clock.today;
    }

    /** Some days pass, or none; then the act of that number is thought of. */
    public Act next(long number) {
        SplittableRandom random = new SplittableRandom(~number);
        clock.today = clock.today.plusDays(random.nextInt(3) == 0 ? random.nextInt(1, 9) : 0);
        return RandomActs.about(edition(), clock.today, number);
    }

    private static Edition edition(EditionId id, Start start) {
        List<NetworkDossier> networks = new ArrayList<>(List.of(dossier(start)));
        if (start != Start.CLOSED) {
            networks.add(new NetworkDossier(
                    network("n-2", Stage.FORMING, List.of(), List.of()),
                    SupportTeam.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));
        }
        return new Edition(
                id,
                "Tajna edycja",
                Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)),
                Map.of(
                        Policy.CORE_CITIES, PolicyChange.range(2, 4),
                        Policy.LAUREATES, PolicyChange.range(1, 2),
                        Policy.FINALISTS, PolicyChange.range(1, 2),
                        Policy.LEADERS_OF_CHANGE, PolicyChange.range(0, 1),
                        Policy.REPRESENTATIVES_PER_CITY, PolicyChange.range(1, 2),
                        Policy.PERSONS, PolicyChange.range(2, 6)),
                Cities.of(IntStream.rangeClosed(1, 9).mapToObj(RandomLife::city).toList()),
                IntStream.rangeClosed(1, 16).mapToObj(RandomLife::person).toList(),
                networks,
                start.isAtLeast(Start.CONSTITUTED) ? meetings(start) : List.of(),
                List.of(),
                Optional.empty(),
                EditionLife.NONE
                        .withSchedule(List.of(SchedulePhase.planned(
                                new PhaseId("f-1"), PhaseGroup.FUNCTIONING, "Tajna faza", BEGIN, BEGIN.plusDays(200))))
                        .withPaths(List.of(new PathEntry(
                                ProcessPath.SPR_1, YearMonth.of(2022, 3), "Tajna ścieżka", Optional.empty()))));
    }

    private static City city(int number) {
        return new City(
                new CityId("c-" + number),
                "Tajne miasto " + number,
                Optional.empty(),
                number <= 3 ? CityStatus.LAUREATE : number <= 6 ? CityStatus.FINALIST : CityStatus.OUTSIDE,
                true,
                number <= 8 ? Optional.of("tajna praktyka") : Optional.empty(),
                true);
    }

    private static Person person(int number) {
        return Person.of(
                new PersonId("p-" + number), "Tajna Osoba " + number, Optional.of("tajna" + number + "@example.org"));
    }

    private static Network network(String network, Stage stage, List<Member> members, List<Representative> people) {
        List<StageEntry> stages = new ArrayList<>();
        for (Stage one : Stage.values()) {
            if (one.compareTo(stage) <= 0) {
                stages.add(new StageEntry(one, BEGIN.plusDays(10L * stages.size())));
            }
        }
        return new Network(
                new NetworkId(network),
                NetworkKind.THEMATIC,
                "Tajna sieć",
                Optional.of("tajny temat"),
                true,
                Optional.empty(),
                Map.of(),
                stages,
                members,
                people,
                List.of());
    }

    private static NetworkDossier dossier(Start start) {
        boolean gathered = start.isAtLeast(Start.GATHERED);
        boolean worked = start.isAtLeast(Start.WORKING);
        return new NetworkDossier(
                network(
                        NETWORK.value(),
                        start.stage,
                        gathered
                                ? List.of(
                                        member(1, MembershipForm.LAUREATE),
                                        member(4, MembershipForm.FINALIST),
                                        member(7, MembershipForm.LEADER_OF_CHANGE),
                                        member(9, MembershipForm.OBSERVER))
                                : List.of(),
                        gathered ? List.of(sent(1, 1), sent(2, 4), sent(3, 7), sent(4, 9)) : List.of()),
                gathered ? team() : SupportTeam.NONE,
                gathered ? Optional.of(contract(start)) : Optional.empty(),
                start.isAtLeast(Start.CONSTITUTED) ? Optional.of(plan(start)) : Optional.empty(),
                worked ? List.of(product(start)) : List.of(),
                worked
                        ? NetworkLife.NONE.with(
                                new Survey(new SurveyId("s-1"), SurveyKind.TRUST, BEGIN, Optional.empty(), List.of()))
                        : NetworkLife.NONE);
    }

    private static Member member(int city, MembershipForm form) {
        return new Member(new CityId("c-" + city), form, Period.since(BEGIN));
    }

    private static Representative sent(int person, int city) {
        return new Representative(
                new PersonId("p-" + person),
                new CityId("c-" + city),
                Position.SPECIALIST,
                Period.since(BEGIN),
                Optional.of("tajny powód"));
    }

    private static SupportTeam team() {
        return SupportTeam.NONE.withMembers(List.of(
                member(10, Role.COORDINATOR_FACILITATOR),
                member(11, Role.EXPERT_MODERATOR),
                member(12, Role.ORGANISATIONAL_GUARDIAN)));
    }

    private static TeamMember member(int person, Role role) {
        return new TeamMember(new PersonId("p-" + person), role, role.employment(), Period.since(BEGIN));
    }

    private static Contract contract(Start start) {
        Contract heard = new Contract(Optional.empty()).with(new Voice(new CityId("c-1"), BEGIN));
        return start.isAtLeast(Start.READY) ? heard.adopted(BEGIN.plusDays(12)) : heard;
    }

    private static WorkPlan plan(Start start) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, "Tajny rozdział");
        }
        WorkPlan draft = WorkPlan.draft(new PlanContent(
                sections,
                List.of(ProductKind.METHOD),
                List.of(new Challenge(new ChallengeId("w-1"), "Tajne wyzwanie")),
                List.of(new Goal(new GoalId("g-1"), "Tajny cel", List.of(new ChallengeId("w-1")))),
                List.of(new Action(
                        new ActionId("z-1"),
                        "Tajne działanie",
                        List.of(new GoalId("g-1")),
                        List.of(ProductKind.METHOD),
                        Optional.of(BEGIN),
                        Optional.of(FIRST_DAY)))));
        return start.isAtLeast(Start.READY) ? draft.adopted(BEGIN.plusDays(15)) : draft;
    }

    private static Product product(Start start) {
        Product product = new Product(
                new ProductId("r-1"),
                ProductKind.METHOD,
                "Tajny produkt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return start.isAtLeast(Start.EVALUATING)
                ? product.setAside(BEGIN.plusDays(31))
                : product.assessed(BEGIN.plusDays(29));
    }

    /** One that was held, where the network works, and one to come. */
    private static List<Meeting> meetings(Start start) {
        Meeting coming = meeting("m-2", MeetingStatus.PLANNED, FIRST_DAY.plusDays(10));
        if (!start.isAtLeast(Start.WORKING)) {
            return List.of(coming);
        }
        Meeting held = meeting("m-1", MeetingStatus.HELD, BEGIN.plusDays(25))
                .withAttendance(List.of(
                        new Attendance(new PersonId("p-1"), 1, AttendanceStatus.PRESENT),
                        new Attendance(new PersonId("p-2"), 1, AttendanceStatus.REMOTE)))
                .with(MeetingWork.NONE.with(new MeetingTask(
                        new TaskId("t-1"),
                        MeetingTaskKind.TASK,
                        "Tajne zadanie",
                        Optional.of(new PersonId("p-1")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        return List.of(start.isAtLeast(Start.EVALUATING) ? recorded(held) : noted(held, Optional.empty()), coming);
    }

    private static Meeting noted(Meeting held, Optional<LocalDate> approved) {
        return held.withNote(Optional.of(
                new Note(NoteOrigin.PARTICIPANTS, Optional.of("Tajna notatka"), approved, Optional.empty())));
    }

    private static Meeting recorded(Meeting held) {
        LocalDate day = held.lastDay();
        return noted(held, Optional.of(day)).withReport(Optional.of(new FacilitatorReport(new PersonId("p-10"), day)));
    }

    private static Meeting meeting(String meeting, MeetingStatus status, LocalDate day) {
        AgendaItem work = new AgendaItem(
                "Tajny punkt",
                130,
                ItemKind.WORK,
                Audience.CLOSED,
                MeetingPart.WORKING,
                false,
                false,
                Optional.empty());
        return new Meeting(
                new MeetingId(meeting),
                List.of(NETWORK),
                status,
                MeetingMode.HYBRID,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new Leader(new PersonId("p-10"), Role.COORDINATOR_FACILITATOR),
                        new Leader(new PersonId("p-11"), Role.EXPERT_MODERATOR)),
                List.of(new MeetingDay(
                        day, LocalTime.of(9, 0), List.of(work, AgendaItem.pause("Tajna przerwa", 30), work))),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
