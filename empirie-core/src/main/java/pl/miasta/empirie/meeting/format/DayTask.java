package pl.miasta.empirie.meeting.format;

import java.util.List;
import java.util.OptionalInt;

/**
 * A day to be planned, in minutes from its start.
 *
 * @param minutes how long the day takes
 * @param startMinute the minute of the day at which it begins
 * @param pieces what it goes through, in order; a piece that begins at a fixed time says so
 * @param slots what lies at a fixed time, by time; somewhere between the first piece and the last
 * @param lunch whether it has a lunch
 * @param lunchAt when the lunch begins, if that is fixed
 * @param mustPause whether it has at least one break
 * @param comfort how long people like to work without a break
 * @param rhythm its figures
 */
record DayTask(
        int minutes,
        int startMinute,
        List<Fixed> pieces,
        List<Fixed> slots,
        boolean lunch,
        OptionalInt lunchAt,
        boolean mustPause,
        int comfort,
        Rhythm rhythm) {

    /**
     * A piece, and when it begins if that is fixed.
     *
     * @param piece the piece
     * @param at minutes from the day's start
     */
    record Fixed(Piece piece, OptionalInt at) {}
}
