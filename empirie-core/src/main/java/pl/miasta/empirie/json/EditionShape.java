package pl.miasta.empirie.json;

import static pl.miasta.empirie.json.Shape.bool;
import static pl.miasta.empirie.json.Shape.formatted;
import static pl.miasta.empirie.json.Shape.id;
import static pl.miasta.empirie.json.Shape.list;
import static pl.miasta.empirie.json.Shape.listOfOneOrMore;
import static pl.miasta.empirie.json.Shape.oneOf;
import static pl.miasta.empirie.json.Shape.properName;
import static pl.miasta.empirie.json.Shape.ref;
import static pl.miasta.empirie.json.Shape.slug;
import static pl.miasta.empirie.json.Shape.subject;
import static pl.miasta.empirie.json.Shape.text;
import static pl.miasta.empirie.json.Shape.whole;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.edition.AnswerOutcome;
import pl.miasta.empirie.edition.PhaseGroup;
import pl.miasta.empirie.edition.ProcessPath;
import pl.miasta.empirie.edition.SurveyAnswer;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.GuestCategory;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.Presence;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.WaiverAuthority;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Ground;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.Task;

/** The shape of an edition file, property by property, in the order in which the writer writes them. */
final class EditionShape {
    static final String SCHEMA = "empirie-edition/1";

    /** The word for ZMP as the one who asked. */
    static final String ZMP = "ZMP";

    static final Shape DATE = formatted(Dates::isDate, "problem.allowed.date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "date");
    private static final Shape TIME = text(Dates::isTime, "problem.allowed.time", "^([01][0-9]|2[0-3]):[0-5][0-9]$");
    private static final int ANY = Integer.MAX_VALUE;
    private static final String ADOPTED_ON = "adoptedOn";
    private static final List<String> BODIES = Arrays.stream(Actor.Kind.values())
            .filter(kind -> kind != Actor.Kind.PERSON)
            .map(Enum::name)
            .toList();

    private final Policy policy;
    private final EditionBonds bonds;

    private EditionShape(Policy policy) {
        this.policy = policy;
        this.bonds = new EditionBonds(policy);
    }

    /** @param policy which rules there are, and their numbers */
    static ObjectShape under(Policy policy) {
        return new EditionShape(policy).root();
    }

    private ObjectShape root() {
        return ObjectShape.of("edition file")
                .required("schema", text(SCHEMA::equals, "problem.allowed.schema", "^" + SCHEMA + "$"))
                .required("edition", edition())
                .optional("cities", list(city()))
                .optional("people", list(person()))
                .optional("networks", list(network()))
                .optional("meetings", list(meeting()))
                .optional("coordination", coordination().orNull())
                .optional("recruitment", recruitment().orNull())
                .optional("schedule", list(phase()))
                .optional("paths", list(pathEntry()))
                .optional("touchpoints", list(touchpoint()))
                .optional("corrections", list(correction()))
                .bond(bonds::policies);
    }

    private ObjectShape edition() {
        return ObjectShape.of("edition")
                .required("id", slug())
                .required("title", text())
                .required("from", DATE)
                .required("to", DATE)
                .optional("continues", slug().orNull())
                .optional("closedOn", DATE.orNull())
                .optional("policy", policy(rule -> true).orNull())
                .bond(EditionBonds::period)
                .bond(EditionBonds::closing);
    }

    private Shape policy(Predicate<RuleId> which) {
        ObjectShape changes =
                ObjectShape.of("what changes about rules").sayingOfUnknown("problem.unknown-rule.allowed");
        policy.rules().stream()
                .filter(setting -> which.test(setting.id()))
                .forEach(setting -> changes.optional(setting.id().value(), change(setting)));
        return changes;
    }

    private static ObjectShape change(RuleSetting setting) {
        ObjectShape change = ObjectShape.of("what changes about " + setting.id());
        if (setting.bounds().isPresent()) {
            change.optional("min", whole(Policy.leastMin(setting.id()), ANY)).optional("max", whole(0, ANY));
        }
        setting.parameter().ifPresent(number -> change.optional(number.name(), whole(number.least(), ANY)));
        return change.optional("severity", oneOf(Severity.class));
    }

    private static ObjectShape city() {
        return ObjectShape.of("city")
                .required("id", id(IdKind.CITY))
                .required("name", properName())
                .optional("terc", properName().orNull())
                .required("status", oneOf(CityStatus.class))
                .optional("zmpMember", bool())
                .optional("goodPractice", text().orNull())
                .optional("canHost", bool());
    }

    private static ObjectShape person() {
        return ObjectShape.of("person")
                .required("id", id(IdKind.PERSON))
                .required("name", properName().orNull())
                .optional("email", properName().orNull())
                .optional("erased", bool())
                .bond(EditionBonds::erasure, EditionBonds.erasureSchema());
    }

    private ObjectShape network() {
        return ObjectShape.of("network")
                .required("id", id(IdKind.NETWORK))
                .required("kind", oneOf(NetworkKind.class))
                .required("title", text())
                .optional("theme", text().orNull())
                .optional("rosterComplete", bool())
                .optional(
                        "commission",
                        ObjectShape.of("standing commission of ZMP")
                                .optional("name", text().orNull())
                                .optional("chair", ref(IdKind.PERSON).orNull())
                                .orNull())
                .optional("policy", policy(Network::isNetworkPolicy).orNull())
                .optional(
                        "stages",
                        list(ObjectShape.of("stage")
                                .required("stage", oneOf(Stage.class))
                                .required("from", DATE)))
                .optional("members", list(member()))
                .optional("representatives", list(representative()))
                .optional("team", list(teamMember()))
                .optional("agreements", list(agreement()))
                .optional("absences", list(dated(ObjectShape.of("absence").required("person", ref(IdKind.PERSON)))))
                .optional("deeds", list(deed()))
                .optional("dutyHours", list(DATE))
                .optional(
                        "contract",
                        ObjectShape.of("contract")
                                .optional("adoptedOn", DATE.orNull())
                                .optional("voices", list(voice()))
                                .orNull())
                .optional(
                        "workPlan",
                        workPlan().optional(ADOPTED_ON, DATE.orNull()).orNull())
                .optional("planVersions", list(planVersion()))
                .optional("products", list(product()))
                .optional("observations", list(observation()))
                .optional("surveys", list(survey()))
                .optional("waivers", list(waiver()))
                .optional("continues", predecessor().orNull())
                .bond(EditionBonds::stages)
                .bond(EditionBonds::planVersions);
    }

    private static ObjectShape dated(ObjectShape shape) {
        return shape.required("from", DATE).optional("to", DATE.orNull()).bond(EditionBonds::period);
    }

    private static ObjectShape member() {
        return dated(ObjectShape.of("membership")
                .required("city", ref(IdKind.CITY))
                .required("form", oneOf(MembershipForm.class)));
    }

    private static ObjectShape representative() {
        return dated(ObjectShape.of("representative")
                        .required("person", ref(IdKind.PERSON))
                        .required("city", ref(IdKind.CITY))
                        .required("position", oneOf(Position.class)))
                .optional("reason", text().orNull());
    }

    private static ObjectShape teamMember() {
        return dated(ObjectShape.of("member of the support team")
                .required("person", ref(IdKind.PERSON))
                .required("role", oneOf(Role.class))
                .required("employment", oneOf(Employment.class)));
    }

    private static ObjectShape agreement() {
        return dated(ObjectShape.of("agreement or request to stand in")
                .required("id", id(IdKind.AGREEMENT))
                .required("ground", oneOf(List.of(Ground.AGREEMENT.name(), Ground.REQUEST.name())))
                .required("holder", ref(IdKind.PERSON))
                .required("substitute", ref(IdKind.PERSON))
                .required("tasks", list(oneOf(Task.class)))
                .required("agreedOn", DATE));
    }

    private static ObjectShape deed() {
        return ObjectShape.of("deed")
                .required("id", id(IdKind.DEED))
                .required("person", ref(IdKind.PERSON))
                .required("task", oneOf(Task.class))
                .required("on", DATE);
    }

    private static ObjectShape voice() {
        return ObjectShape.of("voice of a city")
                .required("city", ref(IdKind.CITY))
                .required("on", DATE);
    }

    private static ObjectShape planVersion() {
        return ObjectShape.of("earlier version of the work plan")
                .required("number", whole(1, ANY))
                .required("change", text())
                .required("plan", workPlan().required(ADOPTED_ON, DATE));
    }

    private static ObjectShape observation() {
        return ObjectShape.of("observation")
                .required("id", id(IdKind.OBSERVATION))
                .required("city", ref(IdKind.CITY))
                .required("on", DATE)
                .required("text", text());
    }

    private static ObjectShape survey() {
        return ObjectShape.of("survey")
                .required("id", id(IdKind.SURVEY))
                .required("kind", oneOf(SurveyKind.class))
                .required("openedOn", DATE)
                .optional("closedOn", DATE.orNull())
                .optional(
                        "answers",
                        list(ObjectShape.of("answer to a survey")
                                .required("on", DATE)
                                .optional(
                                        "scores",
                                        new ScoresShape(whole(SurveyAnswer.LOWEST, SurveyAnswer.HIGHEST)).orNull())
                                .optional("remark", text().orNull())))
                .bond(EditionBonds::survey);
    }

    private static ObjectShape predecessor() {
        return ObjectShape.of("network of an earlier edition")
                .required("edition", slug())
                .required("network", slug());
    }

    /** All but the day of adoption, which is required in earlier versions only. */
    private static ObjectShape workPlan() {
        ObjectShape sections = ObjectShape.of("sections of the work plan");
        Arrays.stream(Section.values()).forEach(section -> sections.optional(section.name(), text().orNull()));
        Shape kinds = list(oneOf(ProductKind.class));
        return ObjectShape.of("work plan")
                .optional("sections", sections.orNull())
                .optional("productKinds", kinds)
                .optional(
                        "challenges",
                        list(ObjectShape.of("challenge")
                                .required("id", id(IdKind.CHALLENGE))
                                .required("text", text())))
                .optional(
                        "goals",
                        list(ObjectShape.of("goal")
                                .required("id", id(IdKind.GOAL))
                                .required("text", text())
                                .optional("challenges", list(ref(IdKind.CHALLENGE)))))
                .optional(
                        "actions",
                        list(ObjectShape.of("action")
                                .required("id", id(IdKind.ACTION))
                                .required("text", text())
                                .optional("goals", list(ref(IdKind.GOAL)))
                                .optional("productKinds", kinds)
                                .optional("from", DATE.orNull())
                                .optional("to", DATE.orNull())
                                .optional("begunOn", DATE.orNull())
                                .optional("doneOn", DATE.orNull())
                                .optional("lateReason", text().orNull())
                                .bond(EditionBonds::period)
                                .bond(EditionBonds::progress)))
                .optional("consultedOn", DATE.orNull())
                .optional("heardCities", list(ref(IdKind.CITY)));
    }

    private static ObjectShape product() {
        return ObjectShape.of("product")
                .required("id", id(IdKind.PRODUCT))
                .required("kind", oneOf(ProductKind.class))
                .required("title", text())
                .optional("assessedOn", DATE.orNull())
                .optional("shownToObserversOn", DATE.orNull())
                .optional("publishedOn", DATE.orNull())
                .optional(
                        "opinions",
                        list(ObjectShape.of("opinion of a city")
                                .required("city", ref(IdKind.CITY))
                                .required("on", DATE)
                                .required("text", text())))
                .optional("setAsideOn", DATE.orNull());
    }

    private ObjectShape waiver() {
        return dated(ObjectShape.of("waiver")
                        .required(
                                "rule",
                                oneOf(policy.rules().stream()
                                        .map(setting -> setting.id().value())
                                        .toList()))
                        .optional("subject", subject().orNull())
                        .optional(
                                "allow",
                                ObjectShape.of("figures consented to")
                                        .optional("min", whole(0, ANY).orNull())
                                        .optional("max", whole(0, ANY).orNull())
                                        .orNull())
                        .required("by", oneOf(WaiverAuthority.class))
                        .required("reason", text())
                        .required("grantedOn", DATE))
                .bond(bonds::waiver);
    }

    private static ObjectShape meeting() {
        return ObjectShape.of("meeting")
                .required("id", id(IdKind.MEETING))
                .required("networks", listOfOneOrMore(ref(IdKind.NETWORK)))
                .required("status", oneOf(MeetingStatus.class))
                .required("mode", oneOf(MeetingMode.class))
                .optional("inBetween", bool())
                .optional("host", ref(IdKind.CITY).orNull())
                .optional("place", text().orNull())
                .optional(
                        "format",
                        text(FormatId::matches, "problem.allowed.format", "^(FORMAT_[0-3]|" + Slug.PATTERN + ")$")
                                .orNull())
                .optional(
                        "leaders",
                        list(ObjectShape.of("leader")
                                .required("person", ref(IdKind.PERSON))
                                .required("as", oneOf(Role.class))))
                .optional("days", list(day()))
                .optional("guests", list(guest()))
                .optional("observers", list(observer()))
                .optional("attendance", list(attendance()))
                .optional("note", note().orNull())
                .optional(
                        "report",
                        ObjectShape.of("facilitator's report")
                                .required("by", ref(IdKind.PERSON))
                                .required("submittedOn", DATE)
                                .orNull())
                .optional("convenedOn", DATE.orNull())
                .optional("cancelledOn", DATE.orNull())
                .optional("cancelReason", text().orNull())
                .optional(
                        "moves",
                        list(ObjectShape.of("move to other days")
                                .required("on", DATE)
                                .required("from", DATE)
                                .required("reason", text())))
                .optional("tasks", list(task()))
                .optional(
                        "noteVersions",
                        list(ObjectShape.of("earlier version of the note")
                                .required("number", whole(1, ANY))
                                .required("text", text())
                                .required("approvedOn", DATE)
                                .required("change", text())))
                .bond(EditionBonds::daysAndItems)
                .bond(EditionBonds::cancelling)
                .bond(EditionBonds::noteVersions);
    }

    private static ObjectShape task() {
        return ObjectShape.of("decision or task of a meeting")
                .required("id", id(IdKind.TASK))
                .required("kind", oneOf(MeetingTaskKind.class))
                .required("text", text())
                .optional("owner", ref(IdKind.PERSON).orNull())
                .optional("due", DATE.orNull())
                .optional("doneOn", DATE.orNull())
                .optional("carriedFrom", ref(IdKind.MEETING).orNull());
    }

    private static ObjectShape day() {
        return ObjectShape.of("day of a meeting")
                .required("date", DATE)
                .required("start", TIME)
                .optional("items", list(item()));
    }

    private static ObjectShape item() {
        return ObjectShape.of("item of the agenda")
                .required("title", text())
                .required("minutes", whole(1, AgendaItem.MOST_MINUTES))
                .required("kind", oneOf(ItemKind.class))
                .optional("audience", oneOf(Audience.class))
                .optional("part", oneOf(MeetingPart.class))
                .optional("transmitted", bool())
                .optional("recorded", bool())
                .optional(
                        "tools",
                        ObjectShape.of("tools")
                                .optional("inPerson", list(text()))
                                .optional("online", list(text()))
                                .orNull())
                .bond(EditionBonds::pause, EditionBonds.pauseSchema());
    }

    private static ObjectShape guest() {
        return ObjectShape.of("guest")
                .required("person", ref(IdKind.PERSON))
                .optional("category", oneOf(GuestCategory.class).orNull())
                .optional("requestedBy", new BodyOrPersonShape(List.of(ZMP), "problem.allowed.requester").orNull())
                .optional(
                        "items",
                        list(ObjectShape.of("place of an item")
                                .required("day", whole(1, ANY))
                                .required("item", whole(1, ANY))));
    }

    private static ObjectShape observer() {
        return ObjectShape.of("observer")
                .required("city", ref(IdKind.CITY))
                .required("day", whole(1, ANY))
                .required("item", whole(1, ANY))
                .required("presence", oneOf(Presence.class));
    }

    private static ObjectShape attendance() {
        return ObjectShape.of("attendance")
                .required("person", ref(IdKind.PERSON))
                .required("day", whole(1, ANY))
                .required("status", oneOf(AttendanceStatus.class))
                .optional("late", whole(0, Attendance.MOST_MINUTES))
                .optional("early", whole(0, Attendance.MOST_MINUTES))
                .optional("standIn", bool())
                .optional("standsInFor", ref(IdKind.PERSON).orNull())
                .bond(EditionBonds::standIn);
    }

    private static ObjectShape note() {
        return ObjectShape.of("note")
                .required("origin", oneOf(NoteOrigin.class))
                .optional("text", text().orNull())
                .optional("approvedOn", DATE.orNull())
                .optional("sharedOn", DATE.orNull());
    }

    private static ObjectShape coordination() {
        return ObjectShape.of("coordination by ZH-16").optional("decisionMeetings", list(DATE));
    }

    private static ObjectShape recruitment() {
        return ObjectShape.of("recruitment")
                .required("opens", DATE)
                .required("closes", DATE)
                .optional("applications", list(application()))
                .optional("answers", list(answer()).orNull())
                .bond(EditionBonds::window);
    }

    private static ObjectShape application() {
        return ObjectShape.of("application")
                .required("id", id(IdKind.APPLICATION))
                .required("city", ref(IdKind.CITY))
                .required("receivedOn", DATE)
                .optional("maxNetworks", whole(1, ANY))
                .optional("canHost", bool())
                .optional("acceptsExpectations", bool())
                .optional("wishes", list(wish()));
    }

    private static ObjectShape wish() {
        return ObjectShape.of("wish")
                .required("network", ref(IdKind.NETWORK))
                .optional(
                        "people",
                        list(ObjectShape.of("person wished for")
                                .required("person", ref(IdKind.PERSON))
                                .required("position", oneOf(Position.class))));
    }

    private static ObjectShape answer() {
        return ObjectShape.of("answer")
                .required("application", ref(IdKind.APPLICATION))
                .required("on", DATE)
                .required("outcome", oneOf(AnswerOutcome.class));
    }

    private static ObjectShape phase() {
        return ObjectShape.of("phase of the framework schedule")
                .required("id", id(IdKind.PHASE))
                .required("group", oneOf(PhaseGroup.class))
                .required("title", text())
                .required("from", DATE)
                .required("to", DATE)
                .optional("begunOn", DATE.orNull())
                .optional("doneOn", DATE.orNull())
                .optional("reason", text().orNull())
                .bond(EditionBonds::period)
                .bond(EditionBonds::progress);
    }

    private static ObjectShape pathEntry() {
        return ObjectShape.of("month of a process path")
                .required("path", oneOf(ProcessPath.class))
                .required("month", text(Dates::isMonth, "problem.allowed.month", "^[0-9]{4}-(0[1-9]|1[0-2])$"))
                .required("text", text())
                .optional("deviation", text().orNull());
    }

    private static ObjectShape touchpoint() {
        return ObjectShape.of("touchpoint")
                .required("id", id(IdKind.TOUCHPOINT))
                .required("on", DATE)
                .optional("networks", list(ref(IdKind.NETWORK)))
                .optional("outside", text().orNull())
                .required("text", text())
                .bond(EditionBonds::sides);
    }

    private static ObjectShape correction() {
        return ObjectShape.of("correction of a mistake")
                .required("on", DATE)
                .required("by", new BodyOrPersonShape(BODIES, "problem.allowed.actor"))
                .required("subject", subject())
                .optional("reason", text().orNull());
    }
}
