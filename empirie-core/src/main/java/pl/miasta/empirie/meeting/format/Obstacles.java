package pl.miasta.empirie.meeting.format;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Policy;

/** What is wrong with a request before anybody looks for an agenda: every bit of it, each in a sentence. */
final class Obstacles {
    private static final int A_DAY = 24 * 60;

    private final AgendaRequest request;
    private final Frame frame;
    private final List<Message> found = new ArrayList<>();

    private Obstacles(AgendaRequest request, Frame frame) {
        this.request = request;
        this.frame = frame;
    }

    static List<Message> of(AgendaRequest request, Frame frame) {
        Obstacles obstacles = new Obstacles(request, frame);
        obstacles.language();
        obstacles.days();
        obstacles.steps();
        obstacles.slots();
        request.wishes().pins().forEach(obstacles::pin);
        obstacles.pinnedTwice();
        return obstacles.found;
    }

    private void add(String code, Object... arguments) {
        found.add(Message.of("agenda.refused." + code, arguments));
    }

    private void language() {
        if (!request.format().languages().contains(request.language())) {
            add("language", request.format().id(), request.language());
        }
    }

    private void days() {
        Bounds allowed = request.policy().bounds(Policy.DURATION);
        for (int day = 1; day <= request.days().size(); day++) {
            DayFrame frameOfDay = request.days().get(day - 1);
            int minutes = frameOfDay.minutes();
            if (minutes % Length.GRID != 0) {
                add("grid", day, minutes, Length.GRID);
            }
            if (minutes < allowed.min()) {
                add("too-short", day, minutes, allowed.min());
            }
            if (minutes > allowed.max() && request.mode() != MeetingMode.IN_PERSON) {
                add("too-long", day, minutes, allowed.max());
            }
            if (frameOfDay.endMinute() > A_DAY) {
                add("midnight", day, frameOfDay.start(), minutes);
            }
        }
    }

    private void steps() {
        for (StepId dropped : sorted(request.wishes().dropped())) {
            Optional<Step> step = request.format().step(dropped);
            if (step.isEmpty()) {
                unknown(dropped);
            } else if (!step.get().isDroppable()) {
                add("required", dropped);
            }
        }
    }

    private static List<StepId> sorted(Iterable<StepId> steps) {
        List<StepId> sorted = new ArrayList<>();
        steps.forEach(sorted::add);
        sorted.sort(null);
        return sorted;
    }

    private void unknown(StepId step) {
        add(
                "unknown-step",
                step,
                request.format().id(),
                request.format().steps().stream().map(Step::id).toList());
    }

    private void slots() {
        List<HostSlot> slots = request.wishes().slots();
        for (int number = 1; number <= slots.size(); number++) {
            HostSlot slot = slots.get(number - 1);
            if (slot.minutes() % Length.GRID != 0) {
                add("slot-grid", number, slot.minutes(), Length.GRID);
            }
            if (slot.minutes() > request.rhythm().longestRun()) {
                add("slot-too-long", number, slot.minutes(), request.rhythm().longestRun());
            }
            slot.at().ifPresent(at -> moment(at, slot.minutes()));
        }
    }

    private void pin(Pin pin) {
        boolean lunch = pin.step().equals(StepId.LUNCH);
        boolean framing = pin.step().equals(frame.dayOpening().id())
                || pin.step().equals(frame.dayClosing().id());
        Optional<Step> step = request.format().step(pin.step());
        if (!lunch && !framing && step.isEmpty()) {
            unknown(pin.step());
        }
        boolean held = framing
                ? request.days().size() > 1
                : step.filter(one -> !new Course(request, frame).mayHold(one)).isEmpty();
        if (!held) {
            add("not-held", pin.step(), pin.at().time());
        }
        moment(pin.at(), Length.GRID);
        LocalTime time = pin.at().time();
        if (lunch
                && (time.isBefore(request.rhythm().lunchFrom())
                        || time.isAfter(request.rhythm().lunchTo()))) {
            add("lunch", time, request.rhythm().lunchFrom(), request.rhythm().lunchTo());
        }
    }

    private void pinnedTwice() {
        List<Pin> pins = request.wishes().pins();
        for (int i = 0; i < pins.size(); i++) {
            Pin pin = pins.get(i);
            if (pins.subList(0, i).stream().anyMatch(pin::contradicts)) {
                add("pinned-twice", pin.step(), pin.at().time());
            }
        }
    }

    private void moment(Moment at, int minutes) {
        if (at.day() > request.days().size()) {
            add("no-such-day", at.day(), request.days().size());
            return;
        }
        DayFrame day = request.days().get(at.day() - 1);
        int after = Rhythm.minute(at.time()) - Rhythm.minute(day.start());
        if (after < 0 || after + minutes > day.minutes()) {
            add("outside", at.time(), at.day(), day.start(), end(day));
        } else if (after % Length.GRID != 0) {
            add("off-grid", at.time(), Length.GRID, day.start());
        }
    }

    private static LocalTime end(DayFrame day) {
        return day.start().plusMinutes(day.minutes());
    }
}
