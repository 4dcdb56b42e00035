package pl.miasta.empirie.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.ITypeInfo;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.json.Answers;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.UnknownEditionException;

/** Runs commands on given streams and a given clock, so that tests see exactly what a user sees. */
public final class CommandLineHost {
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    /**
     * A host.
     *
     * @param out where answers go
     * @param err where troubles go
     * @param clock what "today" means
     */
    public CommandLineHost(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** Runs one command; answers its exit code and never throws. */
    public int run(String... arguments) {
        Words words = Words.in(languageOf(arguments));
        Session session = new Session(out, err, clock, words);
        CommandLine line = new CommandLine(new RootCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new MayCommand(session))
                .addSubcommand(new SeeCommand(session))
                .addSubcommand(new CapacityCommand(session))
                .addSubcommand(new DueCommand(session))
                .addSubcommand(new WhereCommand(session))
                .addSubcommand(new FiguresCommand(session))
                .addSubcommand(new CommandLine(new PlanCommand(session)).addSubcommand(new PlanCompareCommand(session)))
                .addSubcommand(new AgendaCommand(session))
                .addSubcommand(new RulesCommand(session))
                .addSubcommand(new TasksCommand(session))
                .addSubcommand(new FormatsCommand(session))
                .addSubcommand(new SchemaCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new CommandLine(new StoreCommand(session))
                        .addSubcommand(new StoreImportCommand(session))
                        .addSubcommand(new StoreExportCommand(session))
                        .addSubcommand(new StoreCheckCommand(session))
                        .addSubcommand(new StoreVerifyCommand(session))
                        .addSubcommand(new CommandLine(new GdprCommand(session))
                                .addSubcommand(new GdprExportCommand(session))
                                .addSubcommand(new GdprEraseCommand(session))
                                .addSubcommand(new GdprDueCommand(session))))
                .addSubcommand(new LifeCommand(session))
                .addSubcommand(new PilotCommand(session))
                .setResourceBundle(words.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Layout.WIDTH)
                .setParameterExceptionHandler((e, args) -> misused(e, words))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, session));
        Converters.register(line);
        return line.execute(arguments);
    }

    /** The language has to be known before anything is said, bad arguments included. */
    private static Language languageOf(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            boolean english = arguments[i].equalsIgnoreCase("--lang=en")
                    || (arguments[i].equals("--lang")
                            && i + 1 < arguments.length
                            && arguments[i + 1].equalsIgnoreCase("en"));
            if (english) {
                return Language.EN;
            }
        }
        return Language.PL;
    }

    private int misused(ParameterException e, Words words) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println(words.say("misuse", why(e, words)));
        err.println(words.say("misuse.help", command + " --help"));
        return ExitCode.UNUSABLE;
    }

    private static String why(ParameterException e, Words words) {
        if (e instanceof MissingParameterException missing) {
            List<ArgSpec> all = missing.getMissing();
            return words.say(
                    "misuse.missing", all.stream().map(CommandLineHost::nameOf).collect(Collectors.joining(", ")));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return words.say("misuse.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return words.say("misuse.twice", nameOf(twice.getOverwritten()));
        }
        if (e instanceof MisuseException misuse) {
            return words.say(misuse.code());
        }
        if (e.getArgSpec() != null) {
            return words.say("misuse.value", nameOf(e.getArgSpec()), words.say("allowed." + kindOf(e.getArgSpec())));
        }
        return words.say("misuse.other");
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** What kind of value the argument takes; the value itself is not repeated: it may be anything. */
    private static String kindOf(ArgSpec argument) {
        ITypeInfo type = argument.typeInfo();
        return type.isOptional() || type.isMultiValue()
                ? type.getAuxiliaryTypes()[0].getSimpleName()
                : type.getType().getSimpleName();
    }

    private static int failed(Exception e, Session session) throws IOException {
        if (e instanceof UnusableInputException unusable) {
            unusable.problems().forEach(problem -> session.err().println(problem.describe(session.language())));
            if (session.isJson()) {
                session.out().print(Answers.in(session.language()).problems(unusable.problems()));
            }
            return ExitCode.UNUSABLE;
        }
        if (e instanceof UnknownEditionException) {
            session.err().println(session.words().say("store.unknown"));
            return ExitCode.UNUSABLE;
        }
        if (e instanceof StaleVersionException stale) {
            session.err()
                    .println(session.words()
                            .say(stale.readVersion() == 0 ? "store.exists" : "store.stale", stale.readVersion()));
            return ExitCode.NOT_OK;
        }
        if (e instanceof StorageException storage) {
            String state = storage.sqlState().isEmpty() ? "–" : storage.sqlState();
            session.err().println(session.words().say("store." + storage.kind(), state));
            if (!storage.isOutcomeKnown()) {
                session.err().println(session.words().say("store.outcome-unknown"));
            }
            return ExitCode.FAILED;
        }
        if (e instanceof UnwritableException unwritable) {
            session.err().println(session.words().say(unwritable.code()));
            return ExitCode.FAILED;
        }
        // neither a trace nor the exception's words: they may quote what nobody should read
        session.err().println(session.words().say("failed", e.getClass().getSimpleName()));
        return ExitCode.FAILED;
    }
}
