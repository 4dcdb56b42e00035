package pl.miasta.empirie.figure;

import java.time.LocalDate;
import java.util.List;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.OpenTask;
import pl.miasta.empirie.meeting.MeetingCalendar;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.plan.Product;

/**
 * What is counted about an edition, as known on a day: cities, people and joint meetings once, whichever networks they
 * are of. Source: I, II.1, II.2, II.6, II.7; which figures is ours.
 *
 * @param edition which edition
 * @param day the day
 * @param networks its networks, each with its own figures
 * @param composition who belongs to one of them at least
 * @param meetings all meetings
 * @param standIns how often somebody stood in, a meeting counted once a person
 * @param products all products by kind
 * @param tasks what all meetings left to do
 * @param actions how far all work plans have come
 * @param decisionMeetings how often ZH-16 met to decide and report
 * @param aims the programme's aims, and what speaks to them
 */
public record EditionFigures(
        EditionId edition,
        LocalDate day,
        List<NetworkFigures> networks,
        CompositionFigures composition,
        MeetingFigures meetings,
        int standIns,
        List<ProductFigures> products,
        TaskFigures tasks,
        ActionFigures actions,
        int decisionMeetings,
        AimFigures aims) {

    /** Copies the lists. */
    public EditionFigures {
        networks = List.copyOf(networks);
        products = List.copyOf(products);
    }

    /** The figures of an edition. */
    public static EditionFigures of(Edition edition, LocalDate day) {
        Edition known = edition.asKnownOn(day);
        MeetingCalendar calendar = known.calendar();
        List<NetworkFigures> networks = known.networks().stream()
                .map(dossier -> NetworkFigures.of(known, calendar, dossier, day))
                .toList();
        List<Roster> rosters = known.networks().stream()
                .map(dossier -> known.roster(dossier.id(), day))
                .toList();
        List<Product> products = known.networks().stream()
                .flatMap(dossier -> dossier.products().stream())
                .toList();
        List<OpenTask> tasks = known.meetings().stream()
                .flatMap(meeting -> known.openTasks(meeting).stream())
                .toList();
        CompositionFigures composition = CompositionFigures.of(rosters);
        MeetingFigures meetings = MeetingFigures.of(known.meetings());
        ActionFigures actions = ActionFigures.of(networks.stream()
                .flatMap(network -> network.progress().stream())
                .toList());
        return new EditionFigures(
                known.id(),
                day,
                networks,
                composition,
                meetings,
                known.meetings().stream()
                        .filter(Continuity::isRecorded)
                        .mapToInt(Continuity::standIns)
                        .sum(),
                ProductFigures.of(products),
                TaskFigures.of(tasks, day),
                actions,
                known.decisionMeetings().size(),
                AimFigures.of(
                        trust(known, networks),
                        products,
                        actions,
                        composition,
                        meetings,
                        known.life().touchpoints().size()));
    }

    private static AimFigures.Trust trust(Edition known, List<NetworkFigures> networks) {
        return new AimFigures.Trust(
                known.networks().stream()
                        .flatMap(dossier -> AimFigures.surveys(dossier).stream())
                        .toList(),
                networks.stream()
                        .map(network -> network.continuity().represented())
                        .reduce(Share.UNKNOWN, Share::plus),
                networks.stream()
                        .map(network -> network.continuity().sinceKickOff())
                        .reduce(Share.UNKNOWN, Share::plus));
    }
}
