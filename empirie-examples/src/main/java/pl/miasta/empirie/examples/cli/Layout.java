package pl.miasta.empirie.examples.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** How text is laid out: lines of a readable width, colours only on a terminal that wants them. */
final class Layout {
    static final int WIDTH = 100;

    private static final Pattern LIST_ITEM = Pattern.compile("(?<mark> *([0-9]+[.)]|[-–•]) )(?<words>.*)");

    private Layout() {}

    /** The text in lines, the first behind {@code lead}, the others as far in. */
    static String hang(String lead, String text) {
        return hang(lead, List.of(plain(text).split(" ", -1)));
    }

    /** The pieces in lines, none of them broken. */
    static String hang(String lead, List<String> pieces) {
        int indent = lead.replaceAll("\u001B\\[[0-9;]*m", "").length();
        StringBuilder lines = new StringBuilder(lead);
        int column = indent;
        boolean first = true;
        for (String word : pieces) {
            if (!first && column + 1 + word.length() > WIDTH) {
                lines.append('\n').append(" ".repeat(indent)).append(word);
                column = indent + word.length();
            } else {
                lines.append(first ? "" : " ").append(word);
                column += (first ? 0 : 1) + word.length();
            }
            first = false;
        }
        return lines.toString();
    }

    /** The lines of a text, each behind {@code indent}; what a list item goes on with stands under its words. */
    static String block(String indent, String text) {
        return text.lines()
                .map(line -> {
                    Matcher item = LIST_ITEM.matcher(line);
                    return item.matches()
                            ? hang(indent + item.group("mark"), item.group("words"))
                            : hang(indent, line).stripTrailing();
                })
                .collect(Collectors.joining("\n"));
    }

    /** The text without control characters: a title from a file must not steer the terminal. */
    static String plain(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String bold(String text) {
        return styled("bold", text);
    }

    static String faint(String text) {
        return styled("faint", text);
    }

    static String styled(String style, String text) {
        if (!Ansi.AUTO.enabled()) {
            return plain(text);
        }
        Ansi.Style chosen = Ansi.Style.valueOf(style);
        return chosen.on() + plain(text) + chosen.off();
    }
}
