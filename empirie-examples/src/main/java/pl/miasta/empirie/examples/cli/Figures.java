package pl.miasta.empirie.examples.cli;

import java.time.LocalDate;
import java.util.List;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.network.Roster;

/**
 * What the closing report of a network counts.
 *
 * @param network the network's title
 * @param cities cities of the core on the day
 * @param representatives people who represent them on the day
 * @param meetings meetings held by the day, those without a known date too
 * @param workingDays their known days
 * @param places the different places they were held in
 * @param findings what the rule book finds on the day
 * @param waivers waivers granted by the day
 * @param documents documents written
 */
record Figures(
        String network,
        int cities,
        int representatives,
        int meetings,
        int workingDays,
        int places,
        int findings,
        int waivers,
        int documents) {

    static Figures of(NetworkDossier dossier, Edition edition, Report report, LocalDate day, int documents) {
        Roster roster = edition.roster(dossier.id(), day);
        List<Meeting> held = report.edition().meetings().stream()
                .filter(meeting -> meeting.isOf(dossier.id()) && meeting.isHeld())
                .toList();
        return new Figures(
                dossier.network().title(),
                roster.coreCities(),
                roster.corePeople(),
                held.size(),
                held.stream().mapToInt(meeting -> meeting.days().size()).sum(),
                (int) held.stream()
                        .flatMap(meeting -> meeting.place().stream())
                        .distinct()
                        .count(),
                report.about(dossier.id()).size(),
                dossier.network().waivers().size(),
                documents);
    }

    List<Object> cells() {
        return List.of(network, cities, representatives, meetings, workingDays, places, findings, waivers, documents);
    }
}
