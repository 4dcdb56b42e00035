package pl.miasta.empirie.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;

/** A guest comes from a named category, asked for by ZMP or by somebody who represents a core city of one of the
 * meeting's networks on its first day. Source: II.1. */
final class GuestInvitationRule implements MeetingRule {
    @Override
    public RuleId id() {
        return Policy.GUEST_INVITATION;
    }

    @Override
    public List<Finding> judge(MeetingCase matter, RuleSetting setting) {
        Meeting meeting = matter.meeting();
        List<PersonId> nameless = people(
                meeting.guests().stream().filter(guest -> guest.category().isEmpty()));
        List<PersonId> unasked = people(meeting.guests().stream().filter(guest -> !isAskedFor(matter, guest)));
        List<Message> troubles = new ArrayList<>();
        if (!nameless.isEmpty()) {
            troubles.add(Message.of("meeting.guest-invitation.category", nameless));
        }
        if (!unasked.isEmpty()) {
            troubles.add(Message.of("meeting.guest-invitation.request", unasked));
        }
        if (troubles.isEmpty()) {
            return List.of();
        }
        return List.of(setting.finding(
                meeting.subject(), setting.severity(), Remedy.of("complete-invitation"), "wrong", troubles));
    }

    private static boolean isAskedFor(MeetingCase matter, Guest guest) {
        if (guest.requestedBy().isEmpty()) {
            return false;
        }
        Optional<PersonId> person = guest.requestedBy().get().person();
        Meeting meeting = matter.meeting();
        return person.isEmpty()
                || meeting.networks().stream()
                        .anyMatch(network -> matter.calendar()
                                .roster(network, meeting.firstDay())
                                .isCorePerson(person.get()));
    }

    private static List<PersonId> people(Stream<Guest> guests) {
        return guests.map(Guest::person).distinct().sorted().toList();
    }
}
