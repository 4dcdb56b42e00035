package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.util.Optional;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.rule.Subject;

/**
 * That a mistake was put right (sprostowanie): another thing than an ending, and traced. Ours.
 *
 * @param on the day it was put right
 * @param by who put it right
 * @param subject what it was about
 * @param reason why; empty only in files without people, because it may tell of a person
 */
public record Correction(LocalDate on, Actor by, Subject subject, Optional<String> reason) {
    Correction withoutReason() {
        return new Correction(on, by, subject, Optional.empty());
    }

    /** All but the reason: it may tell of a person. */
    @Override
    public String toString() {
        return "correction of " + subject + " on " + on;
    }
}
