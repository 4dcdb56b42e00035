package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.edition.Application;
import pl.miasta.empirie.edition.Wish;
import pl.miasta.empirie.edition.WishedPerson;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.Network;

/** The form on which a city applies (formularz zgłoszeniowy), empty or as it was filled in. Source: II.1, II.2, III.3. */
final class ApplicationFormDocument {
    /** For how many networks an empty form has room to name people (ours). */
    private static final int NETWORKS = 2;

    /** The most rows that a form has for people, whatever a policy allows. */
    static final int MOST_ROWS = 30;

    private final Scribe scribe;

    private ApplicationFormDocument(Scribe scribe) {
        this.scribe = scribe;
    }

    /** The empty form of an edition's recruitment. */
    static Document empty(Scribe scribe) {
        return new ApplicationFormDocument(scribe).write();
    }

    /** The form as a city filled it in; what the city left out is left out. */
    static Document filled(Scribe scribe, Application application) {
        return new ApplicationFormDocument(scribe).write(application);
    }

    // --- to be filled in ------------------------------------------------------------------------------------------

    private Document write() {
        scribe.facts(scribe.head()
                .fact("edition", scribe.edition().title())
                .fact(
                        "window",
                        scribe.edition()
                                .recruitment()
                                .map(round -> scribe.say(
                                        "application.window",
                                        scribe.date(round.opens()),
                                        scribe.date(round.closes())))));
        scribe.sentence("application.how");
        scribe.numbered("application.city");
        scribe.table("application.answers", List.of("number", "what", "answer"), questions());
        scribe.table("application.choices", List.of("number", "what", "answer"), choices());
        scribe.numbered("application.networks");
        List<Network> networks = scribe.edition().networks().stream()
                .map(dossier -> dossier.network())
                .toList();
        if (networks.isEmpty()) {
            scribe.table("application.own-wishes", List.of("number", "network"), blank(3, 2));
        } else {
            scribe.sentence("application.order");
            scribe.table(
                    "application.menu",
                    List.of("network", "theme", "order"),
                    networks.stream()
                            .map(network -> List.of(
                                    network.title(),
                                    network.theme()
                                            .filter(theme -> !Blank.is(theme))
                                            .orElse(Scribe.NOTHING),
                                    ""))
                            .toList());
        }
        scribe.numbered("application.people");
        scribe.sentence(
                "application.people.whom",
                scribe.peoplePerCity().min(),
                scribe.peoplePerCity().max());
        scribe.table(
                "application.people",
                List.of("number", "name", "position", "network", "email"),
                blank(Math.min(MOST_ROWS, NETWORKS * scribe.peoplePerCity().max()), 5));
        benefits();
        scribe.numbered("application.expectations");
        scribe.sentence("application.expectations.accept");
        scribe.items(scribe.lines("expectations"));
        scribe.numbered("application.data");
        scribe.sentence("application.data.text");
        scribe.signatures("signature.place", "signature.mayor");
        return scribe.document(scribe.say("application.title"));
    }

    private List<List<String>> questions() {
        List<String> questions = scribe.lines("application.questions");
        return IntStream.range(0, questions.size())
                .mapToObj(i -> List.of(Integer.toString(i + 1), questions.get(i), ""))
                .toList();
    }

    private List<List<String>> choices() {
        int first = scribe.lines("application.questions").size() + 1;
        List<String> questions = scribe.lines("application.choices.questions");
        List<String> answers = scribe.lines("application.choices.answers");
        return IntStream.range(0, questions.size())
                .mapToObj(i -> List.of(Integer.toString(first + i), questions.get(i), answers.get(i)))
                .toList();
    }

    /** Numbered rows to be filled in by hand. */
    static List<List<String>> blank(int rows, int columns) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(number -> {
                    List<String> row = new ArrayList<>(List.of(Integer.toString(number)));
                    while (row.size() < columns) {
                        row.add("");
                    }
                    return row;
                })
                .toList();
    }

    private void benefits() {
        scribe.numbered("application.benefits");
        scribe.items(scribe.lines("benefits"));
        scribe.heading(2, "application.benefits.leaders");
        scribe.items(scribe.lines("benefits.leaders"));
    }

    // --- as it was filled in --------------------------------------------------------------------------------------

    private Document write(Application application) {
        City city = scribe.edition().cities().get(application.city());
        scribe.facts(scribe.head()
                .fact("edition", scribe.edition().title())
                .fact("application", application.id().value())
                .fact("received", application.receivedOn()));
        scribe.numbered("application.city");
        scribe.facts(scribe.new Facts()
                .fact("city", city.name())
                .fact("terc", city.terc().filter(code -> !Blank.is(code)))
                .fact("city-status", scribe.term(city.status()))
                .fact("zmp", yes(city.zmpMember()))
                .fact("practice", city.goodPractice().filter(practice -> !Blank.is(practice)))
                .fact("can-host", yes(application.canHost()))
                .fact("most", scribe.counted("count.networks", application.maxNetworks())));
        scribe.numbered("application.networks");
        if (application.wishes().isEmpty()) {
            scribe.sentence("application.wishes.none");
        } else {
            scribe.sentence("application.wishes.order");
            scribe.steps(application.wishes().stream()
                    .map(wish -> scribe.network(wish.network()))
                    .toList());
        }
        people(application.wishes());
        scribe.numbered("application.expectations");
        scribe.sentence(
                application.acceptsExpectations() ? "application.expectations.yes" : "application.expectations.no");
        scribe.items(scribe.lines("expectations"));
        return scribe.document(scribe.say("application.title.of", city.name()));
    }

    private String yes(boolean is) {
        return scribe.say(is ? "yes" : "no");
    }

    private void people(List<Wish> wishes) {
        List<List<String>> rows = new ArrayList<>();
        boolean hidden = false;
        for (Wish wish : wishes) {
            for (WishedPerson wished : wish.people()) {
                Optional<String> name =
                        scribe.nameAmong(wished.person(), List.of(wish.network()), List.of(scribe.day()));
                hidden |= name.isEmpty();
                rows.add(List.of(
                        scribe.network(wish.network()), name.orElse(Scribe.NOTHING), scribe.term(wished.position())));
            }
        }
        scribe.numbered("application.people");
        if (rows.isEmpty()) {
            scribe.sentence("application.people.none");
        } else {
            scribe.table("application.sent", List.of("network", "name", "position"), rows);
        }
        if (hidden) {
            scribe.sentence("names.hidden");
        }
    }
}
