package pl.miasta.empirie.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.DocumentKind;
import pl.miasta.empirie.person.Actor;

/** How what somebody types becomes a value; whatever is none is refused, and {@link CommandLineHost} says why. */
final class Converters {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final int DATE_LENGTH = "uuuu-MM-dd".length();

    private Converters() {}

    static void register(CommandLine line) {
        AgendaValues.register(line);
        line.registerConverter(LocalDate.class, Converters::date)
                .registerConverter(WholeNumber.class, text -> new WholeNumber(Integer.parseInt(text)))
                .registerConverter(DocumentKind.class, Converters::documentKind)
                .registerConverter(Viewer.class, text -> required(Viewer.parse(text)))
                .registerConverter(Resource.class, text -> required(Resource.parse(text)))
                .registerConverter(
                        Actor.class, text -> required(Viewer.parse(text).flatMap(Converters::actor)));
    }

    /** Years of more than four digits are dates to Java and to nobody else. */
    private static LocalDate date(String text) {
        if (text.length() != DATE_LENGTH) {
            throw new TypeConversionException("");
        }
        return LocalDate.parse(text, DATE);
    }

    /** As files are named, {@code work-plan}, or as the library writes it, {@code WORK_PLAN}. */
    private static DocumentKind documentKind(String text) {
        return DocumentKind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Optional<Actor> actor(Viewer viewer) {
        return switch (viewer.kind()) {
            case PERSON -> viewer.person().map(Actor::person);
            case ZH16 -> Optional.of(Actor.zh16());
            case OFFICE -> Optional.of(Actor.office());
            case CITY, PUBLIC -> Optional.empty();
        };
    }

    private static <T> T required(Optional<T> value) {
        return value.orElseThrow(() -> new TypeConversionException(""));
    }
}
