package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Texts;

/** One document in the making: says its words in its language, and collects its blocks. */
class Sheet {
    /** What stands where there is nothing to say. */
    static final String NOTHING = "–";

    private final Texts texts;
    private final Language language;
    private final LocalDate day;
    private final List<Block> blocks = new ArrayList<>();

    Sheet(Texts texts, Language language, LocalDate day) {
        this.texts = texts;
        this.language = language;
        this.day = day;
    }

    final LocalDate day() {
        return day;
    }

    final Language language() {
        return language;
    }

    final String say(String code, Object... arguments) {
        return texts.say(Message.of("document." + code, arguments), language);
    }

    /** The wording of a code that is not a document's own, if there is one. */
    final Optional<String> wording(String code) {
        return texts.knows(code, language) ? Optional.of(texts.say(Message.of(code), language)) : Optional.empty();
    }

    final String term(Enum<?> constant) {
        return texts.term(constant, language);
    }

    final String terms(Collection<? extends Enum<?>> constants) {
        return joined(constants.stream().map(this::term));
    }

    /** A day, or that there is none. */
    static String orNothing(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(NOTHING);
    }

    static String joined(Stream<String> several) {
        String all = several.collect(Collectors.joining(", "));
        return all.isEmpty() ? NOTHING : all;
    }

    /** A heading by the code of its wording. */
    final void heading(int level, String code) {
        title(level, say(code), false);
    }

    /** A heading in somebody's own words. */
    final void title(int level, String text) {
        title(level, text, false);
    }

    final void title(int level, String text, boolean onNewPage) {
        blocks.add(new Block.Heading(level, text, onNewPage));
    }

    /** A paragraph by the code of its wording. */
    final void sentence(String code, Object... arguments) {
        blocks.add(new Block.Paragraph(say(code, arguments)));
    }

    /** Somebody's own text. */
    final void prose(String text) {
        blocks.addAll(Prose.blocks(text));
    }

    final void items(List<String> items) {
        blocks.add(new Block.Items(false, items));
    }

    /** A table whose wordings are {@code CODE.caption} and {@code CODE.COLUMN}. */
    final void table(String code, List<String> columns, List<List<String>> rows) {
        table(code, say(code + ".caption"), columns, rows);
    }

    /** A table with a caption of its own, whose columns are {@code CODE.COLUMN}. */
    final void table(String code, String caption, List<String> columns, List<List<String>> rows) {
        blocks.add(new Block.Table(
                caption,
                columns.stream().map(column -> say(code + "." + column)).toList(),
                rows));
    }

    final void facts(Facts facts) {
        blocks.add(new Block.Facts(facts.entries));
    }

    /** The document of all that was collected. */
    final Document document(String title) {
        return new Document(title, language, day, blocks);
    }

    /** Facts on their way into the document, by the codes of their names. */
    final class Facts {
        private final List<Block.Fact> entries = new ArrayList<>();

        Facts fact(String code, String value) {
            entries.add(new Block.Fact(say("fact." + code), value));
            return this;
        }

        Facts fact(String code, Optional<String> value) {
            value.ifPresent(known -> fact(code, known));
            return this;
        }
    }
}
