package pl.miasta.empirie.team;

import java.util.Optional;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.rule.Remedy;

/**
 * Whether somebody may do a task, and why.
 *
 * @param kind in own role, as a substitute, or not at all
 * @param role the role that owns the task: the one acted in
 * @param ground why a substitute may act; empty otherwise
 * @param evidence the agreement's id, or the least id of the absent holders; empty otherwise
 * @param reason the decision explained
 * @param remedy what would make it allowed; empty when it is
 */
public record Decision(
        Kind kind,
        Role role,
        Optional<Ground> ground,
        Optional<String> evidence,
        Message reason,
        Optional<Remedy> remedy) {

    /** The three answers. */
    public enum Kind {
        /** The person holds the role that owns the task. */
        OWN_ROLE,
        /** The person stands in for a holder. */
        SUBSTITUTE,
        /** The person may not. */
        REFUSED
    }

    /** Whether the person may act. */
    public boolean isAllowed() {
        return kind != Kind.REFUSED;
    }

    static Decision ownRole(Role role) {
        return new Decision(
                Kind.OWN_ROLE,
                role,
                Optional.empty(),
                Optional.empty(),
                Message.of("may.own-role", role),
                Optional.empty());
    }

    static Decision substitute(Role role, Ground ground, String evidence, Message reason) {
        return new Decision(
                Kind.SUBSTITUTE, role, Optional.of(ground), Optional.of(evidence), reason, Optional.empty());
    }

    static Decision refused(Role role, Message reason, Remedy remedy) {
        return new Decision(Kind.REFUSED, role, Optional.empty(), Optional.empty(), reason, Optional.of(remedy));
    }
}
