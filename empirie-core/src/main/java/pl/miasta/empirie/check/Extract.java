package pl.miasta.empirie.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.edition.Application;
import pl.miasta.empirie.edition.Correction;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionLife;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.Observation;
import pl.miasta.empirie.edition.PlanVersion;
import pl.miasta.empirie.edition.Recruitment;
import pl.miasta.empirie.edition.Touchpoint;
import pl.miasta.empirie.edition.Wish;
import pl.miasta.empirie.edition.WishedPerson;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingTask;
import pl.miasta.empirie.meeting.MeetingWork;
import pl.miasta.empirie.meeting.Observer;
import pl.miasta.empirie.meeting.Requester;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Commission;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.Opinion;
import pl.miasta.empirie.plan.Voice;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.TeamMember;

/**
 * An edition cut to one network (wyciąg), for one viewer and as known on one day: the network, its meetings, the cities
 * and people that these speak of, the edition's policy. Nothing of another network is in it: a joint meeting is the
 * network's own there, without those who came for another one; who led it, or asked for a guest, stays as an id. People
 * whom the viewer may not see are blanked, reports and attendance are there as far as the viewer may see them.
 * Applications stay for the Office and ZH-16 alone. Its shape and these limits are ours.
 */
public final class Extract {
    private final Edition edition;
    private final NetworkId network;
    private final SortedSet<MeetingId> joint;
    private final SortedSet<RuleId> leftOut;

    private Extract(Edition edition, NetworkId network, SortedSet<MeetingId> joint, SortedSet<RuleId> leftOut) {
        this.edition = edition;
        this.network = network;
        this.joint = joint;
        this.leftOut = leftOut;
    }

    /**
     * What the viewer may have of a network.
     *
     * @throws UnusableInputException if the edition does not know the viewer or the network
     * @throws IllegalArgumentException if the viewer may not see the network's space on that day: ask {@link Access} first
     */
    public static Extract of(Edition edition, NetworkId network, Viewer viewer, LocalDate day) {
        Edition known = edition.asKnownOn(day);
        Sight sight = Access.to(known).see(viewer, Resource.of(Resource.Kind.WORKSPACE, network), day);
        if (!sight.isAllowed()) {
            throw new IllegalArgumentException("the viewer may not see the space of network " + network);
        }
        return new Cut(known, known.network(network), viewer, day).made();
    }

    /** The network as an edition: of the same id, title, days and policy. */
    public Edition edition() {
        return edition;
    }

    /** The network's meetings that are another network's too. */
    public SortedSet<MeetingId> jointMeetings() {
        return new TreeSet<>(joint);
    }

    /**
     * The rules that may find something else about the network here than in the whole edition, whatever the meeting:
     * because they look beyond the network, or at what the viewer may not see.
     */
    public SortedSet<RuleId> rulesThatDiffer() {
        return new TreeSet<>(leftOut);
    }

    /**
     * Whether the whole edition, asked on the extract's day, finds the same. It need not where a rule looks beyond the
     * network or at what is left out, about a joint meeting (judged by the edition's policy and by the teams, cities and
     * waivers of all its networks), and where a finding is not about the network at all.
     */
    public boolean judgesAlike(Finding finding) {
        String subject = finding.subject().value();
        return Concern.networksOf(finding.subject(), edition).contains(network)
                && !leftOut.contains(finding.rule())
                && !finding.rule().isOwn()
                && joint.stream().noneMatch(meeting -> subject.matches("meeting:" + meeting + "(#.*)?"));
    }

    /** One extract in the making. */
    private static final class Cut {
        private final Edition known;
        private final NetworkDossier dossier;
        private final Viewer viewer;
        private final LocalDate day;
        private final Access access;
        private final SortedSet<RuleId> leftOut = new TreeSet<>(List.of(Policy.CLASH));
        private final Set<CityId> cities = new HashSet<>();
        private final Set<PersonId> people = new HashSet<>();
        private final Set<PersonId> named = new HashSet<>();

        Cut(Edition known, NetworkDossier dossier, Viewer viewer, LocalDate day) {
            this.known = known;
            this.dossier = dossier;
            this.viewer = viewer;
            this.day = day;
            this.access = Access.to(known);
        }

        Extract made() {
            NetworkId id = dossier.id();
            List<Meeting> whole = known.meetings().stream()
                    .filter(meeting -> meeting.isOf(id))
                    .toList();
            Set<MeetingId> own = whole.stream().map(Meeting::id).collect(Collectors.toSet());
            List<Meeting> meetings =
                    whole.stream().map(meeting -> cut(meeting, own)).toList();
            SortedSet<MeetingId> joint =
                    whole.stream().filter(Cut::isJoint).map(Meeting::id).collect(Collectors.toCollection(TreeSet::new));
            if (!joint.isEmpty()) {
                // those who came for another network are left out
                leftOut.add(Policy.CITY_ABSENT);
            }
            ofDossier();
            Optional<Recruitment> recruitment =
                    known.recruitment().filter(any -> viewer.isStaff()).map(this::cut);
            EditionLife life = cut(known.life());
            Edition edition = new Edition(
                    known.id(),
                    known.title(),
                    known.period(),
                    known.policyChanges(),
                    Cities.of(known.cities().all().stream()
                            .filter(city -> cities.contains(city.id()))
                            .toList()),
                    known.people().stream()
                            .filter(person -> people.contains(person.id()))
                            .map(person -> named.contains(person.id()) ? person : person.blanked())
                            .toList(),
                    List.of(dossier),
                    meetings,
                    known.decisionMeetings(),
                    recruitment,
                    life);
            return new Extract(edition, id, joint, leftOut);
        }

        private static boolean isJoint(Meeting meeting) {
            return meeting.networks().stream().distinct().count() > 1;
        }

        // --- meetings
        // -------------------------------------------------------------------------------------------------

        private Meeting cut(Meeting meeting, Set<MeetingId> own) {
            Meeting cut = new Meeting(
                    meeting.id(),
                    List.of(dossier.id()),
                    meeting.status(),
                    meeting.mode(),
                    meeting.inBetween(),
                    meeting.host(),
                    meeting.place(),
                    meeting.format(),
                    meeting.leaders(),
                    meeting.days(),
                    meeting.guests(),
                    meeting.observers().stream()
                            .filter(observer -> !cameForAnother(observer.city(), meeting))
                            .toList(),
                    attendance(meeting),
                    meeting.note().filter(note -> sees(Resource.Kind.NOTE, meeting)),
                    meeting.report().filter(report -> sees(Resource.Kind.REPORT, meeting)),
                    work(meeting, own));
            if (meeting.report().isPresent() && cut.report().isEmpty()) {
                leftOut.add(Policy.REPORT);
            }
            refer(cut, seesAll(meeting));
            return cut;
        }

        private MeetingWork work(Meeting meeting, Set<MeetingId> own) {
            MeetingWork work = meeting.work();
            return new MeetingWork(
                    work.convenedOn(),
                    work.cancelledOn(),
                    work.cancelReason(),
                    work.moves(),
                    work.tasks().stream()
                            .map(task -> new MeetingTask(
                                    task.id(),
                                    task.kind(),
                                    task.text(),
                                    task.owner(),
                                    task.due(),
                                    task.doneOn(),
                                    task.carriedFrom().filter(own::contains)))
                            .toList(),
                    sees(Resource.Kind.NOTE, meeting) ? work.noteVersions() : List.of());
        }

        private List<Attendance> attendance(Meeting meeting) {
            Sight sight = access.see(viewer, Resource.of(Resource.Kind.ATTENDANCE, meeting.id()), day);
            Set<CityId> ours = ownCities();
            boolean all = sight.scope().filter(Sight.Scope.ALL::equals).isPresent();
            List<Attendance> seen = meeting.attendance().stream()
                    .filter(entry -> sight.isAllowed() && (all || isOfOwnCity(entry, meeting, ours)))
                    .toList();
            if (seen.size() < meeting.attendance().size()) {
                leftOut.add(Policy.CITY_ABSENT);
            }
            return seen.stream()
                    .filter(entry -> !cameForAnother(entry.person(), meeting))
                    .toList();
        }

        private boolean isOfOwnCity(Attendance entry, Meeting meeting, Set<CityId> ours) {
            LocalDate date = meeting.days().get(entry.day() - 1).date();
            return viewer.person().filter(entry.person()::equals).isPresent()
                    || dossier.network().representatives().stream()
                            .anyMatch(sent -> sent.person().equals(entry.person())
                                    && sent.period().covers(date)
                                    && ours.contains(sent.city()));
        }

        /** The viewer's own cities on the day asked for: the viewer's rights come from that day too. */
        private Set<CityId> ownCities() {
            return viewer.city().isPresent()
                    ? Set.of(viewer.city().get())
                    : dossier.network().representatives().stream()
                            .filter(sent -> viewer.person()
                                            .filter(sent.person()::equals)
                                            .isPresent()
                                    && sent.period().covers(day))
                            .map(Representative::city)
                            .collect(Collectors.toSet());
        }

        private boolean cameForAnother(PersonId person, Meeting meeting) {
            return !belongs(person, dossier)
                    && meeting.networks().stream().anyMatch(network -> belongs(person, known.network(network)));
        }

        private boolean cameForAnother(CityId city, Meeting meeting) {
            return !belongs(city, dossier)
                    && meeting.networks().stream().anyMatch(network -> belongs(city, known.network(network)));
        }

        private static boolean belongs(CityId city, NetworkDossier to) {
            return to.network().members().stream()
                    .anyMatch(member -> member.city().equals(city));
        }

        private static boolean belongs(PersonId person, NetworkDossier to) {
            return ofNetwork(to).anyMatch(person::equals);
        }

        /** Everybody who ever belonged to a network. */
        private static Stream<PersonId> ofNetwork(NetworkDossier dossier) {
            Network network = dossier.network();
            return Stream.of(
                            network.representatives().stream().map(Representative::person),
                            dossier.team().members().stream().map(TeamMember::person),
                            network.commission().flatMap(Commission::chair).stream())
                    .flatMap(some -> some);
        }

        private boolean sees(Resource.Kind kind, Meeting meeting) {
            return access.see(viewer, Resource.of(kind, meeting.id()), day).isAllowed();
        }

        private boolean seesAll(Meeting meeting) {
            return meeting.networks().stream().allMatch(this::seesPeople);
        }

        private boolean seesPeople(NetworkId of) {
            return access.see(viewer, Resource.of(Resource.Kind.PEOPLE, of), day)
                    .isAllowed();
        }

        // --- what the rest speaks of
        // ----------------------------------------------------------------------------------

        private void refer(Meeting meeting, boolean byName) {
            meeting.host().ifPresent(cities::add);
            meeting.observers().stream().map(Observer::city).forEach(cities::add);
            Set<PersonId> there = Stream.of(
                            meeting.leaders().stream().map(Leader::person),
                            meeting.guests().stream().map(Guest::person),
                            meeting.guests().stream()
                                    .flatMap(guest -> guest.requestedBy().flatMap(Requester::person).stream()),
                            meeting.attendance().stream().map(Attendance::person),
                            meeting.attendance().stream().flatMap(entry -> entry.standsInFor().stream()),
                            meeting.work().tasks().stream().flatMap(task -> task.owner().stream()),
                            meeting.report().stream().map(report -> report.by()))
                    .flatMap(some -> some)
                    .collect(Collectors.toSet());
            people.addAll(there);
            if (byName) {
                named.addAll(there);
            }
        }

        private void ofDossier() {
            Network network = dossier.network();
            network.members().stream().map(Member::city).forEach(cities::add);
            network.representatives().stream().map(Representative::city).forEach(cities::add);
            dossier.contract().stream()
                    .map(Contract::voices)
                    .flatMap(Collection::stream)
                    .map(Voice::city)
                    .forEach(cities::add);
            Stream.concat(
                            dossier.plan().stream(),
                            dossier.life().planVersions().stream().map(PlanVersion::plan))
                    .map(WorkPlan::heardCities)
                    .forEach(cities::addAll);
            dossier.products().stream()
                    .flatMap(product -> product.opinions().stream())
                    .map(Opinion::city)
                    .forEach(cities::add);
            dossier.life().observations().stream().map(Observation::city).forEach(cities::add);
            List<PersonId> ours = new ArrayList<>(ofNetwork(dossier).toList());
            SupportTeam team = dossier.team();
            team.agreements().forEach(agreement -> ours.addAll(List.of(agreement.holder(), agreement.substitute())));
            team.absences().forEach(absence -> ours.add(absence.person()));
            team.deeds().forEach(deed -> ours.add(deed.person()));
            people.addAll(ours);
            if (seesPeople(dossier.id())) {
                named.addAll(ours);
            }
        }

        // --- the edition's own
        // ----------------------------------------------------------------------------------------

        private Recruitment cut(Recruitment recruitment) {
            List<Application> ours = recruitment.applications().stream()
                    .filter(application -> application.wishes().stream().anyMatch(this::isOurs))
                    .map(application -> new Application(
                            application.id(),
                            application.city(),
                            application.receivedOn(),
                            application.maxNetworks(),
                            application.canHost(),
                            application.acceptsExpectations(),
                            application.wishes().stream().filter(this::isOurs).toList()))
                    .toList();
            ours.forEach(application -> {
                cities.add(application.city());
                List<PersonId> wished = application.wishes().stream()
                        .flatMap(wish -> wish.people().stream())
                        .map(WishedPerson::person)
                        .toList();
                people.addAll(wished);
                named.addAll(wished);
            });
            return new Recruitment(
                    recruitment.opens(),
                    recruitment.closes(),
                    ours,
                    recruitment
                            .answers()
                            .map(answers -> answers.stream()
                                    .filter(answer -> ours.stream()
                                            .anyMatch(application ->
                                                    application.id().equals(answer.application())))
                                    .toList()));
        }

        private boolean isOurs(Wish wish) {
            return wish.network().equals(dossier.id());
        }

        /** Touchpoints and corrections of the network; schedule and paths are of all networks together. */
        private EditionLife cut(EditionLife life) {
            List<Correction> corrections = life.corrections().stream()
                    .filter(correction ->
                            Concern.networksOf(correction.subject(), known).equals(Set.of(dossier.id())))
                    .toList();
            corrections.forEach(correction -> correction.by().person().ifPresent(people::add));
            return new EditionLife(
                    life.continues(),
                    life.closedOn(),
                    List.of(),
                    List.of(),
                    life.touchpoints().stream()
                            .filter(touchpoint -> touchpoint.networks().contains(dossier.id()))
                            .map(this::cut)
                            .toList(),
                    corrections);
        }

        /** Other networks of the edition are outside ones here. */
        private Touchpoint cut(Touchpoint touchpoint) {
            String outside = Stream.concat(
                            touchpoint.outside().stream(),
                            touchpoint.networks().stream()
                                    .filter(other -> !other.equals(dossier.id()))
                                    .distinct()
                                    .map(other -> known.network(other).network().title()))
                    .collect(Collectors.joining("; "));
            return new Touchpoint(
                    touchpoint.id(), touchpoint.on(), List.of(dossier.id()), Optional.of(outside), touchpoint.text());
        }
    }

    /** Which network, and what was left out, by ids. */
    @Override
    public String toString() {
        return "extract of network " + network;
    }
}
