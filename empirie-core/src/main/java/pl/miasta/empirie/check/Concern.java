package pl.miasta.empirie.check;

import java.util.Set;
import java.util.stream.Collectors;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.rule.Subject;

/** Reads out of a finding's subject which networks it concerns. */
final class Concern {
    private Concern() {}

    /** The networks concerned: a meeting's all, a network's thing its one; none for edition, policy, application. */
    static Set<NetworkId> networksOf(Subject subject, Edition edition) {
        String rest = subject.value().substring(subject.kind().length() + 1);
        return switch (subject.kind()) {
            case "network", "plan" -> known(rest, edition);
            case "city", "person", "deed", "product" -> known(rest.substring(rest.indexOf('@') + 1), edition);
            case "meeting" -> ofMeeting(rest, edition);
            default -> Set.of();
        };
    }

    private static Set<NetworkId> known(String id, Edition edition) {
        return Slug.matches(id)
                ? edition.find(new NetworkId(id)).map(NetworkDossier::id).stream()
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Set<NetworkId> ofMeeting(String rest, Edition edition) {
        int hash = rest.indexOf('#');
        String id = hash < 0 ? rest : rest.substring(0, hash);
        return edition.meetings().stream()
                .filter(meeting -> meeting.id().value().equals(id))
                .map(Meeting::networks)
                .flatMap(networks -> networks.stream())
                .collect(Collectors.toSet());
    }
}
