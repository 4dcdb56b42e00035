package pl.miasta.empirie.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.base.Slug;
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
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.rule.Waiver.Allowance;
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
import tools.jackson.databind.JsonNode;

/** Makes an edition of a file in which {@link EditionShape} has found no problem. */
final class EditionDecoder {
    private EditionDecoder() {}

    static Edition edition(JsonNode root) {
        Fields file = new Fields(root);
        Fields edition = new Fields(root.get("edition"));
        return new Edition(
                edition.text("id", EditionId::new),
                edition.text("title"),
                edition.period(),
                policy(edition),
                Cities.of(file.objects("cities", EditionDecoder::city)),
                file.objects("people", EditionDecoder::person),
                file.objects("networks", EditionDecoder::network),
                file.objects("meetings", EditionDecoder::meeting),
                file.maybeObject("coordination")
                        .map(coordination -> dates(coordination, "decisionMeetings"))
                        .orElse(List.of()),
                file.maybeObject("recruitment").map(EditionDecoder::recruitment),
                new EditionLife(
                        edition.maybeText("continues", EditionId::new),
                        edition.maybeDate("closedOn"),
                        file.objects("schedule", EditionDecoder::phase),
                        file.objects("paths", EditionDecoder::pathEntry),
                        file.objects("touchpoints", EditionDecoder::touchpoint),
                        file.objects("corrections", EditionDecoder::correction)));
    }

    private static SchedulePhase phase(Fields phase) {
        return new SchedulePhase(
                phase.text("id", PhaseId::new),
                phase.word("group", PhaseGroup.class),
                phase.text("title"),
                phase.date("from"),
                phase.date("to"),
                phase.maybeDate("begunOn"),
                phase.maybeDate("doneOn"),
                phase.maybeText("reason"));
    }

    private static PathEntry pathEntry(Fields entry) {
        return new PathEntry(
                entry.word("path", ProcessPath.class),
                entry.text("month", YearMonth::parse),
                entry.text("text"),
                entry.maybeText("deviation"));
    }

    private static Touchpoint touchpoint(Fields touchpoint) {
        return new Touchpoint(
                touchpoint.text("id", TouchpointId::new),
                touchpoint.date("on"),
                touchpoint.texts("networks", NetworkId::new),
                touchpoint.maybeText("outside"),
                touchpoint.text("text"));
    }

    private static Correction correction(Fields correction) {
        return new Correction(
                correction.date("on"),
                correction.text("by", EditionDecoder::actor),
                correction.text("subject", Subject::new),
                correction.maybeText("reason"));
    }

    /** Bodies are words in capitals, and no id is. */
    private static Actor actor(String text) {
        return Slug.matches(text)
                ? Actor.person(new PersonId(text))
                : new Actor(Actor.Kind.valueOf(text), Optional.empty());
    }

    private static Map<RuleId, PolicyChange> policy(Fields owner) {
        Map<RuleId, PolicyChange> changes = new LinkedHashMap<>();
        owner.maybeObject("policy")
                .ifPresent(policy -> policy.object().properties().forEach(property -> {
                    Fields change = new Fields(property.getValue());
                    changes.put(
                            new RuleId(property.getKey()),
                            new PolicyChange(
                                    change.maybeWord("severity", Severity.class),
                                    change.maybeWhole("min"),
                                    change.maybeWhole("max"),
                                    parameter(change)));
                }));
        return changes;
    }

    /** The rule's other number has a name of its own for each rule; there is never more than one. */
    private static Optional<PolicyChange.Figure> parameter(Fields change) {
        return change.object().properties().stream()
                .filter(property -> !List.of("severity", "min", "max").contains(property.getKey()))
                .map(property -> new PolicyChange.Figure(
                        property.getKey(), property.getValue().intValue()))
                .findFirst();
    }

    private static List<LocalDate> dates(Fields owner, String name) {
        return owner.texts(name, text -> Dates.date(text).orElseThrow());
    }

    private static City city(Fields city) {
        return new City(
                city.text("id", CityId::new),
                city.text("name"),
                city.maybeText("terc"),
                city.word("status", CityStatus.class),
                city.flag("zmpMember"),
                city.maybeText("goodPractice"),
                city.flag("canHost"));
    }

    private static Person person(Fields person) {
        return new Person(
                person.text("id", PersonId::new),
                person.maybeText("name"),
                person.maybeText("email"),
                person.flag("erased"));
    }

    private static NetworkDossier network(Fields network) {
        return new NetworkDossier(
                new Network(
                        network.text("id", NetworkId::new),
                        network.word("kind", NetworkKind.class),
                        network.text("title"),
                        network.maybeText("theme"),
                        network.flag("rosterComplete", true),
                        network.maybeObject("commission")
                                .map(commission -> new Commission(
                                        commission.maybeText("name"), commission.maybeText("chair", PersonId::new))),
                        policy(network),
                        network.objects(
                                "stages",
                                stage -> new StageEntry(stage.word("stage", Stage.class), stage.date("from"))),
                        network.objects(
                                "members",
                                member -> new Member(
                                        member.text("city", CityId::new),
                                        member.word("form", MembershipForm.class),
                                        member.period())),
                        network.objects("representatives", EditionDecoder::representative),
                        network.objects("waivers", EditionDecoder::waiver)),
                team(network),
                network.maybeObject("contract")
                        .map(contract -> new Contract(
                                contract.maybeDate("adoptedOn"),
                                contract.objects(
                                        "voices",
                                        voice -> new Voice(voice.text("city", CityId::new), voice.date("on"))))),
                network.maybeObject("workPlan").map(EditionDecoder::workPlan),
                network.objects("products", EditionDecoder::product),
                new NetworkLife(
                        network.objects(
                                "planVersions",
                                version -> new PlanVersion(
                                        version.whole("number"),
                                        workPlan(new Fields(version.object().get("plan"))),
                                        version.text("change"))),
                        network.objects(
                                "observations",
                                observation -> new Observation(
                                        observation.text("id", ObservationId::new),
                                        observation.text("city", CityId::new),
                                        observation.date("on"),
                                        observation.text("text"))),
                        network.objects("surveys", EditionDecoder::survey),
                        network.maybeObject("continues")
                                .map(before -> new Predecessor(
                                        before.text("edition", EditionId::new),
                                        before.text("network", NetworkId::new)))));
    }

    private static Survey survey(Fields survey) {
        return new Survey(
                survey.text("id", SurveyId::new),
                survey.word("kind", SurveyKind.class),
                survey.date("openedOn"),
                survey.maybeDate("closedOn"),
                survey.objects(
                        "answers",
                        answer -> new SurveyAnswer(
                                answer.date("on"),
                                answer.wholes("scores", QuestionId::new),
                                answer.maybeText("remark"))));
    }

    private static Representative representative(Fields representative) {
        return new Representative(
                representative.text("person", PersonId::new),
                representative.text("city", CityId::new),
                representative.word("position", Position.class),
                representative.period(),
                representative.maybeText("reason"));
    }

    private static Waiver waiver(Fields waiver) {
        return new Waiver(
                waiver.text("rule", RuleId::new),
                waiver.maybeText("subject", Subject::new),
                waiver.maybeObject("allow")
                        .map(allow -> new Allowance(allow.maybeWhole("min"), allow.maybeWhole("max"))),
                waiver.word("by", WaiverAuthority.class),
                waiver.text("reason"),
                waiver.date("grantedOn"),
                waiver.period());
    }

    private static SupportTeam team(Fields network) {
        return new SupportTeam(
                network.objects(
                        "team",
                        member -> new TeamMember(
                                member.text("person", PersonId::new),
                                member.word("role", Role.class),
                                member.word("employment", Employment.class),
                                member.period())),
                network.objects(
                        "agreements",
                        agreement -> new Agreement(
                                agreement.text("id", AgreementId::new),
                                agreement.word("ground", Ground.class),
                                agreement.text("holder", PersonId::new),
                                agreement.text("substitute", PersonId::new),
                                agreement.texts("tasks", Task::valueOf),
                                agreement.date("agreedOn"),
                                agreement.period())),
                network.objects(
                        "absences", absence -> new Absence(absence.text("person", PersonId::new), absence.period())),
                network.objects(
                        "deeds",
                        deed -> new Deed(
                                deed.text("id", DeedId::new),
                                deed.text("person", PersonId::new),
                                deed.word("task", Task.class),
                                deed.date("on"))),
                dates(network, "dutyHours"));
    }

    private static WorkPlan workPlan(Fields plan) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        plan.maybeObject("sections").ifPresent(texts -> {
            for (Section section : Section.values()) {
                texts.maybeText(section.name()).ifPresent(text -> sections.put(section, text));
            }
        });
        return new WorkPlan(
                sections,
                plan.texts("productKinds", ProductKind::valueOf),
                plan.objects(
                        "challenges",
                        challenge -> new Challenge(challenge.text("id", ChallengeId::new), challenge.text("text"))),
                plan.objects(
                        "goals",
                        goal -> new Goal(
                                goal.text("id", GoalId::new),
                                goal.text("text"),
                                goal.texts("challenges", ChallengeId::new))),
                plan.objects(
                        "actions",
                        action -> new Action(
                                action.text("id", ActionId::new),
                                action.text("text"),
                                action.texts("goals", GoalId::new),
                                action.texts("productKinds", ProductKind::valueOf),
                                action.maybeDate("from"),
                                action.maybeDate("to"),
                                action.maybeDate("begunOn"),
                                action.maybeDate("doneOn"),
                                action.maybeText("lateReason"))),
                plan.maybeDate("consultedOn"),
                plan.texts("heardCities", CityId::new),
                plan.maybeDate("adoptedOn"));
    }

    private static Product product(Fields product) {
        return new Product(
                product.text("id", ProductId::new),
                product.word("kind", ProductKind.class),
                product.text("title"),
                product.maybeDate("assessedOn"),
                product.maybeDate("shownToObserversOn"),
                product.maybeDate("publishedOn"),
                product.objects(
                        "opinions",
                        opinion -> new Opinion(
                                opinion.text("city", CityId::new), opinion.date("on"), opinion.text("text"))),
                product.maybeDate("setAsideOn"));
    }

    private static Meeting meeting(Fields meeting) {
        return new Meeting(
                meeting.text("id", MeetingId::new),
                meeting.texts("networks", NetworkId::new),
                meeting.word("status", MeetingStatus.class),
                meeting.word("mode", MeetingMode.class),
                meeting.flag("inBetween"),
                meeting.maybeText("host", CityId::new),
                meeting.maybeText("place"),
                meeting.maybeText("format", FormatId::new),
                meeting.objects(
                        "leaders",
                        leader -> new Leader(leader.text("person", PersonId::new), leader.word("as", Role.class))),
                meeting.objects(
                        "days",
                        day -> new MeetingDay(
                                day.date("date"),
                                day.text("start", Dates::time),
                                day.objects("items", EditionDecoder::item))),
                meeting.objects("guests", EditionDecoder::guest),
                meeting.objects(
                        "observers",
                        observer -> new Observer(
                                observer.text("city", CityId::new),
                                place(observer),
                                observer.word("presence", Presence.class))),
                meeting.objects(
                        "attendance",
                        entry -> new Attendance(
                                entry.text("person", PersonId::new),
                                entry.whole("day"),
                                entry.word("status", AttendanceStatus.class),
                                entry.whole("late", 0),
                                entry.whole("early", 0),
                                entry.flag("standIn"),
                                entry.maybeText("standsInFor", PersonId::new))),
                meeting.maybeObject("note")
                        .map(note -> new Note(
                                note.word("origin", NoteOrigin.class),
                                note.maybeText("text"),
                                note.maybeDate("approvedOn"),
                                note.maybeDate("sharedOn"))),
                meeting.maybeObject("report")
                        .map(report ->
                                new FacilitatorReport(report.text("by", PersonId::new), report.date("submittedOn"))),
                work(meeting));
    }

    private static MeetingWork work(Fields meeting) {
        return new MeetingWork(
                meeting.maybeDate("convenedOn"),
                meeting.maybeDate("cancelledOn"),
                meeting.maybeText("cancelReason"),
                meeting.objects("moves", move -> new Move(move.date("on"), move.date("from"), move.text("reason"))),
                meeting.objects(
                        "tasks",
                        task -> new MeetingTask(
                                task.text("id", TaskId::new),
                                task.word("kind", MeetingTaskKind.class),
                                task.text("text"),
                                task.maybeText("owner", PersonId::new),
                                task.maybeDate("due"),
                                task.maybeDate("doneOn"),
                                task.maybeText("carriedFrom", MeetingId::new))),
                meeting.objects(
                        "noteVersions",
                        version -> new NoteVersion(
                                version.whole("number"),
                                version.text("text"),
                                version.date("approvedOn"),
                                version.text("change"))));
    }

    private static AgendaItem item(Fields item) {
        return new AgendaItem(
                item.text("title"),
                item.whole("minutes"),
                item.word("kind", ItemKind.class),
                item.maybeWord("audience", Audience.class).orElse(Audience.CLOSED),
                item.maybeWord("part", MeetingPart.class).orElse(MeetingPart.WORKING),
                item.flag("transmitted"),
                item.flag("recorded"),
                item.maybeObject("tools")
                        .map(tools ->
                                new Tools(tools.texts("inPerson", text -> text), tools.texts("online", text -> text))));
    }

    private static Guest guest(Fields guest) {
        return new Guest(
                guest.text("person", PersonId::new),
                guest.maybeWord("category", GuestCategory.class),
                guest.maybeText("requestedBy")
                        .map(by -> EditionShape.ZMP.equals(by) ? Requester.ZMP : Requester.of(new PersonId(by))),
                guest.objects("items", EditionDecoder::place));
    }

    private static ItemPlace place(Fields owner) {
        return new ItemPlace(owner.whole("day"), owner.whole("item"));
    }

    private static Recruitment recruitment(Fields recruitment) {
        return new Recruitment(
                recruitment.date("opens"),
                recruitment.date("closes"),
                recruitment.objects("applications", EditionDecoder::application),
                recruitment.has("answers")
                        ? Optional.of(recruitment.objects(
                                "answers",
                                answer -> new Answer(
                                        answer.text("application", ApplicationId::new),
                                        answer.date("on"),
                                        answer.word("outcome", AnswerOutcome.class))))
                        : Optional.empty());
    }

    private static Application application(Fields application) {
        return new Application(
                application.text("id", ApplicationId::new),
                application.text("city", CityId::new),
                application.date("receivedOn"),
                application.maybeWhole("maxNetworks").orElse(1),
                application.flag("canHost"),
                application.flag("acceptsExpectations"),
                application.objects(
                        "wishes",
                        wish -> new Wish(
                                wish.text("network", NetworkId::new),
                                wish.objects(
                                        "people",
                                        person -> new WishedPerson(
                                                person.text("person", PersonId::new),
                                                person.word("position", Position.class))))));
    }
}
