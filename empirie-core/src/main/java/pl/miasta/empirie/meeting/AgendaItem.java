package pl.miasta.empirie.meeting;

import java.util.Optional;

/**
 * One item of a day's agenda. A break has a title and minutes and nothing else: it is neither open nor closed.
 *
 * @param title what it is called
 * @param minutes how long it takes, 1 to 1440
 * @param kind what happens
 * @param audience for whom it is; without meaning for a break
 * @param part which part of the meeting it belongs to; without meaning for a break
 * @param transmitted whether it is shown over the net as it happens
 * @param recorded whether it is recorded
 * @param tools what participants work with, if named
 */
public record AgendaItem(
        String title,
        int minutes,
        ItemKind kind,
        Audience audience,
        MeetingPart part,
        boolean transmitted,
        boolean recorded,
        Optional<Tools> tools) {

    /** The longest item: a day. */
    public static final int MOST_MINUTES = 1440;

    /** @throws IllegalArgumentException if the minutes are out of range, or a break is transmitted, recorded or has tools */
    public AgendaItem {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("an item takes 1 to " + MOST_MINUTES + " minutes, not " + minutes);
        }
        if (kind == ItemKind.BREAK
                && (audience != Audience.CLOSED
                        || part != MeetingPart.WORKING
                        || transmitted
                        || recorded
                        || tools.isPresent())) {
            throw new IllegalArgumentException("a break has a title and minutes only");
        }
    }

    /** A break. */
    public static AgendaItem pause(String title, int minutes) {
        return new AgendaItem(
                title, minutes, ItemKind.BREAK, Audience.CLOSED, MeetingPart.WORKING, false, false, Optional.empty());
    }

    /** Whether it is a break. */
    public boolean isBreak() {
        return kind == ItemKind.BREAK;
    }

    /** Whether it is an open part; a break is not. */
    public boolean isOpen() {
        return !isBreak() && audience == Audience.OPEN;
    }

    /** Whether it is a closed part, which must not leave the room; a break is not. */
    public boolean isClosed() {
        return !isBreak() && audience == Audience.CLOSED;
    }

    /** Whether it belongs to a general or a summarising part; a break does not. */
    public boolean isGeneralOrSummary() {
        return !isBreak() && part != MeetingPart.WORKING;
    }

    /** Whether observers may watch: open, general or summarising, and transmitted. Source: II.1. */
    public boolean isForObservers() {
        return isOpen() && isGeneralOrSummary() && transmitted;
    }

    /** Kind and length alone: a title may name a person. */
    @Override
    public String toString() {
        return "item " + kind + " " + minutes + " min " + audience + " " + part;
    }
}
