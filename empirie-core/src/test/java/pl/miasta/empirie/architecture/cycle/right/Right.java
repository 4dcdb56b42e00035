package pl.miasta.empirie.architecture.cycle.right;

import pl.miasta.empirie.architecture.cycle.left.Left;

/** The other half of a cycle. */
public interface Right {
    Left left();
}
