package pl.miasta.empirie.document;

import java.util.List;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Wording;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Length;
import pl.miasta.empirie.meeting.format.Step;

/** A format of work on a card (karta formatu): what it is for, how it is used, its steps. Source: IV. */
final class FormatCardDocument {
    private final Scribe scribe;
    private final Format format;

    private FormatCardDocument(Scribe scribe, Format format) {
        this.scribe = scribe;
        this.format = format;
    }

    /** The card, for everybody; missing in a language in which the format is not written. */
    static DocumentAnswer of(Scribe scribe, Format format) {
        return format.languages().contains(scribe.language())
                ? new DocumentAnswer.Made(new FormatCardDocument(scribe, format).write())
                : new DocumentAnswer.Missing(
                        Message.of("document.missing.format-card", format.id(), scribe.language()));
    }

    private Document write() {
        scribe.facts(scribe.head()
                .fact("format", format.id().value())
                .fact("balance", in(format.balance()))
                .fact("source-of", in(format.source())));
        part("characteristic", format.characteristic());
        part("goal", format.goal());
        part("when", format.when());
        part("group", format.group());
        part("result", format.result());
        scribe.heading(1, "format-card.use");
        scribe.prose(in(format.use().description()));
        smaller("tools", format.use().tools());
        smaller("scheme", format.use().scheme());
        smaller("workshop", format.use().workshop());
        scribe.heading(1, "format-card.steps");
        scribe.table(
                "format-card.steps",
                List.of("number", "step", "purpose", "technique", "time", "form", "output"),
                format.steps().stream().map(this::step).toList());
        return scribe.document(scribe.say("format-card.title", in(format.title())), Document.Page.LANDSCAPE);
    }

    private void part(String code, Wording text) {
        scribe.heading(1, "format-card." + code);
        scribe.prose(in(text));
    }

    private void smaller(String code, Wording text) {
        scribe.heading(2, "format-card." + code);
        scribe.prose(in(text));
    }

    private List<String> step(Step step) {
        Length length = step.length();
        String minutes = length.least() == length.most()
                ? Integer.toString(length.most())
                : length.least() + "–" + length.most();
        return List.of(
                Integer.toString(format.steps().indexOf(step) + 1),
                in(step.title()),
                in(step.purpose()),
                in(step.technique()),
                scribe.say("agenda.minutes", minutes),
                scribe.term(step.grouping().form()),
                in(step.output()));
    }

    private String in(Wording text) {
        return text.in(scribe.language());
    }
}
