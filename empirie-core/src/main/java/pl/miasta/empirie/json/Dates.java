package pl.miasta.empirie.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How days and times stand in the file: {@code 2022-06-08} and {@code 09:30}, and no other way. */
final class Dates {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final int DATE_LENGTH = "uuuu-MM-dd".length();

    private Dates() {}

    static boolean isDate(String text) {
        return date(text).isPresent();
    }

    static boolean isTime(String text) {
        try {
            LocalTime.parse(text, TIME);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static boolean isMonth(String text) {
        return date(text + "-01").isPresent();
    }

    static boolean isSubject(String text) {
        return text.indexOf(':') > 0;
    }

    static LocalTime time(String text) {
        return LocalTime.parse(text, TIME);
    }

    static String say(LocalTime time) {
        return TIME.format(time);
    }

    static Optional<LocalDate> date(String text) {
        if (text.length() != DATE_LENGTH || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The day at a property of an object; empty if it is missing or no day, which somebody else will say. */
    static Optional<LocalDate> at(JsonNode object, String property) {
        JsonNode value = object.get(property);
        return value != null && value.isString() ? date(value.stringValue()) : Optional.empty();
    }
}
