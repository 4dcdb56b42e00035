package pl.miasta.empirie.meeting;

import java.time.LocalDate;
import pl.miasta.empirie.network.Network;

/**
 * A network's meetings over time: what the rules about their rhythm look at.
 *
 * @param network the network, as known on the day asked about
 * @param calendar all meetings of the edition
 * @param asOf the day asked about
 */
public record NetworkMeetings(Network network, MeetingCalendar calendar, LocalDate asOf) {}
