/** Small hosts that use Empirie's public API only. */
@NullMarked
package pl.miasta.empirie.examples;

import org.jspecify.annotations.NullMarked;
