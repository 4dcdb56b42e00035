package pl.miasta.empirie.json;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where an edition speaks of people: every entry that names somebody by id, and every text that somebody wrote freely.
 * Found by the shape of the edition file, so that a property that the file gains is not forgotten here. Immutable.
 */
public final class Traces {
    private static final ObjectShape SHAPE = EditionShape.under(Policy.standard());

    /** Properties that say on which day something was, where it has no period. */
    private static final List<String> DAYS = List.of("on", "submittedOn", "receivedOn");

    private final Edition edition;
    private final Map<PersonId, List<Entry>> entries = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    private Traces(Edition edition) {
        this.edition = edition;
        SHAPE.shown(EditionEncoder.file(edition), Place.ROOT, new Finder());
    }

    /** Looks through an edition. */
    public static Traces of(Edition edition) {
        return new Traces(edition);
    }

    /**
     * An entry that names a person.
     *
     * @param place the entry's place in the edition file as a JSON pointer (RFC 6901), in which entries of lists stand by
     *     their id where they have one, else by their number from 0: {@code /meetings/lid-1/attendance/0}
     * @param lastDay the last day of which the entry speaks: its own, the last of its period, of its meeting; the
     *     edition's last day where the period is open, a task is not done, or nothing says until when
     */
    public record Mention(String place, LocalDate lastDay) {}

    /** The entries that name the person by id, in the order of the file; the person's own entry is none of them. */
    public List<Mention> of(PersonId person) {
        return entriesOf(person).map(Entry::mention).toList();
    }

    private Stream<Entry> entriesOf(PersonId person) {
        return entries.getOrDefault(person, List.of()).stream();
    }

    /** The places of the free texts of which that is true, as JSON pointers like those of {@link Mention}. */
    public List<String> textsIn(Predicate<String> which) {
        return words.entrySet().stream()
                .filter(text -> which.test(text.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The edition with its free texts as the operator leaves them; the same edition if it changes none. */
    public Edition rewriting(UnaryOperator<String> operator) {
        if (words.values().stream().allMatch(text -> operator.apply(text).equals(text))) {
            return edition;
        }
        ObjectNode file = EditionEncoder.file(edition);
        SHAPE.shown(file, Place.ROOT, new Rewriter(operator));
        return EditionDecoder.edition(file);
    }

    /**
     * What the edition says of a person, as JSON: see {@link PersonFile}.
     *
     * @param person somebody of the edition
     * @param texts the places of the free texts that name the person
     * @param likely the places of those that perhaps do
     * @param acts what the person did; empty if nobody has looked
     * @param masking what hides other people in texts of the person's own entries
     * @throws IllegalArgumentException if the edition has no such person
     */
    public String export(
            PersonId person,
            List<String> texts,
            List<String> likely,
            Optional<List<PersonFile.DoneAct>> acts,
            UnaryOperator<String> masking) {
        Person data = edition.find(person)
                .orElseThrow(
                        () -> new IllegalArgumentException("edition " + edition.id() + " has no person " + person));
        return PersonFile.write(
                edition.id(),
                data,
                entriesOf(person)
                        .map(entry -> Writer.empty()
                                .put("place", entry.place.toString())
                                .values("as", entry.as(person))
                                .put("lastDay", entry.lastDay)
                                .put("entry", new Writer(entry.withoutOthers(person, masking)))
                                .object())
                        .toList(),
                texts,
                likely,
                acts);
    }

    /** An object of the file that names people, with the names of the properties that do. */
    private static final class Entry {
        private final ObjectNode object;
        private final Place place;
        private final LocalDate lastDay;
        private final Map<String, PersonId> people = new LinkedHashMap<>();
        private final Set<String> texts = new LinkedHashSet<>();

        Entry(ObjectNode object, Place place, LocalDate lastDay) {
            this.object = object;
            this.place = place;
            this.lastDay = lastDay;
        }

        Mention mention() {
            return new Mention(place.toString(), lastDay);
        }

        /** The properties in which the person stands. */
        Collection<String> as(PersonId person) {
            return people.entrySet().stream()
                    .filter(named -> named.getValue().equals(person))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        ObjectNode withoutOthers(PersonId person, UnaryOperator<String> masking) {
            ObjectNode own = object.deepCopy();
            people.forEach((property, named) -> {
                if (!named.equals(person)) {
                    own.remove(property);
                }
            });
            texts.forEach(property ->
                    own.put(property, masking.apply(object.get(property).stringValue())));
            return own;
        }
    }

    /** What is being looked at, and what it stands in, the innermost first. */
    private final class Finder implements Shape.Visitor {
        private final Deque<ObjectNode> inside = new ArrayDeque<>();
        private final Deque<Place> places = new ArrayDeque<>();
        private final Deque<Optional<Entry>> open = new ArrayDeque<>();
        private final Deque<List<String>> texts = new ArrayDeque<>();

        @Override
        public void begin(ObjectNode object, Place place) {
            inside.push(object);
            places.push(place);
            open.push(Optional.empty());
            texts.push(new ArrayList<>());
        }

        @Override
        public void end() {
            inside.pop();
            places.pop();
            List<String> own = texts.pop();
            open.pop().ifPresent(entry -> entry.texts.addAll(own));
        }

        @Override
        public void person(String id, Place place) {
            PersonId person = new PersonId(id);
            if (open.element().isEmpty()) {
                open.pop();
                open.push(Optional.of(new Entry(inside.element(), places.element(), lastDay())));
            }
            Entry entry = open.element().orElseThrow();
            entry.people.put(place.last(), person);
            List<Entry> all = entries.computeIfAbsent(person, one -> new ArrayList<>());
            if (!all.contains(entry)) {
                all.add(entry);
            }
        }

        @Override
        public void subject(Subject subject, Place place) {
            if (subject.kind().equals("person")) {
                String named = subject.value().substring("person:".length());
                int network = named.indexOf('@');
                person(network < 0 ? named : named.substring(0, network), place);
            }
        }

        @Override
        public String words(String text, Place place) {
            words.put(place.toString(), text);
            texts.element().add(place.last());
            return text;
        }

        private LocalDate lastDay() {
            return inside.stream()
                    .flatMap(object -> lastDay(object).stream())
                    .findFirst()
                    .orElse(edition.lastDay());
        }

        private Optional<LocalDate> lastDay(ObjectNode object) {
            if (object.has("from")) {
                return Optional.of(Dates.at(object, "to").orElse(edition.lastDay()));
            }
            if (object.has("owner")) {
                return Optional.of(Dates.at(object, "doneOn").orElse(edition.lastDay()));
            }
            if (object.has("status") && object.path("day").isInt()) {
                return dayOfMeeting(object.get("day").intValue());
            }
            return object.has("days")
                    ? object.get("days").values().stream()
                            .flatMap(day -> Dates.at(day, "date").stream())
                            .max(Comparator.naturalOrder())
                    : DAYS.stream()
                            .flatMap(name -> Dates.at(object, name).stream())
                            .findFirst();
        }

        /** The day of the meeting that is being looked at; empty if it has no such day. */
        private Optional<LocalDate> dayOfMeeting(int number) {
            return inside.stream()
                    .map(object -> object.path("days").path(number - 1))
                    .filter(JsonNode::isObject)
                    .flatMap(day -> Dates.at(day, "date").stream())
                    .findFirst();
        }
    }

    private record Rewriter(UnaryOperator<String> operator) implements Shape.Visitor {
        @Override
        public void begin(ObjectNode object, Place place) {}

        @Override
        public void end() {}

        @Override
        public void person(String id, Place place) {}

        @Override
        public void subject(Subject subject, Place place) {}

        @Override
        public String words(String text, Place place) {
            return operator.apply(text);
        }
    }
}
