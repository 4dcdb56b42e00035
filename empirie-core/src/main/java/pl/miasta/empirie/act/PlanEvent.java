package pl.miasta.empirie.act;

import java.time.LocalDate;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.rule.Subject;

/** What happens to a network's contract and work plan. */
public sealed interface PlanEvent extends Event {
    /** The network. */
    NetworkId network();

    @Override
    default Subject subject() {
        return Subject.of("plan", network());
    }

    /** A city had its say in the contract. */
    record CityHeardOnContract(EditionId edition, NetworkId network, CityId city, LocalDate on) implements PlanEvent {}

    /** The network adopted its contract. */
    record ContractAdopted(EditionId edition, NetworkId network, LocalDate on) implements PlanEvent {}

    /** The plan was drafted, or its draft was changed. */
    record PlanDrafted(EditionId edition, NetworkId network, LocalDate on) implements PlanEvent {}

    /** ZH-16 was consulted on the plan. */
    record PlanConsulted(EditionId edition, NetworkId network, LocalDate on) implements PlanEvent {}

    /** A city had its say in the plan. */
    record CityHeardOnPlan(EditionId edition, NetworkId network, CityId city, LocalDate on) implements PlanEvent {}

    /** The network adopted its plan. */
    record PlanAdopted(EditionId edition, NetworkId network, LocalDate on) implements PlanEvent {}

    /** The adopted plan became an earlier version; the next one is a draft. */
    record PlanRevised(EditionId edition, NetworkId network, LocalDate on) implements PlanEvent {}

    /** An action was begun. */
    record ActionBegun(EditionId edition, NetworkId network, ActionId action, LocalDate on) implements PlanEvent {}

    /** An action was done. */
    record ActionDone(EditionId edition, NetworkId network, ActionId action, LocalDate on) implements PlanEvent {}

    /** Somebody said why an action is late. */
    record DelayExplained(EditionId edition, NetworkId network, ActionId action, LocalDate on) implements PlanEvent {}
}
