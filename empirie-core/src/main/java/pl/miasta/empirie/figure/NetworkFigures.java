package pl.miasta.empirie.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingCalendar;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.plan.PlanProgress;

/**
 * What is counted about a network, as known on a day. Source: I, II.1, II.2, II.6, II.7; which figures is ours.
 *
 * @param network which network
 * @param day the day
 * @param stage the stage it is in; empty while it has not begun
 * @param composition who belongs
 * @param meetings its meetings, joint ones too
 * @param continuity how steadily cities and people take part
 * @param products its products by kind
 * @param tasks what its meetings left to do
 * @param progress how far its work plan has come, if it has one
 * @param waivers rules that ZH-16 has consented to leave unmet, granted by the day
 * @param aims the programme's aims, and what speaks to them
 */
public record NetworkFigures(
        NetworkId network,
        LocalDate day,
        Optional<Stage> stage,
        CompositionFigures composition,
        MeetingFigures meetings,
        Continuity continuity,
        List<ProductFigures> products,
        TaskFigures tasks,
        Optional<PlanProgress> progress,
        int waivers,
        AimFigures aims) {

    /** Copies the list. */
    public NetworkFigures {
        products = List.copyOf(products);
    }

    /**
     * The figures of one network.
     *
     * @throws IllegalArgumentException if the edition has no such network
     */
    public static NetworkFigures of(Edition edition, NetworkId network, LocalDate day) {
        Edition known = edition.asKnownOn(day);
        return of(known, known.calendar(), known.network(network), day);
    }

    static NetworkFigures of(Edition known, MeetingCalendar calendar, NetworkDossier dossier, LocalDate day) {
        NetworkId network = dossier.id();
        Roster roster = known.roster(network, day);
        List<Meeting> meetings = known.meetings().stream()
                .filter(meeting -> meeting.isOf(network))
                .toList();
        CompositionFigures composition = CompositionFigures.of(List.of(roster));
        MeetingFigures counted = MeetingFigures.of(meetings);
        Continuity continuity = Continuity.of(roster, calendar);
        Optional<PlanProgress> progress = dossier.plan().map(plan -> PlanProgress.of(plan, day));
        return new NetworkFigures(
                network,
                day,
                dossier.network().stage(day),
                composition,
                counted,
                continuity,
                ProductFigures.of(dossier.products()),
                TaskFigures.of(known.openTasks(network), day),
                progress,
                dossier.network().waivers().size(),
                AimFigures.of(
                        new AimFigures.Trust(
                                AimFigures.surveys(dossier), continuity.represented(), continuity.sinceKickOff()),
                        dossier.products(),
                        ActionFigures.of(progress.stream().toList()),
                        composition,
                        counted,
                        (int) known.life().touchpoints().stream()
                                .filter(touchpoint -> touchpoint.networks().contains(network))
                                .count()));
    }
}
