package pl.miasta.empirie.docx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema of WordprocessingML, out of the jar of {@code poi-ooxml-full}. */
final class DocxSchema {
    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";

    private final Schema schema;
    private final Map<ByteBuffer, List<String>> judged = new ConcurrentHashMap<>();

    private DocxSchema(Schema schema) {
        this.schema = schema;
    }

    /** Read once for all tests, which takes a second. */
    static DocxSchema load() {
        return Read.SCHEMA;
    }

    private static final class Read {
        private static final DocxSchema SCHEMA = read();
    }

    private static DocxSchema read() {
        try {
            DOMImplementationLS inputs = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            // nothing is fetched: each file imports its neighbours, and xml.xsd from the web
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                String name = systemId == null ? "xml.xsd" : systemId.substring(systemId.lastIndexOf('/') + 1);
                LSInput input = inputs.createLSInput();
                input.setSystemId(name);
                input.setByteStream(open(XMLConstants.XML_NS_URI.equals(namespace) ? "xml.xsd" : FOLDER + name));
                return input;
            });
            URL root = Objects.requireNonNull(DocxSchema.class.getResource(FOLDER + "wml.xsd"));
            Source source = new StreamSource(root.openStream(), "wml.xsd");
            return new DocxSchema(factory.newSchema(source));
        } catch (ReflectiveOperationException | SAXException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(DocxSchema.class.getResourceAsStream(resource), resource);
    }

    /** Everything the schema has against the part. Styles and settings come again and again: they are judged once. */
    List<String> errors(byte[] part) {
        return judged.computeIfAbsent(ByteBuffer.wrap(part), one -> judge(part));
    }

    private List<String> judge(byte[] part) {
        List<String> errors = new ArrayList<>();
        try {
            Validator validator = schema.newValidator();
            validator.setErrorHandler(new ErrorHandler() {
                @Override
                public void warning(SAXParseException found) {
                    errors.add(found.getMessage());
                }

                @Override
                public void error(SAXParseException found) {
                    errors.add(found.getMessage());
                }

                @Override
                public void fatalError(SAXParseException found) {
                    errors.add(found.getMessage());
                }
            });
            validator.validate(new StreamSource(new ByteArrayInputStream(part)));
        } catch (SAXException | java.io.IOException e) {
            errors.add(e.toString());
        }
        return errors;
    }
}
