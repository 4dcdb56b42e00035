package pl.miasta.empirie.document;

import java.util.List;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.network.Network;

/** What a city declares when it joins a network (deklaracja oczekiwań), to be filled in and signed. Source: II.2. */
final class DeclarationDocument {
    private DeclarationDocument() {}

    static Document of(Scribe scribe, Network network) {
        scribe.facts(scribe.head()
                .fact("network", network.title())
                .fact("theme", network.theme().filter(theme -> !Blank.is(theme)))
                .fact("edition", scribe.edition().title()));
        scribe.numbered("declaration.city");
        scribe.table(
                "declaration.city",
                List.of("what", "answer"),
                scribe.lines("declaration.questions").stream()
                        .map(question -> List.of(question, ""))
                        .toList());
        scribe.numbered("declaration.declares");
        scribe.sentence("declaration.text", network.title());
        scribe.steps(scribe.lines("expectations"));
        scribe.numbered("declaration.people");
        scribe.sentence("declaration.people.whom");
        scribe.table(
                "declaration.people",
                List.of("number", "name", "position", "email"),
                ApplicationFormDocument.blank(
                        Math.min(
                                ApplicationFormDocument.MOST_ROWS,
                                scribe.peoplePerCity().max()),
                        4));
        scribe.sentence("declaration.data");
        scribe.signatures("signature.mayor");
        return scribe.document(scribe.say("declaration.title", network.title()));
    }
}
