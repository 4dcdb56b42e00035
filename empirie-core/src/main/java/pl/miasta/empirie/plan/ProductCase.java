package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.Optional;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.rule.Subject;

/**
 * A published product with its surroundings: what the rules about products look at.
 *
 * @param network the network that made it
 * @param cities the edition's cities
 * @param plan the network's adopted work plan, if there is one
 * @param product the product
 * @param publishedOn the day it was published
 */
public record ProductCase(
        Network network, Cities cities, Optional<WorkPlan> plan, Product product, LocalDate publishedOn) {

    Subject subject() {
        return Subject.in(network.id(), "product", product.id());
    }
}
