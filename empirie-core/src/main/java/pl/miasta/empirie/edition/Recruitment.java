package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Period;

/**
 * The recruitment of cities (nabór). Source: III.3.
 *
 * @param opens the first day for applications
 * @param closes the last day, inside
 * @param applications what arrived
 * @param answers what was answered; empty while answering has not begun
 */
public record Recruitment(
        LocalDate opens, LocalDate closes, List<Application> applications, Optional<List<Answer>> answers) {

    /** @throws IllegalArgumentException if it closes before it opens */
    public Recruitment {
        applications = List.copyOf(applications);
        answers = answers.map(List::copyOf);
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("recruitment closes before it opens");
        }
    }

    /** The days on which applications may arrive. */
    public Period window() {
        return Period.of(opens, closes);
    }

    Recruitment asKnownOn(LocalDate day) {
        return new Recruitment(
                opens,
                closes,
                applications.stream()
                        .filter(application -> !application.receivedOn().isAfter(day))
                        .toList(),
                answers.map(given -> given.stream()
                        .filter(answer -> !answer.on().isAfter(day))
                        .toList()));
    }
}
