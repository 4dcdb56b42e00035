package pl.miasta.empirie.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists of things with ids. */
final class Lists {
    private Lists() {}

    /** The list with another state of the thing of that id; if it has none of that id, with one more, the last. */
    static <T> List<T> with(T changed, List<T> all, Function<T, ?> id) {
        List<T> next = new ArrayList<>(all);
        next.replaceAll(one -> id.apply(one).equals(id.apply(changed)) ? changed : one);
        if (!next.contains(changed)) {
            next.add(changed);
        }
        return next;
    }

    static <T> boolean areDistinct(List<T> all, Function<T, ?> id) {
        return all.stream().map(id).distinct().count() == all.size();
    }
}
