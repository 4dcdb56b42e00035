package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Correction;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.Task;
import pl.miasta.empirie.team.TeamMember;

/**
 * Mistakes put right (sprostowania): what was recorded wrongly is replaced by what was so all along. Another thing than an
 * ending, which says that something was so until a day. Each correction is traced: who put what right, when and why; and
 * what was believed before stands in the audit. Whoever may do the act itself may correct it, and what refuses the act
 * refuses the correction, judged on the first day of the entry put right. A mistake may be put right in every stage,
 * CLOSED too. Ours.
 */
public final class Corrections {
    /** The task of whoever records who was there. */
    private static final Task ATTENDANCE = Task.RECORD_EXCHANGE;

    private final Desk desk;

    Corrections(Desk desk) {
        this.desk = desk;
    }

    /**
     * Corrects a membership.
     *
     * @param edition the edition
     * @param network the network
     * @param wrong the entry as it is recorded, to the letter
     * @param right the entry as it should have been
     * @param reason why, in somebody's own words
     */
    public record CorrectMember(EditionId edition, NetworkId network, Member wrong, Member right, String reason) {
        /** All but the reason: it may tell of a person. */
        @Override
        public String toString() {
            return "correction of " + wrong + " to " + right;
        }
    }

    /** Corrects a city's membership: by the Office, gated as an admission. */
    public Outcome<Network> correct(CorrectMember command, Actor actor) {
        NetworkId id = command.network();
        Member right = command.right();
        return inNetwork(
                        command.edition(),
                        id,
                        right.period(),
                        actor,
                        new Replacing<>(
                                Subject.in(id, "city", command.wrong().city()),
                                command.wrong(),
                                right,
                                command.reason(),
                                edition -> edition.network(id).network().members(),
                                (edition, members) -> edition.with(edition.network(id)
                                        .with(edition.network(id).network().withMembers(members))),
                                (one, other) -> one.city().equals(other.city())
                                        && one.form() == other.form()
                                        && meet(one.period(), other.period())))
                .knowing(right.city())
                .by(Permission.OFFICE)
                .gatedBy(Gates.MEMBERSHIP)
                .telling(new CorrectionEvent.MemberCorrected(
                        command.edition(), id, command.wrong().city(), desk.today()))
                .answering(edition -> edition.network(id).network());
    }

    /**
     * Corrects a delegation.
     *
     * @param edition the edition
     * @param network the network
     * @param wrong the entry as it is recorded, to the letter
     * @param right the entry as it should have been
     * @param reason why, in somebody's own words
     */
    public record CorrectRepresentative(
            EditionId edition, NetworkId network, Representative wrong, Representative right, String reason) {
        /** All but the reason: it may tell of a person. */
        @Override
        public String toString() {
            return "correction of " + wrong + " to " + right;
        }
    }

    /** Corrects a delegation: by the Office, gated as the naming of a representative. */
    public Outcome<Network> correct(CorrectRepresentative command, Actor actor) {
        NetworkId id = command.network();
        Representative right = command.right();
        LocalDate from = right.period().from();
        return inNetwork(
                        command.edition(),
                        id,
                        right.period(),
                        actor,
                        new Replacing<>(
                                Subject.in(id, "person", command.wrong().person()),
                                command.wrong(),
                                right,
                                command.reason(),
                                edition -> edition.network(id).network().representatives(),
                                (edition, people) -> edition.with(edition.network(id)
                                        .with(edition.network(id).network().withRepresentatives(people))),
                                (one, other) -> one.person().equals(other.person())
                                        && one.city().equals(other.city())
                                        && meet(one.period(), other.period())))
                .knowing(right.city())
                .knowing(right.person())
                .by(Permission.OFFICE)
                .unless(
                        edition -> edition.roster(id, from).seat(right.city()).isEmpty(),
                        "no-member",
                        right.city(),
                        from)
                .gatedBy(Gates.DELEGATION)
                .telling(new CorrectionEvent.RepresentativeCorrected(
                        command.edition(), id, command.wrong().person(), desk.today()))
                .answering(edition -> edition.network(id).network());
    }

    /**
     * Corrects a role in the team.
     *
     * @param edition the edition
     * @param network the network
     * @param wrong the entry as it is recorded, to the letter
     * @param right the entry as it should have been
     * @param reason why, in somebody's own words
     */
    public record CorrectTeamMember(
            EditionId edition, NetworkId network, TeamMember wrong, TeamMember right, String reason) {
        /** All but the reason: it may tell of a person. */
        @Override
        public String toString() {
            return "correction of " + wrong + " to " + right;
        }
    }

    /** Corrects a role in the team: by ZH-16, gated as the naming of a team member. */
    public Outcome<SupportTeam> correct(CorrectTeamMember command, Actor actor) {
        NetworkId id = command.network();
        TeamMember right = command.right();
        return inNetwork(
                        command.edition(),
                        id,
                        right.period(),
                        actor,
                        new Replacing<>(
                                Subject.in(id, "person", command.wrong().person()),
                                command.wrong(),
                                right,
                                command.reason(),
                                edition -> edition.network(id).team().members(),
                                (edition, members) -> edition.with(edition.network(id)
                                        .with(edition.network(id).team().withMembers(members))),
                                (one, other) -> one.person().equals(other.person())
                                        && one.role() == other.role()
                                        && meet(one.period(), other.period())))
                .knowing(right.person())
                .by(Permission.ZH16)
                .gatedBy(Gates.TEAM)
                .telling(new CorrectionEvent.TeamMemberCorrected(
                        command.edition(), id, command.wrong().person(), desk.today()))
                .answering(edition -> edition.network(id).team());
    }

    /**
     * Corrects an attendance.
     *
     * @param edition the edition
     * @param meeting the meeting
     * @param wrong the entry as it is recorded, to the letter
     * @param right the entry as it should have been
     * @param reason why, in somebody's own words
     */
    public record CorrectAttendance(
            EditionId edition, MeetingId meeting, Attendance wrong, Attendance right, String reason) {
        /** All but the reason: it may tell of a person. */
        @Override
        public String toString() {
            return "correction of " + wrong + " to " + right;
        }
    }

    /**
     * Corrects an attendance: by whoever records what was exchanged at meetings of one of its networks, today, the
     * coordinator first of all. Attendance is a fact: no rule refuses its correction.
     */
    public Outcome<Meeting> correct(CorrectAttendance command, Actor actor) {
        MeetingId id = command.meeting();
        Attendance wrong = command.wrong();
        Attendance right = command.right();
        Attempt attempt = replacing(
                        desk.act(ActKind.CORRECT, command.edition(), actor).inNetworksOf(id),
                        actor,
                        new Replacing<>(
                                Subject.of("meeting", id + "#day-" + wrong.day()),
                                wrong,
                                right,
                                command.reason(),
                                edition -> edition.find(id).orElseThrow().attendance(),
                                (edition, all) -> edition.with(
                                        edition.find(id).orElseThrow().withAttendance(all)),
                                (one, other) -> one.person().equals(other.person()) && one.day() == other.day()))
                .knowing(right.person())
                .by(Permission.taskAt(id, ATTENDANCE))
                .unless(
                        edition -> right.day() < 1
                                || right.day()
                                        > edition.find(id).orElseThrow().days().size(),
                        "no-day",
                        id,
                        right.day());
        right.standsInFor().ifPresent(attempt::knowing);
        return attempt.telling(new CorrectionEvent.AttendanceCorrected(
                        command.edition(), id, wrong.day(), wrong.person(), desk.today()))
                .answering(edition -> edition.find(id).orElseThrow());
    }

    /**
     * An entry that takes another's place.
     *
     * @param subject what it is about
     * @param wrong the entry as recorded
     * @param right what replaces it
     * @param reason why
     * @param entries where it stands
     * @param put the same edition with other entries
     * @param same whether two entries say the same twice
     */
    private record Replacing<E>(
            Subject subject,
            E wrong,
            E right,
            String reason,
            Function<Edition, List<E>> entries,
            BiFunction<Edition, List<E>, Edition> put,
            BiPredicate<E, E> same) {

        boolean isRecorded(Edition edition) {
            return entries.apply(edition).contains(wrong);
        }

        boolean isThereAlready(Edition edition) {
            List<E> others = new ArrayList<>(entries.apply(edition));
            others.remove(wrong);
            return others.stream().anyMatch(other -> same.test(other, right));
        }

        Edition replaced(Edition edition) {
            List<E> next = new ArrayList<>(entries.apply(edition));
            next.set(next.indexOf(wrong), right);
            return put.apply(edition, next);
        }
    }

    private Attempt inNetwork(
            EditionId edition, NetworkId network, Period period, Actor actor, Replacing<?> replacing) {
        return replacing(
                desk.act(ActKind.CORRECT, edition, actor).inNetwork(network).asOf(period.from()), actor, replacing);
    }

    private Attempt replacing(Attempt attempt, Actor actor, Replacing<?> replacing) {
        Correction correction =
                new Correction(desk.today(), actor, replacing.subject(), Optional.of(replacing.reason()));
        return attempt.evenBefore()
                .unless(any -> Blank.is(replacing.reason()), "no-reason", replacing.subject())
                .unless(any -> replacing.wrong().equals(replacing.right()), "nothing-wrong", replacing.subject())
                .unless(edition -> !replacing.isRecorded(edition), "not-recorded", replacing.subject())
                .unless(replacing::isThereAlready, "recorded-already", replacing.subject())
                .changing(edition -> {
                    Edition next = replacing.replaced(edition);
                    return next.with(next.life().with(correction));
                });
    }

    private static boolean meet(Period one, Period other) {
        return one.covers(other.from()) || other.covers(one.from());
    }
}
