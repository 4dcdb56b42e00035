package pl.miasta.empirie.meeting.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.rule.Bounds;

/**
 * Finds the best times for a day by dynamic programming over (next piece, time, time since the last break, lunch had): it
 * finds a plan whenever there is one, and always the same. The unit is five minutes. What is best: every piece near its
 * share of the day, breaks after a comfortable run, as few as that allows, lunch about one o'clock.
 */
final class DayPlanner {
    private static final int UNIT = Length.GRID;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    // what a plan costs; only the proportions matter (ours, set by reading agendas)
    private static final double UNEVEN = 60;
    private static final double A_BREAK = 6;
    private static final double UNUSUAL_BREAK = 2;
    private static final double EARLY_BREAK = 3;
    private static final double LATE_BREAK = 2;
    private static final double SHORT_LUNCH = 1;
    private static final double TORN_APART = 6;
    private static final int SHORT_RUN = 45 / UNIT;
    private static final int USUAL_BREAK = 15 / UNIT;
    private static final int LUNCH_AFTER_WINDOW = 60;

    /** How far from its share a piece is looked for at first; most days need no more. */
    private static final int NEAR = 3;

    // what a choice is; a choice keeps its length and one of these in one number
    private static final int PIECE = 0;
    private static final int SLOT = 1;
    private static final int BREAK = 2;
    private static final int LUNCH = 3;
    private static final int KINDS = 4;

    /**
     * A stretch of a planned day.
     *
     * @param piece what happens; null for breaks
     * @param lunch whether it is the lunch
     * @param minutes how long
     */
    record Stretch(@Nullable Piece piece, boolean lunch, int minutes) {}

    private final DayTask task;
    private final int end;
    private final int longestRun;
    private final int shortestRun;
    private final int comfort;
    private final int count;
    private final int[] least;
    private final int[] most;
    private final int[] pinned;
    private final double[] share;
    private final int[] leastLeft;
    private final int[] mostLeft;
    private final int[] slotAt;
    private final int[] nextSlot;
    private final int[] slotsLeft;
    private final int[] slotLength;
    private int[] from;
    private int[] to;
    private double[] costs = new double[0];
    private int[] choices = new int[0];

    private DayPlanner(DayTask task) {
        this.task = task;
        end = task.minutes() / UNIT;
        longestRun = task.rhythm().longestRun() / UNIT;
        shortestRun = task.rhythm().shortestRun() / UNIT;
        comfort = task.comfort() / UNIT;
        count = task.pieces().size();
        least = units(piece -> piece.least());
        most = units(piece -> piece.most());
        pinned = task.pieces().stream()
                .mapToInt(fixed -> fixed.at().isPresent() ? fixed.at().getAsInt() / UNIT : -1)
                .toArray();
        slotLength = task.slots().stream()
                .mapToInt(slot -> slot.piece().least() / UNIT)
                .toArray();
        slotAt = new int[end + 1];
        nextSlot = new int[end + 1];
        slotsLeft = new int[end + 1];
        placeSlots();
        leastLeft = sumsToTheEnd(least);
        mostLeft = sumsToTheEnd(most);
        share = shares();
        from = least;
        to = most;
    }

    /** The best plan of the day; empty if there is none. */
    static Optional<List<Stretch>> plan(DayTask task) {
        DayPlanner planner = new DayPlanner(task);
        return planner.isPossible() ? planner.near().or(planner::anywhere) : Optional.empty();
    }

    /** Whether the day has a plan; much quicker than looking for the best one. */
    static boolean isPossible(DayTask task) {
        return new DayPlanner(task).isPossible();
    }

    private boolean isPossible() {
        return isThinkable() && isReachable(least, most);
    }

    private interface Measure {
        int of(Piece piece);
    }

    private int[] units(Measure measure) {
        return task.pieces().stream()
                .mapToInt(fixed -> measure.of(fixed.piece()) / UNIT)
                .toArray();
    }

    private void placeSlots() {
        Arrays.fill(slotAt, -1);
        for (int slot = 0; slot < slotLength.length; slot++) {
            slotAt[task.slots().get(slot).at().orElseThrow() / UNIT] = slot;
        }
        int next = end;
        int left = 0;
        for (int t = end; t >= 0; t--) {
            if (slotAt[t] >= 0) {
                left += slotLength[slotAt[t]];
            }
            slotsLeft[t] = left;
            nextSlot[t] = next;
            if (slotAt[t] >= 0) {
                next = t;
            }
        }
    }

    private int[] sumsToTheEnd(int[] values) {
        int[] sums = new int[count + 1];
        for (int i = count - 1; i >= 0; i--) {
            sums[i] = sums[i + 1] + values[i];
        }
        return sums;
    }

    /** What each piece would take if all were stretched or pressed alike. */
    private double[] shares() {
        int[] usual = units(piece -> piece.usual());
        Bounds lunch = task.rhythm().lunch();
        int work = end - (task.lunch() ? lunch.max() / UNIT : 0);
        int gaps = (work + comfort + USUAL_BREAK - 1) / (comfort + USUAL_BREAK) - 1;
        int breaks = Math.max(0, gaps - (task.lunch() ? 1 : 0));
        double net = work - breaks * USUAL_BREAK - slotsLeft[0];
        double all = IntStream.of(usual).sum();
        boolean pressed = net < all;
        int[] limit = pressed ? least : most;
        double room = Math.abs(all - IntStream.of(limit).sum());
        double part = room == 0 ? 0 : Math.min(1, Math.abs(net - all) / room);
        double[] shares = new double[count];
        for (int i = 0; i < count; i++) {
            shares[i] = usual[i] + part * (limit[i] - usual[i]);
        }
        return shares;
    }

    /** Whether the sums allow a plan at all; if not, there is nothing to search. */
    private boolean isThinkable() {
        int lunchLeast = task.lunch() ? task.rhythm().lunch().min() / UNIT : 0;
        boolean sameTime = slotsLeft[0] < IntStream.of(slotLength).sum();
        return !sameTime && leastLeft[0] + slotsLeft[0] + lunchLeast <= end && !isOutOfReach(0, 0, 0);
    }

    private Optional<List<Stretch>> near() {
        int[] low = new int[count];
        int[] high = new int[count];
        for (int i = 0; i < count; i++) {
            int middle = (int) Math.round(share[i]);
            low[i] = Math.max(least[i], middle - NEAR);
            high[i] = Math.min(most[i], middle + NEAR);
        }
        return isReachable(low, high) ? search(low, high) : Optional.empty();
    }

    private Optional<List<Stretch>> anywhere() {
        return search(least, most);
    }

    private Optional<List<Stretch>> search(int[] low, int[] high) {
        from = low;
        to = high;
        int states = (count + 1) * (end + 1) * (longestRun + 1) * 2;
        costs = new double[states];
        Arrays.fill(costs, -1);
        choices = new int[states];
        return cost(0, 0, 0, 0) == NEVER ? Optional.empty() : Optional.of(read());
    }

    private int state(int piece, int time, int run, int lunch) {
        return ((piece * (end + 1) + time) * (longestRun + 1) + run) * 2 + lunch;
    }

    private boolean isOutOfReach(int piece, int time, int lunch) {
        int left = end - time;
        int mayPause =
                (count - piece + slotLength.length) * task.rhythm().pause().max() / UNIT
                        + (task.lunch() && lunch == 0 ? task.rhythm().lunch().max() / UNIT : 0);
        return leastLeft[piece] + slotsLeft[time] > left || mostLeft[piece] + slotsLeft[time] + mayPause < left;
    }

    private double cost(int piece, int time, int run, int lunch) {
        if (piece == count && time == end) {
            boolean lacksLunch = task.lunch() && lunch == 0;
            boolean lacksBreak = task.mustPause() && run == time;
            return lacksLunch || lacksBreak ? NEVER : runCost(run);
        }
        if (isOutOfReach(piece, time, lunch)) {
            return NEVER;
        }
        int state = state(piece, time, run, lunch);
        if (costs[state] < 0) {
            costs[state] = slotAt[time] >= 0 ? slot(piece, time, run, lunch) : free(piece, time, run, lunch);
        }
        return costs[state];
    }

    /** A slot begins now, and nothing else can. */
    private double slot(int piece, int time, int run, int lunch) {
        int length = slotLength[slotAt[time]];
        if (piece == 0 || piece == count || run + length > longestRun || time + length > nextSlot[time]) {
            return NEVER;
        }
        choices[state(piece, time, run, lunch)] = choice(SLOT, length);
        return cost(piece, time + length, run + length, lunch);
    }

    private double free(int piece, int time, int run, int lunch) {
        double best = NEVER;
        int chosen = 0;
        if (piece < count && (pinned[piece] < 0 || pinned[piece] == time)) {
            int longest = Math.min(to[piece], Math.min(longestRun - run, nextSlot[time] - time));
            for (int length = from[piece]; length <= longest; length++) {
                double off = (length - share[piece]) / Math.max(1, share[piece]);
                double cost = UNEVEN * off * off + cost(piece + 1, time + length, run + length, lunch);
                if (cost < best) {
                    best = cost;
                    chosen = choice(PIECE, length);
                }
            }
        }
        if (piece == 0 || piece == count || run == 0) {
            choices[state(piece, time, run, lunch)] = chosen;
            return best;
        }
        double torn = isTurnOfTheSame(piece) ? TORN_APART : 0;
        if (run >= shortestRun) {
            Bounds pause = task.rhythm().pause();
            for (int length = pause.min() / UNIT; length <= pause.max() / UNIT; length++) {
                double cost = torn + pauseCost(run, length) + after(piece, time, length, lunch);
                if (cost < best) {
                    best = cost;
                    chosen = choice(BREAK, length);
                }
            }
        }
        if (task.lunch() && lunch == 0 && mayEatAt(time)) {
            Bounds eating = task.rhythm().lunch();
            for (int length = eating.min() / UNIT; length <= eating.max() / UNIT; length++) {
                double cost = torn + lunchCost(run, time, length) + after(piece, time, length, 1);
                if (cost < best) {
                    best = cost;
                    chosen = choice(LUNCH, length);
                }
            }
        }
        choices[state(piece, time, run, lunch)] = chosen;
        return best;
    }

    /** Cases one after another belong together; so do the halves of a visit, though these need the break. */
    private boolean isTurnOfTheSame(int piece) {
        Step step = task.pieces().get(piece).piece().step();
        return step.equals(task.pieces().get(piece - 1).piece().step());
    }

    private double after(int piece, int time, int length, int lunch) {
        return time + length > nextSlot[time] ? NEVER : cost(piece, time + length, 0, lunch);
    }

    /**
     * Whether a plan with such lengths exists, whatever it costs: the runs that can be reached at a time, without and
     * with the lunch had, are the bits of a number.
     */
    private boolean isReachable(int[] low, int[] high) {
        if (longestRun >= Long.SIZE - 1) {
            return true;
        }
        long[][] now = {new long[end + 1], new long[end + 1]};
        now[0][0] = 1;
        for (int piece = 0; piece <= count; piece++) {
            long[][] next = {new long[end + 1], new long[end + 1]};
            for (int time = 0; time <= end; time++) {
                for (int lunch = 0; lunch <= 1; lunch++) {
                    if (now[lunch][time] == 0) {
                        continue;
                    }
                    if (slotAt[time] >= 0) {
                        reachSlot(now[lunch], piece, time);
                        continue;
                    }
                    if (piece < count && (pinned[piece] < 0 || pinned[piece] == time)) {
                        int longest = Math.min(high[piece], nextSlot[time] - time);
                        for (int length = low[piece]; length <= longest; length++) {
                            next[lunch][time + length] |= longer(now[lunch][time], length);
                        }
                    }
                    if (piece > 0 && piece < count) {
                        reachPauses(now, time, lunch);
                    }
                }
            }
            if (piece < count) {
                now = next;
            }
        }
        long atTheEnd = now[task.lunch() ? 1 : 0][end];
        boolean neverPaused = end <= longestRun && atTheEnd == 1L << end;
        return atTheEnd != 0 && !(task.mustPause() && neverPaused);
    }

    private long longer(long runs, int length) {
        return length > longestRun ? 0 : (runs << length) & ((1L << (longestRun + 1)) - 1);
    }

    private void reachSlot(long[] now, int piece, int time) {
        int length = slotLength[slotAt[time]];
        if (piece > 0 && piece < count && time + length <= nextSlot[time]) {
            now[time + length] |= longer(now[time], length);
        }
    }

    private void reachPauses(long[][] now, int time, int lunch) {
        if (now[lunch][time] >>> Math.max(1, shortestRun) != 0) {
            reachBreak(now[lunch], time, task.rhythm().pause());
        }
        if (task.lunch() && lunch == 0 && mayEatAt(time) && now[lunch][time] >>> 1 != 0) {
            reachBreak(now[1], time, task.rhythm().lunch());
        }
    }

    private void reachBreak(long[] now, int time, Bounds minutes) {
        int longest = Math.min(minutes.max() / UNIT, nextSlot[time] - time);
        for (int length = minutes.min() / UNIT; length <= longest; length++) {
            now[time + length] |= 1;
        }
    }

    private boolean mayEatAt(int time) {
        int minutes = time * UNIT;
        int clock = task.startMinute() + minutes;
        return task.lunchAt().isPresent()
                ? task.lunchAt().getAsInt() == minutes
                : clock >= Rhythm.minute(task.rhythm().lunchFrom())
                        && clock <= Rhythm.minute(task.rhythm().lunchTo());
    }

    private double pauseCost(int run, int length) {
        return runCost(run) + A_BREAK + UNUSUAL_BREAK * Math.abs(length - USUAL_BREAK);
    }

    private double lunchCost(int run, int time, int length) {
        int ideal = Rhythm.minute(task.rhythm().lunchFrom()) + LUNCH_AFTER_WINDOW;
        double off = Math.abs(task.startMinute() + time * UNIT - ideal) / (double) UNIT;
        return runCost(run) + off + SHORT_LUNCH * (task.rhythm().lunch().max() / UNIT - length);
    }

    private double runCost(int run) {
        return run < SHORT_RUN ? EARLY_BREAK * (SHORT_RUN - run) : LATE_BREAK * Math.max(0, run - comfort);
    }

    private static int choice(int what, int length) {
        return length * KINDS + what;
    }

    /** The plan that the choices make. */
    private List<Stretch> read() {
        List<Stretch> plan = new ArrayList<>();
        int piece = 0;
        int time = 0;
        int run = 0;
        int lunch = 0;
        while (piece < count || time < end) {
            int chosen = choices[state(piece, time, run, lunch)];
            int what = chosen % KINDS;
            int length = chosen / KINDS;
            boolean pause = what == BREAK || what == LUNCH;
            plan.add(new Stretch(happening(what, piece, time), what == LUNCH, length * UNIT));
            piece += what == PIECE ? 1 : 0;
            lunch = what == LUNCH ? 1 : lunch;
            run = pause ? 0 : run + length;
            time += length;
        }
        return plan;
    }

    private @Nullable Piece happening(int what, int piece, int time) {
        return switch (what) {
            case PIECE -> task.pieces().get(piece).piece();
            case SLOT -> task.slots().get(slotAt[time]).piece();
            default -> null;
        };
    }
}
