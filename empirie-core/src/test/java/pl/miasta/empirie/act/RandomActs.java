package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pl.miasta.empirie.act.Corrections.CorrectAttendance;
import pl.miasta.empirie.act.Corrections.CorrectMember;
import pl.miasta.empirie.act.Corrections.CorrectRepresentative;
import pl.miasta.empirie.act.Corrections.CorrectTeamMember;
import pl.miasta.empirie.act.Meetings.Programme;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.ObservationId;
import pl.miasta.empirie.edition.PathEntry;
import pl.miasta.empirie.edition.PhaseGroup;
import pl.miasta.empirie.edition.PhaseId;
import pl.miasta.empirie.edition.ProcessPath;
import pl.miasta.empirie.edition.QuestionId;
import pl.miasta.empirie.edition.SchedulePhase;
import pl.miasta.empirie.edition.Survey;
import pl.miasta.empirie.edition.SurveyAnswer;
import pl.miasta.empirie.edition.SurveyId;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.edition.Touchpoint;
import pl.miasta.empirie.edition.TouchpointId;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Audience;
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
import pl.miasta.empirie.meeting.MeetingTask;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.Observer;
import pl.miasta.empirie.meeting.Presence;
import pl.miasta.empirie.meeting.Requester;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Stage;
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
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.rule.WaiverAuthority;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.AgreementId;
import pl.miasta.empirie.team.DeedId;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Ground;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.Task;
import pl.miasta.empirie.team.TeamMember;

/**
 * Acts of every kind made up about an edition as it stands: ids are mostly known ones, days mostly near, actors mostly
 * the right ones, so that many acts are done and many are refused for many reasons. The same number makes up the same
 * act. Whatever somebody could have written freely has {@link #SECRET} in it.
 */
public final class RandomActs {
    /** Part of every name, e-mail and free text. */
    public static final String SECRET = "ajn";

    private static final List<Actor> BODIES = List.of(Actor.zh16(), Actor.office(), Actor.system());
    private static final Set<Stage> LIVING =
            EnumSet.of(Stage.FORMING, Stage.CONSTITUTED, Stage.WORKING, Stage.EVALUATING);

    /**
     * An act that is still to be done.
     *
     * @param kind what kind it is
     * @param edition whose state it may change
     * @param on the day on which it is judged
     * @param about the meeting or network it is about, if it is about one
     * @param actor who does it
     * @param doing does it
     */
    public record Act(
            ActKind kind,
            EditionId edition,
            LocalDate on,
            Optional<Subject> about,
            Actor actor,
            Function<Empirie, Outcome<?>> doing) {
        /** Does it, or tries it out. */
        public Outcome<?> by(Empirie empirie) {
            return doing.apply(empirie);
        }

        @Override
        public String toString() {
            return kind + " " + edition + " " + on + " "
                    + about.map(Subject::value).orElse("") + " by " + actor;
        }
    }

    @FunctionalInterface
    private interface Doing {
        Outcome<?> apply(Empirie empirie, Actor actor);
    }

    private final Edition edition;
    private final LocalDate today;
    private final SplittableRandom random;
    private final EditionId id;

    private RandomActs(Edition edition, LocalDate today, long number) {
        this.edition = edition;
        this.today = today;
        this.random = new SplittableRandom(number);
        this.id = random.nextInt(60) == 0 ? new EditionId("e-unknown") : edition.id();
    }

    /** The act of that number about the edition as it stands today. */
    public static Act about(Edition edition, LocalDate today, long number) {
        RandomActs acts = new RandomActs(edition, today, number);
        return acts.of(acts.one(List.of(ActKind.values())));
    }

    /** The act of that kind and number. */
    public static Act about(Edition edition, LocalDate today, ActKind kind, long number) {
        return new RandomActs(edition, today, number).of(kind);
    }

    private Act of(ActKind kind) {
        return switch (kind) {
            case OPEN_EDITION -> open();
            case CONTINUE_EDITION -> continueFrom();
            case SET_POLICY -> maybe(2) ? setPolicy() : setNetworkPolicy();
            case CLOSE_EDITION -> {
                LocalDate on = day();
                yield act(kind, on, zh16(), (empirie, by) -> empirie.editions().close(new Editions.OnDay(id, on), by));
            }
            case REOPEN_EDITION -> {
                LocalDate on = day();
                yield act(kind, on, zh16(), (empirie, by) -> empirie.editions().reopen(new Editions.OnDay(id, on), by));
            }
            case RECORD_DECISION_MEETING -> {
                LocalDate on = day();
                yield act(
                        kind,
                        on,
                        zh16(),
                        (empirie, by) -> empirie.editions()
                                .recordDecisionMeeting(new Editions.RecordDecisionMeeting(id, on), by));
            }
            case REGISTER_PERSON -> registerPerson();
            case ERASE_PEOPLE -> erasePeople();
            case REGISTER_CITY -> registerCity();
            case FOUND_NETWORK -> found();
            case WAIVE -> waive();
            case CONSTITUTE ->
                stage(
                        kind,
                        Stage.FORMING,
                        (command, empirie, by) -> empirie.networks().constitute(command, by));
            case BEGIN_WORK ->
                stage(
                        kind,
                        Stage.CONSTITUTED,
                        (command, empirie, by) -> empirie.networks().beginWork(command, by));
            case BEGIN_EVALUATION ->
                stage(
                        kind,
                        Stage.WORKING,
                        (command, empirie, by) -> empirie.networks().beginEvaluation(command, by));
            case CLOSE_NETWORK ->
                stage(
                        kind,
                        Stage.EVALUATING,
                        (command, empirie, by) -> empirie.networks().close(command, by));
            case REOPEN_NETWORK ->
                stage(
                        kind,
                        Stage.CLOSED,
                        (command, empirie, by) -> empirie.networks().reopen(command, by));
            case ADMIT_CITY -> admit();
            case CHANGE_FORM -> changeForm();
            case WITHDRAW_CITY -> withdraw();
            case NAME_REPRESENTATIVE -> nameRepresentative();
            case REPLACE_REPRESENTATIVE -> replaceRepresentative();
            case END_REPRESENTATIVE -> endRepresentative();
            case NAME_TEAM_MEMBER -> nameTeamMember();
            case END_TEAM_MEMBER -> endTeamMember();
            case RECORD_ABSENCE -> recordAbsence();
            case RECORD_AGREEMENT -> recordAgreement();
            case RECORD_DEED -> recordDeed();
            case RECORD_DUTY_HOURS -> {
                NetworkId network = network(LIVING);
                LocalDate on = day();
                yield act(
                        kind,
                        on,
                        network,
                        holder(network, Task.HOLD_DUTY_HOURS),
                        (empirie, by) ->
                                empirie.teams().recordDutyHours(new Teams.RecordDutyHours(id, network, on), by));
            }
            case HEAR_ON_CONTRACT -> {
                NetworkId network = network(LIVING);
                Plans.HearCity command = new Plans.HearCity(id, network, memberCity(network), day());
                yield act(
                        kind,
                        command.on(),
                        network,
                        oneOf(holder(network, Task.SET_GROUND_RULES), sentBy(network, command.city())),
                        (empirie, by) -> empirie.plans().hearOnContract(command, by));
            }
            case ADOPT_CONTRACT -> {
                NetworkId network = network(EnumSet.of(Stage.CONSTITUTED, Stage.WORKING));
                Plans.Adopt command = new Plans.Adopt(id, network, day());
                yield act(
                        kind,
                        command.on(),
                        network,
                        holder(network, Task.SET_GROUND_RULES),
                        (empirie, by) -> empirie.plans().adoptContract(command, by));
            }
            case DRAFT_PLAN -> {
                NetworkId network = network(EnumSet.of(Stage.FORMING, Stage.CONSTITUTED));
                Plans.DraftPlan command = new Plans.DraftPlan(id, network, content(), day());
                yield act(
                        kind,
                        command.on(),
                        network,
                        holder(network, Task.WORK_OUT_PLAN),
                        (empirie, by) -> empirie.plans().draft(command, by));
            }
            case CONSULT_PLAN -> {
                NetworkId network = network(LIVING);
                Plans.ConsultPlan command = new Plans.ConsultPlan(id, network, day());
                yield act(
                        kind,
                        command.on(),
                        network,
                        zh16(),
                        (empirie, by) -> empirie.plans().consult(command, by));
            }
            case HEAR_ON_PLAN -> {
                NetworkId network = network(LIVING);
                Plans.HearCity command = new Plans.HearCity(id, network, memberCity(network), day());
                yield act(
                        kind,
                        command.on(),
                        network,
                        oneOf(holder(network, Task.WORK_OUT_PLAN), sentBy(network, command.city())),
                        (empirie, by) -> empirie.plans().hearOnPlan(command, by));
            }
            case ADOPT_PLAN -> {
                NetworkId network = network(EnumSet.of(Stage.CONSTITUTED, Stage.WORKING));
                Plans.Adopt command = new Plans.Adopt(id, network, day());
                yield act(
                        kind,
                        command.on(),
                        network,
                        holder(network, Task.WORK_OUT_PLAN),
                        (empirie, by) -> empirie.plans().adopt(command, by));
            }
            case REVISE_PLAN -> {
                NetworkId network = network(EnumSet.of(Stage.CONSTITUTED, Stage.WORKING));
                Plans.RevisePlan command = new Plans.RevisePlan(id, network, content(), text(), day());
                yield act(
                        kind,
                        command.on(),
                        network,
                        holder(network, Task.WORK_OUT_PLAN),
                        (empirie, by) -> empirie.plans().revise(command, by));
            }
            case RECORD_PROGRESS -> recordProgress();
            case PLAN_MEETING -> planMeeting();
            case CHANGE_PROGRAMME -> changeProgramme();
            case MOVE_MEETING -> {
                MeetingId meeting = meeting(one -> one.isDated() && !one.isHeld());
                Meetings.MoveMeeting command = new Meetings.MoveMeeting(
                        id,
                        meeting,
                        maybe(5) ? List.of() : List.of(meetingDay(today.plusDays(random.nextInt(-3, 25)))),
                        text(),
                        day());
                yield meetingAct(
                        kind,
                        command.on(),
                        meeting,
                        Task.PREPARE_PROGRAMME,
                        (empirie, by) -> empirie.meetings().move(command, by));
            }
            case CANCEL_MEETING -> {
                MeetingId meeting = meeting(one -> one.isOn() && !one.isHeld());
                Meetings.Cancel command = new Meetings.Cancel(id, meeting, text(), day());
                yield meetingAct(
                        kind,
                        command.on(),
                        meeting,
                        Task.PREPARE_PROGRAMME,
                        (empirie, by) -> empirie.meetings().cancel(command, by));
            }
            case CONVENE_MEETING -> {
                MeetingId meeting = meeting(one -> one.isOn() && !one.isHeld());
                Meetings.Convene command = new Meetings.Convene(id, meeting, day());
                yield meetingAct(
                        kind,
                        command.on(),
                        meeting,
                        Task.INVITE_PARTICIPANTS,
                        (empirie, by) -> empirie.meetings().convene(command, by));
            }
            case HOLD_MEETING -> {
                MeetingId meeting = meeting(one -> one.isOn() && !one.isHeld());
                LocalDate on = edition.find(meeting)
                        .filter(one -> one.isDated() && !maybe(3))
                        .map(Meeting::lastDay)
                        .orElseGet(this::day);
                Meetings.Hold command = new Meetings.Hold(id, meeting, on);
                yield meetingAct(
                        kind,
                        on,
                        meeting,
                        Task.RECORD_EXCHANGE,
                        (empirie, by) -> empirie.meetings().hold(command, by));
            }
            case RECORD_ATTENDANCE -> {
                MeetingId meeting = meeting(Meeting::isOn);
                Meetings.RecordAttendance command =
                        new Meetings.RecordAttendance(id, meeting, several(this::attendance), day());
                yield maybe(3)
                        ? act(
                                kind,
                                command.on(),
                                meeting,
                                office(),
                                (empirie, by) -> empirie.meetings().recordAttendance(command, by))
                        : meetingAct(
                                kind,
                                command.on(),
                                meeting,
                                Task.RECORD_EXCHANGE,
                                (empirie, by) -> empirie.meetings().recordAttendance(command, by));
            }
            case WRITE_NOTE -> {
                MeetingId meeting = meeting(Meeting::isHeld);
                Notes.Write command = new Notes.Write(
                        id,
                        meeting,
                        any(NoteOrigin.class),
                        text(),
                        maybe(3) ? Optional.empty() : Optional.of(text()),
                        day());
                yield meetingAct(
                        kind,
                        command.on(),
                        meeting,
                        Task.RECORD_EXCHANGE,
                        (empirie, by) -> empirie.notes().write(command, by));
            }
            case APPROVE_NOTE -> {
                MeetingId meeting = meeting(one ->
                        one.note().filter(note -> note.approvedOn().isEmpty()).isPresent());
                Notes.Approve command = new Notes.Approve(id, meeting, day());
                yield meetingAct(
                        kind,
                        command.on(),
                        meeting,
                        Task.RECORD_EXCHANGE,
                        (empirie, by) -> empirie.notes().approve(command, by));
            }
            case SHARE_NOTE -> {
                MeetingId meeting =
                        meeting(one -> one.note().flatMap(Note::approvedOn).isPresent());
                Notes.Share command = new Notes.Share(id, meeting, day());
                yield meetingAct(
                        kind,
                        command.on(),
                        meeting,
                        Task.RECORD_EXCHANGE,
                        (empirie, by) -> empirie.notes().share(command, by));
            }
            case FILE_REPORT -> {
                MeetingId meeting = meeting(Meeting::isHeld);
                Notes.FileReport command = new Notes.FileReport(id, meeting, day());
                yield meetingAct(
                        kind,
                        command.on(),
                        meeting,
                        Task.FILE_REPORT,
                        (empirie, by) -> empirie.notes().fileReport(command, by));
            }
            case ASSIGN_TASK -> {
                MeetingId meeting = meeting(Meeting::isHeld);
                Notes.Assign command = new Notes.Assign(
                        id,
                        meeting,
                        new TaskId("t-" + random.nextInt(1, 9)),
                        maybe(4) ? MeetingTaskKind.DECISION : MeetingTaskKind.TASK,
                        text(),
                        optional(person()),
                        optional(day()),
                        day());
                yield meetingAct(
                        kind,
                        command.on(),
                        meeting,
                        Task.SUM_UP,
                        (empirie, by) -> empirie.notes().assign(command, by));
            }
            case FINISH_TASK -> {
                MeetingId meeting = meeting(one -> !one.work().tasks().isEmpty());
                Notes.Finish command = new Notes.Finish(id, meeting, task(meeting), day());
                yield meetingAct(
                        kind,
                        command.on(),
                        meeting,
                        Task.SUM_UP,
                        (empirie, by) -> empirie.notes().finish(command, by));
            }
            case CARRY_TASK_OVER -> {
                MeetingId from = meeting(one -> !one.work().tasks().isEmpty());
                MeetingId to = meeting(one -> one.isDated() && !one.id().equals(from));
                Notes.CarryOver command = new Notes.CarryOver(
                        id, from, to, maybe(2) ? List.of() : List.of(task(from)), optional(day()), day());
                yield meetingAct(
                        kind,
                        command.on(),
                        to,
                        Task.SUM_UP,
                        (empirie, by) -> empirie.notes().carryOver(command, by));
            }
            case REGISTER_PRODUCT -> {
                NetworkId network = network(EnumSet.of(Stage.WORKING, Stage.EVALUATING));
                Products.Register command = new Products.Register(
                        id, network, new ProductId("r-" + random.nextInt(1, 7)), any(ProductKind.class), text(), day());
                yield act(
                        kind,
                        command.on(),
                        network,
                        holder(network, Task.SUM_UP),
                        (empirie, by) -> empirie.products().register(command, by));
            }
            case ASSESS_PRODUCT ->
                product(
                        kind,
                        LIVING,
                        network -> zh16(),
                        (command, empirie, by) -> empirie.products().assess(command, by));
            case SHOW_PRODUCT ->
                product(
                        kind,
                        LIVING,
                        network -> office(),
                        (command, empirie, by) -> empirie.products().show(command, by));
            case RECORD_OPINION -> {
                NetworkId network = network(LIVING);
                Products.GiveOpinion command =
                        new Products.GiveOpinion(id, network, product(network), memberCity(network), text(), day());
                yield act(
                        kind,
                        command.on(),
                        network,
                        oneOf(office(), sentBy(network, command.city())),
                        (empirie, by) -> empirie.products().giveOpinion(command, by));
            }
            case PUBLISH_PRODUCT ->
                product(
                        kind,
                        EnumSet.of(Stage.WORKING, Stage.EVALUATING),
                        network -> office(),
                        (command, empirie, by) -> empirie.products().publish(command, by));
            case SET_PRODUCT_ASIDE ->
                product(
                        kind,
                        EnumSet.of(Stage.WORKING, Stage.EVALUATING),
                        network -> holder(network, Task.SUM_UP),
                        (command, empirie, by) -> empirie.products().setAside(command, by));
            case RECORD_OBSERVATION -> {
                NetworkId network = network(LIVING);
                Products.Observe command = new Products.Observe(
                        id,
                        network,
                        new ObservationId("u-" + random.nextInt(1, 9)),
                        maybe(4) ? memberCity(network) : observer(network),
                        text(),
                        day());
                yield act(
                        kind,
                        command.on(),
                        network,
                        oneOf(office(), sentBy(network, command.city())),
                        (empirie, by) -> empirie.products().observe(command, by));
            }
            case OPEN_SURVEY -> {
                NetworkId network = network(LIVING);
                Surveys.OpenSurvey command = new Surveys.OpenSurvey(
                        id, network, new SurveyId("s-" + random.nextInt(1, 6)), any(SurveyKind.class), day());
                yield act(
                        kind,
                        command.on(),
                        network,
                        holder(network, Task.RUN_SURVEYS),
                        (empirie, by) -> empirie.surveys().open(command, by));
            }
            case ANSWER_SURVEY -> {
                NetworkId network = network(LIVING);
                Surveys.AnswerSurvey command = new Surveys.AnswerSurvey(
                        id,
                        network,
                        survey(network),
                        new SurveyAnswer(day(), Map.of(new QuestionId("q-1"), random.nextInt(1, 6)), optional(text())));
                yield act(
                        kind,
                        command.answer().on(),
                        network,
                        oneOf(office(), sentBy(network, memberCity(network))),
                        (empirie, by) -> empirie.surveys().answer(command, by));
            }
            case CLOSE_SURVEY -> {
                NetworkId network = network(LIVING);
                Surveys.CloseSurvey command = new Surveys.CloseSurvey(id, network, survey(network), day());
                yield act(
                        kind,
                        command.on(),
                        network,
                        holder(network, Task.RUN_SURVEYS),
                        (empirie, by) -> empirie.surveys().close(command, by));
            }
            case EDIT_SCHEDULE -> {
                Editions.EditSchedule command = new Editions.EditSchedule(id, schedule());
                yield act(
                        kind, today, zh16(), (empirie, by) -> empirie.editions().editSchedule(command, by));
            }
            case RECORD_PHASE -> {
                Editions.RecordPhase command = new Editions.RecordPhase(
                        id,
                        new PhaseId("f-" + random.nextInt(1, 4)),
                        optional(day()),
                        optional(day()),
                        optional(text()));
                yield act(
                        kind,
                        today,
                        oneOf(zh16(), office()),
                        (empirie, by) -> empirie.editions().recordPhase(command, by));
            }
            case EDIT_PATHS -> {
                Editions.EditPaths command = new Editions.EditPaths(id, paths());
                yield act(
                        kind, today, zh16(), (empirie, by) -> empirie.editions().editPaths(command, by));
            }
            case RECORD_PATH -> {
                PathEntry field = one(paths());
                Editions.RecordPath command = new Editions.RecordPath(id, field.path(), field.month(), text());
                yield act(
                        kind,
                        today,
                        oneOf(zh16(), office()),
                        (empirie, by) -> empirie.editions().recordPath(command, by));
            }
            case RECORD_TOUCHPOINT -> recordTouchpoint();
            case CORRECT -> correct();
        };
    }

    // editions

    private Act open() {
        EditionId other = new EditionId(edition.id() + "-o" + random.nextInt(4));
        LocalDate from = day();
        Editions.Open command = new Editions.Open(
                maybe(3) ? edition.id() : other, text(), Period.of(from, from.plusDays(random.nextInt(1, 900))));
        Actor by = mostly(zh16());
        return new Act(
                ActKind.OPEN_EDITION,
                command.edition(),
                from,
                Optional.empty(),
                by,
                bound(by, (empirie, actor) -> empirie.editions().open(command, actor)));
    }

    private Act continueFrom() {
        EditionId other = new EditionId(edition.id() + "-c" + random.nextInt(4));
        LocalDate from = day();
        Editions.Continue command = new Editions.Continue(
                id,
                maybe(4) ? edition.id() : other,
                text(),
                Period.of(from, from.plusDays(random.nextInt(1, 900))),
                maybe(3) ? List.of() : List.of(network(LIVING)),
                day());
        Actor by = mostly(zh16());
        return new Act(
                ActKind.CONTINUE_EDITION,
                command.edition(),
                from,
                Optional.empty(),
                by,
                bound(by, (empirie, actor) -> empirie.editions().continueFrom(command, actor)));
    }

    private Act setPolicy() {
        Editions.SetPolicy command = new Editions.SetPolicy(id, rule(), change());
        return act(
                ActKind.SET_POLICY,
                today,
                zh16(),
                (empirie, by) -> empirie.editions().setPolicy(command, by));
    }

    private Act setNetworkPolicy() {
        NetworkId network = network(LIVING);
        Editions.SetNetworkPolicy command = new Editions.SetNetworkPolicy(
                id, network, maybe(4) ? rule() : one(List.of(Policy.DURATION, Policy.BREAK, Policy.NOTE)), change());
        return act(
                ActKind.SET_POLICY,
                today,
                network,
                zh16(),
                (empirie, by) -> empirie.editions().setNetworkPolicy(command, by));
    }

    private RuleId rule() {
        return maybe(12)
                ? new RuleId("x-strange.rule")
                : one(List.of(
                        Policy.CORE_CITIES,
                        Policy.PERSONS,
                        Policy.POSITIONS,
                        Policy.DURATION,
                        Policy.BREAK,
                        Policy.NOTE,
                        Policy.REPRESENTATIVES_PER_CITY));
    }

    private PolicyChange change() {
        return switch (random.nextInt(5)) {
            case 0 -> PolicyChange.NONE;
            case 1 -> PolicyChange.severity(one(List.of(Severity.BLOCKING, Severity.WARNING)));
            case 2 -> PolicyChange.range(random.nextInt(3), random.nextInt(3, 8));
            case 3 -> PolicyChange.parameter("graceDays", random.nextInt(40));
            default -> PolicyChange.parameter("overMinutes", random.nextInt(400));
        };
    }

    private Act registerPerson() {
        Person person = maybe(4)
                ? Person.of(person(), "Tajna Osoba", Optional.empty()).blanked()
                : Person.of(
                        new PersonId("p-" + random.nextInt(1, 25)),
                        "Tajna Osoba " + random.nextInt(5),
                        optional("tajna" + random.nextInt(5) + "@example.org"));
        Editions.RegisterPerson command = new Editions.RegisterPerson(id, person);
        return act(
                ActKind.REGISTER_PERSON,
                today,
                office(),
                (empirie, by) -> empirie.editions().registerPerson(command, by));
    }

    private Act erasePeople() {
        List<PersonId> people = Stream.generate(this::person)
                .limit(random.nextInt(1, 3))
                .distinct()
                .toList();
        People.Erase command = new People.Erase(id, people, maybe(2) ? Optional.of(today) : Optional.empty());
        return act(
                ActKind.ERASE_PEOPLE,
                today,
                oneOf(office(), Actor.system()),
                (empirie, by) -> empirie.people().erase(command, by));
    }

    private Act registerCity() {
        Editions.RegisterCity command = new Editions.RegisterCity(
                id,
                new City(
                        new CityId("c-" + random.nextInt(1, 14)),
                        text(),
                        Optional.empty(),
                        any(CityStatus.class),
                        !maybe(5),
                        optional(text()),
                        maybe(2)));
        return act(
                ActKind.REGISTER_CITY,
                today,
                office(),
                (empirie, by) -> empirie.editions().registerCity(command, by));
    }

    private List<SchedulePhase> schedule() {
        List<SchedulePhase> phases = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            if (!maybe(5)) {
                LocalDate from = day();
                phases.add(SchedulePhase.planned(
                        new PhaseId("f-" + number),
                        any(PhaseGroup.class),
                        text(),
                        from,
                        from.plusDays(random.nextInt(30))));
            }
        }
        return phases;
    }

    private List<PathEntry> paths() {
        List<PathEntry> fields = new ArrayList<>();
        for (ProcessPath path : List.of(ProcessPath.SPR_1, ProcessPath.SPR_2, ProcessPath.SPR_3)) {
            if (!maybe(6) || path == ProcessPath.SPR_1) {
                fields.add(new PathEntry(
                        path, YearMonth.from(today).plusMonths(random.nextInt(-1, 2)), text(), Optional.empty()));
            }
        }
        return fields;
    }

    private Act recordTouchpoint() {
        List<NetworkId> networks = List.of(network(LIVING), network(LIVING));
        boolean outside = maybe(2) || networks.get(0).equals(networks.get(1));
        Editions.RecordTouchpoint command = new Editions.RecordTouchpoint(
                id,
                new Touchpoint(
                        new TouchpointId("b-" + random.nextInt(1, 9)),
                        day(),
                        networks,
                        outside ? Optional.of(text()) : Optional.empty(),
                        text()));
        return act(
                ActKind.RECORD_TOUCHPOINT,
                command.touchpoint().on(),
                oneOf(zh16(), office()),
                (empirie, by) -> empirie.editions().recordTouchpoint(command, by));
    }

    // networks

    private Act found() {
        NetworkId network = new NetworkId("n-" + random.nextInt(1, 6));
        Networks.Found command = new Networks.Found(id, network, any(NetworkKind.class), text(), day());
        return act(
                ActKind.FOUND_NETWORK,
                command.from(),
                network,
                zh16(),
                (empirie, by) -> empirie.networks().found(command, by));
    }

    private Act waive() {
        NetworkId network = network(LIVING);
        boolean ranged = maybe(2);
        RuleId rule = maybe(9)
                ? new RuleId("x-strange.rule")
                : ranged
                        ? one(List.of(Policy.CORE_CITIES, Policy.PERSONS, Policy.DURATION))
                        : one(List.of(Policy.POSITIONS, Policy.BREAK, Policy.PLAN_CALENDAR, Policy.ASSESSED));
        LocalDate on = day();
        Networks.Waive command = new Networks.Waive(
                id,
                network,
                new Waiver(
                        rule,
                        Optional.empty(),
                        Policy.hasRange(rule)
                                ? Optional.of(new Waiver.Allowance(Optional.of(0), Optional.of(random.nextInt(1, 9))))
                                : Optional.empty(),
                        WaiverAuthority.ZH16,
                        text(),
                        on,
                        Period.of(on, on.plusDays(random.nextInt(60)))));
        return act(
                ActKind.WAIVE,
                on,
                network,
                zh16(),
                (empirie, by) -> empirie.networks().waive(command, by));
    }

    @FunctionalInterface
    private interface Command<C> {
        Outcome<?> apply(C command, Empirie empirie, Actor actor);
    }

    private Act stage(ActKind kind, Stage from, Command<Networks.EnterStage> doing) {
        NetworkId network = network(EnumSet.of(from));
        Networks.EnterStage command = new Networks.EnterStage(id, network, day());
        return act(kind, command.from(), network, zh16(), (empirie, by) -> doing.apply(command, empirie, by));
    }

    private Act admit() {
        NetworkId network = network(Networks.ALIVE);
        CityId city = city();
        MembershipForm form = edition.cities()
                .find(city)
                .filter(known -> !maybe(5))
                .map(MembershipForm::of)
                .orElseGet(() -> any(MembershipForm.class));
        Networks.Admit command = new Networks.Admit(id, network, city, form, day());
        return act(
                ActKind.ADMIT_CITY,
                command.from(),
                network,
                office(),
                (empirie, by) -> empirie.networks().admit(command, by));
    }

    private Act changeForm() {
        NetworkId network = network(Networks.ALIVE);
        Networks.ChangeForm command =
                new Networks.ChangeForm(id, network, memberCity(network), any(MembershipForm.class), day());
        return act(
                ActKind.CHANGE_FORM,
                command.from(),
                network,
                office(),
                (empirie, by) -> empirie.networks().changeForm(command, by));
    }

    private Act withdraw() {
        NetworkId network = network(Networks.ALIVE);
        Networks.Withdraw command = new Networks.Withdraw(id, network, memberCity(network), day());
        return act(
                ActKind.WITHDRAW_CITY,
                command.lastDay().plusDays(1),
                network,
                office(),
                (empirie, by) -> empirie.networks().withdraw(command, by));
    }

    private Act nameRepresentative() {
        NetworkId network = network(Networks.ALIVE);
        Networks.NameRepresentative command =
                new Networks.NameRepresentative(id, network, memberCity(network), person(), any(Position.class), day());
        return act(
                ActKind.NAME_REPRESENTATIVE,
                command.from(),
                network,
                office(),
                (empirie, by) -> empirie.networks().nameRepresentative(command, by));
    }

    private Act replaceRepresentative() {
        NetworkId network = network(Networks.ALIVE);
        CityId city = memberCity(network);
        Networks.ReplaceRepresentative command = new Networks.ReplaceRepresentative(
                id, network, city, sent(network, city), person(), any(Position.class), day(), text());
        return act(
                ActKind.REPLACE_REPRESENTATIVE,
                command.from(),
                network,
                office(),
                (empirie, by) -> empirie.networks().replaceRepresentative(command, by));
    }

    private Act endRepresentative() {
        NetworkId network = network(Networks.ALIVE);
        CityId city = memberCity(network);
        Networks.EndRepresentative command =
                new Networks.EndRepresentative(id, network, city, sent(network, city), day(), text());
        return act(
                ActKind.END_REPRESENTATIVE,
                command.lastDay().plusDays(1),
                network,
                office(),
                (empirie, by) -> empirie.networks().endRepresentative(command, by));
    }

    // teams

    private Act nameTeamMember() {
        NetworkId network = network(Networks.ALIVE);
        Role role = any(Role.class);
        Teams.NameMember command = new Teams.NameMember(
                id, network, person(), role, maybe(6) ? any(Employment.class) : role.employment(), day());
        return act(
                ActKind.NAME_TEAM_MEMBER,
                command.from(),
                network,
                zh16(),
                (empirie, by) -> empirie.teams().name(command, by));
    }

    private Act endTeamMember() {
        NetworkId network = network(Networks.ALIVE);
        Role role = any(Role.class);
        Teams.EndRole command = new Teams.EndRole(id, network, holderOf(network, role), role, day());
        return act(
                ActKind.END_TEAM_MEMBER,
                command.lastDay().plusDays(1),
                network,
                zh16(),
                (empirie, by) -> empirie.teams().endRole(command, by));
    }

    private Act recordAbsence() {
        NetworkId network = network(Networks.ALIVE);
        PersonId who = holderOf(network, any(Role.class));
        LocalDate from = day();
        Teams.RecordAbsence command = new Teams.RecordAbsence(
                id, network, who, new Period(from, optional(from.plusDays(random.nextInt(10)))));
        return act(
                ActKind.RECORD_ABSENCE,
                from,
                network,
                oneOf(office(), Actor.person(who)),
                (empirie, by) -> empirie.teams().recordAbsence(command, by));
    }

    private Act recordAgreement() {
        NetworkId network = network(Networks.ALIVE);
        Role role = any(Role.class);
        PersonId holder = holderOf(network, role);
        LocalDate from = day();
        Agreement agreement = new Agreement(
                new AgreementId("a-" + random.nextInt(1, 9)),
                maybe(3) ? Ground.REQUEST : Ground.AGREEMENT,
                holder,
                holderOf(network, any(Role.class)),
                several(() -> any(Task.class)),
                day(),
                new Period(from, optional(from.plusDays(random.nextInt(30)))));
        Teams.RecordAgreement command = new Teams.RecordAgreement(id, network, agreement);
        return act(
                ActKind.RECORD_AGREEMENT,
                agreement.agreedOn(),
                network,
                oneOf(office(), Actor.person(holder)),
                (empirie, by) -> empirie.teams().recordAgreement(command, by));
    }

    private Act recordDeed() {
        NetworkId network = network(Networks.ALIVE);
        PersonId who = holderOf(network, any(Role.class));
        Teams.RecordDeed command =
                new Teams.RecordDeed(id, network, new DeedId("d-" + random.nextInt(1, 9)), who, any(Task.class), day());
        return act(
                ActKind.RECORD_DEED,
                command.on(),
                network,
                Actor.person(who),
                (empirie, by) -> empirie.teams().recordDeed(command, by));
    }

    // plans

    private PlanContent content() {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        boolean whole = !maybe(4);
        for (Section section : Section.values()) {
            if (whole || maybe(2)) {
                sections.put(section, "Tajny rozdział " + random.nextInt(9));
            }
        }
        return new PlanContent(
                sections,
                several(() -> any(ProductKind.class)).stream().distinct().toList(),
                List.of(new Challenge(new ChallengeId("w-1"), text())),
                List.of(new Goal(new GoalId("g-1"), text(), List.of(new ChallengeId(maybe(9) ? "w-2" : "w-1")))),
                several(this::action));
    }

    private Action action() {
        LocalDate from = day();
        return new Action(
                new ActionId("z-" + random.nextInt(1, 5)),
                text(),
                List.of(new GoalId(maybe(12) ? "g-2" : "g-1")),
                List.of(any(ProductKind.class)),
                Optional.of(from),
                optional(from.plusDays(random.nextInt(20))));
    }

    private Act recordProgress() {
        NetworkId network = network(Networks.ALIVE);
        ActionId action = known(network)
                .flatMap(NetworkDossier::plan)
                .map(WorkPlan::actions)
                .filter(actions -> !actions.isEmpty() && !maybe(9))
                .map(actions -> one(actions).id())
                .orElse(new ActionId("z-9"));
        Plans.RecordStep step = new Plans.RecordStep(id, network, action, day());
        Plans.ExplainDelay delay = new Plans.ExplainDelay(id, network, action, text(), step.on());
        int which = random.nextInt(3);
        return act(
                ActKind.RECORD_PROGRESS,
                step.on(),
                network,
                holder(network, Task.MONITOR_PLAN),
                (empirie, by) -> which == 0
                        ? empirie.plans().begin(step, by)
                        : which == 1
                                ? empirie.plans().finish(step, by)
                                : empirie.plans().explainDelay(delay, by));
    }

    // meetings

    private Act planMeeting() {
        NetworkId network = network(Networks.ALIVE);
        Meetings.Plan command = new Meetings.Plan(
                id,
                new MeetingId("m-" + random.nextInt(1, 9)),
                maybe(5) ? List.of(network, network(Networks.ALIVE)) : List.of(network),
                maybe(4),
                programme(network, Optional.empty()),
                day());
        return act(
                ActKind.PLAN_MEETING,
                command.on(),
                network,
                holder(network, Task.PREPARE_PROGRAMME),
                (empirie, by) -> empirie.meetings().plan(command, by));
    }

    private Act changeProgramme() {
        MeetingId meeting = meeting(one -> one.isOn() && !one.isHeld());
        Optional<LocalDate> kept = edition.find(meeting)
                .filter(one -> one.isDated() && one.days().size() == 1 && !maybe(6))
                .map(Meeting::firstDay);
        Meetings.ChangeProgramme command =
                new Meetings.ChangeProgramme(id, meeting, programme(networkOf(meeting), kept), day());
        return meetingAct(
                ActKind.CHANGE_PROGRAMME,
                command.on(),
                meeting,
                Task.PREPARE_PROGRAMME,
                (empirie, by) -> empirie.meetings().changeProgramme(command, by));
    }

    private Programme programme(NetworkId network, Optional<LocalDate> kept) {
        List<MeetingDay> days = kept.isEmpty() && maybe(8)
                ? List.of()
                : List.of(meetingDay(kept.orElseGet(() -> today.plusDays(random.nextInt(-5, 20)))));
        return new Programme(
                any(MeetingMode.class),
                optional(memberCity(network)),
                optional(text()),
                Optional.empty(),
                days,
                maybe(8)
                        ? List.of()
                        : List.of(
                                new Leader(
                                        holderOf(network, Role.COORDINATOR_FACILITATOR), Role.COORDINATOR_FACILITATOR),
                                new Leader(holderOf(network, Role.EXPERT_MODERATOR), Role.EXPERT_MODERATOR)),
                maybe(4)
                        ? List.of(new Guest(
                                person(),
                                optional(any(GuestCategory.class)),
                                optional(maybe(2) ? Requester.ZMP : Requester.of(person())),
                                maybe(2) ? List.of(new ItemPlace(1, 1)) : List.of()))
                        : List.of(),
                maybe(4)
                        ? List.of(new Observer(
                                observer(network), new ItemPlace(1, maybe(5) ? 9 : 1), any(Presence.class)))
                        : List.of());
    }

    private MeetingDay meetingDay(LocalDate date) {
        return new MeetingDay(
                date,
                LocalTime.of(9, 0),
                List.of(item(), AgendaItem.pause("Tajna przerwa", maybe(4) ? 400 : 30), item()));
    }

    private AgendaItem item() {
        return new AgendaItem(
                "Tajny punkt",
                maybe(9) ? 300 : 130,
                ItemKind.WORK,
                maybe(3) ? Audience.OPEN : Audience.CLOSED,
                maybe(3) ? MeetingPart.GENERAL : MeetingPart.WORKING,
                maybe(9),
                maybe(20),
                Optional.empty());
    }

    private Attendance attendance() {
        boolean standIn = maybe(5);
        return new Attendance(
                person(),
                maybe(9) ? 2 : 1,
                any(AttendanceStatus.class),
                maybe(4) ? 15 : 0,
                maybe(4) ? 20 : 0,
                standIn,
                standIn ? optional(person()) : Optional.empty());
    }

    private TaskId task(MeetingId meeting) {
        List<MeetingTask> tasks =
                edition.find(meeting).map(one -> one.work().tasks()).orElse(List.of());
        return tasks.isEmpty() || maybe(12) ? new TaskId("t-99") : one(tasks).id();
    }

    private MeetingId meeting(Predicate<Meeting> likely) {
        if (maybe(25) || edition.meetings().isEmpty()) {
            return new MeetingId("m-99");
        }
        List<Meeting> fitting = edition.meetings().stream().filter(likely).toList();
        return one(fitting.isEmpty() || maybe(9) ? edition.meetings() : fitting).id();
    }

    private NetworkId networkOf(MeetingId meeting) {
        return edition.find(meeting)
                .map(one -> one(one.networks()))
                .orElseGet(() -> edition.networks().get(0).id());
    }

    private Act meetingAct(ActKind kind, LocalDate on, MeetingId meeting, Task task, Doing doing) {
        return act(kind, on, meeting, holder(networkOf(meeting), task), doing);
    }

    // products and surveys

    private Act product(
            ActKind kind, Set<Stage> stages, Function<NetworkId, Actor> right, Command<Products.Step> doing) {
        NetworkId network = network(stages);
        Products.Step command = new Products.Step(id, network, product(network), day());
        return act(
                kind, command.on(), network, right.apply(network), (empirie, by) -> doing.apply(command, empirie, by));
    }

    private ProductId product(NetworkId network) {
        List<Product> products = known(network).map(NetworkDossier::products).orElse(List.of());
        return products.isEmpty() || maybe(15)
                ? new ProductId("r-99")
                : one(products).id();
    }

    private SurveyId survey(NetworkId network) {
        List<Survey> surveys =
                known(network).map(dossier -> dossier.life().surveys()).orElse(List.of());
        return surveys.isEmpty() || maybe(15)
                ? new SurveyId("s-99")
                : one(surveys).id();
    }

    // corrections

    private Act correct() {
        return switch (random.nextInt(4)) {
            case 0 -> correctMember();
            case 1 -> correctRepresentative();
            case 2 -> correctTeamMember();
            default -> correctAttendance();
        };
    }

    private Act correctMember() {
        NetworkId network = anyNetwork();
        Member wrong = known(network)
                .map(dossier -> dossier.network().members())
                .filter(members -> !members.isEmpty())
                .map(this::one)
                .orElseGet(() -> new Member(city(), any(MembershipForm.class), Period.since(day())));
        Member right = new Member(
                maybe(2) ? wrong.city() : city(),
                maybe(2) ? wrong.form() : any(MembershipForm.class),
                period(wrong.period()));
        CorrectMember command = new CorrectMember(id, network, wrong, right, text());
        return act(
                ActKind.CORRECT,
                right.period().from(),
                network,
                office(),
                (empirie, by) -> empirie.corrections().correct(command, by));
    }

    private Act correctRepresentative() {
        NetworkId network = anyNetwork();
        Representative wrong = known(network)
                .map(dossier -> dossier.network().representatives())
                .filter(people -> !people.isEmpty())
                .map(this::one)
                .orElseGet(() -> new Representative(
                        person(), city(), any(Position.class), Period.since(day()), Optional.empty()));
        Representative right = new Representative(
                maybe(2) ? wrong.person() : person(),
                maybe(4) ? memberCity(network) : wrong.city(),
                any(Position.class),
                period(wrong.period()),
                wrong.reason());
        CorrectRepresentative command = new CorrectRepresentative(id, network, wrong, right, text());
        return act(
                ActKind.CORRECT,
                right.period().from(),
                network,
                office(),
                (empirie, by) -> empirie.corrections().correct(command, by));
    }

    private Act correctTeamMember() {
        NetworkId network = anyNetwork();
        TeamMember wrong = known(network)
                .map(dossier -> dossier.team().members())
                .filter(people -> !people.isEmpty())
                .map(this::one)
                .orElseGet(() -> new TeamMember(person(), any(Role.class), any(Employment.class), Period.since(day())));
        TeamMember right = new TeamMember(
                maybe(2) ? wrong.person() : person(),
                maybe(3) ? any(Role.class) : wrong.role(),
                maybe(3) ? any(Employment.class) : wrong.employment(),
                period(wrong.period()));
        CorrectTeamMember command = new CorrectTeamMember(id, network, wrong, right, text());
        return act(
                ActKind.CORRECT,
                right.period().from(),
                network,
                zh16(),
                (empirie, by) -> empirie.corrections().correct(command, by));
    }

    private Act correctAttendance() {
        MeetingId meeting = meeting(one -> !one.attendance().isEmpty());
        Attendance wrong = edition.find(meeting)
                .map(Meeting::attendance)
                .filter(entries -> !entries.isEmpty())
                .map(this::one)
                .orElseGet(this::attendance);
        Attendance right = attendance();
        CorrectAttendance command = new CorrectAttendance(id, meeting, wrong, right, text());
        return act(
                ActKind.CORRECT,
                today,
                meeting,
                oneOf(office(), holder(networkOf(meeting), Task.RECORD_EXCHANGE)),
                (empirie, by) -> empirie.corrections().correct(command, by));
    }

    private Period period(Period known) {
        if (maybe(2)) {
            return known;
        }
        LocalDate from = maybe(2) ? known.from() : day();
        return new Period(from, optional(from.plusDays(random.nextInt(90))));
    }

    // who, where, when

    private Act act(ActKind kind, LocalDate on, Actor right, Doing doing) {
        return act(kind, on, Optional.empty(), right, doing);
    }

    private Act act(ActKind kind, LocalDate on, NetworkId network, Actor right, Doing doing) {
        return act(kind, on, Optional.of(Subject.of("network", network)), right, doing);
    }

    private Act act(ActKind kind, LocalDate on, MeetingId meeting, Actor right, Doing doing) {
        return act(kind, on, Optional.of(Subject.of("meeting", meeting)), right, doing);
    }

    private Act act(ActKind kind, LocalDate on, Optional<Subject> about, Actor right, Doing doing) {
        Actor by = mostly(right);
        return new Act(kind, id, on, about, by, bound(by, doing));
    }

    private static Function<Empirie, Outcome<?>> bound(Actor by, Doing doing) {
        return empirie -> doing.apply(empirie, by);
    }

    private Actor mostly(Actor right) {
        return maybe(9) ? oneOf(one(BODIES), Actor.person(person())) : right;
    }

    private static Actor zh16() {
        return Actor.zh16();
    }

    private static Actor office() {
        return Actor.office();
    }

    private Actor oneOf(Actor one, Actor other) {
        return maybe(2) ? one : other;
    }

    private Actor holder(NetworkId network, Task task) {
        // now and then somebody else of the team: a substitute, or nobody to do that
        return Actor.person(holderOf(network, maybe(8) ? any(Role.class) : task.owner()));
    }

    private PersonId holderOf(NetworkId network, Role role) {
        return known(network)
                .map(dossier -> List.copyOf(dossier.team().holders(role, today)))
                .filter(holders -> !holders.isEmpty())
                .map(this::one)
                .orElseGet(this::person);
    }

    private Actor sentBy(NetworkId network, CityId city) {
        return Actor.person(sent(network, city));
    }

    private PersonId sent(NetworkId network, CityId city) {
        return known(network).stream()
                .flatMap(dossier -> dossier.network().representatives().stream())
                .filter(one -> one.city().equals(city) && one.period().covers(today))
                .map(Representative::person)
                .findFirst()
                .orElseGet(this::person);
    }

    private Optional<NetworkDossier> known(NetworkId network) {
        return edition.find(network);
    }

    private NetworkId anyNetwork() {
        return network(EnumSet.allOf(Stage.class));
    }

    private NetworkId network(Set<Stage> likely) {
        if (maybe(40) || edition.networks().isEmpty()) {
            return new NetworkId("n-99");
        }
        List<NetworkDossier> fitting = edition.networks().stream()
                .filter(dossier ->
                        dossier.network().stage(today).filter(likely::contains).isPresent())
                .toList();
        return one(fitting.isEmpty() || maybe(8) ? edition.networks() : fitting).id();
    }

    private CityId city() {
        return new CityId(maybe(30) ? "c-99" : "c-" + random.nextInt(1, 10));
    }

    private CityId memberCity(NetworkId network) {
        List<CityId> cities = cities(network, member -> true);
        return cities.isEmpty() || maybe(10) ? city() : one(cities);
    }

    private CityId observer(NetworkId network) {
        List<CityId> cities = cities(network, member -> member.form() == MembershipForm.OBSERVER);
        return cities.isEmpty() ? memberCity(network) : one(cities);
    }

    private List<CityId> cities(NetworkId network, Predicate<Member> which) {
        return known(network).stream()
                .flatMap(dossier -> dossier.network().members().stream())
                .filter(member -> member.period().covers(today) && which.test(member))
                .map(Member::city)
                .distinct()
                .toList();
    }

    private PersonId person() {
        return new PersonId(maybe(40) ? "p-99" : "p-" + random.nextInt(1, 17));
    }

    private LocalDate day() {
        return switch (random.nextInt(8)) {
            case 0 -> today.minusDays(random.nextInt(1, 12));
            case 1 -> today.plusDays(random.nextInt(1, 12));
            default -> today;
        };
    }

    private String text() {
        return maybe(20) ? " " : "Tajny tekst " + random.nextInt(1000);
    }

    /** Once in so many times. */
    private boolean maybe(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> Optional<T> optional(T thing) {
        return maybe(3) ? Optional.empty() : Optional.of(thing);
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        return one(Arrays.asList(type.getEnumConstants()));
    }

    private <T> List<T> several(Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(4)).toList();
    }
}
