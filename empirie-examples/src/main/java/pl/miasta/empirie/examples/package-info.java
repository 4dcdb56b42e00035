/**
 * Small hosts of the library. {@link pl.miasta.empirie.examples.Main} is the command line {@code empirie}, the smallest
 * host application: whatever it does, it does through the public API. No compatibility is promised here.
 */
@NullMarked
package pl.miasta.empirie.examples;

import org.jspecify.annotations.NullMarked;
