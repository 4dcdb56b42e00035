package pl.miasta.empirie.check;

import java.util.Optional;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.person.PersonId;

/**
 * Who wants to see something.
 *
 * @param kind a person, a city, one of the bodies, or anybody
 * @param person the person, for persons
 * @param city the city, for cities
 */
public record Viewer(Kind kind, Optional<PersonId> person, Optional<CityId> city) {
    /** The kinds of viewer. */
    public enum Kind {
        /** A person of the edition. */
        PERSON,
        /** A city of the edition, whoever speaks for it. */
        CITY,
        /** The coordinating team ZH-16. */
        ZH16,
        /** The Office of ZMP. */
        OFFICE,
        /** Anybody. */
        PUBLIC
    }

    /** Anybody. */
    public static final Viewer EVERYONE = new Viewer(Kind.PUBLIC, Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if kind and ids do not go together */
    public Viewer {
        if ((kind == Kind.PERSON) != person.isPresent() || (kind == Kind.CITY) != city.isPresent()) {
            throw new IllegalArgumentException("a person has a person's id, a city a city's, and nobody else has any");
        }
    }

    /** A person of the edition. */
    public static Viewer of(PersonId person) {
        return new Viewer(Kind.PERSON, Optional.of(person), Optional.empty());
    }

    /** A city of the edition. */
    public static Viewer of(CityId city) {
        return new Viewer(Kind.CITY, Optional.empty(), Optional.of(city));
    }

    /** ZH-16. */
    public static Viewer zh16() {
        return new Viewer(Kind.ZH16, Optional.empty(), Optional.empty());
    }

    /** The Office. */
    public static Viewer office() {
        return new Viewer(Kind.OFFICE, Optional.empty(), Optional.empty());
    }

    /** Reads {@code person:ID}, {@code city:ID}, {@code role:ZH16}, {@code role:OFFICE} or {@code public}. */
    public static Optional<Viewer> parse(String text) {
        int colon = text.indexOf(':');
        String id = text.substring(colon + 1);
        return switch (text.substring(0, Math.max(colon, 0))) {
            case "person" -> Optional.of(id).filter(Slug::matches).map(slug -> of(new PersonId(slug)));
            case "city" -> Optional.of(id).filter(Slug::matches).map(slug -> of(new CityId(slug)));
            case "role" ->
                switch (id) {
                    case "ZH16" -> Optional.of(zh16());
                    case "OFFICE" -> Optional.of(office());
                    default -> Optional.empty();
                };
            case "" -> "public".equals(text) ? Optional.of(EVERYONE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The text that {@link #parse} reads as this viewer. */
    public String text() {
        return switch (kind) {
            case PERSON -> "person:" + person.orElseThrow();
            case CITY -> "city:" + city.orElseThrow();
            case ZH16, OFFICE -> "role:" + kind;
            case PUBLIC -> "public";
        };
    }

    /** Whether the viewer is one of the bodies behind the edition. */
    public boolean isStaff() {
        return kind == Kind.ZH16 || kind == Kind.OFFICE;
    }
}
