package pl.miasta.empirie.meeting.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.meeting.FormatId;

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
}
