package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.WorkPlan;

/** A network's work plan (plan pracy) in the nine sections of the vademecum. Source: II.6, II.7, III.2. */
final class WorkPlanDocument {
    private static final Comparator<Meeting> DATED_FIRST = Comparator.comparing(
                    (Meeting meeting) -> meeting.isDated() ? meeting.firstDay() : LocalDate.MAX)
            .thenComparing(Meeting::id);

    private final Scribe scribe;
    private final NetworkDossier dossier;
    private final WorkPlan plan;

    private WorkPlanDocument(Scribe scribe, NetworkDossier dossier, WorkPlan plan) {
        this.scribe = scribe;
        this.dossier = dossier;
        this.plan = plan;
    }

    /**
     * The plan, for those who share the network's space. The source says nothing of a plan's readers; what is not
     * allowed is refused, and its texts may tell of people.
     */
    static DocumentAnswer of(Scribe scribe, NetworkId network) {
        Sight sight = scribe.sight(Resource.of(Resource.Kind.WORKSPACE, network));
        if (!sight.isAllowed()) {
            return new DocumentAnswer.Refused(sight.reason());
        }
        NetworkDossier dossier = scribe.edition().network(network);
        Optional<WorkPlan> plan = dossier.plan();
        return plan.isEmpty()
                ? new DocumentAnswer.Missing(Message.of("document.missing.work-plan", network))
                : new DocumentAnswer.Made(new WorkPlanDocument(scribe, dossier, plan.get()).write());
    }

    private Document write() {
        scribe.facts(CompositionDocument.head(scribe, dossier.network())
                .fact("contract", orNone(dossier.contract().flatMap(Contract::adoptedOn)))
                .fact("consulted", orNone(plan.consultedOn()))
                .fact(
                        "adopted",
                        plan.adoptedOn().map(scribe::date).orElseGet(() -> scribe.say("work-plan.not-adopted")))
                .fact(
                        "heard",
                        Scribe.joined(plan.heardCities().stream()
                                .distinct()
                                .map(scribe::city)
                                .sorted(PolishOrder.BY_LETTER))));
        for (Section section : Section.values()) {
            section(section);
        }
        return scribe.document(scribe.say("work-plan.title", dossier.network().title()));
    }

    private String orNone(Optional<LocalDate> day) {
        return day.map(scribe::date).orElse(Scribe.NOTHING);
    }

    private void section(Section section) {
        scribe.heading(1, "work-plan.section." + section.name());
        Optional<String> text = Optional.ofNullable(plan.sections().get(section));
        if (Blank.is(text)) {
            scribe.sentence("work-plan.unwritten");
        } else {
            scribe.prose(text.orElseThrow());
        }
        switch (section) {
            case CHALLENGES -> challenges();
            case GOALS -> goals();
            case ACTIONS -> actions();
            case ORGANISATION -> calendar();
            default -> {
                // text alone
            }
        }
    }

    private void challenges() {
        dossier.network()
                .theme()
                .filter(theme -> !Blank.is(theme))
                .ifPresent(theme -> scribe.sentence("work-plan.theme", theme));
        if (plan.challenges().isEmpty()) {
            scribe.sentence("work-plan.challenges.none");
            return;
        }
        scribe.table(
                "work-plan.challenges",
                List.of("id", "text"),
                plan.challenges().stream()
                        .map(challenge -> List.of(challenge.id().value(), challenge.text()))
                        .toList());
    }

    private void goals() {
        if (plan.goals().isEmpty()) {
            scribe.sentence("work-plan.goals.none");
            return;
        }
        scribe.table(
                "work-plan.goals",
                List.of("id", "text", "challenges"),
                plan.goals().stream()
                        .map(goal -> List.of(
                                goal.id().value(),
                                goal.text(),
                                Scribe.joined(goal.challenges().stream().map(Object::toString))))
                        .toList());
    }

    private void actions() {
        if (plan.actions().isEmpty()) {
            scribe.sentence("work-plan.actions.none");
        } else {
            scribe.table(
                    "work-plan.actions",
                    List.of("id", "text", "goals", "kinds", "time"),
                    plan.actions().stream().map(this::action).toList());
        }
        if (plan.productKinds().isEmpty()) {
            scribe.sentence("work-plan.kinds.none");
        } else {
            scribe.heading(2, "work-plan.kinds");
            scribe.items(
                    plan.productKinds().stream().distinct().map(scribe::term).toList());
        }
    }

    private List<String> action(Action action) {
        boolean open = action.from().isEmpty() && action.to().isEmpty();
        return List.of(
                action.id().value(),
                action.text(),
                Scribe.joined(action.goals().stream().map(Object::toString)),
                scribe.terms(action.productKinds()),
                open
                        ? Scribe.NOTHING
                        : action.from().map(scribe::brief).orElse("…") + " – "
                                + action.to().map(scribe::brief).orElse("…"));
    }

    private void calendar() {
        List<Meeting> meetings = scribe.edition().meetings().stream()
                .filter(meeting -> meeting.isOf(dossier.id()) && meeting.status() != MeetingStatus.CANCELLED)
                .sorted(DATED_FIRST)
                .toList();
        scribe.heading(2, "work-plan.calendar");
        if (meetings.isEmpty()) {
            scribe.sentence("work-plan.calendar.none");
            return;
        }
        scribe.table(
                "work-plan.calendar",
                List.of("days", "mode", "host", "place", "status"),
                meetings.stream()
                        .map(meeting -> List.of(
                                MeetingRoll.days(scribe, meeting),
                                scribe.term(meeting.mode()),
                                meeting.host().map(scribe::city).orElse(Scribe.NOTHING),
                                meeting.place()
                                        .filter(place -> !Blank.is(place))
                                        .orElse(Scribe.NOTHING),
                                scribe.term(meeting.status())))
                        .toList());
    }
}
