package pl.miasta.empirie.base;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when an input cannot be used as a whole; carries every problem found, each with its place. Nothing was stored.
 * The message quotes no value of the input, because any of them may be personal data.
 */
public final class UnusableInputException extends EmpirieException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 5;

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

    private static String summary(List<Problem> problems) {
        String first = problems.stream()
                .limit(SHOWN)
                .map(problem -> problem.describe(Language.EN))
                .collect(Collectors.joining(" | "));
        return problems.size() <= SHOWN ? first : first + " | and " + (problems.size() - SHOWN) + " more";
    }
}
