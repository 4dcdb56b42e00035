package pl.miasta.empirie.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.UnusableInputException;

/**
 * The XML of a template: read by the JDK's own parser, whatever else is on the class path, without document types,
 * entities or anything from outside; and written again.
 */
final class TemplateXml {
    /** How deep elements may be nested. */
    static final int DEEPEST = 256;

    /** The name space of text. */
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String VML_OFFICE = "urn:schemas-microsoft-com:office:office";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final int LONGEST_NAME = 100;

    /** Fields that show what the document knows of itself; every other one may fetch or run something. */
    private static final Set<String> HARMLESS_FIELDS = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "TITLE",
            "SUBJECT",
            "AUTHOR",
            "KEYWORDS",
            "COMMENTS",
            "DOCPROPERTY",
            "FILENAME",
            "DATE",
            "TIME",
            "CREATEDATE",
            "SAVEDATE",
            "PRINTDATE",
            "REF",
            "PAGEREF",
            "STYLEREF",
            "SEQ",
            "SYMBOL",
            "IF",
            "=");

    private static final Pattern HARMLESS_LINK =
            Pattern.compile("(?i)\\s*HYPERLINK\\s+\"(https?://|mailto:)[^\"]*\"[^\"]*");

    private TemplateXml() {}

    /** A template is refused for what a part of it is or holds; the codes stand under {@code problem.template}. */
    static UnusableInputException refusal(String part, String what, Object... arguments) {
        String code = "problem.template." + what;
        return refusal(part, Message.of(code, arguments), Message.of(code + ".allowed", arguments));
    }

    /** The same in other words. */
    static UnusableInputException refusal(String part, Message wrong, Message allowed) {
        return new UnusableInputException(new Problem(shown(part), wrong, allowed));
    }

    // a name out of a file that is not trusted
    private static String shown(String part) {
        String plain = part.replaceAll("[^A-Za-z0-9/._\\[\\] -]", "?");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
    }

    // --- reading --------------------------------------------------------------------------------------------------

    /** @throws UnusableInputException if the part is too large, not well formed, or has a document type */
    static void check(String part, byte[] bytes) {
        scan(part, bytes, new Scan());
    }

    /** The instructions of a header's or footer's fields; refuses what fetches or runs something. */
    static List<String> fields(String part, byte[] bytes) {
        FieldScan scan = new FieldScan();
        scan(part, bytes, scan);
        return scan.instructions;
    }

    /** Refuses a drawing that runs or fetches something. */
    static void checkPicture(String part, byte[] bytes) {
        scan(part, bytes, new PictureScan());
    }

    private static void scan(String part, byte[] bytes, Scan scan) {
        if (bytes.length > TemplateFile.MOST_XML) {
            throw refusal(part, "part-size", TemplateFile.MOST_XML);
        }
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(scan);
            reader.setErrorHandler(scan);
            reader.setEntityResolver(scan);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", scan);
            reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (Refused e) {
            throw refusal(part, e.wrong, e.allowed);
        } catch (SAXParseException e) {
            throw refusal(part, "xml", e.getLineNumber(), e.getColumnNumber());
        } catch (SAXException | IOException e) {
            throw refusal(part, "xml", 1, 1);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root of a part that was checked. */
    static Element read(String part, byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();
        } catch (SAXException | IOException e) {
            throw refusal(part, "xml", 1, 1);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The children of that name in the name space of text. */
    static List<Element> children(Node node, String name) {
        return children(node).stream().filter(child -> is(child, name)).toList();
    }

    static Optional<Element> child(Node node, String name) {
        return children(node, name).stream().findFirst();
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName()) && WORD.equals(element.getNamespaceURI());
    }

    /** An attribute in the name space of text; empty if there is none. */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(WORD, name);
    }

    /** The attribute {@code w:val} of a child; empty if there is none. */
    static String value(Node node, String child) {
        return child(node, child).map(found -> attribute(found, "val")).orElse("");
    }

    // --- writing --------------------------------------------------------------------------------------------------

    /**
     * Only what belongs to the name space of text, whatever prefix the template has for it: this can stand in any part
     * of ours.
     */
    static String plain(Element element) {
        StringBuilder xml = new StringBuilder("<w:").append(element.getLocalName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (WORD.equals(attribute.getNamespaceURI())) {
                xml.append(" w:").append(attribute.getLocalName()).append("=\"");
                escape(attribute.getValue(), xml);
                xml.append('"');
            }
        }
        if (!element.hasChildNodes()) {
            return xml.append("/>").toString();
        }
        xml.append('>');
        children(element).stream()
                .filter(child -> WORD.equals(child.getNamespaceURI()))
                .forEach(child -> xml.append(plain(child)));
        return xml.append("</w:").append(element.getLocalName()).append('>').toString();
    }

    /** The begin of a part: declaration and the root's tag, in which {@code w} is declared. */
    static String begin(String part, Element root) {
        StringBuilder xml = new StringBuilder(DocxParts.XML);
        declare(part, root, "xmlns:w", WORD);
        tag(root, xml);
        return xml.append('>').toString();
    }

    private static void declare(String part, Element root, String prefix, String space) {
        String declared = root.getAttribute(prefix);
        if (!declared.isEmpty() && !declared.equals(space)) {
            throw refusal(part, "xml", 1, 1);
        }
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, prefix, space);
    }

    /** The end of a part. */
    static String end(Element root) {
        return "</" + root.getTagName() + ">";
    }

    /** What stands between begin and end. */
    static String inside(Element element) {
        StringBuilder xml = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child, xml);
        }
        return xml.toString();
    }

    /** An element as it is. Its name spaces have to be declared where it comes to stand. */
    static String whole(Element element) {
        StringBuilder xml = new StringBuilder();
        write(element, xml);
        return xml.toString();
    }

    private static void write(Node node, StringBuilder xml) {
        if (node instanceof Element element) {
            tag(element, xml);
            if (element.hasChildNodes()) {
                xml.append('>').append(inside(element)).append(end(element));
            } else {
                xml.append("/>");
            }
        } else if (node instanceof Text text) {
            escape(text.getData(), xml);
        }
    }

    private static void tag(Element element, StringBuilder xml) {
        xml.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            xml.append(' ').append(attribute.getName()).append("=\"");
            escape(attribute.getValue(), xml);
            xml.append('"');
        }
    }

    static void escape(String text, StringBuilder xml) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\t', '\n', '\r' -> xml.append("&#").append((int) letter).append(';');
                default -> xml.append(letter);
            }
        }
    }

    /** Why a parser was stopped. */
    private static final class Refused extends SAXException {
        private static final long serialVersionUID = 1L;

        private final transient Message wrong;
        private final transient Message allowed;

        Refused(Message wrong, Message allowed) {
            super(wrong.code());
            this.wrong = wrong;
            this.allowed = allowed;
        }

        static Refused because(String what, Object... arguments) {
            String code = "problem.template." + what;
            return new Refused(Message.of(code, arguments), Message.of(code + ".allowed", arguments));
        }
    }

    /** Looks at every part. */
    private static class Scan extends DefaultHandler2 {
        private int depth;

        @Override
        public void startElement(String space, String name, String prefixed, Attributes attributes)
                throws SAXException {
            depth++;
            if (depth > DEEPEST) {
                throw new Refused(Message.of("problem.depth"), Message.of("problem.depth.allowed", DEEPEST));
            }
            if (depth == 1 && space.startsWith("http://purl.oclc.org/ooxml/")) {
                throw Refused.because("strict");
            }
        }

        @Override
        public void endElement(String space, String name, String prefixed) {
            depth--;
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            throw Refused.because("doctype");
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    /** Looks at what stands on every page. */
    private static final class FieldScan extends Scan {
        private final List<String> instructions = new ArrayList<>();
        private final List<StringBuilder> open = new ArrayList<>();
        private boolean inInstruction;

        @Override
        public void startElement(String space, String name, String prefixed, Attributes attributes)
                throws SAXException {
            super.startElement(space, name, prefixed, attributes);
            if (space.equals(WORD)) {
                switch (name) {
                    case "fldSimple" -> add(Objects.requireNonNullElse(attributes.getValue(WORD, "instr"), ""));
                    case "fldChar" -> mark(attributes.getValue(WORD, "fldCharType"));
                    case "instrText" -> inInstruction = true;
                    default -> {
                        // text and its looks
                    }
                }
            }
            if ((space.equals(VML) && attributes.getIndex("src") >= 0)
                    || attributes.getIndex(VML_OFFICE, "href") >= 0
                    || attributes.getIndex(VML_OFFICE, "althref") >= 0) {
                throw Refused.because("external", "image");
            }
        }

        @Override
        public void endElement(String space, String name, String prefixed) {
            super.endElement(space, name, prefixed);
            inInstruction = false;
        }

        @Override
        public void characters(char[] letters, int begin, int length) {
            if (inInstruction && !open.isEmpty()) {
                open.get(open.size() - 1).append(letters, begin, length);
            }
        }

        private void mark(String kind) throws SAXException {
            if ("begin".equals(kind)) {
                open.add(new StringBuilder());
            } else if ("end".equals(kind) && !open.isEmpty()) {
                add(open.remove(open.size() - 1).toString());
            }
        }

        private void add(String instruction) throws SAXException {
            String word = instruction.strip().split("[\\s\\\\\"]", 2)[0].toUpperCase(Locale.ROOT);
            if (!HARMLESS_FIELDS.contains(word)
                    && !HARMLESS_LINK.matcher(instruction).matches()) {
                throw Refused.because("field", word.matches("[A-Z]{1,20}") ? word : "?");
            }
            instructions.add(instruction);
        }
    }

    /** Looks at drawings. */
    private static final class PictureScan extends Scan {
        @Override
        public void startElement(String space, String name, String prefixed, Attributes attributes)
                throws SAXException {
            super.startElement(space, name, prefixed, attributes);
            if (name.equals("script") || name.equals("foreignObject")) {
                throw Refused.because("embedded", name);
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                String attribute = attributes.getLocalName(i);
                String value = attributes.getValue(i).strip();
                if (attribute.startsWith("on")) {
                    throw Refused.because("embedded", "script");
                }
                if (attribute.equals("href") && !value.startsWith("#") && !value.startsWith("data:image/")) {
                    throw Refused.because("external", "href");
                }
            }
        }
    }
}
