package pl.miasta.empirie.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Subject;

/**
 * Something to be done, or to be thought of, by a day.
 *
 * @param on the day by which, or on which
 * @param kind what it is
 * @param subject what it is about
 * @param overdue whether the day has passed
 * @param people whose it is, by id; empty where only the Office or ZH-16 is asked
 * @param says the item in words
 */
public record DueItem(LocalDate on, Kind kind, Subject subject, boolean overdue, List<PersonId> people, Message says) {

    /** By day, then subject, then kind. */
    public static final Comparator<DueItem> ORDER = Comparator.comparing(DueItem::on)
            .thenComparing(DueItem::subject)
            .thenComparing(DueItem::kind)
            .thenComparing(item -> item.says().toString());

    /** What can be due. */
    public enum Kind {
        /** A meeting's note is to be written. */
        NOTE,
        /** A meeting's report is to be filed. */
        REPORT,
        /** The results of a meeting in an own format are to be approved. */
        FORMAT_RESULT,
        /** The expert's next duty hours. */
        DUTY_HOURS,
        /** A waiver's last day. */
        WAIVER_ENDS,
        /** A membership's last day. */
        MEMBERSHIP_ENDS,
        /** A delegation's last day. */
        REPRESENTATION_ENDS,
        /** A team role's last day. */
        ROLE_ENDS,
        /** An agreement's last day. */
        AGREEMENT_ENDS
    }

    /** Copies the list. */
    public DueItem {
        people = List.copyOf(people);
    }

    /** The item in the library's own words. */
    public String message(Language language) {
        return says.in(language);
    }
}
