package pl.miasta.empirie.port;

import pl.miasta.empirie.base.Slug;

/**
 * The id of one command, such as the number of a request: kept with what the command has done, so that whoever lost the
 * answer can ask whether it was done, and nobody does it twice.
 *
 * @param value 1 to 64 of {@code a-z 0-9 -}; a UUID is one
 */
public record CommandId(String value) {
    /** @throws IllegalArgumentException if it has another shape */
    public CommandId {
        Slug.check("command", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
