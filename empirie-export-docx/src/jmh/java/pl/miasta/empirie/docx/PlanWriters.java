package pl.miasta.empirie.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import pl.miasta.empirie.document.Document;

/** The writers of the full work plan that need nothing but this module's class path. */
public final class PlanWriters {
    /** Where a file of ours is, for those who begin with its parts. */
    static final String OURS = "empirie.plan";

    private static final int ENOUGH = 1 << 16;

    private PlanWriters() {}

    /** Something that writes to a stream and may fail. */
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(ENOUGH);
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static DocxFile ours() {
        try {
            return new DocxFile(Files.readAllBytes(Path.of(System.getProperty(OURS))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ours. */
    public static final class Empirie implements Function<Document, byte[]> {
        private final DocxWriter writer = new DocxWriter();

        @Override
        public byte[] apply(Document document) {
            return bytes(out -> writer.write(document, out));
        }
    }

    /** Ours in the look of a template. */
    public static final class EmpirieTemplate implements Function<Document, byte[]> {
        private final DocxWriter writer = new DocxWriter(DocxTemplate.of(ExampleTemplate.bytes()));

        @Override
        public byte[] apply(Document document) {
            return bytes(out -> writer.write(document, out));
        }
    }

    /** Zipping parts that are ready. */
    public static final class Limit implements Function<Document, byte[]> {
        private final Map<String, byte[]> parts = ours().parts();

        @Override
        public byte[] apply(Document document) {
            return bytes(out -> {
                try (ZipOutputStream zip = new ZipOutputStream(out)) {
                    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                        zip.putNextEntry(new ZipEntry(part.getKey()));
                        zip.write(part.getValue());
                        zip.closeEntry();
                    }
                }
            });
        }
    }

    /** Apache POI. */
    public static final class Poi implements Function<Document, byte[]> {
        private final PoiWriter writer = new PoiWriter(ours());

        @Override
        public byte[] apply(Document document) {
            return bytes(out -> writer.write(document, out));
        }
    }
}
