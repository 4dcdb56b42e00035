package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.act.WorkWorld.CITY;
import static pl.miasta.empirie.act.WorkWorld.EDITION;
import static pl.miasta.empirie.act.WorkWorld.EXPERT;
import static pl.miasta.empirie.act.WorkWorld.NETWORK;
import static pl.miasta.empirie.act.WorkWorld.OBSERVER;
import static pl.miasta.empirie.act.WorkWorld.PRODUCT;
import static pl.miasta.empirie.act.WorkWorld.STRANGER;
import static pl.miasta.empirie.act.WorkWorld.TODAY;
import static pl.miasta.empirie.act.WorkWorld.YESTERDAY;
import static pl.miasta.empirie.act.WorkWorld.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.Products.GiveOpinion;
import pl.miasta.empirie.act.Products.Observe;
import pl.miasta.empirie.act.Products.Register;
import pl.miasta.empirie.act.Products.Step;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.edition.Observation;
import pl.miasta.empirie.edition.ObservationId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.plan.Opinion;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.port.AuditEntry;

class ProductsTest {
    private final WorkWorld world = WorkWorld.in(Stage.WORKING);
    private final Products products = world.empirie.products();

    private static Register register() {
        return new Register(EDITION, NETWORK, PRODUCT, ProductKind.METHOD, "Tytuł", TODAY);
    }

    private static Step on(LocalDate day) {
        return new Step(EDITION, NETWORK, PRODUCT, day);
    }

    private static GiveOpinion opinion(CityId city) {
        return new GiveOpinion(EDITION, NETWORK, PRODUCT, city, "dobre", TODAY);
    }

    private static Observe observe(CityId city) {
        return new Observe(EDITION, NETWORK, new ObservationId("o-1"), city, "za głośno", TODAY);
    }

    @Test
    void aProductGoesFromRegisteringToPublishing() {
        products.register(register(), EXPERT).orElseThrow();
        products.assess(on(TODAY), Actor.zh16()).orElseThrow();
        products.show(on(TODAY), Actor.office()).orElseThrow();
        products.giveOpinion(opinion(OBSERVER), WorkWorld.person(12)).orElseThrow();
        Product product = products.publish(on(TODAY), Actor.office()).orElseThrow();

        assertThat(product.title()).isEqualTo("Tytuł");
        assertThat(product.kind()).isEqualTo(ProductKind.METHOD);
        assertThat(product.assessedOn()).contains(TODAY);
        assertThat(product.shownToObserversOn()).contains(TODAY);
        assertThat(product.opinions()).containsExactly(new Opinion(OBSERVER, TODAY, "dobre"));
        assertThat(product.publishedOn()).contains(TODAY);
        assertThat(world.events)
                .containsExactly(
                        new ProductEvent.ProductRegistered(EDITION, NETWORK, PRODUCT, ProductKind.METHOD, TODAY),
                        new ProductEvent.ProductAssessed(EDITION, NETWORK, PRODUCT, TODAY),
                        new ProductEvent.ProductShown(EDITION, NETWORK, PRODUCT, TODAY),
                        new ProductEvent.OpinionGiven(EDITION, NETWORK, PRODUCT, OBSERVER, TODAY),
                        new ProductEvent.ProductPublished(EDITION, NETWORK, PRODUCT, TODAY));
        assertThat(world.events).extracting(event -> event.subject().value()).containsOnly("product:r-1@n-1");
        assertThat(world.audit("product:r-1@n-1"))
                .extracting(AuditEntry::act)
                .containsExactly(
                        "REGISTER_PRODUCT", "ASSESS_PRODUCT", "SHOW_PRODUCT", "RECORD_OPINION", "PUBLISH_PRODUCT");
        world.assertChains();
    }

    @Test
    void noTwoProductsOfANetworkHaveOneId() {
        world.withProduct();

        assertRefused(
                products.register(register(), EXPERT),
                "w sieci n-1 jest już produkt r-1 → wybierz inny identyfikator niż r-1",
                "there is a product r-1 in the network n-1 already → choose another id than r-1");
    }

    @Test
    void aProductNobodyRegisteredIsUnknown() {
        assertRefused(
                products.publish(on(TODAY), Actor.office()),
                "produkt r-1: edycja e-1 tego nie zna → podaj coś znanego (produkt) albo najpierw to wprowadź",
                "product r-1: the edition e-1 does not know it → name a known product, or enter it first");
    }

    @Test
    void nothingIsPublishedThatIsNotAssessed() {
        world.withProduct();

        assertRefused(
                products.publish(on(TODAY), Actor.office()),
                "Produktu opublikowanego 2022-03-01 nie oceniono. → Oceń produkt przed publikacją.",
                "The product published on 2022-03-01 was not assessed. → Assess the product before it is published.");
        assertThat(world.events).isEmpty();
    }

    @Test
    void anAssessmentOfTheSameDayIsInTimeAndOneOfTheNextIsNot() {
        world.withProduct(WorkWorld.product().assessed(TODAY));

        assertThat(products.publish(on(YESTERDAY), Actor.office()).isDone()).isFalse();
        assertThat(products.publish(on(TODAY), Actor.office()).isDone()).isTrue();
    }

    @Test
    void theLastAssessmentCountsUntilItIsDecidedWhatBecomesOfTheProduct() {
        world.withProduct(WorkWorld.product().assessed(YESTERDAY));
        assertThat(products.assess(on(TODAY), Actor.zh16()).orElseThrow().assessedOn())
                .contains(TODAY);

        products.publish(on(TODAY), Actor.office()).orElseThrow();

        assertRefused(
                products.assess(on(TODAY), Actor.zh16()),
                "produkt r-1 oceniono i postanowiono już, co z nim będzie → nic nie trzeba robić: produkt r-1 jest oceniony",
                "the product r-1 was assessed, and it is decided what becomes of it"
                        + " → nothing needs to be done for the product r-1");
    }

    @Test
    void anAssessmentThatCameTooLateIsRecordedAllTheSame() {
        world.withProduct(WorkWorld.product().published(YESTERDAY));

        assertThat(products.assess(on(TODAY), Actor.zh16()).orElseThrow().assessedOn())
                .contains(TODAY);
    }

    @Test
    void theFirstShowingCounts() {
        world.withProduct(WorkWorld.product().shownToObservers(YESTERDAY));

        assertRefused(
                products.show(on(TODAY), Actor.office()),
                "produkt r-1 już pokazano obserwatorom → nic nie trzeba robić: obserwatorzy widzieli produkt r-1",
                "observers were shown the product r-1 already → nothing needs to be done for the product r-1");
    }

    @Test
    void aPublishedProductIsDecided() {
        world.withProduct(WorkWorld.product().assessed(YESTERDAY).published(YESTERDAY));
        String polish = "produkt r-1 jest już opublikowany → pozostaw produkt r-1 bez zmian albo zgłoś inny";
        String english =
                "the product r-1 is published already → leave the product r-1 as it is, or register another one";

        assertRefused(products.publish(on(TODAY), Actor.office()), polish, english);
        assertRefused(products.setAside(on(TODAY), EXPERT), polish, english);
    }

    @Test
    void aProductSetAsideIsDecided() {
        world.withProduct(WorkWorld.product().assessed(YESTERDAY));
        String polish = "produkt r-1 jest odłożony → pozostaw produkt r-1 bez zmian albo zgłoś inny";
        String english = "the product r-1 is set aside → leave the product r-1 as it is, or register another one";

        assertThat(products.setAside(on(TODAY), EXPERT).orElseThrow().setAsideOn())
                .contains(TODAY);
        assertThat(world.events).containsExactly(new ProductEvent.ProductSetAside(EDITION, NETWORK, PRODUCT, TODAY));
        assertRefused(products.publish(on(TODAY), Actor.office()), polish, english);
        assertRefused(products.setAside(on(TODAY), EXPERT), polish, english);
    }

    @Test
    void everyMemberMayGiveAnOpinionAndNobodyElse() {
        world.withProduct();

        assertThat(products.giveOpinion(opinion(CITY), WorkWorld.person(1)).isDone())
                .isTrue();
        assertThat(WorkWorld.reasons(products.giveOpinion(opinion(STRANGER), Actor.office()), Language.EN))
                .containsExactly("the city c-13 is no member on 2022-03-01"
                        + " → name a city that is a member, or admit c-13 first");
        assertThat(opinion(CITY).toString()).doesNotContain("dobre");
    }

    @Test
    void anObservationIsKeptWithItsCityAndDay() {
        products.observe(observe(OBSERVER), WorkWorld.person(12)).orElseThrow();

        assertThat(world.dossier().life().observations())
                .containsExactly(new Observation(new ObservationId("o-1"), OBSERVER, TODAY, "za głośno"));
        assertThat(world.events)
                .isEqualTo(List.of(new ProductEvent.ObservationRecorded(
                        EDITION, NETWORK, new ObservationId("o-1"), OBSERVER, TODAY)));
        assertThat(world.events.get(0).subject().value()).isEqualTo("city:c-12@n-1");
        assertThat(observe(CITY).toString()).doesNotContain("za głośno");
        assertRefused(
                products.observe(observe(OBSERVER), Actor.office()),
                "w sieci n-1 jest już uwaga o-1 → wybierz inny identyfikator niż o-1",
                "there is an observation o-1 in the network n-1 already → choose another id than o-1");
    }

    @Test
    void onlyObserversObserve() {
        String polish = "miasto c-1 nie jest obserwatorem dnia 2022-03-01"
                + " → podaj zamiast c-1 miasto, które obserwuje sieć";
        String english =
                "the city c-1 is no observer on 2022-03-01 → name a city that observes the network instead of c-1";

        assertRefused(products.observe(observe(CITY), Actor.office()), polish, english);
        assertThat(products.observe(observe(STRANGER), Actor.office()).isDone()).isFalse();
    }
}
