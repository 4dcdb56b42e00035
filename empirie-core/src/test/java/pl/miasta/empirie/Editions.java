package pl.miasta.empirie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.Recruitment;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.FacilitatorReport;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.ItemPlace;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.Note;
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
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.team.Absence;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.TeamMember;

/**
 * An edition to begin a test with. The sound one has one working network, {@code miasto}, of ten cities of the core
 * ({@code l-1} … {@code l-5}, {@code f-1} … {@code f-4}, {@code z-1}) with two people each ({@code l-1-a},
 * {@code l-1-b}), an observing city {@code o-1}, a full team ({@code koordynator}, {@code ekspert}, {@code opiekun})
 * and a commission's chair ({@code prezes}); no meeting, no plan.
 */
public final class Editions {
    public static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2023, 12, 31);
    public static final NetworkId MIASTO = new NetworkId("miasto");
    public static final Period ALWAYS = Period.since(FIRST);

    private final Map<RuleId, PolicyChange> policy = new LinkedHashMap<>();
    private final Map<String, City> cities = new LinkedHashMap<>();
    private final Map<String, Net> nets = new LinkedHashMap<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<LocalDate> decisionMeetings = new ArrayList<>();
    private final TreeSet<String> people = new TreeSet<>();
    private Optional<Recruitment> recruitment = Optional.empty();
    private LocalDate first = FIRST;
    private LocalDate last = LAST;

    private Editions() {}

    /** Two years without anything. */
    public static Editions bare() {
        return new Editions();
    }

    /** Two years in which all is right. */
    public static Editions sound() {
        Editions edition = bare();
        Net net = edition.network("miasto").in(Stage.WORKING, FIRST);
        for (int i = 1; i <= 5; i++) {
            net.admits("l-" + i, MembershipForm.LAUREATE);
        }
        for (int i = 1; i <= 4; i++) {
            net.admits("f-" + i, MembershipForm.FINALIST);
        }
        net.admits("z-1", MembershipForm.LEADER_OF_CHANGE);
        net.observedBy("o-1", ALWAYS);
        net.holds("koordynator", Role.COORDINATOR_FACILITATOR, ALWAYS)
                .holds("ekspert", Role.EXPERT_MODERATOR, ALWAYS)
                .holds("opiekun", Role.ORGANISATIONAL_GUARDIAN, ALWAYS)
                .chairedBy("prezes");
        return edition.decidesOn("2022-03-01", "2022-09-01", "2023-03-01", "2023-09-01");
    }

    /** The network of that id; a new one, not begun, when there is none yet. */
    public Net network(String id) {
        return nets.computeIfAbsent(id, none -> new Net(this, new NetworkId(id)));
    }

    public Editions from(LocalDate day) {
        first = day;
        return this;
    }

    public Editions to(LocalDate day) {
        last = day;
        return this;
    }

    public Editions policy(RuleId rule, PolicyChange change) {
        policy.put(rule, change);
        return this;
    }

    public Editions person(String id) {
        people.add(id);
        return this;
    }

    public Editions city(String id, CityStatus status) {
        boolean outside = status == CityStatus.OUTSIDE;
        cities.putIfAbsent(
                id,
                new City(
                        new CityId(id),
                        id,
                        Optional.empty(),
                        status,
                        true,
                        outside ? Optional.of("praktyka") : Optional.empty(),
                        true));
        return this;
    }

    public Editions holding(Gathering meeting) {
        meetings.add(meeting.build());
        meeting.people().forEach(this::person);
        return this;
    }

    public Editions decidesOn(String... days) {
        decisionMeetings.clear();
        Arrays.stream(days).map(LocalDate::parse).forEach(decisionMeetings::add);
        return this;
    }

    public Editions recruiting(Recruitment by) {
        recruitment = Optional.of(by);
        by.applications().forEach(application -> city(application.city().value(), CityStatus.LAUREATE));
        return this;
    }

    public Edition build() {
        return new Edition(
                new EditionId("proba"),
                "Próba",
                Period.of(first, last),
                policy,
                Cities.of(cities.values()),
                people.stream()
                        .map(id -> Person.of(new PersonId(id), "Imię " + id, Optional.empty()))
                        .toList(),
                nets.values().stream().map(Net::build).toList(),
                meetings,
                decisionMeetings,
                recruitment);
    }

    /** A network being told. */
    public static final class Net {
        private final Editions edition;
        private final NetworkId id;
        private final Map<RuleId, PolicyChange> policy = new LinkedHashMap<>();
        private final List<StageEntry> stages = new ArrayList<>();
        private final List<Member> members = new ArrayList<>();
        private final List<Representative> representatives = new ArrayList<>();
        private final List<Waiver> waivers = new ArrayList<>();
        private final List<TeamMember> team = new ArrayList<>();
        private final List<Agreement> agreements = new ArrayList<>();
        private final List<Absence> absences = new ArrayList<>();
        private final List<Deed> deeds = new ArrayList<>();
        private final List<LocalDate> dutyHours = new ArrayList<>();
        private final List<Product> products = new ArrayList<>();
        private Optional<Commission> commission = Optional.empty();
        private Optional<Contract> contract = Optional.empty();
        private Optional<WorkPlan> plan = Optional.empty();

        Net(Editions edition, NetworkId id) {
            this.edition = edition;
            this.id = id;
        }

        public Editions edition() {
            return edition;
        }

        public Net in(Stage stage, LocalDate from) {
            stages.add(new StageEntry(stage, from));
            return this;
        }

        /** A city of the core with two people, {@code ID-a} and {@code ID-b}. */
        public Net admits(String city, MembershipForm form) {
            return belongs(city, form, ALWAYS)
                    .represents(city + "-a", city, ALWAYS)
                    .represents(city + "-b", city, ALWAYS);
        }

        public Net belongs(String city, MembershipForm form, Period period) {
            edition.city(city, statusFor(form));
            members.add(new Member(new CityId(city), form, period));
            return this;
        }

        private static CityStatus statusFor(MembershipForm form) {
            return switch (form) {
                case LAUREATE -> CityStatus.LAUREATE;
                case FINALIST -> CityStatus.FINALIST;
                case LEADER_OF_CHANGE, OBSERVER -> CityStatus.OUTSIDE;
            };
        }

        public Net observedBy(String city, Period period) {
            return belongs(city, MembershipForm.OBSERVER, period);
        }

        public Net represents(String person, String city, Period period) {
            edition.person(person);
            representatives.add(new Representative(
                    new PersonId(person), new CityId(city), Position.HEAD_OF_UNIT, period, Optional.empty()));
            return this;
        }

        /** Ends every delegation and membership of the city; as if it had never been admitted. */
        public Net withoutCity(String city) {
            members.removeIf(member -> member.city().value().equals(city));
            representatives.removeIf(person -> person.city().value().equals(city));
            return this;
        }

        public Net holds(String person, Role role, Period period) {
            return holds(person, role, role.employment(), period);
        }

        public Net holds(String person, Role role, Employment employment, Period period) {
            edition.person(person);
            team.add(new TeamMember(new PersonId(person), role, employment, period));
            return this;
        }

        public Net agreed(Agreement agreement) {
            agreements.add(agreement);
            return this;
        }

        public Net did(Deed deed) {
            deeds.add(deed);
            return this;
        }

        public Net dutyOn(LocalDate... days) {
            dutyHours.addAll(List.of(days));
            return this;
        }

        public Net chairedBy(String person) {
            edition.person(person);
            commission = Optional.of(new Commission(Optional.of("Komisja"), Optional.of(new PersonId(person))));
            return this;
        }

        public Net waives(Waiver waiver) {
            waivers.add(waiver);
            return this;
        }

        public Net policy(RuleId rule, PolicyChange change) {
            policy.put(rule, change);
            return this;
        }

        public Net contract(LocalDate adoptedOn) {
            contract = Optional.of(new Contract(Optional.of(adoptedOn)));
            return this;
        }

        public Net plans(WorkPlan worked) {
            plan = Optional.of(worked);
            return this;
        }

        public Net makes(Product product) {
            products.add(product);
            return this;
        }

        NetworkDossier build() {
            Network network = new Network(
                    id,
                    NetworkKind.THEMATIC,
                    "Sieć " + id,
                    Optional.empty(),
                    true,
                    commission,
                    policy,
                    stages,
                    members,
                    representatives,
                    waivers);
            return new NetworkDossier(
                    network, new SupportTeam(team, agreements, absences, deeds, dutyHours), contract, plan, products);
        }
    }

    /** A meeting being told: held in person by nobody on no day, until more is said. */
    public static final class Gathering {
        private final String id;
        private final List<NetworkId> networks;
        private final List<Leader> leaders = new ArrayList<>();
        private final List<MeetingDay> days = new ArrayList<>();
        private final List<Guest> guests = new ArrayList<>();
        private final List<Attendance> attendance = new ArrayList<>();
        private MeetingStatus status = MeetingStatus.HELD;
        private MeetingMode mode = MeetingMode.IN_PERSON;
        private Optional<CityId> host = Optional.empty();
        private Optional<FormatId> format = Optional.empty();
        private Optional<Note> note = Optional.empty();
        private Optional<FacilitatorReport> report = Optional.empty();

        private Gathering(String id, List<NetworkId> networks) {
            this.id = id;
            this.networks = networks;
        }

        /** A meeting of those networks. */
        public static Gathering of(String id, String... networks) {
            return new Gathering(id, Arrays.stream(networks).map(NetworkId::new).toList());
        }

        public Gathering is(MeetingStatus now) {
            status = now;
            return this;
        }

        public Gathering mode(MeetingMode how) {
            mode = how;
            return this;
        }

        public Gathering at(String city) {
            host = Optional.of(new CityId(city));
            return this;
        }

        public Gathering format(String value) {
            format = Optional.of(new FormatId(value));
            return this;
        }

        public Gathering led(String person, Role as) {
            leaders.add(new Leader(new PersonId(person), as));
            return this;
        }

        public Gathering on(LocalDate date, AgendaItem... items) {
            days.add(new MeetingDay(date, LocalTime.of(9, 0), List.of(items)));
            return this;
        }

        public Gathering guest(String person, ItemPlace... items) {
            guests.add(new Guest(new PersonId(person), Optional.empty(), Optional.empty(), List.of(items)));
            return this;
        }

        public Gathering note(Note written) {
            note = Optional.of(written);
            return this;
        }

        public Gathering report(String by, LocalDate submittedOn) {
            report = Optional.of(new FacilitatorReport(new PersonId(by), submittedOn));
            return this;
        }

        private List<String> people() {
            List<String> people = new ArrayList<>();
            leaders.forEach(leader -> people.add(leader.person().value()));
            guests.forEach(guest -> people.add(guest.person().value()));
            return people;
        }

        Meeting build() {
            return new Meeting(
                    new MeetingId(id),
                    networks,
                    status,
                    mode,
                    false,
                    host,
                    Optional.empty(),
                    format,
                    leaders,
                    days,
                    guests,
                    List.of(),
                    attendance,
                    note,
                    report);
        }
    }

    /** An hour of work. */
    public static AgendaItem item(Audience audience, MeetingPart part, boolean transmitted) {
        return new AgendaItem("Punkt", 60, ItemKind.WORK, audience, part, transmitted, false, Optional.empty());
    }

    /** A quarter of an hour off. */
    public static AgendaItem pause() {
        return AgendaItem.pause("Przerwa", 15);
    }

    /** An hour of the review of funding calls. */
    public static AgendaItem fundingReview() {
        return new AgendaItem(
                "Przegląd",
                60,
                ItemKind.FUNDING_REVIEW,
                Audience.CLOSED,
                MeetingPart.WORKING,
                false,
                false,
                Optional.empty());
    }
}
