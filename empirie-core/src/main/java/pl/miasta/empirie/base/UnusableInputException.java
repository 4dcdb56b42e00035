package pl.miasta.empirie.base;

import java.io.Serial;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Thrown when an input cannot be used as a whole; carries every problem found, each with its place. Nothing was stored.
 * The message quotes ids and days and no other value of the input, nor the name of an unknown property: any of
 * them may be personal data.
 */
public final class UnusableInputException extends EmpirieException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 5;
    private static final String UNKNOWN_PROPERTY = "problem.unknown-property";
    private static final Set<String> BEFORE_NAMES_ARE_KNOWN =
            Set.of("problem.json", "problem.too-long", "problem.depth", "problem.property-twice");

    private final transient List<Problem> problems;

    /** @param problems all of them, at least one */
    public UnusableInputException(List<Problem> problems) {
        super(summary(problems));
        this.problems = List.copyOf(problems);
    }

    /** One problem. */
    public UnusableInputException(Problem problem) {
        this(List.of(problem));
    }

    /** Every problem found, in the order of the input. */
    public List<Problem> problems() {
        return problems;
    }

    /** The problem as a log may show it: whatever the input calls its properties is left out of the place. */
    private static Problem unnamed(Problem problem) {
        String code = problem.wrong().code();
        if (code.equals(UNKNOWN_PROPERTY)) {
            String known = problem.pointer().substring(0, problem.pointer().lastIndexOf('/'));
            return new Problem(known + "/…", problem.wrong(), problem.allowed());
        }
        return BEFORE_NAMES_ARE_KNOWN.contains(code) ? new Problem("", problem.wrong(), problem.allowed()) : problem;
    }

    private static String summary(List<Problem> problems) {
        String first = problems.stream()
                .limit(SHOWN)
                .map(UnusableInputException::unnamed)
                .map(problem -> problem.describe(Language.EN))
                .collect(Collectors.joining(" | "));
        return problems.size() <= SHOWN ? first : first + " | and " + (problems.size() - SHOWN) + " more";
    }
}
