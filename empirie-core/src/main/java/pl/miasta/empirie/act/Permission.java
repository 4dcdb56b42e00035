package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.team.Decision;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.Task;

/** Who may do an act: asked about an actor on a day. */
@FunctionalInterface
interface Permission {
    /** ZH-16 alone. */
    Permission ZH16 = body(Actor.Kind.ZH16);

    /** The Office of ZMP alone. */
    Permission OFFICE = body(Actor.Kind.OFFICE);

    Permit of(Edition edition, Actor actor, LocalDate day);

    /** One of the bodies. */
    static Permission body(Actor.Kind kind) {
        return (edition, actor, day) -> actor.kind() == kind
                ? Permit.GRANTED
                : Permit.refused(Reason.of(Reason.Kind.PERMISSION, "body", kind, actor.kind()));
    }

    /** Whoever may do the task in the network on that day: in own role or as a substitute. */
    static Permission task(NetworkId network, Task task) {
        return (edition, actor, day) -> {
            if (actor.person().isEmpty()) {
                return Permit.refused(Reason.of(Reason.Kind.PERMISSION, "task", task, task.owner(), actor.kind()));
            }
            SupportTeam team = edition.network(network).team();
            Decision decision = team.may(actor.person().get(), task, day);
            return switch (decision.kind()) {
                case OWN_ROLE -> Permit.GRANTED;
                case SUBSTITUTE -> Permit.asSubstitute(network, task);
                case REFUSED ->
                    Permit.refused(new Reason(
                            Reason.Kind.PERMISSION,
                            decision.reason(),
                            decision.remedy().map(Remedy::message).orElse(decision.reason()),
                            Optional.empty()));
            };
        };
    }

    /** Whoever may do the task in a network of the meeting on that day. */
    static Permission taskAt(MeetingId meeting, Task task) {
        return (edition, actor, day) ->
                taskInAny(networksOf(edition, meeting), task).of(edition, actor, day);
    }

    /** Whoever may do the task in one of the networks on that day. */
    static Permission taskInAny(List<NetworkId> networks, Task task) {
        return anyOf(networks.stream().map(network -> task(network, task)).toArray(Permission[]::new));
    }

    private static List<NetworkId> networksOf(Edition edition, MeetingId meeting) {
        return edition.find(meeting).orElseThrow().networks().stream()
                .distinct()
                .toList();
    }

    /** Whoever represents, on that day, a city of the core of one of the meeting's networks. */
    static Permission core(MeetingId meeting) {
        return (edition, actor, day) -> {
            List<NetworkId> networks = networksOf(edition, meeting);
            return networks.stream()
                            .anyMatch(network -> actor.person()
                                    .filter(edition.roster(network, day)::isCorePerson)
                                    .isPresent())
                    ? Permit.GRANTED
                    : Permit.refused(Reason.of(Reason.Kind.PERMISSION, "core", networks, actor.kind()));
        };
    }

    /** The leading pair: whoever leads the meeting, or holds a leading role in one of its networks on that day. */
    static Permission pair(MeetingId meeting) {
        return (edition, actor, day) -> actor.person()
                        .filter(person -> leads(edition, meeting, person, day))
                        .isPresent()
                ? Permit.GRANTED
                : Permit.refused(Reason.of(Reason.Kind.PERMISSION, "pair", meeting, actor.kind()));
    }

    private static boolean leads(Edition edition, MeetingId meeting, PersonId person, LocalDate day) {
        return edition.find(meeting).orElseThrow().leaders().stream()
                        .anyMatch(
                                leader -> leader.as().leads() && leader.person().equals(person))
                || networksOf(edition, meeting).stream()
                        .anyMatch(network -> edition.network(network).team().rolesOf(person, day).stream()
                                .anyMatch(Role::leads));
    }

    /** That person alone. */
    static Permission self(PersonId person) {
        return (edition, actor, day) -> actor.is(person)
                ? Permit.GRANTED
                : Permit.refused(Reason.of(Reason.Kind.PERMISSION, "self", person, actor.kind()));
    }

    /** Whoever represents the city in the network on that day. */
    static Permission cityOf(NetworkId network, CityId city) {
        return (edition, actor, day) -> actor.person()
                        .filter(person -> represents(edition, network, city, person, day))
                        .isPresent()
                ? Permit.GRANTED
                : Permit.refused(Reason.of(Reason.Kind.PERMISSION, "city", city, actor.kind()));
    }

    private static boolean represents(Edition edition, NetworkId network, CityId city, PersonId person, LocalDate day) {
        return edition.roster(network, day)
                .seat(city)
                .filter(seat -> seat.representatives().stream()
                        .anyMatch(sent -> sent.person().equals(person)))
                .isPresent();
    }

    /** Whoever any of these allows; in own right before as a substitute. */
    static Permission anyOf(Permission... several) {
        return (edition, actor, day) -> {
            List<Reason> refusals = new ArrayList<>();
            Optional<Permit> substitute = Optional.empty();
            for (Permission one : several) {
                Permit permit = one.of(edition, actor, day);
                if (permit.isGranted() && permit.inPlaceOf().isEmpty()) {
                    return permit;
                }
                if (permit.isGranted() && substitute.isEmpty()) {
                    substitute = Optional.of(permit);
                }
                permit.refusal().ifPresent(refusals::add);
            }
            return substitute.orElseGet(() -> Permit.refused(together(refusals)));
        };
    }

    private static Reason together(List<Reason> refusals) {
        if (refusals.stream().distinct().count() == 1) {
            return refusals.get(0);
        }
        // one ground may be missing for several tasks or networks: it is said once
        List<Message> says = refusals.stream().map(Reason::says).distinct().toList();
        List<Message> cures = refusals.stream().map(Reason::cure).distinct().toList();
        return new Reason(
                Reason.Kind.PERMISSION,
                Message.of("act.refused.none-of", says),
                Message.of("act.refused.none-of.cure", cures),
                Optional.empty());
    }
}
