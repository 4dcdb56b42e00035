package pl.miasta.empirie.port;

import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.EditionId;

/**
 * A stored edition in one line.
 *
 * @param id its id
 * @param title its title
 * @param period its first and last day
 * @param version the version stored
 */
public record EditionSummary(EditionId id, String title, Period period, long version) {
    /** Id, period and version alone: a title may name a person. */
    @Override
    public String toString() {
        return "edition:" + id + " " + period + " version " + version;
    }
}
