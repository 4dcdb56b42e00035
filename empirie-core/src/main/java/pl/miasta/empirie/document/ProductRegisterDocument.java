package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.Product;

/** What a network makes, as far as the reader may see it (rejestr rezultatów). Source: II.7, III.3. */
final class ProductRegisterDocument {
    private ProductRegisterDocument() {}

    /** The register; missing where there is nothing that the reader may see. */
    static DocumentAnswer of(Scribe scribe, NetworkId network) {
        // fails for an unknown network as its siblings do
        scribe.seesPeople(network);
        NetworkDossier dossier = scribe.edition().network(network);
        List<Product> seen = dossier.products().stream()
                .filter(product ->
                        scribe.sight(Resource.of(network, product.id())).isAllowed())
                .toList();
        return seen.isEmpty()
                ? new DocumentAnswer.Missing(Message.of("document.missing.register", network, scribe.day()))
                : new DocumentAnswer.Made(write(scribe, dossier, seen));
    }

    private static Document write(Scribe scribe, NetworkDossier dossier, List<Product> products) {
        scribe.facts(scribe.head()
                .fact("network", dossier.network().title())
                .fact("edition", scribe.edition().title())
                .fact("day", scribe.day())
                .fact("entries", Integer.toString(products.size())));
        List<List<String>> rows = new ArrayList<>();
        for (Product product : products) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    product.title(),
                    scribe.term(product.kind()),
                    scribe.orNothing(product.assessedOn()),
                    scribe.orNothing(product.shownToObserversOn()),
                    scribe.orNothing(product.publishedOn()),
                    scribe.orNothing(product.setAsideOn()),
                    ProductCardDocument.state(scribe, product)));
        }
        scribe.table(
                "register",
                List.of("number", "title-of", "kind", "assessed", "shown", "published", "set-aside", "state"),
                rows);
        return scribe.document(scribe.say("register.title", dossier.network().title()), Document.Page.LANDSCAPE);
    }
}
