package pl.miasta.empirie.meeting.format;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Wording;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.MeetingPart;

/** Small formats of a leading pair's own: opening, work, review of funding calls, closing. */
final class OwnFormats {
    private OwnFormats() {}

    /** A format of these steps in between, in both languages. */
    static Format of(Step... work) {
        return in(List.of(Language.PL, Language.EN), work);
    }

    /** The same in some languages. */
    static Format in(List<Language> languages, Step... work) {
        Wording text = wording(languages, "Własny");
        List<Step> steps = Stream.of(
                        Stream.of(step("otwarcie", ItemKind.WELCOME, Need.REQUIRED, new Length(5, 10, 15))),
                        Arrays.stream(work),
                        Stream.of(
                                step("nabory", ItemKind.FUNDING_REVIEW, Need.REQUIRED, new Length(5, 10, 15)),
                                step("zamkniecie", ItemKind.SUMMARY, Need.REQUIRED, new Length(10, 10, 20))))
                .flatMap(some -> some)
                .map(step -> titled(step, languages))
                .toList();
        return format(text, steps);
    }

    /** A format of exactly these steps. */
    static Format format(Wording text, List<Step> steps) {
        return new Format(
                new FormatId("wlasny"),
                text,
                text,
                text,
                text,
                text,
                text,
                text,
                text,
                new Format.Use(text, text, text, text),
                steps);
    }

    /** Work. */
    static Step work(String id, Need need, int least, int usual, int most) {
        return step(id, ItemKind.WORK, need, new Length(least, usual, most));
    }

    static Step step(String id, ItemKind kind, Need need, Length length) {
        return step(id, kind, need, length, Grouping.PLENARY, Optional.empty(), Optional.empty());
    }

    static Step step(
            String id,
            ItemKind kind,
            Need need,
            Length length,
            Grouping grouping,
            Optional<Turn> turn,
            Optional<Repeat> repeat) {
        Wording text = wording(List.of(Language.values()), "Krok " + id);
        boolean summary = kind == ItemKind.SUMMARY;
        return new Step(
                new StepId(id),
                text,
                kind,
                need,
                Emphasis.BOTH,
                text,
                text,
                text,
                length,
                grouping,
                turn,
                repeat,
                List.of(text),
                List.of(text),
                List.of(),
                text,
                Audience.CLOSED,
                summary ? MeetingPart.SUMMARY : MeetingPart.WORKING,
                false,
                false);
    }

    private static Step titled(Step step, List<Language> languages) {
        Wording text = wording(languages, "Krok " + step.id());
        return new Step(
                step.id(),
                text,
                step.kind(),
                step.need(),
                step.serves(),
                text,
                text,
                text,
                step.length(),
                step.grouping(),
                step.turn(),
                step.repeat(),
                List.of(text),
                List.of(text),
                step.materials(),
                text,
                step.audience(),
                step.part(),
                step.transmitted(),
                step.recorded());
    }

    static Wording wording(List<Language> languages, String text) {
        Map<Language, String> both = languages.stream().collect(Collectors.toMap(Function.identity(), one -> text));
        return new Wording(both);
    }
}
