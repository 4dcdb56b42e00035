/**
 * Networks (sieci): who belongs, in which form, from when to when, both days inside. Begin with
 * {@link pl.miasta.empirie.network.Network}, then {@link pl.miasta.empirie.network.Roster}, the network as of a day;
 * what is judged stands in {@link pl.miasta.empirie.network.CompositionRules}, what still fits in
 * {@link pl.miasta.empirie.network.Capacity}. Every question takes a day; nothing is overwritten. Source: II.1, II.2.
 */
@NullMarked
package pl.miasta.empirie.network;

import org.jspecify.annotations.NullMarked;
