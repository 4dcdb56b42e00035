package pl.miasta.empirie.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Remedy;

/**
 * The support team (zespół wspierający) of one network. Source: III.1.
 *
 * @param members who holds which role, with periods
 * @param agreements agreements and requests to stand in
 * @param absences days on which somebody is not there
 * @param deeds what was done in whose role
 * @param dutyHours days of the expert's duty hours (dyżury)
 */
public record SupportTeam(
        List<TeamMember> members,
        List<Agreement> agreements,
        List<Absence> absences,
        List<Deed> deeds,
        List<LocalDate> dutyHours) {

    /** A team of nobody. */
    public static final SupportTeam NONE = new SupportTeam(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Comparator<Agreement> EARLIEST =
            Comparator.comparing(Agreement::agreedOn).thenComparing(Agreement::id);

    /** Copies all lists. */
    public SupportTeam {
        members = List.copyOf(members);
        agreements = List.copyOf(agreements);
        absences = List.copyOf(absences);
        deeds = List.copyOf(deeds);
        dutyHours = List.copyOf(dutyHours);
    }

    /** Who holds the role on that day. */
    public SortedSet<PersonId> holders(Role role, LocalDate day) {
        TreeSet<PersonId> holders = new TreeSet<>();
        for (TeamMember member : members) {
            if (member.role() == role && member.period().covers(day)) {
                holders.add(member.person());
            }
        }
        return holders;
    }

    /** Whether somebody belongs to the team on that day, in whatever role. */
    public boolean isMember(PersonId person, LocalDate day) {
        for (TeamMember member : members) {
            if (member.person().equals(person) && member.period().covers(day)) {
                return true;
            }
        }
        return false;
    }

    /** The roles that somebody holds on that day. */
    public List<Role> rolesOf(PersonId person, LocalDate day) {
        return members.stream()
                .filter(member ->
                        member.person().equals(person) && member.period().covers(day))
                .map(TeamMember::role)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether somebody is recorded as not there on that day. */
    public boolean isAbsent(PersonId person, LocalDate day) {
        for (Absence absence : absences) {
            if (absence.person().equals(person) && absence.period().covers(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether somebody may do a task on a day: in own role, or as a substitute when a holder agreed or asked, or when
     * no holder is there. The leading pair is not looked at: that is a rule about meetings.
     */
    public Decision may(PersonId person, Task task, LocalDate day) {
        return may(person, task, day, task.owner());
    }

    /**
     * Whether somebody may do a task on a day in that role; refused when another role owns the task.
     *
     * @see #may(PersonId, Task, LocalDate)
     */
    public Decision may(PersonId person, Task task, LocalDate day, Role actingAs) {
        Role owner = task.owner();
        if (actingAs != owner) {
            return Decision.refused(
                    owner, Message.of("may.other-role", owner, actingAs), Remedy.of("act-in-role", owner));
        }
        SortedSet<PersonId> holders = holders(owner, day);
        if (holders.contains(person)) {
            return Decision.ownRole(owner);
        }
        if (!isMember(person, day)) {
            Message reason = Message.of("may.not-in-team", day);
            return holders.isEmpty()
                    ? Decision.refused(owner, reason, Remedy.of("name-holder", owner, day, person))
                    : Decision.refused(owner, reason, Remedy.of("let-holder-act", owner, List.copyOf(holders)));
        }
        if (holders.isEmpty()) {
            return Decision.refused(
                    owner, Message.of("may.vacant", owner, day), Remedy.of("name-holder", owner, day, person));
        }
        return asSubstitute(person, task, day, holders);
    }

    private Decision asSubstitute(PersonId person, Task task, LocalDate day, SortedSet<PersonId> holders) {
        Role owner = task.owner();
        Agreement agreement = null;
        for (Agreement other : agreements) {
            if (holders.contains(other.holder())
                    && other.covers(person, task, day)
                    && (agreement == null || EARLIEST.compare(other, agreement) < 0)) {
                agreement = other;
            }
        }
        if (agreement != null) {
            return Decision.substitute(
                    owner,
                    agreement.ground(),
                    agreement.id().value(),
                    Message.of(
                            "may.agreed",
                            owner,
                            agreement.holder(),
                            agreement.ground(),
                            agreement.id(),
                            agreement.agreedOn()));
        }
        if (areAbsent(holders, day)) {
            return Decision.substitute(
                    owner, Ground.ABSENCE, holders.first().value(), Message.of("may.absent", owner, day));
        }
        return Decision.refused(
                owner,
                Message.of("may.not-agreed", owner, day),
                Remedy.of("agree-substitution", holders.first(), person, task, day));
    }

    private boolean areAbsent(SortedSet<PersonId> people, LocalDate day) {
        for (PersonId person : people) {
            if (!isAbsent(person, day)) {
                return false;
            }
        }
        return true;
    }

    /** The team as it was known on a day: later agreements, deeds and duty hours have not happened. */
    public SupportTeam asKnownOn(LocalDate day) {
        return new SupportTeam(
                members,
                agreements.stream()
                        .filter(agreement -> !agreement.agreedOn().isAfter(day))
                        .toList(),
                absences,
                deeds.stream().filter(deed -> !deed.on().isAfter(day)).toList(),
                dutyHours.stream().filter(hour -> !hour.isAfter(day)).toList());
    }

    /** Everybody who ever held a role. */
    public SortedSet<PersonId> everybody() {
        return members.stream().map(TeamMember::person).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same team with other members. */
    public SupportTeam withMembers(List<TeamMember> changed) {
        return new SupportTeam(changed, agreements, absences, deeds, dutyHours);
    }

    /** The same team with other agreements and requests. */
    public SupportTeam withAgreements(List<Agreement> changed) {
        return new SupportTeam(members, changed, absences, deeds, dutyHours);
    }

    /** The same team with other absences. */
    public SupportTeam withAbsences(List<Absence> changed) {
        return new SupportTeam(members, agreements, changed, deeds, dutyHours);
    }

    /** The same team with other deeds. */
    public SupportTeam withDeeds(List<Deed> changed) {
        return new SupportTeam(members, agreements, absences, changed, dutyHours);
    }

    /** The same team with other duty hours. */
    public SupportTeam withDutyHours(List<LocalDate> changed) {
        return new SupportTeam(members, agreements, absences, deeds, changed);
    }
}
