package pl.miasta.empirie.meeting;

import pl.miasta.empirie.base.Slug;

/** The id of a meeting, unique inside an edition, such as {@code obywatele-4}. */
public record MeetingId(String value) implements Comparable<MeetingId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public MeetingId {
        Slug.check("meeting id", value);
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
