package pl.miasta.empirie.examples.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.rule.Subject;

/** What a subject is called by people: "miasto Konin" for {@code city:konin@liderzy}. People stay ids. */
final class Labels {
    private static final Pattern MEETING =
            Pattern.compile("(?<id>" + Slug.PATTERN + ")(#day-(?<day>[0-9]+)(-item-(?<item>[0-9]+))?)?");

    private final Edition edition;
    private final Words words;

    Labels(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
    }

    String of(Subject subject) {
        String rest = subject.value().substring(subject.kind().length() + 1);
        int at = rest.indexOf('@');
        String inside = at < 0 ? rest : rest.substring(0, at);
        return switch (subject.kind()) {
            case "network", "plan" -> words.say("label." + subject.kind(), network(rest));
            case "city" -> words.say("label.city", city(inside));
            case "meeting" -> meeting(rest);
            case "person", "deed", "product", "application", "edition", "policy" ->
                words.say("label." + subject.kind(), inside);
            default -> subject.value();
        };
    }

    String network(String id) {
        return Optional.of(id)
                .filter(Slug::matches)
                .flatMap(slug -> edition.find(new NetworkId(slug)))
                .map(this::network)
                .orElse(id);
    }

    String network(NetworkDossier dossier) {
        return dossier.network().title();
    }

    String city(String id) {
        return Optional.of(id)
                .filter(Slug::matches)
                .flatMap(slug -> edition.cities().find(new CityId(slug)))
                .map(City::name)
                .orElse(id);
    }

    private String meeting(String rest) {
        Matcher parts = MEETING.matcher(rest);
        if (!parts.matches()) {
            return rest;
        }
        String meeting = edition.find(new MeetingId(parts.group("id")))
                .map(this::meeting)
                .orElse(rest);
        if (parts.group("day") == null) {
            return meeting;
        }
        return parts.group("item") == null
                ? words.say("label.day", meeting, parts.group("day"))
                : words.say("label.item", meeting, parts.group("day"), parts.group("item"));
    }

    String meeting(Meeting meeting) {
        StringBuilder label = new StringBuilder(meeting.id().value());
        meeting.place().ifPresent(place -> label.append(", ").append(place));
        if (meeting.isDated()) {
            label.append(", ").append(meeting.firstDay());
        }
        return words.say("label.meeting", label);
    }
}
