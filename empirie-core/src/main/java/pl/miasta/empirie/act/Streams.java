package pl.miasta.empirie.act;

import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.rule.Subject;

/** In whose stream of the outbox an event stands: of each network that it is about, or of the edition. */
final class Streams {
    private static final List<Optional<NetworkId>> OF_EDITION = List.of(Optional.empty());

    private Streams() {}

    static List<Optional<NetworkId>> of(Event event, Edition after) {
        Subject subject = event.subject();
        String id = subject.value().substring(subject.kind().length() + 1);
        int at = id.indexOf('@');
        if (at >= 0) {
            return List.of(Optional.of(new NetworkId(id.substring(at + 1))));
        }
        return switch (subject.kind()) {
            case "network", "plan" -> List.of(Optional.of(new NetworkId(id)));
            case "meeting" -> after.find(new MeetingId(id)).map(Streams::of).orElse(OF_EDITION);
            default -> OF_EDITION;
        };
    }

    private static List<Optional<NetworkId>> of(Meeting meeting) {
        return meeting.networks().stream().map(Optional::of).toList();
    }
}
