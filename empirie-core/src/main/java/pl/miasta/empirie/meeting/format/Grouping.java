package pl.miasta.empirie.meeting.format;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In what form people work during a step.
 *
 * @param form all together, in groups, in pairs, or each alone
 * @param least people in a group, from 2; 0 unless the form is groups
 * @param most people in a group, at least {@code 2 * least - 1} so that any number of people divides; 0 unless groups
 */
public record Grouping(Form form, int least, int most) {
    /** The form. */
    public enum Form {
        /** All together (plenum). */
        PLENARY,
        /** In groups (grupy). */
        GROUPS,
        /** In pairs, one of three when the number is odd (pary). */
        PAIRS,
        /** Each alone (praca indywidualna). */
        ALONE
    }

    /** All together. */
    public static final Grouping PLENARY = new Grouping(Form.PLENARY, 0, 0);

    /** @throws IllegalArgumentException if sizes are given without groups, or do not divide any number of people */
    public Grouping {
        boolean sized = form == Form.GROUPS;
        if (!sized && (least != 0 || most != 0)) {
            throw new IllegalArgumentException("only groups have sizes");
        }
        if (sized && (least < 2 || most < 2 * least - 1)) {
            throw new IllegalArgumentException("groups of 2 or more, the largest at least twice the smallest less one");
        }
    }

    /**
     * The sizes of what people split into, the larger first, differing by one at most: groups as near to the middle of
     * least and most as can be; all in one where there are too few for a group.
     *
     * @param people how many there are, from 1
     */
    public List<Integer> sizes(int people) {
        return switch (form) {
            case PLENARY -> List.of(people);
            case ALONE -> Collections.nCopies(people, 1);
            case PAIRS -> split(people, Math.max(1, people / 2));
            case GROUPS -> split(people, groups(people));
        };
    }

    private int groups(int people) {
        int fewest = Math.max(1, (people + most - 1) / most);
        int several = Math.max(fewest, people / least);
        // the middle of both sizes, doubled so that halves count
        int middle = least + most;
        return IntStream.rangeClosed(fewest, several)
                .boxed()
                .min((left, right) -> Integer.compare(
                        Math.abs(2 * people - middle * left) * right, Math.abs(2 * people - middle * right) * left))
                .orElse(fewest);
    }

    private static List<Integer> split(int people, int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> people / parts + (part < people % parts ? 1 : 0))
                .toList();
    }
}
