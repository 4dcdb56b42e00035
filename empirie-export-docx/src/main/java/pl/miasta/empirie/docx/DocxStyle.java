package pl.miasta.empirie.docx;

import java.util.List;
import java.util.Set;

/**
 * A style of the text. Those that Word has built in bear its names, so that headings, lists and captions are what they
 * seem; a template's style takes the place of ours when it has one of the names, or Word's own id.
 */
enum DocxStyle {
    /** Whatever is nothing else. */
    NORMAL("Normal", "Normal", "Normalny"),
    /** The title of the document. */
    TITLE("Title", "Title", "Tytuł"),
    /** A heading of the first level. */
    HEADING_1("Heading1", "heading 1", "Nagłówek 1"),
    /** A heading of the second level. */
    HEADING_2("Heading2", "heading 2", "Nagłówek 2"),
    /** A heading of the third level. */
    HEADING_3("Heading3", "heading 3", "Nagłówek 3"),
    /** What stands above a table. */
    CAPTION("Caption", "caption", "Legenda"),
    /** An entry with a bullet. */
    BULLETS("ListBullet", "List Bullet", "Lista punktowana"),
    /** An entry with a number. */
    NUMBERS("ListNumber", "List Number", "Lista numerowana"),
    /** The running head. */
    HEADER("Header", "header", "Nagłówek"),
    /** The foot of a page. */
    FOOTER("Footer", "footer", "Stopka"),
    /** Where somebody signs. */
    SIGNATURE("Signature", "Signature", "Podpis"),
    /** A name with its value, kept together with the next one. */
    FACTS("Facts", "Facts", "Fakty"),
    /** The last of such. */
    FACTS_LAST("FactsLast", "Facts Last", "Fakty koniec"),
    /** Inside a table. */
    TABLE_TEXT("TableText", "Table Text", "Tekst tabeli"),
    /** In the header row of a table. */
    TABLE_HEADER("TableHeader", "Table Header", "Nagłówek tabeli"),
    /** The table itself. */
    TABLE("EmpirieTable", "Empirie Table", "Tabela Empirie");

    private static final Set<DocxStyle> OWN = Set.of(FACTS, FACTS_LAST, TABLE_TEXT, TABLE_HEADER, TABLE);
    private static final List<DocxStyle> HEADINGS = List.of(HEADING_1, HEADING_2, HEADING_3);

    private final String id;
    private final String name;
    private final String polishName;

    DocxStyle(String id, String name, String polishName) {
        this.id = id;
        this.name = name;
        this.polishName = polishName;
    }

    /** Word's id, or ours. */
    String id() {
        return id;
    }

    /** The name that a file bears, then the Polish one that people see. */
    List<String> names() {
        return List.of(name, polishName);
    }

    /** Whether it sets tables in type; every other one sets paragraphs. */
    boolean isOfTables() {
        return this == TABLE;
    }

    /** Whether Word has it built in. */
    boolean isBuiltIn() {
        return !OWN.contains(this);
    }

    /** The level of a heading, from 1; 0 for anything else. */
    int headingLevel() {
        return HEADINGS.indexOf(this) + 1;
    }

    /** The style of a heading. */
    static DocxStyle heading(int level) {
        return HEADINGS.get(level - 1);
    }
}
