/**
 * Meetings (spotkania): days, agenda, guests, attendance, note and report. Begin with
 * {@link pl.miasta.empirie.meeting.Meeting}; {@link pl.miasta.empirie.meeting.MeetingCalendar} knows all meetings of an
 * edition and who is expected where; what is judged stands in {@link pl.miasta.empirie.meeting.MeetingRules}. Source:
 * II.4, III.1, IV.
 */
@NullMarked
package pl.miasta.empirie.meeting;

import org.jspecify.annotations.NullMarked;
