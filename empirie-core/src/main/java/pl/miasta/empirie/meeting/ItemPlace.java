package pl.miasta.empirie.meeting;

/**
 * Where an item stands in a meeting.
 *
 * @param day number of the day, from 1, in the order of the meeting
 * @param item number of the item on that day, from 1
 */
public record ItemPlace(int day, int item) {
    /** @throws IllegalArgumentException if a number is below 1 */
    public ItemPlace {
        if (day < 1 || item < 1) {
            throw new IllegalArgumentException("days and items count from 1");
        }
    }
}
