package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Absence;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.DeedId;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Ground;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.Task;
import pl.miasta.empirie.team.TeamMember;

/**
 * What happens in support teams (zespoły wspierające): roles, absences, agreements to stand in, deeds, duty hours. Each
 * method answers the team's next state, or every reason against it. Source: III.1; who may do what is (ours) where the
 * source does not say it. All of it is done while the network is alive: from founding to closing.
 */
public final class Teams {
    private final Desk desk;

    Teams(Desk desk) {
        this.desk = desk;
    }

    /**
     * Names somebody to the team.
     *
     * @param edition the edition
     * @param network the network
     * @param person who
     * @param role in which role
     * @param employment who employs the person
     * @param from the first day of the role
     */
    public record NameMember(
            EditionId edition, NetworkId network, PersonId person, Role role, Employment employment, LocalDate from) {}

    /** Names a member of the team (powołanie do zespołu): a decision of ZH-16, refused by what the team's rules find. */
    public Outcome<SupportTeam> name(NameMember command, Actor actor) {
        return inTeam(ActKind.NAME_TEAM_MEMBER, command.edition(), command.network(), actor)
                .knowing(command.person())
                .asOf(command.from())
                .by(Permission.ZH16)
                .unless(
                        holds(command.network(), command.person(), command.role(), command.from()),
                        "role-held",
                        command.person(),
                        command.role(),
                        command.from())
                .gatedBy(Gates.TEAM)
                .changing(
                        command.network(),
                        dossier -> dossier.with(dossier.team()
                                .withMembers(plus(
                                        dossier.team().members(),
                                        new TeamMember(
                                                command.person(),
                                                command.role(),
                                                command.employment(),
                                                Period.since(command.from()))))))
                .telling(new TeamEvent.TeamMemberNamed(
                        command.edition(), command.network(), command.person(), command.role(), command.from()))
                .answering(team(command.network()));
    }

    private Attempt inTeam(ActKind kind, EditionId edition, NetworkId network, Actor actor) {
        return desk.act(kind, edition, actor).inNetwork(network).during(Networks.ALIVE);
    }

    private static Function<Edition, SupportTeam> team(NetworkId network) {
        return edition -> edition.network(network).team();
    }

    private static Predicate<Edition> holds(NetworkId network, PersonId person, Role role, LocalDate day) {
        return edition -> edition.network(network).team().holders(role, day).contains(person);
    }

    private static <T> List<T> plus(List<T> several, T one) {
        List<T> next = new ArrayList<>(several);
        next.add(one);
        return next;
    }

    /**
     * Ends a role.
     *
     * @param edition the edition
     * @param network the network
     * @param person who holds it on that day
     * @param role which role
     * @param lastDay its last day
     */
    public record EndRole(EditionId edition, NetworkId network, PersonId person, Role role, LocalDate lastDay) {}

    /** Records that somebody's role ended: a fact, recorded by ZH-16. */
    public Outcome<SupportTeam> endRole(EndRole command, Actor actor) {
        LocalDate last = command.lastDay();
        return inTeam(ActKind.END_TEAM_MEMBER, command.edition(), command.network(), actor)
                .knowing(command.person())
                .asOf(last.plusDays(1))
                .by(Permission.ZH16)
                .unless(
                        holds(command.network(), command.person(), command.role(), last)
                                .negate(),
                        "role-not-held",
                        command.person(),
                        command.role(),
                        last)
                .changing(
                        command.network(),
                        dossier -> dossier.with(dossier.team()
                                .withMembers(dossier.team().members().stream()
                                        .map(member -> isThat(member, command)
                                                ? new TeamMember(
                                                        member.person(),
                                                        member.role(),
                                                        member.employment(),
                                                        member.period().until(last))
                                                : member)
                                        .toList())))
                .telling(new TeamEvent.RoleEnded(
                        command.edition(), command.network(), command.person(), command.role(), last))
                .answering(team(command.network()));
    }

    private static boolean isThat(TeamMember member, EndRole command) {
        return member.person().equals(command.person())
                && member.role() == command.role()
                && member.period().covers(command.lastDay());
    }

    /**
     * Records an absence.
     *
     * @param edition the edition
     * @param network the network
     * @param person who is not there; of the team on one of the days at least
     * @param period the days, both inside; open while nobody knows the last one
     */
    public record RecordAbsence(EditionId edition, NetworkId network, PersonId person, Period period) {}

    /**
     * Records that somebody of the team is not there (nieobecność): a fact, recorded by the Office or by the person. It
     * replaces what was recorded of an absence that begins on the same day: so an open one gets its last day.
     */
    public Outcome<SupportTeam> recordAbsence(RecordAbsence command, Actor actor) {
        LocalDate first = command.period().from();
        return inTeam(ActKind.RECORD_ABSENCE, command.edition(), command.network(), actor)
                .knowing(command.person())
                .asOf(first)
                .by(Permission.anyOf(Permission.OFFICE, Permission.self(command.person())))
                .unless(
                        edition -> edition.network(command.network()).team().members().stream()
                                .noneMatch(member -> member.person().equals(command.person())
                                        && overlap(member.period(), command.period())),
                        "not-of-team",
                        command.person(),
                        command.period())
                .changing(
                        command.network(),
                        onTeam(team -> team.withAbsences(plus(
                                team.absences().stream()
                                        .filter(absence -> !(absence.person().equals(command.person())
                                                && absence.period().from().equals(first)))
                                        .toList(),
                                new Absence(command.person(), command.period())))))
                .telling(new TeamEvent.AbsenceRecorded(command.edition(), command.network(), command.person(), first))
                .answering(team(command.network()));
    }

    private static boolean overlap(Period one, Period other) {
        return one.covers(other.from()) || other.covers(one.from());
    }

    private static UnaryOperator<NetworkDossier> onTeam(UnaryOperator<SupportTeam> change) {
        return dossier -> dossier.with(change.apply(dossier.team()));
    }

    /**
     * Records an agreement, or a request, to stand in.
     *
     * @param edition the edition
     * @param network the network
     * @param agreement who stands in for whom, in what, when; its id is not taken yet in the network
     */
    public record RecordAgreement(EditionId edition, NetworkId network, Agreement agreement) {}

    /**
     * Records that somebody stands in for a holder, agreed or asked (uzgodnienie, prośba): a fact, recorded by the holder
     * or the Office; an agreement also by the substitute, because both made it. A request is the holder's alone.
     */
    public Outcome<SupportTeam> recordAgreement(RecordAgreement command, Actor actor) {
        Agreement agreement = command.agreement();
        return inTeam(ActKind.RECORD_AGREEMENT, command.edition(), command.network(), actor)
                .knowing(agreement.holder())
                .knowing(agreement.substitute())
                .asOf(agreement.agreedOn())
                .by(
                        agreement.ground() == Ground.AGREEMENT
                                ? Permission.anyOf(
                                        Permission.OFFICE,
                                        Permission.self(agreement.holder()),
                                        Permission.self(agreement.substitute()))
                                : Permission.anyOf(Permission.OFFICE, Permission.self(agreement.holder())))
                .notAfterToday(agreement.agreedOn())
                .unless(
                        edition -> edition.network(command.network()).team().agreements().stream()
                                .anyMatch(other -> other.id().equals(agreement.id())),
                        "agreement-exists",
                        agreement.id())
                .unless(
                        edition -> agreement.holder().equals(agreement.substitute()),
                        "own-substitute",
                        agreement.holder())
                .unless(edition -> agreement.tasks().isEmpty(), "no-tasks", agreement.id())
                .changing(command.network(), onTeam(team -> team.withAgreements(plus(team.agreements(), agreement))))
                .telling(new TeamEvent.SubstitutionAgreed(
                        command.edition(),
                        command.network(),
                        agreement.id(),
                        agreement.ground(),
                        agreement.holder(),
                        agreement.substitute(),
                        agreement.agreedOn()))
                .answering(team(command.network()));
    }

    /**
     * Records a deed.
     *
     * @param edition the edition
     * @param network the network
     * @param deed its id, not taken yet in the network
     * @param person who did it
     * @param task what
     * @param on the day
     */
    public record RecordDeed(
            EditionId edition, NetworkId network, DeedId deed, PersonId person, Task task, LocalDate on) {}

    /**
     * Records something done in a role (czynność): a fact, recorded by whoever did it. What the rules find about it is
     * answered and never bars it.
     */
    public Outcome<SupportTeam> recordDeed(RecordDeed command, Actor actor) {
        return inTeam(ActKind.RECORD_DEED, command.edition(), command.network(), actor)
                .knowing(command.person())
                .asOf(command.on())
                .by(Permission.self(command.person()))
                .notAfterToday(command.on())
                .unless(
                        edition -> edition.network(command.network()).team().deeds().stream()
                                .anyMatch(other -> other.id().equals(command.deed())),
                        "deed-exists",
                        command.deed())
                .changing(
                        command.network(),
                        onTeam(team -> team.withDeeds(plus(
                                team.deeds(),
                                new Deed(command.deed(), command.person(), command.task(), command.on())))))
                .telling(new TeamEvent.DeedRecorded(
                        command.edition(),
                        command.network(),
                        command.deed(),
                        command.person(),
                        command.task(),
                        command.on()))
                .answering(team(command.network()));
    }

    /**
     * Records duty hours.
     *
     * @param edition the edition
     * @param network the network
     * @param on the day; one entry a day
     */
    public record RecordDutyHours(EditionId edition, NetworkId network, LocalDate on) {}

    /** Records that duty hours were held (dyżur): a fact, recorded by the expert-moderator or who stands in. */
    public Outcome<SupportTeam> recordDutyHours(RecordDutyHours command, Actor actor) {
        return inTeam(ActKind.RECORD_DUTY_HOURS, command.edition(), command.network(), actor)
                .asOf(command.on())
                .by(Permission.task(command.network(), Task.HOLD_DUTY_HOURS))
                .notAfterToday(command.on())
                .unless(
                        edition -> edition.network(command.network())
                                .team()
                                .dutyHours()
                                .contains(command.on()),
                        "duty-hours-recorded",
                        command.on(),
                        command.network())
                .changing(command.network(), onTeam(team -> team.withDutyHours(plus(team.dutyHours(), command.on()))))
                .telling(new TeamEvent.DutyHoursHeld(command.edition(), command.network(), command.on()))
                .answering(team(command.network()));
    }
}
