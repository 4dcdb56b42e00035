package pl.miasta.empirie.network;

import pl.miasta.empirie.rule.Rule;

/** A rule about who belongs to a network on a day. Not asked of networks that have not begun or are closed. */
public interface NetworkRule extends Rule<Roster> {}
