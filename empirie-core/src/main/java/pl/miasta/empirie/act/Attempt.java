package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.port.CommandId;
import pl.miasta.empirie.port.StaleVersionException;
import pl.miasta.empirie.port.StorageException;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.DeedId;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.TeamMember;

/**
 * One act on its way: what it needs, who may do it, when, which rules gate it, what it changes. Nothing is looked at
 * before {@link #answering}: then everything is, and every reason against it is collected.
 */
final class Attempt {
    /** How often an act is judged anew before the caller gets to know that others are faster. */
    private static final int ATTEMPTS = 50;

    /** What may still be done to an edition that is closed. */
    private static final Set<ActKind> AFTER_CLOSING =
            EnumSet.of(ActKind.CORRECT, ActKind.REOPEN_EDITION, ActKind.ERASE_PEOPLE);

    private final Desk desk;
    private final ActKind kind;
    private final EditionId id;
    private final Actor actor;
    private final List<Function<Edition, Optional<Reason>>> knowing = new ArrayList<>();
    private final List<Function<Edition, Optional<Reason>>> states = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private Actor remembered;
    private LocalDate day;
    private Function<Edition, List<NetworkId>> networks = edition -> List.of();
    private Permission permission = Permission.ZH16;
    private Set<Stage> stages = EnumSet.allOf(Stage.class);
    private boolean beforeBeginning;
    private Function<Edition, Gate> gate = edition -> Gate.OPEN;
    private UnaryOperator<Edition> change = edition -> edition;

    Attempt(Desk desk, ActKind kind, EditionId id, Actor actor) {
        this.desk = desk;
        this.kind = kind;
        this.id = id;
        this.actor = actor;
        this.remembered = actor;
        this.day = desk.today();
    }

    /** The day from which it holds, and on which it is judged; today unless said. */
    Attempt asOf(LocalDate holdsFrom) {
        day = holdsFrom;
        return this;
    }

    /** The network it is about. */
    Attempt inNetwork(NetworkId about) {
        networks = edition -> List.of(about);
        return requiring(edition -> edition.find(about).isPresent(), "network", about);
    }

    /** The networks it is about. */
    Attempt inNetworks(List<NetworkId> about) {
        networks = edition -> about;
        about.forEach(one -> requiring(edition -> edition.find(one).isPresent(), "network", one));
        return this;
    }

    /** The networks whose meeting it is about. */
    Attempt inNetworksOf(MeetingId meeting) {
        networks = edition -> edition.find(meeting).orElseThrow().networks();
        return requiring(edition -> edition.find(meeting).isPresent(), "meeting", meeting);
    }

    Attempt knowing(CityId city) {
        return requiring(edition -> edition.cities().find(city).isPresent(), "city", city);
    }

    Attempt knowing(PersonId person) {
        return requiring(edition -> edition.find(person).isPresent(), "person", person);
    }

    Attempt knowing(MeetingId meeting) {
        return requiring(edition -> edition.find(meeting).isPresent(), "meeting", meeting);
    }

    Attempt knowing(NetworkId owner, ProductId product) {
        return requiring(
                edition -> edition.find(owner)
                        .flatMap(dossier -> dossier.product(product))
                        .isPresent(),
                "product",
                product);
    }

    /** Something else that has to be known; {@code kind} has a wording {@code kind.KIND}. */
    Attempt requiring(Predicate<Edition> isKnown, String what, Object named) {
        knowing.add(edition -> isKnown.test(edition)
                ? Optional.empty()
                : Optional.of(
                        Reason.of(Reason.Kind.UNKNOWN, "unknown", Message.of("kind." + what), named, edition.id())));
        return this;
    }

    Attempt by(Permission allowed) {
        permission = allowed;
        return this;
    }

    /** The stages in which it may be done; one in which the network has not begun is none of them. */
    Attempt during(Stage... allowed) {
        return during(Set.of(allowed));
    }

    Attempt during(Set<Stage> allowed) {
        stages = allowed;
        return this;
    }

    /** It may be done before the network's first stage begins, too. */
    Attempt evenBefore() {
        beforeBeginning = true;
        return this;
    }

    /** A state that refuses it: wordings {@code act.refused.CODE} and {@code act.refused.CODE.cure}. */
    Attempt unless(Predicate<Edition> obstacle, String code, Object... arguments) {
        states.add(edition ->
                obstacle.test(edition) ? Optional.of(Reason.of(Reason.Kind.STATE, code, arguments)) : Optional.empty());
        return this;
    }

    /** A state that refuses it, where one wording does not say all. */
    Attempt unless(Function<Edition, Optional<Reason>> obstacle) {
        states.add(obstacle);
        return this;
    }

    /** Only what is over or is today can be recorded as a fact. */
    Attempt notAfterToday(LocalDate when) {
        return unless(edition -> when.isAfter(desk.today()), "not-yet", when);
    }

    Attempt gatedBy(Gate rules) {
        return gatedBy(edition -> rules);
    }

    /** Rules that gate it in some states only; asked once nothing makes it impossible. */
    Attempt gatedBy(Function<Edition, Gate> rules) {
        gate = rules;
        return this;
    }

    Attempt changing(UnaryOperator<Edition> next) {
        change = next;
        return this;
    }

    /** What it changes about a network. */
    Attempt changing(NetworkId about, UnaryOperator<NetworkDossier> next) {
        return changing(edition -> edition.with(next.apply(edition.network(about))));
    }

    /** What it changes about a meeting. */
    Attempt changing(MeetingId about, UnaryOperator<Meeting> next) {
        return changing(edition -> edition.with(next.apply(edition.find(about).orElseThrow())));
    }

    Attempt telling(Event event) {
        events.add(event);
        return this;
    }

    /** Whoever does it is asked for permission and then forgotten: the audit names the system instead. */
    Attempt anonymously() {
        remembered = Actor.system();
        return this;
    }

    /** Carries it out, and answers what it is about. */
    <T> Outcome<T> answering(Function<Edition, T> answer) {
        return insisting(command -> once(answer, command), answer);
    }

    private interface Try<T> {
        Outcome<T> once(Optional<CommandId> command);
    }

    /**
     * Judged anew whenever somebody else was faster; under a number, done once however often it is asked for. A save
     * whose outcome is unknown is looked up under its number.
     */
    private <T> Outcome<T> insisting(Try<T> act, Function<Edition, T> answer) {
        Optional<CommandId> command = desk.nextCommand();
        for (int attempt = 1; true; attempt++) {
            if (command.isPresent() && desk.isDone(id, command.get())) {
                return done(answer, attempt > 1);
            }
            try {
                return act.once(command);
            } catch (StaleVersionException e) {
                if (attempt == ATTEMPTS || desk.hasSeen(e.aggregate()) || isOpening(e)) {
                    throw e;
                }
            } catch (StorageException e) {
                if (attempt == ATTEMPTS || e.isOutcomeKnown() || command.isEmpty()) {
                    throw e;
                }
            }
        }
    }

    /** Whoever opens an edition that is there already gets to know. */
    private static boolean isOpening(StaleVersionException e) {
        return e.readVersion() == 0;
    }

    /** Done before: the state now, nothing new. Told only if it was this very call that lost the answer. */
    private <T> Outcome<T> done(Function<Edition, T> answer, boolean byThisCall) {
        Edition now = desk.read(id).orElseThrow().value();
        List<Finding> found = findings(now, day);
        if (byThisCall) {
            desk.tell(events);
        }
        return new Outcome.Done<>(answer.apply(now), found, found, byThisCall ? events : List.of());
    }

    private <T> Outcome<T> once(Function<Edition, T> answer, Optional<CommandId> command) {
        Optional<Versioned<Edition>> read = desk.read(id);
        if (read.isEmpty()) {
            return refused(List.of(Reason.of(Reason.Kind.UNKNOWN, "no-edition", id)));
        }
        desk.requireSeen(read.get());
        Edition before = read.get().value();
        List<Reason> unknown = reasons(knowing, before);
        if (!unknown.isEmpty()) {
            return refused(unknown);
        }
        Permit permit = permission.of(before, actor, day);
        List<Reason> reasons = new ArrayList<>();
        permit.refusal().ifPresent(reasons::add);
        Optional<Reason> closed = closed(before);
        closed.ifPresent(reasons::add);
        reasons.addAll(wrongStages(before));
        List<Reason> wrongStates = reasons(states, before);
        reasons.addAll(wrongStates);
        if (closed.isPresent() || !wrongStates.isEmpty()) {
            // what cannot be done cannot be judged
            return refused(reasons);
        }
        List<Finding> found = findings(before, day);
        Edition changed = change.apply(before);
        if (changed.equals(before)) {
            // done once is done: no event and no entry without a change
            return refused(reasons.isEmpty() ? List.of(Reason.of(Reason.Kind.STATE, "nothing-changes")) : reasons);
        }
        Edition next = withDeed(changed, permit);
        List<Finding> then = findings(next, day);
        Gate gating = gate.apply(before);
        List<Finding> refusing = new ArrayList<>(gating.refusing(found, then));
        refusing.addAll(refusingLater(gating, before, next, refusing));
        refusing.forEach(finding -> reasons.add(Reason.of(finding)));
        if (!reasons.isEmpty()) {
            return refused(reasons);
        }
        desk.keep(read, next, new Desk.Done(kind, remembered, permit, day, events, command));
        return new Outcome.Done<>(answer.apply(next), found, then, events);
    }

    /** Carries out the opening of an edition that does not exist yet. */
    Outcome<Edition> opening(Edition fresh) {
        return insisting(command -> opening(fresh, permission.of(fresh, actor, day), command), Function.identity());
    }

    /** Carries out the opening of an edition that goes on from another one. */
    Outcome<Edition> openingFrom(EditionId former, UnaryOperator<Edition> next) {
        return insisting(command -> openingFrom(former, next, command), Function.identity());
    }

    private Outcome<Edition> openingFrom(EditionId former, UnaryOperator<Edition> next, Optional<CommandId> command) {
        Optional<Versioned<Edition>> read = desk.read(former);
        if (read.isEmpty()) {
            return refused(List.of(Reason.of(Reason.Kind.UNKNOWN, "no-edition", former)));
        }
        Edition before = read.get().value();
        List<Reason> unknown = reasons(knowing, before);
        return unknown.isEmpty()
                ? opening(next.apply(before), permission.of(before, actor, day), command)
                : refused(unknown);
    }

    private Outcome<Edition> opening(Edition fresh, Permit permit, Optional<CommandId> command) {
        List<Reason> reasons = new ArrayList<>();
        permit.refusal().ifPresent(reasons::add);
        if (desk.read(id).isPresent()) {
            reasons.add(Reason.of(Reason.Kind.STATE, "edition-exists", id));
        }
        List<Finding> then = findings(fresh, day);
        gate.apply(fresh).refusing(List.of(), then).forEach(finding -> reasons.add(Reason.of(finding)));
        if (!reasons.isEmpty()) {
            return refused(reasons);
        }
        desk.keep(Optional.empty(), fresh, new Desk.Done(kind, actor, permit, day, events, command));
        return new Outcome.Done<>(fresh, List.of(), then, events);
    }

    private static <T> Outcome<T> refused(List<Reason> reasons) {
        return new Outcome.Refused<>(reasons);
    }

    private static List<Reason> reasons(List<Function<Edition, Optional<Reason>>> questions, Edition edition) {
        return questions.stream()
                .flatMap(question -> question.apply(edition).stream())
                .toList();
    }

    /** What would be wrong only once somebody belongs, too, who is to come later; each rule and subject said once. */
    private List<Finding> refusingLater(Gate gating, Edition before, Edition next, List<Finding> said) {
        if (!gating.looksAhead()) {
            return List.of();
        }
        List<Finding> all = new ArrayList<>(said);
        for (LocalDate beginning : beginningsAfter(day, before)) {
            gating.refusing(findings(before, beginning), findings(next, beginning)).stream()
                    .filter(finding -> all.stream()
                            .noneMatch(other -> other.rule().equals(finding.rule())
                                    && other.subject().equals(finding.subject())))
                    .forEach(all::add);
        }
        return List.copyOf(all.subList(said.size(), all.size()));
    }

    private SortedSet<LocalDate> beginningsAfter(LocalDate first, Edition edition) {
        return networks.apply(edition).stream()
                .map(edition::network)
                .flatMap(dossier -> Stream.of(
                                dossier.network().members().stream().map(Member::period),
                                dossier.network().representatives().stream().map(Representative::period),
                                dossier.team().members().stream().map(TeamMember::period))
                        .flatMap(Function.identity()))
                .map(Period::from)
                .filter(from -> from.isAfter(first))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Reason> closed(Edition edition) {
        return AFTER_CLOSING.contains(kind)
                ? Optional.empty()
                : edition.life()
                        .closedOn()
                        .map(closed -> Reason.of(Reason.Kind.STATE, "edition-closed", edition.id(), closed));
    }

    private List<Reason> wrongStages(Edition edition) {
        return networks.apply(edition).stream()
                .distinct()
                .flatMap(network -> wrongStage(edition, network).stream())
                .toList();
    }

    private Optional<Reason> wrongStage(Edition edition, NetworkId network) {
        Optional<Stage> now = edition.network(network).network().stage(day);
        if (now.map(stages::contains).orElse(beforeBeginning)) {
            return Optional.empty();
        }
        List<Stage> allowed = stages.stream().sorted().toList();
        return Optional.of(now.map(stage -> Reason.of(Reason.Kind.STAGE, "stage", network, allowed, day, stage))
                .orElseGet(() -> Reason.of(Reason.Kind.STAGE, "not-begun", network, day)));
    }

    private List<Finding> findings(Edition edition, LocalDate on) {
        Report report = desk.book().check(edition, on);
        List<NetworkId> concerned = networks.apply(edition);
        return concerned.isEmpty()
                ? report.findings()
                : report.findings().stream()
                        .filter(finding -> report.networksOf(finding).stream().anyMatch(concerned::contains))
                        .toList();
    }

    /** Whoever acts in another's role leaves a deed: who did it, and for whom. Source: III.1. */
    private Edition withDeed(Edition edition, Permit permit) {
        if (permit.network().isEmpty()) {
            return edition;
        }
        NetworkDossier dossier = edition.network(permit.network().get());
        SupportTeam team = dossier.team();
        List<Deed> deeds = new ArrayList<>(team.deeds());
        int number = deeds.size() + 1;
        while (isTaken(deeds, "act-" + number)) {
            number++;
        }
        deeds.add(new Deed(
                new DeedId("act-" + number),
                actor.person().orElseThrow(),
                permit.task().orElseThrow(),
                day));
        return edition.with(dossier.with(team.withDeeds(deeds)));
    }

    private static boolean isTaken(List<Deed> deeds, String id) {
        return deeds.stream().anyMatch(deed -> deed.id().value().equals(id));
    }
}
