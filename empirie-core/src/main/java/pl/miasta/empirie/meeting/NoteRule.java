package pl.miasta.empirie.meeting;

import java.util.List;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** Each meeting yields a note of what its participants worked out, shared with their consent. Missing, or an expert's
 * work: the milder severity; shared without the group's approval: the graver. Source: IV, III.1. */
final class NoteRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.NOTE;
    }

    @Override
    public boolean whateverTheStatus() {
        return true;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        if (meeting.note().isEmpty()) {
            return meeting.isDated() && matter.isHeldAndOver(setting.number())
                    ? List.of(setting.finding(
                            meeting.subject(),
                            setting.milder(),
                            Remedy.of("write-note"),
                            "missing",
                            meeting.lastDay().plusDays(setting.number())))
                    : List.of();
        }
        Note note = meeting.note().get();
        if (note.isSharedUnapproved()) {
            return List.of(setting.finding(
                    meeting.subject(), setting.severity(), Remedy.of("approve-before-sharing"), "unapproved"));
        }
        if (note.origin() == NoteOrigin.EXPERT) {
            return List.of(setting.finding(meeting.subject(), setting.milder(), Remedy.of("write-own-note"), "expert"));
        }
        return List.of();
    }
}
