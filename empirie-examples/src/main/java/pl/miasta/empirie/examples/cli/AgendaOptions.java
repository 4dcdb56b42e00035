package pl.miasta.empirie.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import pl.miasta.empirie.meeting.format.AgendaRequest;
import pl.miasta.empirie.meeting.format.DayFrame;
import pl.miasta.empirie.meeting.format.Moment;

/** What to type for a request; each option is whole, so that it can be copied. */
final class AgendaOptions {
    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[\\p{L}0-9@/:=._-]+");

    private AgendaOptions() {}

    /**
     * An option with its value.
     *
     * @param isOneOfSeveral whether it may be given more than once, so that giving it again does not replace it
     */
    private record Option(String name, String value, boolean isOneOfSeveral) {
        String typed() {
            String quoted = NEEDS_NO_QUOTES.matcher(value).matches()
                    ? value
                    : '"' + value.replaceAll("[\\\\\"$`]", "\\\\$0") + '"';
            return Layout.plain(name + " " + quoted);
        }
    }

    /** What to add to the first request, or to put in the place of what it has, for the second one. */
    static List<String> added(AgendaRequest from, AgendaRequest to) {
        return typed(without(options(to), options(from)));
    }

    /** What to leave out of the first request for the second one. */
    static List<String> leftOut(AgendaRequest from, AgendaRequest to) {
        return typed(without(options(from), options(to)).stream()
                .filter(Option::isOneOfSeveral)
                .toList());
    }

    private static List<Option> without(List<Option> some, List<Option> others) {
        List<Option> rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    private static List<String> typed(List<Option> options) {
        return options.stream().map(Option::typed).toList();
    }

    private static List<Option> options(AgendaRequest request) {
        DayFrame day = request.days().get(0);
        List<Option> options = new ArrayList<>();
        options.add(new Option("--minutes", String.valueOf(day.minutes()), false));
        options.add(new Option("--start", day.start().toString(), false));
        options.add(new Option("--days", String.valueOf(request.days().size()), false));
        options.add(new Option("--lang", request.language().tag(), false));
        request.wishes().cases().forEach(title -> options.add(new Option("--case", title, true)));
        request.wishes().guests().forEach(title -> options.add(new Option("--guest", title, true)));
        request.wishes()
                .slots()
                .forEach(slot -> options.add(new Option(
                        "--slot",
                        slot.title() + "=" + slot.minutes()
                                + slot.at().map(AgendaOptions::at).orElse(""),
                        true)));
        request.wishes().pins().forEach(pin -> options.add(new Option("--pin", pin.step() + at(pin.at()), true)));
        request.wishes().dropped().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(step -> options.add(new Option("--without", step.value(), true)));
        return options;
    }

    private static String at(Moment moment) {
        return "@" + (moment.day() == 1 ? "" : moment.day() + "/") + moment.time();
    }
}
