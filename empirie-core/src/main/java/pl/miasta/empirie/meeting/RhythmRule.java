package pl.miasta.empirie.meeting;

import pl.miasta.empirie.rule.Rule;

/** A rule about a network's meetings one after another. */
public interface RhythmRule extends Rule<NetworkMeetings> {}
