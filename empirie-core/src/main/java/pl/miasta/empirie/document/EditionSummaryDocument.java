package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.SurveyResult;
import pl.miasta.empirie.edition.Touchpoint;
import pl.miasta.empirie.figure.ActionFigures;
import pl.miasta.empirie.figure.AimFigures;
import pl.miasta.empirie.figure.EditionFigures;
import pl.miasta.empirie.figure.MeetingFigures;
import pl.miasta.empirie.figure.NetworkFigures;
import pl.miasta.empirie.figure.ProductFigures;
import pl.miasta.empirie.figure.Share;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.Waiver;

/**
 * The summary of an edition for the management of ZMP (podsumowanie edycji): figures without names. Source: I, II.7,
 * III.2; its content is ours.
 */
final class EditionSummaryDocument {
    private final Scribe scribe;
    private final EditionFigures figures;
    private final Report report;

    private EditionSummaryDocument(Scribe scribe, RuleBook book) {
        this.scribe = scribe;
        this.figures = EditionFigures.of(scribe.edition(), scribe.day());
        this.report = book.check(scribe.edition(), scribe.day());
    }

    /** The summary, for ZH-16 and the Office: nothing in the source shows it to anybody else. */
    static DocumentAnswer of(Scribe scribe, RuleBook book) {
        return scribe.viewer().isStaff()
                ? new DocumentAnswer.Made(new EditionSummaryDocument(scribe, book).write())
                : new DocumentAnswer.Refused(Message.of("document.refused.summary"));
    }

    private Document write() {
        scribe.facts(EditionSheet.head(scribe)
                .fact("sender", scribe.say("zh16"))
                .fact("addressee", scribe.say("management")));
        scribe.numbered("summary.short");
        inShort();
        scribe.numbered("summary.networks");
        networks();
        scribe.numbered("summary.meetings");
        meetings();
        scribe.numbered("summary.continuity");
        continuity();
        scribe.numbered("summary.products");
        products();
        scribe.numbered("summary.aims");
        aims();
        scribe.numbered("summary.findings");
        findings();
        scribe.numbered("summary.coordination");
        coordination();
        scribe.signatures("signature.zh16");
        return scribe.document(scribe.say("summary.title", scribe.edition().title()));
    }

    private String title(NetworkId network) {
        return scribe.network(network);
    }

    private void inShort() {
        int products = figures.products().stream().mapToInt(ProductFigures::all).sum();
        scribe.items(List.of(
                scribe.say(
                        "summary.short.networks",
                        scribe.counted("count.networks", figures.networks().size()),
                        scribe.counted("count.cities", figures.composition().coreCities()),
                        figures.composition().people()),
                scribe.say(
                        "summary.short.observers",
                        scribe.counted("count.cities", figures.composition().observers())),
                scribe.say(
                        "summary.short.meetings",
                        scribe.counted("count.meetings", figures.meetings().allHeld()),
                        scribe.counted("count.days", figures.meetings().workingDays()),
                        scribe.counted("count.places", figures.meetings().places())),
                scribe.say("summary.short.products", scribe.counted("count.products", products))));
    }

    private void networks() {
        if (figures.networks().isEmpty()) {
            scribe.sentence("summary.networks.none");
            return;
        }
        scribe.table(
                "summary.networks",
                List.of("network", "stage", "core", "observers", "people", "held"),
                figures.networks().stream().map(this::network).toList());
    }

    private List<String> network(NetworkFigures one) {
        return List.of(
                title(one.network()),
                one.stage().map(scribe::term).orElseGet(() -> scribe.say("composition.not-begun")),
                Integer.toString(one.composition().coreCities()),
                Integer.toString(one.composition().cities().getOrDefault(MembershipForm.OBSERVER, 0)),
                Integer.toString(one.composition().people()),
                Integer.toString(one.meetings().allHeld()));
    }

    private void meetings() {
        MeetingFigures meetings = figures.meetings();
        List<List<String>> rows = new ArrayList<>();
        for (MeetingMode mode : MeetingMode.values()) {
            rows.add(List.of(
                    scribe.term(mode),
                    count(meetings.held(), mode),
                    count(meetings.planned(), mode),
                    count(meetings.cancelled(), mode)));
        }
        rows.add(List.of(
                scribe.say("total"),
                Integer.toString(meetings.allHeld()),
                Integer.toString(meetings.allPlanned()),
                Integer.toString(meetings.allCancelled())));
        scribe.table("summary.meetings", List.of("mode", "held", "planned", "cancelled"), rows);
        scribe.sentence("summary.meetings.guests", scribe.counted("agenda.people", meetings.guests()));
    }

    private static String count(Map<MeetingMode, Integer> meetings, MeetingMode mode) {
        return Integer.toString(meetings.getOrDefault(mode, 0));
    }

    private void continuity() {
        List<NetworkFigures> recorded = figures.networks().stream()
                .filter(one -> one.continuity().recorded() > 0)
                .toList();
        if (recorded.isEmpty()) {
            scribe.sentence("summary.continuity.none");
            return;
        }
        scribe.sentence("summary.continuity.about");
        scribe.table(
                "summary.continuity",
                List.of("network", "recorded", "represented", "since", "stand-ins", "absent"),
                recorded.stream()
                        .map(one -> List.of(
                                title(one.network()),
                                Integer.toString(one.continuity().recorded()),
                                percent(one.continuity().represented()),
                                percent(one.continuity().sinceKickOff()),
                                Integer.toString(one.continuity().standIns()),
                                Integer.toString(one.continuity().citiesAbsent())))
                        .toList());
    }

    private static String percent(Share share) {
        return share.percent().map(percent -> percent + "\u00a0%").orElse(Scribe.NOTHING);
    }

    private void products() {
        if (figures.products().isEmpty()) {
            scribe.sentence("summary.products.none");
        } else {
            scribe.table(
                    "summary.products",
                    List.of("kind", "published", "set-aside", "open"),
                    figures.products().stream()
                            .map(one -> List.of(
                                    scribe.term(one.kind()),
                                    Integer.toString(one.published()),
                                    Integer.toString(one.setAside()),
                                    Integer.toString(one.open())))
                            .toList());
            published();
        }
        ActionFigures actions = figures.actions();
        scribe.facts(scribe.new Facts()
                .fact("actions-planned", Integer.toString(actions.planned()))
                .fact("actions-begun", Integer.toString(actions.begun()))
                .fact("actions-done", Integer.toString(actions.done()))
                .fact("actions-late", Integer.toString(actions.late())));
    }

    private void published() {
        List<List<String>> rows = new ArrayList<>();
        for (NetworkDossier dossier : scribe.edition().networks()) {
            dossier.products().stream()
                    .filter(product -> product.publishedOn().isPresent())
                    .sorted(Comparator.comparing(
                                    (Product product) -> product.publishedOn().orElseThrow())
                            .thenComparing(Product::id))
                    .forEach(product -> rows.add(List.of(
                            scribe.brief(product.publishedOn().orElseThrow()),
                            dossier.network().title(),
                            scribe.term(product.kind()),
                            product.title())));
        }
        if (!rows.isEmpty()) {
            scribe.heading(2, "summary.published");
            scribe.table("summary.published", List.of("day", "network", "kind", "what"), rows);
        }
    }

    private void aims() {
        AimFigures aims = figures.aims();
        scribe.heading(2, "summary.trust");
        scribe.facts(scribe.new Facts()
                .fact("represented", percent(aims.trust().represented()))
                .fact("since-kick-off", percent(aims.trust().sinceKickOff())));
        List<List<String>> rows = new ArrayList<>();
        for (AimFigures.TrustSurvey survey : aims.trust().surveys()) {
            for (SurveyResult.QuestionResult question : survey.questions()) {
                rows.add(List.of(
                        title(survey.network()),
                        scribe.brief(survey.openedOn()),
                        question.question().value(),
                        Integer.toString(question.count()),
                        mean(question.mean())));
            }
        }
        if (!rows.isEmpty()) {
            scribe.table("summary.surveys", List.of("network", "day", "question", "answers", "mean"), rows);
        }
        scribe.heading(2, "summary.competence");
        scribe.facts(scribe.new Facts()
                .fact("products", Integer.toString(aims.competence().products()))
                .fact("assessed", Integer.toString(aims.competence().assessed()))
                .fact("opinions", Integer.toString(aims.competence().opinions()))
                .fact("actions-share", percent(aims.competence().actions())));
        scribe.heading(2, "summary.dissemination");
        scribe.facts(scribe.new Facts()
                .fact(
                        "published-products",
                        Integer.toString(aims.dissemination().published()))
                .fact("observing", Integer.toString(aims.dissemination().observers()))
                .fact("invited", Integer.toString(aims.dissemination().guests()))
                .fact("touchpoints", Integer.toString(aims.dissemination().touchpoints())));
    }

    /** With one digit behind the comma, or the point: not by a locale, so that it is the same everywhere. */
    private String mean(double mean) {
        long tenths = Math.round(mean * 10);
        return scribe.say("number", tenths / 10, tenths % 10);
    }

    private void findings() {
        List<List<String>> rows = new ArrayList<>();
        report.byNetwork().forEach((network, found) -> rows.add(row(title(network), found)));
        rows.add(row(scribe.say("summary.findings.edition"), report.aboutTheEdition()));
        scribe.table("summary.findings", List.of("network", "blocking", "warning", "info", "waived"), rows);
        List<List<String>> waivers = new ArrayList<>();
        for (NetworkDossier dossier : scribe.edition().networks()) {
            Network network = dossier.network();
            for (Waiver waiver : network.waivers()) {
                waivers.add(List.of(
                        network.title(),
                        scribe.wording("rule." + waiver.rule())
                                .orElse(waiver.rule().value()),
                        scribe.brief(waiver.grantedOn()),
                        scribe.brief(waiver.period().from()),
                        scribe.lastDay(waiver.period())));
            }
        }
        if (!waivers.isEmpty()) {
            scribe.heading(2, "summary.waivers");
            scribe.table("summary.waivers", List.of("network", "rule", "granted", "from", "to"), waivers);
        }
    }

    private List<String> row(String name, List<Finding> found) {
        return List.of(
                name,
                count(found, Severity.BLOCKING),
                count(found, Severity.WARNING),
                count(found, Severity.INFO),
                Long.toString(found.stream().filter(Finding::waived).count()));
    }

    private static String count(List<Finding> found, Severity severity) {
        return Long.toString(found.stream()
                .filter(finding -> finding.severity() == severity && !finding.waived())
                .count());
    }

    private void coordination() {
        if (scribe.edition().decisionMeetings().isEmpty()) {
            scribe.sentence("summary.decisions.none");
        } else {
            scribe.sentence("summary.decisions");
            scribe.items(scribe.edition().decisionMeetings().stream()
                    .sorted()
                    .map(scribe::date)
                    .toList());
        }
        List<Touchpoint> touchpoints = scribe.edition().life().touchpoints();
        if (!touchpoints.isEmpty()) {
            scribe.heading(2, "summary.touchpoints");
            scribe.table(
                    "summary.touchpoints",
                    List.of("day", "networks", "outside", "text"),
                    touchpoints.stream()
                            .sorted(Comparator.comparing(Touchpoint::on).thenComparing(Touchpoint::id))
                            .map(one -> List.of(
                                    scribe.brief(one.on()),
                                    scribe.networks(one.networks()),
                                    one.outside().orElse(Scribe.NOTHING),
                                    Blank.is(Optional.of(one.text())) ? Scribe.NOTHING : one.text()))
                            .toList());
        }
    }
}
