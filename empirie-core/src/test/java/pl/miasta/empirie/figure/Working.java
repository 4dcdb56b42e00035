package pl.miasta.empirie.figure;

import static pl.miasta.empirie.Editions.ALWAYS;
import static pl.miasta.empirie.Editions.MIASTO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.miasta.empirie.Editions;
import pl.miasta.empirie.Editions.Gathering;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionLife;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.NetworkLife;
import pl.miasta.empirie.edition.QuestionId;
import pl.miasta.empirie.edition.Survey;
import pl.miasta.empirie.edition.SurveyAnswer;
import pl.miasta.empirie.edition.SurveyId;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.edition.Touchpoint;
import pl.miasta.empirie.edition.TouchpointId;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.MeetingTask;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.Opinion;
import pl.miasta.empirie.plan.PlanContent;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.WorkPlan;

/**
 * Two networks of an edition in the middle of their work. In miasto are l-1 (people l-1-a, l-1-b), f-1 (f-1-a, f-1-b; the
 * latter since June) and, until the end of June, z-1 (z-1-a); o-1 observes. In rada are l-1 (l-1-a) and f-2 (f-2-a).
 */
final class Working {
    static final NetworkId RADA = new NetworkId("rada");
    static final LocalDate JANUARY = LocalDate.of(2022, 2, 1);
    static final LocalDate MAY = LocalDate.of(2022, 5, 10);
    static final LocalDate SEPTEMBER = LocalDate.of(2022, 9, 1);
    static final LocalDate DAY = LocalDate.of(2022, 10, 1);

    private Working() {}

    static Edition edition() {
        Editions plan = Editions.bare();
        plan.network("miasto")
                .in(Stage.FORMING, Editions.FIRST)
                .in(Stage.WORKING, JANUARY)
                .admits("l-1", MembershipForm.LAUREATE)
                .belongs("f-1", MembershipForm.FINALIST, ALWAYS)
                .represents("f-1-a", "f-1", ALWAYS)
                .represents("f-1-b", "f-1", Period.since(LocalDate.of(2022, 6, 1)))
                .belongs("z-1", MembershipForm.LEADER_OF_CHANGE, Period.of(Editions.FIRST, LocalDate.of(2022, 6, 30)))
                .represents("z-1-a", "z-1", Period.of(Editions.FIRST, LocalDate.of(2022, 6, 30)))
                .observedBy("o-1", ALWAYS)
                .makes(product("metoda", ProductKind.METHOD, Optional.of(DAY)))
                .makes(product("model", ProductKind.METHOD, Optional.empty()))
                .plans(WorkPlan.draft(new PlanContent(Map.of(), List.of(), List.of(), List.of(), List.of()))
                        .withActions(List.of(action(1), action(2), action(3)))
                        .adopted(MAY));
        plan.network("rada")
                .in(Stage.FORMING, DAY.plusDays(1))
                .belongs("l-1", MembershipForm.LAUREATE, ALWAYS)
                .represents("l-1-a", "l-1", ALWAYS)
                .belongs("f-2", MembershipForm.FINALIST, ALWAYS)
                .represents("f-2-a", "f-2", ALWAYS)
                .makes(product("wniosek", ProductKind.LEGAL_CHANGE, Optional.empty())
                        .setAside(MAY));
        plan.person("gosc").person("obcy");
        plan.holding(Gathering.of("m-1", "miasto").on(JANUARY).on(JANUARY.plusDays(1)))
                .holding(Gathering.of("m-2", "miasto", "rada")
                        .mode(MeetingMode.ONLINE)
                        .on(MAY)
                        .guest("gosc")
                        .note(new Note(
                                NoteOrigin.PARTICIPANTS, Optional.of("Wnioski"), Optional.of(MAY), Optional.of(DAY))))
                .holding(Gathering.of("m-3", "miasto").on(SEPTEMBER))
                .holding(Gathering.of("m-4", "rada").is(MeetingStatus.CANCELLED).on(SEPTEMBER))
                .holding(Gathering.of("m-5", "miasto").on(DAY.minusDays(1)).on(DAY.plusDays(1)))
                .decidesOn("2022-03-01", "2022-11-01");
        return lived(plan.build());
    }

    private static Action action(int number) {
        ActionId id = new ActionId("d-" + number);
        Action planned = new Action(id, "Działanie", List.of(), List.of(), Optional.of(MAY), Optional.of(SEPTEMBER));
        return switch (number) {
            case 1 -> planned.progressed(Optional.of(MAY), Optional.of(SEPTEMBER), Optional.empty());
            case 2 -> planned.progressed(Optional.of(MAY), Optional.empty(), Optional.of("powód"));
            default -> planned;
        };
    }

    private static Product product(String id, ProductKind kind, Optional<LocalDate> published) {
        Product product =
                new Product(new ProductId(id), kind, "Produkt", published.map(day -> MAY), Optional.empty(), published);
        return published.isPresent() ? product.with(new Opinion(new CityId("o-1"), SEPTEMBER, "Dobre")) : product;
    }

    private static Edition lived(Edition edition) {
        Edition told = edition.with(attended(edition, "m-1", here("l-1-a", 1), here("l-1-a", 2), here("z-1-a", 1)))
                .with(attended(
                        edition,
                        "m-2",
                        here("l-1-b", 1),
                        here("f-1-a", 1),
                        here("f-2-a", 1),
                        stand("obcy", Optional.of("z-1-a"))))
                .with(attended(edition, "m-3", here("l-1-a", 1), absent("f-1-a"), stand("gosc", Optional.empty())));
        MeetingId second = new MeetingId("m-2");
        Meeting joint = told.find(second).orElseThrow();
        told = told.with(joint.with(joint.work()
                .with(task("zrobić", "z-1", MeetingTaskKind.TASK, Optional.of(DAY.minusDays(1))))
                .with(task("pomyśleć", "z-2", MeetingTaskKind.TASK, Optional.of(DAY)))
                .with(task("tak", "u-1", MeetingTaskKind.DECISION, Optional.empty()))));
        NetworkDossier miasto = told.network(MIASTO);
        return told.withNetwork(miasto.with(
                        NetworkLife.NONE.with(survey("zaufanie-1", 5)).with(survey("zaufanie-2", 4))))
                .with(EditionLife.NONE
                        .with(new Touchpoint(
                                new TouchpointId("t-1"), MAY, List.of(MIASTO, RADA), Optional.empty(), "Razem"))
                        .with(new Touchpoint(
                                new TouchpointId("t-2"),
                                SEPTEMBER,
                                List.of(MIASTO),
                                Optional.of("URBACT"),
                                "Na zewnątrz")));
    }

    private static Meeting attended(Edition edition, String meeting, Attendance... entries) {
        return edition.find(new MeetingId(meeting)).orElseThrow().withAttendance(List.of(entries));
    }

    private static Attendance here(String person, int day) {
        return new Attendance(new PersonId(person), day, AttendanceStatus.PRESENT);
    }

    private static Attendance absent(String person) {
        return new Attendance(new PersonId(person), 1, AttendanceStatus.ABSENT);
    }

    private static Attendance stand(String person, Optional<String> instead) {
        return new Attendance(new PersonId(person), 1, AttendanceStatus.REMOTE, 0, 0, true, instead.map(PersonId::new));
    }

    private static MeetingTask task(String text, String id, MeetingTaskKind kind, Optional<LocalDate> due) {
        return new MeetingTask(new TaskId(id), kind, text, Optional.empty(), due, Optional.empty(), Optional.empty());
    }

    private static Survey survey(String id, int answers) {
        return new Survey(
                new SurveyId(id),
                SurveyKind.TRUST,
                MAY,
                Optional.of(SEPTEMBER),
                IntStream.rangeClosed(1, answers)
                        .mapToObj(
                                score -> new SurveyAnswer(MAY, Map.of(new QuestionId("ufam"), score), Optional.empty()))
                        .toList());
    }
}
