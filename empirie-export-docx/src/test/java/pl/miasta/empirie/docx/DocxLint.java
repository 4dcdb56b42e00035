package pl.miasta.empirie.docx;

import static pl.miasta.empirie.docx.DocxFile.all;
import static pl.miasta.empirie.docx.DocxFile.children;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What the schema does not see and Word, or somebody with a screen reader, would. */
final class DocxLint {
    private static final List<String> RUN_ORDER =
            List.of("w:rStyle", "w:rFonts", "w:b", "w:i", "w:color", "w:sz", "w:szCs", "w:lang");
    private static final List<String> TEXT_PARTS = List.of(
            "word/document.xml",
            "word/styles.xml",
            "word/numbering.xml",
            "word/header1.xml",
            "word/footer1.xml",
            "word/footer2.xml");

    private final List<String> complaints = new ArrayList<>();
    private final DocxFile file;
    private final Element document;

    private DocxLint(DocxFile file) {
        this.file = file;
        this.document = file.xml("word/document.xml").getDocumentElement();
    }

    static List<String> complaints(DocxFile file, String language) {
        DocxLint lint = new DocxLint(file);
        lint.runProperties();
        lint.styles();
        lint.numberings();
        lint.relations();
        lint.tables();
        lint.headings();
        lint.head(language);
        return lint.complaints;
    }

    private void runProperties() {
        TEXT_PARTS.forEach(part -> all(file.xml(part).getDocumentElement(), "w:rPr")
                .forEach(properties -> {
                    List<Integer> order = children(properties).stream()
                            .map(child -> RUN_ORDER.indexOf(child.getNodeName()))
                            .toList();
                    check(!order.contains(-1), part + ": unknown run property");
                    check(order.equals(order.stream().sorted().toList()), part + ": run properties out of order");
                }));
    }

    private void styles() {
        Set<String> known = all(file.xml("word/styles.xml").getDocumentElement(), "w:style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .collect(Collectors.toSet());
        for (String part : TEXT_PARTS) {
            for (String reference : List.of("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next")) {
                all(file.xml(part).getDocumentElement(), reference)
                        .forEach(used -> check(
                                known.contains(used.getAttribute("w:val")),
                                part + ": no style " + used.getAttribute("w:val")));
            }
        }
    }

    private void numberings() {
        Element numbering = file.xml("word/numbering.xml").getDocumentElement();
        Set<String> known = all(numbering, "w:num").stream()
                .map(one -> one.getAttribute("w:numId"))
                .collect(Collectors.toSet());
        for (String part : List.of("word/document.xml", "word/styles.xml")) {
            all(file.xml(part).getDocumentElement(), "w:numId")
                    .forEach(used -> check(known.contains(used.getAttribute("w:val")), part + ": no such list"));
        }
    }

    private void relations() {
        Set<String> ids = new HashSet<>();
        all(file.xml("word/_rels/document.xml.rels").getDocumentElement(), "Relationship")
                .forEach(relation -> {
                    check(ids.add(relation.getAttribute("Id")), "relation twice");
                    check(
                            file.parts().containsKey("word/" + relation.getAttribute("Target")),
                            "no part " + relation.getAttribute("Target"));
                });
        for (String reference : List.of("w:headerReference", "w:footerReference")) {
            all(document, reference)
                    .forEach(used -> check(ids.contains(used.getAttribute("r:id")), "dangling " + reference));
        }
        all(file.xml("[Content_Types].xml").getDocumentElement(), "Override")
                .forEach(type -> check(
                        file.parts().containsKey(type.getAttribute("PartName").substring(1)),
                        "type of a part that is not there"));
    }

    private void tables() {
        for (Element table : all(document, "w:tbl")) {
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
            check(
                    !all(table, "w:tblCaption").isEmpty()
                            && !all(table, "w:tblDescription").isEmpty(),
                    "no caption");
            all(table, "w:tc").forEach(cell -> {
                List<Element> content = children(cell);
                check(content.get(content.size() - 1).getNodeName().equals("w:p"), "cell without last paragraph");
            });
        }
        List<Element> body = children(children(document).get(0));
        check(body.get(body.size() - 1).getNodeName().equals("w:sectPr"), "no section at the end");
        check(body.get(body.size() - 2).getNodeName().equals("w:p"), "no paragraph before the section");
        for (int i = 1; i < body.size(); i++) {
            check(
                    !body.get(i).getNodeName().equals("w:tbl")
                            || body.get(i - 1).getNodeName().equals("w:p"),
                    "tables grow together");
        }
    }

    private void headings() {
        int level = 0;
        for (Element style : all(document, "w:pStyle")) {
            String name = style.getAttribute("w:val");
            if (name.startsWith("Heading")) {
                int next = Integer.parseInt(name.substring("Heading".length()));
                check(next <= level + 1, "heading skips a level");
                level = next;
            }
        }
    }

    private void head(String language) {
        Element core = file.xml("docProps/core.xml").getDocumentElement();
        check(!all(core, "dc:title").get(0).getTextContent().isBlank(), "no title");
        check(all(core, "dc:language").get(0).getTextContent().equals(language), "no language");
        check(
                all(file.xml("word/styles.xml").getDocumentElement(), "w:lang").stream()
                        .allMatch(lang -> lang.getAttribute("w:val").equals(language)),
                "text of another language");
        check(
                all(file.xml("word/settings.xml").getDocumentElement(), "w:themeFontLang").stream()
                        .allMatch(lang -> lang.getAttribute("w:val").equals(language)),
                "settings of another language");
    }

    private void check(boolean right, String complaint) {
        if (!right) {
            complaints.add(complaint);
        }
    }
}
