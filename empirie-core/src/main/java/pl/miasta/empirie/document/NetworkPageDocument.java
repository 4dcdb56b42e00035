package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.PlanVersion;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductKind;

/**
 * What the programme's site shows of a network (strona sieci): its course and its results, and nobody. What has a reader
 * of its own is shown if everybody may see it: of notes, reports and attendance that is nothing, of the plan the days on
 * which it was adopted, of products those published. An item of an agenda is shown by its title if it is open; being there is another matter. A text that names
 * a person of the edition is left out. Source: II.7, II.4.
 */
final class NetworkPageDocument {
    private static final Comparator<Meeting> BY_DAY =
            Comparator.comparing(Meeting::firstDay).thenComparing(Meeting::id);

    private final Scribe scribe;
    private final NetworkDossier dossier;
    private final List<String> people;

    private NetworkPageDocument(Scribe scribe, NetworkDossier dossier) {
        this.scribe = scribe;
        this.dossier = dossier;
        this.people = scribe.edition().people().stream()
                .flatMap(NetworkPageDocument::namesOf)
                .toList();
    }

    /** The page; the scribe writes for everybody. */
    static Document of(Scribe scribe, NetworkId network) {
        return new NetworkPageDocument(scribe, scribe.edition().network(network)).write();
    }

    private static Stream<String> namesOf(Person person) {
        return Stream.concat(person.name().stream(), person.email().stream())
                .filter(name -> !Blank.is(name))
                .map(NetworkPageDocument::plain);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private Document write() {
        Network network = dossier.network();
        scribe.facts(scribe.new Facts()
                .fact("edition", scribe.edition().title())
                .fact("kind", scribe.term(network.kind()))
                .fact("theme", network.theme().flatMap(this::shown))
                .fact(
                        "stage",
                        network.stage(scribe.day())
                                .map(scribe::term)
                                .orElseGet(() -> scribe.say("composition.not-begun")))
                .fact("day", scribe.day()));
        cities();
        course();
        meetings();
        results();
        return scribe.document(scribe.say("network-page.title", network.title()));
    }

    /** Somebody's own text, unless it says nothing or names a person. */
    private Optional<String> shown(String text) {
        String plain = plain(text);
        return Optional.of(text)
                .filter(any -> !plain.isEmpty() && people.stream().noneMatch(plain::contains));
    }

    private void cities() {
        scribe.heading(1, "network-page.cities");
        Network network = dossier.network();
        List<List<String>> rows = network.members().stream()
                .filter(member -> member.period().covers(scribe.day()))
                .sorted(Comparator.comparing((Member member) -> scribe.city(member.city()), PolishOrder.BY_LETTER)
                        .thenComparing(Member::form))
                .map(member -> List.of(scribe.city(member.city()), scribe.term(member.form())))
                .distinct()
                .toList();
        if (!network.rosterComplete()) {
            scribe.sentence("network-page.cities.incomplete");
        }
        if (rows.isEmpty()) {
            scribe.sentence("network-page.cities.none");
        } else {
            scribe.table("network-page.cities", List.of("city", "form"), rows);
        }
    }

    private record Step(LocalDate on, String what) {}

    private void course() {
        scribe.heading(1, "network-page.course");
        List<Step> steps = new ArrayList<>();
        dossier.network()
                .stages()
                .forEach(entry -> steps.add(
                        new Step(entry.from(), scribe.say("network-page.course.stage", scribe.term(entry.stage())))));
        dossier.contract()
                .flatMap(Contract::adoptedOn)
                .ifPresent(on -> steps.add(new Step(on, scribe.say("network-page.course.contract"))));
        Stream.concat(dossier.life().planVersions().stream().map(PlanVersion::plan), dossier.plan().stream())
                .flatMap(plan -> plan.adoptedOn().stream())
                .distinct()
                .forEach(on -> steps.add(new Step(on, scribe.say("network-page.course.plan"))));
        if (steps.isEmpty()) {
            scribe.sentence("network-page.course.none");
        } else {
            scribe.table(
                    "network-page.course",
                    List.of("day", "what"),
                    steps.stream()
                            .sorted(Comparator.comparing(Step::on))
                            .map(step -> List.of(scribe.brief(step.on()), step.what()))
                            .toList());
        }
    }

    private void meetings() {
        scribe.heading(1, "network-page.meetings");
        List<Meeting> meetings = scribe.edition().meetings().stream()
                .filter(meeting -> meeting.isOf(dossier.id()) && meeting.isOn() && meeting.isDated())
                .sorted(BY_DAY)
                .toList();
        if (meetings.isEmpty()) {
            scribe.sentence("network-page.meetings.none");
            return;
        }
        scribe.table(
                "network-page.meetings",
                List.of("days", "place", "host", "mode", "with", "status"),
                meetings.stream().map(this::meeting).toList());
        openParts(meetings);
    }

    private void openParts(List<Meeting> meetings) {
        if (meetings.stream()
                .flatMap(meeting -> meeting.days().stream())
                .noneMatch(day -> day.items().stream().anyMatch(AgendaItem::isOpen))) {
            return;
        }
        scribe.heading(2, "network-page.open");
        for (Meeting meeting : meetings) {
            for (MeetingDay day : meeting.days()) {
                List<String> open = day.items().stream()
                        .filter(AgendaItem::isOpen)
                        .map(this::item)
                        .toList();
                if (!open.isEmpty()) {
                    scribe.title(3, heading(meeting, day));
                    scribe.items(open);
                }
            }
        }
    }

    private List<String> meeting(Meeting meeting) {
        return List.of(
                scribe.span(meeting.firstDay(), meeting.lastDay()),
                place(meeting).orElse(Scribe.NOTHING),
                meeting.host().map(scribe::city).orElse(Scribe.NOTHING),
                scribe.term(meeting.mode()),
                Scribe.joined(meeting.networks().stream()
                        .distinct()
                        .filter(other -> !other.equals(dossier.id()))
                        .map(scribe::network)),
                scribe.term(meeting.status()));
    }

    private Optional<String> place(Meeting meeting) {
        return meeting.place().flatMap(this::shown);
    }

    private String heading(Meeting meeting, MeetingDay day) {
        String date = scribe.date(day.date());
        return meeting.host().map(scribe::city).map(host -> date + ", " + host).orElse(date);
    }

    private String item(AgendaItem item) {
        String kind = scribe.term(item.kind());
        return shown(item.title())
                .map(title -> scribe.say("network-page.item", title, kind))
                .orElse(kind);
    }

    private void results() {
        scribe.heading(1, "network-page.results");
        List<Product> published = dossier.products().stream()
                .filter(product -> product.publishedOn().isPresent())
                .filter(product ->
                        scribe.sight(Resource.of(dossier.id(), product.id())).isAllowed())
                .sorted(Comparator.comparing(
                                (Product product) -> product.publishedOn().orElseThrow())
                        .thenComparing(Product::id))
                .toList();
        if (published.isEmpty()) {
            scribe.sentence("network-page.results.none");
            return;
        }
        List<Product> recommendations = published.stream()
                .filter(product -> product.kind() == ProductKind.RECOMMENDATION)
                .toList();
        List<Product> others = published.stream()
                .filter(product -> product.kind() != ProductKind.RECOMMENDATION)
                .toList();
        if (!others.isEmpty()) {
            scribe.heading(2, "network-page.products");
            scribe.table(
                    "network-page.products",
                    List.of("title", "kind", "published"),
                    others.stream()
                            .map(product -> List.of(title(product), scribe.term(product.kind()), published(product)))
                            .toList());
        }
        if (!recommendations.isEmpty()) {
            scribe.heading(2, "network-page.recommendations");
            scribe.table(
                    "network-page.recommendations",
                    List.of("title", "published"),
                    recommendations.stream()
                            .map(product -> List.of(title(product), published(product)))
                            .toList());
        }
    }

    private String title(Product product) {
        return shown(product.title()).orElse(Scribe.NOTHING);
    }

    private String published(Product product) {
        return scribe.brief(product.publishedOn().orElseThrow());
    }
}
