package pl.miasta.empirie.meeting.format;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.format.AgendaAnswer.Way;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Policy;

/**
 * Looks for what would give an agenda: first mends what cannot stay, then tries the least change of each kind. Every way
 * is tried before it is shown.
 */
final class WaysOut {
    private static final int A_DAY = 24 * 60;

    private final AgendaCompiler compiler;
    private final Frame frame;

    WaysOut(AgendaCompiler compiler, Frame frame) {
        this.compiler = compiler;
        this.frame = frame;
    }

    /** A request on its way, with what was changed so far. */
    private record Draft(List<Message> changes, AgendaRequest request) {
        Draft and(Message change, AgendaRequest then) {
            return and(List.of(change), then);
        }

        Draft and(List<Message> further, AgendaRequest then) {
            return new Draft(Stream.concat(changes.stream(), further.stream()).toList(), then);
        }

        /** What to change, the days as they are in the end last. */
        Way way(AgendaRequest asked) {
            List<Message> all = new ArrayList<>(changes);
            for (int number = 1; number <= asked.days().size(); number++) {
                DayFrame before = asked.days().get(number - 1);
                DayFrame then = request.days().get(number - 1);
                if (then.minutes() != before.minutes()) {
                    all.add(says("length", number, then.minutes()));
                }
                if (!then.start().equals(before.start())) {
                    all.add(says("start", number, then.start()));
                }
            }
            return new Way(all, request);
        }
    }

    private boolean works(Draft draft) {
        return compiler.attempt(draft.request()).isPresent();
    }

    /** One way of each kind that works. */
    List<Way> from(AgendaRequest asked) {
        Draft mended = mended(new Draft(List.of(), asked));
        if (!mended.request().equals(asked) && works(mended)) {
            return List.of(mended.way(asked));
        }
        List<Way> ways = Stream.of(
                        longer(mended), dropping(mended), released(mended), shorter(mended), secondDay(mended))
                .flatMap(Optional::stream)
                .map(draft -> draft.way(asked))
                .toList();
        return ways.isEmpty()
                ? lastResort(mended).stream().map(draft -> draft.way(asked)).toList()
                : ways;
    }

    // what cannot stay

    private Draft mended(Draft draft) {
        return pins(days(slots(steps(language(draft)))));
    }

    private static Message says(String code, Object... arguments) {
        return Message.of("agenda.way." + code, arguments);
    }

    private static Draft language(Draft draft) {
        AgendaRequest request = draft.request();
        Set<Language> written = request.format().languages();
        if (written.contains(request.language())) {
            return draft;
        }
        Language spoken = written.iterator().next();
        return draft.and(says("language", spoken), request.in(spoken));
    }

    private static Draft steps(Draft draft) {
        Draft mended = draft;
        for (StepId step : draft.request().wishes().dropped().stream().sorted().toList()) {
            boolean droppable = draft.request()
                    .format()
                    .step(step)
                    .filter(Step::isDroppable)
                    .isPresent();
            if (!droppable) {
                AgendaRequest request = mended.request();
                Set<StepId> rest = request.wishes().dropped().stream()
                        .filter(other -> !other.equals(step))
                        .collect(Collectors.toUnmodifiableSet());
                mended = mended.and(
                        says("keep", named(request, step)), request.wishing(wishes -> wishes.withDropped(rest)));
            }
        }
        return mended;
    }

    private static Draft slots(Draft draft) {
        AgendaRequest request = draft.request();
        int longest = request.rhythm().longestRun();
        List<HostSlot> slots = new ArrayList<>();
        List<Message> changes = new ArrayList<>();
        List<HostSlot> asked = request.wishes().slots();
        for (int number = 1; number <= asked.size(); number++) {
            HostSlot slot = asked.get(number - 1);
            int minutes = onGrid(slot.minutes());
            if (minutes != slot.minutes()) {
                changes.add(says("slot-length", number, minutes));
            }
            HostSlot rounded = new HostSlot(slot.title(), minutes, slot.at());
            if (minutes > longest) {
                changes.add(says("slot-halves", number));
                slots.addAll(rounded.parts(
                        (minutes + longest - 1) / longest,
                        usual(request.rhythm().pause())));
            } else {
                slots.add(rounded);
            }
        }
        return changes.isEmpty() ? draft : draft.and(changes, request.wishing(wishes -> wishes.withSlots(slots)));
    }

    /** The middle of the range, on the grid. */
    private static int usual(Bounds pause) {
        return (pause.min() + pause.max()) / 2 / Length.GRID * Length.GRID;
    }

    private static int onGrid(int minutes) {
        return (minutes + Length.GRID - 1) / Length.GRID * Length.GRID;
    }

    private static Draft days(Draft draft) {
        AgendaRequest request = draft.request();
        Bounds allowed = request.policy().bounds(Policy.DURATION);
        List<DayFrame> days = new ArrayList<>();
        for (DayFrame day : request.days()) {
            int most = request.mode() == MeetingMode.IN_PERSON ? A_DAY : onGrid(allowed.max() - Length.GRID + 1);
            int minutes = Math.min(most, Math.max(onGrid(allowed.min()), onGrid(day.minutes())));
            LocalTime start = Rhythm.minute(day.start()) + minutes > A_DAY
                    ? LocalTime.MIN.plusMinutes(A_DAY - minutes)
                    : day.start();
            days.add(day.lasting(minutes).from(start));
        }
        return draft.and(List.of(), request.on(days));
    }

    /** Times that cannot be met whatever else changes are given up. */
    private Draft pins(Draft draft) {
        Draft mended = draft;
        List<Pin> kept = new ArrayList<>();
        for (Pin pin : draft.request().wishes().pins()) {
            List<Pin> more = Stream.concat(kept.stream(), Stream.of(pin)).toList();
            if (isRefused(draft.request(), wishes -> wishes.withPins(more).withSlots(List.of()))) {
                mended = without(mended, pin);
            } else {
                kept.add(pin);
            }
        }
        List<HostSlot> slots = draft.request().wishes().slots();
        for (int i = 0; i < slots.size(); i++) {
            HostSlot slot = slots.get(i);
            if (slot.at().isPresent() && isRefused(draft.request(), wishes -> Wishes.NONE.slot(slot))) {
                mended = loose(mended, i);
            }
        }
        return mended;
    }

    /** Whether such wishes alone are refused; all else has been mended by now. */
    private boolean isRefused(AgendaRequest request, UnaryOperator<Wishes> alone) {
        return !Obstacles.of(request.wishing(alone), frame).isEmpty();
    }

    private static Draft without(Draft draft, Pin pin) {
        List<Pin> rest = draft.request().wishes().pins().stream()
                .filter(other -> !other.equals(pin))
                .toList();
        return draft.and(
                says("unpin", named(draft.request(), pin.step()), pin.at().time()),
                draft.request().wishing(wishes -> wishes.withPins(rest)));
    }

    private static Message named(Step step) {
        return Message.of("agenda.step", step.title(), step.id());
    }

    /** As people call it; what the format does not have by its id. */
    private static Object named(AgendaRequest request, StepId step) {
        return step.equals(StepId.LUNCH)
                ? Message.of("agenda.lunch")
                : request.format().step(step).<Object>map(WaysOut::named).orElse(step);
    }

    private static Draft loose(Draft draft, int index) {
        List<HostSlot> slots = new ArrayList<>(draft.request().wishes().slots());
        LocalTime time = slots.get(index).at().orElseThrow().time();
        slots.set(index, slots.get(index).anywhere());
        return draft.and(
                says("unpin-slot", index + 1, time), draft.request().wishing(wishes -> wishes.withSlots(slots)));
    }

    // the least change of each kind

    private Optional<Draft> longer(Draft draft) {
        return stretched(draft, Length.GRID);
    }

    private Optional<Draft> shorter(Draft draft) {
        return stretched(draft, -Length.GRID);
    }

    private Optional<Draft> stretched(Draft draft, int step) {
        AgendaRequest request = draft.request();
        for (int change = step; ; change += step) {
            int by = change;
            if (request.days().stream().anyMatch(day -> day.minutes() + by < 1)) {
                return Optional.empty();
            }
            AgendaRequest then = request.each(day -> day.lasting(day.minutes() + by));
            if (!Obstacles.of(then, frame).isEmpty()) {
                return Optional.empty();
            }
            if (compiler.attempt(then).isPresent()) {
                return Optional.of(draft.and(List.of(), then));
            }
        }
    }

    private Optional<Draft> dropping(Draft draft) {
        List<Step> droppable = droppable(draft.request());
        Stream<List<Step>> singles = droppable.stream().map(List::of);
        Stream<List<Step>> pairs = IntStream.range(0, droppable.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, i).mapToObj(j -> List.of(droppable.get(j), droppable.get(i))));
        Stream<List<Step>> more = IntStream.rangeClosed(3, droppable.size())
                .mapToObj(several -> droppable.subList(droppable.size() - several, droppable.size()));
        return Stream.of(singles, pairs, more)
                .flatMap(sets -> sets)
                .map(steps -> dropped(draft, steps))
                .filter(this::works)
                .findFirst();
    }

    /** The steps whose time would come free, the shortest first: as little as possible is lost. */
    private static List<Step> droppable(AgendaRequest request) {
        return request.format().steps().stream()
                .filter(step ->
                        step.isDroppable() && !request.wishes().dropped().contains(step.id()))
                .filter(step -> step.need() == Need.USUAL
                        || request.wishes().pins().stream()
                                .anyMatch(pin -> pin.step().equals(step.id()))
                        || step.repeat().isPresent())
                .sorted(Comparator.comparingInt((Step step) -> step.least(request.participants())))
                .toList();
    }

    private static Draft dropped(Draft draft, Collection<Step> steps) {
        List<Message> named = steps.stream().map(WaysOut::named).toList();
        return draft.and(
                says("drop", named),
                draft.request()
                        .wishing(wishes ->
                                wishes.dropping(steps.stream().map(Step::id).toList())));
    }

    /** One fixed time given up; all of them where one is not enough. */
    private Optional<Draft> released(Draft draft) {
        List<UnaryOperator<Draft>> releases = new ArrayList<>();
        draft.request().wishes().pins().forEach(pin -> releases.add(one -> without(one, pin)));
        List<HostSlot> slots = draft.request().wishes().slots();
        for (int i = 0; i < slots.size(); i++) {
            int index = i;
            if (slots.get(i).at().isPresent()) {
                releases.add(one -> loose(one, index));
            }
        }
        Draft all = draft;
        for (UnaryOperator<Draft> release : releases) {
            all = release.apply(all);
        }
        Stream<Draft> singles = releases.stream().map(release -> release.apply(draft));
        return Stream.concat(singles, releases.size() > 1 ? Stream.of(all) : Stream.empty())
                .filter(this::works)
                .findFirst();
    }

    private Optional<Draft> secondDay(Draft draft) {
        if (draft.request().days().size() > 1) {
            return Optional.empty();
        }
        return Optional.of(draft.and(says("second-day"), draft.request().days(2)))
                .filter(this::works);
    }

    /** Where no single change helps: the format alone, then longer, shorter or over two days. */
    private Optional<Draft> lastResort(Draft draft) {
        Draft bare = draft;
        if (!draft.request().wishes().equals(Wishes.NONE)) {
            bare = draft.and(says("bare"), draft.request().wishing(Wishes.NONE));
        }
        List<Step> usual = droppable(bare.request());
        Draft least = usual.isEmpty() ? bare : dropped(bare, usual);
        return Stream.of(bare, least)
                .flatMap(one ->
                        Stream.of(Optional.of(one).filter(this::works), longer(one), shorter(one), secondDay(one)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
