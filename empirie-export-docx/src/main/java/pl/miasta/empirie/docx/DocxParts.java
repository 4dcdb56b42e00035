package pl.miasta.empirie.docx;

import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.Document;

/** The parts of a DOCX file that hold no text of the document: types, relations, styles, numbering, settings. */
final class DocxParts {
    /** The numbering of the first ordered list; 1 is that of all bullets. */
    static final int FIRST_ORDERED_LIST = 2;

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** What every part's root declares. */
    static final String NAMESPACES = " xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\"";

    static final String CONTENT_TYPES = XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("/word/document.xml", WORD_TYPE + "document.main+xml")
            + override("/word/styles.xml", WORD_TYPE + "styles+xml")
            + override("/word/numbering.xml", WORD_TYPE + "numbering+xml")
            + override("/word/settings.xml", WORD_TYPE + "settings+xml")
            + override("/word/header1.xml", WORD_TYPE + "header+xml")
            + override("/word/footer1.xml", WORD_TYPE + "footer+xml")
            + override("/word/footer2.xml", WORD_TYPE + "footer+xml")
            + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + "</Types>";

    static final String RELATIONS = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relation("rId1", OFFICE + "/officeDocument", "word/document.xml")
            + relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
            + "</Relationships>";

    static final String DOCUMENT_RELATIONS = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relation("rId1", OFFICE + "/styles", "styles.xml")
            + relation("rId2", OFFICE + "/numbering", "numbering.xml")
            + relation("rId3", OFFICE + "/settings", "settings.xml")
            + relation("rId4", OFFICE + "/header", "header1.xml")
            + relation("rId5", OFFICE + "/footer", "footer1.xml")
            + relation("rId6", OFFICE + "/footer", "footer2.xml")
            + "</Relationships>";

    static final String CORE_BEGIN = XML + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>";

    private DocxParts() {}

    /** The language as Word names it. */
    static String tag(Language language) {
        return switch (language) {
            case PL -> "pl-PL";
            case EN -> "en-GB";
        };
    }

    /** A4, upright or on its broad side; the first page has the title instead of the running head. */
    static String section(Document.Page page) {
        String size = switch (page) {
            case PORTRAIT -> "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
            case LANDSCAPE -> "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>";
        };
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:footerReference w:type=\"first\" r:id=\"rId6\"/>"
                + size + "<w:pgMar w:top=\"1304\" w:right=\"1134\" w:bottom=\"1304\" w:left=\"1134\" w:header=\"624\""
                + " w:footer=\"624\" w:gutter=\"0\"/><w:cols w:space=\"708\"/><w:titlePg/></w:sectPr>";
    }

    static String settings(Language language) {
        String tag = tag(language);
        return XML + "<w:settings" + NAMESPACES + "><w:defaultTabStop w:val=\"708\"/>"
                + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
                + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
                + " w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"" + tag + "\"/></w:settings>";
    }

    /** Bullets, and a numbering for each ordered list, so that each begins with 1. */
    static String numbering(int orderedLists) {
        StringBuilder numbering = new StringBuilder(2048)
                .append(XML)
                .append("<w:numbering")
                .append(NAMESPACES)
                .append('>')
                .append(levels(0, "bullet", "•"))
                .append(levels(1, "decimal", "%1."))
                .append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        // the first one stands always, for the style
        for (int list = 0; list < Math.max(orderedLists, 1); list++) {
            numbering
                    .append("<w:num w:numId=\"")
                    .append(FIRST_ORDERED_LIST + list)
                    .append("\"><w:abstractNumId w:val=\"1\"/>")
                    .append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return numbering.append("</w:numbering>").toString();
    }

    private static String levels(int id, String format, String text) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\""
                + text + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr>"
                + "</w:lvl></w:abstractNum>";
    }

    /** The styles; built-in names, so that Word shows headings, lists and captions as what they are. */
    static String styles(Language language) {
        return XML + "<w:styles" + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>"
                + "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"" + tag(language)
                + "\" w:bidi=\"" + tag(language) + "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + "<w:spacing w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
                + "</w:style><w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
                + "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>"
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>"
                + "<w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
                + "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/>"
                + "<w:uiPriority w:val=\"99\"/><w:semiHidden/></w:style>"
                + style(
                        "Title",
                        "Title",
                        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"0\" w:after=\"280\"/>",
                        "<w:b/><w:color w:val=\"1F3864\"/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/>")
                + heading(1, "360", "28")
                + heading(2, "240", "24")
                + heading(3, "200", "22")
                + style(
                        "Caption",
                        "caption",
                        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"80\"/>",
                        "<w:i/><w:color w:val=\"404040\"/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")
                + style("ListBullet", "List Bullet", list(1), "")
                + style("ListNumber", "List Number", list(FIRST_ORDERED_LIST), "")
                + style(
                        "Header",
                        "header",
                        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"8496B0\"/></w:pBdr>"
                                + "<w:spacing w:after=\"0\"/>",
                        "<w:color w:val=\"404040\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")
                + style(
                        "Footer",
                        "footer",
                        "<w:spacing w:after=\"0\"/><w:jc w:val=\"right\"/>",
                        "<w:color w:val=\"404040\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>")
                + style(
                        "Signature",
                        "Signature",
                        "<w:keepLines/><w:tabs><w:tab w:val=\"right\" w:leader=\"underscore\" w:pos=\"9638\"/></w:tabs>"
                                + "<w:spacing w:before=\"840\" w:after=\"120\"/><w:ind w:left=\"5387\"/>",
                        "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")
                + facts("Facts", "Facts", "<w:keepNext/>", "40")
                + facts("FactsLast", "Facts Last", "", "200")
                + style(
                        "TableText",
                        "Table Text",
                        "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>",
                        "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")
                + style(
                        "TableHeader",
                        "Table Header",
                        "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>",
                        "<w:b/><w:color w:val=\"1F3864\"/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")
                + "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"EmpirieTable\"><w:name w:val=\"Empirie Table\"/>"
                + "<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>" + border("top") + border("left")
                + border("bottom") + border("right") + border("insideH") + border("insideV")
                + "</w:tblBorders></w:tblPr></w:style></w:styles>";
    }

    // the head of a letter, or of a step, does not end on another page than it begins
    private static String facts(String id, String name, String keep, String after) {
        return style(
                id,
                name,
                keep + "<w:tabs><w:tab w:val=\"left\" w:pos=\"3119\"/></w:tabs><w:spacing w:after=\"" + after
                        + "\"/><w:ind w:left=\"3119\" w:hanging=\"3119\"/>",
                "");
    }

    private static String list(int numbering) {
        return "<w:numPr><w:numId w:val=\"" + numbering + "\"/></w:numPr><w:spacing w:after=\"60\"/>";
    }

    private static String heading(int level, String before, String size) {
        return style(
                "Heading" + level,
                "heading " + level,
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"" + before
                        + "\" w:after=\"120\"/><w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                "<w:b/><w:color w:val=\"1F3864\"/><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>");
    }

    private static String style(String id, String name, String paragraph, String run) {
        boolean own = name.startsWith("Facts") || name.startsWith("Table ");
        boolean body = name.startsWith("heading ") || name.equals("Title");
        return "<w:style w:type=\"paragraph\"" + (own ? " w:customStyle=\"1\"" : "") + " w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name + "\"/><w:basedOn w:val=\"Normal\"/>"
                + (body ? "<w:next w:val=\"Normal\"/>" : "") + "<w:qFormat/><w:pPr>" + paragraph + "</w:pPr>"
                + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>") + "</w:style>";
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8496B0\"/>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
