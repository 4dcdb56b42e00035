package pl.miasta.empirie.architecture.cycle.left;

import pl.miasta.empirie.architecture.cycle.right.Right;

/** One half of a cycle. */
public interface Left {
    Right right();
}
