package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.team.SupportTeam;

/**
 * All that an edition keeps about one network, its meetings apart: they may be several networks'.
 *
 * @param network who belongs to it
 * @param team who supports it
 * @param contract its rules of working together, if begun
 * @param plan its work plan, if begun
 * @param products what it makes
 */
public record NetworkDossier(
        Network network,
        SupportTeam team,
        Optional<Contract> contract,
        Optional<WorkPlan> plan,
        List<Product> products) {

    /** Copies the list. */
    public NetworkDossier {
        products = List.copyOf(products);
    }

    /** The network's id. */
    public NetworkId id() {
        return network.id();
    }

    /** The product of that id, if the network makes one. */
    public Optional<Product> product(ProductId id) {
        return products.stream().filter(product -> product.id().equals(id)).findFirst();
    }

    /** The same dossier with another state of the network. */
    public NetworkDossier with(Network changed) {
        return new NetworkDossier(changed, team, contract, plan, products);
    }

    /** The same dossier with another state of the team. */
    public NetworkDossier with(SupportTeam changed) {
        return new NetworkDossier(network, changed, contract, plan, products);
    }

    /** The same dossier with another contract. */
    public NetworkDossier with(Contract changed) {
        return new NetworkDossier(network, team, Optional.of(changed), plan, products);
    }

    /** The same dossier with another state of the work plan. */
    public NetworkDossier with(WorkPlan changed) {
        return new NetworkDossier(network, team, contract, Optional.of(changed), products);
    }

    NetworkDossier asKnownOn(LocalDate day) {
        return new NetworkDossier(
                network.asKnownOn(day),
                team.asKnownOn(day),
                contract.map(known -> known.asKnownOn(day)),
                plan.map(known -> known.asKnownOn(day)),
                products.stream().map(product -> product.asKnownOn(day)).toList());
    }
}
