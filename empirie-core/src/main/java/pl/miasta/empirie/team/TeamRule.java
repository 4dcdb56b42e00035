package pl.miasta.empirie.team;

import pl.miasta.empirie.rule.Rule;

/** A rule about a network's support team on a day. */
public interface TeamRule extends Rule<TeamOnDay> {
    /** Whether the rule is asked of networks that have not begun or are closed, too. */
    default boolean whateverTheStage() {
        return false;
    }
}
