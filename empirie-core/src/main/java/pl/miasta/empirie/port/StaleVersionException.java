package pl.miasta.empirie.port;

import java.io.Serial;
import pl.miasta.empirie.base.EmpirieException;
import pl.miasta.empirie.edition.EditionId;

/** Thrown when somebody else saved since a version was read: read again, decide again. Carries ids, no names. */
public final class StaleVersionException extends EmpirieException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final long readVersion;

    /**
     * A stale handle.
     *
     * @param edition what was to be saved
     * @param readVersion the version the caller had read; 0 if it meant to save a new edition
     */
    public StaleVersionException(EditionId edition, long readVersion) {
        super(
                readVersion == 0
                        ? "edition %s is stored already".formatted(edition)
                        : "edition %s is not stored in version %d any more".formatted(edition, readVersion));
        this.readVersion = readVersion;
    }

    /** The version the caller had read; 0 if it meant to save a new edition. */
    public long readVersion() {
        return readVersion;
    }
}
