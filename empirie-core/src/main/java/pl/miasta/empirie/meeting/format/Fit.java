package pl.miasta.empirie.meeting.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.rule.Bounds;

/** Compares what a meeting has to hold with the time there is, by sums alone: quick, and never wrong when it says no. */
final class Fit {
    private final AgendaRequest request;
    private final Frame frame;
    private final Course course;

    Fit(AgendaRequest request, Frame frame) {
        this.request = request;
        this.frame = frame;
        this.course = new Course(request, frame);
    }

    /**
     * How many of the steps that may come in to try, best first: as many as the time holds at their usual lengths, else
     * fewer, else more.
     */
    List<Integer> extrasInOrder() {
        int all = course.optionalSteps();
        int best = 0;
        while (best < all && usualWithBreaks(course.pieces(best + 1)) <= minutes()) {
            best++;
        }
        List<Integer> order = new ArrayList<>();
        for (int fewer = best; fewer >= 0; fewer--) {
            order.add(fewer);
        }
        for (int more = best + 1; more <= all; more++) {
            order.add(more);
        }
        return order;
    }

    /** Whether the sums allow an agenda of these pieces. */
    boolean isThinkable(List<Piece> pieces) {
        return shortest(pieces) <= minutes() && longest(pieces) >= minutes();
    }

    /** Why there is no agenda: too much for the time, too little, or the fixed times. */
    Message reason() {
        int shortest = shortest(course.pieces(0));
        int longest = longest(course.pieces(course.optionalSteps()));
        if (shortest > minutes()) {
            return Message.of("agenda.refused.too-much", shortest, minutes());
        }
        if (longest < minutes()) {
            return Message.of("agenda.refused.too-little", longest, minutes());
        }
        boolean fixed = !request.wishes().pins().isEmpty()
                || request.wishes().slots().stream().anyMatch(slot -> slot.at().isPresent());
        return Message.of(fixed ? "agenda.refused.fixed" : "agenda.refused.no-division", minutes());
    }

    private int minutes() {
        return sumOf(request.days(), DayFrame::minutes);
    }

    private static <T> int sumOf(List<T> several, ToIntFunction<T> measure) {
        return several.stream().mapToInt(measure).sum();
    }

    /** The least time for the pieces, with the breaks they cannot do without. */
    private int shortest(List<Piece> pieces) {
        int work = sumOf(pieces, Piece::least) + around(Step::least);
        Bounds lunch = request.rhythm().lunch();
        int lunches = lunches();
        int run = request.rhythm().longestRun();
        int gaps = Math.max(0, (work + run - 1) / run - request.days().size());
        return work
                + lunches * lunch.min()
                + Math.max(0, gaps - lunches) * request.rhythm().pause().min();
    }

    private int usualWithBreaks(List<Piece> pieces) {
        Rhythm rhythm = request.rhythm();
        int work = sumOf(pieces, Piece::usual)
                + around((step, people) -> step.length().usual());
        int breaks = work / (rhythm.longestRun() - rhythm.shortestRun());
        int lunches = lunches();
        return work
                + lunches * rhythm.lunch().max()
                + Math.max(0, breaks - lunches) * rhythm.pause().max();
    }

    /** The most time that the pieces and all thinkable breaks can fill. */
    private int longest(List<Piece> pieces) {
        int work = sumOf(pieces, Piece::most)
                + around((step, people) -> step.length().most());
        int breaks = work / request.rhythm().shortestRun() + 1;
        return work
                + lunches() * request.rhythm().lunch().max()
                + breaks * request.rhythm().pause().max();
    }

    @FunctionalInterface
    private interface Measure {
        int of(Step step, int people);
    }

    /** What surrounds the course: the host's slots, and the closing and opening between two days. */
    private int around(Measure measure) {
        int slots = sumOf(request.wishes().slots(), HostSlot::minutes);
        return request.days().size() == 1
                ? slots
                : slots
                        + measure.of(frame.dayClosing(), request.participants())
                        + measure.of(frame.dayOpening(), request.participants());
    }

    private int lunches() {
        return (int) IntStream.rangeClosed(1, request.days().size())
                .filter(day -> request.rhythm().asksForLunch(request.days().get(day - 1))
                        || request.wishes().lunchAt(day).isPresent())
                .count();
    }
}
