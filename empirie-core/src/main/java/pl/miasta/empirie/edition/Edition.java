package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingCalendar;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingTask;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.network.Capacity;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.SupportTeam;

/**
 * One round of EMPIRIE (edycja): cities, people, networks, meetings, coordination and recruitment in one immutable
 * snapshot. Source: II.5.
 *
 * @param id unique inside a store
 * @param title its title
 * @param period its first and last day, both inside; never open
 * @param policyChanges what it changes about the standard policy
 * @param cities the cities it speaks of
 * @param people the people it speaks of: the only place with names
 * @param networks its networks
 * @param meetings its meetings
 * @param decisionMeetings the days of ZH-16's meetings to decide and report
 * @param recruitment its recruitment, if it has one
 * @param life what its life leaves behind
 */
public record Edition(
        EditionId id,
        String title,
        Period period,
        Map<RuleId, PolicyChange> policyChanges,
        Cities cities,
        List<Person> people,
        List<NetworkDossier> networks,
        List<Meeting> meetings,
        List<LocalDate> decisionMeetings,
        Optional<Recruitment> recruitment,
        EditionLife life) {

    /**
     * Copies all lists.
     *
     * @throws IllegalArgumentException if it has no last day, two networks, meetings or tasks of one id, a meeting or a touchpoint of
     *     a network that it does not have, or was closed before it began
     */
    public Edition {
        policyChanges = Collections.unmodifiableMap(new LinkedHashMap<>(policyChanges));
        people = List.copyOf(people);
        networks = List.copyOf(networks);
        meetings = List.copyOf(meetings);
        decisionMeetings = List.copyOf(decisionMeetings);
        if (period.to().isEmpty()) {
            throw new IllegalArgumentException("edition " + id + " has no last day");
        }
        List<NetworkId> known = networks.stream().map(NetworkDossier::id).toList();
        if (known.stream().distinct().count() != known.size()) {
            throw new IllegalArgumentException("edition " + id + " has two networks of one id");
        }
        if (meetings.stream().map(Meeting::id).distinct().count() != meetings.size()) {
            throw new IllegalArgumentException("edition " + id + " has two meetings of one id");
        }
        for (Meeting meeting : meetings) {
            if (!known.containsAll(meeting.networks())) {
                throw new IllegalArgumentException(
                        "meeting " + meeting.id() + " is of a network unknown to the edition");
            }
        }
        if (!Lists.areDistinct(
                meetings.stream()
                        .flatMap(meeting -> meeting.work().tasks().stream())
                        .toList(),
                MeetingTask::id)) {
            throw new IllegalArgumentException("edition " + id + " has two tasks of one id");
        }
        for (Touchpoint touchpoint : life.touchpoints()) {
            if (!known.containsAll(touchpoint.networks())) {
                throw new IllegalArgumentException(
                        "touchpoint " + touchpoint.id() + " is of a network unknown to the edition");
            }
        }
        if (life.closedOn().filter(period.from()::isAfter).isPresent()) {
            throw new IllegalArgumentException("edition " + id + " was closed before it began");
        }
    }

    /** An edition whose life has left nothing behind. */
    public Edition(
            EditionId id,
            String title,
            Period period,
            Map<RuleId, PolicyChange> policyChanges,
            Cities cities,
            List<Person> people,
            List<NetworkDossier> networks,
            List<Meeting> meetings,
            List<LocalDate> decisionMeetings,
            Optional<Recruitment> recruitment) {
        this(
                id,
                title,
                period,
                policyChanges,
                cities,
                people,
                networks,
                meetings,
                decisionMeetings,
                recruitment,
                EditionLife.NONE);
    }

    /** The first day. */
    public LocalDate firstDay() {
        return period.from();
    }

    /** The last day, inside. */
    public LocalDate lastDay() {
        return period.to().orElseThrow();
    }

    /** What findings about the edition as a whole are about. */
    public Subject subject() {
        return Subject.of("edition", id);
    }

    /** The network of that id, if the edition has one. */
    public Optional<NetworkDossier> find(NetworkId network) {
        return networks.stream().filter(dossier -> dossier.id().equals(network)).findFirst();
    }

    /**
     * The network of that id.
     *
     * @throws IllegalArgumentException if it is no id, or the edition has no such network
     */
    public NetworkDossier network(String network) {
        return network(new NetworkId(network));
    }

    /**
     * The network of that id.
     *
     * @throws IllegalArgumentException if the edition has no such network
     */
    public NetworkDossier network(NetworkId network) {
        return find(network).orElseThrow(() -> new IllegalArgumentException("no network " + network));
    }

    /** The meeting of that id, if the edition has one. */
    public Optional<Meeting> find(MeetingId meeting) {
        return meetings.stream().filter(one -> one.id().equals(meeting)).findFirst();
    }

    /** The person of that id, if the edition has one. */
    public Optional<Person> find(PersonId person) {
        return people.stream().filter(one -> one.id().equals(person)).findFirst();
    }

    /** The applications received; empty without a recruitment. */
    public List<Application> applications() {
        return recruitment.map(Recruitment::applications).orElse(List.of());
    }

    /** The policy in force: the standard one with the edition's changes; those of a host's own rules are left aside. */
    public Policy policy() {
        Map<RuleId, PolicyChange> ours = new LinkedHashMap<>(policyChanges);
        ours.keySet().removeIf(RuleId::isOwn);
        return Policy.standard().with(ours);
    }

    /**
     * The policy in force when a host's own rules stand beside the standard ones.
     *
     * @throws IllegalArgumentException if the edition changes a rule that the policy does not know
     */
    public Policy policyOver(Policy base) {
        return base.with(policyChanges);
    }

    /** A network as of a day. */
    public Roster roster(NetworkId network, LocalDate day) {
        return Roster.of(network(network).network(), cities, day);
    }

    /**
     * What still fits in a network on a day, under the edition's policy.
     *
     * @throws IllegalArgumentException if the edition has no such network
     */
    public Capacity capacity(String network, LocalDate asOf) {
        return Capacity.of(roster(new NetworkId(network), asOf), policy());
    }

    /** All meetings in their order, with networks and teams. */
    public MeetingCalendar calendar() {
        Map<Network, SupportTeam> teams = new LinkedHashMap<>();
        networks.forEach(dossier -> teams.put(dossier.network(), dossier.team()));
        return new MeetingCalendar(cities, teams, meetings, period);
    }

    /** The task of that id, if one of the meetings agreed on it. */
    public Optional<MeetingTask> find(TaskId task) {
        return meetings.stream()
                .flatMap(meeting -> meeting.work().find(task).stream())
                .findFirst();
    }

    /**
     * What a network's meetings agreed on and nobody has done yet, by day due, those without one last. A task carried over
     * counts once, at the last meeting it was carried to.
     */
    public List<OpenTask> openTasks(NetworkId network) {
        return meetings.stream()
                .filter(meeting -> meeting.isOf(network))
                .flatMap(meeting -> openTasks(meeting).stream())
                .sorted(OpenTask.ORDER)
                .toList();
    }

    /** What a meeting agreed on and nobody has done yet, in its order; without what was carried over to another one. */
    public List<OpenTask> openTasks(Meeting meeting) {
        return meeting.work().tasks().stream()
                .filter(task -> task.isOpen() && !isCarriedOver(meeting.id(), task))
                .map(task -> new OpenTask(meeting.id(), task))
                .toList();
    }

    /** Whether another meeting has a task carried over from that one that says the same. */
    private boolean isCarriedOver(MeetingId from, MeetingTask task) {
        return meetings.stream()
                .filter(other -> !other.id().equals(from))
                .flatMap(other -> other.work().tasks().stream())
                .anyMatch(copy -> copy.carriedFrom().filter(from::equals).isPresent()
                        && copy.kind() == task.kind()
                        && copy.text().equals(task.text()));
    }

    /** The same edition with another change to one rule. */
    public Edition with(RuleId rule, PolicyChange change) {
        Next next = new Next(this);
        next.policyChanges = new LinkedHashMap<>(policyChanges);
        next.policyChanges.put(rule, change);
        return next.made();
    }

    /** The same edition with another state of one network. */
    public Edition with(NetworkDossier changed) {
        List<NetworkDossier> next = networks.stream()
                .map(dossier -> dossier.id().equals(changed.id()) ? changed : dossier)
                .toList();
        return withNetworks(next);
    }

    /** The same edition with another state of one network, or with one more, the last. */
    public Edition withNetwork(NetworkDossier changed) {
        return withNetworks(Lists.with(changed, networks, NetworkDossier::id));
    }

    private Edition withNetworks(List<NetworkDossier> changed) {
        Next next = new Next(this);
        next.networks = changed;
        return next.made();
    }

    /**
     * The same edition with another state of one meeting, or with one more, the last.
     *
     * @throws IllegalArgumentException if it is of a network that the edition does not have, or has a task of an id
     *     that another meeting has given
     */
    public Edition with(Meeting changed) {
        Next next = new Next(this);
        next.meetings = Lists.with(changed, meetings, Meeting::id);
        return next.made();
    }

    /** The same edition with another state of one city, or with one more, the last. */
    public Edition with(City changed) {
        Next next = new Next(this);
        next.cities = cities.with(changed);
        return next.made();
    }

    /** The same edition with another state of one person, or with one more, the last. */
    public Edition with(Person changed) {
        Next next = new Next(this);
        next.people = Lists.with(changed, people, Person::id);
        return next.made();
    }

    /** The same edition with another recruitment. */
    public Edition with(Recruitment changed) {
        Next next = new Next(this);
        next.recruitment = Optional.of(changed);
        return next.made();
    }

    /**
     * The same edition with another record of what its life leaves behind.
     *
     * @throws IllegalArgumentException if that speaks of a network that the edition does not have, or closes it before
     *     it began
     */
    public Edition with(EditionLife changed) {
        Next next = new Next(this);
        next.life = changed;
        return next.made();
    }

    /** The same edition with other days of meetings to decide and report. */
    public Edition withDecisionMeetings(List<LocalDate> changed) {
        Next next = new Next(this);
        next.decisionMeetings = changed;
        return next.made();
    }

    /**
     * One of its networks as it goes on in a later edition: core members and their representatives as of a day, with
     * fresh periods; forming from the first day on, without team, plan, products, waivers and policy.
     *
     * @param network which network
     * @param asOf the day whose core goes on
     * @param from the first day in the later edition
     * @throws IllegalArgumentException if the edition has no such network
     */
    public NetworkDossier continuing(NetworkId network, LocalDate asOf, LocalDate from) {
        return network(network).continuing(id, roster(network, asOf), from);
    }

    /**
     * The edition as it was known on a day: steps dated later have not happened, meetings that end later are planned,
     * waivers granted later do not exist. Periods stay as they are: they say for themselves which days they cover.
     */
    public Edition asKnownOn(LocalDate day) {
        Next next = new Next(this);
        next.networks = networks.stream().map(dossier -> dossier.asKnownOn(day)).toList();
        next.meetings = meetings.stream().map(meeting -> meeting.asKnownOn(day)).toList();
        next.decisionMeetings =
                decisionMeetings.stream().filter(date -> !date.isAfter(day)).toList();
        next.recruitment = recruitment.map(known -> known.asKnownOn(day));
        next.life = life.asKnownOn(day);
        return next.made();
    }

    /**
     * The edition without people's data, safe to share: names and e-mails are blanked, and so is what may tell of
     * somebody: the reasons why delegations ended, of delays, deviations and corrections, and the remarks in surveys.
     * Why a meeting was moved or cancelled stays: everybody invited was told. History and counts stay, because
     * everything else knows people by id.
     */
    public Edition withoutPeople() {
        Next next = new Next(this);
        next.people = people.stream().map(Person::blanked).toList();
        next.networks = networks.stream().map(NetworkDossier::withoutReasons).toList();
        next.life = life.withoutReasons();
        return next.made();
    }

    /** Id and days alone. */
    @Override
    public String toString() {
        return subject() + " " + period;
    }

    /** The next state on its way: a change names what changes and nothing else. */
    private static final class Next {
        private EditionId id;
        private String title;
        private Period period;
        private Map<RuleId, PolicyChange> policyChanges;
        private Cities cities;
        private List<Person> people;
        private List<NetworkDossier> networks;
        private List<Meeting> meetings;
        private List<LocalDate> decisionMeetings;
        private Optional<Recruitment> recruitment;
        private EditionLife life;

        Next(Edition former) {
            id = former.id;
            title = former.title;
            period = former.period;
            policyChanges = former.policyChanges;
            cities = former.cities;
            people = former.people;
            networks = former.networks;
            meetings = former.meetings;
            decisionMeetings = former.decisionMeetings;
            recruitment = former.recruitment;
            life = former.life;
        }

        Edition made() {
            return new Edition(
                    id,
                    title,
                    period,
                    policyChanges,
                    cities,
                    people,
                    networks,
                    meetings,
                    decisionMeetings,
                    recruitment,
                    life);
        }
    }
}
