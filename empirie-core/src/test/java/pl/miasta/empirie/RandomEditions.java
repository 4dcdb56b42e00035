package pl.miasta.empirie;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Answer;
import pl.miasta.empirie.edition.AnswerOutcome;
import pl.miasta.empirie.edition.Application;
import pl.miasta.empirie.edition.ApplicationId;
import pl.miasta.empirie.edition.Correction;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.EditionLife;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.NetworkLife;
import pl.miasta.empirie.edition.Observation;
import pl.miasta.empirie.edition.ObservationId;
import pl.miasta.empirie.edition.PathEntry;
import pl.miasta.empirie.edition.PhaseGroup;
import pl.miasta.empirie.edition.PhaseId;
import pl.miasta.empirie.edition.PlanVersion;
import pl.miasta.empirie.edition.Predecessor;
import pl.miasta.empirie.edition.ProcessPath;
import pl.miasta.empirie.edition.QuestionId;
import pl.miasta.empirie.edition.Recruitment;
import pl.miasta.empirie.edition.SchedulePhase;
import pl.miasta.empirie.edition.Survey;
import pl.miasta.empirie.edition.SurveyAnswer;
import pl.miasta.empirie.edition.SurveyId;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.edition.Touchpoint;
import pl.miasta.empirie.edition.TouchpointId;
import pl.miasta.empirie.edition.Wish;
import pl.miasta.empirie.edition.WishedPerson;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.FacilitatorReport;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.GuestCategory;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.ItemPlace;
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
import pl.miasta.empirie.meeting.Move;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.NoteVersion;
import pl.miasta.empirie.meeting.Observer;
import pl.miasta.empirie.meeting.Presence;
import pl.miasta.empirie.meeting.Requester;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.meeting.Tools;
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
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.Challenge;
import pl.miasta.empirie.plan.ChallengeId;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.Goal;
import pl.miasta.empirie.plan.GoalId;
import pl.miasta.empirie.plan.Opinion;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.Voice;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.RuleSetting.Parameter;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.rule.WaiverAuthority;
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
 * Editions of which nothing is right but the shape: few ids, so that everything collides, and dates of about three
 * years. Also the same edition in another order of its lists, days and items of meetings and stages aside.
 */
public final class RandomEditions {
    private static final LocalDate ZERO = LocalDate.of(2021, 12, 1);
    private static final int DAYS = 800;
    private static final List<NetworkId> NETWORKS =
            ids("n-", 3).map(NetworkId::new).toList();
    private static final List<CityId> CITIES = ids("c-", 6).map(CityId::new).toList();
    private static final List<PersonId> PEOPLE = ids("p-", 7).map(PersonId::new).toList();

    private final Random random;

    private RandomEditions(Random random) {
        this.random = random;
    }

    /** Any edition. */
    public static Arbitrary<Edition> any() {
        return Arbitraries.randomValue(random -> new RandomEditions(random).edition());
    }

    /** Any day on which something may have changed. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-30, DAYS + 60).map(ZERO::plusDays);
    }

    /** The same edition told in another order. */
    public static Edition shuffled(Edition edition, Random random) {
        return new RandomEditions(random).retold(edition);
    }

    private static Stream<String> ids(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i);
    }

    // the words of chance

    private boolean perhaps() {
        return random.nextBoolean();
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        return one(Arrays.asList(type.getEnumConstants()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return perhaps() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(int most, Supplier<T> value) {
        return Stream.generate(value).limit(upTo(most)).toList();
    }

    /** Some of the list, none twice, in any order. */
    private <T> List<T> some(List<T> of) {
        List<T> all = new ArrayList<>(of);
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, upTo(all.size())));
    }

    private LocalDate day() {
        return ZERO.plusDays(upTo(DAYS));
    }

    private Period period() {
        LocalDate from = perhaps() ? ZERO : day();
        return new Period(from, random.nextInt(3) == 0 ? Optional.of(from.plusDays(upTo(400))) : Optional.empty());
    }

    private String text() {
        return one(List.of("treść", " ", "", "\u00a0", "{0} it's"));
    }

    // the edition

    private Edition edition() {
        LocalDate first = ZERO.plusDays(upTo(90));
        List<Meeting> meetings =
                ids("m-", upTo(5)).map(id -> meeting(new MeetingId(id))).toList();
        return new Edition(
                new EditionId("losowa"),
                "Losowa",
                Period.of(first, first.plusDays(upTo(DAYS))),
                policy(false),
                Cities.of(CITIES.stream().map(this::city).toList()),
                PEOPLE.stream()
                        .map(id -> Person.of(id, "Osoba", Optional.empty()))
                        .toList(),
                NETWORKS.stream().map(this::dossier).toList(),
                meetings,
                several(6, this::day),
                maybe(this::recruitment),
                editionLife(first));
    }

    private EditionLife editionLife(LocalDate first) {
        return new EditionLife(
                maybe(() -> new EditionId("wczesniejsza")),
                maybe(() -> first.plusDays(upTo(DAYS))),
                ids("f-", upTo(3)).map(this::phase).toList(),
                several(
                        4,
                        () -> new PathEntry(one(ProcessPath.class), YearMonth.from(day()), text(), maybe(this::text))),
                ids("k-", upTo(3)).map(this::touchpoint).toList(),
                several(
                        3,
                        () -> new Correction(
                                day(),
                                perhaps() ? Actor.person(one(PEOPLE)) : Actor.office(),
                                subject(one(NETWORKS)),
                                maybe(this::text))));
    }

    private SchedulePhase phase(String id) {
        LocalDate from = day();
        List<Optional<LocalDate>> steps = steps();
        return new SchedulePhase(
                new PhaseId(id),
                one(PhaseGroup.class),
                text(),
                from,
                from.plusDays(upTo(100)),
                steps.get(0),
                steps.get(1),
                maybe(this::text));
    }

    private Touchpoint touchpoint(String id) {
        List<NetworkId> networks = some(NETWORKS);
        Optional<String> outside = networks.size() > 1 ? maybe(this::text) : Optional.of("URBACT");
        return new Touchpoint(
                new TouchpointId(id), day(), networks.isEmpty() ? List.of(one(NETWORKS)) : networks, outside, text());
    }

    /** Beginning and end of something, each of them perhaps, in their order. */
    private List<Optional<LocalDate>> steps() {
        LocalDate begun = day();
        return List.of(maybe(() -> begun), maybe(() -> begun.plusDays(upTo(200))));
    }

    private City city(CityId id) {
        return new City(
                id, id.value(), Optional.empty(), one(CityStatus.class), perhaps(), maybe(this::text), perhaps());
    }

    private Map<RuleId, PolicyChange> policy(boolean ofNetwork) {
        Map<RuleId, PolicyChange> changes = new LinkedHashMap<>();
        for (RuleSetting setting : some(Policy.standard().rules())) {
            if (random.nextInt(4) == 0 && (!ofNetwork || Network.isNetworkPolicy(setting.id()))) {
                changes.put(setting.id(), change(setting));
            }
        }
        return changes;
    }

    private PolicyChange change(RuleSetting setting) {
        int least = Policy.leastMin(setting.id());
        int min = least + upTo(3);
        Optional<Bounds> range = setting.bounds().filter(any -> perhaps()).map(any -> new Bounds(min, min + upTo(4)));
        return new PolicyChange(
                random.nextInt(3) == 0 ? Optional.of(one(Severity.class)) : Optional.empty(),
                range.map(Bounds::min),
                range.map(Bounds::max),
                setting.parameter().filter(any -> perhaps()).map(this::figure));
    }

    private PolicyChange.Figure figure(Parameter number) {
        return new PolicyChange.Figure(number.name(), number.least() + upTo(60));
    }

    // networks

    private NetworkDossier dossier(NetworkId id) {
        Network network = new Network(
                id,
                one(NetworkKind.class),
                "Sieć",
                Optional.empty(),
                perhaps(),
                maybe(() -> new Commission(Optional.empty(), maybe(() -> one(PEOPLE)))),
                policy(true),
                stages(),
                several(12, () -> new Member(one(CITIES), one(MembershipForm.class), period())),
                several(12, this::representative),
                several(8, () -> waiver(id)));
        return new NetworkDossier(
                network,
                team(),
                maybe(() -> new Contract(maybe(this::day), several(3, () -> new Voice(one(CITIES), day())))),
                maybe(this::plan),
                ids("r-", upTo(3)).map(this::product).toList(),
                new NetworkLife(
                        planVersions(),
                        ids("o-", upTo(2))
                                .map(o -> new Observation(new ObservationId(o), one(CITIES), day(), text()))
                                .toList(),
                        ids("s-", upTo(2)).map(this::survey).toList(),
                        maybe(() -> new Predecessor(new EditionId("wczesniejsza"), one(NETWORKS)))));
    }

    private List<PlanVersion> planVersions() {
        List<PlanVersion> versions = new ArrayList<>();
        LocalDate adopted = day();
        int number = 0;
        for (int i = upTo(2); i > 0; i--) {
            number += 1 + upTo(1);
            WorkPlan plan = plan();
            versions.add(new PlanVersion(
                    number,
                    new WorkPlan(
                            plan.sections(),
                            plan.productKinds(),
                            plan.challenges(),
                            plan.goals(),
                            plan.actions(),
                            plan.consultedOn(),
                            plan.heardCities(),
                            Optional.of(adopted)),
                    text()));
            adopted = adopted.plusDays(upTo(200));
        }
        return versions;
    }

    private Survey survey(String id) {
        LocalDate opened = day();
        int open = upTo(60);
        return new Survey(
                new SurveyId(id),
                one(SurveyKind.class),
                opened,
                maybe(() -> opened.plusDays(open)),
                several(3, () -> answer(opened.plusDays(upTo(open)))));
    }

    private SurveyAnswer answer(LocalDate on) {
        Map<QuestionId, Integer> scores = new LinkedHashMap<>();
        some(List.of("q-1", "q-2")).forEach(question -> scores.put(new QuestionId(question), 1 + upTo(4)));
        return new SurveyAnswer(on, scores, maybe(this::text));
    }

    private List<StageEntry> stages() {
        List<StageEntry> stages = new ArrayList<>();
        LocalDate from = ZERO.plusDays(upTo(60));
        for (Stage stage : some(Arrays.asList(Stage.values()))) {
            stages.add(new StageEntry(stage, from));
            from = from.plusDays(1L + upTo(300));
        }
        return stages;
    }

    private Representative representative() {
        return new Representative(one(PEOPLE), one(CITIES), one(Position.class), period(), maybe(this::text));
    }

    private Waiver waiver(NetworkId network) {
        RuleId rule = one(Policy.standard().rules().stream()
                .map(RuleSetting::id)
                .filter(Policy::isWaivable)
                .toList());
        Optional<Waiver.Allowance> allow = Policy.hasRange(rule)
                ? Optional.of(new Waiver.Allowance(maybe(() -> upTo(5)), maybe(() -> 5 + upTo(600))))
                : Optional.empty();
        return new Waiver(rule, maybe(() -> subject(network)), allow, WaiverAuthority.ZH16, "powód", day(), period());
    }

    private Subject subject(NetworkId network) {
        return one(List.of(
                Subject.of("network", network),
                Subject.of("plan", network),
                Subject.in(network, "city", one(CITIES)),
                Subject.in(network, "person", one(PEOPLE)),
                Subject.in(network, "deed", "d-1"),
                Subject.in(network, "product", "r-1"),
                new Subject("meeting:m-1"),
                new Subject("meeting:m-1#day-1")));
    }

    private SupportTeam team() {
        return new SupportTeam(
                several(
                        6,
                        () -> new TeamMember(
                                one(PEOPLE.subList(0, 4)), one(Role.class), one(Employment.class), period())),
                ids("a-", upTo(4)).map(this::agreement).toList(),
                several(4, () -> new Absence(one(PEOPLE.subList(0, 4)), period())),
                ids("d-", upTo(4))
                        .map(id -> new Deed(new DeedId(id), one(PEOPLE.subList(0, 4)), one(Task.class), day()))
                        .toList(),
                several(8, this::day));
    }

    private Agreement agreement(String id) {
        return new Agreement(
                new AgreementId(id),
                perhaps() ? Ground.AGREEMENT : Ground.REQUEST,
                one(PEOPLE.subList(0, 4)),
                one(PEOPLE.subList(0, 4)),
                some(Arrays.asList(Task.values())),
                day(),
                period());
    }

    // plans and products

    private WorkPlan plan() {
        EnumMap<Section, String> sections = new EnumMap<>(Section.class);
        some(Arrays.asList(Section.values())).forEach(section -> sections.put(section, text()));
        List<ChallengeId> challenges = ids("w-", 2).map(ChallengeId::new).toList();
        List<GoalId> goals = ids("g-", upTo(3)).map(GoalId::new).toList();
        return new WorkPlan(
                sections,
                some(Arrays.asList(ProductKind.values())),
                challenges.stream().map(id -> new Challenge(id, "wyzwanie")).toList(),
                goals.stream().map(id -> new Goal(id, "cel", some(challenges))).toList(),
                ids("x-", upTo(3)).map(id -> action(id, goals)).toList(),
                maybe(this::day),
                some(CITIES),
                maybe(this::day));
    }

    private Action action(String id, List<GoalId> goals) {
        List<Optional<LocalDate>> planned = steps();
        List<Optional<LocalDate>> real = steps();
        return new Action(
                new ActionId(id),
                "działanie",
                some(goals),
                some(Arrays.asList(ProductKind.values())),
                planned.get(0),
                planned.get(1),
                real.get(0),
                real.get(1),
                maybe(this::text));
    }

    private Product product(String id) {
        return new Product(
                new ProductId(id),
                perhaps() ? ProductKind.INNOVATIVE_PROJECT : one(ProductKind.class),
                "Produkt",
                maybe(this::day),
                maybe(this::day),
                maybe(this::day),
                several(2, () -> new Opinion(one(CITIES), day(), text())),
                maybe(this::day));
    }

    // meetings

    private Meeting meeting(MeetingId id) {
        List<NetworkId> networks = some(NETWORKS);
        LocalDate first = day();
        List<MeetingDay> days = several(3, () -> meetingDay(first.plusDays(upTo(3))));
        List<ItemPlace> places = new ArrayList<>();
        for (int day = 1; day <= days.size(); day++) {
            for (int item = 1; item <= days.get(day - 1).items().size(); item++) {
                places.add(new ItemPlace(day, item));
            }
        }
        MeetingStatus status = random.nextInt(5) == 0 ? one(MeetingStatus.class) : MeetingStatus.HELD;
        return new Meeting(
                id,
                networks.isEmpty() ? List.of(one(NETWORKS)) : networks,
                status,
                one(MeetingMode.class),
                random.nextInt(4) == 0,
                maybe(() -> one(CITIES)),
                Optional.empty(),
                maybe(() -> new FormatId(one(List.of("FORMAT_0", "FORMAT_2", "wlasny")))),
                several(3, () -> new Leader(one(PEOPLE.subList(0, 4)), one(Role.class))),
                days,
                several(3, () -> guest(places)),
                places.isEmpty()
                        ? List.of()
                        : several(3, () -> new Observer(one(CITIES), one(places), one(Presence.class))),
                days.isEmpty() ? List.of() : several(5, () -> attendance(1 + random.nextInt(days.size()))),
                maybe(() -> new Note(one(NoteOrigin.class), maybe(this::text), maybe(this::day), maybe(this::day))),
                maybe(() -> new FacilitatorReport(one(PEOPLE), day())),
                work(id, status));
    }

    private Attendance attendance(int day) {
        boolean standIn = random.nextInt(3) == 0;
        return new Attendance(
                one(PEOPLE),
                day,
                one(AttendanceStatus.class),
                perhaps() ? 0 : upTo(90),
                perhaps() ? 0 : upTo(90),
                standIn,
                standIn ? maybe(() -> one(PEOPLE)) : Optional.empty());
    }

    private MeetingWork work(MeetingId id, MeetingStatus status) {
        Optional<LocalDate> cancelled = status == MeetingStatus.CANCELLED ? maybe(this::day) : Optional.empty();
        return new MeetingWork(
                maybe(this::day),
                cancelled,
                cancelled.isPresent() ? maybe(this::text) : Optional.empty(),
                several(2, () -> new Move(day(), day(), text())),
                ids("t-" + id + "-", upTo(3)).map(this::task).toList(),
                noteVersions());
    }

    private MeetingTask task(String id) {
        return new MeetingTask(
                new TaskId(id),
                one(MeetingTaskKind.class),
                text(),
                maybe(() -> one(PEOPLE)),
                maybe(this::day),
                maybe(this::day),
                maybe(() -> new MeetingId("m-1")));
    }

    private List<NoteVersion> noteVersions() {
        List<NoteVersion> versions = new ArrayList<>();
        LocalDate approved = day();
        for (int number = 1; number <= upTo(3); number++) {
            versions.add(new NoteVersion(number, text(), approved, text()));
            approved = approved.plusDays(upTo(200));
        }
        return versions;
    }

    private MeetingDay meetingDay(LocalDate date) {
        return new MeetingDay(date, LocalTime.of(9, 0), several(6, this::item));
    }

    private AgendaItem item() {
        int minutes = 1 + upTo(200);
        ItemKind kind = one(ItemKind.class);
        return kind == ItemKind.BREAK
                ? AgendaItem.pause("Przerwa", minutes)
                : new AgendaItem(
                        "Punkt",
                        minutes,
                        kind,
                        one(Audience.class),
                        one(MeetingPart.class),
                        perhaps(),
                        perhaps(),
                        maybe(() -> new Tools(some(List.of("tablica")), some(List.of("ekran")))));
    }

    private Guest guest(List<ItemPlace> places) {
        return new Guest(
                one(PEOPLE),
                maybe(() -> one(GuestCategory.class)),
                maybe(() -> perhaps() ? Requester.ZMP : Requester.of(one(PEOPLE))),
                some(places));
    }

    // recruitment

    private Recruitment recruitment() {
        LocalDate opens = day();
        List<ApplicationId> applications =
                ids("z-", upTo(4)).map(ApplicationId::new).toList();
        return new Recruitment(
                opens,
                opens.plusDays(upTo(60)),
                applications.stream()
                        .map(id -> new Application(
                                id, one(CITIES), day(), 1 + upTo(2), perhaps(), perhaps(), several(3, this::wish)))
                        .toList(),
                maybe(() -> some(applications).stream()
                        .map(id -> new Answer(id, day(), one(AnswerOutcome.class)))
                        .toList()));
    }

    private Wish wish() {
        return new Wish(one(NETWORKS), several(4, () -> new WishedPerson(one(PEOPLE), one(Position.class))));
    }

    // the same in another order

    private <T> List<T> mixed(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    private Edition retold(Edition old) {
        return new Edition(
                old.id(),
                old.title(),
                old.period(),
                old.policyChanges(),
                Cities.of(mixed(old.cities().all())),
                mixed(old.people()),
                mixed(old.networks().stream().map(this::retold).toList()),
                mixed(old.meetings().stream().map(this::retold).toList()),
                mixed(old.decisionMeetings()),
                old.recruitment().map(this::retold),
                retold(old.life()));
    }

    private EditionLife retold(EditionLife old) {
        return new EditionLife(
                old.continues(),
                old.closedOn(),
                mixed(old.schedule()),
                mixed(old.paths()),
                mixed(old.touchpoints()),
                mixed(old.corrections()));
    }

    private NetworkDossier retold(NetworkDossier old) {
        Network network = old.network();
        SupportTeam team = old.team();
        return new NetworkDossier(
                new Network(
                        network.id(),
                        network.kind(),
                        network.title(),
                        network.theme(),
                        network.rosterComplete(),
                        network.commission(),
                        network.policy(),
                        network.stages(),
                        mixed(network.members()),
                        mixed(network.representatives()),
                        mixed(network.waivers())),
                new SupportTeam(
                        mixed(team.members()),
                        mixed(team.agreements()),
                        mixed(team.absences()),
                        mixed(team.deeds()),
                        mixed(team.dutyHours())),
                old.contract().map(contract -> new Contract(contract.adoptedOn(), mixed(contract.voices()))),
                old.plan().map(this::retold),
                mixed(old.products()),
                new NetworkLife(
                        old.life().planVersions(),
                        mixed(old.life().observations()),
                        mixed(old.life().surveys()),
                        old.life().continues()));
    }

    private WorkPlan retold(WorkPlan old) {
        return new WorkPlan(
                old.sections(),
                mixed(old.productKinds()),
                mixed(old.challenges()),
                mixed(old.goals()),
                mixed(old.actions()),
                old.consultedOn(),
                mixed(old.heardCities()),
                old.adoptedOn());
    }

    private Meeting retold(Meeting old) {
        return new Meeting(
                old.id(),
                mixed(old.networks()),
                old.status(),
                old.mode(),
                old.inBetween(),
                old.host(),
                old.place(),
                old.format(),
                mixed(old.leaders()),
                old.days(),
                mixed(old.guests()),
                mixed(old.observers()),
                mixed(old.attendance()),
                old.note(),
                old.report(),
                new MeetingWork(
                        old.work().convenedOn(),
                        old.work().cancelledOn(),
                        old.work().cancelReason(),
                        mixed(old.work().moves()),
                        mixed(old.work().tasks()),
                        old.work().noteVersions()));
    }

    private Recruitment retold(Recruitment old) {
        return new Recruitment(
                old.opens(),
                old.closes(),
                mixed(old.applications()),
                old.answers().map(this::mixed));
    }
}
