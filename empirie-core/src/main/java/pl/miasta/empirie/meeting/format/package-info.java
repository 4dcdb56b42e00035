/**
 * Formats of work (formaty pracy) as data, and the compiler that makes one a timed agenda. Source: IV; the steps of the
 * formats and the rhythm of a day are (ours).
 *
 * <p>Begin with {@link pl.miasta.empirie.meeting.format.Formats}: {@code EditionFile}'s sibling {@code FormatFile} reads
 * the menu, {@link pl.miasta.empirie.meeting.format.Formats#agenda} compiles an
 * {@link pl.miasta.empirie.meeting.format.AgendaRequest}. A format's process map is made of
 * {@link pl.miasta.empirie.meeting.format.Step steps}; how a day breathes is its
 * {@link pl.miasta.empirie.meeting.format.Rhythm}.
 */
@NullMarked
package pl.miasta.empirie.meeting.format;

import org.jspecify.annotations.NullMarked;
