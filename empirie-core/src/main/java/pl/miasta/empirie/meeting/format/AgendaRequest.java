package pl.miasta.empirie.meeting.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.rule.Policy;

/**
 * What somebody wants an agenda for: {@code AgendaRequest.of(format, ONLINE, date, LocalTime.of(9, 30), 360)
 * .participants(24)}.
 *
 * @param format the format
 * @param mode how people meet
 * @param days when; one or two days
 * @param participants how many people take part, the pair and guests not counted; 2 to 120
 * @param wishes what the day has to hold besides
 * @param transmitted whether what the format lets observers watch is transmitted, and recorded where the format says so
 * @param language in which the agenda is written
 * @param policy whose numbers on the length of a day hold
 * @param rhythm how the day breathes
 */
public record AgendaRequest(
        Format format,
        MeetingMode mode,
        List<DayFrame> days,
        int participants,
        Wishes wishes,
        boolean transmitted,
        Language language,
        Policy policy,
        Rhythm rhythm) {

    /** The fewest participants. */
    public static final int FEWEST = 2;

    /** The most participants. */
    public static final int MOST = 120;

    /** How many take part unless somebody says otherwise: twelve cities with two people each (ours). */
    public static final int USUALLY = 24;

    /** The most days. */
    public static final int MOST_DAYS = 2;

    /**
     * Copies the days.
     *
     * @throws IllegalArgumentException if the number of days or participants is out of range, or the days do not follow
     *     each other
     */
    public AgendaRequest {
        days = List.copyOf(days);
        if (days.isEmpty() || days.size() > MOST_DAYS) {
            throw new IllegalArgumentException("an agenda has 1 to " + MOST_DAYS + " days");
        }
        if (participants < FEWEST || participants > MOST) {
            throw new IllegalArgumentException("an agenda is for " + FEWEST + " to " + MOST + " participants");
        }
        if (days.size() == MOST_DAYS && !days.get(1).date().isAfter(days.get(0).date())) {
            throw new IllegalArgumentException("the second day is after the first");
        }
    }

    /** An agenda of one day in Polish, for {@value #USUALLY} people, under the vademecum's own numbers. */
    public static AgendaRequest of(Format format, MeetingMode mode, LocalDate date, LocalTime start, int minutes) {
        return new AgendaRequest(
                format,
                mode,
                List.of(new DayFrame(date, start, minutes)),
                USUALLY,
                Wishes.NONE,
                true,
                Language.PL,
                Policy.standard(),
                Rhythm.standard());
    }

    /** For another number of people. */
    public AgendaRequest participants(int people) {
        return new AgendaRequest(format, mode, days, people, wishes, transmitted, language, policy, rhythm);
    }

    /** Over so many days in a row, each as long as the first and from the same hour. */
    public AgendaRequest days(int count) {
        DayFrame first = days.get(0);
        return on(IntStream.range(0, count)
                .mapToObj(day -> new DayFrame(first.date().plusDays(day), first.start(), first.minutes()))
                .toList());
    }

    /** On other days. */
    public AgendaRequest on(List<DayFrame> other) {
        return new AgendaRequest(format, mode, other, participants, wishes, transmitted, language, policy, rhythm);
    }

    /** With other wishes. */
    public AgendaRequest wishing(Wishes other) {
        return new AgendaRequest(format, mode, days, participants, other, transmitted, language, policy, rhythm);
    }

    /** With its wishes changed. */
    public AgendaRequest wishing(UnaryOperator<Wishes> change) {
        return wishing(change.apply(wishes));
    }

    /** Without transmission or recording. */
    public AgendaRequest untransmitted() {
        return new AgendaRequest(format, mode, days, participants, wishes, false, language, policy, rhythm);
    }

    /** In another language. */
    public AgendaRequest in(Language other) {
        return new AgendaRequest(format, mode, days, participants, wishes, transmitted, other, policy, rhythm);
    }

    /** Under other numbers: an edition's, or a network's. */
    public AgendaRequest under(Policy other) {
        return new AgendaRequest(format, mode, days, participants, wishes, transmitted, language, other, rhythm);
    }

    /** With another rhythm. */
    public AgendaRequest breathing(Rhythm other) {
        return new AgendaRequest(format, mode, days, participants, wishes, transmitted, language, policy, other);
    }

    AgendaRequest with(MeetingMode other) {
        return new AgendaRequest(format, other, days, participants, wishes, transmitted, language, policy, rhythm);
    }

    /** Every day of another length. */
    AgendaRequest each(UnaryOperator<DayFrame> change) {
        return on(days.stream().map(change).toList());
    }
}
