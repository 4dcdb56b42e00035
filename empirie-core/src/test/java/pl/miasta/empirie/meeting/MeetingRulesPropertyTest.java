package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.ALFA;
import static pl.miasta.empirie.Meetings.BETA;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.Meetings.pause;
import static pl.miasta.empirie.Meetings.work;
import static pl.miasta.empirie.rule.Policy.BREAK;
import static pl.miasta.empirie.rule.Policy.CLASH;
import static pl.miasta.empirie.rule.Policy.DURATION;
import static pl.miasta.empirie.rule.Policy.FREQUENCY;
import static pl.miasta.empirie.rule.Policy.HOST_ROTATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.Meetings.Draft;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;

class MeetingRulesPropertyTest {
    private static final LocalDate BEFORE_THE_END = LocalDate.of(2023, 12, 31);

    @Provide
    Arbitrary<List<AgendaItem>> agendas() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(1, 150);
        Arbitrary<AgendaItem> items = Combinators.combine(minutes, Arbitraries.of(true, false))
                .as((m, isBreak) -> isBreak ? pause(m) : work(m));
        return items.list().ofMaxSize(6);
    }

    @Property(tries = 300)
    void aLongDayIsRightExactlyWhenItReadsWorkBreakWork(
            @ForAll("agendas") List<AgendaItem> agenda, @ForAll @IntRange(max = 500) int overMinutes) {
        String reads = agenda.stream().map(item -> item.isBreak() ? "b" : "w").collect(Collectors.joining());
        int lasts = agenda.stream().mapToInt(AgendaItem::minutes).sum();
        boolean right = lasts <= overMinutes || reads.matches(".*w.*b.*w.*");
        Meetings known = Meetings.sound()
                .with(meeting("m-1").agenda(agenda))
                .policy(BREAK, PolicyChange.parameter("overMinutes", overMinutes));
        assertThat(known.lines(BREAK)).hasSize(right ? 0 : 1);
    }

    @Property(tries = 200)
    void aDayMadeAsMuchShorterOrLongerAsTheRemedySaysIsRight(
            @ForAll @IntRange(min = 1, max = 1440) int minutes, @ForAll MeetingMode mode) {
        Meetings known = Meetings.sound().with(meeting("m-1").mode(mode).agenda(work(minutes)));
        for (Finding finding : known.found(DURATION)) {
            int change = (int) finding.cure().parameters().get(0);
            int mended = finding.cure().code().equals("shorten-day") ? minutes - change : minutes + change;
            assertThat(change).isPositive();
            assertThat(known.with(meeting("m-1").mode(mode).agenda(work(mended)))
                            .lines(DURATION))
                    .isEmpty();
        }
    }

    @Property(tries = 200)
    void theAverageGapIsRightUpToTheLastDayAndNoDayLonger(
            @ForAll @IntRange(min = 1, max = 4) int meetings, @ForAll @IntRange(min = 1, max = 5) int perMonths) {
        int daysAllowed = 31 * perMonths * meetings;
        Meetings known = Meetings.sound()
                .with(inARow(meetings))
                .policy(FREQUENCY, PolicyChange.parameter("perMonths", perMonths));
        assertThat(known.on(DAY.plusDays(daysAllowed)).lines(FREQUENCY)).isEmpty();
        assertThat(known.on(DAY.plusDays(daysAllowed + 1)).lines(FREQUENCY)).containsExactly("network:alfa WARNING");
    }

    @Property(tries = 200)
    void asManyMoreMeetingsAsTheRemedySaysAreEnoughAndOneFewerIsNot(
            @ForAll @IntRange(min = 1, max = 6) int held, @ForAll @IntRange(min = 10, max = 660) int days) {
        LocalDate end = DAY.plusDays(days);
        Meetings known = Meetings.sound().on(end);
        for (Finding finding : known.with(inARow(held)).found(FREQUENCY)) {
            int missing = (int) finding.cure().parameters().get(0);
            assertThat(known.with(inARow(held + missing)).lines(FREQUENCY)).isEmpty();
            assertThat(known.with(inARow(held + missing - 1)).lines(FREQUENCY)).hasSize(1);
        }
    }

    private static Draft[] inARow(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> meeting("m-" + number).on(DAY.plusDays(number)))
                .toArray(Draft[]::new);
    }

    /** Meetings of one year that get in each other's way now and then. */
    @Provide
    Arbitrary<List<Meeting>> years() {
        Arbitrary<List<NetworkId>> networks = Arbitraries.of(List.of(ALFA), List.of(BETA), List.of(ALFA, BETA));
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 6);
        Arbitrary<String> host = Arbitraries.of("adamow", "brzeg", "cieszyn", "konin");
        Arbitrary<MeetingMode> mode = Arbitraries.of(MeetingMode.class);
        Arbitrary<MeetingStatus> status = Arbitraries.of(MeetingStatus.class);
        Arbitrary<Boolean> inBetween = Arbitraries.of(true, false);
        Arbitrary<List<String>> present = Arbitraries.of("p-adamow", "p-brzeg", "p-cieszyn", "p-debica")
                .list()
                .ofMaxSize(3);
        Arbitrary<Draft> drafts = Combinators.combine(networks, day, host, mode, status, inBetween, present)
                .as((of, on, by, how, what, extra, who) -> {
                    Draft draft = meeting("m-0")
                            .of(of.toArray(NetworkId[]::new))
                            .on(DAY.plusDays(on), DAY.plusDays(on + 1))
                            .host(by)
                            .mode(how)
                            .status(what)
                            .attendance(AttendanceStatus.REMOTE, who.toArray(String[]::new));
                    return extra ? draft.inBetween() : draft;
                });
        return drafts.list().ofMinSize(1).ofMaxSize(6).map(MeetingRulesPropertyTest::numbered);
    }

    private static List<Meeting> numbered(List<Draft> drafts) {
        return IntStream.range(0, drafts.size())
                .mapToObj(number -> renamed(drafts.get(number).meeting(), "m-" + number))
                .toList();
    }

    private static Meeting renamed(Meeting meeting, String id) {
        return rearranged(meeting, new MeetingId(id), meeting.networks(), meeting.leaders(), meeting.attendance());
    }

    private static Meeting rearranged(
            Meeting meeting,
            MeetingId id,
            List<NetworkId> networks,
            List<Leader> leaders,
            List<Attendance> attendance) {
        return new Meeting(
                id,
                networks,
                meeting.status(),
                meeting.mode(),
                meeting.inBetween(),
                meeting.host(),
                meeting.place(),
                meeting.format(),
                leaders,
                meeting.days(),
                meeting.guests(),
                meeting.observers(),
                attendance,
                meeting.note(),
                meeting.report());
    }

    @Property(tries = 200)
    void theOrderOfMeetingsAndOfWhatTheyListNeverChangesAWord(
            @ForAll("years") List<Meeting> year, @ForAll @IntRange(max = 5) int turn) {
        List<Meeting> rearranged = new ArrayList<>();
        for (Meeting meeting : year) {
            rearranged.add(rearranged(
                    meeting,
                    meeting.id(),
                    reversed(meeting.networks()),
                    reversed(meeting.leaders()),
                    reversed(meeting.attendance())));
        }
        Collections.rotate(rearranged, turn);
        Collections.reverse(rearranged);
        Meetings known = Meetings.sound().on(BEFORE_THE_END);
        assertThat(known.with(rearranged).report().findings())
                .isEqualTo(known.with(year).report().findings());
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    @Property(tries = 200)
    void exactlyTheMeetingsThatShareADayAndSomebodyWithAnEarlierOneClash(@ForAll("years") List<Meeting> year) {
        List<Meeting> inOrder = year.stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .sorted(Comparator.comparing((Meeting meeting) ->
                        meeting.firstDay() + " " + meeting.id().value()))
                .toList();
        List<String> clashing = new ArrayList<>();
        for (int later = 0; later < inOrder.size(); later++) {
            Meeting one = inOrder.get(later);
            if (inOrder.subList(0, later).stream().anyMatch(earlier -> getInTheWay(earlier, one))) {
                clashing.add(one + " WARNING");
            }
        }
        assertThat(Meetings.sound().with(year).on(BEFORE_THE_END).lines(CLASH))
                .containsExactlyInAnyOrderElementsOf(clashing);
    }

    /** In these editions people are shared through a network only, and the first one's pair leads. */
    private static boolean getInTheWay(Meeting earlier, Meeting later) {
        boolean shareADay = days(earlier).anyMatch(day -> days(later).anyMatch(day::equals));
        boolean shareANetwork = !Collections.disjoint(earlier.networks(), later.networks());
        boolean shareALeader = !Collections.disjoint(leaders(earlier), leaders(later));
        return shareADay && (shareANetwork || shareALeader || earlier.host().equals(later.host()));
    }

    private static Stream<LocalDate> days(Meeting meeting) {
        return meeting.days().stream().map(MeetingDay::date);
    }

    private static List<PersonId> leaders(Meeting meeting) {
        return meeting.leaders().stream().map(Leader::person).toList();
    }

    @Property(tries = 200)
    void aMeetingHostedByEachCityInTurnIsNeverOutOfTurn(
            @ForAll("rounds") List<String> round, @ForAll @IntRange(min = 1, max = 8) int meetings) {
        Draft[] hosted = IntStream.range(0, meetings)
                .mapToObj(number ->
                        meeting("m-" + number).on(DAY.plusDays(number)).host(round.get(number % round.size())))
                .toArray(Draft[]::new);
        assertThat(Meetings.sound().with(hosted).lines(HOST_ROTATION)).isEmpty();
    }

    @Provide
    Arbitrary<List<String>> rounds() {
        return Arbitraries.shuffle("adamow", "brzeg", "chelm");
    }

    @Property(tries = 200)
    void withinTheFirstRoundExactlyWhoHostsAgainIsOutOfTurn(@ForAll("hosts") List<String> hosts) {
        List<String> outOfTurn = new ArrayList<>();
        for (int number = 0; number < hosts.size(); number++) {
            List<String> past = hosts.subList(0, number);
            boolean everybodyHadATurn = past.containsAll(List.of("adamow", "brzeg", "chelm"));
            if (past.contains(hosts.get(number)) && !everybodyHadATurn) {
                outOfTurn.add("meeting:m-" + number + " WARNING");
            }
        }
        Draft[] hosted = IntStream.range(0, hosts.size())
                .mapToObj(number ->
                        meeting("m-" + number).on(DAY.plusDays(number)).host(hosts.get(number)))
                .toArray(Draft[]::new);
        assertThat(Meetings.sound().with(hosted).lines(HOST_ROTATION)).isEqualTo(outOfTurn);
    }

    @Provide
    Arbitrary<List<String>> hosts() {
        return Arbitraries.of("adamow", "brzeg", "chelm").list().ofMaxSize(7);
    }
}
