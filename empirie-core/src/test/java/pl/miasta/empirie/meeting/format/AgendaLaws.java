package pl.miasta.empirie.meeting.format;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.ItemPlace;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.rule.Policy;

/** What has to be true of every agenda, looked up without the compiler's help: it knows figures and formats only. */
final class AgendaLaws {
    private static final int LONGEST_BREAK = 20;

    private final Agenda agenda;
    private final AgendaRequest request;
    private final Frame frame;
    private final List<String> broken = new ArrayList<>();

    private AgendaLaws(Agenda agenda, AgendaRequest request, Frame frame) {
        this.agenda = agenda;
        this.request = request;
        this.frame = frame;
    }

    /** Every law that the agenda breaks, under the standard rhythm; none for a right one. */
    static List<String> brokenBy(Agenda agenda, AgendaRequest request, Formats formats) {
        AgendaLaws laws = new AgendaLaws(agenda, request, formats.frame());
        laws.days();
        laws.frame();
        laws.course();
        laws.parts();
        laws.wishes();
        laws.observers();
        return laws.broken;
    }

    private void expect(boolean law, String words) {
        if (!law) {
            broken.add(words);
        }
    }

    private void days() {
        expect(agenda.request().equals(request), "the agenda is what was asked for");
        expect(agenda.days().size() == request.days().size(), "as many days as asked for");
        for (int number = 1; number <= agenda.days().size(); number++) {
            AgendaDay day = agenda.days().get(number - 1);
            DayFrame asked = request.days().get(number - 1);
            expect(day.frame().equals(asked), "day " + number + " is as asked for");
            total(day, asked);
            runs(day);
            pauses(day, number);
        }
    }

    private void total(AgendaDay day, DayFrame asked) {
        int total = 0;
        for (AgendaPart part : day.parts()) {
            expect(part.start().equals(asked.start().plusMinutes(total)), "no gap before " + part.start());
            expect(part.item().minutes() % 5 == 0, "times go by five minutes");
            total += part.item().minutes();
        }
        expect(total == asked.minutes(), "the day takes " + total + " of " + asked.minutes());
    }

    private void runs(AgendaDay day) {
        int run = 0;
        boolean pausedBefore = true;
        for (AgendaPart part : day.parts()) {
            boolean pause = part.item().isBreak();
            expect(!pause || !pausedBefore, "no break at the start or after another one: " + part.start());
            run = pause ? 0 : run + part.item().minutes();
            expect(run <= 120, "nobody works for " + run + " minutes");
            pausedBefore = pause;
        }
        expect(!pausedBefore, "no break at the end");
        boolean paused = day.parts().stream().anyMatch(part -> part.item().isBreak());
        expect(
                paused
                        || day.frame().minutes()
                                <= request.policy().of(Policy.BREAK).number(),
                "a long day has a break");
    }

    private void pauses(AgendaDay day, int number) {
        List<AgendaPart> lunches = new ArrayList<>();
        for (AgendaPart part : day.parts()) {
            int minutes = part.item().minutes();
            if (part.item().isBreak() && minutes > LONGEST_BREAK) {
                expect(minutes >= 45 && minutes <= 60, "a lunch of " + minutes);
                expect(
                        !part.start().isBefore(LocalTime.of(12, 0))
                                && !part.start().isAfter(LocalTime.of(14, 0)),
                        "lunch at " + part.start());
                lunches.add(part);
            } else if (part.item().isBreak()) {
                expect(minutes >= 10, "a break of " + minutes);
            }
        }
        boolean pinned = request.wishes().pins().stream()
                .anyMatch(pin -> pin.step().equals(StepId.LUNCH) && pin.at().day() == number);
        DayFrame when = day.frame();
        int begins = when.start().toSecondOfDay() / 60;
        boolean spans = begins <= 12 * 60 && begins + when.minutes() >= 14 * 60;
        int due = pinned || (when.minutes() > 300 && spans) ? 1 : 0;
        expect(lunches.size() == due, "lunches: " + lunches.size() + " instead of " + due);
    }

    private void frame() {
        List<AgendaPart> first = agenda.days().get(0).parts();
        List<AgendaPart> last = agenda.days().get(agenda.days().size() - 1).parts();
        AgendaItem end = last.get(last.size() - 1).item();
        expect(first.get(0).item().kind() == ItemKind.WELCOME, "the welcome comes first");
        expect(end.kind() == ItemKind.SUMMARY && end.part() == MeetingPart.SUMMARY, "the summary comes last");
        expect(count(ItemKind.WELCOME) == 1, "one welcome");
        expect(count(ItemKind.FUNDING_REVIEW) == 1, "one review of funding calls");
        if (agenda.days().size() > 1) {
            expect(first.get(first.size() - 1).step().equals(stepOf(frame.dayClosing())), "the first day is closed");
            expect(last.get(0).step().equals(stepOf(frame.dayOpening())), "the second day is opened");
        }
    }

    private static Optional<Step> stepOf(Step step) {
        return Optional.of(step);
    }

    private long count(ItemKind kind) {
        return items().filter(part -> part.item().kind() == kind).count();
    }

    private Stream<AgendaPart> items() {
        return agenda.days().stream().flatMap(day -> day.parts().stream());
    }

    private long timesOf(Step step) {
        return items().filter(part -> part.step().equals(stepOf(step))).count();
    }

    private void course() {
        List<Step> steps = request.format().steps();
        List<Integer> order = items().flatMap(part -> part.step().stream())
                .map(steps::indexOf)
                .filter(index -> index >= 0)
                .toList();
        expect(order.equals(order.stream().sorted().toList()), "the format's order: " + order);
        for (Step step : steps) {
            boolean dropped =
                    step.need() != Need.REQUIRED && request.wishes().dropped().contains(step.id());
            boolean pinned =
                    request.wishes().pins().stream().anyMatch(pin -> pin.step().equals(step.id()));
            int named = step.repeat().map(this::named).orElse(0);
            int usual = step.repeat().map(Repeat::usual).orElse(1);
            long times = timesOf(step);
            if (dropped) {
                expect(times == 0, step + " was dropped");
            } else if (named > 0) {
                expect(times == named, step + " once for each of " + named);
            } else if (step.need() == Need.OPTIONAL && !pinned) {
                expect(times == 0 || times == usual, step + " comes in as a whole");
            } else {
                expect(times == usual, step + " is held");
            }
        }
    }

    private int named(Repeat repeat) {
        Wishes wishes = request.wishes();
        return repeat.over() == Repeat.Over.CASES
                ? wishes.cases().size()
                : wishes.guests().size();
    }

    private void parts() {
        for (Map.Entry<ItemPlace, AgendaPart> entry : agenda.parts().entrySet()) {
            AgendaPart part = entry.getValue();
            AgendaItem item = part.item();
            if (item.isBreak()) {
                expect(part.step().isEmpty() && part.groups().isEmpty(), "nobody works in a break");
                continue;
            }
            Step step = part.step().orElseThrow();
            if (!step.equals(frame.slot())) {
                int least = step.least(request.participants());
                expect(
                        item.minutes() >= least
                                && item.minutes() <= step.length().most(),
                        step + " takes " + item.minutes());
            }
            expect(!item.isClosed() || !(item.transmitted() || item.recorded()), step + " leaks");
            expect(!item.recorded() || item.transmitted(), step + " is recorded and not transmitted");
            expect(item.transmitted() == (step.transmitted() && request.transmitted()), step + " is transmitted");
            expect(item.recorded() == (step.recorded() && request.transmitted()), step + " is recorded");
            expect(
                    !item.tools().orElseThrow().inPerson().isEmpty()
                            && !item.tools().orElseThrow().online().isEmpty(),
                    step + " has tools on both sides");
            groups(step, part.groups());
        }
    }

    private void groups(Step step, List<Integer> groups) {
        int people = groups.stream().mapToInt(Integer::intValue).sum();
        expect(people == request.participants(), step + " groups " + people + " people");
        expect(groups.get(0) - groups.get(groups.size() - 1) <= 1, step + " has uneven groups " + groups);
    }

    private void wishes() {
        Wishes wishes = request.wishes();
        for (Pin pin : wishes.pins()) {
            expect(isMet(pin), "fixed time of " + pin);
        }
        for (HostSlot slot : wishes.slots()) {
            List<ItemPlace> places = placesOf(slot);
            expect(places.size() == 1, "slot " + slot.title() + " is held once, not " + places.size() + " times");
            slot.at()
                    .ifPresent(at -> expect(
                            places.stream()
                                    .anyMatch(place -> place.day() == at.day()
                                            && agenda.parts().get(place).start().equals(at.time())),
                            "fixed time of slot " + slot));
        }
        Set<String> talks = new HashSet<>(wishes.cases());
        talks.addAll(wishes.guests());
        for (String talk : talks) {
            boolean dropped = request.format().steps().stream()
                    .anyMatch(step -> wishes.dropped().contains(step.id())
                            && step.repeat().isPresent());
            long held =
                    items().filter(part -> part.item().title().endsWith(talk)).count();
            expect(held == 1 || (dropped && held == 0), talk + " is heard once");
        }
    }

    private boolean isMet(Pin pin) {
        List<AgendaPart> day = agenda.days().get(pin.at().day() - 1).parts();
        if (pin.step().equals(StepId.LUNCH)) {
            return day.stream()
                    .anyMatch(part -> part.item().isBreak()
                            && part.item().minutes() > LONGEST_BREAK
                            && part.start().equals(pin.at().time()));
        }
        return day.stream()
                .filter(part ->
                        part.step().filter(step -> step.id().equals(pin.step())).isPresent())
                .findFirst()
                .filter(part -> part.start().equals(pin.at().time()))
                .isPresent();
    }

    private List<ItemPlace> placesOf(HostSlot slot) {
        return agenda.parts().entrySet().stream()
                .filter(part -> part.getValue().item().title().equals(slot.title())
                        && part.getValue().item().minutes() == slot.minutes())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void observers() {
        List<ItemPlace> open = new ArrayList<>();
        for (int day = 1; day <= agenda.days().size(); day++) {
            int number = day;
            List<AgendaPart> parts = agenda.days().get(day - 1).parts();
            IntStream.rangeClosed(1, parts.size())
                    .filter(item -> isWatched(parts.get(item - 1)))
                    .forEach(item -> open.add(new ItemPlace(number, item)));
        }
        expect(agenda.forObservers().equals(open), "observers watch " + open);
    }

    private static boolean isWatched(AgendaPart part) {
        return part.step()
                .filter(step -> step.part() != MeetingPart.WORKING
                        && part.item().isOpen()
                        && part.item().transmitted())
                .isPresent();
    }
}
