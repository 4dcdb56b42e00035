package pl.miasta.empirie.meeting.format;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Wording;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.MeetingPart;

/**
 * A format of work (format pracy): what part of a process it carries, how to use it, and its process map. Every text is
 * written in the same languages. Source: IV; the steps are (ours).
 *
 * @param id one of the four of the vademecum, or a leading pair's own
 * @param source where it comes from
 * @param title its name
 * @param characteristic what part of a process it carries
 * @param goal what for
 * @param when at what time of a network's life
 * @param group what the group goes through
 * @param result what there is in the end
 * @param balance how it keeps relations and substance in proportion
 * @param use how to use it
 * @param steps the process map in order: begins with the opening, ends with the closing, and reviews funding calls once
 */
public record Format(
        FormatId id,
        Wording source,
        Wording title,
        Wording characteristic,
        Wording goal,
        Wording when,
        Wording group,
        Wording result,
        Wording balance,
        Use use,
        List<Step> steps) {

    /**
     * How to use a format.
     *
     * @param description in short
     * @param tools what has to be there, in the room and over the net
     * @param scheme the phases in one view
     * @param workshop how a leading pair gets to know the format before it uses it
     */
    public record Use(Wording description, Wording tools, Wording scheme, Wording workshop) {}

    /**
     * Copies the steps.
     *
     * @throws IllegalArgumentException if a step's id is given twice, or opening, closing or the review of funding calls
     *     is missing, misplaced or not required
     */
    public Format {
        steps = List.copyOf(steps);
        Set<StepId> ids = new HashSet<>();
        for (Step step : steps) {
            if (!ids.add(step.id())) {
                throw new IllegalArgumentException("format " + id + " has two steps " + step.id());
            }
        }
        if (!isFramed(steps)) {
            throw new IllegalArgumentException("format " + id
                    + " opens with its only WELCOME, closes with a SUMMARY and has one FUNDING_REVIEW, all required");
        }
    }

    /** Whether a meeting of these steps opens, closes and reviews funding calls as it has to. */
    private static boolean isFramed(List<Step> steps) {
        if (steps.size() < 2) {
            return false;
        }
        Step first = steps.get(0);
        Step last = steps.get(steps.size() - 1);
        return first.kind() == ItemKind.WELCOME
                && last.kind() == ItemKind.SUMMARY
                && last.part() == MeetingPart.SUMMARY
                && one(steps, ItemKind.WELCOME)
                && one(steps, ItemKind.FUNDING_REVIEW)
                && !last.isDroppable()
                && steps.stream()
                        .filter(step -> step.kind() == ItemKind.WELCOME || step.kind() == ItemKind.FUNDING_REVIEW)
                        .noneMatch(step -> step.isDroppable() || step.repeat().isPresent());
    }

    private static boolean one(List<Step> steps, ItemKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).count() == 1;
    }

    /** The languages it is written in. */
    public Set<Language> languages() {
        return title.languages();
    }

    /** The step of that id, if it has one. */
    public Optional<Step> step(StepId step) {
        return steps.stream().filter(one -> one.id().equals(step)).findFirst();
    }

    @Override
    public String toString() {
        return "format:" + id;
    }
}
