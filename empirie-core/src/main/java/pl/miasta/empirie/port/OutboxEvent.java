package pl.miasta.empirie.port;

import java.time.Instant;
import java.util.Optional;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.rule.Subject;

/**
 * An event on its way out: what happened, for one network that it is about or for the edition. What several networks
 * share has an event in the stream of each. Ids, days and words, no personal data.
 *
 * @param edition the edition
 * @param network the network in whose stream it stands; empty for what is about the edition as a whole
 * @param version the version of the edition that it led to
 * @param place its place among the events of that version, from 1
 * @param kind what happened, such as {@code CityAdmitted}
 * @param subject what it happened to
 * @param body the event as JSON
 * @param at when it was done
 */
public record OutboxEvent(
        EditionId edition,
        Optional<NetworkId> network,
        long version,
        int place,
        String kind,
        Subject subject,
        String body,
        Instant at) {}
