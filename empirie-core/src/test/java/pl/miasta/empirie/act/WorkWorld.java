package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.QuestionId;
import pl.miasta.empirie.edition.Survey;
import pl.miasta.empirie.edition.SurveyAnswer;
import pl.miasta.empirie.edition.SurveyId;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingStatus;
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
import pl.miasta.empirie.plan.PlanContent;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.Voice;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.TeamMember;

/**
 * A network at work: cities {@code c-1} to {@code c-10} in the core and {@code c-12} as an observer, each represented by
 * the person of its number; {@code c-13} is no member. {@code p-21} coordinates, {@code p-22} is the expert, {@code p-23}
 * the guardian, {@code p-30} nobody. One meeting, {@code m-1}, was held, and {@code p-1} was there.
 */
final class WorkWorld {
    static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final LocalDate YESTERDAY = TODAY.minusDays(1);
    static final LocalDate BEGIN = LocalDate.of(2022, 2, 1);
    static final EditionId EDITION = new EditionId("e-1");
    static final NetworkId NETWORK = new NetworkId("n-1");
    static final MeetingId MEETING = new MeetingId("m-1");
    static final ProductId PRODUCT = new ProductId("r-1");
    static final SurveyId SURVEY = new SurveyId("s-1");
    static final ActionId ACTION = new ActionId("a-1");
    static final CityId CITY = new CityId("c-1");
    static final CityId OBSERVER = new CityId("c-12");
    static final CityId STRANGER = new CityId("c-13");
    static final Actor COORDINATOR = person(21);
    static final Actor EXPERT = person(22);
    static final Actor GUARDIAN = person(23);

    final InMemoryEditionStore store = new InMemoryEditionStore();
    final List<Event> events = new ArrayList<>();
    final Empirie empirie = Empirie.on(
                    store, Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
            .telling(events::add);

    private WorkWorld(Stage stage) {
        store.save(Versioned.fresh(new Edition(
                EDITION,
                "Edycja",
                Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)),
                Map.of(),
                Cities.of(IntStream.rangeClosed(1, 13).mapToObj(WorkWorld::city).toList()),
                IntStream.rangeClosed(1, 30)
                        .mapToObj(number ->
                                Person.of(new PersonId("p-" + number), "Osoba Tajna " + number, Optional.empty()))
                        .toList(),
                List.of(new NetworkDossier(network(stage), team(), Optional.empty(), Optional.empty(), List.of())),
                List.of(meeting()),
                List.of(),
                Optional.empty())));
    }

    static WorkWorld in(Stage stage) {
        return new WorkWorld(stage);
    }

    static Actor person(int number) {
        return Actor.person(new PersonId("p-" + number));
    }

    private static City city(int number) {
        return new City(
                new CityId("c-" + number),
                "Miasto " + number,
                Optional.empty(),
                number <= 5 ? CityStatus.LAUREATE : number <= 10 ? CityStatus.FINALIST : CityStatus.OUTSIDE,
                true,
                Optional.empty(),
                true);
    }

    private static Network network(Stage stage) {
        List<Member> members = new ArrayList<>();
        List<Representative> people = new ArrayList<>();
        for (int number :
                IntStream.concat(IntStream.rangeClosed(1, 10), IntStream.of(12)).toArray()) {
            members.add(new Member(new CityId("c-" + number), form(number), Period.since(BEGIN)));
            people.add(sent(number));
        }
        return new Network(
                NETWORK,
                NetworkKind.THEMATIC,
                "Sieć",
                Optional.empty(),
                true,
                Optional.empty(),
                Map.of(),
                List.of(new StageEntry(stage, BEGIN)),
                members,
                people,
                List.of());
    }

    private static MembershipForm form(int number) {
        return number <= 5 ? MembershipForm.LAUREATE : number <= 10 ? MembershipForm.FINALIST : MembershipForm.OBSERVER;
    }

    static Representative sent(int number) {
        return new Representative(
                new PersonId("p-" + number),
                new CityId("c-" + number),
                Position.SPECIALIST,
                Period.since(BEGIN),
                Optional.empty());
    }

    private static SupportTeam team() {
        return new SupportTeam(
                List.of(
                        member(21, Role.COORDINATOR_FACILITATOR),
                        member(22, Role.EXPERT_MODERATOR),
                        member(23, Role.ORGANISATIONAL_GUARDIAN)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static TeamMember member(int number, Role role) {
        return new TeamMember(new PersonId("p-" + number), role, employment(role), Period.since(BEGIN));
    }

    private static Employment employment(Role role) {
        return role.employment();
    }

    private static Meeting meeting() {
        return new Meeting(
                MEETING,
                List.of(NETWORK),
                MeetingStatus.HELD,
                MeetingMode.IN_PERSON,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new MeetingDay(LocalDate.of(2022, 2, 15), LocalTime.of(9, 0), List.of())),
                List.of(),
                List.of(),
                List.of(attendance(1, AttendanceStatus.PRESENT), attendance(2, AttendanceStatus.PRESENT)),
                Optional.empty(),
                Optional.empty());
    }

    static Attendance attendance(int person, AttendanceStatus status) {
        return new Attendance(new PersonId("p-" + person), 1, status);
    }

    static PlanContent content() {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        Arrays.stream(Section.values()).forEach(section -> sections.put(section, "Tajny tekst"));
        return new PlanContent(
                sections,
                List.of(ProductKind.METHOD),
                List.of(new Challenge(new ChallengeId("w-1"), "Tajne wyzwanie")),
                List.of(new Goal(new GoalId("g-1"), "Tajny cel", List.of(new ChallengeId("w-1")))),
                List.of(action("a-1")));
    }

    static Action action(String id) {
        return new Action(
                new ActionId(id),
                "Tajne działanie",
                List.of(new GoalId("g-1")),
                List.of(ProductKind.METHOD),
                Optional.of(LocalDate.of(2022, 2, 1)),
                Optional.of(LocalDate.of(2022, 2, 28)));
    }

    /** Saved without an act: what came before. */
    WorkWorld before(UnaryOperator<NetworkDossier> changed) {
        Versioned<Edition> read = store.get(EDITION);
        store.save(read.with(read.value().with(changed.apply(read.value().network(NETWORK)))));
        return this;
    }

    WorkWorld withoutMeeting() {
        Versioned<Edition> read = store.get(EDITION);
        Edition now = read.value();
        store.save(read.with(now.with(now.meetings().get(0).cancelled(YESTERDAY, Optional.empty()))));
        return this;
    }

    WorkWorld withVoice(LocalDate on) {
        return before(dossier -> dossier.with(new Contract(Optional.empty()).with(new Voice(CITY, on))));
    }

    WorkWorld withDraft() {
        return withPlan(WorkPlan.draft(content()));
    }

    WorkWorld withAdopted(LocalDate on) {
        return withPlan(WorkPlan.draft(content()).adopted(on));
    }

    WorkWorld withPlan(WorkPlan plan) {
        return before(dossier -> dossier.with(plan));
    }

    WorkWorld withProduct() {
        return withProduct(product());
    }

    WorkWorld withProduct(Product product) {
        return before(dossier -> dossier.with(product));
    }

    static Product product() {
        return new Product(
                PRODUCT, ProductKind.METHOD, "Tajny tytuł", Optional.empty(), Optional.empty(), Optional.empty());
    }

    WorkWorld withSurvey() {
        return before(dossier -> dossier.with(
                dossier.life().with(new Survey(SURVEY, SurveyKind.TRUST, BEGIN, Optional.empty(), List.of()))));
    }

    static SurveyAnswer answer(int score, LocalDate on) {
        return new SurveyAnswer(on, Map.of(new QuestionId("q-1"), score), Optional.of("Tajna uwaga " + score));
    }

    Edition edition() {
        return store.get(EDITION).value();
    }

    NetworkDossier dossier() {
        return edition().network(NETWORK);
    }

    List<AuditEntry> audit(String aggregate) {
        return store.audit(EDITION, new Subject(aggregate));
    }

    /** Every aggregate's chain: numbers without gaps, each one's state before the last one's after. */
    void assertChains() {
        for (String aggregate :
                List.of("edition:e-1", "network:n-1", "plan:n-1", "product:r-1@n-1", "meeting:m-1", "people:e-1")) {
            String last = AuditEntry.NOTHING;
            long number = 0;
            for (AuditEntry entry : audit(aggregate)) {
                number++;
                assertThat(entry.number()).isEqualTo(number);
                assertThat(entry.before()).isEqualTo(last);
                last = entry.after();
            }
        }
    }

    static List<String> reasons(Outcome<?> outcome, Language language) {
        return outcome.fold(
                done -> List.of(),
                refused -> refused.reasons().stream()
                        .map(reason -> reason.message(language) + " → " + reason.remedy(language))
                        .toList());
    }

    /** That it was refused for that alone, in both languages. */
    static void assertRefused(Outcome<?> outcome, String polish, String english) {
        assertThat(reasons(outcome, Language.PL)).containsExactly(polish);
        assertThat(reasons(outcome, Language.EN)).containsExactly(english);
    }
}
