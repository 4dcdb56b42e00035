package pl.miasta.empirie.meeting.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;

/** A leading pair's own format, a host's own rhythm, an edition's own numbers. */
class OwnWaysTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Formats FORMATS = FormatFile.standard();
    private static final Format OWN = OwnFormats.of(
            OwnFormats.work("praca", Need.REQUIRED, 20, 60, 120), OwnFormats.work("dalej", Need.REQUIRED, 20, 60, 120));

    private static AgendaRequest online(Format format, int minutes) {
        return AgendaRequest.of(format, MeetingMode.ONLINE, AgendaRequests.DATE, NINE, minutes);
    }

    private static Optional<Agenda> agenda(AgendaRequest request) {
        return FORMATS.agenda(request).agenda();
    }

    private static AgendaRequest under(AgendaRequest request, PolicyChange duration, PolicyChange pause) {
        return request.under(Policy.standard().with(Map.of(Policy.DURATION, duration, Policy.BREAK, pause)));
    }

    @Test
    void aFormatInOneLanguageMakesAgendasInIt() {
        Format english = OwnFormats.in(
                List.of(Language.EN), OWN.steps().get(1), OWN.steps().get(2));
        AgendaRequest request = online(english, 240).in(Language.EN);
        Agenda agenda = agenda(request).orElseThrow();
        assertThat(AgendaLaws.brokenBy(agenda, request, FORMATS)).isEmpty();
        assertThat(agenda.days().get(0).parts())
                .extracting(part -> part.item().title())
                .contains("Break", "Krok praca");
        Assertions.assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> english.title().in(Language.PL));
    }

    @Test
    void anOwnFormatJoinsTheMenuOnce() {
        Formats more = FORMATS.with(OWN);
        assertThat(more.all()).hasSize(5);
        assertThat(more.find(new FormatId("wlasny"))).contains(OWN);
        assertThat(FORMATS.find(new FormatId("wlasny"))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> more.with(OWN));
    }

    @Test
    void aHostWhosePeopleEatLaterSaysSo() {
        Rhythm late = new Rhythm(
                120, 30, new Bounds(10, 20), new Bounds(45, 60), 300, LocalTime.of(14, 0), LocalTime.of(16, 0));
        AgendaRequest request = online(FORMATS.all().get(2), 480).breathing(late);
        assertThat(agenda(request).orElseThrow().days().get(0).parts())
                .filteredOn(part -> part.item().isBreak() && part.item().minutes() > 20)
                .singleElement()
                .satisfies(lunch -> assertThat(lunch.start()).isBetween(LocalTime.of(14, 0), LocalTime.of(16, 0)));
        Moment two = new Moment(1, LocalTime.of(14, 0));
        assertThat(agenda(request.wishing(wishes -> wishes.pin(StepId.LUNCH, two))))
                .isPresent();
        Moment sooner = new Moment(1, LocalTime.of(13, 55));
        assertThat(agenda(request.wishing(wishes -> wishes.pin(StepId.LUNCH, sooner))))
                .isEmpty();
    }

    @Test
    void aDayThatDoesNotSpanTheTimeOfLunchHasNoneUnlessItIsFixed() {
        AgendaRequest request = online(FORMATS.all().get(2), 300);
        assertThat(lunches(request)).isZero();
        assertThat(lunches(request.wishing(wishes -> wishes.pin(StepId.LUNCH, new Moment(1, LocalTime.of(12, 0))))))
                .isEqualTo(1);
        assertThat(lunches(online(FORMATS.all().get(2), 305))).isEqualTo(1);
    }

    private static long lunches(AgendaRequest request) {
        return agenda(request).orElseThrow().days().get(0).parts().stream()
                .filter(part -> part.item().isBreak() && part.item().minutes() > 20)
                .count();
    }

    @Test
    void anEditionsOwnLengthsOfADayHold() {
        PolicyChange shorter = PolicyChange.range(120, 180);
        assertThat(agenda(under(online(OWN, 120), shorter, PolicyChange.NONE))).isPresent();
        assertThat(agenda(under(online(OWN, 115), shorter, PolicyChange.NONE))).isEmpty();
        assertThat(agenda(under(online(OWN, 180), shorter, PolicyChange.NONE))).isPresent();
        assertThat(agenda(under(online(OWN, 185), shorter, PolicyChange.NONE))).isEmpty();
    }

    @Test
    void anEditionsOwnBreakIsKept() {
        PolicyChange shorter = PolicyChange.range(90, 180);
        PolicyChange overAnHour = PolicyChange.parameter("overMinutes", 90);
        assertThat(breaks(under(online(OWN, 90), shorter, overAnHour))).isZero();
        assertThat(breaks(under(online(OWN, 95), shorter, overAnHour))).isEqualTo(1);
        assertThat(breaks(under(online(OWN, 95), shorter, PolicyChange.parameter("overMinutes", 60))))
                .isEqualTo(1);
    }

    private static long breaks(AgendaRequest request) {
        return agenda(request).orElseThrow().days().get(0).parts().stream()
                .filter(part -> part.item().isBreak())
                .count();
    }

    @Test
    void optionalStepsComeInByTheirOrderWhenThereIsTime() {
        Format format = OwnFormats.of(
                OwnFormats.work("praca", Need.REQUIRED, 60, 90, 120),
                OwnFormats.work("raz", Need.OPTIONAL, 30, 60, 90),
                OwnFormats.work("dwa", Need.OPTIONAL, 30, 60, 90),
                OwnFormats.work("dalej", Need.REQUIRED, 60, 90, 120));
        assertThat(comingIn(online(format, 240))).isEmpty();
        assertThat(comingIn(online(format, 390))).containsExactly("raz");
        assertThat(comingIn(online(format, 480))).containsExactly("raz", "dwa");
        assertThat(comingIn(online(format, 390).wishing(wishes -> wishes.dropping(List.of(new StepId("raz"))))))
                .containsExactly("dwa");
        assertThat(comingIn(online(format, 390)
                        .wishing(wishes -> wishes.pin(new StepId("dwa"), new Moment(1, LocalTime.of(11, 0))))))
                .contains("dwa");
    }

    private static List<String> comingIn(AgendaRequest request) {
        return agenda(request).orElseThrow().days().get(0).parts().stream()
                .flatMap(part -> part.step().stream())
                .filter(step -> step.need() == Need.OPTIONAL)
                .map(step -> step.id().value())
                .toList();
    }

    @Test
    void talksOfAFormatWithoutOwnStepsForThemComeAfterPeopleHaveMetAndBeforeTheWork() {
        Format format = OwnFormats.of(
                OwnFormats.step("runda", ItemKind.INTEGRATION, Need.REQUIRED, new Length(15, 20, 30)),
                OwnFormats.work("praca", Need.REQUIRED, 60, 90, 120));
        AgendaRequest request =
                online(format, 300).wishing(wishes -> wishes.cases("Cieszyn").guests("BGK"));
        assertThat(agenda(request).orElseThrow().days().get(0).parts().stream()
                        .filter(part -> !part.item().isBreak())
                        .map(part -> part.item().title()))
                .containsExactly(
                        "Krok otwarcie",
                        "Krok runda",
                        "Rozmowa z gościem – BGK",
                        "Przypadek z miasta – Cieszyn",
                        "Krok praca",
                        "Krok nabory",
                        "Krok zamkniecie");
    }

    @Test
    void casesOneAfterAnotherAreNotTornApartWithoutNeed() {
        AgendaRequest request = AgendaRequest.of(
                FORMATS.all().get(3), MeetingMode.HYBRID, AgendaRequests.DATE, LocalTime.of(9, 30), 360);
        List<Boolean> cases = agenda(request).orElseThrow().days().get(0).parts().stream()
                .map(part -> part.item().title().startsWith("Przypadek"))
                .toList();
        int first = cases.indexOf(true);
        assertThat(cases.subList(first, first + 3)).containsOnly(true);
    }

    @Test
    void whatIsAskedForIsPossibleAtAll() {
        AgendaRequest request = online(OWN, 240);
        assertThatIllegalArgumentException().isThrownBy(() -> request.participants(1));
        assertThatIllegalArgumentException().isThrownBy(() -> request.participants(121));
        assertThat(request.participants(2).participants()
                        + request.participants(120).participants())
                .isEqualTo(122);
        assertThatIllegalArgumentException().isThrownBy(() -> request.days(3));
        assertThatIllegalArgumentException().isThrownBy(() -> request.on(List.of()));
        DayFrame day = request.days().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> request.on(List.of(day, day)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DayFrame(day.date(), NINE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> HostSlot.of(" ", 30));
        assertThatIllegalArgumentException().isThrownBy(() -> HostSlot.of("Spacer", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Moment(0, NINE));
        assertThatIllegalArgumentException().isThrownBy(() -> Wishes.NONE.cases(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Wishes.NONE.guests(" "));
    }
}
