package pl.miasta.empirie.examples;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.check.Whereabouts;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Severity;

class PilotFileTest {
    private static final LocalDate END = LocalDate.of(2023, 12, 31);
    private final Edition pilot = EditionFile.read(Pilot.FILE);

    @Test
    void theFileIsWrittenAsTheLibraryWritesIt() throws Exception {
        assertThat(EditionFile.write(pilot)).isEqualTo(Files.readAllBytes(Pilot.FILE));
    }

    @Test
    void itHoldsWhatIsPublicAndNoCityBesides() {
        assertThat(pilot.cities().all().stream().filter(city -> city.status() == CityStatus.LAUREATE))
                .hasSize(29);
        assertThat(pilot.cities().all()).hasSize(38);
        assertThat(pilot.networks()).hasSize(8);
        assertThat(pilot.meetings()).hasSize(23);
        assertThat(pilot.meetings().stream().filter(Meeting::isDated)).hasSize(16);
    }

    @Test
    void everyPersonSaysThatItIsInvented() {
        assertThat(pilot.people()).allSatisfy(person -> {
            assertThat(person.name().orElseThrow()).endsWith("(przykład)");
            assertThat(person.email()).isEmpty();
        });
    }

    @Test
    void onlyTheTwoNetworksOfNineHaveWaiversAndTheySayThatTheyAreExamples() {
        Map<String, List<String>> reasons = pilot.networks().stream()
                .filter(dossier -> !dossier.network().waivers().isEmpty())
                .collect(toMap(
                        dossier -> dossier.id().value(),
                        dossier -> dossier.network().waivers().stream()
                                .map(waiver -> waiver.reason())
                                .toList(),
                        (a, b) -> a,
                        TreeMap::new));
        assertThat(reasons.keySet()).containsExactly("kadry", "miasto-obywateli");
        assertThat(reasons.values())
                .allSatisfy(all -> assertThat(all).allMatch(reason -> reason.startsWith("przykład:")));
    }

    @Test
    void whereNoListIsPublicTheRosterIsSaidToBeIncomplete() {
        assertThat(pilot.networks().stream()
                        .filter(dossier -> dossier.network().rosterComplete())
                        .map(dossier -> dossier.id().value()))
                .containsExactlyInAnyOrder("miasto-obywateli", "miasto-dostepne", "kadry");
    }

    @Test
    void theTrueTroublesOfThePilotAreTold() {
        List<String> told = Report.of(pilot, END).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(PilotFileTest::line)
                .toList();
        assertThat(told)
                .containsExactly(
                        "city:cieszyn@miasto-dostepne continuity.city-absent WARNING",
                        "city:starachowice@miasto-dostepne continuity.city-absent WARNING",
                        "meeting:obywatele-1 calendar.clash WARNING 2",
                        "meeting:obywatele-2 meeting.host-rotation WARNING",
                        "meeting:obywatele-5 calendar.inside-edition WARNING",
                        "meeting:zasoby-1 meeting.kickoff-in-person WARNING",
                        "network:kadry composition.core-cities BLOCKING 9 waived",
                        "network:kadry composition.finalists WARNING 0",
                        "network:kadry composition.leaders-of-change WARNING 0",
                        "network:kadry meeting.frequency WARNING 286",
                        "network:liderzy meeting.frequency WARNING 226",
                        "network:miasto-dostepne composition.finalists WARNING 2",
                        "network:miasto-dostepne composition.leaders-of-change WARNING 0",
                        "network:miasto-dostepne meeting.frequency WARNING 226",
                        "network:miasto-obywateli composition.core-cities BLOCKING 9 waived",
                        "network:miasto-obywateli composition.finalists WARNING 0",
                        "network:miasto-obywateli composition.leaders-of-change WARNING 0",
                        "network:miasto-obywateli meeting.frequency WARNING 191",
                        "network:miasto-przedsiebiorcze meeting.frequency WARNING 107",
                        "network:miasto-zielone meeting.frequency WARNING 224",
                        "network:zasoby-miast meeting.frequency WARNING 283");
    }

    private static String line(Finding finding) {
        return finding.subject() + " " + finding.rule() + " " + finding.severity()
                + finding.actual().map(actual -> " " + actual).orElse("")
                + (finding.waived() ? " waived" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-06, true",
        "2022-06-07, false",
        "2022-06-14, false",
        "2022-06-15, true",
        "2023-12-31, true",
        "2024-01-01, false"
    })
    void thePilotIsInOrderWhileItsWaiversHold(LocalDate day, boolean ok) {
        assertThat(Report.of(pilot, day).isOk()).isEqualTo(ok);
    }

    @Test
    void cieszynWasDueInTwoPlacesOnTheEighthOfJune() {
        Whereabouts where = Whereabouts.of(pilot, new CityId("cieszyn"), LocalDate.of(2022, 6, 8));
        assertThat(where.meetings()).containsExactly(new MeetingId("kadry-1"), new MeetingId("obywatele-1"));
        assertThat(where.stays().stream().map(stay -> stay.network().value()).toList())
                .isEqualTo(List.of("kadry", "miasto-dostepne", "miasto-obywateli"));
    }

    @Test
    void theFileWithoutPeopleTellsTheSameTroublesAndNoName() {
        String safe = new String(EditionFile.writeWithoutPeople(pilot), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(safe).doesNotContain("Przedstawiciel").doesNotContain("Koordynator-facylitator,");
        Report report = Report.of(EditionFile.read(safe.getBytes(java.nio.charset.StandardCharsets.UTF_8)), END);
        assertThat(report.findings()).isEqualTo(Report.of(pilot, END).findings());
        assertThat(Set.copyOf(report.edition().people()))
                .noneMatch(person -> person.name().isPresent());
    }
}
