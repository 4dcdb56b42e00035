package pl.miasta.empirie.meeting.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.rule.Bounds;

/**
 * The menu of formats (kafeteria formatów): the vademecum's four and a leading pair's own ones. Immutable. Source: IV.
 */
public final class Formats {
    private final List<Format> formats;
    private final Frame frame;

    private Formats(List<Format> formats, Frame frame) {
        this.formats = formats;
        this.frame = frame;
    }

    /**
     * A menu.
     *
     * @param formats in the order in which they are listed
     * @param frame the steps that any of them may need
     */
    public static Formats of(List<Format> formats, Frame frame) {
        return new Formats(List.copyOf(formats), frame);
    }

    /**
     * The menu with one more format.
     *
     * @throws IllegalArgumentException if there is one of that id
     */
    public Formats with(Format own) {
        if (find(own.id()).isPresent()) {
            throw new IllegalArgumentException("there is a format " + own.id());
        }
        List<Format> more = new ArrayList<>(formats);
        more.add(own);
        return of(more, frame);
    }

    /** Every format. */
    public List<Format> all() {
        return formats;
    }

    /** The format of that id, if there is one. */
    public Optional<Format> find(FormatId id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * The format of an id as somebody typed it; capitals and small letters are alike.
     *
     * @throws UnusableInputException naming those there are; the id is quoted only where it can be one, because anything
     *     else might be a name
     */
    public Format named(String id) {
        return formats.stream()
                .filter(format -> format.id().value().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new UnusableInputException(new Problem(
                        "format",
                        Message.of("problem.unknown-format", FormatId.matches(id) ? id : "…"),
                        Message.of(
                                "problem.unknown-format.allowed",
                                formats.stream().map(Format::id).toList()))));
    }

    /** The steps that any format may need. */
    public Frame frame() {
        return frame;
    }

    /**
     * Compiles an agenda. The same request always gets the same answer.
     *
     * @return the agenda, exactly as long as asked for; or what stands in the way and what would help
     */
    public AgendaAnswer agenda(AgendaRequest request) {
        return new AgendaCompiler(frame).compile(request);
    }

    /**
     * For which lengths of a day there is an agenda, all else as asked for.
     *
     * @param request as {@link #agenda} takes it; how long its days are does not matter
     * @param within the shortest and the longest day to try, in minutes
     * @return ranges without gaps on the grid of {@value Length#GRID} minutes, the shortest first
     */
    public List<Bounds> lengths(AgendaRequest request, Bounds within) {
        AgendaCompiler compiler = new AgendaCompiler(frame);
        List<Bounds> ranges = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int minutes = onGrid(within.min()); minutes <= within.max(); minutes += Length.GRID) {
            int tried = minutes;
            if (compiler.attempt(request.each(day -> day.lasting(tried))).isPresent()) {
                first = first == 0 ? minutes : first;
                last = minutes;
            } else if (first > 0) {
                ranges.add(new Bounds(first, last));
                first = 0;
            }
        }
        if (first > 0) {
            ranges.add(new Bounds(first, last));
        }
        return ranges;
    }

    private static int onGrid(int minutes) {
        return Math.max(1, (minutes + Length.GRID - 1) / Length.GRID) * Length.GRID;
    }
}
