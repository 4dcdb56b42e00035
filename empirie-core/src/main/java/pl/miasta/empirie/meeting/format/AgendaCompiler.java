package pl.miasta.empirie.meeting.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.Tools;
import pl.miasta.empirie.rule.Policy;

/**
 * Makes a request an agenda: chooses which steps come in, divides them among the days, and has each day planned. Nothing
 * is left to chance, and nothing is refused that could be done by dividing the course in another way.
 */
final class AgendaCompiler {
    /** How long people like to work without a break, in the room and over the net (ours). */
    private static final int COMFORT_IN_PERSON = 100;

    private static final int COMFORT_ONLINE = 85;

    private final Frame frame;

    AgendaCompiler(Frame frame) {
        this.frame = frame;
    }

    AgendaAnswer compile(AgendaRequest request) {
        List<Message> obstacles = Obstacles.of(request, frame);
        Optional<Agenda> agenda = obstacles.isEmpty() ? schedule(request) : Optional.empty();
        if (agenda.isPresent()) {
            return new AgendaAnswer.Compiled(agenda.get());
        }
        List<Message> reasons = obstacles.isEmpty() ? List.of(new Fit(request, frame).reason()) : obstacles;
        return new AgendaAnswer.Refused(reasons, new WaysOut(this, frame).from(request));
    }

    /** The agenda, if the request has one; no word on why not. */
    Optional<Agenda> attempt(AgendaRequest request) {
        return Obstacles.of(request, frame).isEmpty() ? schedule(request) : Optional.empty();
    }

    private Optional<Agenda> schedule(AgendaRequest request) {
        Course course = new Course(request, frame);
        Fit fit = new Fit(request, frame);
        for (int extras : fit.extrasInOrder()) {
            List<Piece> pieces = course.pieces(extras);
            if (fit.isThinkable(pieces)) {
                Optional<Agenda> agenda = divide(request, course, pieces);
                if (agenda.isPresent()) {
                    return agenda;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Agenda> divide(AgendaRequest request, Course course, List<Piece> pieces) {
        if (request.days().size() == 1) {
            return plan(request, 1, withLooseSlots(request, pieces)).map(day -> new Agenda(request, List.of(day)));
        }
        List<Piece> loose = looseSlots(request);
        for (int early = loose.size(); early >= 0; early--) {
            for (int cut : cuts(request, pieces)) {
                List<Piece> first = new ArrayList<>(pieces.subList(0, cut));
                first.addAll(loose.subList(0, early));
                first.add(course.framing(frame.dayClosing()));
                List<Piece> second = new ArrayList<>(List.of(course.framing(frame.dayOpening())));
                second.addAll(loose.subList(early, loose.size()));
                second.addAll(pieces.subList(cut, pieces.size()));
                Optional<Agenda> agenda = planBoth(request, first, second);
                if (agenda.isPresent()) {
                    return agenda;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Agenda> planBoth(AgendaRequest request, List<Piece> first, List<Piece> second) {
        if (!first.stream().allMatch(piece -> piece.fits(1)) || !second.stream().allMatch(piece -> piece.fits(2))) {
            return Optional.empty();
        }
        if (!DayPlanner.isPossible(task(request, 1, first)) || !DayPlanner.isPossible(task(request, 2, second))) {
            return Optional.empty();
        }
        return plan(request, 1, first)
                .flatMap(dayOne ->
                        plan(request, 2, second).map(dayTwo -> new Agenda(request, List.of(dayOne, dayTwo))));
    }

    /** Where the course may be cut into two days, the fairest cut first. */
    private static List<Integer> cuts(AgendaRequest request, List<Piece> pieces) {
        double whole = request.days().stream().mapToInt(DayFrame::minutes).sum();
        double share = request.days().get(0).minutes() / whole;
        int all = usual(pieces);
        return IntStream.range(1, pieces.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer cut) -> Math.abs(usual(pieces.subList(0, cut)) - share * all))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int usual(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::usual).sum();
    }

    /** Slots without a fixed time go to the middle of a single day. */
    private List<Piece> withLooseSlots(AgendaRequest request, List<Piece> pieces) {
        int middle = 1;
        while (middle < pieces.size() - 1 && 2 * usual(pieces.subList(0, middle)) < usual(pieces)) {
            middle++;
        }
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(middle, looseSlots(request));
        return all;
    }

    private List<Piece> looseSlots(AgendaRequest request) {
        return request.wishes().slots().stream()
                .filter(slot -> slot.at().isEmpty())
                .map(slot -> Piece.of(slot, frame.slot()))
                .toList();
    }

    private Optional<AgendaDay> plan(AgendaRequest request, int number, List<Piece> pieces) {
        return DayPlanner.plan(task(request, number, pieces))
                .map(plan -> day(request, request.days().get(number - 1), plan));
    }

    private DayTask task(AgendaRequest request, int number, List<Piece> pieces) {
        DayFrame day = request.days().get(number - 1);
        OptionalInt lunchAt = since(day, request.wishes().lunchAt(number));
        Stream<Piece> fixedSlots = request.wishes().slots().stream()
                .filter(slot -> slot.at().filter(at -> at.day() == number).isPresent())
                .map(slot -> Piece.of(slot, frame.slot()));
        return new DayTask(
                day.minutes(),
                Rhythm.minute(day.start()),
                pieces.stream().map(piece -> fixed(day, piece)).toList(),
                fixedSlots
                        .map(piece -> fixed(day, piece))
                        .sorted(Comparator.comparingInt(slot -> slot.at().orElseThrow()))
                        .toList(),
                lunchAt.isPresent() || request.rhythm().asksForLunch(day),
                lunchAt,
                day.minutes() > request.policy().of(Policy.BREAK).number(),
                request.mode() == MeetingMode.IN_PERSON ? COMFORT_IN_PERSON : COMFORT_ONLINE,
                request.rhythm());
    }

    private static DayTask.Fixed fixed(DayFrame day, Piece piece) {
        return new DayTask.Fixed(piece, since(day, piece.at()));
    }

    private static OptionalInt since(DayFrame day, Optional<Moment> at) {
        return at.map(moment -> OptionalInt.of(Rhythm.minute(moment.time()) - Rhythm.minute(day.start())))
                .orElse(OptionalInt.empty());
    }

    private static AgendaDay day(AgendaRequest request, DayFrame frame, List<DayPlanner.Stretch> plan) {
        List<AgendaPart> parts = new ArrayList<>();
        int passed = 0;
        for (DayPlanner.Stretch stretch : plan) {
            parts.add(part(request, frame, passed, stretch));
            passed += stretch.minutes();
        }
        return new AgendaDay(frame, parts);
    }

    private static AgendaPart part(AgendaRequest request, DayFrame frame, int passed, DayPlanner.Stretch stretch) {
        Piece piece = stretch.piece();
        Language language = request.language();
        if (piece == null) {
            String title =
                    Texts.standard().say(Message.of(stretch.lunch() ? "agenda.lunch" : "agenda.break"), language);
            return new AgendaPart(
                    frame.start().plusMinutes(passed),
                    AgendaItem.pause(title, stretch.minutes()),
                    Optional.empty(),
                    List.of());
        }
        Step step = piece.step();
        boolean transmitted = step.transmitted() && request.transmitted();
        AgendaItem item = new AgendaItem(
                piece.title(),
                stretch.minutes(),
                step.kind(),
                step.audience(),
                step.part(),
                transmitted,
                step.recorded() && transmitted,
                Optional.of(new Tools(
                        step.inPerson().stream().map(tool -> tool.in(language)).toList(),
                        step.online().stream().map(tool -> tool.in(language)).toList())));
        return new AgendaPart(
                frame.start().plusMinutes(passed),
                item,
                Optional.of(step),
                step.grouping().sizes(request.participants()));
    }
}
