package pl.miasta.empirie.architecture.base;

import pl.miasta.empirie.network.Network;

/** Breaks the order of the packages: what is at the bottom knows what stands on it. */
public record BaseThatKnowsNetworks(Network network) {}
