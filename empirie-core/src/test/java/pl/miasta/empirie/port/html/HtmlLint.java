package pl.miasta.empirie.port.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nu.validator.validation.SimpleDocumentValidator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What is wrong with a web page: by the W3C's own checker, as XML, and by what a reader with a screen reader needs. */
final class HtmlLint {
    private static final Set<String> KNOWN = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li",
            "dl", "dt", "dd", "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "br");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "name",
            "content",
            "http-equiv",
            "class",
            "role",
            "tabindex",
            "aria-labelledby",
            "id",
            "scope");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)url\\(|@import|expression\\(|//");

    private final List<String> troubles = new ArrayList<>();

    private HtmlLint() {}

    /** Everything found; nothing for a page that is right. */
    static List<String> troublesOf(byte[] page) {
        HtmlLint lint = new HtmlLint();
        lint.check(page);
        try {
            lint.look(parse(page));
        } catch (SAXException e) {
            lint.troubles.add("no XML: " + e.getMessage());
        }
        return lint.troubles;
    }

    /** The page as XML. */
    static Document parse(byte[] page) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(page));
        } catch (ParserConfigurationException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private void check(byte[] page) {
        try {
            SimpleDocumentValidator checker = Checker.get();
            Checker.SAYS.set(troubles);
            checker.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
        } catch (IOException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    /** Set up once: that takes a second or two, each page a few milliseconds. */
    private static final class Checker {
        static final ThreadLocal<List<String>> SAYS = new ThreadLocal<>();
        private static SimpleDocumentValidator checker;

        static synchronized SimpleDocumentValidator get() {
            if (checker == null) {
                System.setProperty("org.eclipse.jetty.util.log.announce", "false");
                checker = new SimpleDocumentValidator(true, false, false);
                DefaultHandler collect = new DefaultHandler() {
                    @Override
                    public void warning(SAXParseException e) {
                        // what somebody wrote is shown as it was written
                        if (!e.getMessage().contains("Unicode Normalization Form C")) {
                            SAYS.get().add("warning in line " + e.getLineNumber() + ": " + e.getMessage());
                        }
                    }

                    @Override
                    public void error(SAXParseException e) {
                        SAYS.get().add("error in line " + e.getLineNumber() + ": " + e.getMessage());
                    }

                    @Override
                    public void fatalError(SAXParseException e) {
                        error(e);
                    }
                };
                try {
                    checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", collect);
                    checker.setUpValidatorAndParsers(collect, false, false);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
            return checker;
        }
    }

    private void look(Document page) {
        Element root = page.getDocumentElement();
        require(root.getAttribute("lang").matches("pl|en"), "no language");
        require(only(page, "title").strip().length() > 0, "no title");
        require(count(page, "h1") == 1 && count(page, "main") == 1, "not one main heading in one main part");
        require(!OUTSIDE.matcher(only(page, "style")).find(), "the style looks outside");
        Set<String> ids = new HashSet<>();
        int level = 0;
        NodeList all = page.getElementsByTagName("*");
        for (Element element : elements(all)) {
            String name = element.getTagName();
            require(KNOWN.contains(name), "unknown element " + name);
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String attribute = element.getAttributes().item(i).getNodeName();
                require(ATTRIBUTES.contains(attribute), "unknown attribute " + attribute);
            }
            if (element.hasAttribute("id")) {
                require(ids.add(element.getAttribute("id")), "an id stands twice");
            }
            if (name.matches("h[1-6]")) {
                int next = name.charAt(1) - '0';
                require(next <= level + 1, "heading " + name + " after h" + level);
                require(!element.getTextContent().isBlank(), "an empty heading");
                level = next;
            }
            if (name.equals("th")) {
                require(element.getAttribute("scope").equals("col"), "a head of nothing");
                require(!element.getTextContent().isBlank(), "a head that says nothing");
            }
            if (name.equals("ul") || name.equals("ol") || name.equals("dl")) {
                require(element.getElementsByTagName("*").getLength() > 0, "an empty list");
            }
        }
        for (Element element : elements(all)) {
            String label = element.getAttribute("aria-labelledby");
            require(label.isEmpty() || ids.contains(label), "labelled by nothing");
        }
    }

    private void require(boolean right, String trouble) {
        if (!right) {
            troubles.add(trouble);
        }
    }

    private static int count(Document page, String name) {
        return page.getElementsByTagName(name).getLength();
    }

    private static String only(Document page, String name) {
        return count(page, name) == 1 ? page.getElementsByTagName(name).item(0).getTextContent() : "";
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** A page as text, for faults to be put into. */
    static List<String> troublesOf(String page) {
        return troublesOf(page.getBytes(StandardCharsets.UTF_8));
    }
}
