package pl.miasta.empirie.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.w3c.dom.Element;

/**
 * A template's lists, and ours beside them under numbers that are free. Where a style of the template brings a list of
 * the right sort, our lists look like it.
 */
final class TemplateNumbering {
    private final String part;
    private final Element root;
    private final TemplateStyles styles;

    /** @param root of a part with lists */
    TemplateNumbering(String part, Element root, TemplateStyles styles) {
        this.part = part;
        this.root = root;
        this.styles = styles;
    }

    DocxLook.Numbering lists() {
        int looks = 1 + highest("abstractNum", "abstractNumId");
        int bullets = 1 + highest("num", "numId");
        StringBuilder before = new StringBuilder(TemplateXml.begin(part, root));
        all("numPicBullet", before);
        all("abstractNum", before);
        before.append(DocxParts.bullets(looks)).append(DocxParts.numbers(looks + 1));
        all("num", before);
        before.append(DocxParts.list(bullets, looks));
        return new DocxLook.Numbering(
                before.toString(),
                styles.lacks(DocxStyle.BULLETS) || ofTemplate(DocxStyle.BULLETS).isPresent() ? 0 : bullets,
                bullets + 1,
                ofTemplate(DocxStyle.NUMBERS).orElse(looks + 1),
                TemplateXml.end(root));
    }

    private void all(String name, StringBuilder into) {
        TemplateXml.children(root, name).forEach(one -> into.append(TemplateXml.whole(one)));
    }

    private int highest(String name, String number) {
        ToIntFunction<Element> numbered = one -> number(TemplateXml.attribute(one, number));
        return Math.max(
                0,
                TemplateXml.children(root, name).stream()
                        .mapToInt(numbered)
                        .max()
                        .orElse(0));
    }

    private int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw TemplateXml.refusal(part, "xml", 1, 1);
        }
        return Integer.parseInt(text);
    }

    /** What the list of a template's style looks like, if it is a list of bullets, or of numbers, as ours is. */
    private Optional<Integer> ofTemplate(DocxStyle style) {
        if (styles.lacks(style)) {
            return Optional.empty();
        }
        return styles.listOf(style)
                .filter(list -> list.getValue().isEmpty() || list.getValue().equals("0"))
                .flatMap(list -> one("num", "numId", list.getKey()))
                .map(list -> TemplateXml.value(list, "abstractNumId"))
                .flatMap(id -> one("abstractNum", "abstractNumId", id))
                .filter(looks -> isOfSort(looks, style))
                .map(looks -> number(TemplateXml.attribute(looks, "abstractNumId")));
    }

    private Optional<Element> one(String name, String number, String wanted) {
        return TemplateXml.children(root, name).stream()
                .filter(one -> TemplateXml.attribute(one, number).equals(wanted))
                .findFirst();
    }

    private static boolean isOfSort(Element looks, DocxStyle style) {
        List<String> formats = TemplateXml.children(looks, "lvl").stream()
                .filter(level -> TemplateXml.attribute(level, "ilvl").equals("0"))
                .map(level -> TemplateXml.value(level, "numFmt"))
                .toList();
        boolean bullet = formats.contains("bullet");
        return style == DocxStyle.BULLETS ? bullet : !formats.isEmpty() && !bullet && !formats.contains("none");
    }
}
