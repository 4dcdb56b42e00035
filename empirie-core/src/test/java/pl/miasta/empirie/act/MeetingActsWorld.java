package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.act.ActsWorld.EDITION;
import static pl.miasta.empirie.act.ActsWorld.NETWORK;
import static pl.miasta.empirie.act.ActsWorld.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pl.miasta.empirie.act.Meetings.Convene;
import pl.miasta.empirie.act.Meetings.Hold;
import pl.miasta.empirie.act.Meetings.Plan;
import pl.miasta.empirie.act.Meetings.Programme;
import pl.miasta.empirie.act.Notes.Approve;
import pl.miasta.empirie.act.Notes.Assign;
import pl.miasta.empirie.act.Notes.Write;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.AgreementId;
import pl.miasta.empirie.team.Ground;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.Task;
import pl.miasta.empirie.team.TeamMember;

/**
 * A world with two networks that meet. The network n-1 has the coordinator p-1, the expert p-2 and the guardian p-3; the
 * laureate c-3 sends p-11 and the observer c-2 sends p-12. The network n-2 has the coordinator p-4 and the expert p-5. The
 * meeting m-1 is on {@link #DAY} and takes four hours.
 */
final class MeetingActsWorld {
    static final LocalDate DAY = LocalDate.of(2022, 3, 10);
    static final LocalDate LATER = DAY.plusDays(90);
    static final MeetingId M1 = new MeetingId("m-1");
    static final MeetingId M2 = new MeetingId("m-2");
    static final NetworkId OTHER = new NetworkId("n-2");
    static final TaskId TASK = new TaskId("t-1");
    static final Actor COORDINATOR = person(1);
    static final Actor EXPERT = person(2);
    static final Actor GUARDIAN = person(3);
    static final Actor OTHER_COORDINATOR = person(4);
    static final Actor CORE = person(11);
    static final Actor OBSERVER = person(12);
    static final Actor STRANGER = person(98);

    final ActsWorld world = ActsWorld.withNetwork();
    final Meetings meetings = world.empirie.meetings();
    final Notes notes = world.empirie.notes();

    MeetingActsWorld() {
        world.empirie
                .networks()
                .found(new Networks.Found(EDITION, OTHER, NetworkKind.THEMATIC, "Druga", TODAY), Actor.zh16())
                .orElseThrow();
        having(
                NETWORK,
                dossier -> dossier.with(dossier.network()
                                .withMembers(List.of(
                                        new Member(new CityId("c-3"), MembershipForm.LAUREATE, Period.since(TODAY)),
                                        new Member(new CityId("c-2"), MembershipForm.OBSERVER, Period.since(TODAY))))
                                .withRepresentatives(List.of(sent(11, "c-3"), sent(12, "c-2"))))
                        .with(team(
                                member(1, Role.COORDINATOR_FACILITATOR), member(2, Role.EXPERT_MODERATOR), member(3))));
        having(
                OTHER,
                dossier ->
                        dossier.with(team(member(4, Role.COORDINATOR_FACILITATOR), member(5, Role.EXPERT_MODERATOR))));
        world.events.clear();
    }

    static Actor person(int number) {
        return Actor.person(new PersonId("p-" + number));
    }

    private static Representative sent(int person, String city) {
        return new Representative(
                new PersonId("p-" + person),
                new CityId(city),
                Position.SPECIALIST,
                Period.since(TODAY),
                Optional.empty());
    }

    private static TeamMember member(int person) {
        return member(person, Role.ORGANISATIONAL_GUARDIAN);
    }

    private static TeamMember member(int person, Role role) {
        return new TeamMember(new PersonId("p-" + person), role, role.employment(), Period.since(TODAY));
    }

    private static SupportTeam team(TeamMember... members) {
        return SupportTeam.NONE.withMembers(List.of(members));
    }

    MeetingActsWorld having(UnaryOperator<Edition> change) {
        world.store.save(world.store.find(EDITION).orElseThrow().map(change));
        return this;
    }

    private void having(NetworkId network, UnaryOperator<NetworkDossier> change) {
        having(edition -> edition.with(change.apply(edition.network(network))));
    }

    MeetingActsWorld havingMeeting(UnaryOperator<Meeting> change) {
        return having(edition -> edition.with(change.apply(edition.find(M1).orElseThrow())));
    }

    /** The network is at that stage since long; at none of them, it begins in a far future. */
    MeetingActsWorld at(Optional<Stage> stage) {
        having(
                NETWORK,
                dossier -> dossier.with(dossier.network()
                        .withStages(List.of(stage.map(one -> new StageEntry(one, TODAY))
                                .orElseGet(() -> new StageEntry(Stage.FORMING, TODAY.plusYears(5)))))));
        return this;
    }

    /** The guardian stands in for the coordinator, as agreed. */
    MeetingActsWorld agreed(Task... tasks) {
        having(
                NETWORK,
                dossier -> dossier.with(dossier.team()
                        .withAgreements(List.of(new Agreement(
                                new AgreementId("a-1"),
                                Ground.AGREEMENT,
                                new PersonId("p-1"),
                                new PersonId("p-3"),
                                List.of(tasks),
                                TODAY,
                                Period.since(TODAY))))));
        return this;
    }

    Edition edition() {
        return world.edition();
    }

    Meeting meeting() {
        return edition().find(M1).orElseThrow();
    }

    // programmes

    static AgendaItem work(int minutes) {
        return item(minutes, Audience.CLOSED, MeetingPart.WORKING, false, false);
    }

    static AgendaItem item(int minutes, Audience audience, MeetingPart part, boolean transmitted, boolean recorded) {
        return new AgendaItem("Punkt", minutes, ItemKind.WORK, audience, part, transmitted, recorded, Optional.empty());
    }

    static MeetingDay day(LocalDate date, AgendaItem... items) {
        return new MeetingDay(date, LocalTime.of(9, 0), List.of(items));
    }

    static Programme programme(MeetingMode mode, MeetingDay... days) {
        return Programme.of(mode, List.of(days))
                .ledBy(
                        new Leader(new PersonId("p-1"), Role.COORDINATOR_FACILITATOR),
                        new Leader(new PersonId("p-2"), Role.EXPERT_MODERATOR));
    }

    static Programme programme() {
        return programme(MeetingMode.HYBRID, day(DAY, work(240)));
    }

    // how far m-1 has come

    MeetingActsWorld planned() {
        return planned(programme());
    }

    MeetingActsWorld planned(Programme programme) {
        return planned(M1, programme, NETWORK);
    }

    MeetingActsWorld planned(MeetingId id, Programme programme, NetworkId... networks) {
        Actor actor = networks[0].equals(OTHER) ? OTHER_COORDINATOR : COORDINATOR;
        meetings.plan(new Plan(EDITION, id, List.of(networks), false, programme, TODAY), actor)
                .orElseThrow();
        return this;
    }

    MeetingActsWorld convened() {
        meetings.convene(new Convene(EDITION, M1, TODAY), COORDINATOR).orElseThrow();
        return this;
    }

    MeetingActsWorld held() {
        meetings.hold(new Hold(EDITION, M1, DAY), COORDINATOR).orElseThrow();
        return this;
    }

    MeetingActsWorld noted() {
        notes.write(write("Wnioski", Optional.empty(), DAY), COORDINATOR).orElseThrow();
        return this;
    }

    MeetingActsWorld approved() {
        notes.approve(new Approve(EDITION, M1, DAY.plusDays(5)), CORE).orElseThrow();
        return this;
    }

    MeetingActsWorld assigned() {
        return assigned(TASK, MeetingTaskKind.TASK);
    }

    MeetingActsWorld assigned(TaskId task, MeetingTaskKind kind) {
        notes.assign(assign(task, kind, "Zebrać " + task, DAY), EXPERT).orElseThrow();
        return this;
    }

    static Write write(String text, Optional<String> change, LocalDate on) {
        return new Write(EDITION, M1, NoteOrigin.PARTICIPANTS, text, change, on);
    }

    static Assign assign(TaskId task, MeetingTaskKind kind, String text, LocalDate on) {
        return new Assign(
                EDITION, M1, task, kind, text, Optional.of(new PersonId("p-11")), Optional.of(DAY.plusDays(30)), on);
    }

    // what is said

    /** The act is refused for exactly these reasons, and nothing has changed. */
    static void assertRefused(Outcome<?> outcome, String polish, String english) {
        assertThat(said(outcome, Language.PL)).containsExactly(polish);
        assertThat(said(outcome, Language.EN)).containsExactly(english);
    }

    static List<String> said(Outcome<?> outcome, Language language) {
        return reasons(outcome)
                .map(reason -> reason.message(language) + " → " + reason.remedy(language))
                .toList();
    }

    static Stream<Reason> reasons(Outcome<?> outcome) {
        return outcome.fold(done -> Stream.empty(), refused -> refused.reasons().stream());
    }
}
