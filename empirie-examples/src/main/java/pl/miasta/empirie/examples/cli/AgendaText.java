package pl.miasta.empirie.examples.cli;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Wording;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.format.Agenda;
import pl.miasta.empirie.meeting.format.AgendaAnswer;
import pl.miasta.empirie.meeting.format.AgendaDay;
import pl.miasta.empirie.meeting.format.AgendaPart;
import pl.miasta.empirie.meeting.format.AgendaRequest;
import pl.miasta.empirie.meeting.format.DayFrame;
import pl.miasta.empirie.meeting.format.Emphasis;
import pl.miasta.empirie.meeting.format.Grouping;
import pl.miasta.empirie.meeting.format.Length;
import pl.miasta.empirie.meeting.format.Step;

/** An agenda for people: a line of time, a bar as long as each part, and what it comes to; or why there is none. */
final class AgendaText {
    private static final String BREAK_CELL = "·";
    private static final int PERCENT = 100;

    private final Session session;
    private final Words words;
    private final AgendaRequest request;

    AgendaText(Session session, AgendaRequest request) {
        this.session = session;
        this.words = session.words();
        this.request = request;
    }

    void print(Agenda agenda) {
        head();
        int longest = agenda.parts().values().stream()
                .mapToInt(part -> cells(part.item()))
                .max()
                .orElse(0);
        for (int day = 1; day <= agenda.days().size(); day++) {
            AgendaDay of = agenda.days().get(day - 1);
            session.out().println();
            if (agenda.days().size() > 1) {
                session.out()
                        .println(Layout.bold(
                                words.say("agenda.day", day, of.frame().date(), span(of.frame()))));
            }
            of.parts().forEach(part -> print(part, longest));
        }
        session.out().println();
        legend();
        sums(agenda);
        observers(agenda);
    }

    private void head() {
        DayFrame first = request.days().get(0);
        List<DayFrame> days = request.days();
        Object when = days.size() == 1
                ? first.date()
                : first.date() + " – " + days.get(days.size() - 1).date();
        Wording title = request.format().title();
        session.out()
                .println(Layout.bold(title.nearest(words.language()) + " ("
                        + request.format().id() + ")"));
        session.say("agenda.head", request.mode(), when, span(first), request.participants());
    }

    private static String span(DayFrame day) {
        return span(day.start(), day.start().plusMinutes(day.minutes()));
    }

    private static String span(LocalTime from, LocalTime to) {
        return from + "–" + to;
    }

    private static int cells(AgendaItem item) {
        return item.minutes() / Length.GRID;
    }

    private void print(AgendaPart part, int longest) {
        AgendaItem item = part.item();
        String time = String.format("  %s %4d  ", span(part.start(), part.end()), item.minutes());
        String rest = " ".repeat(longest - cells(item)) + "  ";
        if (part.step().isEmpty()) {
            String bar = BREAK_CELL.repeat(cells(item));
            session.out().println(Layout.faint(time + bar + rest + " ".repeat(5) + item.title()));
            return;
        }
        Step step = part.step().get();
        String bar = Layout.styled(colour(step.serves()), cell(step.serves()).repeat(cells(item)));
        session.out()
                .println(Layout.hang(
                        time + bar + rest + marks(item) + "  ", item.title() + groups(step.grouping(), part.groups())));
    }

    private static String cell(Emphasis serves) {
        return switch (serves) {
            case RELATIONS -> "▒";
            case BOTH -> "▓";
            case SUBSTANCE -> "█";
        };
    }

    private static String colour(Emphasis serves) {
        return switch (serves) {
            case RELATIONS -> "fg_magenta";
            case BOTH -> "fg_cyan";
            case SUBSTANCE -> "fg_blue";
        };
    }

    private String marks(AgendaItem item) {
        return mark(item.isOpen(), "open")
                + mark(item.transmitted(), "transmitted")
                + mark(item.recorded(), "recorded");
    }

    private String mark(boolean is, String what) {
        return is ? words.say("agenda.mark." + what) : " ";
    }

    /** {@code 6×4} for six groups of four. */
    private String groups(Grouping grouping, List<Integer> sizes) {
        return switch (grouping.form()) {
            case PLENARY -> "";
            case ALONE -> " · " + words.term(grouping.form());
            case GROUPS, PAIRS ->
                " · "
                        + sizes.stream()
                                .collect(Collectors.groupingBy(
                                        size -> size, () -> new TreeMap<>((a, b) -> b - a), Collectors.counting()))
                                .entrySet()
                                .stream()
                                .map(several -> several.getValue() + "×" + several.getKey())
                                .collect(Collectors.joining(" + "));
        };
    }

    private void legend() {
        List<String> signs = new ArrayList<>();
        for (Emphasis emphasis : Emphasis.values()) {
            signs.add(cell(emphasis) + " " + words.term(emphasis));
        }
        signs.add(BREAK_CELL + " " + words.say("agenda.break"));
        session.out()
                .println(Layout.faint(
                        "  " + String.join("   ", signs) + "   " + words.say("agenda.scale", Length.GRID)));
        String marks = Stream.of("open", "transmitted", "recorded")
                .map(mark -> words.say("agenda.mark." + mark) + " " + words.say("agenda.marked." + mark))
                .collect(Collectors.joining("   "));
        session.out().println(Layout.faint("  " + marks + "   " + words.say("agenda.groups")));
        session.out().println();
    }

    private void sums(Agenda agenda) {
        int breaks = 0;
        int work = 0;
        // doubled, so that what serves both counts half
        int relations = 0;
        for (AgendaPart part : agenda.parts().values()) {
            int minutes = part.item().minutes();
            if (part.step().isEmpty()) {
                breaks += minutes;
            } else {
                work += minutes;
                relations += switch (part.step().get().serves()) {
                    case RELATIONS -> 2 * minutes;
                    case BOTH -> minutes;
                    case SUBSTANCE -> 0;
                };
            }
        }
        int share = Math.round((float) PERCENT * relations / (2 * work));
        session.say("agenda.sums", work, breaks, share, PERCENT - share);
    }

    private void observers(Agenda agenda) {
        String shown = agenda.parts().entrySet().stream()
                .filter(part -> part.getValue().item().isForObservers())
                .map(part -> (agenda.days().size() > 1 ? part.getKey().day() + "/" : "")
                        + part.getValue().start() + " " + part.getValue().item().title())
                .collect(Collectors.joining("; "));
        session.out()
                .println(Layout.hang(
                        "  ", shown.isEmpty() ? words.say("agenda.unobserved") : words.say("agenda.observers", shown)));
    }

    void print(AgendaAnswer.Refused refused) {
        head();
        session.out().println();
        session.say("agenda.refused");
        for (Message reason : refused.reasons()) {
            session.out().println(Layout.hang("  " + Layout.styled("fg_red", "✗") + " ", reason.in(words.language())));
        }
        session.out().println();
        session.say(refused.ways().isEmpty() ? "agenda.no-way" : "agenda.ways");
        refused.ways().forEach(this::print);
    }

    private void print(AgendaAnswer.Way way) {
        String changes = way.changes().stream()
                .map(change -> change.in(words.language()))
                .collect(Collectors.joining("; "));
        session.out().println(Layout.hang("  → ", changes));
        List<String> added = AgendaOptions.added(request, way.then());
        if (!added.isEmpty()) {
            session.out().println(Layout.hang("      ", added));
        }
        List<String> leftOut = AgendaOptions.leftOut(request, way.then());
        if (!leftOut.isEmpty()) {
            session.out().println(Layout.hang("      " + words.say("agenda.left-out") + " ", leftOut));
        }
    }
}
