package pl.miasta.empirie.examples.cli;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.format.AgendaRequest;
import pl.miasta.empirie.meeting.format.HostSlot;
import pl.miasta.empirie.meeting.format.Moment;
import pl.miasta.empirie.meeting.format.Pin;
import pl.miasta.empirie.meeting.format.StepId;

/** What somebody who wants an agenda types, as values; whatever is none is an {@link IllegalArgumentException}. */
final class AgendaValues {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.HOUR_OF_DAY, 1, 2, SignStyle.NOT_NEGATIVE)
            .appendLiteral(':')
            .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);
    private static final String AT = "@((?<day>[1-9])/)?(?<time>[0-9]{1,2}:[0-9]{2})";
    private static final Pattern SLOT = Pattern.compile("(?<title>.*)=(?<minutes>[0-9]{1,4})(" + AT + ")?");
    private static final Pattern PIN = Pattern.compile("(?<step>[^@]*)" + AT);

    private AgendaValues() {}

    /**
     * How long a day is.
     *
     * @param value minutes
     */
    record Minutes(int value) {
        Minutes {
            require(value >= 1 && value <= AgendaItem.MOST_MINUTES);
        }
    }

    /**
     * How many people take part.
     *
     * @param value the number
     */
    record People(int value) {
        People {
            require(value >= AgendaRequest.FEWEST && value <= AgendaRequest.MOST);
        }
    }

    /**
     * How many days a meeting has.
     *
     * @param value the number
     */
    record DayCount(int value) {
        DayCount {
            require(value >= 1 && value <= AgendaRequest.MOST_DAYS);
        }
    }

    /**
     * What a case or a guest is called in the agenda.
     *
     * @param value not blank
     */
    record Title(String value) {
        Title {
            require(!Blank.is(value));
        }
    }

    static void register(CommandLine line) {
        line.registerConverter(Minutes.class, text -> new Minutes(Integer.parseInt(text)))
                .registerConverter(People.class, text -> new People(Integer.parseInt(text)))
                .registerConverter(DayCount.class, text -> new DayCount(Integer.parseInt(text)))
                .registerConverter(Title.class, text -> new Title(text.strip()))
                .registerConverter(LocalTime.class, AgendaValues::time)
                .registerConverter(HostSlot.class, AgendaValues::slot)
                .registerConverter(Pin.class, AgendaValues::pin)
                .registerConverter(StepId.class, StepId::new);
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text, TIME);
    }

    private static HostSlot slot(String text) {
        Matcher slot = SLOT.matcher(text);
        require(slot.matches());
        int minutes = new Minutes(Integer.parseInt(slot.group("minutes"))).value();
        Optional<Moment> at = slot.group("time") == null ? Optional.empty() : Optional.of(moment(slot));
        return new HostSlot(slot.group("title").strip(), minutes, at);
    }

    private static Pin pin(String text) {
        Matcher pin = PIN.matcher(text);
        require(pin.matches());
        return new Pin(new StepId(pin.group("step")), moment(pin));
    }

    private static Moment moment(Matcher at) {
        String day = at.group("day");
        return new Moment(day == null ? 1 : Integer.parseInt(day), time(at.group("time")));
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("out of range or of another form");
        }
    }
}
