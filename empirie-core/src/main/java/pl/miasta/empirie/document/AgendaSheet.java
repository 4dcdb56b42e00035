package pl.miasta.empirie.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.base.Wording;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.Tools;
import pl.miasta.empirie.meeting.format.Agenda;
import pl.miasta.empirie.meeting.format.AgendaDay;
import pl.miasta.empirie.meeting.format.AgendaPart;
import pl.miasta.empirie.meeting.format.AgendaRequest;
import pl.miasta.empirie.meeting.format.DayFrame;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Grouping;
import pl.miasta.empirie.meeting.format.Step;
import pl.miasta.empirie.meeting.format.Turn;

/** A document of an agenda in the making: says days, hours, groups and tools as people say them. */
final class AgendaSheet extends Sheet {
    private static final int SECONDS_OF_MINUTE = 60;

    private final Agenda agenda;
    private final Occasion occasion;

    AgendaSheet(Agenda agenda, Occasion occasion, Texts texts) {
        super(texts, agenda.request().language(), agenda.days().get(0).frame().date());
        this.agenda = agenda;
        this.occasion = occasion;
    }

    List<AgendaDay> days() {
        return agenda.days();
    }

    boolean hasSeveralDays() {
        return days().size() > 1;
    }

    List<AgendaPart> parts() {
        return days().stream().flatMap(day -> day.parts().stream()).toList();
    }

    AgendaRequest request() {
        return agenda.request();
    }

    Format format() {
        return request().format();
    }

    Occasion occasion() {
        return occasion;
    }

    MeetingMode mode() {
        return request().mode();
    }

    boolean isInRoom() {
        return mode() != MeetingMode.ONLINE;
    }

    boolean isOnline() {
        return mode() != MeetingMode.IN_PERSON;
    }

    String in(Wording wording) {
        return wording.in(language());
    }

    // --- the meeting ----------------------------------------------------------------------------------------------

    /** What the document is about: the networks if known, and the days. */
    String subject() {
        return occasion.networks().isEmpty() ? dates() : say("agenda.subject", networks(), dates());
    }

    String networks() {
        return String.join("; ", occasion.networks());
    }

    /** What every document of a meeting begins with. */
    Facts head() {
        Facts facts = new Facts();
        if (!occasion.networks().isEmpty()) {
            facts.fact(occasion.networks().size() == 1 ? "network" : "networks", networks());
        }
        return facts.fact("when", days().stream().map(day -> when(day.frame())).collect(Collectors.joining("\n")))
                .fact("place", occasion.place())
                .fact("host", occasion.host())
                .fact("mode", term(mode()))
                .fact("link", occasion.link());
    }

    /** A heading for a day, where there are several. */
    void dayTitle(int level, AgendaDay day) {
        dayTitle(level, day, false);
    }

    /** The same; where wanted, every day but the first begins a new page. */
    void dayTitle(int level, AgendaDay day, boolean onNewPages) {
        if (hasSeveralDays()) {
            int number = days().indexOf(day) + 1;
            title(level, say("agenda.day", number, weekday(day.frame().date())), onNewPages && number > 1);
        }
    }

    /** What each day's table shows: the day. */
    String ofDay(String code, AgendaDay day) {
        return say(code, weekday(day.frame().date()));
    }

    // --- days and hours -------------------------------------------------------------------------------------------

    /** All days in short. */
    String dates() {
        return dates(days().stream().map(day -> day.frame().date()).toList());
    }

    /** A day with its hours and its length. */
    String when(DayFrame day) {
        return when(day.date(), day.start(), day.minutes());
    }

    String hours(AgendaPart part) {
        return hours(part.start(), part.end());
    }

    /** Where several days make an hour ambiguous, the day before it. */
    String placed(AgendaDay day, AgendaPart part) {
        return hasSeveralDays() ? say("agenda.on", dayAndMonth(day.frame().date()), hours(part)) : hours(part);
    }

    private String seconds(int seconds) {
        int rest = seconds % SECONDS_OF_MINUTE;
        if (seconds < SECONDS_OF_MINUTE) {
            return say("agenda.seconds", seconds);
        }
        String minutes = minutes(seconds / SECONDS_OF_MINUTE);
        return rest == 0 ? minutes : minutes + " " + say("agenda.seconds", rest);
    }

    // --- people ---------------------------------------------------------------------------------------------------

    String people() {
        return counted("agenda.people", request().participants());
    }

    /** In what form people work, and in how many groups of what size. */
    String form(AgendaPart part) {
        return part.step()
                .map(step -> form(step.grouping().form(), part.groups()))
                .orElse(NOTHING);
    }

    private String form(Grouping.Form form, List<Integer> sizes) {
        return switch (form) {
            case PLENARY, ALONE -> term(form);
            case PAIRS -> pairs(sizes);
            case GROUPS -> split("agenda.groups", sizes);
        };
    }

    private String pairs(List<Integer> sizes) {
        boolean odd = sizes.get(0) > 2;
        if (odd && sizes.size() == 1) {
            return say("agenda.pairs.three");
        }
        String pairs = counted("agenda.pairs", odd ? sizes.size() - 1 : sizes.size());
        return odd ? say("agenda.pairs.odd", pairs) : pairs;
    }

    /** Breakout rooms for those who meet over the net; nothing where all stay together or each works alone. */
    Optional<String> rooms(AgendaPart part) {
        return part.step()
                .map(step -> step.grouping().form())
                .filter(form -> form == Grouping.Form.GROUPS || form == Grouping.Form.PAIRS)
                .map(form -> split("agenda.rooms", part.groups()));
    }

    private String split(String noun, List<Integer> sizes) {
        int most = sizes.get(0);
        int larger = (int) IntStream.range(0, sizes.size())
                .filter(i -> sizes.get(i) == most)
                .count();
        String all = counted(noun, sizes.size());
        String each = counted("agenda.people", most);
        return larger == sizes.size()
                ? say("agenda.split.even", all, each)
                : say("agenda.split.uneven", all, larger, each, sizes.size() - larger, sizes.get(larger));
    }

    /** How long one turn is, if the step goes by turns: from what the format asks for to what the time allows. */
    Facts turns(Facts facts, AgendaPart part) {
        Optional<Turn> turn = part.step().flatMap(Step::turn);
        Optional<Integer> most = part.secondsEach();
        if (turn.isEmpty() || most.isEmpty()) {
            return facts;
        }
        int least = turn.get().seconds();
        String each = least < most.get()
                ? say("agenda.turn.range", seconds(least), seconds(most.get()))
                : seconds(most.get());
        return facts.fact("turn." + turn.get().of().name(), each);
    }

    // --- tools and guests -----------------------------------------------------------------------------------------

    /** What people work with in the way in which they meet. */
    String tools(AgendaItem item) {
        Optional<Tools> tools = item.tools();
        String room = joined(tools.stream().flatMap(both -> both.inPerson().stream()));
        String online = joined(tools.stream().flatMap(both -> both.online().stream()));
        return switch (mode()) {
            case IN_PERSON -> room;
            case ONLINE -> online;
            case HYBRID -> tools.isEmpty() ? NOTHING : say("agenda.tools.both", room, online);
        };
    }

    /** For whom a part is, and whether it is shown and recorded; nothing of a break. */
    String access(AgendaItem item) {
        if (item.isBreak()) {
            return NOTHING;
        }
        String audience = term(item.audience());
        if (item.isOpen() && item.recorded()) {
            return say("agenda.access.recorded", audience);
        }
        return item.isOpen() && item.transmitted() ? say("agenda.access.transmitted", audience) : audience;
    }
}
