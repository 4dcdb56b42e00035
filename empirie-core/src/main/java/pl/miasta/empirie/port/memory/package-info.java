/** A store in memory: for tests of hosts, and for hosts that keep nothing. */
@NullMarked
package pl.miasta.empirie.port.memory;

import org.jspecify.annotations.NullMarked;
