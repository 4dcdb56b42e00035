package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.base.Versions;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
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
 * @param life what its life leaves behind
 */
public record NetworkDossier(
        Network network,
        SupportTeam team,
        Optional<Contract> contract,
        Optional<WorkPlan> plan,
        List<Product> products,
        NetworkLife life) {

    /** Copies the list. */
    public NetworkDossier {
        products = List.copyOf(products);
    }

    /** A network whose life has left nothing behind. */
    public NetworkDossier(
            Network network,
            SupportTeam team,
            Optional<Contract> contract,
            Optional<WorkPlan> plan,
            List<Product> products) {
        this(network, team, contract, plan, products, NetworkLife.NONE);
    }

    /** The network's id. */
    public NetworkId id() {
        return network.id();
    }

    /** The product of that id, if the network makes one. */
    public Optional<Product> product(ProductId id) {
        return products.stream().filter(product -> product.id().equals(id)).findFirst();
    }

    /**
     * The plan in force: the one adopted last, even while its revision is being written; of a dossier as known on a day,
     * the one in force on that day.
     */
    public Optional<WorkPlan> planInForce() {
        List<PlanVersion> earlier = life.planVersions();
        return plan.filter(current -> current.adoptedOn().isPresent())
                .or(() -> earlier.isEmpty()
                        ? Optional.empty()
                        : Optional.of(earlier.get(earlier.size() - 1).plan()));
    }

    /** The same dossier with another state of the network. */
    public NetworkDossier with(Network changed) {
        return new NetworkDossier(changed, team, contract, plan, products, life);
    }

    /** The same dossier with another state of the team. */
    public NetworkDossier with(SupportTeam changed) {
        return new NetworkDossier(network, changed, contract, plan, products, life);
    }

    /** The same dossier with another contract. */
    public NetworkDossier with(Contract changed) {
        return new NetworkDossier(network, team, Optional.of(changed), plan, products, life);
    }

    /** The same dossier with another state of the work plan. */
    public NetworkDossier with(WorkPlan changed) {
        return new NetworkDossier(network, team, contract, Optional.of(changed), products, life);
    }

    /** The same dossier with another state of one product, or with one more, the last. */
    public NetworkDossier with(Product changed) {
        return new NetworkDossier(network, team, contract, plan, Lists.with(changed, products, Product::id), life);
    }

    /** The same dossier with another record of what its life leaves behind. */
    public NetworkDossier with(NetworkLife changed) {
        return new NetworkDossier(network, team, contract, plan, products, changed);
    }

    NetworkDossier continuing(EditionId former, Roster core, LocalDate from) {
        Period fresh = Period.since(from);
        Network next = new Network(
                network.id(),
                network.kind(),
                network.title(),
                network.theme(),
                network.rosterComplete(),
                network.commission(),
                Map.of(),
                List.of(new StageEntry(Stage.FORMING, from)),
                network.members().stream()
                        .filter(member ->
                                member.form().isCore() && member.period().covers(core.day()))
                        .map(member -> new Member(member.city(), member.form(), fresh))
                        .distinct()
                        .toList(),
                network.representatives().stream()
                        .filter(sent -> sent.period().covers(core.day()) && core.isCore(sent.city()))
                        .map(sent -> new Representative(
                                sent.person(), sent.city(), sent.position(), fresh, Optional.empty()))
                        .distinct()
                        .toList(),
                List.of());
        return new NetworkDossier(
                next,
                SupportTeam.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                NetworkLife.NONE.continuing(new Predecessor(former, network.id())));
    }

    /** The dossier without reasons and remarks that may tell of people. */
    NetworkDossier withoutReasons() {
        return new NetworkDossier(
                network.withoutReasons(),
                team,
                contract,
                plan.map(WorkPlan::withoutReasons),
                products,
                life.withoutReasons());
    }

    /** The dossier as known on a day; a plan replaced later is the plan that was in force then. */
    NetworkDossier asKnownOn(LocalDate day) {
        Versions<PlanVersion, Optional<WorkPlan>> plans = new Versions<>(life.planVersions(), plan)
                .asKnownOn(
                        day,
                        PlanVersion::adoptedOn,
                        plan.flatMap(WorkPlan::adoptedOn),
                        version -> Optional.of(version.plan()));
        return new NetworkDossier(
                network.asKnownOn(day),
                team.asKnownOn(day),
                contract.map(known -> known.asKnownOn(day)),
                plans.current().map(known -> known.asKnownOn(day)),
                products.stream().map(product -> product.asKnownOn(day)).toList(),
                life.withPlanVersions(plans.earlier()).asKnownOn(day));
    }
}
