package pl.miasta.empirie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.FacilitatorReport;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.Observer;
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
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.rule.Waiver.Allowance;
import pl.miasta.empirie.rule.WaiverAuthority;
import pl.miasta.empirie.team.Absence;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.TeamMember;

/**
 * A small edition, 2022 and 2023, seen from its meetings. The network alfa has the core cities adamow, brzeg and chelm
 * and the observer konin; beta has cieszyn and debica, and leszno observes. Each city that is called X sends the person
 * p-X; each network N has the team k-N (coordinator-facilitator), e-N (expert-moderator) and o-N (guardian). Every city
 * can host. Immutable.
 */
public final class Meetings {
    public static final NetworkId ALFA = new NetworkId("alfa");
    public static final NetworkId BETA = new NetworkId("beta");

    /** The day of a meeting that says nothing else. */
    public static final LocalDate DAY = LocalDate.of(2022, 3, 10);

    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);

    private final Edition edition;
    private final LocalDate asOf;

    private Meetings(Edition edition, LocalDate asOf) {
        this.edition = edition;
        this.asOf = asOf;
    }

    /** Two networks without a meeting, on 31 May 2022. */
    public static Meetings sound() {
        Edition edition = new Edition(
                new EditionId("proba"),
                "Próba",
                Period.of(BEGIN, END),
                Map.of(),
                Cities.of(Stream.of("adamow", "brzeg", "chelm", "cieszyn", "debica", "konin", "leszno")
                        .map(id -> city(id, true))
                        .toList()),
                List.of(),
                List.of(
                        dossier(ALFA, List.of("adamow", "brzeg", "chelm"), "konin"),
                        dossier(BETA, List.of("cieszyn", "debica"), "leszno")),
                List.of(),
                List.of(),
                Optional.empty());
        return new Meetings(edition, LocalDate.of(2022, 5, 31));
    }

    private static City city(String id, boolean canHost) {
        return new City(new CityId(id), id, Optional.empty(), CityStatus.LAUREATE, true, Optional.empty(), canHost);
    }

    private static NetworkDossier dossier(NetworkId id, List<String> core, String observer) {
        List<Member> members = new ArrayList<>();
        List<Representative> representatives = new ArrayList<>();
        for (String city : core) {
            members.add(new Member(new CityId(city), MembershipForm.LAUREATE, Period.since(BEGIN)));
            representatives.add(representative("p-" + city, city, Period.since(BEGIN)));
        }
        members.add(new Member(new CityId(observer), MembershipForm.OBSERVER, Period.since(BEGIN)));
        representatives.add(representative("p-" + observer, observer, Period.since(BEGIN)));
        Network network = new Network(
                id,
                NetworkKind.THEMATIC,
                id.value(),
                Optional.empty(),
                true,
                Optional.empty(),
                Map.of(),
                List.of(new StageEntry(Stage.WORKING, BEGIN)),
                members,
                representatives,
                List.of());
        SupportTeam team = new SupportTeam(
                List.of(
                        inRole("k-" + id, Role.COORDINATOR_FACILITATOR, Period.since(BEGIN)),
                        inRole("e-" + id, Role.EXPERT_MODERATOR, Period.since(BEGIN)),
                        inRole("o-" + id, Role.ORGANISATIONAL_GUARDIAN, Period.since(BEGIN))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new NetworkDossier(network, team, Optional.empty(), Optional.empty(), List.of());
    }

    private static Representative representative(String person, String city, Period period) {
        return new Representative(
                new PersonId(person), new CityId(city), Position.SPECIALIST, period, Optional.empty());
    }

    /** Somebody in a role of a team. */
    public static TeamMember inRole(String person, Role role, Period period) {
        Employment employment = role == Role.ORGANISATIONAL_GUARDIAN ? Employment.ZMP_OFFICE : Employment.ADVISER;
        return new TeamMember(new PersonId(person), role, employment, period);
    }

    // ---- what is known

    /** These meetings and no others. */
    public Meetings with(Draft... meetings) {
        return with(Arrays.stream(meetings).map(Draft::meeting).toList());
    }

    /** These meetings and no others. */
    public Meetings with(List<Meeting> meetings) {
        return with(edition.cities(), edition.policyChanges(), edition.networks(), meetings);
    }

    /** Looked at on that day. */
    public Meetings on(LocalDate day) {
        return new Meetings(edition, day);
    }

    /** One more city, member of nothing. */
    public Meetings city(String id) {
        return with(
                Cities.of(Stream.concat(edition.cities().all().stream(), Stream.of(city(id, true)))
                        .toList()),
                edition.policyChanges(),
                edition.networks(),
                edition.meetings());
    }

    /** Those cities cannot host. */
    public Meetings cannotHost(String... cities) {
        List<String> unable = List.of(cities);
        return with(
                Cities.of(edition.cities().all().stream()
                        .map(city -> unable.contains(city.id().value())
                                ? city(city.id().value(), false)
                                : city)
                        .toList()),
                edition.policyChanges(),
                edition.networks(),
                edition.meetings());
    }

    /** Of a city's memberships of the network, this one alone. */
    public Meetings member(NetworkId network, String city, MembershipForm form, Period period) {
        CityId id = new CityId(city);
        return network(
                network,
                known -> network(
                        known,
                        known.policy(),
                        known.stages(),
                        Stream.concat(
                                        known.members().stream()
                                                .filter(member -> !member.city().equals(id)),
                                        Stream.of(new Member(id, form, period)))
                                .toList(),
                        known.representatives(),
                        known.waivers()));
    }

    /** Of a person's delegations to the network, this one alone. */
    public Meetings delegate(NetworkId network, String person, String city, Period period) {
        return network(
                network,
                known -> network(
                        known,
                        known.policy(),
                        known.stages(),
                        known.members(),
                        Stream.concat(
                                        known.representatives().stream()
                                                .filter(one -> !one.person().equals(new PersonId(person))),
                                        Stream.of(representative(person, city, period)))
                                .toList(),
                        known.waivers()));
    }

    /** The network takes the step, as its latest. */
    public Meetings stage(NetworkId network, Stage stage, LocalDate from) {
        return network(
                network,
                known -> network(
                        known,
                        known.policy(),
                        Stream.concat(known.stages().stream(), Stream.of(new StageEntry(stage, from)))
                                .toList(),
                        known.members(),
                        known.representatives(),
                        known.waivers()));
    }

    /** The edition changes a rule. */
    public Meetings policy(RuleId rule, PolicyChange change) {
        Map<RuleId, PolicyChange> policy = new LinkedHashMap<>(edition.policyChanges());
        policy.put(rule, change);
        return with(edition.cities(), policy, edition.networks(), edition.meetings());
    }

    /** A network changes a rule. */
    public Meetings policy(NetworkId network, RuleId rule, PolicyChange change) {
        return network(network, known -> {
            Map<RuleId, PolicyChange> policy = new LinkedHashMap<>(known.policy());
            policy.put(rule, change);
            return network(known, policy, known.stages(), known.members(), known.representatives(), known.waivers());
        });
    }

    /** ZH-16 lets the network leave a rule unmet, all the edition long; for every subject, if none is named. */
    public Meetings waive(NetworkId network, RuleId rule, Optional<String> subject, Optional<Allowance> allow) {
        Waiver waiver = new Waiver(
                rule, subject.map(Subject::new), allow, WaiverAuthority.ZH16, "próba", BEGIN, Period.of(BEGIN, END));
        return network(
                network,
                known -> network(
                        known,
                        known.policy(),
                        known.stages(),
                        known.members(),
                        known.representatives(),
                        Stream.concat(known.waivers().stream(), Stream.of(waiver))
                                .toList()));
    }

    /** The network's team has these members. */
    public Meetings team(NetworkId network, TeamMember... members) {
        return team(
                network,
                team -> new SupportTeam(
                        List.of(members), team.agreements(), team.absences(), team.deeds(), team.dutyHours()));
    }

    /** One more agreement in the network's team. */
    public Meetings agree(NetworkId network, Agreement agreement) {
        return team(
                network,
                team -> new SupportTeam(
                        team.members(),
                        Stream.concat(team.agreements().stream(), Stream.of(agreement))
                                .toList(),
                        team.absences(),
                        team.deeds(),
                        team.dutyHours()));
    }

    /** Somebody of the network's team is away, too. */
    public Meetings away(NetworkId network, String person, Period period) {
        return team(
                network,
                team -> new SupportTeam(
                        team.members(),
                        team.agreements(),
                        Stream.concat(team.absences().stream(), Stream.of(new Absence(new PersonId(person), period)))
                                .toList(),
                        team.deeds(),
                        team.dutyHours()));
    }

    private Meetings team(NetworkId network, UnaryOperator<SupportTeam> change) {
        NetworkDossier dossier = edition.network(network);
        return new Meetings(edition.with(dossier.with(change.apply(dossier.team()))), asOf);
    }

    private Meetings network(NetworkId network, UnaryOperator<Network> change) {
        NetworkDossier dossier = edition.network(network);
        return new Meetings(edition.with(dossier.with(change.apply(dossier.network()))), asOf);
    }

    private static Network network(
            Network known,
            Map<RuleId, PolicyChange> policy,
            List<StageEntry> stages,
            List<Member> members,
            List<Representative> representatives,
            List<Waiver> waivers) {
        return new Network(
                known.id(),
                known.kind(),
                known.title(),
                known.theme(),
                known.rosterComplete(),
                known.commission(),
                policy,
                stages,
                members,
                representatives,
                waivers);
    }

    private Meetings with(
            Cities cities, Map<RuleId, PolicyChange> policy, List<NetworkDossier> networks, List<Meeting> meetings) {
        Edition next = new Edition(
                edition.id(),
                edition.title(),
                edition.period(),
                policy,
                cities,
                edition.people(),
                networks,
                meetings,
                edition.decisionMeetings(),
                edition.recruitment());
        return new Meetings(next, asOf);
    }

    // ---- what is found

    /** The edition. */
    public Edition edition() {
        return edition;
    }

    /** What the rule book says. */
    public Report report() {
        return RuleBook.standard().check(edition, asOf);
    }

    /** What one rule found. */
    public List<Finding> found(RuleId rule) {
        return report().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** What one rule found: subject, severity, and whether it is waived. */
    public List<String> lines(RuleId rule) {
        return found(rule).stream()
                .map(finding -> finding.subject() + " " + finding.severity() + (finding.waived() ? " waived" : ""))
                .toList();
    }

    /** The words of the rule's only finding: message and remedy in Polish, message and remedy in English. */
    public List<String> said(RuleId rule) {
        List<Finding> found = found(rule);
        if (found.size() != 1) {
            throw new AssertionError("one finding was to be heard, but there are " + found);
        }
        Finding finding = found.get(0);
        return List.of(
                finding.message(Language.PL),
                finding.remedy(Language.PL),
                finding.message(Language.EN),
                finding.remedy(Language.EN));
    }

    // ---- agendas

    /** Work behind closed doors. */
    public static AgendaItem work(int minutes) {
        return item(ItemKind.WORK, minutes, Audience.CLOSED, MeetingPart.WORKING, false);
    }

    /** A break. */
    public static AgendaItem pause(int minutes) {
        return AgendaItem.pause("Przerwa", minutes);
    }

    /** An hour of something. */
    public static AgendaItem hour(Audience audience, MeetingPart part, boolean transmitted) {
        return item(ItemKind.PRESENTATION, 60, audience, part, transmitted);
    }

    private static AgendaItem item(
            ItemKind kind, int minutes, Audience audience, MeetingPart part, boolean transmitted) {
        return new AgendaItem(kind.name(), minutes, kind, audience, part, transmitted, false, Optional.empty());
    }

    /** Four hours with a break and a review of funding calls. */
    public static List<AgendaItem> soundAgenda() {
        return List.of(
                work(120), pause(30), item(ItemKind.FUNDING_REVIEW, 90, Audience.OPEN, MeetingPart.GENERAL, true));
    }

    /**
     * A meeting of alfa that was held in person on {@link #DAY}, in format 0, led by alfa's pair, with note and report
     * and without host, guests, observers or attendance list: nothing is to be said about it.
     */
    public static Draft meeting(String id) {
        return new Draft(new MeetingId(id)).on(DAY);
    }

    /** A meeting being described. Immutable. */
    public static final class Draft {
        private final MeetingId id;
        private List<NetworkId> networks = List.of(ALFA);
        private MeetingStatus status = MeetingStatus.HELD;
        private MeetingMode mode = MeetingMode.IN_PERSON;
        private boolean inBetween;
        private Optional<CityId> host = Optional.empty();
        private Optional<FormatId> format = Optional.of(FormatId.FORMAT_0);
        private List<Leader> leaders =
                List.of(leader("k-alfa", Role.COORDINATOR_FACILITATOR), leader("e-alfa", Role.EXPERT_MODERATOR));
        private List<MeetingDay> days = List.of();
        private List<Guest> guests = List.of();
        private List<Observer> observers = List.of();
        private List<Attendance> attendance = List.of();
        private Optional<Note> note = Optional.empty();
        private Optional<FacilitatorReport> report = Optional.empty();

        private Draft(MeetingId id) {
            this.id = id;
        }

        private Draft but(Consumer<Draft> change) {
            Draft next = new Draft(id);
            next.networks = networks;
            next.status = status;
            next.mode = mode;
            next.inBetween = inBetween;
            next.host = host;
            next.format = format;
            next.leaders = leaders;
            next.days = days;
            next.guests = guests;
            next.observers = observers;
            next.attendance = attendance;
            next.note = note;
            next.report = report;
            change.accept(next);
            return next;
        }

        /** A meeting of these networks, led by the first one's pair. */
        public Draft of(NetworkId... of) {
            return but(next -> {
                next.networks = List.of(of);
                next.leaders = List.of(
                        leader("k-" + of[0], Role.COORDINATOR_FACILITATOR),
                        leader("e-" + of[0], Role.EXPERT_MODERATOR));
            });
        }

        /** On these days, each with a sound agenda; note and report follow the last one. */
        public Draft on(LocalDate... dates) {
            return but(next -> {
                next.days = Arrays.stream(dates)
                        .map(date -> new MeetingDay(date, LocalTime.of(10, 0), soundAgenda()))
                        .toList();
                LocalDate last = Arrays.stream(dates).max(LocalDate::compareTo).orElseThrow();
                next.note = Optional.of(new Note(
                        NoteOrigin.PARTICIPANTS,
                        Optional.of("Wnioski"),
                        Optional.of(last.plusDays(3)),
                        Optional.of(last.plusDays(4))));
                next.report = Optional.of(new FacilitatorReport(new PersonId("k-alfa"), last.plusDays(5)));
            });
        }

        /** One day of these items; other days stay away. */
        public Draft agenda(AgendaItem... items) {
            return agenda(List.of(items));
        }

        /** One day of these items; other days stay away. */
        public Draft agenda(List<AgendaItem> items) {
            return but(next -> next.days =
                    List.of(new MeetingDay(days.get(0).date(), days.get(0).start(), items)));
        }

        /** These very days. */
        public Draft days(MeetingDay... all) {
            return but(next -> next.days = List.of(all));
        }

        public Draft status(MeetingStatus other) {
            return but(next -> next.status = other);
        }

        public Draft mode(MeetingMode other) {
            return but(next -> next.mode = other);
        }

        public Draft inBetween() {
            return but(next -> next.inBetween = true);
        }

        public Draft host(String city) {
            return but(next -> next.host = Optional.of(new CityId(city)));
        }

        public Draft format(String other) {
            return but(next -> next.format = Optional.of(new FormatId(other)));
        }

        public Draft noFormat() {
            return but(next -> next.format = Optional.empty());
        }

        public Draft leaders(Leader... other) {
            return but(next -> next.leaders = List.of(other));
        }

        public Draft guests(Guest... other) {
            return but(next -> next.guests = List.of(other));
        }

        public Draft observers(Observer... other) {
            return but(next -> next.observers = List.of(other));
        }

        /** These people on day 1, in such a way. */
        public Draft attendance(AttendanceStatus how, String... people) {
            return attendance(1, how, people);
        }

        /** These people on that day of the meeting, in such a way. */
        public Draft attendance(int day, AttendanceStatus how, String... people) {
            List<Attendance> more = Arrays.stream(people)
                    .map(person -> new Attendance(new PersonId(person), day, how))
                    .toList();
            return but(next -> next.attendance =
                    Stream.concat(attendance.stream(), more.stream()).toList());
        }

        public Draft note(Note other) {
            return but(next -> next.note = Optional.of(other));
        }

        public Draft noNote() {
            return but(next -> next.note = Optional.empty());
        }

        public Draft report(LocalDate submittedOn) {
            return but(next -> next.report = Optional.of(new FacilitatorReport(new PersonId("k-alfa"), submittedOn)));
        }

        public Draft noReport() {
            return but(next -> next.report = Optional.empty());
        }

        /** The meeting described. */
        public Meeting meeting() {
            return new Meeting(
                    id,
                    networks,
                    status,
                    mode,
                    inBetween,
                    host,
                    Optional.empty(),
                    format,
                    leaders,
                    days,
                    guests,
                    observers,
                    attendance,
                    note,
                    report);
        }
    }

    /** Somebody who leads. */
    public static Leader leader(String person, Role as) {
        return new Leader(new PersonId(person), as);
    }

    /** Everything found about meetings, in lines of rule, subject and severity. */
    public List<String> aboutMeetings() {
        return report().findings().stream()
                .filter(finding -> Stream.of("meeting.", "calendar.", "continuity.")
                        .anyMatch(finding.rule().value()::startsWith))
                .map(finding -> finding.rule() + " " + finding.subject() + " " + finding.severity())
                .toList();
    }
}
