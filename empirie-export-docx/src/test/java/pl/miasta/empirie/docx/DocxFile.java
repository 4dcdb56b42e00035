package pl.miasta.empirie.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A DOCX file taken apart, without any office program. */
final class DocxFile {
    private static final DocumentBuilderFactory BUILDERS = DocumentBuilderFactory.newDefaultNSInstance();

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    // each is read once, until it is changed
    private final IdentityHashMap<byte[], Document> read = new IdentityHashMap<>();

    DocxFile(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same parts, which may be changed. */
    DocxFile(Map<String, byte[]> others) {
        parts.putAll(others);
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    /** The part as XML; fails if it is not well formed. */
    Document xml(String part) {
        byte[] bytes = parts.get(part);
        Document known = read.get(bytes);
        if (known == null) {
            known = read(part);
            read.put(bytes, known);
        }
        return known;
    }

    private Document read(String part) {
        try {
            return BUILDERS.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(part + " is not well formed", e);
        }
    }

    /** The text that a reader sees, fields and all. */
    String text() {
        parts.keySet().stream()
                .filter(part -> part.endsWith(".xml") || part.endsWith(".rels"))
                .forEach(this::xml);
        StringBuilder text = new StringBuilder();
        append(text, xml("word/document.xml").getDocumentElement());
        return text.toString();
    }

    private static void append(StringBuilder text, Node node) {
        switch (node.getNodeName()) {
            case "w:t" -> text.append(node.getTextContent());
            case "w:br" -> text.append('\n');
            case "w:tab" -> text.append('\t');
            default -> children(node).forEach(child -> append(text, child));
        }
        if (node.getNodeName().equals("w:p")) {
            text.append('\n');
        }
    }

    static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        NodeList all = node.getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Every element of that name below the node. */
    static List<Element> all(Node node, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(node)) {
            if (child.getNodeName().equals(name)) {
                found.add(child);
            }
            found.addAll(all(child, name));
        }
        return found;
    }
}
