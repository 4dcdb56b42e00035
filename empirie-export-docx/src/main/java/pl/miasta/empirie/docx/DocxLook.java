package pl.miasta.empirie.docx;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.Document;

/**
 * How documents look: everything in a file that does not depend on what the document says. Either the library's own
 * look or that of a host's template; the writer does not know which.
 *
 * @param ids the id of each style
 * @param letter the width of an average letter in tables, in twips
 * @param shade the ground of a cell with a mark in it, which says by a letter, too, what it says
 * @param styles the part with the styles, for each language
 * @param settings the part with the settings, for each language
 * @param numbering where lists take their numbers from
 * @param pages the page for each way to lie
 * @param frames heads and feet of the pages that say something of the document
 * @param kept parts that are the same in every document, by name
 * @param contentTypes the part with the types of all parts
 * @param relations the part that says which part is the document
 * @param documentRelations the part with what the document refers to
 */
record DocxLook(
        Map<DocxStyle, String> ids,
        int letter,
        String shade,
        Map<Language, String> styles,
        Map<Language, String> settings,
        Numbering numbering,
        Map<Document.Page, Page> pages,
        List<Frame> frames,
        Map<String, byte[]> kept,
        String contentTypes,
        String relations,
        String documentRelations) {

    /**
     * A page.
     *
     * @param textWidth the width of its text in twips
     * @param section its size, margins, heads and feet as XML
     */
    record Page(int textWidth, String section) {}

    /**
     * A head or foot of the pages.
     *
     * @param part its name in the file
     * @param before its XML up to what it says of the document
     * @param content what that is
     * @param after the rest
     */
    record Frame(String part, String before, Content content, String after) {
        /** What a frame says of the document. */
        enum Content {
            /** Its title. */
            TITLE,
            /** Which page it is, and of how many. */
            PAGE
        }
    }

    /**
     * Where lists take their numbers from.
     *
     * @param before the part with the lists, up to those of the document
     * @param bullets the list that an entry with a bullet names; 0 if its style does that
     * @param firstOrdered the number of the document's first ordered list; the next ones follow
     * @param ordered what its ordered lists look like
     * @param after the rest of the part
     */
    record Numbering(String before, int bullets, int firstOrdered, int ordered, String after) {}

    /** The library's own. */
    static final DocxLook OWN = own();

    /** The page that lies so. */
    Page page(Document.Page lying) {
        return Objects.requireNonNull(pages.get(lying));
    }

    /** What a document in that language has. */
    static String in(Language language, Map<Language, String> parts) {
        return Objects.requireNonNull(parts.get(language));
    }

    /** One of each for every language. */
    static Map<Language, String> each(Function<Language, String> part) {
        Map<Language, String> parts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            parts.put(language, part.apply(language));
        }
        return Map.copyOf(parts);
    }

    private static DocxLook own() {
        Map<DocxStyle, String> ids = new EnumMap<>(DocxStyle.class);
        for (DocxStyle style : DocxStyle.values()) {
            ids.put(style, style.id());
        }
        DocxStyles styles = new DocxStyles(ids, DocxStyles.Palette.BLUE, 1, 2);
        DocxParts.Contents contents = new DocxParts.Contents();
        String header = contents.add("header", "header1.xml");
        String footer = contents.add("footer", "footer1.xml");
        String firstFooter = contents.add("footer", "footer2.xml");
        // the first page has the title instead of the running head, so its foot is one of its own
        String frames = DocxParts.reference("header", "default", header)
                + DocxParts.reference("footer", "default", footer)
                + DocxParts.reference("footer", "first", firstFooter);
        Map<Document.Page, Page> pages = new EnumMap<>(Document.Page.class);
        String rest = "<w:pgMar w:top=\"1304\" w:right=\"1134\" w:bottom=\"1304\" w:left=\"1134\" w:header=\"624\""
                + " w:footer=\"624\" w:gutter=\"0\"/><w:cols w:space=\"708\"/><w:titlePg/></w:sectPr>";
        pages.put(
                Document.Page.PORTRAIT,
                new Page(9638, "<w:sectPr>" + frames + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>" + rest));
        pages.put(
                Document.Page.LANDSCAPE,
                new Page(
                        14570,
                        "<w:sectPr>" + frames + "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>" + rest));
        return new DocxLook(
                ids,
                DocxTable.LETTER,
                DocxStyles.Palette.BLUE.shading(),
                each(styles::part),
                each(language -> DocxParts.settings(
                        "<w:defaultTabStop w:val=\"708\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
                                + DocxParts.COMPATIBILITY,
                        language,
                        "")),
                new Numbering(
                        DocxParts.XML + "<w:numbering" + DocxParts.NAMESPACES + ">" + DocxParts.bullets(0)
                                + DocxParts.numbers(1) + DocxParts.list(1, 0),
                        0,
                        2,
                        1,
                        "</w:numbering>"),
                pages,
                List.of(
                        frame("word/header1.xml", "hdr", Frame.Content.TITLE),
                        frame("word/footer1.xml", "ftr", Frame.Content.PAGE),
                        frame("word/footer2.xml", "ftr", Frame.Content.PAGE)),
                new LinkedHashMap<>(),
                contents.types(),
                contents.relations(),
                contents.documentRelations());
    }

    /** A frame of ours in a part of its own. */
    static Frame frame(String part, String root, Frame.Content content) {
        return new Frame(part, DocxParts.XML + "<w:" + root + DocxParts.NAMESPACES + ">", content, "</w:" + root + ">");
    }
}
