package pl.miasta.empirie.json;

import static pl.miasta.empirie.json.Shape.bool;
import static pl.miasta.empirie.json.Shape.formatted;
import static pl.miasta.empirie.json.Shape.id;
import static pl.miasta.empirie.json.Shape.list;
import static pl.miasta.empirie.json.Shape.listOfOneOrMore;
import static pl.miasta.empirie.json.Shape.oneOf;
import static pl.miasta.empirie.json.Shape.ref;
import static pl.miasta.empirie.json.Shape.slug;
import static pl.miasta.empirie.json.Shape.text;
import static pl.miasta.empirie.json.Shape.whole;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.edition.AnswerOutcome;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.GuestCategory;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.Presence;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Stage;
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

    private static final Shape DATE =
            formatted(Dates::isDate, "problem.allowed.date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "date");
    private static final Shape TIME = text(Dates::isTime, "problem.allowed.time", "^([01][0-9]|2[0-3]):[0-5][0-9]$");
    private static final int ANY = Integer.MAX_VALUE;

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
                .bond(bonds::policies);
    }

    private ObjectShape edition() {
        return ObjectShape.of("edition")
                .required("id", slug())
                .required("title", text())
                .required("from", DATE)
                .required("to", DATE)
                .optional("policy", policy(rule -> true).orNull())
                .bond(EditionBonds::period);
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
                .required("name", text())
                .optional("terc", text().orNull())
                .required("status", oneOf(CityStatus.class))
                .optional("zmpMember", bool())
                .optional("goodPractice", text().orNull())
                .optional("canHost", bool());
    }

    private static ObjectShape person() {
        return ObjectShape.of("person")
                .required("id", id(IdKind.PERSON))
                .required("name", text().orNull())
                .optional("email", text().orNull())
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
                                .orNull())
                .optional("workPlan", workPlan().orNull())
                .optional("products", list(product()))
                .optional("waivers", list(waiver()))
                .bond(EditionBonds::stages);
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
                                .bond(EditionBonds::period)))
                .optional("consultedOn", DATE.orNull())
                .optional("heardCities", list(ref(IdKind.CITY)))
                .optional("adoptedOn", DATE.orNull());
    }

    private static ObjectShape product() {
        return ObjectShape.of("product")
                .required("id", id(IdKind.PRODUCT))
                .required("kind", oneOf(ProductKind.class))
                .required("title", text())
                .optional("assessedOn", DATE.orNull())
                .optional("shownToObserversOn", DATE.orNull())
                .optional("publishedOn", DATE.orNull());
    }

    private ObjectShape waiver() {
        return dated(ObjectShape.of("waiver")
                        .required(
                                "rule",
                                oneOf(policy.rules().stream()
                                        .map(setting -> setting.id().value())
                                        .toList()))
                        .optional(
                                "subject",
                                text(Dates::isSubject, "problem.allowed.subject", "^[^:]+:")
                                        .orNull())
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
                .bond(EditionBonds::daysAndItems);
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
                .optional("requestedBy", new RequesterShape().orNull())
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
                .required("status", oneOf(AttendanceStatus.class));
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
}
