package pl.miasta.empirie.bench;

import static java.util.stream.Collectors.toCollection;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import pl.miasta.empirie.bench.HandWrittenRules.Violation;
import pl.miasta.empirie.check.Judge;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.team.TeamOnDay;

/**
 * The 11 rules about composition and the 5 about the team over 64 networks in turn, each with 20 cities and 40 people:
 * the time for one network, by the rule book, by hand, and by Hibernate Validator. All three find the same, or nothing
 * is measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RulesBenchmark {
    private static final int NETWORKS = 64;

    /** Without a fault; or with the mix of forms broken and three to five other faults. */
    @Param({"sound", "broken"})
    public String networks;

    private SampleNetwork[] samples;
    private int next;
    private Judge judge;
    private Validator validator;

    /** Makes the networks and compares what is found about them. */
    @Setup
    public void prepare() {
        samples = IntStream.range(0, NETWORKS)
                .mapToObj(
                        number -> networks.equals("sound") ? SampleNetwork.sound(number) : SampleNetwork.broken(number))
                .toArray(SampleNetwork[]::new);
        judge = RuleBook.standard().under(Policy.standard());
        validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        for (SampleNetwork sample : samples) {
            requireSame(sample);
        }
    }

    /** The rule book. */
    @Benchmark
    public void empirie(Blackhole hole) {
        SampleNetwork sample = next();
        hole.consume(composition(sample));
        hole.consume(team(sample));
    }

    /** Ifs and loops. */
    @Benchmark
    public List<Violation> handWrittenIfs() {
        return byHand(next());
    }

    /** Sixteen constraints on a bean. */
    @Benchmark
    public Set<ConstraintViolation<NetworkBean>> hibernateValidator() {
        return validate(next());
    }

    private SampleNetwork next() {
        next = (next + 1) % NETWORKS;
        return samples[next];
    }

    private List<Finding> composition(SampleNetwork sample) {
        return judge.composition(Roster.of(sample.network(), SampleNetwork.CITIES, SampleNetwork.DAY));
    }

    private List<Finding> team(SampleNetwork sample) {
        return judge.team(new TeamOnDay(sample.network(), sample.team(), SampleNetwork.DAY, SampleNetwork.LAST_DAY));
    }

    private static List<Violation> byHand(SampleNetwork sample) {
        return HandWrittenRules.check(
                sample.network(), SampleNetwork.CITIES, sample.team(), SampleNetwork.DAY, SampleNetwork.LAST_DAY);
    }

    private Set<ConstraintViolation<NetworkBean>> validate(SampleNetwork sample) {
        return validator.validate(new NetworkBean(sample, SampleNetwork.DAY, SampleNetwork.LAST_DAY));
    }

    private void requireSame(SampleNetwork sample) {
        SortedSet<String> byRuleBook = sorted(Stream.concat(composition(sample).stream(), team(sample).stream())
                .map(found -> found.rule() + " " + found.subject()));
        SortedSet<String> byHand =
                sorted(byHand(sample).stream().map(violation -> violation.rule() + " " + violation.subject()));
        SortedSet<String> byValidator =
                sorted(validate(sample).stream().flatMap(violation -> subjects(violation, sample)));
        if (!byRuleBook.equals(byHand) || !byHand.equals(byValidator)) {
            throw new IllegalStateException(byRuleBook + ", by hand " + byHand + ", by validator " + byValidator);
        }
    }

    private static Stream<String> subjects(ConstraintViolation<NetworkBean> violation, SampleNetwork sample) {
        Stream<?> subjects = violation.getInvalidValue() instanceof Collection<?> atFault
                ? atFault.stream()
                : Stream.of(sample.network().subject());
        return subjects.map(subject -> violation.getMessage() + " " + subject);
    }

    private static SortedSet<String> sorted(Stream<String> found) {
        return found.collect(toCollection(TreeSet::new));
    }
}
