package pl.miasta.empirie.json;

import java.util.Map;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Application;
import pl.miasta.empirie.edition.Correction;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.NetworkLife;
import pl.miasta.empirie.edition.PathEntry;
import pl.miasta.empirie.edition.Recruitment;
import pl.miasta.empirie.edition.SchedulePhase;
import pl.miasta.empirie.edition.Survey;
import pl.miasta.empirie.edition.Touchpoint;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.ItemPlace;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.MeetingWork;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.Challenge;
import pl.miasta.empirie.plan.Goal;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.team.SupportTeam;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an edition as a file: properties in the order of the contract, lists in their own, defaults left out. Reading
 * what was written gives an equal edition, and writing that gives the same bytes.
 */
final class EditionEncoder {
    private EditionEncoder() {}

    static ObjectNode file(Edition edition) {
        return Writer.empty()
                .put("schema", EditionShape.SCHEMA)
                .put("edition", edition(edition))
                .objects("cities", edition.cities().all(), EditionEncoder::city)
                .objects("people", edition.people(), EditionEncoder::person)
                .objects("networks", edition.networks(), EditionEncoder::network)
                .objects("meetings", edition.meetings(), EditionEncoder::meeting)
                .putUnlessEmpty("coordination", Writer.empty().values("decisionMeetings", edition.decisionMeetings()))
                .putUnlessEmpty(
                        "recruitment",
                        edition.recruitment().map(EditionEncoder::recruitment).orElseGet(Writer::empty))
                .objects("schedule", edition.life().schedule(), EditionEncoder::phase)
                .objects("paths", edition.life().paths(), EditionEncoder::pathEntry)
                .objects("touchpoints", edition.life().touchpoints(), EditionEncoder::touchpoint)
                .objects("corrections", edition.life().corrections(), EditionEncoder::correction)
                .object();
    }

    private static Writer edition(Edition edition) {
        return period(Writer.empty().put("id", edition.id()).put("title", edition.title()), edition.period())
                .put("continues", edition.life().continues())
                .put("closedOn", edition.life().closedOn())
                .putUnlessEmpty("policy", policy(edition.policyChanges()));
    }

    private static Writer policy(Map<RuleId, PolicyChange> changes) {
        Writer policy = Writer.empty();
        changes.forEach((rule, change) -> {
            Writer one = Writer.empty().put("min", change.min()).put("max", change.max());
            change.parameter().ifPresent(number -> one.put(number.name(), number.value()));
            policy.put(rule.value(), one.put("severity", change.severity()));
        });
        return policy;
    }

    private static Writer period(Writer owner, Period period) {
        return owner.put("from", period.from()).put("to", period.to());
    }

    private static void city(Writer json, City city) {
        json.put("id", city.id())
                .put("name", city.name())
                .put("terc", city.terc())
                .put("status", city.status())
                .put("zmpMember", city.zmpMember(), false)
                .put("goodPractice", city.goodPractice())
                .put("canHost", city.canHost(), false);
    }

    private static void person(Writer json, Person person) {
        json.put("id", person.id());
        person.name()
                .ifPresentOrElse(
                        name -> json.put("name", name), () -> json.object().putNull("name"));
        json.put("email", person.email()).put("erased", person.erased(), false);
    }

    private static void network(Writer json, NetworkDossier dossier) {
        Network network = dossier.network();
        json.put("id", network.id())
                .put("kind", network.kind())
                .put("title", network.title())
                .put("theme", network.theme())
                .put("rosterComplete", network.rosterComplete(), true);
        network.commission()
                .ifPresent(commission -> json.put(
                        "commission",
                        Writer.empty().put("name", commission.name()).put("chair", commission.chair())));
        json.putUnlessEmpty("policy", policy(network.policy()))
                .objects(
                        "stages",
                        network.stages(),
                        (one, stage) -> one.put("stage", stage.stage()).put("from", stage.from()))
                .objects(
                        "members",
                        network.members(),
                        (one, member) ->
                                period(one.put("city", member.city()).put("form", member.form()), member.period()))
                .objects(
                        "representatives",
                        network.representatives(),
                        (one, representative) -> period(
                                        one.put("person", representative.person())
                                                .put("city", representative.city())
                                                .put("position", representative.position()),
                                        representative.period())
                                .put("reason", representative.reason()));
        team(json, dossier.team());
        dossier.contract()
                .ifPresent(contract -> json.put(
                        "contract",
                        Writer.empty()
                                .put("adoptedOn", contract.adoptedOn())
                                .objects(
                                        "voices",
                                        contract.voices(),
                                        (one, voice) ->
                                                one.put("city", voice.city()).put("on", voice.on()))));
        dossier.plan().ifPresent(plan -> json.put("workPlan", workPlan(plan)));
        NetworkLife life = dossier.life();
        json.objects(
                        "planVersions",
                        life.planVersions(),
                        (one, version) -> one.put("number", version.number())
                                .put("change", version.change())
                                .put("plan", workPlan(version.plan())))
                .objects("products", dossier.products(), EditionEncoder::product)
                .objects(
                        "observations",
                        life.observations(),
                        (one, observation) -> one.put("id", observation.id())
                                .put("city", observation.city())
                                .put("on", observation.on())
                                .put("text", observation.text()))
                .objects("surveys", life.surveys(), EditionEncoder::survey)
                .objects("waivers", network.waivers(), EditionEncoder::waiver);
        life.continues()
                .ifPresent(before -> json.put(
                        "continues",
                        Writer.empty().put("edition", before.edition()).put("network", before.network())));
    }

    private static void product(Writer json, Product product) {
        json.put("id", product.id())
                .put("kind", product.kind())
                .put("title", product.title())
                .put("assessedOn", product.assessedOn())
                .put("shownToObserversOn", product.shownToObserversOn())
                .put("publishedOn", product.publishedOn())
                .objects(
                        "opinions",
                        product.opinions(),
                        (one, opinion) -> one.put("city", opinion.city())
                                .put("on", opinion.on())
                                .put("text", opinion.text()))
                .put("setAsideOn", product.setAsideOn());
    }

    private static void survey(Writer json, Survey survey) {
        json.put("id", survey.id())
                .put("kind", survey.kind())
                .put("openedOn", survey.openedOn())
                .put("closedOn", survey.closedOn())
                .objects("answers", survey.answers(), (one, answer) -> {
                    Writer scores = Writer.empty();
                    answer.scores().forEach((question, score) -> scores.put(question.value(), score.intValue()));
                    one.put("on", answer.on()).putUnlessEmpty("scores", scores).put("remark", answer.remark());
                });
    }

    private static void team(Writer json, SupportTeam team) {
        json.objects(
                        "team",
                        team.members(),
                        (one, member) -> period(
                                one.put("person", member.person())
                                        .put("role", member.role())
                                        .put("employment", member.employment()),
                                member.period()))
                .objects("agreements", team.agreements(), (one, agreement) -> {
                    one.put("id", agreement.id())
                            .put("ground", agreement.ground())
                            .put("holder", agreement.holder())
                            .put("substitute", agreement.substitute());
                    ArrayNode tasks = one.object().putArray("tasks");
                    agreement.tasks().forEach(task -> tasks.add(task.name()));
                    period(one.put("agreedOn", agreement.agreedOn()), agreement.period());
                })
                .objects(
                        "absences",
                        team.absences(),
                        (one, absence) -> period(one.put("person", absence.person()), absence.period()))
                .objects(
                        "deeds",
                        team.deeds(),
                        (one, deed) -> one.put("id", deed.id())
                                .put("person", deed.person())
                                .put("task", deed.task())
                                .put("on", deed.on()))
                .values("dutyHours", team.dutyHours());
    }

    private static Writer workPlan(WorkPlan plan) {
        Writer sections = Writer.empty();
        plan.sections().forEach((section, text) -> sections.put(section.name(), text));
        return Writer.empty()
                .putUnlessEmpty("sections", sections)
                .values("productKinds", plan.productKinds())
                .objects("challenges", plan.challenges(), EditionEncoder::challenge)
                .objects("goals", plan.goals(), EditionEncoder::goal)
                .objects("actions", plan.actions(), EditionEncoder::action)
                .put("consultedOn", plan.consultedOn())
                .values("heardCities", plan.heardCities())
                .put("adoptedOn", plan.adoptedOn());
    }

    static void challenge(Writer json, Challenge challenge) {
        json.put("id", challenge.id()).put("text", challenge.text());
    }

    static void goal(Writer json, Goal goal) {
        json.put("id", goal.id()).put("text", goal.text()).values("challenges", goal.challenges());
    }

    static void action(Writer json, Action action) {
        json.put("id", action.id())
                .put("text", action.text())
                .values("goals", action.goals())
                .values("productKinds", action.productKinds())
                .put("from", action.from())
                .put("to", action.to())
                .put("begunOn", action.begunOn())
                .put("doneOn", action.doneOn())
                .put("lateReason", action.lateReason());
    }

    private static void waiver(Writer json, Waiver waiver) {
        json.put("rule", waiver.rule()).put("subject", waiver.subject());
        waiver.allow()
                .ifPresent(allow ->
                        json.put("allow", Writer.empty().put("min", allow.min()).put("max", allow.max())));
        period(
                json.put("by", waiver.by()).put("reason", waiver.reason()).put("grantedOn", waiver.grantedOn()),
                waiver.period());
    }

    private static void meeting(Writer json, Meeting meeting) {
        json.put("id", meeting.id())
                .values("networks", meeting.networks())
                .put("status", meeting.status())
                .put("mode", meeting.mode())
                .put("inBetween", meeting.inBetween(), false)
                .put("host", meeting.host())
                .put("place", meeting.place())
                .put("format", meeting.format())
                .objects(
                        "leaders",
                        meeting.leaders(),
                        (one, leader) -> one.put("person", leader.person()).put("as", leader.as()))
                .objects("days", meeting.days(), EditionEncoder::day)
                .objects("guests", meeting.guests(), EditionEncoder::guest)
                .objects(
                        "observers",
                        meeting.observers(),
                        (one, observer) -> place(one.put("city", observer.city()), observer.place())
                                .put("presence", observer.presence()))
                .objects("attendance", meeting.attendance(), EditionEncoder::attendance);
        meeting.note()
                .ifPresent(note -> json.put(
                        "note",
                        Writer.empty()
                                .put("origin", note.origin())
                                .put("text", note.text())
                                .put("approvedOn", note.approvedOn())
                                .put("sharedOn", note.sharedOn())));
        meeting.report()
                .ifPresent(report -> json.put(
                        "report", Writer.empty().put("by", report.by()).put("submittedOn", report.submittedOn())));
        work(json, meeting.work());
    }

    private static void attendance(Writer json, Attendance entry) {
        json.put("person", entry.person())
                .put("day", entry.day())
                .put("status", entry.status())
                .put("late", entry.lateMinutes(), 0)
                .put("early", entry.earlyMinutes(), 0)
                .put("standIn", entry.standIn(), false)
                .put("standsInFor", entry.standsInFor());
    }

    private static void work(Writer json, MeetingWork work) {
        json.put("convenedOn", work.convenedOn())
                .put("cancelledOn", work.cancelledOn())
                .put("cancelReason", work.cancelReason())
                .objects(
                        "moves",
                        work.moves(),
                        (one, move) -> one.put("on", move.on())
                                .put("from", move.from())
                                .put("reason", move.reason()))
                .objects(
                        "tasks",
                        work.tasks(),
                        (one, task) -> one.put("id", task.id())
                                .put("kind", task.kind())
                                .put("text", task.text())
                                .put("owner", task.owner())
                                .put("due", task.due())
                                .put("doneOn", task.doneOn())
                                .put("carriedFrom", task.carriedFrom()))
                .objects(
                        "noteVersions",
                        work.noteVersions(),
                        (one, version) -> one.put("number", version.number())
                                .put("text", version.text())
                                .put("approvedOn", version.approvedOn())
                                .put("change", version.change()));
    }

    static void day(Writer json, MeetingDay day) {
        json.put("date", day.date())
                .put("start", Dates.say(day.start()))
                .objects("items", day.items(), EditionEncoder::item);
    }

    private static void item(Writer json, AgendaItem item) {
        json.put("title", item.title()).put("minutes", item.minutes()).put("kind", item.kind());
        if (item.audience() != Audience.CLOSED) {
            json.put("audience", item.audience());
        }
        if (item.part() != MeetingPart.WORKING) {
            json.put("part", item.part());
        }
        json.put("transmitted", item.transmitted(), false).put("recorded", item.recorded(), false);
        item.tools()
                .ifPresent(tools -> json.put(
                        "tools",
                        Writer.empty().values("inPerson", tools.inPerson()).values("online", tools.online())));
    }

    private static void guest(Writer json, Guest guest) {
        json.put("person", guest.person())
                .put("category", guest.category())
                .put(
                        "requestedBy",
                        guest.requestedBy()
                                .map(by -> by.person().map(Object::toString).orElse(EditionShape.ZMP)))
                .objects("items", guest.items(), EditionEncoder::place);
    }

    private static Writer place(Writer json, ItemPlace place) {
        return json.put("day", place.day()).put("item", place.item());
    }

    private static Writer recruitment(Recruitment recruitment) {
        Writer json = Writer.empty()
                .put("opens", recruitment.opens())
                .put("closes", recruitment.closes())
                .objects("applications", recruitment.applications(), EditionEncoder::application);
        // an empty list says that answering has begun; none says that it has not
        recruitment
                .answers()
                .ifPresent(answers -> json.list(
                        "answers",
                        answers,
                        answer -> Writer.empty()
                                .put("application", answer.application())
                                .put("on", answer.on())
                                .put("outcome", answer.outcome())
                                .object()));
        return json;
    }

    private static void application(Writer json, Application application) {
        json.put("id", application.id()).put("city", application.city()).put("receivedOn", application.receivedOn());
        if (application.maxNetworks() != 1) {
            json.put("maxNetworks", application.maxNetworks());
        }
        json.put("canHost", application.canHost(), false)
                .put("acceptsExpectations", application.acceptsExpectations(), false)
                .objects(
                        "wishes",
                        application.wishes(),
                        (one, wish) -> one.put("network", wish.network())
                                .objects(
                                        "people",
                                        wish.people(),
                                        (each, person) -> each.put("person", person.person())
                                                .put("position", person.position())));
    }

    private static void phase(Writer json, SchedulePhase phase) {
        json.put("id", phase.id())
                .put("group", phase.group())
                .put("title", phase.title())
                .put("from", phase.from())
                .put("to", phase.to())
                .put("begunOn", phase.begunOn())
                .put("doneOn", phase.doneOn())
                .put("reason", phase.reason());
    }

    private static void pathEntry(Writer json, PathEntry entry) {
        json.put("path", entry.path())
                .put("month", entry.month())
                .put("text", entry.text())
                .put("deviation", entry.deviation());
    }

    private static void touchpoint(Writer json, Touchpoint touchpoint) {
        json.put("id", touchpoint.id())
                .put("on", touchpoint.on())
                .values("networks", touchpoint.networks())
                .put("outside", touchpoint.outside())
                .put("text", touchpoint.text());
    }

    private static void correction(Writer json, Correction correction) {
        json.put("on", correction.on())
                .put(
                        "by",
                        correction
                                .by()
                                .person()
                                .map(Object::toString)
                                .orElse(correction.by().kind().name()))
                .put("subject", correction.subject())
                .put("reason", correction.reason());
    }
}
