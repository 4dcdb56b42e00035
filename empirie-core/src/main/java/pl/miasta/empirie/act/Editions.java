package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.EditionLife;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.PathEntry;
import pl.miasta.empirie.edition.PhaseId;
import pl.miasta.empirie.edition.ProcessPath;
import pl.miasta.empirie.edition.SchedulePhase;
import pl.miasta.empirie.edition.Touchpoint;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;

/**
 * What happens to editions (edycje): opening, closing, going on, the cities and people they speak of, policies, ZH-16's
 * decision meetings, touchpoints, the framework schedule and the matrix of process paths. Each method answers the
 * edition's next state, or every reason against it. Source: I, II.3, II.5, III.2, III.3; who may do what is (ours) where
 * the source does not say it. A closed edition takes nothing but corrections, and being reopened.
 */
public final class Editions {
    private static final Permission ZH16_OR_OFFICE = Permission.anyOf(Permission.ZH16, Permission.OFFICE);

    private final Desk desk;

    Editions(Desk desk) {
        this.desk = desk;
    }

    /**
     * Opens an edition.
     *
     * @param edition its id, not taken yet in the store
     * @param title its title
     * @param period its first and last day, both inside; never open
     */
    public record Open(EditionId edition, String title, Period period) {
        /** @throws IllegalArgumentException if the period is open */
        public Open {
            requireLastDay(edition, period);
        }
    }

    private static void requireLastDay(EditionId edition, Period period) {
        if (period.to().isEmpty()) {
            throw new IllegalArgumentException("edition " + edition + " has no last day");
        }
    }

    /** Opens an edition (otwarcie edycji): a decision of ZH-16. It has neither cities nor networks yet. */
    public Outcome<Edition> open(Open command, Actor actor) {
        LocalDate from = command.period().from();
        return desk.act(ActKind.OPEN_EDITION, command.edition(), actor)
                .asOf(from)
                .by(Permission.ZH16)
                .telling(new EditionEvent.EditionOpened(command.edition(), from))
                .opening(edition(
                        command.edition(),
                        command.title(),
                        command.period(),
                        Cities.of(List.of()),
                        List.of(),
                        List.of(),
                        EditionLife.NONE));
    }

    private static Edition edition(
            EditionId id,
            String title,
            Period period,
            Cities cities,
            List<Person> people,
            List<NetworkDossier> networks,
            EditionLife life) {
        return new Edition(
                id, title, period, Map.of(), cities, people, networks, List.of(), List.of(), Optional.empty(), life);
    }

    /**
     * Opens the edition that comes after another one.
     *
     * @param former the edition to go on from
     * @param edition the next edition's id, not taken yet in the store
     * @param title its title
     * @param period its first and last day, both inside; never open
     * @param networks which networks go on
     * @param asOf the day whose core members and representatives go on
     */
    public record Continue(
            EditionId former,
            EditionId edition,
            String title,
            Period period,
            List<NetworkId> networks,
            LocalDate asOf) {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if the period is open, or a network is named twice
         */
        public Continue {
            networks = List.copyOf(networks);
            requireLastDay(edition, period);
            if (new HashSet<>(networks).size() < networks.size()) {
                throw new IllegalArgumentException("edition " + edition + " continues a network twice");
            }
        }
    }

    /**
     * Opens the next edition from another one (kontynuacja): a decision of ZH-16; the former one may be closed or not, and
     * stays as it is. All its cities and people go on; of the networks named, theme and commission, the core members and
     * their representatives, as of the day, with fresh periods from the new first day. They begin FORMING, with neither
     * team, plan nor waivers; policies do not go on.
     */
    public Outcome<Edition> continueFrom(Continue command, Actor actor) {
        LocalDate from = command.period().from();
        Attempt attempt = desk.act(ActKind.CONTINUE_EDITION, command.edition(), actor)
                .asOf(from)
                .by(Permission.ZH16)
                .telling(new EditionEvent.EditionContinued(command.edition(), command.former(), from));
        for (NetworkId network : command.networks()) {
            attempt.requiring(former -> former.find(network).isPresent(), "network", network);
            attempt.telling(new NetworkEvent.NetworkFounded(command.edition(), network, from));
        }
        return attempt.openingFrom(
                command.former(),
                former -> edition(
                        command.edition(),
                        command.title(),
                        command.period(),
                        former.cities(),
                        former.people(),
                        command.networks().stream()
                                .map(network -> former.continuing(network, command.asOf(), from))
                                .toList(),
                        EditionLife.NONE.continuing(command.former())));
    }

    /**
     * Enters a city, or changes what is known of it.
     *
     * @param edition the edition
     * @param city the city as it is from now on
     */
    public record RegisterCity(EditionId edition, City city) {}

    /** Enters or changes a city: a fact, recorded by the Office. What it breaks, such as a form, is answered. */
    public Outcome<Edition> registerCity(RegisterCity command, Actor actor) {
        return desk.act(ActKind.REGISTER_CITY, command.edition(), actor)
                .by(Permission.OFFICE)
                .changing(edition -> edition.with(command.city()))
                .telling(new EditionEvent.CityRegistered(
                        command.edition(), command.city().id(), desk.today()))
                .answering(Function.identity());
    }

    /**
     * Enters a person, or changes what is known of somebody.
     *
     * @param edition the edition
     * @param person the person as known from now on
     */
    public record RegisterPerson(EditionId edition, Person person) {}

    /** Enters or changes a person: a fact, recorded by the Office. Data are erased by {@link People#erase} alone. */
    public Outcome<Edition> registerPerson(RegisterPerson command, Actor actor) {
        PersonId person = command.person().id();
        return desk.act(ActKind.REGISTER_PERSON, command.edition(), actor)
                .by(Permission.OFFICE)
                .unless(
                        edition -> command.person().erased()
                                && edition.find(person)
                                        .filter(known -> !known.erased())
                                        .isPresent(),
                        "erase-instead",
                        person)
                .changing(edition -> edition.with(command.person()))
                .telling(new EditionEvent.PersonRegistered(command.edition(), person, desk.today()))
                .answering(Function.identity());
    }

    /**
     * Sets what an edition changes about a rule.
     *
     * @param edition the edition
     * @param rule which rule
     * @param change what it changes, in place of what it changed before; {@link PolicyChange#NONE} for the standard again
     */
    public record SetPolicy(EditionId edition, RuleId rule, PolicyChange change) {}

    /** Sets a rule's numbers or severity for the edition: a decision of ZH-16. Refused where they make no sense. */
    public Outcome<Edition> setPolicy(SetPolicy command, Actor actor) {
        RuleId rule = command.rule();
        return desk.act(ActKind.SET_POLICY, command.edition(), actor)
                .requiring(edition -> standard().knows(rule), "rule", rule)
                .by(Permission.ZH16)
                .unless(edition -> PolicyObstacles.between(standard(), rule, command.change()))
                .unless(edition -> PolicyObstacles.inNetworks(edition, standard(), rule, command.change()))
                .changing(edition -> edition.with(rule, command.change()))
                .telling(new EditionEvent.PolicySet(command.edition(), rule, desk.today()))
                .answering(Function.identity());
    }

    private Policy standard() {
        return desk.book().policy();
    }

    /**
     * Sets what a network changes about a rule of its meetings.
     *
     * @param edition the edition
     * @param network the network
     * @param rule which rule: one of {@code meeting.*}
     * @param change what it changes over the edition's policy, in place of what it changed before
     */
    public record SetNetworkPolicy(EditionId edition, NetworkId network, RuleId rule, PolicyChange change) {}

    /** Sets a rule of meetings for a network: a decision of ZH-16, while the network is not closed. */
    public Outcome<Edition> setNetworkPolicy(SetNetworkPolicy command, Actor actor) {
        RuleId rule = command.rule();
        return desk.act(ActKind.SET_POLICY, command.edition(), actor)
                .inNetwork(command.network())
                .requiring(edition -> standard().knows(rule), "rule", rule)
                .by(Permission.ZH16)
                .during(Networks.ALIVE)
                .evenBefore()
                .unless(edition -> !Network.isNetworkPolicy(rule), "policy-not-of-network", rule)
                .unless(edition -> PolicyObstacles.between(edition.policyOver(standard()), rule, command.change()))
                .changing(
                        command.network(),
                        dossier -> dossier.with(dossier.network().with(rule, command.change())))
                .telling(new EditionEvent.NetworkPolicySet(command.edition(), command.network(), rule, desk.today()))
                .answering(Function.identity());
    }

    /**
     * Records a meeting of ZH-16.
     *
     * @param edition the edition
     * @param on the day
     */
    public record RecordDecisionMeeting(EditionId edition, LocalDate on) {}

    /** Records that ZH-16 met to decide and report (spotkanie decyzyjno-sprawozdawcze): a fact, recorded by ZH-16. */
    public Outcome<Edition> recordDecisionMeeting(RecordDecisionMeeting command, Actor actor) {
        return desk.act(ActKind.RECORD_DECISION_MEETING, command.edition(), actor)
                .asOf(command.on())
                .by(Permission.ZH16)
                .notAfterToday(command.on())
                .unless(edition -> edition.decisionMeetings().contains(command.on()), "met-already", command.on())
                .changing(edition -> edition.withDecisionMeetings(plus(edition.decisionMeetings(), command.on())))
                .telling(new EditionEvent.DecisionMeetingHeld(command.edition(), command.on()))
                .answering(Function.identity());
    }

    private static <T> List<T> plus(List<T> several, T one) {
        List<T> next = new ArrayList<>(several);
        next.add(one);
        return next;
    }

    /**
     * Closes an edition, or opens a closed one again.
     *
     * @param edition the edition
     * @param on the day
     */
    public record OnDay(EditionId edition, LocalDate on) {}

    /**
     * Closes an edition (zamknięcie edycji): a decision of ZH-16. Refused while a network is not closed, or a product is
     * neither published nor set aside.
     */
    public Outcome<Edition> close(OnDay command, Actor actor) {
        return desk.act(ActKind.CLOSE_EDITION, command.edition(), actor)
                .asOf(command.on())
                .by(Permission.ZH16)
                .unless(
                        edition -> command.on().isBefore(edition.firstDay()),
                        "closed-before-begun",
                        command.edition(),
                        command.on())
                .unless(edition -> some(
                        "networks-not-closed",
                        edition,
                        dossier -> dossier.network()
                                .stage(command.on())
                                .filter(stage -> stage == Stage.CLOSED)
                                .isEmpty()))
                .unless(edition -> some(
                        "products-undecided",
                        edition,
                        dossier -> dossier.products().stream().anyMatch(product -> !product.isDecided())))
                .gatedBy(Gates.CLOSING)
                .changing(edition -> edition.with(edition.life().closed(command.on())))
                .telling(new EditionEvent.EditionClosed(command.edition(), command.on()))
                .answering(Function.identity());
    }

    private static Optional<Reason> some(String code, Edition edition, Predicate<NetworkDossier> obstacle) {
        return some(code, edition.networks().stream().filter(obstacle).map(NetworkDossier::id));
    }

    /** Opens a closed edition again (ponowne otwarcie edycji): a decision of ZH-16. Its networks stay closed. */
    public Outcome<Edition> reopen(OnDay command, Actor actor) {
        return desk.act(ActKind.REOPEN_EDITION, command.edition(), actor)
                .asOf(command.on())
                .by(Permission.ZH16)
                .unless(edition -> edition.life().closedOn().isEmpty(), "edition-not-closed", command.edition())
                .changing(edition -> edition.with(edition.life().reopened()))
                .telling(new EditionEvent.EditionReopened(command.edition(), command.on()))
                .answering(Function.identity());
    }

    /**
     * Records a touchpoint.
     *
     * @param edition the edition
     * @param touchpoint what touched what, when; its id is not taken yet in the edition
     */
    public record RecordTouchpoint(EditionId edition, Touchpoint touchpoint) {}

    /** Records that networks touched each other or others (punkt styczny): a fact, recorded by ZH-16 or the Office. */
    public Outcome<Edition> recordTouchpoint(RecordTouchpoint command, Actor actor) {
        Touchpoint touchpoint = command.touchpoint();
        Attempt attempt = desk.act(ActKind.RECORD_TOUCHPOINT, command.edition(), actor);
        touchpoint
                .networks()
                .forEach(network ->
                        attempt.requiring(edition -> edition.find(network).isPresent(), "network", network));
        return attempt.asOf(touchpoint.on())
                .by(ZH16_OR_OFFICE)
                .notAfterToday(touchpoint.on())
                .unless(
                        edition -> edition.life().find(touchpoint.id()).isPresent(),
                        "touchpoint-exists",
                        touchpoint.id())
                .changing(edition -> edition.with(edition.life().with(touchpoint)))
                .telling(new EditionEvent.TouchpointRecorded(command.edition(), touchpoint.id(), touchpoint.on()))
                .answering(Function.identity());
    }

    /**
     * Edits the framework schedule.
     *
     * @param edition the edition
     * @param phases the whole schedule as planned; how far phases have come is not taken from here
     */
    public record EditSchedule(EditionId edition, List<SchedulePhase> phases) {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if two phases have one id
         */
        public EditSchedule {
            phases = List.copyOf(phases);
            if (phases.stream().map(SchedulePhase::id).distinct().count() < phases.size()) {
                throw new IllegalArgumentException("the schedule of edition " + edition + " has two phases of one id");
            }
        }
    }

    /**
     * Edits the framework schedule (harmonogram ramowy): a decision of ZH-16. What was recorded of phases that stay stays
     * with them; a phase of which something was recorded is not dropped.
     */
    public Outcome<Edition> editSchedule(EditSchedule command, Actor actor) {
        Set<PhaseId> staying = command.phases().stream().map(SchedulePhase::id).collect(Collectors.toSet());
        return desk.act(ActKind.EDIT_SCHEDULE, command.edition(), actor)
                .by(Permission.ZH16)
                .unless(edition -> some(
                        "phases-begun",
                        edition.life().schedule().stream()
                                .filter(phase -> isRecorded(phase) && !staying.contains(phase.id()))
                                .map(SchedulePhase::id)))
                .changing(edition -> edition.with(edition.life()
                        .withSchedule(command.phases().stream()
                                .map(phase -> withProgress(phase, edition.life().find(phase.id())))
                                .toList())))
                .telling(new EditionEvent.ScheduleEdited(command.edition(), desk.today()))
                .answering(Function.identity());
    }

    private static boolean isRecorded(SchedulePhase phase) {
        return phase.begunOn().isPresent() || phase.doneOn().isPresent();
    }

    private static SchedulePhase withProgress(SchedulePhase planned, Optional<SchedulePhase> known) {
        return planned.progressed(
                known.flatMap(SchedulePhase::begunOn),
                known.flatMap(SchedulePhase::doneOn),
                known.flatMap(SchedulePhase::reason));
    }

    private static Optional<Reason> some(String code, Stream<?> obstacles) {
        List<?> all = obstacles.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(Reason.of(Reason.Kind.STATE, code, all));
    }

    /**
     * Records how far a phase has come.
     *
     * @param edition the edition
     * @param phase which phase
     * @param begunOn the day it was begun, if it was
     * @param doneOn the day it was done, if it was
     * @param reason why it deviates from the plan; may tell of a person
     */
    public record RecordPhase(
            EditionId edition,
            PhaseId phase,
            Optional<LocalDate> begunOn,
            Optional<LocalDate> doneOn,
            Optional<String> reason) {

        /** Ids and days alone: a reason may tell of a person. */
        @Override
        public String toString() {
            return "phase:" + phase + "@" + edition + " begun " + begunOn + ", done " + doneOn;
        }
    }

    /**
     * Records how far a phase of the schedule has come, with the reason of a deviation: a fact, recorded by ZH-16 or by
     * the Office. It replaces what was recorded of the phase before.
     */
    public Outcome<Edition> recordPhase(RecordPhase command, Actor actor) {
        PhaseId id = command.phase();
        Attempt attempt = desk.act(ActKind.RECORD_PHASE, command.edition(), actor)
                .requiring(edition -> edition.life().find(id).isPresent(), "phase", id)
                .by(ZH16_OR_OFFICE)
                .unless(
                        edition -> command.begunOn().isPresent()
                                && command.doneOn()
                                        .filter(command.begunOn().get()::isAfter)
                                        .isPresent(),
                        "phase-order",
                        id);
        Stream.of(command.begunOn(), command.doneOn())
                .flatMap(Optional::stream)
                .distinct()
                .forEach(attempt::notAfterToday);
        return attempt.changing(edition -> edition.with(edition.life()
                        .with(edition.life()
                                .find(id)
                                .orElseThrow()
                                .progressed(command.begunOn(), command.doneOn(), command.reason()))))
                .telling(new EditionEvent.PhaseRecorded(command.edition(), id, desk.today()))
                .answering(Function.identity());
    }

    /**
     * Edits the matrix of process paths.
     *
     * @param edition the edition
     * @param entries the whole matrix as planned, one entry a path and month; deviations are not taken from here
     */
    public record EditPaths(EditionId edition, List<PathEntry> entries) {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if two entries are of one path and month
         */
        public EditPaths {
            entries = List.copyOf(entries);
            if (entries.stream().map(Editions::field).distinct().count() < entries.size()) {
                throw new IllegalArgumentException(
                        "the paths of edition " + edition + " have two entries of one field");
            }
        }
    }

    private static String field(PathEntry entry) {
        return field(entry.path(), entry.month());
    }

    private static String field(ProcessPath path, YearMonth month) {
        return path + " " + month;
    }

    /**
     * Edits the matrix of process paths (macierz SPr): a decision of ZH-16. What was recorded of fields that stay stays
     * with them; a field of which a deviation was recorded is not dropped.
     */
    public Outcome<Edition> editPaths(EditPaths command, Actor actor) {
        Set<String> staying = command.entries().stream().map(Editions::field).collect(Collectors.toSet());
        return desk.act(ActKind.EDIT_PATHS, command.edition(), actor)
                .by(Permission.ZH16)
                .unless(edition -> some(
                        "paths-deviated",
                        edition.life().paths().stream()
                                .filter(entry -> entry.deviation().isPresent())
                                .map(Editions::field)
                                .filter(field -> !staying.contains(field))))
                .changing(edition -> edition.with(edition.life()
                        .withPaths(command.entries().stream()
                                .map(entry -> new PathEntry(
                                        entry.path(),
                                        entry.month(),
                                        entry.text(),
                                        edition.life()
                                                .find(entry.path(), entry.month())
                                                .flatMap(PathEntry::deviation)))
                                .toList())))
                .telling(new EditionEvent.PathsEdited(command.edition(), desk.today()))
                .answering(Function.identity());
    }

    /**
     * Records how a field of the matrix came otherwise.
     *
     * @param edition the edition
     * @param path which path
     * @param month which month
     * @param deviation how and why it came otherwise; may tell of a person
     */
    public record RecordPath(EditionId edition, ProcessPath path, YearMonth month, String deviation) {

        /** Path and month alone: a deviation may tell of a person. */
        @Override
        public String toString() {
            return "path " + path + " " + month + "@" + edition;
        }
    }

    /** Records how a process path came otherwise in a month: a fact, recorded by ZH-16 or by the Office. */
    public Outcome<Edition> recordPath(RecordPath command, Actor actor) {
        return desk.act(ActKind.RECORD_PATH, command.edition(), actor)
                .requiring(
                        edition -> edition.life()
                                .find(command.path(), command.month())
                                .isPresent(),
                        "field",
                        field(command.path(), command.month()))
                .by(ZH16_OR_OFFICE)
                .notAfterToday(command.month().atDay(1))
                .changing(edition -> edition.with(edition.life()
                        .withPaths(edition.life().paths().stream()
                                .map(entry -> field(entry).equals(field(command.path(), command.month()))
                                        ? entry.deviating(command.deviation())
                                        : entry)
                                .toList())))
                .telling(
                        new EditionEvent.PathDeviated(command.edition(), command.path(), command.month(), desk.today()))
                .answering(Function.identity());
    }
}
