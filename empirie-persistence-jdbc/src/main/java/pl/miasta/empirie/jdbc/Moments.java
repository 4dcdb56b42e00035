package pl.miasta.empirie.jdbc;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Moments as text: always nine digits, so that texts sort as they do; no SQL type of every database holds as many. */
final class Moments {
    private static final DateTimeFormatter TEXT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

    private Moments() {}

    static String text(Instant moment) {
        return TEXT.format(moment);
    }

    static Instant of(String text) {
        return Instant.parse(text);
    }
}
