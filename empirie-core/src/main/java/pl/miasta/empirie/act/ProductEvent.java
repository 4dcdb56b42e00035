package pl.miasta.empirie.act;

import java.time.LocalDate;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.ObservationId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.rule.Subject;

/** What happens to what networks make, and what observers say. */
public sealed interface ProductEvent extends Event {
    /** The network. */
    NetworkId network();

    /** What happens to one product. */
    sealed interface OfProduct extends ProductEvent {
        /** The product. */
        ProductId product();

        @Override
        default Subject subject() {
            return Subject.in(network(), "product", product());
        }
    }

    /** A product was registered. */
    record ProductRegistered(EditionId edition, NetworkId network, ProductId product, ProductKind kind, LocalDate on)
            implements OfProduct {}

    /** A product was assessed. */
    record ProductAssessed(EditionId edition, NetworkId network, ProductId product, LocalDate on)
            implements OfProduct {}

    /** Observers were shown a product. */
    record ProductShown(EditionId edition, NetworkId network, ProductId product, LocalDate on) implements OfProduct {}

    /** A city gave its opinion on a product. */
    record OpinionGiven(EditionId edition, NetworkId network, ProductId product, CityId city, LocalDate on)
            implements OfProduct {}

    /** A product was published. */
    record ProductPublished(EditionId edition, NetworkId network, ProductId product, LocalDate on)
            implements OfProduct {}

    /** It was decided not to publish a product. */
    record ProductSetAside(EditionId edition, NetworkId network, ProductId product, LocalDate on)
            implements OfProduct {}

    /** An observer submitted an observation. */
    record ObservationRecorded(
            EditionId edition, NetworkId network, ObservationId observation, CityId city, LocalDate on)
            implements ProductEvent {
        @Override
        public Subject subject() {
            return Subject.in(network, "city", city);
        }
    }
}
