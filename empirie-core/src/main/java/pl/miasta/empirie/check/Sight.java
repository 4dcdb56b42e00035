package pl.miasta.empirie.check;

import java.util.Optional;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.meeting.Presence;

/**
 * Whether somebody may see something, how, how much of it, and as what.
 *
 * @param isAllowed whether
 * @param how in the room or over the net; for items of an agenda only
 * @param scope all of it or only the own city's; for attendance lists only
 * @param as the standing that allows it; empty when refused
 * @param reason the answer explained
 */
public record Sight(
        boolean isAllowed, Optional<Presence> how, Optional<Scope> scope, Optional<Standing> as, Message reason) {

    /** How much of an attendance list one may see. */
    public enum Scope {
        /** All of it. */
        ALL,
        /** The own city's people. */
        OWN_CITY
    }
}
