package pl.miasta.empirie.meeting.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.MeetingMode;

/** What people may ask for: any standard format, mode, length and start, with and without wishes. */
final class AgendaRequests {
    static final LocalDate DATE = LocalDate.of(2022, 4, 20);

    private AgendaRequests() {}

    /** One day without wishes. */
    static Arbitrary<AgendaRequest> plain() {
        return Arbitraries.of(MeetingMode.values())
                .flatMap(mode -> Combinators.combine(
                                formats(),
                                minutes(mode),
                                starts(),
                                Arbitraries.integers().between(10, 40),
                                Arbitraries.of(true, false),
                                Arbitraries.of(Language.values()))
                        .as((format, minutes, start, people, transmitted, language) -> with(
                                        AgendaRequest.of(format, mode, DATE, start, minutes), people, transmitted)
                                .in(language)));
    }

    private static AgendaRequest with(AgendaRequest request, int people, boolean transmitted) {
        AgendaRequest peopled = request.participants(people);
        return transmitted ? peopled : peopled.untransmitted();
    }

    private static Arbitrary<Format> formats() {
        return Arbitraries.of(FormatFile.standard().all());
    }

    private static Arbitrary<Integer> minutes(MeetingMode mode) {
        int most = mode == MeetingMode.IN_PERSON ? 660 : 540;
        return Arbitraries.integers().between(240 / 5, most / 5).map(units -> units * 5);
    }

    private static Arbitrary<LocalTime> starts() {
        return Arbitraries.integers().between(7 * 12, 12 * 12 + 1).map(units -> LocalTime.MIN.plusMinutes(units * 5L));
    }

    /** One day that has to hold more than its format. */
    static Arbitrary<AgendaRequest> wishful() {
        return plain().flatMap(AgendaRequests::wishing);
    }

    /** Two days, of any lengths and starts, that have to hold more than their format. */
    static Arbitrary<AgendaRequest> ofTwoDays() {
        return plain().flatMap(request -> Combinators.combine(
                        minutes(request.mode()),
                        starts(),
                        Arbitraries.integers().between(1, 3))
                .as((minutes, start, later) ->
                        request.on(List.of(request.days().get(0), new DayFrame(DATE.plusDays(later), start, minutes))))
                .flatMap(AgendaRequests::wishing));
    }

    private static Arbitrary<AgendaRequest> wishing(AgendaRequest request) {
        Arbitrary<List<StepId>> dropped = Arbitraries.of(request.format().steps().stream()
                        .filter(Step::isDroppable)
                        .map(Step::id)
                        .toList())
                .list()
                .uniqueElements()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        slots(request).list().ofMaxSize(2),
                        pins(request).list().ofMaxSize(2),
                        dropped)
                .as((guests, cases, slots, pins, drops) -> request.wishing(new Wishes(
                        numbered("miasto-", cases),
                        numbered("gość-", guests),
                        titled(slots),
                        pins,
                        Set.copyOf(drops))));
    }

    private static List<String> numbered(String name, int count) {
        return IntStream.range(0, count).mapToObj(number -> name + number).toList();
    }

    private static List<HostSlot> titled(List<HostSlot> slots) {
        List<HostSlot> titled = new ArrayList<>();
        for (HostSlot slot : slots) {
            titled.add(new HostSlot("wizyta-" + titled.size(), slot.minutes(), slot.at()));
        }
        return titled;
    }

    private static Arbitrary<HostSlot> slots(AgendaRequest request) {
        return Combinators.combine(
                        Arbitraries.integers().between(4, 24), moments(request).optional(0.4))
                .as((units, at) -> new HostSlot("wizyta", units * 5, at));
    }

    private static Arbitrary<Pin> pins(AgendaRequest request) {
        List<StepId> steps =
                new ArrayList<>(request.format().steps().stream().map(Step::id).toList());
        steps.add(StepId.LUNCH);
        return Combinators.combine(
                        Arbitraries.of(steps),
                        moments(request),
                        Arbitraries.integers().between(0, 24))
                .as((step, at, quarter) -> new Pin(
                        step,
                        step.equals(StepId.LUNCH)
                                ? new Moment(at.day(), LocalTime.of(12, 0).plusMinutes(5L * quarter))
                                : at));
    }

    private static Arbitrary<Moment> moments(AgendaRequest request) {
        return Arbitraries.integers().between(1, request.days().size()).flatMap(day -> {
            DayFrame frame = request.days().get(day - 1);
            return Arbitraries.integers()
                    .between(1, frame.minutes() / 5 - 5)
                    .map(units -> new Moment(day, frame.start().plusMinutes(5L * units)));
        });
    }

    /** Where a part stands, as a fixed time; empty for breaks, and for later turns of a step, which cannot be fixed. */
    static Optional<AgendaRequest> pinnedWhereItIs(Agenda agenda, int day, AgendaPart part, Frame frame) {
        AgendaRequest request = agenda.request();
        Moment at = new Moment(day, part.start());
        if (part.item().isBreak()) {
            return part.item().minutes() > 20
                    ? Optional.of(request.wishing(wishes -> wishes.pin(StepId.LUNCH, at)))
                    : Optional.empty();
        }
        Step step = part.step().orElseThrow();
        if (step.equals(frame.slot())) {
            return Optional.of(request.wishing(wishes -> wishes.withSlots(wishes.slots().stream()
                    .map(slot -> slot.title().equals(part.item().title())
                            ? new HostSlot(slot.title(), slot.minutes(), Optional.of(at))
                            : slot)
                    .toList())));
        }
        boolean first = agenda.days().get(day - 1).parts().stream()
                .filter(one -> one.step().equals(part.step()))
                .findFirst()
                .filter(part::equals)
                .isPresent();
        boolean earlier = day > 1
                && agenda.days().get(0).parts().stream()
                        .anyMatch(one -> one.step().equals(part.step()));
        boolean own = request.format().step(step.id()).filter(step::equals).isPresent();
        boolean framing = step.equals(frame.dayOpening()) || step.equals(frame.dayClosing());
        return first && !earlier && (own || framing)
                ? Optional.of(request.wishing(wishes -> wishes.pin(step.id(), at)))
                : Optional.empty();
    }
}
