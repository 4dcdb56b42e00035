package pl.miasta.empirie.examples.cli;

import picocli.CommandLine.Option;
import pl.miasta.empirie.base.Language;

/** The options every command takes. */
final class Speech {
    /** Read before everything else by {@link CommandLineHost}; declared here so that it is checked and shown. */
    @Option(names = "--lang", paramLabel = "pl|en", descriptionKey = "lang")
    Language lang = Language.PL;

    @Option(names = "--output", paramLabel = "text|json", descriptionKey = "output")
    OutputForm output = OutputForm.TEXT;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;
}
