package pl.miasta.empirie.port.markdown;

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

    /** The text with {@code lineBreak} between its lines. */
    static String of(String text, String lineBreak) {
        return Characters.clean(text)
                .lines()
                .filter(line -> !Blank.is(line))
                .map(MarkdownText::line)
                .collect(Collectors.joining(lineBreak));
    }

    private static String line(String line) {
        String stripped = BLANKS.matcher(line).replaceAll(" ").strip();
        StringBuilder escaped = new StringBuilder(stripped.length() + 16);
        for (int i = 0; i < stripped.length(); i++) {
            char character = stripped.charAt(i);
            if (ALWAYS.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.append(character);
        }
        String safe = WEB.matcher(escaped).replaceAll("\\\\$0");
        var start = AT_START.matcher(safe);
        if (!start.lookingAt()) {
            return safe;
        }
        return start.group(1) != null
                ? "\\" + safe
                : start.group(2) + "\\" + start.group(3) + safe.substring(start.end());
    }
}
