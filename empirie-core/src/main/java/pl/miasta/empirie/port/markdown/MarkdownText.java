package pl.miasta.empirie.port.markdown;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.document.Characters;

/**
 * Plain text as Markdown that shows exactly that text: what CommonMark or GitHub's tables, links and lists would read
 * as a mark is escaped. Blanks at both ends of a line and blank lines have no meaning in Markdown and are left out.
 */
final class MarkdownText {
    private static final String ALWAYS = "\\`*_[]<>&|~$@#";
    private static final Pattern AT_START = Pattern.compile("([+=:-])|([0-9]{1,9})([.)])");
    private static final Pattern WEB = Pattern.compile("(?i)(?<=\\bwww)\\.|(?<=[a-z]):(?=/)");
    private static final Pattern BLANKS = Pattern.compile("[\\t ]+");

    private MarkdownText() {}

    /** The text as a block of its own, with {@code lineBreak} between its lines. */
    static String block(String text, String lineBreak) {
        return text(text, lineBreak, line -> atStart(escaped(line)));
    }

    /** The text inside a line that has begun already, with {@code lineBreak} between its lines. */
    static String inline(String text, String lineBreak) {
        return text(text, lineBreak, MarkdownText::escaped);
    }

    private static String text(String text, String lineBreak, UnaryOperator<String> line) {
        return Characters.clean(text)
                .lines()
                .filter(one -> !Blank.is(one))
                .map(line)
                .collect(Collectors.joining(lineBreak));
    }

    private static String escaped(String line) {
        String stripped = BLANKS.matcher(line).replaceAll(" ").strip();
        StringBuilder escaped = new StringBuilder(stripped.length() + 16);
        for (int i = 0; i < stripped.length(); i++) {
            char character = stripped.charAt(i);
            if (ALWAYS.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.append(character);
        }
        return WEB.matcher(escaped).replaceAll("\\\\$0");
    }

    // at the start of a block these would make a list, a rule or a heading
    private static String atStart(String line) {
        Matcher start = AT_START.matcher(line);
        if (!start.lookingAt()) {
            return line;
        }
        return start.group(1) != null
                ? "\\" + line
                : start.group(2) + "\\" + start.group(3) + line.substring(start.end());
    }
}
