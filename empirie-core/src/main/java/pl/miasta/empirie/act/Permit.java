package pl.miasta.empirie.act;

import java.util.Optional;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.Task;

/**
 * Whether an actor may act, and as whom.
 *
 * @param refusal why not; empty if allowed
 * @param inPlaceOf the role whose holder the actor stands in for
 * @param task what the actor stands in for
 * @param network in whose team
 */
record Permit(Optional<Reason> refusal, Optional<Role> inPlaceOf, Optional<Task> task, Optional<NetworkId> network) {
    static final Permit GRANTED = new Permit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Permit refused(Reason reason) {
        return new Permit(Optional.of(reason), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Permit asSubstitute(NetworkId network, Task task) {
        return new Permit(Optional.empty(), Optional.of(task.owner()), Optional.of(task), Optional.of(network));
    }

    boolean isGranted() {
        return refusal.isEmpty();
    }
}
