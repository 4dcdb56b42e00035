package pl.miasta.empirie.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The template of a programme that does not exist, as its office might have made it in a Polish Word: two logos in the
 * head, an address in the foot, its own colours and margins, Word's Polish style ids, a list with dashes, and no
 * numbers of pages. It has no lines beside paragraphs and no links on every page: LibreOffice leaves both out of what it
 * tags, and PDF/UA asks for all. The command line's examples ship it; {@code ExampleTemplate FILE} writes it.
 */
final class ExampleTemplate {
    /** Where the examples have it. */
    static final Path SHIPPED =
            Path.of("..", "empirie-examples", "src/main/resources/pl/miasta/empirie/examples/programme.dotx");

    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture\"""";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // 914,400 of Word's smallest units are an inch
    private static final int EMU = 9525;

    private ExampleTemplate() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), bytes());
    }

    /** The file. */
    static byte[] bytes() {
        return zip(parts());
    }

    /** Parts as a file. */
    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Its parts by name, which may be changed. */
    static Map<String, byte[]> parts() {
        Map<String, String> xml = new LinkedHashMap<>();
        xml.put("[Content_Types].xml", CONTENT_TYPES);
        xml.put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
        xml.put("word/document.xml", DOCUMENT);
        xml.put(
                "word/_rels/document.xml.rels",
                relations(relation("rId1", "styles", "styles.xml")
                        + relation("rId2", "numbering", "numbering.xml")
                        + relation("rId3", "settings", "settings.xml")
                        + relation("rId4", "theme", "theme/theme1.xml")
                        + relation("rId5", "fontTable", "fontTable.xml")
                        + relation("rId6", "header", "header1.xml")
                        + relation("rId7", "footer", "footer1.xml")));
        xml.put("word/styles.xml", STYLES);
        xml.put("word/numbering.xml", NUMBERING);
        xml.put("word/settings.xml", SETTINGS);
        xml.put("word/theme/theme1.xml", THEME);
        xml.put("word/fontTable.xml", FONTS);
        xml.put("word/header1.xml", HEADER);
        xml.put(
                "word/_rels/header1.xml.rels",
                relations(
                        relation("rId1", "image", "media/image1.png") + relation("rId2", "image", "media/image2.png")));
        xml.put("word/footer1.xml", FOOTER);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        xml.forEach((name, text) -> parts.put(name, text.getBytes(UTF_8)));
        parts.put("word/media/image1.png", ExampleLogos.houses());
        parts.put("word/media/image2.png", ExampleLogos.ring());
        return parts;
    }

    private static String relations(String all) {
        return BEGIN + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + "\" ContentType=\"" + type + "+xml\"/>";
    }

    private static final String CONTENT_TYPES = BEGIN
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + type("document.xml", WORD_TYPE + "template.main")
            + type("styles.xml", WORD_TYPE + "styles")
            + type("numbering.xml", WORD_TYPE + "numbering")
            + type("settings.xml", WORD_TYPE + "settings")
            + type("theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme")
            + type("fontTable.xml", WORD_TYPE + "fontTable")
            + type("header1.xml", WORD_TYPE + "header")
            + type("footer1.xml", WORD_TYPE + "footer")
            + "</Types>";

    private static final String DOCUMENT = BEGIN + "<w:document " + SPACES + """
            ><w:body><w:p><w:pPr><w:pStyle w:val="Normalny"/></w:pPr><w:r><w:t>Tu pisz treść pisma.</w:t></w:r></w:p>\
            <w:sectPr><w:headerReference w:type="default" r:id="rId6"/><w:footerReference w:type="default" r:id="rId7"/>\
            <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1247" w:bottom="1701" w:left="1418" \
            w:header="567" w:footer="567" w:gutter="0"/><w:cols w:space="708"/></w:sectPr></w:body></w:document>""";

    private static final String SETTINGS = BEGIN + "<w:settings " + SPACES + """
            ><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:hyphenationZone w:val="425"/>\
            <w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" \
            w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:rsids>\
            <w:rsidRoot w:val="00A77B3E"/></w:rsids><w:themeFontLang w:val="pl-PL"/><w:decimalSymbol w:val=","/>\
            <w:listSeparator w:val=";"/></w:settings>""";

    private static final String FONTS = BEGIN + "<w:fonts " + SPACES + """
            ><w:font w:name="Georgia"><w:altName w:val="Liberation Serif"/><w:family w:val="roman"/></w:font>\
            <w:font w:name="Arial"><w:altName w:val="Liberation Sans"/><w:family w:val="swiss"/></w:font></w:fonts>""";

    private static final String NUMBERING = BEGIN + "<w:numbering " + SPACES + """
            ><w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">\
            <w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Listapunktowana"/><w:lvlText w:val="–"/>\
            <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr><w:rPr>\
            <w:color w:val="0B5D3B"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/>\
            </w:num></w:numbering>""";

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normalny\"/><w:next w:val=\"Normalny\"/><w:qFormat/><w:pPr>" + paragraph
                + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String heading(int level, int size) {
        return style(
                "Nagwek" + level,
                "heading " + level,
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"" + size * 10
                        + "\" w:after=\"100\"/><w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                "<w:rFonts w:asciiTheme=\"majorHAnsi\" w:hAnsiTheme=\"majorHAnsi\"/><w:b/><w:color w:val=\"0B5D3B\"/>"
                        + "<w:sz w:val=\"" + size + "\"/>");
    }

    private static final String STYLES = BEGIN + "<w:styles " + SPACES + """
            ><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" \
            w:eastAsiaTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="22"/>\
            <w:lang w:val="pl-PL" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
            <w:spacing w:after="120" w:line="271" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normalny"><w:name w:val="Normal"/><w:qFormat/><w:rPr>\
            <w:lang w:val="pl-PL"/></w:rPr></w:style>\
            <w:style w:type="character" w:default="1" w:styleId="Domylnaczcionkaakapitu">\
            <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
            <w:style w:type="table" w:default="1" w:styleId="Standardowy"><w:name w:val="Normal Table"/>\
            <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
            <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
            <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
            <w:style w:type="numbering" w:default="1" w:styleId="Bezlisty"><w:name w:val="No List"/>\
            <w:uiPriority w:val="99"/><w:semiHidden/></w:style>"""
            + style(
                    "Tytu",
                    "Title",
                    "<w:keepNext/>" + "<w:spacing w:after=\"300\"/>",
                    "<w:rFonts w:asciiTheme=\"majorHAnsi\" w:hAnsiTheme=\"majorHAnsi\"/><w:b/><w:color w:val=\"0B5D3B\"/>"
                            + "<w:sz w:val=\"40\"/>")
            + heading(1, 30)
            + heading(2, 26)
            + heading(3, 23)
            + style(
                    "Legenda",
                    "caption",
                    "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"80\"/>",
                    "<w:b/><w:color w:val=\"404040\"/><w:sz w:val=\"19\"/>")
            + style(
                    "Listapunktowana",
                    "List Bullet",
                    "<w:numPr><w:numId w:val=\"7\"/></w:numPr><w:spacing w:after=\"60\"/>",
                    "")
            + style("Nagwek", "header", "<w:spacing w:after=\"0\"/>", "<w:color w:val=\"404040\"/><w:sz w:val=\"17\"/>")
            + style(
                    "Stopka",
                    "footer",
                    "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
                    "<w:color w:val=\"404040\"/><w:sz w:val=\"16\"/>")
            + """
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="Facts"><w:name w:val="Own Facts of the Office"/>\
            <w:basedOn w:val="Normalny"/></w:style></w:styles>""";

    private static String picture(int id, String relation, String description, int width, int height) {
        String name = "id=\"" + id + "\" name=\"Logo " + id + "\" descr=\"" + description + "\"/>";
        String size = "cx=\"" + width * EMU + "\" cy=\"" + height * EMU + "\"/>";
        return "<wp:extent " + size + "<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>" + WRAP.repeat(id - 1)
                + "<wp:docPr " + name
                + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic><pic:nvPicPr><pic:cNvPr " + name
                + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""
                + relation + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
                + "<a:off x=\"0\" y=\"0\"/><a:ext " + size
                + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>";
    }

    private static final String WRAP = "<wp:wrapNone/>";

    // at the right margin, however wide the page is
    private static final String RIGHT = "<wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\""
            + " relativeHeight=\"2\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">"
            + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"margin\"><wp:align>right</wp:align></wp:positionH>"
            + "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>";

    private static final String HEADER = BEGIN + "<w:hdr " + SPACES
            + "><w:p><w:pPr><w:pStyle w:val=\"Nagwek\"/></w:pPr><w:r><w:drawing><wp:inline>"
            + picture(1, "rId1", "Znak programu Miasta Razem: trzy domy nad falą", 132, 44)
            + "</wp:inline></w:drawing></w:r><w:r><w:t xml:space=\"preserve\">  Program „Miasta Razem”</w:t></w:r>"
            + "<w:r><w:drawing>" + RIGHT
            + picture(2, "rId2", "Znak Związku Przykładowego: pierścień z ośmiu kół", 44, 44)
            + "</wp:anchor></w:drawing></w:r></w:p></w:hdr>";

    private static final String FOOTER = BEGIN + "<w:ftr " + SPACES + """
            ><w:p><w:pPr><w:pStyle w:val="Stopka"/></w:pPr><w:r><w:t>\
            Biuro programu, ul. Wymyślona 1, 00-000 Przykładów · miasta-razem.example.org</w:t></w:r></w:p></w:ftr>""";

    private static String colour(String name, String value) {
        return "<a:" + name + "><a:srgbClr val=\"" + value + "\"/></a:" + name + ">";
    }

    private static String fonts(String name, String font) {
        return "<a:" + name + "Font><a:latin typeface=\"" + font + "\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:"
                + name + "Font>";
    }

    private static final String FILL = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    private static final String LINE = "<a:ln w=\"6350\">" + FILL + "</a:ln>";
    private static final String EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    private static final String THEME =
            BEGIN + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Miasta Razem\">"
                    + "<a:themeElements><a:clrScheme name=\"Miasta Razem\">" + colour("dk1", "000000")
                    + colour("lt1", "FFFFFF") + colour("dk2", "0B5D3B") + colour("lt2", "E7F2EC")
                    + colour("accent1", "0B5D3B") + colour("accent2", "B4531A") + colour("accent3", "2F4B7C")
                    + colour("accent4", "7A5195") + colour("accent5", "665191") + colour("accent6", "4D4D4D")
                    + colour("hlink", "0B5D3B") + colour("folHlink", "4D4D4D") + "</a:clrScheme>"
                    + "<a:fontScheme name=\"Miasta Razem\">" + fonts("major", "Georgia") + fonts("minor", "Arial")
                    + "</a:fontScheme><a:fmtScheme name=\"Miasta Razem\"><a:fillStyleLst>" + FILL.repeat(3)
                    + "</a:fillStyleLst><a:lnStyleLst>" + LINE.repeat(3) + "</a:lnStyleLst><a:effectStyleLst>"
                    + EFFECT.repeat(3) + "</a:effectStyleLst><a:bgFillStyleLst>" + FILL.repeat(3)
                    + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
}
