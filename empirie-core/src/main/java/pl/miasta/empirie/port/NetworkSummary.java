package pl.miasta.empirie.port;

import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;

/**
 * A stored network in one line.
 *
 * @param edition its edition
 * @param network its id in that edition
 * @param kind thematic or for leaders
 * @param title its title
 */
public record NetworkSummary(EditionId edition, NetworkId network, NetworkKind kind, String title) {
    /** Ids and kind alone: a title may name a person. */
    @Override
    public String toString() {
        return "network:" + network + "@" + edition + " " + kind;
    }
}
