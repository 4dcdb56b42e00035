package pl.miasta.empirie.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.DocumentKind;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.examples.Pilot;
import pl.miasta.empirie.json.EditionFile;

class ExportCommandTest {
    private static final String FILE = Pilot.FILE.toString();
    private static final Clock TODAY = Clock.fixed(Instant.parse("2023-12-31T12:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int export(String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of("export", FILE));
        all.addAll(List.of(arguments));
        return new CommandLineHost(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), TODAY)
                .run(all.toArray(String[]::new));
    }

    private String into(String name) {
        return folder.resolve(name).toString();
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    private List<String> names(String name) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theViewerGetsWhatTheViewerMaySee() throws Exception {
        assertThat(export("--out", into("office"), "--network", "kadry", "--format", "md"))
                .isZero();
        assertThat(names("office"))
                .contains("kadry-composition-public.md", "kadry-composition.md", "kadry-waiver-1.md");
        assertThat(folder.resolve("office/kadry-composition.md")).content().contains("Przedstawiciel 1, Cieszyn");
        assertThat(folder.resolve("office/kadry-composition-public.md"))
                .content()
                .doesNotContain("Przedstawiciel 1");
        assertThat(out().lines().count()).isEqualTo(names("office").size() + 1L);
        assertThat(out()).endsWith("Zapisano dokumentów: " + names("office").size() + ".\n");
        assertThat(err()).isEmpty();

        assertThat(export("--out", into("public"), "--network", "kadry", "--viewer", "public", "--output", "json"))
                .isZero();
        assertThat(names("public"))
                .contains("kadry-composition-public.docx", "kadry-network-page.docx")
                .doesNotContain("kadry-composition.docx", "kadry-waiver-1.docx");
        assertThat(out()).startsWith("{\n  \"files\": [ \"").endsWith("\" ]\n}\n");
    }

    @ParameterizedTest
    @EnumSource
    void exportTakesExactlyTheKindsThatAreMadeOfAnEdition(DocumentKind kind) throws Exception {
        String slug = kind.slug();
        int code = export("--out", into("of-" + slug), "--document", slug, "--format", "md");
        assertThat(code == 2).isEqualTo(kind.isOfAgendaOnly());
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat((words.say("allowed.DocumentKind") + ",").contains(" " + slug + ","))
                    .as(slug)
                    .isNotEqualTo(kind.isOfAgendaOnly());
            assertThat((words.say("document") + ",").contains(" " + slug + ","))
                    .as(slug)
                    .isNotEqualTo(kind.isOfAgendaOnly());
        }
        if (code == 0) {
            assertThat(names("of-" + slug)).isNotEmpty().allMatch(name -> name.contains(slug));
        } else {
            assertThat(err()).isNotBlank();
            assertThat(Files.exists(folder.resolve("of-" + slug))).isFalse();
        }
    }

    @Test
    void exportSaysWhatMakesADocumentOfAnAgenda() {
        export("--out", into("x"), "--document", "script", "--lang", "en");
        assertThat(err())
                .isEqualTo("SCRIPT is made of the agenda of a meeting, not of an edition: empirie agenda … --out"
                        + " DIR writes it.\n");
        export("--out", into("x"), "--document", "NOTE_SKELETON");
        assertThat(err())
                .isEqualTo("NOTE_SKELETON powstaje z programu spotkania, a nie z edycji: zapisuje go empirie"
                        + " agenda … --out DIR.\n");
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("--document work-plan --network kadry --viewer public", 1, """
                        Przestrzeń sieci jest tylko dla podstawowego składu, zespołu wspierającego, ZH-16 i Biura (tu:
                        każdy).
                        """),
                Arguments.of("--document work-plan --network kadry --lang en", 1, """
                        The network Zasoby Kadrowe / Ludzkie w Miastach has no work plan.
                        """),
                Arguments.of("--document novel --lang en", 2, """
                        This command is not understood: wrong value of --document; %s.
                        Help: empirie export --help
                        """.formatted(
                                Words.in(Language.EN).say("allowed.DocumentKind"))),
                Arguments.of("--network nieznana", 2, """
                        network: edycja pilot-2022 nie zna: sieć nieznana; identyfikator z pliku edycji
                        """),
                Arguments.of("--bundle --network nieznana --lang en", 2, """
                        network: the edition pilot-2022 does not know the network nieznana; an id from the edition file
                        """),
                Arguments.of("--viewer person:obcy", 2, """
                        person: edycja pilot-2022 nie zna: osoba obcy; identyfikator z pliku edycji
                        """),
                Arguments.of("--bundle --document note", 2, """
                        Nie rozumiem polecenia: --bundle zawiera wszystkie dokumenty, a --document wybiera jeden rodzaj.
                        Pomoc: empirie export --help
                        """),
                Arguments.of("--bundle --document note --lang en", 2, """
                        This command is not understood: --bundle holds all documents; --document asks for one kind.
                        Help: empirie export --help
                        """),
                Arguments.of("--bundle --network kadry --viewer public", 1, """
                        Nie ma archiwum sieci kadry: Przestrzeń sieci jest tylko dla podstawowego składu, zespołu
                        wspierającego, ZH-16 i Biura (tu: każdy).
                        """),
                Arguments.of("--bundle --network kadry --viewer public --lang en", 1, """
                        No archive of the network kadry: The network’s space is for the core, the support team, ZH-16 and
                        the Office only (here: everyone).
                        """),
                Arguments.of("--template brak.docx", 2, """
                        --template: nie ma takiego pliku; nazwa istniejącego pliku
                        """),
                Arguments.of("--template brak.docx --format md", 2, """
                        Nie rozumiem polecenia: --template działa tylko z docx.
                        Pomoc: empirie export --help
                        """),
                Arguments.of("--template brak.docx --format html --lang en", 2, """
                        This command is not understood: --template goes with docx only.
                        Help: empirie export --help
                        """));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void troublesAreSaid(String arguments, int code, String said) {
        List<String> all = new ArrayList<>(List.of("--out", into("x")));
        all.addAll(List.of(arguments.split(" ")));
        assertThat(export(all.toArray(String[]::new))).isEqualTo(code);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo(said);
        assertThat(Files.exists(folder.resolve("x"))).isFalse();
    }

    @Test
    void aTemplateThatIsNoneIsRefusedBeforeAnythingIsWritten() throws Exception {
        Path template = Files.writeString(folder.resolve("szablon.docx"), "no zip");
        assertThat(export("--out", into("x"), "--network", "kadry", "--template", template.toString()))
                .isEqualTo(2);
        assertThat(err()).startsWith("--template").doesNotContain("szablon");
        assertThat(export("--out", into("x"), "--network", "kadry", "--template", folder.toString()))
                .isEqualTo(2);
        assertThat(err()).isEqualTo("--template: to jest folder; nazwa pliku\n");
        assertThat(Files.exists(folder.resolve("x"))).isFalse();
    }

    @Test
    void whatIsInTheWayIsSaid() throws Exception {
        Files.writeString(folder.resolve("plik"), "x");
        assertThat(export("--out", into("plik"), "--network", "kadry")).isEqualTo(3);
        assertThat(err()).isEqualTo("Tam, gdzie --out wskazuje folder, jest plik. Podaj nazwę folderu.\n");
        assertThat(export("--out", into("plik") + "/pod", "--network", "kadry", "--lang", "en"))
                .isEqualTo(3);
        assertThat(err()).isEqualTo("Where --out wants a folder there is a file. Give the name of a folder.\n");
        Files.createDirectories(folder.resolve("y/kadry-archive.zip"));
        assertThat(export("--out", into("y"), "--network", "kadry", "--bundle")).isEqualTo(3);
        assertThat(err())
                .isEqualTo("W folderze podanym w --out jest folder o nazwie, której potrzebuje dokument. Usuń go albo"
                        + " podaj inny folder.\n");
        assertThat(names("y")).containsExactly("kadry-archive.zip");
    }

    @Test
    void aFileThatIsThereIsReplacedWhole() throws Exception {
        Path old = Files.createDirectories(folder.resolve("z")).resolve("kadry-composition.md");
        Files.writeString(old, "stary");
        assertThat(export("--out", into("z"), "--network", "kadry", "--document", "composition", "--format", "md"))
                .isZero();
        assertThat(old).content().startsWith("# ");
        assertThat(names("z")).containsExactly("kadry-composition.md");
    }

    @Test
    void theArchiveIsOneFileThatHoldsEverything() throws Exception {
        assertThat(export("--out", into("a"), "--network", "kadry", "--bundle")).isZero();
        Path archive = folder.resolve("a/kadry-archive.zip");
        assertThat(out()).isEqualTo(archive + "\nZapisane archiwa: 1.\n");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains(
                            "index.json",
                            "kadry-archive-index.docx",
                            "network/kadry-composition.docx",
                            "sha256sums.txt")
                    .isSorted();
            try (InputStream edition = zip.getInputStream(zip.getEntry("edition.json"))) {
                Edition cut = EditionFile.read(edition.readAllBytes());
                assertThat(cut.networks()).hasSize(1);
                assertThat(cut.cities().all()).hasSizeLessThan(20);
            }
            try (ZipInputStream document =
                    new ZipInputStream(zip.getInputStream(zip.getEntry("network/kadry-composition.docx")))) {
                assertThat(document.getNextEntry().getName()).isEqualTo("[Content_Types].xml");
            }
        }
        byte[] first = Files.readAllBytes(archive);
        assertThat(export("--out", into("a"), "--network", "kadry", "--bundle", "--output", "json"))
                .isZero();
        assertThat(out()).isEqualTo("{\n  \"files\": [ \"" + archive + "\" ]\n}\n");
        assertThat(archive).hasBinaryContent(first);
        assertThat(err()).isEmpty();
    }

    @Test
    void withoutANetworkEveryNetworkGetsItsArchive() throws Exception {
        assertThat(export("--out", into("all"), "--bundle", "--format", "md")).isZero();
        assertThat(names("all")).hasSize(8).allMatch(name -> name.endsWith("-archive.zip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html"})
    void thePageOfANetworkIsForTheSite(String format) throws Exception {
        assertThat(export(
                        "--out",
                        into("site"),
                        "--document",
                        "NETWORK_PAGE",
                        "--network",
                        "miasto-obywateli",
                        "--viewer",
                        "public",
                        "--format",
                        format))
                .isZero();
        assertThat(folder.resolve("site/miasto-obywateli-network-page." + format))
                .content()
                .contains("Cieszyn", "08.06.2022")
                .doesNotContain("Przedstawiciel");
    }
}
