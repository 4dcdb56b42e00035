package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.Opinion;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.WorkPlan;

/** A product on a card (karta rezultatu), a recommendation on one of its own (karta rekomendacji). Source: II.7. */
final class ProductCardDocument {
    private final Scribe scribe;
    private final NetworkDossier dossier;
    private final Product product;

    private ProductCardDocument(Scribe scribe, NetworkDossier dossier, Product product) {
        this.scribe = scribe;
        this.dossier = dossier;
        this.product = product;
    }

    /** The card, for those who may see the product; plan and opinions only for those who share the network's space. */
    static DocumentAnswer of(Scribe scribe, NetworkId network, ProductId id) {
        Sight sight = scribe.sight(Resource.of(network, id));
        if (!sight.isAllowed()) {
            return new DocumentAnswer.Refused(sight.reason());
        }
        NetworkDossier dossier = scribe.edition().network(network);
        Product product = dossier.product(id).orElseThrow();
        return new DocumentAnswer.Made(new ProductCardDocument(scribe, dossier, product).write());
    }

    /** What has become of a product by the day. */
    static String state(Scribe scribe, Product product) {
        if (product.publishedOn().isPresent()) {
            return scribe.say("product.published");
        }
        if (product.setAsideOn().isPresent()) {
            return scribe.say("product.set-aside");
        }
        return scribe.say(product.assessedOn().isPresent() ? "product.assessed" : "product.in-work");
    }

    private Document write() {
        scribe.facts(scribe.head()
                .fact("network", dossier.network().title())
                .fact("theme", dossier.network().theme().filter(theme -> !Blank.is(theme)))
                .fact("edition", scribe.edition().title())
                .fact("product-kind", scribe.term(product.kind()))
                .fact("status", state(scribe, product))
                .fact("day", scribe.day()));
        boolean inner = scribe.seesSpace(dossier.id()).isAllowed();
        steps();
        if (inner) {
            dossier.planInForce().ifPresent(this::plan);
        }
        opinions(inner);
        boolean recommendation = product.kind() == ProductKind.RECOMMENDATION;
        return scribe.document(scribe.say(
                recommendation ? "product-card.title.recommendation" : "product-card.title", product.title()));
    }

    private void steps() {
        scribe.heading(1, "product-card.steps");
        List<List<String>> rows = new ArrayList<>();
        product.assessedOn().ifPresent(day -> rows.add(step("assessed", scribe.brief(day))));
        product.shownToObserversOn().ifPresent(day -> rows.add(step("shown", scribe.brief(day))));
        product.publishedOn().ifPresent(day -> rows.add(step("published", scribe.brief(day))));
        product.setAsideOn().ifPresent(day -> rows.add(step("set-aside", scribe.brief(day))));
        if (rows.isEmpty()) {
            scribe.sentence("product-card.steps.none");
        } else {
            scribe.table("product-card.steps", List.of("step", "day"), rows);
        }
    }

    private List<String> step(String code, String day) {
        return List.of(scribe.say("product-card.step." + code), day);
    }

    /** What of the plan makes products of this kind. */
    private void plan(WorkPlan plan) {
        List<Action> actions = plan.actions().stream()
                .filter(action -> action.productKinds().contains(product.kind()))
                .toList();
        if (!actions.isEmpty()) {
            scribe.heading(1, "product-card.plan");
            scribe.items(actions.stream().map(Action::text).toList());
        }
    }

    private void opinions(boolean inner) {
        List<Opinion> opinions = product.opinions().stream()
                .sorted(Comparator.comparing(Opinion::on)
                        .thenComparing(opinion -> scribe.city(opinion.city()), PolishOrder.BY_LETTER))
                .toList();
        scribe.heading(1, "product-card.opinions");
        if (opinions.isEmpty()) {
            scribe.sentence("product-card.opinions.none");
        } else if (inner) {
            scribe.table(
                    "product-card.opinions",
                    List.of("day", "city", "text"),
                    opinions.stream()
                            .map(opinion -> List.of(
                                    scribe.brief(opinion.on()),
                                    scribe.city(opinion.city()),
                                    Blank.is(Optional.of(opinion.text())) ? Scribe.NOTHING : opinion.text()))
                            .toList());
        } else {
            scribe.sentence("product-card.opinions.count", scribe.counted("count.opinions", opinions.size()));
        }
    }
}
