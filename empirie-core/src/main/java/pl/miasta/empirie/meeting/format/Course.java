package pl.miasta.empirie.meeting.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.miasta.empirie.meeting.ItemKind;

/**
 * What a meeting goes through, in order, before anything has a time: the format's steps, cases and guests one by one.
 * Slots of the host are not in it: they are put into days.
 */
final class Course {
    private final AgendaRequest request;
    private final Frame frame;
    private final List<Step> optional;

    Course(AgendaRequest request, Frame frame) {
        this.request = request;
        this.frame = frame;
        this.optional = request.format().steps().stream()
                .filter(step -> step.need() == Need.OPTIONAL && !isDropped(step) && !isCalledFor(step))
                .toList();
    }

    /** How many steps may come in when there is time. */
    int optionalSteps() {
        return optional.size();
    }

    /**
     * The pieces in order.
     *
     * @param extras how many of the steps that may come in do, the first ones of the format
     */
    List<Piece> pieces(int extras) {
        List<Step> comingIn = optional.subList(0, extras);
        List<Step> steps = request.format().steps().stream()
                .filter(step -> !isDropped(step) && (!optional.contains(step) || comingIn.contains(step)))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        steps.forEach(step -> pieces.addAll(turns(step)));
        // people know each other before somebody talks to them, and the talks come before the work
        int talks = IntStream.range(0, pieces.size())
                .filter(i -> i > 0 && pieces.get(i).step().kind() == ItemKind.WORK)
                .findFirst()
                .orElse(1);
        pieces.addAll(talks, talks());
        return pieces;
    }

    /** Whether the step is in the meeting once it is asked for at a fixed time. */
    boolean mayHold(Step step) {
        return !isDropped(step) && !turns(step).isEmpty();
    }

    private boolean isDropped(Step step) {
        return step.isDroppable() && request.wishes().dropped().contains(step.id());
    }

    /** A step for cases or guests comes in when there are some, a pinned one because somebody wants it at that time. */
    private boolean isCalledFor(Step step) {
        return step.repeat().filter(repeat -> !named(repeat.over()).isEmpty()).isPresent()
                || pin(step.id()).isPresent();
    }

    /** Guests and cases for which the format has no step of its own. */
    private List<Piece> talks() {
        List<Piece> talks = new ArrayList<>();
        for (Step step : List.of(frame.guest(), frame.presentation())) {
            Repeat.Over over = step.repeat().orElseThrow().over();
            boolean own = request.format().steps().stream()
                    .anyMatch(one ->
                            one.repeat().map(Repeat::over).filter(over::equals).isPresent());
            if (!own) {
                talks.addAll(turns(step));
            }
        }
        return talks;
    }

    private List<Piece> turns(Step step) {
        Optional<Repeat> repeat = step.repeat();
        if (repeat.isEmpty()) {
            return List.of(piece(step, title(step), pin(step.id())));
        }
        List<String> named = named(repeat.get().over());
        int count = named.isEmpty() ? repeat.get().usual() : named.size();
        return IntStream.range(0, count)
                .mapToObj(turn -> piece(
                        step,
                        named.isEmpty() ? numbered(step, turn, count) : title(step) + " – " + named.get(turn),
                        turn == 0 ? pin(step.id()) : Optional.empty()))
                .toList();
    }

    private String numbered(Step step, int turn, int count) {
        return count == 1 ? title(step) : title(step) + " " + (turn + 1);
    }

    private List<String> named(Repeat.Over over) {
        return over == Repeat.Over.CASES
                ? request.wishes().cases()
                : request.wishes().guests();
    }

    private String title(Step step) {
        return step.title().in(request.language());
    }

    /** A step of the frame at its place in a day. */
    Piece framing(Step step) {
        return piece(step, title(step), pin(step.id()));
    }

    private Piece piece(Step step, String title, Optional<Moment> at) {
        int least = step.least(request.participants());
        return new Piece(
                step,
                title,
                least,
                Math.max(least, step.length().usual()),
                step.length().most(),
                at);
    }

    private Optional<Moment> pin(StepId step) {
        return request.wishes().pins().stream()
                .filter(pin -> pin.step().equals(step))
                .map(Pin::at)
                .findFirst();
    }
}
