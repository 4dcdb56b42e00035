package pl.miasta.empirie.docx;

import pl.miasta.empirie.base.Language;

/** Pieces of the parts of a DOCX file that hold no text of the document: types, relations, lists, settings. */
final class DocxParts {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** What the root of every part of ours declares. */
    static final String NAMESPACES = " xmlns:w=\"" + TemplateXml.WORD + "\" xmlns:r=\"" + OFFICE + "\"";

    static final String CORE_BEGIN = XML + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>";

    /** Word shall not go back to an older way of setting pages. */
    static final String COMPATIBILITY = "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
            + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>";

    private DocxParts() {}

    /** The language as Word names it. */
    static String tag(Language language) {
        return switch (language) {
            case PL -> "pl-PL";
            case EN -> "en-GB";
        };
    }

    /** The settings: those before the language, the language, those after it. */
    static String settings(String before, Language language, String after) {
        return XML + "<w:settings" + NAMESPACES + ">" + before + "<w:themeFontLang w:val=\"" + tag(language) + "\"/>"
                + after + "</w:settings>";
    }

    /** What a list with bullets looks like. */
    static String bullets(int id) {
        return levels(id, "bullet", "•");
    }

    /** What a list with numbers looks like. */
    static String numbers(int id) {
        return levels(id, "decimal", "%1.");
    }

    private static String levels(int id, String format, String text) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\""
                + text + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr>"
                + "</w:lvl></w:abstractNum>";
    }

    /** A list that looks like that. */
    static String list(int number, int looks) {
        return "<w:num w:numId=\"" + number + "\"><w:abstractNumId w:val=\"" + looks + "\"/></w:num>";
    }

    /** An ordered list, which begins with 1 whatever was counted before it. */
    static void orderedList(Utf8Sink sink, int number, int looks) {
        sink.raw("<w:num w:numId=\"")
                .raw(number)
                .raw("\"><w:abstractNumId w:val=\"")
                .raw(looks)
                .raw("\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
    }

    /** Names a head or foot of the pages in a section. */
    static String reference(String kind, String pages, String relation) {
        return "<w:" + kind + "Reference w:type=\"" + pages + "\" r:id=\"" + relation + "\"/>";
    }

    /** Which parts a file has, of which types, and how they hang together. */
    static final class Contents {
        private final StringBuilder types = new StringBuilder(XML)
                .append("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append(ending("rels", "application/vnd.openxmlformats-package.relationships+xml"))
                .append(ending("xml", "application/xml"));
        private final StringBuilder root = relationsBegin()
                .append(relation("rId1", OFFICE + "/officeDocument", "word/document.xml"))
                .append(relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"));
        private final StringBuilder document = relationsBegin();
        private int relations;

        /** With the parts that every file has. */
        Contents() {
            type("word/document.xml", WORD_TYPE + "document.main+xml");
            type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
            add("styles", "styles.xml");
            add("numbering", "numbering.xml");
            add("settings", "settings.xml");
        }

        /** Adds a part of text beside the document, which refers to it; answers by which name. */
        String add(String kind, String name) {
            return add(kind, name, WORD_TYPE + kind + "+xml");
        }

        /** Adds a part of that type, by its name beside the document. */
        String add(String kind, String name, String type) {
            type("word/" + name, type);
            relations++;
            String id = "rId" + relations;
            document.append(relation(id, OFFICE + "/" + kind, name));
            return id;
        }

        /** Adds a part that something else refers to. */
        void type(String name, String type) {
            types.append("<Override PartName=\"/")
                    .append(name)
                    .append("\" ContentType=\"")
                    .append(type)
                    .append("\"/>");
        }

        /** Adds the properties that a host gave its template. */
        void customProperties(String name) {
            type(name, "application/vnd.openxmlformats-officedocument.custom-properties+xml");
            root.append(relation("rId3", OFFICE + "/custom-properties", name));
        }

        String types() {
            return types + "</Types>";
        }

        String relations() {
            return root + "</Relationships>";
        }

        String documentRelations() {
            return document + "</Relationships>";
        }

        private static String ending(String ending, String type) {
            return "<Default Extension=\"" + ending + "\" ContentType=\"" + type + "\"/>";
        }
    }

    static StringBuilder relationsBegin() {
        return new StringBuilder(XML).append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /** A relation of a template, to another target. */
    static String relation(TemplateFile.Relation relation, String target) {
        StringBuilder xml = new StringBuilder("<Relationship Id=\"");
        TemplateXml.escape(relation.id(), xml);
        xml.append("\" Type=\"");
        TemplateXml.escape(relation.type(), xml);
        xml.append("\" Target=\"");
        TemplateXml.escape(target, xml);
        return xml.append(relation.external() ? "\" TargetMode=\"External\"/>" : "\"/>")
                .toString();
    }
}
