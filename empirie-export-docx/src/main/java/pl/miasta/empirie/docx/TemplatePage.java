package pl.miasta.empirie.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Element;
import pl.miasta.empirie.document.Document;

/** The page of a template's last section: its size, its margins, and which heads and feet it has. */
final class TemplatePage {
    /** How many millimetres of its width a page leaves for text at least. */
    static final int LEAST_WIDTH = 80;

    /** How many millimetres of its height. */
    static final int LEAST_HEIGHT = 80;

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // twips to 100 millimetres
    private static final int TWIPS = 5669;

    private final String part;
    private final List<Reference> references;
    private final List<String> kindsOfPages;
    private final Optional<Element> section;

    private TemplatePage(
            String part, List<Reference> references, List<String> kindsOfPages, Optional<Element> section) {
        this.part = part;
        this.references = references;
        this.kindsOfPages = kindsOfPages;
        this.section = section;
    }

    /**
     * A head or foot.
     *
     * @param kind {@code header} or {@code footer}
     * @param pages on which pages: {@code default}, {@code first} or {@code even}
     * @param relation by which name the document refers to it
     */
    record Reference(String kind, String pages, String relation) {}

    /** @param evenPages whether even pages have heads and feet of their own */
    static TemplatePage of(String part, Element document, boolean evenPages) {
        List<Element> sections = new ArrayList<>();
        sections(document, sections);
        // a section without a head of its own has that of the one before
        Map<String, Reference> references = new TreeMap<>();
        for (Element section : sections) {
            for (Element one : TemplateXml.children(section)) {
                if (TemplateXml.is(one, "headerReference") || TemplateXml.is(one, "footerReference")) {
                    String kind = one.getLocalName().replace("Reference", "");
                    String pages = TemplateXml.attribute(one, "type");
                    if (List.of("default", "first", "even").contains(pages)) {
                        // heads stand before feet, as the format has it for the two together
                        references.put(
                                (kind.equals("header") ? "1" : "2") + pages,
                                new Reference(kind, pages, one.getAttributeNS(RELATIONS, "id")));
                    }
                }
            }
        }
        Optional<Element> last = sections.isEmpty() ? Optional.empty() : Optional.of(sections.get(sections.size() - 1));
        List<String> pages = new ArrayList<>(List.of("default"));
        if (last.flatMap(one -> TemplateXml.child(one, "titlePg"))
                .map(one -> TemplateStyles.isOn(TemplateXml.attribute(one, "val"), true))
                .orElse(false)) {
            pages.add("first");
        }
        if (evenPages) {
            pages.add("even");
        }
        return new TemplatePage(part, List.copyOf(references.values()), List.copyOf(pages), last);
    }

    private static void sections(Element element, List<Element> found) {
        for (Element child : TemplateXml.children(element)) {
            if (TemplateXml.is(child, "sectPr")) {
                found.add(child);
            } else {
                sections(child, found);
            }
        }
    }

    /** Its heads and feet. */
    List<Reference> references() {
        return references;
    }

    /** The sorts of pages that have heads and feet of their own. */
    List<String> kindsOfPages() {
        return kindsOfPages;
    }

    /** Whether that sort of pages is one of them. */
    boolean has(String pages) {
        return kindsOfPages.contains(pages);
    }

    /** The page; upright is what the template has, whichever way that lies. */
    DocxLook.Page lying(Document.Page lying, String frames) {
        int width = measure("pgSz", "w", 11906);
        int height = measure("pgSz", "h", 16838);
        boolean turned = lying == Document.Page.LANDSCAPE && width < height;
        int across = turned ? height : width;
        int down = turned ? width : height;
        int left = measure("pgMar", "left", 1134);
        int right = measure("pgMar", "right", 1134);
        int gutter = measure("pgMar", "gutter", 0);
        int top = measure("pgMar", "top", 1304);
        int bottom = measure("pgMar", "bottom", 1304);
        int textWidth = across - left - right - gutter;
        int textHeight = down - Math.abs(top) - Math.abs(bottom);
        if (textWidth * 100 < LEAST_WIDTH * TWIPS || textHeight * 100 < LEAST_HEIGHT * TWIPS) {
            throw TemplateXml.refusal(part, "page", LEAST_WIDTH, LEAST_HEIGHT);
        }
        return new DocxLook.Page(
                textWidth,
                "<w:sectPr>" + frames + "<w:pgSz w:w=\"" + across + "\" w:h=\"" + down
                        + (across > down ? "\" w:orient=\"landscape\"/>" : "\"/>") + "<w:pgMar w:top=\"" + top
                        + "\" w:right=\"" + right + "\" w:bottom=\"" + bottom + "\" w:left=\"" + left
                        + "\" w:header=\"" + measure("pgMar", "header", 624) + "\" w:footer=\""
                        + measure("pgMar", "footer", 624) + "\" w:gutter=\"" + gutter + "\"/>" + plain("pgBorders")
                        + "<w:cols w:space=\"708\"/>" + (has("first") ? "<w:titlePg/>" : "") + plain("docGrid")
                        + "</w:sectPr>");
    }

    private String plain(String name) {
        return section.flatMap(one -> TemplateXml.child(one, name))
                .map(TemplateXml::plain)
                .orElse("");
    }

    private int measure(String element, String attribute, int otherwise) {
        String text = section.flatMap(one -> TemplateXml.child(one, element))
                .map(one -> TemplateXml.attribute(one, attribute))
                .orElse("");
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("-?[0-9]{1,5}")) {
            throw TemplateXml.refusal(part, "page", LEAST_WIDTH, LEAST_HEIGHT);
        }
        return Integer.parseInt(text);
    }
}
