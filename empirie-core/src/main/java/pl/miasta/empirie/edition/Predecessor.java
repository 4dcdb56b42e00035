package pl.miasta.empirie.edition;

import pl.miasta.empirie.network.NetworkId;

/**
 * The network of an earlier edition that a network goes on from. Ours.
 *
 * @param edition the earlier edition
 * @param network the network's id there
 */
public record Predecessor(EditionId edition, NetworkId network) {}
