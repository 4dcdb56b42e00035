package pl.miasta.empirie.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Extract;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.DocumentSubject;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.json.ArchiveIndex;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.port.DocumentWriter;

/**
 * One network's archive, ready to be written: a ZIP file with
 *
 * <ul>
 *   <li>the archive's index as a document, and {@code index.json}, the same for programs;
 *   <li>{@code edition.json} – the edition file of the {@link Extract};
 *   <li>{@code network/}, {@code plan/}, {@code meetings/meeting-ID/}, {@code products/}, {@code products/product-ID/} –
 *       every document of the network that the viewer gets;
 *   <li>{@code sha256sums.txt} – checksums of all other files, as {@code sha256sum -c} reads them.
 * </ul>
 *
 * The files stand in the order of their paths. The same archive written by the same writer gives the same bytes under one
 * JDK and one zlib, and the same files under any, whatever the zone, locale or clock. Immutable.
 */
public final class Archive {
    /** The name of the checksums: it comes after every other path, because they are known last. */
    private static final String SUMS = "sha256sums.txt";

    private static final String EDITION = "edition.json";
    private static final String INDEX = "index.json";

    // not 1980-01-01: the JDK takes that for "before 1980" and adds a time that depends on the zone
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Extract extract;
    private final NetworkId network;
    private final LocalDate day;
    private final Viewer viewer;
    private final Language language;
    private final List<NamedDocument> documents;

    Archive(
            Extract extract,
            NetworkId network,
            LocalDate day,
            Viewer viewer,
            Language language,
            List<NamedDocument> documents) {
        this.extract = extract;
        this.network = network;
        this.day = day;
        this.viewer = viewer;
        this.language = language;
        this.documents = List.copyOf(documents);
    }

    /** The name its file should have: an id and an ending. */
    public String fileName() {
        return network + "-archive.zip";
    }

    /** What the edition file of the archive holds, and where it may be judged otherwise than the whole edition. */
    public Extract extract() {
        return extract;
    }

    /** The paths of its files in order, if the documents were written by that writer. */
    public List<String> paths(DocumentWriter writer) {
        List<String> paths =
                new ArrayList<>(files(writer).stream().map(ArchiveFile::path).toList());
        paths.add(SUMS);
        return List.copyOf(paths);
    }

    /**
     * Writes the archive; one file after the other, never held whole.
     *
     * @param writer sets the documents in type
     * @param out where to; flushed and left open
     * @throws IOException if {@code out} fails; what was written until then is no archive
     */
    public void write(DocumentWriter writer, OutputStream out) throws IOException {
        write(writer, out, path -> {});
    }

    /**
     * Writes the archive and tells how far it is.
     *
     * @param written is told each path once its file is written
     */
    public void write(DocumentWriter writer, OutputStream out, Consumer<? super String> written) throws IOException {
        StringBuilder sums = new StringBuilder();
        // closing frees the deflater's memory; the caller's stream stays open
        try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(out))) {
            for (ArchiveFile file : files(writer)) {
                sums.append(put(zip, file)).append("  ").append(file.path()).append('\n');
                written.accept(file.path());
            }
            put(
                    zip,
                    new ArchiveFile(
                            SUMS,
                            Optional.empty(),
                            to -> to.write(sums.toString().getBytes(StandardCharsets.UTF_8))));
            written.accept(SUMS);
        }
    }

    private static String put(ZipOutputStream zip, ArchiveFile file) throws IOException {
        ZipEntry entry = new ZipEntry(file.path());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        MessageDigest digest = sha256();
        file.content().write(new DigestOutputStream(new Unclosed(zip), digest));
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private List<ArchiveFile> files(DocumentWriter writer) {
        List<ArchiveFile> files = new ArrayList<>();
        for (NamedDocument named : documents) {
            files.add(new ArchiveFile(
                    Shelf.of(named) + named.fileName(writer.extension()),
                    Optional.of(named),
                    out -> writer.write(named.document(), out)));
        }
        files.add(new ArchiveFile(EDITION, Optional.empty(), out -> out.write(EditionFile.write(extract.edition()))));
        files.add(new ArchiveFile(INDEX, Optional.empty(), out -> out.write(index(writer))));
        files.sort(Comparator.comparing(ArchiveFile::path));
        return files;
    }

    private byte[] index(DocumentWriter writer) {
        List<ArchiveIndex.Entry> entries = files(writer).stream()
                .map(file -> new ArchiveIndex.Entry(
                        file.path(),
                        file.document().map(NamedDocument::kind),
                        file.document().map(named -> named.document().title()),
                        subject(file, DocumentSubject.OfMeeting.class).map(DocumentSubject.OfMeeting::meeting),
                        subject(file, DocumentSubject.OfProduct.class).map(DocumentSubject.OfProduct::product)))
                .toList();
        return ArchiveIndex.write(extract, network, day, viewer, language, entries);
    }

    private static <S extends DocumentSubject> Optional<S> subject(ArchiveFile file, Class<S> type) {
        return file.document()
                .flatMap(NamedDocument::subject)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** Passes everything on but the closing. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            // FilterOutputStream would write them one by one
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
