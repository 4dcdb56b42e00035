package pl.miasta.empirie.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.check.Changes;
import pl.miasta.empirie.check.DueItem;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.check.Whereabouts;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.figure.EditionFigures;
import pl.miasta.empirie.figure.NetworkFigures;
import pl.miasta.empirie.figure.PeriodSummary;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.format.Agenda;
import pl.miasta.empirie.meeting.format.AgendaAnswer;
import pl.miasta.empirie.meeting.format.AgendaRequest;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Formats;
import pl.miasta.empirie.network.Capacity;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.PlanComparison;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.team.Decision;
import pl.miasta.empirie.team.Task;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The library's answers as JSON, as the exchange contract fixes them: same answer, same text. */
public final class Answers {
    private final Texts texts;
    private final Language language;

    private Answers(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** Answers with the library's own wordings. */
    public static Answers in(Language language) {
        return new Answers(Texts.standard(), language);
    }

    /** Answers with a host's wordings. */
    public Answers saying(Texts wordings) {
        return new Answers(wordings, language);
    }

    /** A report: {@code asOf}, {@code ok}, {@code findings}. */
    public String report(Report report) {
        return Printer.text(reportObject(report));
    }

    /** A report, and what has changed since an earlier one: {@code new}, {@code gone}, {@code changed}. */
    public String report(Report report, Report earlier) {
        Changes changes = report.since(earlier);
        ObjectNode json = reportObject(report);
        ObjectNode since = json.putObject("since");
        since.put("asOf", earlier.asOf().toString());
        findings(since.putArray("new"), changes.appeared());
        findings(since.putArray("gone"), changes.gone());
        ArrayNode changed = since.putArray("changed");
        for (Changes.Change change : changes.changed()) {
            ObjectNode both = changed.addObject();
            both.set("before", finding(change.before()));
            both.set("after", finding(change.after()));
        }
        return Printer.text(json);
    }

    private ObjectNode reportObject(Report report) {
        ObjectNode json = Shape.NODES.objectNode();
        json.put("asOf", report.asOf().toString());
        json.put("ok", report.isOk());
        findings(json.putArray("findings"), report.findings());
        return json;
    }

    private void findings(ArrayNode array, List<Finding> findings) {
        findings.forEach(finding -> array.add(finding(finding)));
    }

    private ObjectNode finding(Finding finding) {
        ObjectNode json = Shape.NODES.objectNode();
        json.put("rule", finding.rule().value());
        json.put("severity", finding.severity().name());
        json.put("subject", finding.subject().value());
        json.put("source", finding.source());
        finding.actual().ifPresentOrElse(actual -> json.put("actual", actual), () -> json.putNull("actual"));
        json.put("expected", finding.expected().map(Object::toString).orElse(null));
        json.put("message", texts.say(finding.says(), language));
        json.put("remedy", texts.say(finding.cure().message(), language));
        json.put("waived", finding.waived());
        return json;
    }

    /** A decision on who may act: {@code decision}, {@code for}, {@code ground}, {@code evidence} and words. */
    public String decision(Decision decision) {
        ObjectNode json = Shape.NODES.objectNode();
        json.put("decision", decision.kind().name());
        json.put("for", decision.role().name());
        json.put("ground", decision.ground().map(Enum::name).orElse(null));
        json.put("evidence", decision.evidence().orElse(null));
        json.put("reason", texts.say(decision.reason(), language));
        json.put(
                "remedy",
                decision.remedy()
                        .map(Remedy::message)
                        .map(message -> texts.say(message, language))
                        .orElse(null));
        return Printer.text(json);
    }

    /** What somebody may see: {@code allowed}, {@code how}, {@code scope}, {@code as}, {@code reason}. */
    public String sight(Sight sight) {
        ObjectNode json = Shape.NODES.objectNode();
        json.put("allowed", sight.isAllowed());
        json.put("how", sight.how().map(Enum::name).orElse(null));
        json.put("scope", sight.scope().map(Enum::name).orElse(null));
        json.put("as", sight.as().map(Enum::name).orElse(null));
        json.put("reason", texts.say(sight.reason(), language));
        return Printer.text(json);
    }

    /** What still fits: {@code cities}, {@code people}, {@code morePeopleFrom}. */
    public String capacity(Capacity capacity) {
        ObjectNode json = Shape.NODES.objectNode();
        ObjectNode cities = json.putObject("cities");
        for (MembershipForm form : MembershipForm.values()) {
            if (form.isCore()) {
                cities.put(form.name(), capacity.cities(form));
            }
        }
        json.put("people", capacity.people());
        ArrayNode more = json.putArray("morePeopleFrom");
        capacity.morePeopleFrom().forEach(city -> more.add(city.value()));
        return Printer.text(json);
    }

    /** What is due: {@code items}. */
    public String due(List<DueItem> items) {
        ObjectNode json = Shape.NODES.objectNode();
        ArrayNode array = json.putArray("items");
        for (DueItem item : items) {
            ObjectNode one = array.addObject();
            one.put("on", item.on().toString());
            one.put("kind", item.kind().name());
            one.put("subject", item.subject().value());
            one.put("overdue", item.overdue());
            ArrayNode people = one.putArray("people");
            item.people().forEach(person -> people.add(person.value()));
            one.put("message", texts.say(item.says(), language));
        }
        return Printer.text(json);
    }

    /** Where a city is: {@code city}, {@code on}, {@code networks}, {@code meetings}; people by id only. */
    public String whereabouts(Whereabouts where) {
        ObjectNode json = Shape.NODES.objectNode();
        json.put("city", where.city().value());
        json.put("on", where.day().toString());
        ArrayNode networks = json.putArray("networks");
        for (Whereabouts.Stay stay : where.stays()) {
            ObjectNode network = networks.addObject();
            network.put("network", stay.network().value());
            ArrayNode forms = network.putArray("forms");
            stay.forms().forEach(form -> forms.add(form.name()));
            ArrayNode people = network.putArray("representatives");
            stay.representatives()
                    .forEach(representative -> people.addObject()
                            .put("person", representative.person().value())
                            .put("position", representative.position().name()));
        }
        ArrayNode meetings = json.putArray("meetings");
        where.meetings().forEach(meeting -> meetings.add(meeting.value()));
        return Printer.text(json);
    }

    /** The rules: each with its title, severities, range or number, and source. */
    public String rules(Policy policy) {
        ObjectNode json = Shape.NODES.objectNode();
        ArrayNode array = json.putArray("rules");
        policy.rules().forEach(setting -> array.add(rule(setting)));
        return Printer.text(json);
    }

    private ObjectNode rule(RuleSetting setting) {
        ObjectNode json = Shape.NODES.objectNode();
        json.put("rule", setting.id().value());
        json.put("title", title(setting));
        ArrayNode severities = json.putArray("severities");
        setting.severities().forEach(severity -> severities.add(severity.name()));
        setting.bounds().ifPresent(range -> json.put("min", range.min()).put("max", range.max()));
        setting.parameter().ifPresent(number -> json.put(number.name(), number.value()));
        json.put("waivable", Policy.isWaivable(setting.id()));
        json.put("source", setting.source());
        return json;
    }

    private String title(RuleSetting setting) {
        String code = "rule." + setting.id();
        return texts.knows(code, language)
                ? texts.say(Message.of(code), language)
                : setting.id().value();
    }

    /** The duties of the support team, each with its owner. */
    public String tasks() {
        ObjectNode json = Shape.NODES.objectNode();
        ArrayNode array = json.putArray("tasks");
        for (Task task : Task.values()) {
            array.addObject()
                    .put("task", task.name())
                    .put("owner", task.owner().name())
                    .put("title", texts.term(task, language));
        }
        return Printer.text(json);
    }

    /** A compiled agenda: {@code mode}, {@code format}, {@code days}, which stand in an edition file as they are. */
    public String agenda(Agenda agenda) {
        AgendaRequest request = agenda.request();
        return Printer.text(Writer.empty()
                .put("mode", request.mode())
                .put("format", request.format().id())
                .objects("days", agenda.meetingDays(), EditionEncoder::day)
                .object());
    }

    /** Why there is no agenda, and what would give one: {@code reasons}, {@code ways} with their {@code changes}. */
    public String refusal(AgendaAnswer.Refused refused) {
        ObjectNode json = Shape.NODES.objectNode();
        said(json.putArray("reasons"), refused.reasons());
        ArrayNode ways = json.putArray("ways");
        refused.ways().forEach(way -> said(ways.addObject().putArray("changes"), way.changes()));
        return Printer.text(json);
    }

    private void said(ArrayNode array, List<Message> messages) {
        messages.forEach(message -> array.add(texts.say(message, language)));
    }

    /** The menu of formats, each with its number of steps. */
    public String formats(Formats menu) {
        ObjectNode json = Shape.NODES.objectNode();
        ArrayNode array = json.putArray("formats");
        for (Format format : menu.all()) {
            array.addObject()
                    .put("format", format.id().value())
                    .put("title", format.title().nearest(language))
                    .put("characteristic", format.characteristic().nearest(language))
                    .put("steps", format.steps().size());
        }
        return Printer.text(json);
    }

    /** For which lengths of a day a format gives an agenda: {@code format}, {@code lengths}, an entry a range. */
    public String lengths(FormatId format, Map<MeetingMode, List<Bounds>> lengths) {
        ObjectNode json = Shape.NODES.objectNode();
        json.put("format", format.value());
        ArrayNode array = json.putArray("lengths");
        lengths.forEach((mode, ranges) -> ranges.forEach(range -> array.addObject()
                .put("mode", mode.name())
                .put("min", range.min())
                .put("max", range.max())));
        return Printer.text(json);
    }

    /** A saved edition: {@code edition}, {@code version}. */
    public String stored(EditionId edition, long version) {
        return Printer.text(
                Shape.NODES.objectNode().put("edition", edition.value()).put("version", version));
    }

    /**
     * What came of checking the audit of a stored edition.
     *
     * @param edition the edition
     * @param version the version that was looked at
     * @param aggregates how many aggregates it has
     * @param entries how many entries they have
     * @param unrecorded how many of them were stored without an act, and have no entries
     * @param problems what was lost or changed by hand; each place names an aggregate or an entry
     * @param outside what was changed without an act after its last entry
     */
    public record Audit(
            EditionId edition,
            long version,
            int aggregates,
            long entries,
            int unrecorded,
            List<Problem> problems,
            List<Problem> outside) {
        /** Copies the lists. */
        public Audit {
            problems = List.copyOf(problems);
            outside = List.copyOf(outside);
        }
    }

    /** Whether the audit of stored editions is whole: {@code ok}, {@code editions} with {@code problems}, {@code outside}. */
    public String audits(List<Audit> audits) {
        ObjectNode json = Shape.NODES.objectNode();
        json.put("ok", audits.stream().allMatch(audit -> audit.problems().isEmpty()));
        ArrayNode editions = json.putArray("editions");
        for (Audit audit : audits) {
            ObjectNode one = editions.addObject();
            one.put("edition", audit.edition().value());
            one.put("version", audit.version());
            one.put("aggregates", audit.aggregates());
            one.put("entries", audit.entries());
            one.put("unrecorded", audit.unrecorded());
            places(one.putArray("problems"), audit.problems());
            places(one.putArray("outside"), audit.outside());
        }
        return Printer.text(json);
    }

    private void places(ArrayNode array, List<Problem> problems) {
        for (Problem problem : problems) {
            array.addObject()
                    .put("place", problem.pointer())
                    .put("wrong", texts.say(problem.wrong(), language))
                    .put("allowed", texts.say(problem.allowed(), language));
        }
    }

    /** People whose data are due to be erased: {@code before}, {@code due} with each {@code person}, {@code lastDay}. */
    public String dueBefore(LocalDate before, Map<PersonId, LocalDate> people) {
        return Printer.text(Writer.empty()
                .put("before", before)
                .list(
                        "due",
                        people.entrySet(),
                        due -> Writer.empty()
                                .put("person", due.getKey())
                                .put("lastDay", due.getValue())
                                .object())
                .object());
    }

    /**
     * What erasing people came to: {@code edition}, {@code erased}, {@code rewritten}, {@code toLookAt}.
     *
     * @param erased the people, by id
     * @param rewritten places of texts in which a mark stands now
     * @param toLookAt places of texts in which a part of a name may stand still
     */
    public String erased(EditionId edition, List<PersonId> erased, List<String> rewritten, List<String> toLookAt) {
        return Printer.text(Writer.empty()
                .put("edition", edition)
                .list("erased", erased, person -> Shape.NODES.stringNode(person.value()))
                .list("rewritten", rewritten, Shape.NODES::stringNode)
                .list("toLookAt", toLookAt, Shape.NODES::stringNode)
                .object());
    }

    /** A network's figures: {@code asOf}, {@code network}, {@code composition}, {@code meetings}, … {@code aims}. */
    public String figures(NetworkFigures figures) {
        return Printer.text(FigureAnswers.network(figures));
    }

    /** An edition's figures: {@code asOf}, {@code edition}, … and those of its {@code networks}. */
    public String figures(EditionFigures figures) {
        return Printer.text(FigureAnswers.edition(figures));
    }

    /** What happened between two days: {@code from}, {@code to}, {@code meetings} …; people by id only. */
    public String summary(PeriodSummary summary) {
        return Printer.text(FigureAnswers.summary(summary));
    }

    /**
     * What one version of a work plan says otherwise than another: {@code from}, {@code to}, {@code sections} …
     *
     * @param from number of the earlier version
     * @param to number of the later version
     */
    public String comparison(int from, int to, PlanComparison comparison) {
        return Printer.text(FigureAnswers.comparison(from, to, comparison));
    }

    /** Files written: {@code files}. */
    public String files(List<String> files) {
        ObjectNode json = Shape.NODES.objectNode();
        ArrayNode array = json.putArray("files");
        files.forEach(array::add);
        return Printer.text(json);
    }

    /** What is wrong with an input: each problem with {@code pointer}, {@code wrong}, {@code allowed}. */
    public String problems(List<Problem> problems) {
        ObjectNode json = Shape.NODES.objectNode();
        ArrayNode array = json.putArray("problems");
        for (Problem problem : problems) {
            array.addObject()
                    .put("pointer", problem.pointer())
                    .put("wrong", texts.say(problem.wrong(), language))
                    .put("allowed", texts.say(problem.allowed(), language));
        }
        return Printer.text(json);
    }
}
