package pl.miasta.empirie.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.document.Documents;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.DocumentWriter;
import pl.miasta.empirie.port.html.HtmlWriter;
import pl.miasta.empirie.port.markdown.MarkdownWriter;
import pl.miasta.empirie.rule.Policy;

class ArchiveTest {
    private static final LocalDate DAY = TwoNetworks.DAY;
    private static final Viewer OF_THE_CORE = Viewer.of(new PersonId("alfa-p"));
    private static final MeetingId JOINT = new MeetingId("wspolne-1");
    private static final Edition EDITION = TwoNetworks.edition();
    private static final Archive FOR_THE_OFFICE = archive(EDITION, Viewer.office(), Language.PL);

    private static Archive archive(Edition edition, Viewer viewer, Language language) {
        return Archives.of(edition)
                .network(TwoNetworks.ALFA, DAY, viewer, language)
                .archive()
                .orElseThrow();
    }

    private static Archive archive(Viewer viewer) {
        return archive(EDITION, viewer, Language.PL);
    }

    private static byte[] bytes(Archive archive, DocumentWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            archive.write(writer, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The files of an archive in their order, as text. */
    private static Map<String, String> files(Archive archive) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(archive, new MarkdownWriter())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Edition editionIn(Archive archive) {
        return EditionFile.read(files(archive).get("edition.json").getBytes(UTF_8));
    }

    @Test
    void everythingLiesWhereItIsLookedFor() {
        assertThat(files(FOR_THE_OFFICE).keySet())
                .containsExactlyElementsOf(FOR_THE_OFFICE.paths(new MarkdownWriter()))
                .containsExactly(
                        "alfa-archive-index.md",
                        "edition.json",
                        "index.json",
                        "meetings/meeting-alfa-1/alfa-attendance-list-alfa-1.md",
                        "meetings/meeting-alfa-1/alfa-invitation-alfa-1.md",
                        "meetings/meeting-alfa-1/alfa-note-alfa-1.md",
                        "meetings/meeting-alfa-1/alfa-report-alfa-1.md",
                        "meetings/meeting-wspolne-1/alfa-attendance-list-wspolne-1.md",
                        "meetings/meeting-wspolne-1/alfa-invitation-wspolne-1.md",
                        "meetings/meeting-wspolne-1/alfa-note-wspolne-1.md",
                        "meetings/meeting-wspolne-1/alfa-report-wspolne-1.md",
                        "network/alfa-composition-public.md",
                        "network/alfa-composition.md",
                        "network/alfa-declaration.md",
                        "network/alfa-network-page.md",
                        "network/alfa-waiver-1.md",
                        "plan/alfa-contract.md",
                        "plan/alfa-work-plan.md",
                        "products/alfa-product-register.md",
                        "products/product-alfa-r/alfa-product-card-alfa-r.md",
                        "products/product-alfa-s/alfa-product-card-alfa-s.md",
                        "sha256sums.txt");
    }

    @Test
    void everyDocumentOfTheNetworkIsThereAndNoOther() {
        List<String> expected = Documents.of(EDITION).all(TwoNetworks.ALFA, DAY, Viewer.office(), Language.PL).stream()
                .map(named -> named.fileName("md"))
                .sorted()
                .toList();
        assertThat(FOR_THE_OFFICE.paths(new MarkdownWriter()).stream()
                        .map(path -> path.substring(path.lastIndexOf('/') + 1))
                        .filter(name -> name.endsWith(".md"))
                        .sorted())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void twoNetworksAreNeverMixed(Language language) {
        files(archive(TwoNetworks.apart(), Viewer.office(), language)).forEach((path, text) -> {
            assertThat(path).doesNotContainIgnoringCase("beta");
            assertThat(text).as(path).doesNotContainIgnoringCase("beta");
        });
    }

    @Test
    void ofAnotherNetworkAJointMeetingTellsWhoLedItAndWithWhom() {
        Edition cut = editionIn(FOR_THE_OFFICE);
        Meeting joint = cut.find(JOINT).orElseThrow();
        assertThat(joint.networks()).containsExactly(TwoNetworks.ALFA);
        assertThat(joint.attendance()).extracting(Attendance::person).containsExactly(new PersonId("alfa-p"));
        assertThat(cut.people().stream()
                        .map(Person::id)
                        .filter(person -> person.value().startsWith("beta"))
                        .sorted())
                .containsExactly(new PersonId("beta-c"), new PersonId("beta-e"));
        assertThat(cut.cities().all().stream().map(city -> city.id().value()))
                .containsExactlyInAnyOrder("wspolne", "alfa-m", "alfa-o", "beta-m");
        assertThat(cut.life().touchpoints()).singleElement().satisfies(touchpoint -> {
            assertThat(touchpoint.networks()).containsExactly(TwoNetworks.ALFA);
            assertThat(touchpoint.outside()).contains("Sieć BETA");
        });
        files(FOR_THE_OFFICE).forEach((path, text) -> {
            if (!path.contains("wspolne-1") && !path.equals("edition.json")) {
                assertThat(text.replace("Sieć ALFA; Sieć BETA", "").replace("Sieć BETA", ""))
                        .as(path)
                        .doesNotContainIgnoringCase("betap")
                        .doesNotContain("BETA zamknięty", "Wnioski BETA", "Cele BETA", "Rekomendacja BETA");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "person:beta-p", "person:alfa-k", "person:alfa-g", "city:alfa-o", "city:beta-m"})
    void whoeverDoesNotShareTheSpaceGetsNoArchive(String viewer) {
        ArchiveAnswer answer = Archives.of(EDITION)
                .network(TwoNetworks.ALFA, DAY, Viewer.parse(viewer).orElseThrow(), Language.PL);
        assertThat(answer.archive()).isEmpty();
        assertThat(answer.reason().orElseThrow().in(Language.PL))
                .startsWith(
                        "Przestrzeń sieci jest tylko dla podstawowego składu, zespołu wspierającego, ZH-16 i Biura");
        assertThat(answer.reason().orElseThrow().in(Language.EN))
                .startsWith("The network’s space is for the core, the support team, ZH-16 and the Office only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"role:OFFICE", "role:ZH16", "person:alfa-c", "person:alfa-p", "city:alfa-m"})
    void whoeverSharesTheSpaceGetsOne(String viewer) {
        Viewer known = Viewer.parse(viewer).orElseThrow();
        Archive archive = archive(known);
        assertThat(editionIn(archive)).isEqualTo(archive.extract().edition());
        assertThat(files(archive).get("index.json")).contains("\"viewer\": \"" + viewer + "\"");
        assertThat(known.text()).isEqualTo(viewer);
    }

    @Test
    void theCoreGetsNoReportsAndTheAttendanceOfItsOwnCity() {
        Archive archive = archive(OF_THE_CORE);
        Meeting meeting =
                archive.extract().edition().find(new MeetingId("alfa-1")).orElseThrow();
        assertThat(meeting.report()).isEmpty();
        assertThat(meeting.attendance()).extracting(Attendance::person).containsExactly(new PersonId("alfa-p"));
        assertThat(meeting.note()).isPresent();
        assertThat(archive.paths(new MarkdownWriter())).noneMatch(path -> path.contains("report"));
        assertThat(archive.extract().edition().recruitment()).isEmpty();
        assertThat(archive.extract().rulesThatDiffer())
                .containsExactly(Policy.CLASH, Policy.CITY_ABSENT, Policy.REPORT);
        assertThat(archive.extract().jointMeetings()).containsExactly(JOINT);
    }

    @Test
    void namesOfAnotherNetworksPeopleAreForThoseWhoSeeThem() {
        assertThat(String.join("", files(archive(OF_THE_CORE)).values()))
                .contains("Cezary Alfacez", "Gustaw Alfagust")
                .doesNotContain("Betacez", "Betaewa", "Betapol", "Grażyna Gościnna");
        assertThat(files(FOR_THE_OFFICE).get("edition.json"))
                .contains("Ewa Betaewa", "Grażyna Gościnna")
                .doesNotContain("Betapol");
    }

    @Test
    void theSumsAreThoseOfTheFiles() {
        Map<String, String> files = files(FOR_THE_OFFICE);
        String sums = files.remove("sha256sums.txt");
        assertThat(sums)
                .isEqualTo(files.entrySet().stream()
                        .map(file -> sha256(file.getValue()) + "  " + file.getKey() + "\n")
                        .collect(Collectors.joining()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theIndexNamesEveryFileWithWhatItIs() {
        Map<String, String> files = files(FOR_THE_OFFICE);
        String index = files.get("index.json");
        assertThat(index).startsWith("""
                {
                  "schema": "empirie-archive/1",
                  "edition": "dwie",
                  "network": "alfa",
                  "asOf": "2023-06-30",
                  "viewer": "role:OFFICE",
                  "language": "pl",
                  "judgedOtherwise": {
                    "rules": [ "calendar.clash", "continuity.city-absent" ],
                    "meetings": [ "wspolne-1" ]
                  },
                  "files": [ {
                """).contains("""
                    "path": "meetings/meeting-alfa-1/alfa-note-alfa-1.md",
                    "kind": "NOTE",
                    "title": "Notatka ze spotkania: Sieć ALFA, 10 marca 2023 r.",
                    "meeting": "alfa-1"
                """);
        files.keySet().stream()
                .filter(path -> !path.equals("sha256sums.txt"))
                .forEach(path -> assertThat(index).contains("\"path\": \"" + path + "\""));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void neitherZoneNorLocaleChangeAByte(Language language) {
        Archive archive = archive(EDITION, Viewer.office(), language);
        byte[] here = bytes(archive, new HtmlWriter());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(bytes(archive(EDITION, Viewer.office(), language), new HtmlWriter()))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void eachFileIsPassedOnBeforeTheNextIsMade() throws IOException {
        Counted out = new Counted();
        List<Long> passedOn = new ArrayList<>();
        DocumentWriter writer = new DocumentWriter() {
            @Override
            public void write(Document document, OutputStream to) throws IOException {
                passedOn.add(out.count);
                // does not zip well, so that nothing of it can wait in the deflater for long
                byte[] noise = new byte[200_000];
                new java.util.Random(passedOn.size()).nextBytes(noise);
                to.write(noise);
            }

            @Override
            public String extension() {
                return "bin";
            }
        };
        List<String> told = new ArrayList<>();
        FOR_THE_OFFICE.write(writer, out, told::add);
        assertThat(told).isEqualTo(FOR_THE_OFFICE.paths(writer));
        assertThat(passedOn).hasSizeGreaterThan(5).isSorted().doesNotHaveDuplicates();
        for (int i = 1; i < passedOn.size(); i++) {
            assertThat(passedOn.get(i) - passedOn.get(i - 1)).isGreaterThan(200_000);
        }
        assertThat(out.closed).isFalse();
    }

    @Test
    void aFailingStreamIsSaid() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> FOR_THE_OFFICE.write(new MarkdownWriter(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void whatTheEditionDoesNotKnowIsUnusable() {
        Archives archives = Archives.of(EDITION);
        assertThatThrownBy(() -> archives.network(new NetworkId("gamma"), DAY, Viewer.office(), Language.PL))
                .isInstanceOf(UnusableInputException.class);
        Viewer stranger = Viewer.of(new PersonId("obcy"));
        assertThatThrownBy(() -> archives.network(TwoNetworks.ALFA, DAY, stranger, Language.PL))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void noPathIsANameThatASystemKeepsForItself() {
        assertThat(FOR_THE_OFFICE.paths(new HtmlWriter()))
                .allMatch(path -> path.matches("([a-z0-9]+(-[a-z0-9-]*)?/)*[a-z0-9-]+\\.[a-z0-9]+"))
                .allMatch(path -> Stream.of(path.split("/"))
                        .noneMatch(part -> part.matches("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?")))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(FOR_THE_OFFICE.fileName()).isEqualTo("alfa-archive.zip");
    }

    private static final class Counted extends OutputStream {
        private long count;
        private boolean closed;

        @Override
        public void write(int octet) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
