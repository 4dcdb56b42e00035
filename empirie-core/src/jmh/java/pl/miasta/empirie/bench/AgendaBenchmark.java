package pl.miasta.empirie.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.format.AgendaRequest;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Formats;
import pl.miasta.empirie.meeting.format.Step;

/**
 * One agenda of 2,000: formats, modes, lengths, starts and numbers of people in turn. The limit is what giving every step
 * its part of the day takes, without breaks, lunch, marks or groups.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AgendaBenchmark {
    private static final int AGENDAS = 2_000;
    private static final int LENGTHS = 61;
    private static final int STARTS = 13;

    private final Formats formats = FormatFile.standard();
    private List<AgendaRequest> requests = List.of();

    /** Makes the requests, and makes sure that each has an agenda. */
    @Setup
    public void prepare() {
        requests = IntStream.range(0, AGENDAS).mapToObj(this::request).toList();
        long made = requests.stream()
                .filter(request -> formats.agenda(request).agenda().isPresent())
                .count();
        System.out.printf("%n# %,d requests, %,d agendas%n", AGENDAS, made);
    }

    private AgendaRequest request(int number) {
        Format format = formats.all().get(number % formats.all().size());
        MeetingMode mode = MeetingMode.values()[number / 4 % MeetingMode.values().length];
        return AgendaRequest.of(
                        format,
                        mode,
                        LocalDate.of(2022, 6, 8),
                        LocalTime.of(8, 0).plusMinutes(15L * (number % STARTS)),
                        240 + 5 * (number % LENGTHS))
                .participants(10 + number % 31);
    }

    /** The compiler. */
    @Benchmark
    @OperationsPerInvocation(AGENDAS)
    public void compile(Blackhole hole) {
        requests.forEach(request -> hole.consume(formats.agenda(request)));
    }

    /** Every step its part of the day. */
    @Benchmark
    @OperationsPerInvocation(AGENDAS)
    public void limit(Blackhole hole) {
        requests.forEach(request -> hole.consume(divided(request)));
    }

    private static List<LocalTime> divided(AgendaRequest request) {
        List<Step> steps = request.format().steps();
        int usual = steps.stream().mapToInt(step -> step.length().usual()).sum();
        List<LocalTime> starts = new ArrayList<>();
        int passed = 0;
        for (Step step : steps) {
            starts.add(request.days().get(0).start().plusMinutes(passed));
            passed += step.length().usual() * request.days().get(0).minutes() / usual;
        }
        return starts;
    }
}
