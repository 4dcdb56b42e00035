package pl.miasta.empirie.act;

import java.time.LocalDate;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.rule.Subject;

/** Something that happened by an act: typed, by ids and days, without personal data. */
public interface Event {
    /** The edition in which it happened. */
    EditionId edition();

    /** What it happened to. */
    Subject subject();

    /** The day from which it holds. */
    LocalDate on();
}
