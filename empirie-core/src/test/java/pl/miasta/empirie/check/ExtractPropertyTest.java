package pl.miasta.empirie.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import pl.miasta.empirie.RandomEditions;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.FacilitatorReport;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.network.Commission;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.team.Absence;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.TeamMember;

class ExtractPropertyTest {
    @Provide
    Arbitrary<Edition> editions() {
        return RandomEditions.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomEditions.days();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theWholeEditionFindsTheSameAboutTheNetwork(
            @ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        Report whole = Report.of(edition, day);
        for (NetworkDossier dossier : edition.networks()) {
            for (Viewer viewer : insiders(edition, dossier.id(), day)) {
                Extract extract = Extract.of(edition, dossier.id(), viewer, day);
                Report cut = Report.of(extract.edition(), day);

                List<Finding> expected = whole.about(dossier.id()).stream()
                        .filter(extract::judgesAlike)
                        .toList();
                assertThat(cut.findings().stream().filter(extract::judgesAlike)).isEqualTo(expected);
                Statistics.label("compared")
                        .collect(expected.isEmpty() ? "none" : "some")
                        .coverage(coverage -> coverage.check("some").percentage(share -> share > 50));
            }
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void theExtractIsAFileOfItsOwn(@ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        for (NetworkDossier dossier : edition.networks()) {
            for (Viewer viewer : insiders(edition, dossier.id(), day)) {
                Edition cut = Extract.of(edition, dossier.id(), viewer, day).edition();

                assertThat(EditionFile.read(EditionFile.write(cut))).isEqualTo(cut);
                assertThat(cut.networks()).extracting(NetworkDossier::id).containsExactly(dossier.id());
            }
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void cuttingTwiceChangesNothing(@ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        for (NetworkDossier dossier : edition.networks()) {
            Edition once =
                    Extract.of(edition, dossier.id(), Viewer.office(), day).edition();
            assertThat(Extract.of(once, dossier.id(), Viewer.office(), day).edition())
                    .isEqualTo(once);
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void whoeverIsNamedBelongsToTheNetworkOrWasAtAMeetingWhosePeopleTheViewerSees(
            @ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        for (NetworkDossier dossier : edition.networks()) {
            for (Viewer viewer : insiders(edition, dossier.id(), day)) {
                Edition cut = Extract.of(edition, dossier.id(), viewer, day).edition();
                Set<NetworkId> seen = edition.networks().stream()
                        .map(NetworkDossier::id)
                        .filter(network -> Access.to(edition.asKnownOn(day))
                                .see(viewer, Resource.of(Resource.Kind.PEOPLE, network), day)
                                .isAllowed())
                        .collect(Collectors.toSet());

                for (Person person : cut.people()) {
                    PersonId id = person.id();
                    boolean ours = belongs(id, edition.asKnownOn(day).network(dossier.id()));
                    boolean met = edition.meetings().stream()
                            .filter(meeting -> meeting.isOf(dossier.id()) && seen.containsAll(meeting.networks()))
                            .anyMatch(meeting -> wasAt(id, meeting));
                    assertThat(person.erased() || ours || met || viewer.isStaff())
                            .as(person + " for " + viewer)
                            .isTrue();
                    assertThat(person)
                            .isIn(
                                    edition.find(id).orElseThrow(),
                                    edition.find(id).orElseThrow().blanked());
                    if (ours) {
                        assertThat(edition.people()).contains(person);
                    }
                }
            }
        }
    }

    private static boolean belongs(PersonId person, NetworkDossier dossier) {
        SupportTeam team = dossier.team();
        return Stream.of(
                        dossier.network().representatives().stream().map(Representative::person),
                        team.members().stream().map(TeamMember::person),
                        team.agreements().stream().flatMap(one -> Stream.of(one.holder(), one.substitute())),
                        team.absences().stream().map(Absence::person),
                        team.deeds().stream().map(Deed::person),
                        dossier.network().commission().flatMap(Commission::chair).stream())
                .flatMap(some -> some)
                .anyMatch(person::equals);
    }

    private static boolean wasAt(PersonId person, Meeting meeting) {
        return Stream.of(
                        meeting.leaders().stream().map(Leader::person),
                        meeting.guests().stream().map(Guest::person),
                        meeting.guests().stream()
                                .flatMap(guest -> guest.requestedBy().stream())
                                .flatMap(requester -> requester.person().stream()),
                        meeting.attendance().stream().map(Attendance::person),
                        meeting.attendance().stream().flatMap(entry -> entry.standsInFor().stream()),
                        meeting.work().tasks().stream().flatMap(task -> task.owner().stream()),
                        meeting.report().stream().map(FacilitatorReport::by))
                .flatMap(some -> some)
                .anyMatch(person::equals);
    }

    /** Some who may see the network's space: a body, people, a city. */
    private static List<Viewer> insiders(Edition edition, NetworkId network, LocalDate day) {
        Access access = Access.to(edition.asKnownOn(day));
        return Stream.of(
                        Stream.of(Viewer.office()),
                        edition.people().stream().map(Person::id).map(Viewer::of),
                        edition.cities().all().stream().map(city -> Viewer.of(city.id())))
                .flatMap(viewers -> viewers)
                .filter(viewer -> access.see(viewer, Resource.of(Resource.Kind.WORKSPACE, network), day)
                        .isAllowed())
                .limit(4)
                .toList();
    }
}
