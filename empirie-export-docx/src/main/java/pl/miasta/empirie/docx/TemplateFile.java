package pl.miasta.empirie.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.UnusableInputException;

/**
 * The file of a template taken apart: its parts, their types and what they refer to. Refuses a file that is not sound,
 * that unpacks to more than it should, or that holds what no template may: macros, embedded objects, references to what
 * lies outside. Everything is looked at, whether or not it would come into a document.
 */
final class TemplateFile {
    /** How large a file may be. */
    static final int MOST_BYTES = 20 << 20;

    /** How many parts it may have. */
    static final int MOST_PARTS = 1000;

    /** How many bytes it may be when unpacked. */
    static final int MOST_UNPACKED = 64 << 20;

    /** How many times its own size it may unpack to; an ordinary file unpacks to some ten times. */
    static final int MOST_RATIO = 100;

    /** How large one part of XML may be. */
    static final int MOST_XML = 8 << 20;

    private static final String TYPES = "/[Content_Types].xml";
    private static final String RELATIONS_SUFFIX = ".rels";

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    // a name that cannot lead anywhere: segments of ordinary characters
    private static final Pattern NAME = Pattern.compile("/?[^/\\\\:\\p{Cntrl}]+(/[^/\\\\:\\p{Cntrl}]+)*");
    private static final Pattern HARMLESS_LINK = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}]+");

    private static final Set<String> MACRO_RELATIONS =
            Set.of("vbaproject", "wordvbadata", "keymapcustomizations", "attachedtoolbars");
    private static final Set<String> EMBEDDING_RELATIONS = Set.of(
            "oleobject",
            "package",
            "control",
            "activexcontrolbinary",
            "afchunk",
            "subdocument",
            "frame",
            "externallink");

    /** By name with a leading slash; names that differ in case alone are one name, as the format has it. */
    private final Map<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final Map<String, String> types = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> typesByEnding = new HashMap<>();

    private TemplateFile() {}

    /**
     * What one part refers to.
     *
     * @param id the name that the part calls it by
     * @param kind the last word of its type in small letters, such as {@code header}
     * @param type its type as the file gives it
     * @param target a part's name, or an address
     * @param external whether it lies outside the file
     */
    record Relation(String id, String kind, String type, String target, boolean external) {}

    /** @throws UnusableInputException if the file cannot be a template */
    static TemplateFile open(byte[] file) {
        TemplateFile opened = new TemplateFile();
        opened.unzip(file);
        opened.readTypes();
        opened.parts.forEach((name, bytes) -> {
            if (opened.isXml(name)) {
                TemplateXml.check(name, bytes);
            }
        });
        opened.parts.keySet().forEach(opened::refuseForeign);
        return opened;
    }

    /** The bytes of a part that exists. */
    byte[] bytes(String part) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw refusal(part, "missing");
        }
        return bytes;
    }

    /** The part's type; empty if the file gives none. */
    String type(String part) {
        String ending = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return types.getOrDefault(part, typesByEnding.getOrDefault(ending, ""));
    }

    /** What the part refers to, in the file's order; the empty name stands for the whole file. */
    List<Relation> relations(String part) {
        int slash = part.lastIndexOf('/');
        String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + RELATIONS_SUFFIX;
        return relationsIn(part.isEmpty() ? "/_rels/.rels" : name, part);
    }

    /** The one relation of that kind. */
    Optional<Relation> relation(String part, String kind) {
        return relations(part).stream()
                .filter(one -> one.kind().equals(kind) && !one.external())
                .findFirst();
    }

    // --- unpacking ------------------------------------------------------------------------------------------------

    private void unzip(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw TemplateXml.refusal("", Message.of("problem.too-large"), most("problem.too-large", MOST_BYTES));
        }
        if (startsWith(file, OLE)) {
            throw refusal("", "protected");
        }
        if (!startsWith(file, new byte[] {'P', 'K', 3, 4})) {
            throw refusal("", "word");
        }
        int entries = 0;
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_PARTS) {
                    throw refusal("", "parts", MOST_PARTS);
                }
                String name = name(entry);
                byte[] bytes = unpacked(zip, file.length, unpacked);
                unpacked += bytes.length;
                if (!entry.isDirectory() && parts.put(name, bytes) != null) {
                    throw refusal(name, "twice");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // the zip's own words are for its makers
            throw refusal("", "broken");
        }
        if (entries != entriesAsSaidAtTheEnd(file)) {
            throw refusal("", "broken");
        }
    }

    private static byte[] unpacked(ZipInputStream zip, long fileLength, long before) throws IOException {
        long byRatio = MOST_RATIO * fileLength;
        long room = Math.min(MOST_UNPACKED, byRatio) - before;
        byte[] bytes = zip.readNBytes((int) room + 1);
        if (bytes.length > room) {
            throw byRatio < MOST_UNPACKED ? refusal("", "ratio", MOST_RATIO) : refusal("", "unpacked", MOST_UNPACKED);
        }
        return bytes;
    }

    private static String name(ZipEntry entry) {
        String name = entry.getName();
        String whole = name.startsWith("/") ? name : "/" + name;
        String bare = entry.isDirectory() ? name.substring(0, name.length() - 1) : name;
        if (!NAME.matcher(bare).matches() || hasDots(bare)) {
            throw refusal(whole, "name");
        }
        return whole;
    }

    private static boolean hasDots(String name) {
        return List.of(name.split("/", -1)).stream().anyMatch(segment -> segment.equals(".") || segment.equals(".."));
    }

    // -1 if the list of contents is not where it should be: the end of the file is missing
    private static int entriesAsSaidAtTheEnd(byte[] file) {
        int last = file.length - END_RECORD;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
                return (file[at + 10] & 0xFF) | (file[at + 11] & 0xFF) << 8;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] file, byte[] begin) {
        for (int i = 0; i < begin.length; i++) {
            if (i >= file.length || file[i] != begin[i]) {
                return false;
            }
        }
        return true;
    }

    // --- types and relations --------------------------------------------------------------------------------------

    private void readTypes() {
        if (!parts.containsKey(TYPES)) {
            throw refusal("", "word");
        }
        TemplateXml.check(TYPES, bytes(TYPES));
        for (Element type : TemplateXml.children(TemplateXml.read(TYPES, bytes(TYPES)))) {
            String value = type.getAttribute("ContentType");
            if (type.getLocalName().equals("Default")) {
                typesByEnding.put(type.getAttribute("Extension").toLowerCase(Locale.ROOT), value);
            } else {
                types.put(type.getAttribute("PartName"), value);
            }
        }
    }

    private boolean isXml(String part) {
        String ending = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Set.of("xml", "rels", "vml", "svg").contains(ending)
                || type(part).endsWith("xml");
    }

    private void refuseForeign(String part) {
        String type = type(part).toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled") || type.contains("vbaproject") || type.contains("vbadata")) {
            throw refusal(part, "macros");
        }
        if (type.contains("activex") || type.contains("oleobject")) {
            throw refusal(part, "embedded", type.contains("activex") ? "control" : "oleObject");
        }
        if (!part.toLowerCase(Locale.ROOT).endsWith(RELATIONS_SUFFIX)) {
            return;
        }
        String owner = part.replaceFirst("(?i)_rels/([^/]*)[.]rels$", "$1");
        for (Relation relation : relationsIn(part, owner.equals("/") ? "" : owner)) {
            if (MACRO_RELATIONS.contains(relation.kind())) {
                throw refusal(part, "macros");
            }
            boolean link = relation.kind().equals("hyperlink");
            if (relation.external()
                    && !(link && HARMLESS_LINK.matcher(relation.target()).matches())) {
                throw refusal(part, "external", shown(relation));
            }
            if (EMBEDDING_RELATIONS.contains(relation.kind())) {
                throw refusal(part, "embedded", shown(relation));
            }
        }
    }

    private List<Relation> relationsIn(String relationsPart, String owner) {
        List<Relation> relations = new ArrayList<>();
        byte[] bytes = parts.get(relationsPart);
        if (bytes == null) {
            return relations;
        }
        for (Element one : TemplateXml.children(TemplateXml.read(relationsPart, bytes))) {
            boolean external = one.getAttribute("TargetMode").equalsIgnoreCase("External");
            String type = one.getAttribute("Type");
            String target = one.getAttribute("Target");
            relations.add(new Relation(
                    one.getAttribute("Id"),
                    type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                    type,
                    external ? target : inside(relationsPart, owner, target),
                    external));
        }
        return relations;
    }

    /** The part that a target names, seen from the folder of the part that names it. */
    private static String inside(String relationsPart, String owner, String target) {
        String path = target.startsWith("/") ? target : owner.substring(0, owner.lastIndexOf('/') + 1) + target;
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    throw refusal(relationsPart, "name");
                }
                segments.remove(segments.size() - 1);
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return "/" + String.join("/", segments);
    }

    // kinds are the format's own words; anything else is not shown
    static String shown(Relation relation) {
        String word = relation.type().substring(relation.type().lastIndexOf('/') + 1);
        return word.matches("[A-Za-z]{1,40}") ? word : "?";
    }

    private static UnusableInputException refusal(String part, String what, Object... arguments) {
        return TemplateXml.refusal(part, what, arguments);
    }

    private static Message most(String code, int limit) {
        return Message.of(code + ".allowed", limit);
    }
}
