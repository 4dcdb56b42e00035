package pl.miasta.empirie.docx;

import java.util.Map;
import pl.miasta.empirie.base.Language;

/** What our own styles look like. */
final class DocxStyles {
    /**
     * The colours of a look, as six hexadecimal digits each; every pair of text and ground has a contrast of 7 to 1.
     *
     * @param headings titles, headings, header rows
     * @param muted captions, head and foot of a page
     * @param lines borders of tables
     * @param shade ground of header rows
     */
    record Palette(String headings, String muted, String lines, String shade) {
        /** The library's own. */
        static final Palette BLUE = new Palette("1F3864", "404040", "8496B0", "D9E2F3");

        /** Without a colour of its own, so that it goes with any template's. */
        static final Palette GREY = new Palette("262626", "404040", "7F7F7F", "EDEDED");

        /** The ground of a cell. */
        String shading() {
            return "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + shade + "\"/>";
        }
    }

    private final Map<DocxStyle, String> ids;
    private final Palette palette;
    private final int bullets;
    private final int numbers;

    /**
     * @param ids the ids of all styles
     * @param bullets the numbering of bullets
     * @param numbers that of the first ordered list
     */
    DocxStyles(Map<DocxStyle, String> ids, Palette palette, int bullets, int numbers) {
        this.ids = ids;
        this.palette = palette;
        this.bullets = bullets;
        this.numbers = numbers;
    }

    /** The whole part for documents in that language. */
    String part(Language language) {
        String tag = DocxParts.tag(language);
        StringBuilder part = new StringBuilder(8192)
                .append(DocxParts.XML)
                .append("<w:styles")
                .append(DocxParts.NAMESPACES)
                .append("><w:docDefaults><w:rPrDefault><w:rPr>")
                .append("<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>")
                .append("<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"")
                .append(tag)
                .append("\" w:bidi=\"")
                .append(tag)
                .append("\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>")
                .append("<w:spacing w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>")
                .append("</w:docDefaults>")
                .append("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">")
                .append(
                        "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>")
                .append(PLAIN_TABLE)
                .append(
                        "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/>")
                .append("<w:uiPriority w:val=\"99\"/><w:semiHidden/></w:style>");
        for (DocxStyle style : DocxStyle.values()) {
            part.append(definition(style, "TableNormal"));
        }
        return part.append("</w:styles>").toString();
    }

    /** The table style that every other is based on. */
    static final String PLAIN_TABLE =
            "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                    + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
                    + "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>"
                    + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                    + "</w:style>";

    /**
     * One style.
     *
     * @param plainTable the id of the style that tables are based on
     */
    String definition(DocxStyle style, String plainTable) {
        return switch (style) {
            case NORMAL ->
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"" + ids.get(style)
                        + "\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>";
            case TITLE ->
                paragraph(style, "<w:keepNext/><w:keepLines/><w:spacing w:before=\"0\" w:after=\"280\"/>", bold("36"));
            case HEADING_1 -> heading(style, "360", "28");
            case HEADING_2 -> heading(style, "240", "24");
            case HEADING_3 -> heading(style, "200", "22");
            case CAPTION ->
                paragraph(
                        style,
                        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"80\"/>",
                        "<w:i/>" + colour(palette.muted()) + size("19"));
            case BULLETS -> paragraph(style, list(bullets), "");
            case NUMBERS -> paragraph(style, list(numbers), "");
            case HEADER -> paragraph(style, "<w:spacing w:after=\"0\"/>", colour(palette.muted()) + size("17"));
            case FOOTER ->
                paragraph(
                        style,
                        "<w:spacing w:after=\"0\"/><w:jc w:val=\"right\"/>",
                        colour(palette.muted()) + size("17"));
            case SIGNATURE ->
                paragraph(
                        style,
                        "<w:keepLines/><w:spacing w:before=\"840\" w:after=\"120\"/><w:ind w:left=\"5387\"/>"
                                + "<w:jc w:val=\"left\"/>",
                        size("19"));
            // the head of a letter, or of a step, does not end on another page than it begins
            case FACTS -> facts(style, "<w:keepNext/>", "40");
            case FACTS_LAST -> facts(style, "", "200");
            case TABLE_TEXT -> paragraph(style, inTable("30"), size("19"));
            case TABLE_HEADER -> paragraph(style, "<w:keepNext/>" + inTable("40"), bold("19"));
            case TABLE ->
                "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"" + ids.get(style)
                        + "\"><w:name w:val=\"Empirie Table\"/><w:basedOn w:val=\"" + plainTable
                        + "\"/><w:tblPr><w:tblBorders>" + border("top") + border("left") + border("bottom")
                        + border("right")
                        + border("insideH") + border("insideV")
                        + "</w:tblBorders></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:tcPr>"
                        + palette.shading() + "</w:tcPr></w:tblStylePr></w:style>";
        };
    }

    // a template's normal paragraph may be justified and indented: nothing for a narrow cell
    private static String inTable(String space) {
        return "<w:spacing w:before=\"" + space + "\" w:after=\"" + space
                + "\" w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:left=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/>";
    }

    private String facts(DocxStyle style, String keep, String after) {
        return paragraph(
                style,
                keep + "<w:tabs><w:tab w:val=\"left\" w:pos=\"3119\"/></w:tabs><w:spacing w:after=\"" + after
                        + "\"/><w:ind w:left=\"3119\" w:hanging=\"3119\"/><w:jc w:val=\"left\"/>",
                "");
    }

    private static String list(int numbering) {
        return "<w:numPr><w:numId w:val=\"" + numbering + "\"/></w:numPr><w:spacing w:after=\"60\"/>";
    }

    private String heading(DocxStyle style, String before, String size) {
        return paragraph(
                style,
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"" + before
                        + "\" w:after=\"120\"/><w:jc w:val=\"left\"/><w:outlineLvl w:val=\""
                        + (style.headingLevel() - 1) + "\"/>",
                bold(size));
    }

    private String bold(String size) {
        return "<w:b/>" + colour(palette.headings()) + size(size);
    }

    private static String colour(String colour) {
        return "<w:color w:val=\"" + colour + "\"/>";
    }

    private static String size(String halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    private String paragraph(DocxStyle style, String paragraph, String run) {
        String normal = ids.get(DocxStyle.NORMAL);
        boolean endsWithItself = style.headingLevel() > 0 || style == DocxStyle.TITLE;
        return "<w:style w:type=\"paragraph\"" + (style.isBuiltIn() ? "" : " w:customStyle=\"1\"") + " w:styleId=\""
                + ids.get(style) + "\"><w:name w:val=\"" + style.names().get(0) + "\"/><w:basedOn w:val=\"" + normal
                + "\"/>" + (endsWithItself ? "<w:next w:val=\"" + normal + "\"/>" : "") + "<w:qFormat/><w:pPr>"
                + paragraph + "</w:pPr>" + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>") + "</w:style>";
    }

    private String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"" + palette.lines() + "\"/>";
    }
}
