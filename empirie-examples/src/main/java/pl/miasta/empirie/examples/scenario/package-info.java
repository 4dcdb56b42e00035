/**
 * Six short stories on the packaged pilot, one class each, one thing the library does per class: what a host does, in
 * the order in which it does it. Each prints what it finds; its test holds every printed word. The README says how to run
 * them. No compatibility is promised here.
 */
@NullMarked
package pl.miasta.empirie.examples.scenario;

import org.jspecify.annotations.NullMarked;
