package pl.miasta.empirie.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Characters;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.document.Documents;
import pl.miasta.empirie.document.FullEdition;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.document.SampleAgendas;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;

/**
 * What becomes of documents when LibreOffice makes PDFs of them: every kind, of the pilot, of a network in full bloom and
 * of agendas, in both languages and both looks. Only the profile {@code docs-check} runs it; the files stay under
 * {@code target/docs-check} to be looked at.
 */
class PublishedDocumentsCheck {
    private static final Path PILOT =
            Path.of("..", "empirie-examples", "src/main/resources/pl/miasta/empirie/examples/pilot-2022.json");
    private static final LocalDate END_OF_PILOT = LocalDate.of(2023, 12, 31);
    private static final Path FOLDER = Path.of("target", "docs-check");

    /** LibreOffice 7.4 writes the order of tabs as a string, which no document can help. */
    private static final Set<String> ITS_OWN = Set.of("7.18.3-1");

    private static final Pattern LANGUAGE = Pattern.compile("/Lang\\(([^)]*)\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

    /** One document in one look. */
    private record Written(String name, NamedDocument document, String look) {
        Path pdf() {
            return FOLDER.resolve(name + ".pdf");
        }
    }

    private static final Logger VERAPDF = Logger.getLogger("org.verapdf");
    private static final List<Written> WRITTEN = new ArrayList<>();

    @BeforeAll
    static void publish() throws Exception {
        for (String program : List.of("soffice", "pdfinfo", "pdftotext")) {
            assertThat(isThere(program))
                    .as("docs-check needs " + program
                            + ": apt-get install libreoffice-writer-nogui poppler-utils fonts-liberation fonts-dejavu")
                    .isTrue();
        }
        if (Files.exists(FOLDER)) {
            try (Stream<Path> old = Files.list(FOLDER)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(FOLDER);
        DocxTemplate template = DocxTemplate.read(ExampleTemplate.SHIPPED);
        Map<String, DocxWriter> looks = Map.of("own", new DocxWriter(), "template", new DocxWriter(template));
        for (Map.Entry<String, NamedDocument> one : documents().entrySet()) {
            for (Map.Entry<String, DocxWriter> look : looks.entrySet()) {
                Written written = new Written(one.getKey() + "-" + look.getKey(), one.getValue(), look.getKey());
                try (OutputStream out = Files.newOutputStream(FOLDER.resolve(written.name() + ".docx"))) {
                    look.getValue().write(one.getValue().document(), out);
                }
                WRITTEN.add(written);
            }
        }
        convert();
        // it speaks of every page with the fault that is set aside
        VERAPDF.setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** One of each kind and language from each source. */
    private static Map<String, NamedDocument> documents() throws IOException {
        Map<String, NamedDocument> chosen = new LinkedHashMap<>();
        Edition pilot = EditionFile.read(PILOT);
        for (Language language : Language.values()) {
            Documents documents = Documents.of(pilot);
            List<NamedDocument> all = new ArrayList<>(documents.all(END_OF_PILOT, Viewer.office(), language));
            pilot.networks()
                    .forEach(network ->
                            all.addAll(documents.all(network.id(), END_OF_PILOT, Viewer.office(), language)));
            choose("pilot", all, chosen);
        }
        choose("full", FullEdition.all(), chosen);
        choose("agenda", SampleAgendas.all(), chosen);
        return chosen;
    }

    private static void choose(String source, List<NamedDocument> all, Map<String, NamedDocument> chosen) {
        for (NamedDocument one : all) {
            chosen.putIfAbsent(
                    source + "-" + one.kind().slug() + "-"
                            + one.document().language().tag(),
                    one);
        }
    }

    /** One call for all files, with settings of its own; it says nothing of a file that it cannot read. */
    private static void convert() throws Exception {
        Path home = Files.createTempDirectory("empirie-soffice");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + home.toUri(),
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
                        + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
                        + "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                "--outdir",
                FOLDER.toString()));
        WRITTEN.forEach(one -> command.add(FOLDER.resolve(one.name() + ".docx").toString()));
        run(command);
    }

    @TestFactory
    Stream<DynamicTest> everyPdfIsOneThatEverybodyCanRead() {
        return WRITTEN.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> readable(one)));
    }

    private static void readable(Written one) throws Exception {
        Document document = one.document().document();
        assertThat(one.pdf()).as("LibreOffice could not read the file").isNotEmptyFile();
        assertThat(violations(one.pdf())).as("PDF/UA-1").isEmpty();
        String raw = Files.readString(one.pdf(), StandardCharsets.ISO_8859_1);
        Matcher language = LANGUAGE.matcher(raw);
        assertThat(language.find()).isTrue();
        assertThat(language.group(1)).isEqualTo(DocxParts.tag(document.language()));
        String properties = run(List.of("pdfinfo", one.pdf().toString()));
        assertThat(properties).containsPattern("Tagged: +yes");
        assertThat(properties).contains(document.title().replace('\n', ' '));
        tags(one, document);
        text(one, document);
    }

    private static Set<String> violations(Path pdf) throws Exception {
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> found.getRuleId().getClause() + "-"
                            + found.getRuleId().getTestNumber())
                    .filter(rule -> !ITS_OWN.contains(rule))
                    .collect(Collectors.toSet());
        }
    }

    /** As many headings, tables, header cells and entries of lists as the document has. */
    private static void tags(Written one, Document document) throws Exception {
        Map<String, Long> tags = run(List.of("pdfinfo", "-struct", one.pdf().toString()))
                .lines()
                .map(line -> line.strip().split("[ (:]", 2)[0])
                .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
        for (int level = 1; level <= 3; level++) {
            int wanted = level;
            assertThat(tags.getOrDefault("H" + level, 0L))
                    .as("headings of level " + level)
                    .isEqualTo(document.blocks().stream()
                            .filter(block -> block instanceof Block.Heading heading && heading.level() == wanted)
                            .count());
        }
        List<Block.Table> tables = blocks(document, Block.Table.class);
        assertThat(tags.getOrDefault("Table", 0L)).as("tables").isEqualTo(tables.size());
        // a header row that is repeated on the next page is no second one
        assertThat(tags.getOrDefault("TH", 0L))
                .as("header cells")
                .isEqualTo(tables.stream()
                        .mapToLong(table -> table.header().size())
                        .sum());
        assertThat(tags.getOrDefault("TR", 0L))
                .as("rows")
                .isEqualTo(tables.stream()
                        .mapToLong(table -> 1 + table.rows().size())
                        .sum());
        assertThat(tags.getOrDefault("LI", 0L))
                .as("entries of lists")
                .isEqualTo(blocks(document, Block.Items.class).stream()
                        .mapToLong(items -> items.items().size())
                        .sum());
    }

    private static <T extends Block> List<T> blocks(Document document, Class<T> kind) {
        return document.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Every word can be taken out again, no page is empty, every page is counted. */
    private static void text(Written one, Document document) throws Exception {
        String text = run(List.of("pdftotext", "-enc", "UTF-8", one.pdf().toString(), "-"));
        String squeezed = squeezed(text);
        List<String> lost = texts(document).stream()
                .flatMap(words -> WORD.matcher(Characters.clean(words)).results())
                .map(word -> word.group())
                .distinct()
                .filter(word -> !squeezed.contains(word))
                .toList();
        assertThat(lost).as("words lost").isEmpty();
        String[] pages = text.split("\f", -1);
        int last = pages.length - 1;
        for (int page = 0; page < last; page++) {
            String counted =
                    (document.language() == Language.PL ? "Strona %d z %d" : "Page %d of %d").formatted(page + 1, last);
            assertThat(pages[page]).as("page " + (page + 1)).contains(counted);
            String rest = pages[page]
                    .replace(counted, "")
                    .replace(document.title(), "")
                    .replace("Program „Miasta Razem”", "")
                    .replaceAll("(?s)Biuro programu.*example\\.org", "");
            assertThat(rest).as("page " + (page + 1) + " is empty").matches("(?s).*[\\p{L}\\p{N}].*");
        }
    }

    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>(List.of(document.title()));
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                texts.add(heading.text());
            } else if (block instanceof Block.Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof Block.Items items) {
                texts.addAll(items.items());
            } else if (block instanceof Block.Facts facts) {
                facts.entries().forEach(fact -> texts.addAll(List.of(fact.name(), fact.value())));
            } else if (block instanceof Block.Signatures signatures) {
                texts.addAll(signatures.signers());
            } else if (block instanceof Block.Table table) {
                texts.add(table.caption());
                texts.addAll(table.header());
                table.rows().forEach(texts::addAll);
            }
        }
        return texts;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00AD]+", "");
    }

    private static String run(List<String> command) throws Exception {
        Path errors = Files.createTempFile("empirie-docs", ".txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Optional<String> wrong = process.waitFor() == 0 ? Optional.empty() : Optional.of(Files.readString(errors));
        Files.delete(errors);
        assertThat(wrong).as(command.get(0)).isEmpty();
        return said;
    }
}
