package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.Optional;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.rule.Subject;

/**
 * An adopted work plan with its surroundings: what the rules about plans look at.
 *
 * @param network the network
 * @param cities the edition's cities
 * @param contract the network's contract, if there is one
 * @param plan the plan
 * @param adoptedOn the day it was adopted
 * @param hasMeeting whether the network has a meeting that is not cancelled
 */
public record PlanCase(
        Network network,
        Cities cities,
        Optional<Contract> contract,
        WorkPlan plan,
        LocalDate adoptedOn,
        boolean hasMeeting) {

    Subject subject() {
        return Subject.of("plan", network.id());
    }

    Roster rosterAtAdoption() {
        return Roster.of(network, cities, adoptedOn);
    }
}
