package pl.miasta.empirie.port;

import java.io.Serial;
import pl.miasta.empirie.base.EmpirieException;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.rule.Subject;

/**
 * Thrown when somebody else saved since a version was read: read again, decide again. Carries ids and numbers, no names.
 */
public final class StaleVersionException extends EmpirieException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String edition;
    private final String aggregate;
    private final long readVersion;

    private StaleVersionException(String message, EditionId edition, Subject aggregate, long readVersion) {
        super(message);
        this.edition = edition.value();
        this.aggregate = aggregate.value();
        this.readVersion = readVersion;
    }

    /**
     * A stale handle of a whole edition.
     *
     * @param edition what was to be saved
     * @param readVersion the version the caller had read; 0 if it meant to save a new edition
     */
    public StaleVersionException(EditionId edition, long readVersion) {
        this(
                readVersion == 0
                        ? "edition %s is stored already".formatted(edition)
                        : "edition %s is not stored in version %d any more".formatted(edition, readVersion),
                edition,
                Subject.of("edition", edition),
                readVersion);
    }

    /**
     * A stale look at one aggregate.
     *
     * @param edition its edition
     * @param aggregate what the caller had looked at: a network, a meeting …
     * @param readVersion the version the caller had looked at
     */
    public StaleVersionException(EditionId edition, Subject aggregate, long readVersion) {
        this(
                "%s of edition %s is not in version %d any more".formatted(aggregate, edition, readVersion),
                edition,
                aggregate,
                readVersion);
    }

    /** The edition. */
    public EditionId edition() {
        return new EditionId(edition);
    }

    /** What was changed meanwhile: the edition as a whole, or the aggregate that the caller had named. */
    public Subject aggregate() {
        return new Subject(aggregate);
    }

    /** The version the caller had read; 0 if it meant to save a new edition. */
    public long readVersion() {
        return readVersion;
    }
}
