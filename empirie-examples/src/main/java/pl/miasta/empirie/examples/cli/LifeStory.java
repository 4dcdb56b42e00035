package pl.miasta.empirie.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pl.miasta.empirie.act.Editions;
import pl.miasta.empirie.act.Empirie;
import pl.miasta.empirie.act.Meetings;
import pl.miasta.empirie.act.Networks;
import pl.miasta.empirie.act.Notes;
import pl.miasta.empirie.act.Outcome;
import pl.miasta.empirie.act.Plans;
import pl.miasta.empirie.act.Products;
import pl.miasta.empirie.act.Reason;
import pl.miasta.empirie.act.Surveys;
import pl.miasta.empirie.act.Teams;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.QuestionId;
import pl.miasta.empirie.edition.SurveyAnswer;
import pl.miasta.empirie.edition.SurveyId;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.figure.NetworkFigures;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.meeting.format.Agenda;
import pl.miasta.empirie.meeting.format.AgendaRequest;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.Challenge;
import pl.miasta.empirie.plan.ChallengeId;
import pl.miasta.empirie.plan.Goal;
import pl.miasta.empirie.plan.GoalId;
import pl.miasta.empirie.plan.PlanContent;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.team.Role;

/** The life of an invented network, act by act: who did what on which day, what was refused, and what made it right. */
final class LifeStory {
    private static final EditionId EDITION = new EditionId("przyklad");
    private static final NetworkId NETWORK = new NetworkId("zielen");
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 7);
    private static final LocalDate END = LocalDate.of(2026, 6, 30);
    private static final MeetingId FIRST = new MeetingId("zielen-1");
    private static final MeetingId SECOND = new MeetingId("zielen-2");
    private static final ProductId PRODUCT = new ProductId("karta-drzew");
    private static final SurveyId SURVEY = new SurveyId("zaufanie");
    private static final TaskId TASK = new TaskId("lista-drzew");
    private static final PersonId COORDINATOR = new PersonId("koordynatorka");
    private static final PersonId EXPERT = new PersonId("ekspert");
    private static final PersonId GUARDIAN = new PersonId("opiekunka");
    private static final int MINUTES = 360;

    private static final List<String> LAUREATES = List.of("Lipnica", "Jasionka", "Olszany", "Klonowo", "Sosnowo");
    private static final List<String> FINALISTS = List.of("Wierzbno", "Topolno", "Dębno", "Grabowo");
    private static final List<String> OUTSIDE = List.of("Jarzębin", "Kalinowo", "Modrzewo");

    private final Session with;
    private final PrintStream out;
    private final StoryClock clock = new StoryClock(BEGIN);
    private final EditionStore store = new InMemoryEditionStore();
    private final Empirie empirie = Empirie.on(store, clock);
    private final Map<String, City> cities = new LinkedHashMap<>();

    LifeStory(Session with) {
        this.with = with;
        // as JSON there is only what the story comes to
        this.out = with.isJson() ? new PrintStream(OutputStream.nullOutputStream(), false, UTF_8) : with.out();
        LAUREATES.forEach(name -> city(name, CityStatus.LAUREATE));
        FINALISTS.forEach(name -> city(name, CityStatus.FINALIST));
        OUTSIDE.forEach(name -> city(name, CityStatus.OUTSIDE));
    }

    private void city(String name, CityStatus status) {
        cities.put(
                name,
                new City(
                        new CityId(slug(name)),
                        name,
                        Optional.empty(),
                        status,
                        true,
                        status == CityStatus.OUTSIDE ? Optional.of("Park kieszonkowy") : Optional.empty(),
                        true));
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ę', 'e');
    }

    void tell() {
        out.println(Layout.bold(with.words().say("life.head")));
        out.println(Layout.hang("", with.words().say("life.how")));
        chapter("gathering");
        gathering();
        chapter("people");
        people();
        chapter("plan");
        plan();
        chapter("meeting");
        meeting();
        chapter("after");
        afterTheMeeting();
        chapter("results");
        results();
        chapter("closing");
        closing();
        NetworkFigures figures = NetworkFigures.of(edition(), NETWORK, clock.day());
        if (with.isJson()) {
            with.print(with.answers().figures(figures));
        } else {
            out.println();
            new FigureText(edition(), with).print(figures);
        }
    }

    // --- chapters -------------------------------------------------------------------------------------------------

    private void gathering() {
        done(
                "2025-01-07",
                Who.ZH16,
                "open",
                () -> empirie.editions()
                        .open(new Editions.Open(EDITION, "Przykład 2025–2026", Period.of(BEGIN, END)), Actor.zh16()));
        done("2025-01-08", Who.OFFICE, "register", this::register);
        done(
                "2025-01-10",
                Who.ZH16,
                "found",
                () -> empirie.networks()
                        .found(
                                new Networks.Found(EDITION, NETWORK, NetworkKind.THEMATIC, "Zieleń w mieście", today()),
                                Actor.zh16()));
        done("2025-01-13", Who.OFFICE, "admit-laureates", () -> admit(MembershipForm.LAUREATE, LAUREATES));
        done(
                "2025-01-13",
                Who.OFFICE,
                "admit-finalists",
                () -> admit(MembershipForm.FINALIST, FINALISTS.subList(0, 2)));
        refused("2025-01-14", Who.OFFICE, "admit-wrong", () -> admit(MembershipForm.FINALIST, List.of("Jarzębin")));
        done(
                "2025-01-14",
                Who.OFFICE,
                "admit-leaders",
                () -> admit(MembershipForm.LEADER_OF_CHANGE, List.of("Jarzębin", "Kalinowo")));
        refused(
                "2025-01-15",
                Who.OFFICE,
                "admit-third",
                () -> admit(MembershipForm.LEADER_OF_CHANGE, List.of("Modrzewo")));
        done("2025-01-15", Who.OFFICE, "admit-observer", () -> admit(MembershipForm.OBSERVER, List.of("Modrzewo")));
    }

    private Outcome<?> register() {
        List<PersonId> people = new ArrayList<>(List.of(COORDINATOR, EXPERT, GUARDIAN, new PersonId("zastepczyni")));
        cities.values().forEach(city -> people.addAll(List.of(delegate(city.name(), 1), delegate(city.name(), 2))));
        return all(Stream.concat(
                cities.values().stream()
                        .map(city -> () -> empirie.editions()
                                .registerCity(new Editions.RegisterCity(EDITION, city), Actor.office())),
                people.stream()
                        .map(id -> () -> empirie.editions()
                                .registerPerson(
                                        new Editions.RegisterPerson(
                                                EDITION, Person.of(id, id + " (przykład)", Optional.empty())),
                                        Actor.office()))));
    }

    private Outcome<?> admit(MembershipForm form, List<String> names) {
        return all(names.stream()
                .map(name -> () -> empirie.networks()
                        .admit(new Networks.Admit(EDITION, NETWORK, id(name), form, today()), Actor.office())));
    }

    private void people() {
        List<String> core = Stream.of(LAUREATES, FINALISTS.subList(0, 2), List.of("Jarzębin", "Kalinowo"))
                .flatMap(List::stream)
                .toList();
        done("2025-01-20", Who.OFFICE, "name", () -> name(core));
        refused("2025-01-21", Who.OFFICE, "name-twice", () -> name(delegate("Lipnica", 1), "Olszany"));
        done("2025-01-21", Who.OFFICE, "name-third", () -> name(new PersonId("zastepczyni"), "Olszany"));
        done(
                "2025-01-22",
                Who.ZH16,
                "team",
                () -> all(Stream.of(
                        () -> team(COORDINATOR, Role.COORDINATOR_FACILITATOR),
                        () -> team(EXPERT, Role.EXPERT_MODERATOR),
                        () -> team(GUARDIAN, Role.ORGANISATIONAL_GUARDIAN))));
        refused("2025-01-27", Who.ZH16, "constitute-nine", this::constitute);
        List<String> late = FINALISTS.subList(2, 4);
        done("2025-01-30", Who.OFFICE, "admit-more", () -> admit(MembershipForm.FINALIST, late));
        done("2025-01-30", Who.OFFICE, "name-more", () -> name(late));
        done("2025-01-31", Who.ZH16, "constitute", this::constitute);
    }

    private Outcome<?> name(List<String> names) {
        return all(names.stream()
                .flatMap(name -> Stream.of(() -> name(delegate(name, 1), name), () -> name(delegate(name, 2), name))));
    }

    private Outcome<?> name(PersonId person, String city) {
        return empirie.networks()
                .nameRepresentative(
                        new Networks.NameRepresentative(
                                EDITION, NETWORK, id(city), person, Position.HEAD_OF_UNIT, today()),
                        Actor.office());
    }

    private Outcome<?> team(PersonId person, Role role) {
        return empirie.teams()
                .name(new Teams.NameMember(EDITION, NETWORK, person, role, role.employment(), today()), Actor.zh16());
    }

    private Outcome<?> constitute() {
        return empirie.networks().constitute(new Networks.EnterStage(EDITION, NETWORK, today()), Actor.zh16());
    }

    private void plan() {
        done(
                "2025-02-05",
                Who.COORDINATOR,
                "contract-heard",
                () -> all(core().map(city -> () -> empirie.plans()
                        .hearOnContract(
                                new Plans.HearCity(EDITION, NETWORK, city, today()), Who.COORDINATOR.actor()))));
        done(
                "2025-02-05",
                Who.COORDINATOR,
                "contract",
                () -> empirie.plans()
                        .adoptContract(new Plans.Adopt(EDITION, NETWORK, today()), Who.COORDINATOR.actor()));
        done("2025-02-12", Who.COORDINATOR, "draft", () -> draft(Section.values().length - 1));
        done(
                "2025-02-14",
                Who.ZH16,
                "consult",
                () -> empirie.plans().consult(new Plans.ConsultPlan(EDITION, NETWORK, today()), Actor.zh16()));
        done(
                "2025-02-18",
                Who.COORDINATOR,
                "plan-heard",
                () -> all(core().map(city -> () -> empirie.plans()
                        .hearOnPlan(new Plans.HearCity(EDITION, NETWORK, city, today()), Who.COORDINATOR.actor()))));
        refused("2025-02-19", Who.COORDINATOR, "adopt-early", this::adopt);
        done("2025-02-20", Who.COORDINATOR, "redraft", () -> draft(Section.values().length));
        done("2025-02-20", Who.COORDINATOR, "meeting", () -> planMeeting(FIRST, LocalDate.of(2025, 3, 20)));
        done("2025-02-21", Who.COORDINATOR, "adopt", this::adopt);
        done(
                "2025-03-03",
                Who.ZH16,
                "work",
                () -> empirie.networks().beginWork(new Networks.EnterStage(EDITION, NETWORK, today()), Actor.zh16()));
    }

    private Stream<CityId> core() {
        return edition().roster(NETWORK, today()).coreCityIds().stream();
    }

    private Outcome<?> draft(int sections) {
        Map<Section, String> texts = new LinkedHashMap<>();
        for (Section section : List.of(Section.values()).subList(0, sections)) {
            texts.put(section, "Tekst części (przykład).");
        }
        ChallengeId heat = new ChallengeId("upaly");
        GoalId shade = new GoalId("cien");
        PlanContent content = new PlanContent(
                texts,
                List.of(ProductKind.METHOD),
                List.of(new Challenge(heat, "Upały na placach")),
                List.of(new Goal(shade, "Więcej cienia", List.of(heat))),
                List.of(new Action(
                        new ActionId("karta"),
                        "Wspólna karta drzew",
                        List.of(shade),
                        List.of(ProductKind.METHOD),
                        Optional.of(LocalDate.of(2025, 3, 1)),
                        Optional.of(LocalDate.of(2025, 12, 31)))));
        return empirie.plans().draft(new Plans.DraftPlan(EDITION, NETWORK, content, today()), Who.COORDINATOR.actor());
    }

    private Outcome<?> adopt() {
        return empirie.plans().adopt(new Plans.Adopt(EDITION, NETWORK, today()), Who.COORDINATOR.actor());
    }

    /** The agenda is compiled from format 0 for six hours; at first the coordinator alone means to lead. */
    private Outcome<?> planMeeting(MeetingId meeting, LocalDate day) {
        Agenda agenda = FormatFile.standard()
                .agenda(AgendaRequest.of(
                                FormatFile.standard().named(FormatId.FORMAT_0.value()),
                                MeetingMode.IN_PERSON,
                                day,
                                LocalTime.of(10, 0),
                                MINUTES)
                        .in(with.language()))
                .agenda()
                .orElseThrow();
        return empirie.meetings()
                .plan(
                        new Meetings.Plan(
                                EDITION, meeting, List.of(NETWORK), false, programme(agenda.meetingDays()), today()),
                        Who.COORDINATOR.actor());
    }

    private Meetings.Programme programme(List<MeetingDay> days) {
        return new Meetings.Programme(
                MeetingMode.IN_PERSON,
                Optional.of(id("Lipnica")),
                Optional.of("Lipnica"),
                Optional.of(FormatId.FORMAT_0),
                days,
                List.of(new Leader(COORDINATOR, Role.COORDINATOR_FACILITATOR)),
                List.of(),
                List.of());
    }

    private void meeting() {
        refused("2025-03-05", Who.COORDINATOR, "convene-alone", () -> convene(FIRST, Who.COORDINATOR));
        done("2025-03-06", Who.COORDINATOR, "pair", () -> pair(FIRST));
        refused("2025-03-07", Who.EXPERT, "convene-unasked", () -> convene(FIRST, Who.EXPERT));
        done(
                "2025-03-07",
                Who.OFFICE,
                "absence",
                () -> empirie.teams()
                        .recordAbsence(
                                new Teams.RecordAbsence(EDITION, NETWORK, COORDINATOR, Period.of(today(), today())),
                                Actor.office()));
        done("2025-03-07", Who.EXPERT, "convene", () -> convene(FIRST, Who.EXPERT));
        done("2025-03-20", Who.COORDINATOR, "hold", () -> hold(FIRST));
        done("2025-03-21", Who.OFFICE, "attendance", () -> attendance(FIRST, "Topolno"));
    }

    private Outcome<?> convene(MeetingId meeting, Who who) {
        return empirie.meetings().convene(new Meetings.Convene(EDITION, meeting, today()), who.actor());
    }

    private Outcome<?> pair(MeetingId meeting) {
        Meetings.Programme programme = Meetings.Programme.of(
                        edition().find(meeting).orElseThrow())
                .ledBy(
                        new Leader(COORDINATOR, Role.COORDINATOR_FACILITATOR),
                        new Leader(EXPERT, Role.EXPERT_MODERATOR));
        return empirie.meetings()
                .changeProgramme(
                        new Meetings.ChangeProgramme(EDITION, meeting, programme, today()), Who.COORDINATOR.actor());
    }

    private Outcome<?> hold(MeetingId meeting) {
        return empirie.meetings().hold(new Meetings.Hold(EDITION, meeting, today()), Who.COORDINATOR.actor());
    }

    /** One person from each core city came, and nobody from one. */
    private Outcome<?> attendance(MeetingId meeting, String missing) {
        List<Attendance> entries = core().map(city -> new Attendance(
                        new PersonId(city + "-1"),
                        1,
                        city.equals(id(missing)) ? AttendanceStatus.EXCUSED : AttendanceStatus.PRESENT))
                .toList();
        return empirie.meetings()
                .recordAttendance(new Meetings.RecordAttendance(EDITION, meeting, entries, today()), Actor.office());
    }

    private void afterTheMeeting() {
        done("2025-03-24", Who.COORDINATOR, "note", () -> write(FIRST));
        refused("2025-03-25", Who.COORDINATOR, "share-early", () -> share(FIRST));
        done("2025-03-27", Who.CITY, "approve", () -> approve(FIRST));
        done("2025-03-28", Who.COORDINATOR, "share", () -> share(FIRST));
        done("2025-03-28", Who.COORDINATOR, "report", () -> report(FIRST));
        done(
                "2025-03-28",
                Who.EXPERT,
                "task",
                () -> empirie.notes()
                        .assign(
                                new Notes.Assign(
                                        EDITION,
                                        FIRST,
                                        TASK,
                                        MeetingTaskKind.TASK,
                                        "Spisać drzewa na placach",
                                        Optional.of(delegate("Lipnica", 1)),
                                        Optional.of(LocalDate.of(2025, 6, 1)),
                                        today()),
                                Who.EXPERT.actor()));
        done("2025-05-12", Who.COORDINATOR, "second", () -> planMeeting(SECOND, LocalDate.of(2025, 6, 5)));
        done(
                "2025-05-13",
                Who.COORDINATOR,
                "second-convened",
                () -> all(Stream.of(() -> pair(SECOND), () -> convene(SECOND, Who.COORDINATOR))));
        done(
                "2025-06-05",
                Who.COORDINATOR,
                "second-held",
                () -> all(Stream.of(() -> hold(SECOND), () -> attendance(SECOND, "Topolno"))));
        done(
                "2025-06-05",
                Who.EXPERT,
                "carried",
                () -> empirie.notes()
                        .carryOver(
                                new Notes.CarryOver(
                                        EDITION,
                                        FIRST,
                                        SECOND,
                                        List.of(TASK),
                                        Optional.of(LocalDate.of(2025, 9, 1)),
                                        today()),
                                Who.EXPERT.actor()));
        done(
                "2025-06-12",
                Who.COORDINATOR,
                "second-note",
                () -> all(Stream.of(() -> write(SECOND), () -> approve(SECOND), () -> share(SECOND))));
    }

    private Outcome<?> write(MeetingId meeting) {
        return empirie.notes()
                .write(
                        new Notes.Write(
                                EDITION,
                                meeting,
                                NoteOrigin.PARTICIPANTS,
                                "Wnioski uczestników (przykład).",
                                Optional.empty(),
                                today()),
                        Who.COORDINATOR.actor());
    }

    private Outcome<?> approve(MeetingId meeting) {
        return empirie.notes().approve(new Notes.Approve(EDITION, meeting, today()), Who.CITY.actor());
    }

    private Outcome<?> share(MeetingId meeting) {
        return empirie.notes().share(new Notes.Share(EDITION, meeting, today()), Who.COORDINATOR.actor());
    }

    private Outcome<?> report(MeetingId meeting) {
        return empirie.notes().fileReport(new Notes.FileReport(EDITION, meeting, today()), Who.COORDINATOR.actor());
    }

    private void results() {
        done(
                "2025-09-01",
                Who.CITY,
                "task-done",
                () -> empirie.notes()
                        .finish(
                                new Notes.Finish(
                                        EDITION,
                                        SECOND,
                                        edition()
                                                .openTasks(NETWORK)
                                                .get(0)
                                                .task()
                                                .id(),
                                        today()),
                                Who.CITY.actor()));
        done(
                "2025-10-01",
                Who.EXPERT,
                "product",
                () -> empirie.products()
                        .register(
                                new Products.Register(
                                        EDITION, NETWORK, PRODUCT, ProductKind.METHOD, "Karta drzew", today()),
                                Who.EXPERT.actor()));
        refused("2025-10-02", Who.OFFICE, "publish-early", this::publish);
        done("2025-10-10", Who.ZH16, "assess", () -> empirie.products().assess(step(), Actor.zh16()));
        done("2025-10-13", Who.OFFICE, "show", () -> empirie.products().show(step(), Actor.office()));
        done(
                "2025-10-20",
                Who.OFFICE,
                "opinion",
                () -> empirie.products()
                        .giveOpinion(
                                new Products.GiveOpinion(
                                        EDITION, NETWORK, PRODUCT, id("Modrzewo"), "Przyda się u nas.", today()),
                                Actor.office()));
        done("2025-10-27", Who.OFFICE, "publish", this::publish);
        done(
                "2025-10-28",
                Who.COORDINATOR,
                "action",
                () -> all(Stream.of(
                        () -> empirie.plans()
                                .begin(
                                        new Plans.RecordStep(EDITION, NETWORK, new ActionId("karta"), today()),
                                        Who.COORDINATOR.actor()),
                        () -> empirie.plans()
                                .finish(
                                        new Plans.RecordStep(EDITION, NETWORK, new ActionId("karta"), today()),
                                        Who.COORDINATOR.actor()))));
        done(
                "2025-11-03",
                Who.EXPERT,
                "survey",
                () -> empirie.surveys()
                        .open(
                                new Surveys.OpenSurvey(EDITION, NETWORK, SURVEY, SurveyKind.TRUST, today()),
                                Who.EXPERT.actor()));
        done(
                "2025-11-10",
                Who.CITIES,
                "answers",
                () -> all(LAUREATES.stream()
                        .map(name -> () -> empirie.surveys()
                                .answer(
                                        new Surveys.AnswerSurvey(
                                                EDITION,
                                                NETWORK,
                                                SURVEY,
                                                new SurveyAnswer(
                                                        today(),
                                                        Map.of(
                                                                new QuestionId("ufamy-sobie"),
                                                                name.equals("Lipnica") ? 3 : 4),
                                                        Optional.empty())),
                                        Actor.person(delegate(name, 1))))));
        done(
                "2025-11-17",
                Who.EXPERT,
                "survey-closed",
                () -> empirie.surveys()
                        .close(new Surveys.CloseSurvey(EDITION, NETWORK, SURVEY, today()), Who.EXPERT.actor()));
    }

    private Products.Step step() {
        return new Products.Step(EDITION, NETWORK, PRODUCT, today());
    }

    private Outcome<?> publish() {
        return empirie.products().publish(step(), Actor.office());
    }

    private void closing() {
        done(
                "2025-12-01",
                Who.ZH16,
                "evaluate",
                () -> empirie.networks()
                        .beginEvaluation(new Networks.EnterStage(EDITION, NETWORK, today()), Actor.zh16()));
        refused("2025-12-15", Who.ZH16, "close-early", this::close);
        done("2025-12-16", Who.COORDINATOR, "late-report", () -> report(SECOND));
        done("2025-12-17", Who.ZH16, "close", this::close);
    }

    private Outcome<?> close() {
        return empirie.networks().close(new Networks.EnterStage(EDITION, NETWORK, today()), Actor.zh16());
    }

    // --- telling --------------------------------------------------------------------------------------------------

    /** Who acts in the story. */
    private enum Who {
        ZH16,
        OFFICE,
        COORDINATOR,
        EXPERT,
        CITY,
        CITIES;

        Actor actor() {
            return switch (this) {
                case ZH16 -> Actor.zh16();
                case OFFICE -> Actor.office();
                case COORDINATOR -> Actor.person(LifeStory.COORDINATOR);
                case EXPERT -> Actor.person(LifeStory.EXPERT);
                case CITY, CITIES -> Actor.person(delegate("Lipnica", 1));
            };
        }
    }

    private void chapter(String name) {
        out.println();
        out.println(Layout.bold(with.words().say("life.chapter." + name)));
    }

    private void done(String day, Who who, String what, Supplier<Outcome<?>> act) {
        List<Reason> reasons = told(day, who, what, act);
        if (!reasons.isEmpty()) {
            throw new IllegalStateException(what + " was refused");
        }
    }

    private void refused(String day, Who who, String what, Supplier<Outcome<?>> act) {
        List<Reason> reasons = told(day, who, what, act);
        if (reasons.isEmpty()) {
            throw new IllegalStateException(what + " was not refused");
        }
    }

    private List<Reason> told(String day, Who who, String what, Supplier<Outcome<?>> act) {
        clock.turnTo(LocalDate.parse(day));
        Outcome<?> outcome = act.get();
        List<Reason> reasons = outcome.fold(done -> List.of(), refusal -> refusal.reasons());
        out.println(Layout.hang(
                "  " + day + "  " + (reasons.isEmpty() ? "✓" : "✗") + " ",
                with.words().say("life." + what, with.words().say("life.who." + who))));
        for (Reason reason : reasons) {
            out.println(Layout.hang("                  ", sentence(reason.says())));
            out.println(Layout.hang("                → ", sentence(reason.cure())));
        }
        return reasons;
    }

    /** Some reasons are parts of sentences, because they may stand beside others. */
    private String sentence(Message part) {
        String said = with.say(edition(), part);
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + (said.endsWith(".") ? "" : ".");
    }

    /** Does one after the other; the first that is refused is the answer. */
    private static Outcome<?> all(Stream<Supplier<Outcome<?>>> acts) {
        List<Supplier<Outcome<?>>> steps = acts.toList();
        Outcome<?> outcome = steps.get(0).get();
        for (int i = 1; i < steps.size() && outcome.isDone(); i++) {
            outcome = steps.get(i).get();
        }
        return outcome;
    }

    private LocalDate today() {
        return clock.day();
    }

    private Edition edition() {
        return store.find(EDITION).map(Versioned::value).orElseThrow();
    }

    private CityId id(String city) {
        return Objects.requireNonNull(cities.get(city)).id();
    }

    private static PersonId delegate(String city, int number) {
        return new PersonId(slug(city) + "-" + number);
    }
}
