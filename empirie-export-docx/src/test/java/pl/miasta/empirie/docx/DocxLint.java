package pl.miasta.empirie.docx;

import static pl.miasta.empirie.docx.DocxFile.all;
import static pl.miasta.empirie.docx.DocxFile.children;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What the schema does not see and Word, or somebody with a screen reader, would. */
final class DocxLint {
    private static final List<String> RUN_ORDER = List.of(
            ("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid"
                            + " vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd"
                            + " fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath")
                    .split(" "));
    // what the W3C asks of text of ordinary size
    private static final double LEAST_CONTRAST = 4.5;
    private static final int WHITE = 0xFFFFFF;

    private final List<String> complaints = new ArrayList<>();
    private final DocxFile file;
    private final Element document;
    private final Element numbering;
    private final Map<String, Map<String, List<Element>>> index = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final List<String> textParts;

    private DocxLint(DocxFile file) {
        this.file = file;
        document = file.xml("word/document.xml").getDocumentElement();
        numbering = file.xml("word/numbering.xml").getDocumentElement();
        every("word/styles.xml", "w:style")
                .forEach(style -> check(styles.put(style.getAttribute("w:styleId"), style) == null, "style twice"));
        textParts = file.parts().keySet().stream()
                .filter(part -> part.matches("word/(document|styles|numbering|header\\d+|footer\\d+)\\.xml"))
                .toList();
    }

    static List<String> complaints(DocxFile file, String language) {
        DocxLint lint = new DocxLint(file);
        lint.parts();
        lint.relations();
        lint.runProperties();
        lint.styles();
        lint.colours();
        lint.lists();
        lint.tables();
        lint.headings();
        lint.pictures();
        lint.fields();
        lint.head(language);
        return lint.complaints;
    }

    // --- the file -------------------------------------------------------------------------------------------------

    private void parts() {
        Element types = file.xml("[Content_Types].xml").getDocumentElement();
        Set<String> typed = new HashSet<>();
        all(types, "Override").forEach(type -> {
            String part = type.getAttribute("PartName").substring(1);
            check(file.parts().containsKey(part), "type of a part that is not there: " + part);
            check(typed.add(part), "type twice");
            check(!type.getAttribute("ContentType").contains("macro"), "macros");
        });
        file.parts().keySet().stream()
                .filter(part -> !part.endsWith(".rels") && !part.startsWith("["))
                .forEach(part -> check(typed.contains(part), "no type of " + part));
    }

    private void relations() {
        for (String part : file.parts().keySet()) {
            if (part.endsWith(".rels")) {
                String owner = part.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
                Set<String> ids = new HashSet<>();
                every(part, "Relationship").forEach(relation -> {
                    check(ids.add(relation.getAttribute("Id")), part + ": relation twice");
                    relation(owner, relation);
                });
                if (!owner.isEmpty()) {
                    references(file.xml(owner).getDocumentElement())
                            .forEach(used -> check(ids.contains(used), owner + ": dangling " + used));
                }
            } else if (textParts.contains(part) && !file.parts().containsKey(relationsOf(part))) {
                check(references(file.xml(part).getDocumentElement()).isEmpty(), part + ": refers to nothing");
            }
        }
    }

    private static String relationsOf(String part) {
        return part.replaceFirst("([^/]*)$", "_rels/$1.rels");
    }

    private void relation(String owner, Element relation) {
        String target = relation.getAttribute("Target");
        if (relation.getAttribute("TargetMode").equals("External")) {
            check(relation.getAttribute("Type").endsWith("/hyperlink"), owner + ": something outside the file");
            return;
        }
        String folder = owner.substring(0, owner.lastIndexOf('/') + 1);
        String part = target.startsWith("/") ? target.substring(1) : folder + target;
        check(file.parts().containsKey(part), owner + ": no part " + part);
    }

    /** The elements of that name in a part; each part is gone through once. */
    private List<Element> every(String part, String name) {
        Map<String, List<Element>> found = index.get(part);
        if (found == null) {
            found = new HashMap<>();
            gather(file.xml(part).getDocumentElement(), found);
            index.put(part, found);
        }
        return found.getOrDefault(name, List.of());
    }

    private static void gather(Element element, Map<String, List<Element>> into) {
        into.computeIfAbsent(element.getNodeName(), name -> new ArrayList<>()).add(element);
        children(element).forEach(child -> gather(child, into));
    }

    private static List<String> references(Element element) {
        List<String> found = new ArrayList<>();
        for (String attribute : List.of("r:id", "r:embed", "r:link")) {
            if (element.hasAttribute(attribute)) {
                found.add(element.getAttribute(attribute));
            }
        }
        children(element).forEach(child -> found.addAll(references(child)));
        return found;
    }

    // --- styles ---------------------------------------------------------------------------------------------------

    private void runProperties() {
        textParts.forEach(part -> every(part, "w:rPr").forEach(properties -> {
            List<Integer> order = children(properties).stream()
                    .map(child -> RUN_ORDER.indexOf(child.getLocalName()))
                    .toList();
            check(!order.contains(-1), part + ": unknown run property");
            check(order.equals(order.stream().sorted().toList()), part + ": run properties out of order");
        }));
    }

    private void styles() {
        Map<String, String> kinds = Map.of("w:pStyle", "paragraph", "w:rStyle", "character", "w:tblStyle", "table");
        for (String part : textParts) {
            kinds.forEach((reference, kind) -> every(part, reference).forEach(used -> {
                Element style = styles.get(value(used));
                check(style != null && style.getAttribute("w:type").equals(kind), part + ": no style " + value(used));
            }));
            for (String reference : List.of("w:basedOn", "w:next", "w:link")) {
                every(part, reference)
                        .forEach(used -> check(styles.containsKey(value(used)), part + ": no style " + value(used)));
            }
        }
        check(
                styles.values().stream()
                                .filter(style -> style.getAttribute("w:type").equals("paragraph")
                                        && style.getAttribute("w:default").equals("1"))
                                .count()
                        == 1,
                "no one normal style");
        every("word/document.xml", "w:p")
                .forEach(paragraph -> check(style(paragraph).isPresent(), "a paragraph without a style"));
    }

    private Optional<Element> style(Element paragraph) {
        // looks come first, the style first of them
        return children(paragraph).stream()
                .limit(1)
                .flatMap(looks -> children(looks).stream().limit(1))
                .filter(used -> used.getNodeName().equals("w:pStyle"))
                .findFirst()
                .map(used -> styles.get(value(used)));
    }

    private String nameOf(Element paragraph) {
        return style(paragraph)
                .map(style -> value(all(style, "w:name").get(0)))
                .orElse("")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** A property of paragraphs, of a style or of one that it is based on. */
    private Optional<Element> inherited(Element style, String property) {
        Element at = style;
        for (int i = 0; i < 10 && at != null; i++) {
            List<Element> found = all(at, property);
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
            List<Element> base = all(at, "w:basedOn");
            at = base.isEmpty() ? null : styles.get(value(base.get(0)));
        }
        return Optional.empty();
    }

    // --- colours --------------------------------------------------------------------------------------------------

    private void colours() {
        for (String reference : List.of("w:color", "w:highlight", "w:u")) {
            check(all(children(document).get(0), reference).isEmpty(), "text that is told apart by its looks alone");
        }
        every("word/document.xml", "w:tc")
                .forEach(cell -> check(
                        all(cell, "w:shd").isEmpty() || !cell.getTextContent().isBlank(),
                        "a cell that says something by its colour alone"));
        styles.forEach((id, style) -> all(style, "w:color").stream()
                .map(DocxLint::value)
                .filter(colour -> !colour.equals("auto"))
                .forEach(colour -> {
                    int ground = id.equals("TableHeader") ? shade() : WHITE;
                    check(
                            contrast(Integer.parseInt(colour, 16), ground) >= LEAST_CONTRAST,
                            "colour of " + id + " is too weak");
                }));
    }

    private int shade() {
        return styles.values().stream()
                .flatMap(style -> all(style, "w:shd").stream())
                .map(shade -> Integer.valueOf(shade.getAttribute("w:fill"), 16))
                .findFirst()
                .orElse(WHITE);
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < weights.length; i++) {
            double part = ((colour >> (16 - 8 * i)) & 0xFF) / 255.0;
            sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    // --- lists ----------------------------------------------------------------------------------------------------

    private void lists() {
        List<String> order =
                children(numbering).stream().map(Element::getNodeName).toList();
        check(order.lastIndexOf("w:abstractNum") < order.indexOf("w:num"), "looks of lists after lists");
        Map<String, Element> looks = new HashMap<>();
        every("word/numbering.xml", "w:abstractNum")
                .forEach(one -> check(looks.put(one.getAttribute("w:abstractNumId"), one) == null, "looks twice"));
        Map<String, String> lists = new HashMap<>();
        every("word/numbering.xml", "w:num")
                .forEach(one -> check(
                        lists.put(
                                        one.getAttribute("w:numId"),
                                        value(all(one, "w:abstractNumId").get(0)))
                                == null,
                        "list twice"));
        check(looks.keySet().containsAll(lists.values()), "list without looks");
        for (String part : textParts) {
            every(part, "w:numId").forEach(used -> check(lists.containsKey(value(used)), part + ": no such list"));
        }
        for (Element paragraph : every("word/document.xml", "w:p")) {
            String name = nameOf(paragraph);
            if (name.equals("list bullet") || name.equals("list number")) {
                Optional<String> format = all(paragraph, "w:numId").stream()
                        .findFirst()
                        .or(() -> style(paragraph).flatMap(style -> inherited(style, "w:numId")))
                        .map(list -> looks.get(lists.get(value(list))))
                        .map(look -> value(all(look, "w:numFmt").get(0)));
                check(
                        format.map(found -> found.equals("bullet") == name.equals("list bullet"))
                                .orElse(false),
                        "no real list");
            }
        }
    }

    // --- tables ---------------------------------------------------------------------------------------------------

    private void tables() {
        for (Element table : every("word/document.xml", "w:tbl")) {
            List<Integer> grid = all(table, "w:gridCol").stream()
                    .map(column -> Integer.valueOf(column.getAttribute("w:w")))
                    .toList();
            check(grid.stream().allMatch(width -> width > 0), "column without width");
            check(
                    grid.stream().mapToInt(width -> width).sum()
                            == Integer.parseInt(all(table, "w:tblW").get(0).getAttribute("w:w")),
                    "grid is not as wide as the table");
            List<Element> rows = all(table, "w:tr");
            rows.forEach(row -> check(all(row, "w:tc").size() == grid.size(), "row does not fit the grid"));
            check(!all(rows.get(0), "w:tblHeader").isEmpty(), "no header row");
            check(all(table, "w:tblHeader").size() == 1, "more than one header row");
            check(
                    all(table, "w:tblLook").stream()
                            .anyMatch(look -> look.getAttribute("w:firstRow").equals("1")),
                    "a header row that does not look like one");
            check(
                    !all(table, "w:tblCaption").isEmpty()
                            && !all(table, "w:tblDescription").isEmpty(),
                    "no description");
            all(table, "w:tc").forEach(cell -> {
                List<Element> content = children(cell);
                check(content.get(content.size() - 1).getNodeName().equals("w:p"), "cell without last paragraph");
            });
        }
        List<Element> body = children(children(document).get(0));
        check(body.get(body.size() - 1).getNodeName().equals("w:sectPr"), "no section at the end");
        check(body.get(body.size() - 2).getNodeName().equals("w:p"), "no paragraph before the section");
        for (int i = 1; i < body.size(); i++) {
            if (body.get(i).getNodeName().equals("w:tbl")) {
                Element before = body.get(i - 1);
                check(before.getNodeName().equals("w:p"), "tables grow together");
                check(
                        nameOf(before).equals("caption")
                                && all(before, "w:fldSimple").stream()
                                        .anyMatch(field ->
                                                field.getAttribute("w:instr").contains("SEQ ")),
                        "a table without a numbered caption");
            }
        }
    }

    // --- headings, pictures, fields -------------------------------------------------------------------------------

    private void headings() {
        List<Element> paragraphs = every("word/document.xml", "w:p");
        check(nameOf(paragraphs.get(0)).equals("title"), "the title is not the first");
        int level = 0;
        for (Element paragraph : paragraphs) {
            String name = nameOf(paragraph);
            Optional<Integer> outline = style(paragraph)
                    .flatMap(style -> inherited(style, "w:outlineLvl"))
                    .map(found -> Integer.parseInt(value(found)) + 1);
            if (name.startsWith("heading ")) {
                check(
                        outline.equals(Optional.of(Integer.valueOf(name.substring("heading ".length())))),
                        "a heading by its looks alone");
            }
            if (outline.isPresent()) {
                check(outline.get() <= level + 1, "heading skips a level");
                level = outline.get();
            }
        }
    }

    private void pictures() {
        for (String part : textParts) {
            Set<String> ids = new HashSet<>();
            List<Element> named = every(part, "wp:docPr");
            for (Element picture : named) {
                check(!picture.getAttribute("descr").isBlank(), part + ": a picture without a description");
                check(ids.add(picture.getAttribute("id")), part + ": a picture's number twice");
            }
        }
    }

    private void fields() {
        for (String part : textParts) {
            Set<String> shown = new HashSet<>();
            int open = 0;
            for (Element mark : every(part, "w:fldChar")) {
                String kind = mark.getAttribute("w:fldCharType");
                open += kind.equals("begin") ? 1 : kind.equals("end") ? -1 : 0;
            }
            check(open == 0, part + ": a field that does not end");
            for (Element field : every(part, "w:fldSimple")) {
                shown.add(field.getAttribute("w:instr").strip());
                check(!field.getTextContent().isBlank(), part + ": a field that shows nothing");
            }
            every(part, "w:instrText")
                    .forEach(field -> shown.add(field.getTextContent().strip()));
            boolean counts = shown.stream().anyMatch(field -> field.startsWith("PAGE"));
            check(counts || !part.contains("footer"), part + ": a foot without the page's number");
        }
    }

    // --- language and title ---------------------------------------------------------------------------------------

    private void head(String language) {
        Element core = file.xml("docProps/core.xml").getDocumentElement();
        check(!all(core, "dc:title").get(0).getTextContent().isBlank(), "no title");
        check(all(core, "dc:language").get(0).getTextContent().equals(language), "no language");
        Element root = file.xml("word/styles.xml").getDocumentElement();
        List<String> said = all(root, "w:lang").stream().map(DocxLint::value).toList();
        check(!all(all(root, "w:docDefaults").get(0), "w:lang").isEmpty(), "text of no language");
        check(Set.copyOf(said).equals(Set.of(language)), "text of another language");
        check(every("word/document.xml", "w:lang").isEmpty(), "words of another language");
        check(
                every("word/settings.xml", "w:themeFontLang").stream()
                        .map(DocxLint::value)
                        .collect(Collectors.toSet())
                        .equals(Set.of(language)),
                "settings of another language");
    }

    private static String value(Element element) {
        return element.getAttribute("w:val");
    }

    private void check(boolean right, String complaint) {
        if (!right) {
            complaints.add(complaint);
        }
    }
}
