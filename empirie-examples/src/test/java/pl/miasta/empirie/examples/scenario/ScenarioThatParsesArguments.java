package pl.miasta.empirie.examples.scenario;

import picocli.CommandLine;

/** Breaks the rule that a scenario needs no parser of arguments. */
public record ScenarioThatParsesArguments(CommandLine line) {}
