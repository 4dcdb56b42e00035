package pl.miasta.empirie.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pl.miasta.empirie.document.AgendaDocuments;
import pl.miasta.empirie.document.Occasion;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.format.Agenda;
import pl.miasta.empirie.meeting.format.AgendaAnswer;
import pl.miasta.empirie.meeting.format.AgendaRequest;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Formats;
import pl.miasta.empirie.meeting.format.HostSlot;
import pl.miasta.empirie.meeting.format.Pin;
import pl.miasta.empirie.meeting.format.StepId;
import pl.miasta.empirie.meeting.format.Wishes;

/** {@code empirie agenda}: a timed agenda compiled from a format. */
@Command(name = "agenda")
final class AgendaCommand extends EmpirieCommand {
    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "agenda-format")
    private Optional<String> format = Optional.empty();

    @Option(names = "--own", paramLabel = "FILE", descriptionKey = "agenda-own")
    private Optional<String> own = Optional.empty();

    @Option(names = "--mode", required = true, paramLabel = "MODE", descriptionKey = "mode")
    private MeetingMode mode;

    @Option(names = "--minutes", required = true, paramLabel = "N", descriptionKey = "minutes")
    private AgendaValues.Minutes minutes;

    @Option(names = "--start", required = true, paramLabel = "HH:MM", descriptionKey = "start")
    private LocalTime start;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "agenda-date")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--days", paramLabel = "N", descriptionKey = "agenda-days")
    private AgendaValues.DayCount days = new AgendaValues.DayCount(1);

    @Option(names = "--participants", paramLabel = "N", descriptionKey = "participants")
    private AgendaValues.People participants = new AgendaValues.People(AgendaRequest.USUALLY);

    @Option(names = "--case", paramLabel = "TITLE", descriptionKey = "case")
    private List<AgendaValues.Title> cases = new ArrayList<>();

    @Option(names = "--guest", paramLabel = "TITLE", descriptionKey = "guest")
    private List<AgendaValues.Title> guests = new ArrayList<>();

    @Option(names = "--slot", paramLabel = "TITLE=MINUTES[@[DAY/]HH:MM]", descriptionKey = "slot")
    private List<HostSlot> slots = new ArrayList<>();

    @Option(names = "--pin", paramLabel = "STEP@[DAY/]HH:MM", descriptionKey = "pin")
    private List<Pin> pins = new ArrayList<>();

    @Option(names = "--without", paramLabel = "STEP", descriptionKey = "without")
    private Set<StepId> dropped = new HashSet<>();

    @Option(names = "--no-transmission", descriptionKey = "no-transmission")
    private boolean untransmitted;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "agenda-out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--as", paramLabel = "docx|md|html", descriptionKey = "format")
    private DocumentFormat form = DocumentFormat.DOCX;

    @Option(names = "--network", paramLabel = "TITLE", descriptionKey = "agenda-network")
    private List<AgendaValues.Title> networks = new ArrayList<>();

    @Option(names = "--place", paramLabel = "TEXT", descriptionKey = "agenda-place")
    private Optional<String> place = Optional.empty();

    @Option(names = "--host", paramLabel = "CITY", descriptionKey = "agenda-host")
    private Optional<String> host = Optional.empty();

    @Option(names = "--link", paramLabel = "ADDRESS", descriptionKey = "agenda-link")
    private Optional<String> link = Optional.empty();

    @Option(names = "--contact", paramLabel = "TEXT", descriptionKey = "agenda-contact")
    private Optional<String> contact = Optional.empty();

    AgendaCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) throws IOException {
        requireThatWishesAgree();
        Formats menu = own.map(FormatFile::readFile)
                .map(format -> Formats.of(List.of(format), FormatFile.standard().frame()))
                .orElseGet(FormatFile::standard);
        AgendaRequest request = request(chosen(menu), with);
        AgendaAnswer answer = menu.agenda(request);
        int code = answer.fold(agenda -> made(agenda, with), refused -> refused(request, refused, with));
        if (out.isPresent() && answer.agenda().isPresent()) {
            write(answer.agenda().get(), out.get(), with);
        }
        return code;
    }

    private void write(Agenda agenda, Path folder, Session with) throws IOException {
        Occasion occasion = new Occasion(titles(networks), place, host, link, contact);
        List<Path> written = new DocumentFiles(folder, form.writer())
                .write(AgendaDocuments.of(agenda, occasion).all(), with);
        if (!with.isJson()) {
            // standard output holds the agenda alone then
            with.out().println();
            DocumentFiles.say(written, "export.written", with);
        }
    }

    private void requireThatWishesAgree() {
        Set<String> fixed = new HashSet<>();
        for (Pin pin : pins) {
            // a lunch has its own hour on each day; a step happens once
            boolean lunch = pin.step().equals(StepId.LUNCH);
            if (!fixed.add(
                    lunch ? pin.step() + "@" + pin.at().day() : pin.step().value())) {
                throw new MisuseException(spec, "misuse.pinned-twice");
            }
            if (dropped.contains(pin.step())) {
                throw new MisuseException(spec, "misuse.pinned-and-left-out");
            }
        }
    }

    private Format chosen(Formats menu) {
        if (format.isPresent()) {
            return menu.named(format.get());
        }
        if (own.isEmpty()) {
            throw new MissingParameterException(spec.commandLine(), spec.findOption("--format"), "--format");
        }
        return menu.all().get(0);
    }

    private AgendaRequest request(Format chosen, Session with) {
        Wishes wishes = new Wishes(titles(cases), titles(guests), slots, pins, dropped);
        AgendaRequest request = AgendaRequest.of(chosen, mode, date.orElseGet(with::today), start, minutes.value())
                .days(days.value())
                .participants(participants.value())
                .wishing(wishes)
                .in(with.language());
        return untransmitted ? request.untransmitted() : request;
    }

    private static List<String> titles(List<AgendaValues.Title> typed) {
        return typed.stream().map(AgendaValues.Title::value).toList();
    }

    private static int made(Agenda agenda, Session with) {
        if (with.isJson()) {
            with.print(with.answers().agenda(agenda));
        } else {
            new AgendaText(with, agenda.request()).print(agenda);
        }
        return ExitCode.OK;
    }

    private static int refused(AgendaRequest request, AgendaAnswer.Refused refused, Session with) {
        if (with.isJson()) {
            with.print(with.answers().refusal(refused));
        } else {
            new AgendaText(with, request).print(refused);
        }
        return ExitCode.NOT_OK;
    }
}
