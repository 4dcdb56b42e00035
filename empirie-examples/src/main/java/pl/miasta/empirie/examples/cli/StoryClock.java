package pl.miasta.empirie.examples.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows noon of the day on which a story has come. */
final class StoryClock extends Clock {
    private static final int NOON = 12;

    private LocalDate day;

    StoryClock(LocalDate first) {
        this.day = first;
    }

    void turnTo(LocalDate next) {
        day = next;
    }

    LocalDate day() {
        return day;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("a story has one time");
    }

    @Override
    public Instant instant() {
        return day.atTime(NOON, 0).toInstant(ZoneOffset.UTC);
    }
}
