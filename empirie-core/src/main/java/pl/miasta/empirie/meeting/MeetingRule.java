package pl.miasta.empirie.meeting;

import pl.miasta.empirie.rule.Rule;

/** A rule about one meeting. Asked of every meeting that is not cancelled and has days, planned ones too. */
public interface MeetingRule extends Rule<MeetingCase> {
    /** Whether the rule is asked of meetings without days and of cancelled ones, too. */
    default boolean whateverTheStatus() {
        return false;
    }
}
