package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.miasta.empirie.base.Blank;

/**
 * Reads a text that somebody wrote by hand as paragraphs and lists: a blank line ends a paragraph, lines that begin with
 * a hyphen, a bullet or an asterisk make a list, and so do lines numbered 1, 2, 3. Anything else is left as it stands.
 */
final class Prose {
    private static final Pattern BULLET = Pattern.compile("\\s*[-–—•*]\\s+(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("\\s*([0-9]{1,3})[.)]\\s+(\\S.*)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> bullets = new ArrayList<>();
    private final List<String> numbered = new ArrayList<>();

    private Prose() {}

    /** The blocks of a text; none of a blank one. */
    static List<Block> blocks(String text) {
        Prose prose = new Prose();
        Characters.clean(text).lines().forEach(prose::line);
        prose.end();
        return List.copyOf(prose.blocks);
    }

    private void line(String line) {
        Matcher bullet = BULLET.matcher(line);
        Matcher number = NUMBER.matcher(line);
        if (Blank.is(line)) {
            end();
        } else if (bullet.matches()) {
            endParagraph();
            endNumbered();
            bullets.add(bullet.group(1).strip());
        } else if (number.matches() && Integer.parseInt(number.group(1)) == numbered.size() + 1) {
            endParagraph();
            endBullets();
            numbered.add(line.strip());
        } else {
            endBullets();
            endNumbered();
            paragraph.add(line.strip());
        }
    }

    private void end() {
        endParagraph();
        endBullets();
        endNumbered();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(String.join("\n", paragraph)));
            paragraph.clear();
        }
    }

    private void endBullets() {
        if (!bullets.isEmpty()) {
            blocks.add(new Block.Items(false, bullets));
            bullets.clear();
        }
    }

    // one line alone is no list: it may begin with a date, such as "1. maja"
    private void endNumbered() {
        if (numbered.size() == 1) {
            blocks.add(new Block.Paragraph(numbered.get(0)));
        } else if (!numbered.isEmpty()) {
            blocks.add(new Block.Items(
                    true, numbered.stream().map(Prose::withoutNumber).toList()));
        }
        numbered.clear();
    }

    private static String withoutNumber(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.matches() ? number.group(2).strip() : line;
    }
}
