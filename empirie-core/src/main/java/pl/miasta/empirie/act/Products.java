package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.NetworkLife;
import pl.miasta.empirie.edition.Observation;
import pl.miasta.empirie.edition.ObservationId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.plan.Opinion;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.team.Task;

/**
 * What becomes of a network's products (rezultaty), and what observers say. Products come of the work and of its
 * assessment: they are registered, published and set aside while the network works or evaluates. Source: II.1, II.5,
 * II.7, III.2, III.3; who may do what is (ours) where the source does not say it.
 */
public final class Products {
    private static final Set<Stage> AT_WORK = Set.of(Stage.WORKING, Stage.EVALUATING);

    private final Desk desk;

    Products(Desk desk) {
        this.desk = desk;
    }

    /**
     * Registers a product.
     *
     * @param edition the edition
     * @param network the network that makes it
     * @param product the product's id, not taken yet in the network
     * @param kind what it is
     * @param title its title
     * @param on the day
     */
    public record Register(
            EditionId edition, NetworkId network, ProductId product, ProductKind kind, String title, LocalDate on) {}

    /** Registers a product (zgłoszenie rezultatu): a decision of whoever sums the work up, the expert first of all. */
    public Outcome<Product> register(Register command, Actor actor) {
        NetworkId id = command.network();
        Product registered = new Product(
                command.product(),
                command.kind(),
                command.title(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return desk.act(ActKind.REGISTER_PRODUCT, command.edition(), actor)
                .inNetwork(id)
                .asOf(command.on())
                .by(Permission.task(id, Task.SUM_UP))
                .during(AT_WORK)
                .unless(
                        edition ->
                                edition.network(id).product(command.product()).isPresent(),
                        "product-exists",
                        command.product(),
                        id)
                .changing(id, dossier -> dossier.with(registered))
                .telling(new ProductEvent.ProductRegistered(
                        command.edition(), id, command.product(), command.kind(), command.on()))
                .answering(product(id, command.product()));
    }

    private static Function<Edition, Product> product(NetworkId network, ProductId product) {
        return edition -> edition.network(network).product(product).orElseThrow();
    }

    private static Predicate<Edition> isSo(NetworkId network, ProductId product, Predicate<Product> what) {
        return edition -> edition.network(network).product(product).filter(what).isPresent();
    }

    private static UnaryOperator<NetworkDossier> onProduct(ProductId product, UnaryOperator<Product> next) {
        return dossier -> dossier.with(next.apply(dossier.product(product).orElseThrow()));
    }

    /**
     * Takes a product one step on.
     *
     * @param edition the edition
     * @param network the network that makes it
     * @param product the product
     * @param on the day
     */
    public record Step(EditionId edition, NetworkId network, ProductId product, LocalDate on) {}

    private Attempt step(ActKind kind, Step command, Actor actor) {
        return desk.act(kind, command.edition(), actor)
                .inNetwork(command.network())
                .knowing(command.network(), command.product())
                .asOf(command.on());
    }

    /**
     * Records that a product was assessed (ocena rezultatu): a fact, recorded by ZH-16, which is consulted on final
     * products and assesses what networks do (III.2; II.5 names nobody). A product reworked is assessed anew; the last
     * assessment counts, until it is decided what becomes of the product.
     */
    public Outcome<Product> assess(Step command, Actor actor) {
        return step(ActKind.ASSESS_PRODUCT, command, actor)
                .by(Permission.ZH16)
                .during(Networks.ALIVE)
                .notAfterToday(command.on())
                .unless(
                        isSo(
                                command.network(),
                                command.product(),
                                product -> product.isDecided()
                                        && product.assessedOn().isPresent()),
                        "product-assessed",
                        command.product())
                .changing(command.network(), onProduct(command.product(), product -> product.assessed(command.on())))
                .telling(new ProductEvent.ProductAssessed(
                        command.edition(), command.network(), command.product(), command.on()))
                .answering(product(command.network(), command.product()));
    }

    /** Records that observers were shown a product (pokazanie obserwatorom): a fact, recorded by the Office; the first time counts. */
    public Outcome<Product> show(Step command, Actor actor) {
        return step(ActKind.SHOW_PRODUCT, command, actor)
                .by(Permission.OFFICE)
                .during(Networks.ALIVE)
                .notAfterToday(command.on())
                .unless(
                        isSo(
                                command.network(),
                                command.product(),
                                product -> product.shownToObserversOn().isPresent()),
                        "product-shown",
                        command.product())
                .changing(
                        command.network(),
                        onProduct(command.product(), product -> product.shownToObservers(command.on())))
                .telling(new ProductEvent.ProductShown(
                        command.edition(), command.network(), command.product(), command.on()))
                .answering(product(command.network(), command.product()));
    }

    /**
     * Records what a city thinks of a product.
     *
     * @param edition the edition
     * @param network the network that makes it
     * @param product the product
     * @param city a member on that day, in whatever form
     * @param text what it thinks
     * @param on the day
     */
    public record GiveOpinion(
            EditionId edition, NetworkId network, ProductId product, CityId city, String text, LocalDate on) {
        /** All but the text: it may tell of a person. */
        @Override
        public String toString() {
            return "opinion of city:" + city + "@" + network + " on product:" + product + " on " + on;
        }
    }

    /**
     * Records a city's opinion on a product (opinia): a fact, given by a representative of the city, an observer's too, or
     * recorded by the Office for it.
     */
    public Outcome<Product> giveOpinion(GiveOpinion command, Actor actor) {
        NetworkId id = command.network();
        return step(ActKind.RECORD_OPINION, new Step(command.edition(), id, command.product(), command.on()), actor)
                .knowing(command.city())
                .by(Permission.anyOf(Permission.cityOf(id, command.city()), Permission.OFFICE))
                .during(Networks.ALIVE)
                .notAfterToday(command.on())
                .unless(
                        edition -> edition.roster(id, command.on())
                                .seat(command.city())
                                .isEmpty(),
                        "no-member",
                        command.city(),
                        command.on())
                .changing(
                        id,
                        onProduct(
                                command.product(),
                                product -> product.with(new Opinion(command.city(), command.on(), command.text()))))
                .telling(new ProductEvent.OpinionGiven(
                        command.edition(), id, command.product(), command.city(), command.on()))
                .answering(product(id, command.product()));
    }

    /** Publishes a product (publikacja rezultatu): a decision of the Office, refused unless it is assessed by that day. */
    public Outcome<Product> publish(Step command, Actor actor) {
        return undecided(ActKind.PUBLISH_PRODUCT, command, actor)
                .by(Permission.OFFICE)
                .gatedBy(Gates.PRODUCT)
                .changing(command.network(), onProduct(command.product(), product -> product.published(command.on())))
                .telling(new ProductEvent.ProductPublished(
                        command.edition(), command.network(), command.product(), command.on()))
                .answering(product(command.network(), command.product()));
    }

    /** Sets a product aside (odłożenie rezultatu): a decision of whoever sums the work up; it will not be published. */
    public Outcome<Product> setAside(Step command, Actor actor) {
        return undecided(ActKind.SET_PRODUCT_ASIDE, command, actor)
                .by(Permission.task(command.network(), Task.SUM_UP))
                .changing(command.network(), onProduct(command.product(), product -> product.setAside(command.on())))
                .telling(new ProductEvent.ProductSetAside(
                        command.edition(), command.network(), command.product(), command.on()))
                .answering(product(command.network(), command.product()));
    }

    private Attempt undecided(ActKind kind, Step command, Actor actor) {
        return step(kind, command, actor)
                .during(AT_WORK)
                .unless(
                        isSo(
                                command.network(),
                                command.product(),
                                product -> product.publishedOn().isPresent()),
                        "product-published",
                        command.product())
                .unless(
                        isSo(
                                command.network(),
                                command.product(),
                                product -> product.setAsideOn().isPresent()),
                        "product-set-aside",
                        command.product());
    }

    /**
     * Records an observation of an observer.
     *
     * @param edition the edition
     * @param network the network it observes
     * @param observation the observation's id, not taken yet in the network
     * @param city an observer on that day
     * @param text what it says
     * @param on the day
     */
    public record Observe(
            EditionId edition, NetworkId network, ObservationId observation, CityId city, String text, LocalDate on) {
        /** All but the text: it may tell of a person. */
        @Override
        public String toString() {
            return "observation:" + observation + "@" + network + " of city:" + city + " on " + on;
        }
    }

    /**
     * Records an observation or a need of an observer (uwaga obserwatora): a fact, submitted by a representative of the
     * city, or recorded by the Office for it.
     */
    public Outcome<NetworkLife> observe(Observe command, Actor actor) {
        NetworkId id = command.network();
        Observation observation = new Observation(command.observation(), command.city(), command.on(), command.text());
        return desk.act(ActKind.RECORD_OBSERVATION, command.edition(), actor)
                .inNetwork(id)
                .knowing(command.city())
                .asOf(command.on())
                .by(Permission.anyOf(Permission.cityOf(id, command.city()), Permission.OFFICE))
                .during(Networks.ALIVE)
                .notAfterToday(command.on())
                .unless(
                        edition -> edition.network(id).life().observations().stream()
                                .anyMatch(known -> known.id().equals(command.observation())),
                        "observation-exists",
                        command.observation(),
                        id)
                .unless(isNoObserver(id, command.city(), command.on()), "no-observer", command.city(), command.on())
                .changing(id, dossier -> dossier.with(dossier.life().with(observation)))
                .telling(new ProductEvent.ObservationRecorded(
                        command.edition(), id, command.observation(), command.city(), command.on()))
                .answering(edition -> edition.network(id).life());
    }

    private static Predicate<Edition> isNoObserver(NetworkId network, CityId city, LocalDate day) {
        return edition -> edition.roster(network, day)
                .seat(city)
                .filter(seat -> seat.forms().contains(MembershipForm.OBSERVER))
                .isEmpty();
    }
}
