package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What one process path does in one month: a field of the matrix (macierz SPr). Source: II.3.
 *
 * @param path which path
 * @param month which month
 * @param text what is planned for it
 * @param deviation how and why it came otherwise, if it did
 */
public record PathEntry(ProcessPath path, YearMonth month, String text, Optional<String> deviation) {
    /** The same field with how and why it came otherwise. */
    public PathEntry deviating(String how) {
        return new PathEntry(path, month, text, Optional.of(how));
    }

    /** The field as it was known on a day: a month to come has not deviated. */
    PathEntry asKnownOn(LocalDate day) {
        return new PathEntry(
                path, month, text, deviation.filter(how -> !month.atDay(1).isAfter(day)));
    }

    /** Path and month alone: what is written there may tell of a person. */
    @Override
    public String toString() {
        return path + " " + month;
    }
}
