package pl.miasta.empirie.meeting.format;

import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Wording;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.MeetingPart;

/**
 * A step of a format's process map (krok): what to do, what for, how, and how long. Source: IV; the steps are (ours).
 *
 * @param id unique inside the format
 * @param title short: it stands in the agenda
 * @param kind what happens; never a break, which the compiler puts
 * @param need how much the format needs it
 * @param serves relations, substance or both
 * @param purpose what for
 * @param technique the technique by its usual name
 * @param instruction to the facilitator; lines may make lists
 * @param length minutes, of one turn where it repeats
 * @param grouping in what form people work
 * @param turn whether everybody, or every group, has a turn
 * @param repeat whether it is done once for each case or guest
 * @param inPerson tools in the room, one or more
 * @param online tools over the net, one or more
 * @param materials what has to be bought or printed for the room
 * @param output what it produces
 * @param audience open or closed
 * @param part general, summarising or working part of the meeting
 * @param transmitted whether observers may watch it over the net; open steps only
 * @param recorded whether it may be recorded; transmitted steps only
 */
public record Step(
        StepId id,
        Wording title,
        ItemKind kind,
        Need need,
        Emphasis serves,
        Wording purpose,
        Wording technique,
        Wording instruction,
        Length length,
        Grouping grouping,
        Optional<Turn> turn,
        Optional<Repeat> repeat,
        List<Wording> inPerson,
        List<Wording> online,
        List<Material> materials,
        Wording output,
        Audience audience,
        MeetingPart part,
        boolean transmitted,
        boolean recorded) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if it is a break or called lunch, names tools for one way of meeting only, or lets
     *     out what is closed
     */
    public Step {
        inPerson = List.copyOf(inPerson);
        online = List.copyOf(online);
        materials = List.copyOf(materials);
        if (kind == ItemKind.BREAK || id.equals(StepId.LUNCH)) {
            throw new IllegalArgumentException("breaks are no steps");
        }
        if (inPerson.isEmpty() || online.isEmpty()) {
            throw new IllegalArgumentException("step " + id + " names tools for both ways of meeting");
        }
        if ((transmitted && audience == Audience.CLOSED) || (recorded && !transmitted)) {
            throw new IllegalArgumentException(
                    "step " + id + ": only an open step is transmitted, only a transmitted one is recorded");
        }
    }

    /** Whether it may be left out when somebody asks for it. */
    public boolean isDroppable() {
        return need != Need.REQUIRED;
    }

    /** The shortest it can be with so many people: their turns need time, up to the longest it may take. */
    public int least(int people) {
        int turns = turn.map(one -> one.count(grouping, people) * one.seconds()).orElse(0);
        int seconds = 60 * Length.GRID;
        int minutes = (turns + seconds - 1) / seconds * Length.GRID;
        return Math.min(length.most(), Math.max(length.least(), minutes));
    }

    @Override
    public String toString() {
        return "step:" + id;
    }
}
