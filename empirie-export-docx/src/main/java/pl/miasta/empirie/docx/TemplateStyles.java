package pl.miasta.empirie.docx;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import pl.miasta.empirie.base.Language;

/** A template's styles, and which of them stand for ours; those it lacks are added. */
final class TemplateStyles {
    // styles are based on one another; a circle of them is no reason to look for ever
    private static final int MOST_BASES = 32;

    // of what a paragraph's looks are made, what the format has after the outline level
    private static final Set<String> AFTER_OUTLINE = Set.of("divId", "cnfStyle", "rPr", "sectPr", "pPrChange");
    // the same for the language of a text
    private static final Set<String> AFTER_LANGUAGE = Set.of("eastAsianLayout", "specVanish", "oMath", "rPrChange");

    private final String part;
    private final Element root;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<DocxStyle, String> ids = new EnumMap<>(DocxStyle.class);
    private final Set<DocxStyle> missing = EnumSet.noneOf(DocxStyle.class);

    /** @param root of a part with styles; it is changed */
    TemplateStyles(String part, Element root) {
        this.part = part;
        this.root = root;
        List<Element> all = TemplateXml.children(root, "style");
        all.forEach(style -> byId.put(TemplateXml.attribute(style, "styleId"), style));
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(byId.keySet());
        for (DocxStyle style : DocxStyle.values()) {
            Optional<Element> own = standingFor(style, all);
            own.ifPresentOrElse(found -> ids.put(style, TemplateXml.attribute(found, "styleId")), () -> {
                missing.add(style);
                ids.put(style, free(style.id(), taken));
                taken.add(id(style));
            });
            own.filter(found -> style.headingLevel() > 0).ifPresent(found -> outline(found, style.headingLevel()));
        }
    }

    /** The id of each of our styles. */
    Map<DocxStyle, String> ids() {
        return Map.copyOf(ids);
    }

    /** Whether the template lacks it. */
    boolean lacks(DocxStyle style) {
        return missing.contains(style);
    }

    /** The list that a style of the template names, and at which level: {@code 3} and {@code 0}, for example. */
    Optional<Map.Entry<String, String>> listOf(DocxStyle style) {
        return inherited(id(style), "numPr")
                .map(list -> Map.entry(TemplateXml.value(list, "numId"), TemplateXml.value(list, "ilvl")));
    }

    /** The whole part for documents in that language, with what was missing. */
    String part(Language language, DocxStyles ours) {
        speak(DocxParts.tag(language));
        StringBuilder styles = new StringBuilder(TemplateXml.begin(part, root)).append(TemplateXml.inside(root));
        String plainTable = plainTable();
        if (!byId.containsKey(plainTable)) {
            styles.append(DocxStyles.PLAIN_TABLE);
        }
        missing.forEach(style -> styles.append(ours.definition(style, plainTable)));
        return styles.append(TemplateXml.end(root)).toString();
    }

    private String id(DocxStyle style) {
        return Objects.requireNonNull(ids.get(style));
    }

    // by Word's name, by the Polish one that people see, by Word's id
    private static Optional<Element> standingFor(DocxStyle style, List<Element> all) {
        String kind = style.isOfTables() ? "table" : "paragraph";
        List<Element> candidates = all.stream()
                .filter(one -> TemplateXml.attribute(one, "type").equals(kind))
                .toList();
        for (String name : style.names()) {
            for (Element one : candidates) {
                if (isCalled(one, name)) {
                    return Optional.of(one);
                }
            }
        }
        if (style == DocxStyle.NORMAL) {
            return candidates.stream()
                    .filter(one -> isOn(TemplateXml.attribute(one, "default"), false))
                    .findFirst();
        }
        return candidates.stream()
                .filter(one -> style.isBuiltIn()
                        && TemplateXml.attribute(one, "styleId").equalsIgnoreCase(style.id()))
                .findFirst();
    }

    private static boolean isCalled(Element style, String name) {
        return TemplateXml.value(style, "name").strip().equalsIgnoreCase(name)
                || List.of(TemplateXml.value(style, "aliases").split(",", -1)).stream()
                        .anyMatch(alias -> alias.strip().equalsIgnoreCase(name));
    }

    private static String free(String wanted, Set<String> taken) {
        String free = wanted;
        for (int i = 2; taken.contains(free); i++) {
            free = wanted + i;
        }
        return free;
    }

    private String plainTable() {
        return byId.values().stream()
                .filter(style -> TemplateXml.attribute(style, "type").equals("table"))
                .filter(style -> isOn(TemplateXml.attribute(style, "default"), false))
                .map(style -> TemplateXml.attribute(style, "styleId"))
                .sorted()
                .findFirst()
                .orElse("TableNormal");
    }

    /** A property of paragraphs, of the style itself or of one that it is based on. */
    private Optional<Element> inherited(String id, String property) {
        String at = id;
        for (int i = 0; i < MOST_BASES && byId.containsKey(at); i++) {
            Element style = Objects.requireNonNull(byId.get(at));
            Optional<Element> found =
                    TemplateXml.child(style, "pPr").flatMap(looks -> TemplateXml.child(looks, property));
            if (found.isPresent()) {
                return found;
            }
            at = TemplateXml.value(style, "basedOn");
        }
        return Optional.empty();
    }

    // a heading by its looks alone is none to a screen reader
    private void outline(Element style, int level) {
        String wanted = Integer.toString(level - 1);
        Optional<Element> said = inherited(TemplateXml.attribute(style, "styleId"), "outlineLvl");
        if (said.map(one -> TemplateXml.attribute(one, "val").equals(wanted)).orElse(false)) {
            return;
        }
        Element looks = TemplateXml.child(style, "pPr").orElseGet(() -> {
            Element made = element("pPr");
            Node before = TemplateXml.child(style, "rPr").orElse(null);
            style.insertBefore(made, before);
            return made;
        });
        TemplateXml.child(looks, "outlineLvl").ifPresent(looks::removeChild);
        Element outline = element("outlineLvl");
        outline.setAttributeNS(TemplateXml.WORD, "w:val", wanted);
        insert(looks, outline, AFTER_OUTLINE);
    }

    // styles say no language of their own: the document's holds for all of them
    private void speak(String tag) {
        byId.values().forEach(TemplateStyles::silence);
        Element defaults = TemplateXml.child(root, "docDefaults").orElseGet(() -> first(root, "docDefaults"));
        Element runs = TemplateXml.child(defaults, "rPrDefault").orElseGet(() -> first(defaults, "rPrDefault"));
        Element looks = TemplateXml.child(runs, "rPr").orElseGet(() -> first(runs, "rPr"));
        TemplateXml.child(looks, "lang").ifPresent(looks::removeChild);
        Element language = element("lang");
        language.setAttributeNS(TemplateXml.WORD, "w:val", tag);
        language.setAttributeNS(TemplateXml.WORD, "w:bidi", tag);
        insert(looks, language, AFTER_LANGUAGE);
    }

    private static void silence(Element element) {
        for (Element child : TemplateXml.children(element)) {
            if (TemplateXml.is(child, "lang")) {
                element.removeChild(child);
            } else {
                silence(child);
            }
        }
    }

    private static void insert(Element parent, Element child, Set<String> followers) {
        Node before = TemplateXml.children(parent).stream()
                .filter(one -> followers.contains(one.getLocalName()))
                .findFirst()
                .orElse(null);
        parent.insertBefore(child, before);
    }

    private Element first(Element parent, String name) {
        Element made = element(name);
        parent.insertBefore(made, parent.getFirstChild());
        return made;
    }

    private Element element(String name) {
        Document owner = Objects.requireNonNull(root.getOwnerDocument());
        return owner.createElementNS(TemplateXml.WORD, "w:" + name);
    }

    /** Whether a switch of the format is on; without a value it is. */
    static boolean isOn(String value, boolean otherwise) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "" -> otherwise;
            case "0", "false", "off" -> false;
            default -> true;
        };
    }
}
