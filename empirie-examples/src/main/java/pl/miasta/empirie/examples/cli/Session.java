package pl.miasta.empirie.examples.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Help.Ansi;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionNames;
import pl.miasta.empirie.json.Answers;

/** One run of the command line: where it prints, in which language and form, and what day it is. */
final class Session {
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Words words;
    private OutputForm form = OutputForm.TEXT;

    Session(PrintStream out, PrintStream err, Clock clock, Words words) {
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.words = words;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Words words() {
        return words;
    }

    Language language() {
        return words.language();
    }

    /** What acts take the time from. */
    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void speak(OutputForm chosen) {
        form = chosen;
    }

    boolean isJson() {
        return form == OutputForm.JSON;
    }

    Answers answers() {
        return Answers.in(language());
    }

    Answers answers(Edition edition) {
        return answers().saying(texts(edition));
    }

    /** The library's wordings, with cities and networks by name. */
    Texts texts(Edition edition) {
        return Texts.standard().naming(EditionNames.of(edition));
    }

    String say(Edition edition, Message message) {
        return texts(edition).say(message, language());
    }

    void print(String text) {
        out.print(text);
    }

    /** Says what goes on to somebody who waits at a terminal, and to nobody else. */
    void progress(String code, Object... arguments) {
        if (Ansi.AUTO.enabled()) {
            err.println(Layout.faint(words.say(code, arguments)));
        }
    }

    /** A bar for somebody who waits at a terminal; nobody else sees it. */
    ProgressBar progressBar(int steps) {
        return new ProgressBar(err, Ansi.AUTO.enabled() && !isJson(), steps);
    }

    void say(String code, Object... arguments) {
        out.println(words.say(code, arguments));
    }
}
