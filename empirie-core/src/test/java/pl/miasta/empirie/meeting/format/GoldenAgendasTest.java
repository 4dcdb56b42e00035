package pl.miasta.empirie.meeting.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.MeetingMode;

/**
 * Agendas as a facilitator reads them. After a wanted change write the expected files anew with
 * {@code -Dempirie.golden=write} and read each of them as if you had to lead it.
 */
class GoldenAgendasTest {
    private static final Path EXPECTED = Path.of("src/test/resources/agendas");
    private static final LocalDate DATE = LocalDate.of(2022, 6, 8);
    private static final int SHOWN_GROUPS = 8;

    private record Named(String name, AgendaRequest request) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Named> agendas() {
        return FormatFile.standard().all().stream()
                .flatMap(format -> Stream.of(
                        named(format, MeetingMode.ONLINE, "09:00", 240),
                        named(format, MeetingMode.HYBRID, "09:30", 360),
                        named(format, MeetingMode.IN_PERSON, "09:00", 480),
                        named(format, MeetingMode.IN_PERSON, "10:00", 420, "two-days", GoldenAgendasTest::visited)));
    }

    private static AgendaRequest visited(AgendaRequest request) {
        return request.days(2)
                .wishing(wishes -> wishes.cases("Cieszyn", "Konin")
                        .guests("BGK o gwarancjach")
                        .slot(HostSlot.of("Wizyta w centrum usług", 90)));
    }

    private static Named named(Format format, MeetingMode mode, String start, int minutes) {
        return named(format, mode, start, minutes, "one-day", request -> request);
    }

    private static Named named(
            Format format,
            MeetingMode mode,
            String start,
            int minutes,
            String days,
            UnaryOperator<AgendaRequest> change) {
        AgendaRequest request = AgendaRequest.of(format, mode, DATE, LocalTime.parse(start), minutes);
        String way = mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Named(format.id() + "-" + way + "-" + minutes + "-" + days, change.apply(request));
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void readsAsItRead(Named golden) throws IOException {
        Path expected = EXPECTED.resolve(golden.name() + ".txt");
        String actual =
                text(FormatFile.standard().agenda(golden.request()).agenda().orElseThrow());
        if ("write".equals(System.getProperty("empirie.golden"))) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @Test
    void noExpectedFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(agendas()
                            .map(golden -> golden.name() + ".txt")
                            .sorted()
                            .toList());
        }
    }

    private static String text(Agenda agenda) {
        StringBuilder text = new StringBuilder();
        for (AgendaDay day : agenda.days()) {
            text.append(day.frame().date()).append('\n');
            day.parts().forEach(part -> text.append(line(part)).append('\n'));
        }
        return text.toString();
    }

    private static String line(AgendaPart part) {
        AgendaItem item = part.item();
        String marks = Stream.of(
                        item.isOpen() ? "open" : "",
                        item.transmitted() ? "transmitted" : "",
                        item.recorded() ? "recorded" : "",
                        groups(part))
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(", "));
        return String.format(
                        Locale.ROOT,
                        "%s %3d  %-14s  %s%s",
                        part.start(),
                        item.minutes(),
                        item.kind(),
                        item.title(),
                        marks.isEmpty() ? "" : " [" + marks + "]")
                .stripTrailing();
    }

    private static String groups(AgendaPart part) {
        List<Integer> groups = part.groups();
        if (groups.size() < 2) {
            return "";
        }
        return groups.size() > SHOWN_GROUPS
                ? groups.size() + " groups"
                : "groups of " + groups.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
