package pl.miasta.empirie.port.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.port.DocumentWriter;

/**
 * Writes documents as Markdown in UTF-8: CommonMark with the tables of GitHub. The title is the only heading of level 1;
 * a table's caption stands above it in italics. Nothing that stands in a text is read as Markdown or HTML.
 */
public final class MarkdownWriter implements DocumentWriter {
    private static final String LINE_BREAK = "\\\n";
    private static final String SIGNATURE = "\\_".repeat(30);

    /** A writer; it keeps nothing between documents. */
    public MarkdownWriter() {}

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        String text = Stream.concat(
                        Stream.of("# " + MarkdownText.inline(document.title(), " ")),
                        document.blocks().stream().map(MarkdownWriter::block))
                .filter(block -> !block.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public String extension() {
        return "md";
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level() + 1) + " " + MarkdownText.inline(heading.text(), " ");
        }
        if (block instanceof Block.Paragraph paragraph) {
            return MarkdownText.block(paragraph.text(), LINE_BREAK);
        }
        if (block instanceof Block.Items items) {
            return items(items);
        }
        if (block instanceof Block.Facts facts) {
            return facts.entries().stream()
                    .map(fact -> "- **" + MarkdownText.inline(fact.name(), " ") + ":** " + indented(fact.value(), 2))
                    .collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Signatures signatures) {
            return signatures.signers().stream()
                    .map(signer -> SIGNATURE + LINE_BREAK + MarkdownText.block(signer, LINE_BREAK))
                    .collect(Collectors.joining("\n\n"));
        }
        return table((Block.Table) block);
    }

    private static String items(Block.Items items) {
        StringBuilder list = new StringBuilder();
        int number = 0;
        for (String item : items.items()) {
            number++;
            String mark = items.ordered() ? number + ". " : "- ";
            list.append(number == 1 ? "" : "\n").append(mark).append(indented(item, mark.length()));
        }
        return list.toString();
    }

    private static String indented(String text, int columns) {
        return MarkdownText.block(text, LINE_BREAK + " ".repeat(columns));
    }

    private static String table(Block.Table table) {
        Stream<String> head = Stream.of(
                row(table.header()), "|" + " --- |".repeat(table.header().size()));
        return Stream.concat(head, table.rows().stream().map(MarkdownWriter::row))
                .collect(Collectors.joining("\n", "*" + MarkdownText.inline(table.caption(), " ") + "*\n\n", ""));
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> MarkdownText.inline(cell, "<br>"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
