package pl.miasta.empirie.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.document.Document;

/**
 * Makes a look of a template. What comes into documents is chosen, never what stays out: styles, lists, theme, fonts,
 * the page, and heads and feet of the last section with their pictures and links, all under names of ours.
 */
final class TemplateReader {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Set<String> MAIN_TYPES = Set.of(MAIN + "document.main+xml", MAIN + "template.main+xml");
    private static final Map<String, String> PICTURES = Map.ofEntries(
            Map.entry("image/png", "png"),
            Map.entry("image/jpeg", "jpeg"),
            Map.entry("image/jpg", "jpg"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/bmp", "bmp"),
            Map.entry("image/tiff", "tiff"),
            Map.entry("image/x-emf", "emf"),
            Map.entry("image/x-wmf", "wmf"),
            Map.entry("image/svg+xml", "svg"),
            Map.entry("image/vnd.ms-photo", "wdp"));
    private static final Map<String, String> FONTS = Map.of(
            "application/vnd.openxmlformats-officedocument.obfuscatedfont", "odttf",
            "application/x-fontdata", "fntdata",
            "application/x-font-ttf", "ttf");

    // in the order of the format, before and after the language
    private static final List<String> SETTINGS_BEFORE = List.of(
            "embedTrueTypeFonts",
            "saveSubsetFonts",
            "mirrorMargins",
            "alignBordersAndEdges",
            "bordersDoNotSurroundHeader",
            "bordersDoNotSurroundFooter",
            "gutterAtTop",
            "defaultTabStop",
            "autoHyphenation",
            "consecutiveHyphenLimit",
            "hyphenationZone",
            "doNotHyphenateCaps",
            "evenAndOddHeaders",
            "characterSpacingControl");
    private static final List<String> SETTINGS_AFTER = List.of("clrSchemeMapping", "decimalSymbol", "listSeparator");

    private final TemplateFile file;
    private final String main;
    private final DocxParts.Contents contents = new DocxParts.Contents();
    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private final List<DocxLook.Frame> frames = new ArrayList<>();
    private final Map<String, String> newNames = new HashMap<>();

    private TemplateReader(TemplateFile file) {
        this.file = file;
        main = file.relation("", "officedocument")
                .map(TemplateFile.Relation::target)
                .filter(part -> MAIN_TYPES.contains(file.type(part)))
                .orElseThrow(() -> TemplateXml.refusal("", "word"));
    }

    /** @throws UnusableInputException if the file cannot be a template */
    static DocxLook read(byte[] file) {
        return new TemplateReader(TemplateFile.open(file)).look();
    }

    private DocxLook look() {
        Optional<Element> settings = root("settings");
        String stylesPart = part("styles");
        TemplateStyles styles = new TemplateStyles(stylesPart, root("styles").orElseGet(() -> empty("styles")));
        TemplateNumbering lists =
                new TemplateNumbering(part("numbering"), root("numbering").orElseGet(() -> empty("numbering")), styles);
        DocxLook.Numbering numbering = lists.lists();
        DocxStyles added = new DocxStyles(
                styles.ids(), DocxStyles.Palette.GREY, numbering.firstOrdered() - 1, numbering.firstOrdered());
        keepRelations(part("numbering"), "numbering.xml");
        keep("theme", "theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
        keep("fonttable", "fontTable.xml", MAIN + "fontTable+xml");
        boolean evenPages = settings.flatMap(one -> TemplateXml.child(one, "evenAndOddHeaders"))
                .map(one -> TemplateStyles.isOn(TemplateXml.attribute(one, "val"), true))
                .orElse(false);
        TemplatePage page = TemplatePage.of(main, TemplateXml.read(main, file.bytes(main)), evenPages);
        String references = frames(page);
        Map<Document.Page, DocxLook.Page> pages = new EnumMap<>(Document.Page.class);
        for (Document.Page lying : Document.Page.values()) {
            pages.put(lying, page.lying(lying, references));
        }
        file.relation("", "custom-properties").ifPresent(properties -> {
            contents.customProperties("docProps/custom.xml");
            kept.put("docProps/custom.xml", file.bytes(properties.target()));
        });
        return new DocxLook(
                styles.ids(),
                DocxTable.UNKNOWN_LETTER,
                DocxStyles.Palette.GREY.shading(),
                DocxLook.each(language -> styles.part(language, added)),
                DocxLook.each(language -> DocxParts.settings(
                        settings(settings, SETTINGS_BEFORE) + compatibility(settings),
                        language,
                        settings(settings, SETTINGS_AFTER))),
                numbering,
                pages,
                List.copyOf(frames),
                kept,
                contents.types(),
                contents.relations(),
                contents.documentRelations());
    }

    private String part(String kind) {
        return file.relation(main, kind).map(TemplateFile.Relation::target).orElse("/word/" + kind + ".xml");
    }

    private Optional<Element> root(String kind) {
        return file.relation(main, kind).map(found -> TemplateXml.read(found.target(), file.bytes(found.target())));
    }

    private static Element empty(String root) {
        String xml = DocxParts.XML + "<w:" + root + DocxParts.NAMESPACES + "/>";
        return TemplateXml.read("", xml.getBytes(UTF_8));
    }

    private static String settings(Optional<Element> settings, List<String> names) {
        StringBuilder chosen = new StringBuilder();
        names.forEach(name -> settings.flatMap(all -> TemplateXml.child(all, name))
                .ifPresent(one -> chosen.append(TemplateXml.plain(one))));
        return chosen.toString();
    }

    private static String compatibility(Optional<Element> settings) {
        String own = settings(settings, List.of("compat"));
        return own.isEmpty() ? DocxParts.COMPATIBILITY : own;
    }

    // --- heads and feet -------------------------------------------------------------------------------------------

    /** Keeps the heads and feet of the pages and adds the number of the page where the template has none. */
    private String frames(TemplatePage page) {
        Map<String, TemplateFile.Relation> relations = new HashMap<>();
        file.relations(main).forEach(one -> relations.put(one.id(), one));
        boolean counted = false;
        Map<TemplatePage.Reference, String> parts = new LinkedHashMap<>();
        for (TemplatePage.Reference reference : page.references()) {
            TemplateFile.Relation relation = relations.get(reference.relation());
            if (relation == null || !relation.kind().equals(reference.kind())) {
                throw TemplateXml.refusal(main, "missing");
            }
            String part = relation.target();
            parts.put(reference, part);
            counted |= TemplateXml.fields(part, file.bytes(part)).stream()
                    .anyMatch(field -> field.strip().toUpperCase(Locale.ROOT).matches("(?s)PAGE\\b.*"));
        }
        StringBuilder references = new StringBuilder();
        Map<String, String> ids = new HashMap<>();
        for (Map.Entry<TemplatePage.Reference, String> one : parts.entrySet()) {
            TemplatePage.Reference reference = one.getKey();
            boolean adds = !counted && reference.kind().equals("footer") && page.has(reference.pages());
            String id = ids.computeIfAbsent(one.getValue(), part -> frame(part, reference.kind(), adds));
            references.append(DocxParts.reference(reference.kind(), reference.pages(), id));
        }
        if (!counted) {
            for (String pages : page.kindsOfPages()) {
                if (parts.keySet().stream()
                        .noneMatch(one ->
                                one.kind().equals("footer") && one.pages().equals(pages))) {
                    references.append(DocxParts.reference("footer", pages, ownFooter()));
                }
            }
        }
        return references.toString();
    }

    private String frame(String part, String kind, boolean adds) {
        String name = newName(kind, "xml");
        keepRelations(part, name);
        if (adds) {
            Element root = TemplateXml.read(part, file.bytes(part));
            frames.add(new DocxLook.Frame(
                    "word/" + name,
                    TemplateXml.begin(part, root) + TemplateXml.inside(root),
                    DocxLook.Frame.Content.PAGE,
                    TemplateXml.end(root)));
        } else {
            kept.put("word/" + name, file.bytes(part));
        }
        return contents.add(kind, name);
    }

    private String ownFooter() {
        String name = newName("footer", "xml");
        frames.add(DocxLook.frame("word/" + name, "ftr", DocxLook.Frame.Content.PAGE));
        return contents.add("footer", name);
    }

    // --- what parts refer to --------------------------------------------------------------------------------------

    private void keep(String kind, String name, String type) {
        file.relation(main, kind).ifPresent(found -> {
            contents.add(kind.equals("fonttable") ? "fontTable" : kind, name, type);
            kept.put("word/" + name, file.bytes(found.target()));
            keepRelations(found.target(), name);
        });
    }

    /** Keeps what a part refers to, which may be pictures, fonts and links. */
    private void keepRelations(String part, String name) {
        List<TemplateFile.Relation> relations = file.relations(part);
        if (relations.isEmpty()) {
            return;
        }
        StringBuilder xml = DocxParts.relationsBegin();
        for (TemplateFile.Relation relation : relations) {
            xml.append(DocxParts.relation(relation, relation.external() ? relation.target() : kept(part, relation)));
        }
        int slash = name.lastIndexOf('/') + 1;
        kept.put(
                "word/" + name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels",
                (xml + "</Relationships>").getBytes(UTF_8));
    }

    private String kept(String part, TemplateFile.Relation relation) {
        String target = relation.target();
        Map<String, String> allowed = switch (relation.kind()) {
            case "image", "hdphoto" -> PICTURES;
            case "font" -> FONTS;
            default -> throw TemplateXml.refusal(part, "embedded", TemplateFile.shown(relation));
        };
        byte[] bytes = file.bytes(target);
        String ending = allowed.get(file.type(target).toLowerCase(Locale.ROOT));
        if (ending == null) {
            throw TemplateXml.refusal(target, "picture");
        }
        if (ending.equals("svg")) {
            TemplateXml.checkPicture(target, bytes);
        }
        return newNames.computeIfAbsent(target, found -> {
            String folder = allowed == FONTS ? "fonts/font" : "media/image";
            String name = "word/" + newName(folder, ending);
            contents.type(name, file.type(target));
            kept.put(name, bytes);
            return "/" + name;
        });
    }

    private final Map<String, Integer> counts = new HashMap<>();

    private String newName(String stem, String ending) {
        int number = Objects.requireNonNull(counts.merge(stem, 1, Integer::sum));
        return stem + number + "." + ending;
    }
}
