package pl.miasta.empirie.examples.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.format.AgendaRequest;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Formats;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Policy;

/** {@code empirie formats}: the menu of formats, a whole format, or whether a leading pair's own one is sound. */
@Command(name = "formats")
final class FormatsCommand extends EmpirieCommand {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int LONGEST_DAY = 720;

    @Spec
    private CommandSpec spec;

    @Option(names = "--show", paramLabel = "FORMAT", descriptionKey = "show")
    private Optional<String> show = Optional.empty();

    @Option(names = "--check", paramLabel = "FILE", descriptionKey = "check-format")
    private Optional<String> check = Optional.empty();

    @Option(names = "--own", paramLabel = "FILE", descriptionKey = "formats-own")
    private Optional<String> own = Optional.empty();

    FormatsCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) {
        if (check.isPresent()) {
            if (show.isPresent() || own.isPresent()) {
                throw new MisuseException(spec, "misuse.check-alone");
            }
            return checked(FormatFile.readFile(check.get()), with);
        }
        Formats menu =
                own.map(FormatFile::readFile).map(FormatFile.standard()::with).orElseGet(FormatFile::standard);
        show.map(menu::named).ifPresentOrElse(format -> show(format, with), () -> list(menu, with));
        return ExitCode.OK;
    }

    private static void list(Formats menu, Session with) {
        if (with.isJson()) {
            with.print(with.answers().formats(menu));
        } else {
            menu.all().forEach(format -> new FormatText(with, format).printEntry());
        }
    }

    private static void show(Format format, Session with) {
        if (with.isJson()) {
            with.print(new String(FormatFile.write(format), StandardCharsets.UTF_8));
        } else {
            new FormatText(with, format).print();
        }
    }

    private static int checked(Format format, Session with) {
        Map<MeetingMode, List<Bounds>> lengths = lengths(format, with);
        if (with.isJson()) {
            with.print(with.answers().lengths(format.id(), lengths));
        } else {
            new FormatText(with, format).printCheck(MORNING, lengths);
        }
        return ExitCode.OK;
    }

    private static Map<MeetingMode, List<Bounds>> lengths(Format format, Session with) {
        Bounds day = Policy.standard().bounds(Policy.DURATION);
        Formats menu = Formats.of(List.of(format), FormatFile.standard().frame());
        Map<MeetingMode, List<Bounds>> lengths = new EnumMap<>(MeetingMode.class);
        for (MeetingMode mode : List.of(MeetingMode.IN_PERSON, MeetingMode.ONLINE)) {
            AgendaRequest request = AgendaRequest.of(format, mode, with.today(), MORNING, day.min())
                    .in(format.languages().iterator().next());
            int most = mode == MeetingMode.IN_PERSON ? LONGEST_DAY : day.max();
            lengths.put(mode, menu.lengths(request, new Bounds(day.min(), most)));
        }
        return lengths;
    }
}
