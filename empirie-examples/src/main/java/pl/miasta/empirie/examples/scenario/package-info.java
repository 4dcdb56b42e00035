/**
 * Eleven short stories, one class each, one thing the library does per class: what a host does, in the order in which it
 * does it. Six look at the packaged pilot; five act on a network that the first of these five founds. Each prints what it
 * finds; its test holds every printed word. The README says how to run them. No compatibility is promised here.
 */
@NullMarked
package pl.miasta.empirie.examples.scenario;

import org.jspecify.annotations.NullMarked;
