/**
 * The command line. {@link pl.miasta.empirie.examples.cli.CommandLineHost} runs one command: it reads arguments, asks
 * the library, and prints to the streams it was given; each command is one class.
 */
@NullMarked
package pl.miasta.empirie.examples.cli;

import org.jspecify.annotations.NullMarked;
