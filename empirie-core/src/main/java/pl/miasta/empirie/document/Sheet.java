package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.base.Texts;

/** One document in the making: says its words in its language, and collects its blocks. */
class Sheet {
    /** What stands where there is nothing to say. */
    static final String NOTHING = "–";

    private static final int MINUTES_OF_HOUR = 60;

    private final Texts texts;
    private final Language language;
    private final LocalDate day;
    private final List<Block> blocks = new ArrayList<>();
    private int sections;

    Sheet(Texts texts, Language language, LocalDate day) {
        this.texts = texts;
        this.language = language;
        this.day = day;
    }

    final Texts texts() {
        return texts;
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

    /** A noun in the form that its number asks for. */
    final String counted(String noun, int number) {
        return say(noun + "." + Plural.of(number).code(), number);
    }

    /** The lines of a wording as a list. */
    final List<String> lines(String code, Object... arguments) {
        return say(code, arguments).lines().toList();
    }

    // Not the JDK's names of days and months: those depend on the locale data it comes with.

    /** Such as "8 June 2022"; for letters and heads. */
    final String date(LocalDate date) {
        return say("agenda.date", dayAndMonth(date), date.getYear());
    }

    /** Such as "Tuesday, 1 December 2026". */
    final String weekday(LocalDate date) {
        return say("agenda.weekday", say("weekday." + date.getDayOfWeek().name()), date(date));
    }

    final String dayAndMonth(LocalDate date) {
        return say(
                "agenda.day-month",
                date.getDayOfMonth(),
                say("month." + date.getMonth().name()));
    }

    /** Days in short: one, two, or the first and the last of several. */
    final String dates(List<LocalDate> days) {
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        if (first.equals(last)) {
            return date(first);
        }
        String code = days.size() == 2 ? "agenda.dates" : "agenda.dates.several";
        if (first.getYear() != last.getYear()) {
            return say(code, date(first), date(last));
        }
        Object begin = first.getMonth() == last.getMonth() ? first.getDayOfMonth() : dayAndMonth(first);
        return say(code, begin, date(last));
    }

    /** A day with its hours and its length. */
    final String when(LocalDate day, LocalTime start, int minutes) {
        return say("agenda.when", weekday(day), hours(start, start.plusMinutes(minutes)), length(minutes));
    }

    static String hours(LocalTime from, LocalTime to) {
        return hour(from) + "–" + (to.equals(LocalTime.MIDNIGHT) ? "24:00" : hour(to));
    }

    static String hour(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** Hours and minutes. */
    final String length(int minutes) {
        int rest = minutes % MINUTES_OF_HOUR;
        if (minutes < MINUTES_OF_HOUR) {
            return minutes(minutes);
        }
        String hours = say("agenda.hours", minutes / MINUTES_OF_HOUR);
        return rest == 0 ? hours : hours + " " + minutes(rest);
    }

    final String minutes(int minutes) {
        return say("agenda.minutes", minutes);
    }

    /** Such as "08.06.2022"; for tables. */
    final String brief(LocalDate date) {
        return say(
                "date.brief",
                "%02d".formatted(date.getDayOfMonth()),
                "%02d".formatted(date.getMonthValue()),
                date.getYear());
    }

    /** Such as "Jun 2022"; for the head of a column. */
    final String brief(YearMonth month) {
        return say("month.of", say("month.short." + month.getMonth().name()), month.getYear());
    }

    /** A day in a table, or that there is none. */
    final String orNothing(Optional<LocalDate> date) {
        return date.map(this::brief).orElse(NOTHING);
    }

    /** Days in a table from first to last, each once where they are one. */
    final String span(LocalDate from, LocalDate to) {
        return from.equals(to) ? brief(from) : brief(from) + " – " + brief(to);
    }

    /** A last day in a table, or that there is none yet. */
    final String lastDay(Period period) {
        return period.to().map(this::brief).orElseGet(() -> say("open"));
    }

    static String joined(Stream<String> several) {
        String all = several.collect(Collectors.joining(", "));
        return all.isEmpty() ? NOTHING : all;
    }

    /** A heading by the code of its wording. */
    final void heading(int level, String code) {
        title(level, say(code), false);
    }

    /** A heading of the first level with its number, by the code of its wording. */
    final void numbered(String code) {
        numbered("section", code);
    }

    /** The same, where the number is said in another way, such as a contract's. */
    final void numbered(String way, String code) {
        sections++;
        title(1, say(way, sections, say(code)));
    }

    /** The number of the last numbered heading. */
    final int section() {
        return sections;
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

    /** Steps that follow each other. */
    final void steps(List<String> items) {
        blocks.add(new Block.Items(true, items));
    }

    /** Where people sign, by the codes of who does. */
    final void signatures(String... codes) {
        blocks.add(new Block.Signatures(Stream.of(codes).map(this::say).toList()));
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

    /**
     * A table with a column of marks for each month, whose wordings are {@code CODE.caption} and {@code CODE.COLUMN}.
     *
     * @param months what stands above the marks
     */
    final void months(
            String code, String caption, List<String> columns, List<YearMonth> months, List<List<String>> rows) {
        blocks.add(new Block.Table(
                caption,
                Stream.concat(
                                columns.stream().map(column -> say(code + "." + column)),
                                months.stream().map(this::brief))
                        .toList(),
                rows,
                months.size()));
    }

    final void facts(Facts facts) {
        blocks.add(new Block.Facts(facts.entries));
    }

    /** The document of all that was collected. */
    final Document document(String title) {
        return document(title, Document.Page.PORTRAIT);
    }

    final Document document(String title, Document.Page page) {
        return new Document(title, language, day, page, blocks);
    }

    /** Facts on their way into the document, by the codes of their names. */
    final class Facts {
        private final List<Block.Fact> entries = new ArrayList<>();

        Facts fact(String code, String value) {
            entries.add(new Block.Fact(say("fact." + code), value));
            return this;
        }

        Facts fact(String code, LocalDate value) {
            return fact(code, date(value));
        }

        Facts fact(String code, Optional<String> value) {
            value.ifPresent(known -> fact(code, known));
            return this;
        }
    }
}
