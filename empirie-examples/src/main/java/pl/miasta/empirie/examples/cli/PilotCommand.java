package pl.miasta.empirie.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.Documents;
import pl.miasta.empirie.docx.DocxWriter;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.examples.Main;
import pl.miasta.empirie.figure.EditionFigures;
import pl.miasta.empirie.figure.NetworkFigures;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Severity;

/** {@code empirie pilot}: the main job on the real pilot's data, from its file to its documents. */
@Command(name = "pilot")
final class PilotCommand extends EmpirieCommand {
    private static final String FILE = "pilot-2022.json";
    private static final int DAYS_OF_A_MONTH = 31;
    private static final Path TARGET = Path.of("target", "empirie-pilot");

    @Mixin
    private final Connections connections = new Connections();

    @Option(names = "--jdbc", paramLabel = "URL", descriptionKey = "pilot-jdbc")
    private Optional<String> jdbc = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "pilot-out")
    private Path out = TARGET.resolve("documents");

    PilotCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) throws IOException {
        byte[] file = packaged();
        Edition pilot = EditionFile.read(file);
        with.out().println(Layout.bold(with.words().say("pilot.head", pilot.title(), pilot.period())));
        with.out().println();
        Report last = judgeMonthly(pilot, with);
        String url = jdbc.orElseGet(PilotCommand::freshDatabase);
        store(pilot, url, with);
        table(document(last, with), with);
        return ExitCode.OK;
    }

    private static byte[] packaged() throws IOException {
        try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream(FILE), FILE)) {
            return in.readAllBytes();
        }
    }

    private static Report judgeMonthly(Edition pilot, Session with) {
        LocalDate end = pilot.meetings().stream()
                .filter(Meeting::isDated)
                .map(Meeting::lastDay)
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(pilot.lastDay()))
                .orElse(pilot.lastDay());
        Optional<Report> before = Optional.empty();
        Report report = Report.of(pilot, pilot.firstDay());
        Columns columns = monthColumns(with.words());
        with.out().println(columns.head());
        for (YearMonth month = YearMonth.from(pilot.firstDay());
                !month.isAfter(YearMonth.from(end));
                month = month.plusMonths(1)) {
            LocalDate day = month.atEndOfMonth();
            report = Report.of(pilot, day);
            with.out().println(month(columns, report, before, day));
            before = Optional.of(report);
        }
        with.out().println();
        return report;
    }

    private static Columns monthColumns(Words words) {
        List<String> titles = new ArrayList<>(List.of(words.say("pilot.column.month")));
        Arrays.stream(Stage.values()).map(words::term).forEach(titles::add);
        for (String figure : List.of("blocking", "warnings", "info", "new", "due")) {
            titles.add(words.say("pilot.column." + figure));
        }
        return new Columns(titles, 7);
    }

    private static String month(Columns columns, Report report, Optional<Report> before, LocalDate day) {
        List<Object> cells = new ArrayList<>(List.of(YearMonth.from(day)));
        for (Stage stage : Stage.values()) {
            cells.add(report.edition().networks().stream()
                    .filter(dossier -> dossier.network().stage(day).equals(Optional.of(stage)))
                    .count());
        }
        cells.add(report.blocking().size());
        cells.add(report.weighing(Severity.WARNING).size());
        cells.add(report.weighing(Severity.INFO).size());
        cells.add(before.map(earlier -> report.since(earlier).appeared().size())
                .orElse(report.findings().size()));
        cells.add(report.due(day, DAYS_OF_A_MONTH, Actor.system()).size());
        return columns.row(cells);
    }

    /** A new file in a new folder: the pilot is stored from nothing each time. */
    private static String freshDatabase() {
        try {
            Files.createDirectories(TARGET);
            Path folder = Files.createTempDirectory(TARGET.toAbsolutePath(), "store-");
            return "jdbc:h2:file:" + folder.resolve("pilot").toString().replace(";", "\\;");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void store(Edition pilot, String url, Session with) {
        with.progress("pilot.storing");
        EditionStore store = connections.migrated(url);
        long version = store.find(pilot.id()).map(Versioned::version).orElse(0L);
        store.save(new Versioned<>(pilot, version));
        with.progress("pilot.reading");
        Edition back = connections.asIs(url).get(pilot.id()).value();
        if (!Arrays.equals(EditionFile.write(pilot), EditionFile.write(back))) {
            throw new IllegalStateException("what was read back is not what was stored");
        }
        with.say("pilot.stored", EditionFile.write(back).length);
    }

    /** What a closing report counts, and what is found and written beside it. */
    private record Row(String network, NetworkFigures figures, int findings, int documents) {
        List<Object> cells() {
            return List.of(
                    network,
                    figures.composition().coreCities(),
                    figures.composition().people(),
                    figures.meetings().allHeld(),
                    figures.meetings().workingDays(),
                    figures.meetings().places(),
                    findings,
                    figures.waivers(),
                    documents);
        }
    }

    private List<Row> document(Report last, Session with) throws IOException {
        DocumentFiles files = new DocumentFiles(out, new DocxWriter());
        List<Row> rows = new ArrayList<>();
        for (NetworkFigures figures :
                EditionFigures.of(last.edition(), last.asOf()).networks()) {
            String title = last.edition().network(figures.network()).network().title();
            with.progress("pilot.documents", title);
            int written = files.write(
                            Documents.of(last.edition())
                                    .all(figures.network(), last.asOf(), Viewer.office(), with.language()),
                            with)
                    .size();
            rows.add(new Row(title, figures, last.about(figures.network()).size(), written));
        }
        with.say("pilot.written", rows.stream().mapToInt(Row::documents).sum(), out);
        with.out().println();
        return rows;
    }

    private static void table(List<Row> rows, Session with) {
        List<String> titles = new ArrayList<>();
        for (String column : List.of(
                "network", "cities", "people", "meetings", "days", "places", "findings", "waivers", "documents")) {
            titles.add(with.words().say("pilot.column." + column));
        }
        int widest = rows.stream().mapToInt(row -> row.network().length()).max().orElse(0);
        Columns columns = new Columns(titles, widest);
        with.out().println(columns.head());
        rows.forEach(row -> with.out().println(columns.row(row.cells())));
    }
}
