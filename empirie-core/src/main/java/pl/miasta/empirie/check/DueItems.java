package pl.miasta.empirie.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.check.DueItem.Kind;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.Role;

/** Works out what is to come in an edition. Papers and duty hours that a policy has switched off are not due. */
final class DueItems {
    private final Edition edition;
    private final Policy policy;
    private final LocalDate from;
    private final LocalDate until;
    private final List<DueItem> items = new ArrayList<>();

    private DueItems(Edition edition, Policy policy, LocalDate from, int days) {
        this.edition = edition;
        this.policy = policy;
        this.from = from;
        this.until = from.plusDays(days);
    }

    static List<DueItem> of(Edition edition, Policy policy, LocalDate from, int days, Actor actor) {
        if (days < 0) {
            throw new IllegalArgumentException("days to look ahead count from 0");
        }
        DueItems due = new DueItems(edition.asKnownOn(from), policy, from, days);
        due.edition.meetings().forEach(due::meeting);
        due.edition.networks().forEach(due::network);
        return due.items.stream()
                .filter(item -> actor.person().isEmpty()
                        || item.people().contains(actor.person().get()))
                .sorted(DueItem.ORDER)
                .toList();
    }

    private void meeting(Meeting meeting) {
        boolean over = meeting.isDated() && meeting.lastDay().isBefore(from);
        if (!meeting.isOn() || !meeting.isDated() || (over && !meeting.isHeld())) {
            return;
        }
        List<PersonId> coordinators = holders(meeting, Role.COORDINATOR_FACILITATOR);
        if (meeting.note().isEmpty()) {
            paper(meeting, Kind.NOTE, Policy.NOTE, coordinators);
        }
        if (meeting.report().isEmpty()) {
            paper(meeting, Kind.REPORT, Policy.REPORT, coordinators);
        }
        if (meeting.format().filter(FormatId::isOwn).isPresent()
                && meeting.note().filter(Note::isApprovedResult).isEmpty()) {
            paper(meeting, Kind.FORMAT_RESULT, Policy.FORMAT_RESULT, coordinators);
        }
    }

    private void paper(Meeting meeting, Kind kind, RuleId rule, List<PersonId> people) {
        RuleSetting setting = policyOf(meeting).of(rule);
        if (setting.isOff()) {
            return;
        }
        LocalDate on = meeting.lastDay().plusDays(setting.number());
        if (!on.isAfter(until)) {
            add(on, kind, meeting.subject(), people, Message.of("due." + kind, meeting.lastDay(), on));
        }
    }

    private Policy policyOf(Meeting meeting) {
        List<NetworkId> networks = meeting.networks().stream().distinct().toList();
        return networks.size() == 1
                ? policy.with(edition.network(networks.get(0)).network().policy())
                : policy;
    }

    private List<PersonId> holders(Meeting meeting, Role role) {
        return meeting.networks().stream()
                .map(edition::network)
                .flatMap(dossier -> dossier.team().holders(role, from).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void network(NetworkDossier dossier) {
        Network network = dossier.network();
        dutyHours(dossier);
        network.waivers()
                .forEach(waiver -> ends(
                        waiver.period(),
                        Kind.WAIVER_ENDS,
                        waiver.subject().orElse(network.subject()),
                        List.of(),
                        waiver.rule()));
        network.members()
                .forEach(member -> ends(
                        member.period(),
                        Kind.MEMBERSHIP_ENDS,
                        Subject.in(network.id(), "city", member.city()),
                        List.of(),
                        member.form()));
        network.representatives()
                .forEach(representative -> ends(
                        representative.period(),
                        Kind.REPRESENTATION_ENDS,
                        Subject.in(network.id(), "person", representative.person()),
                        List.of(representative.person()),
                        representative.city()));
        dossier.team()
                .members()
                .forEach(member -> ends(
                        member.period(),
                        Kind.ROLE_ENDS,
                        Subject.in(network.id(), "person", member.person()),
                        List.of(member.person()),
                        member.role()));
        dossier.team()
                .agreements()
                .forEach(agreement -> ends(
                        agreement.period(),
                        Kind.AGREEMENT_ENDS,
                        network.subject(),
                        Stream.of(agreement.holder(), agreement.substitute())
                                .sorted()
                                .toList(),
                        agreement.id()));
    }

    private void dutyHours(NetworkDossier dossier) {
        RuleSetting setting = policy.of(Policy.DUTY_HOURS);
        Optional<LocalDate> last = dossier.team().dutyHours().stream().max(Comparator.naturalOrder());
        boolean working = dossier.network()
                .stage(from)
                .filter(stage -> stage == Stage.WORKING)
                .isPresent();
        if (setting.isOff() || last.isEmpty() || !working) {
            return;
        }
        LocalDate on = last.get().plusDays(setting.number());
        if (!on.isAfter(until) && !on.isAfter(edition.lastDay())) {
            Collection<PersonId> experts = dossier.team().holders(Role.EXPERT_MODERATOR, from);
            add(
                    on,
                    Kind.DUTY_HOURS,
                    dossier.network().subject(),
                    List.copyOf(experts),
                    Message.of("due." + Kind.DUTY_HOURS, last.get(), on));
        }
    }

    private void ends(Period period, Kind kind, Subject subject, List<PersonId> people, Object what) {
        period.to()
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .ifPresent(day -> add(day, kind, subject, people, Message.of("due." + kind, what, day)));
    }

    private void add(LocalDate on, Kind kind, Subject subject, List<PersonId> people, Message says) {
        items.add(new DueItem(on, kind, subject, on.isBefore(from), people, says));
    }
}
