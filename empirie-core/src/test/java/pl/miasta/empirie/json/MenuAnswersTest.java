package pl.miasta.empirie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.base.Wording;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.format.AgendaRequest;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Formats;
import pl.miasta.empirie.rule.Bounds;

/** The menu of formats as hosts ask it. */
class MenuAnswersTest {
    private static final Formats MENU = FormatFile.standard();

    private static AgendaRequest online(String format) {
        return AgendaRequest.of(
                MENU.named(format), MeetingMode.ONLINE, LocalDate.of(2026, 3, 12), LocalTime.of(9, 0), 240);
    }

    @Test
    void aFormatIsFoundInCapitalsAndSmallLettersAlike() {
        assertThat(MENU.named("format_2")).isSameAs(MENU.named("FORMAT_2"));
    }

    @Test
    void anUnknownFormatIsRefusedNamingThoseThereAre() {
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> MENU.named("ours"))
                .withMessage("format: there is no format ours here; allowed: FORMAT_0, FORMAT_1, FORMAT_2, FORMAT_3")
                .satisfies(refused -> assertThat(refused.problems().get(0).describe(Language.PL))
                        .isEqualTo(
                                "format: nie ma tu formatu ours; dozwolone: FORMAT_0, FORMAT_1, FORMAT_2, FORMAT_3"));
    }

    @Test
    void whatCannotBeTheIdOfAFormatIsNotRepeated() {
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> MENU.named("Jan Kowalski"))
                .withMessageStartingWith("format: there is no format … here; ");
    }

    @Test
    void everyLengthInARangeHasAnAgendaAndNoneBesideIt() {
        AgendaRequest request = online("FORMAT_1");
        List<Bounds> ranges = MENU.lengths(request, new Bounds(200, 600));
        assertThat(ranges).containsExactly(new Bounds(240, 540));
        assertThat(MENU.lengths(request, new Bounds(242, 251))).containsExactly(new Bounds(245, 250));
    }

    @Test
    void whereNoLengthHasAnAgendaThereIsNoRange() {
        assertThat(MENU.lengths(online("FORMAT_1"), new Bounds(0, 235))).isEmpty();
        assertThat(MENU.lengths(online("FORMAT_1"), new Bounds(541, 700))).isEmpty();
    }

    @Test
    void lengthsAsJsonAreAnEntryForEveryRange() {
        assertThat(Answers.in(Language.EN)
                        .lengths(
                                new FormatId("ours"),
                                Map.of(MeetingMode.ONLINE, List.of(new Bounds(240, 300), new Bounds(330, 330)))))
                .isEqualTo("""
                        {
                          "format": "ours",
                          "lengths": [ {
                            "mode": "ONLINE",
                            "min": 240,
                            "max": 300
                          }, {
                            "mode": "ONLINE",
                            "min": 330,
                            "max": 330
                          } ]
                        }
                        """);
    }

    @Test
    void aWordingIsSaidInTheLanguageAskedForOrElseInItsOwn() {
        Wording both = new Wording(Map.of(Language.PL, "dzień", Language.EN, "day"));
        assertThat(both.nearest(Language.EN)).isEqualTo("day");
        assertThat(both.nearest(Language.PL)).isEqualTo("dzień");
        assertThat(new Wording(Map.of(Language.EN, "day")).nearest(Language.PL)).isEqualTo("day");
    }

    @Test
    void theMenuNamesEveryFormatInOrderWithItsSteps() {
        String json = Answers.in(Language.EN).formats(MENU);
        for (Format format : MENU.all()) {
            assertThat(json)
                    .contains("\"format\": \"" + format.id() + "\",\n    \"title\": \""
                            + format.title().in(Language.EN) + "\"")
                    .contains("\"steps\": " + format.steps().size() + "\n");
        }
    }
}
