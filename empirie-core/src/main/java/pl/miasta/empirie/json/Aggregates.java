package pl.miasta.empirie.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.rule.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of an edition that change together, each with what may be remembered about it for ever: a fingerprint, and
 * its values without personal data – people by id, whatever somebody wrote freely by its length. An aggregate is the
 * edition itself, a network with its team, a plan with the contract, a product, a meeting, or the people.
 */
public final class Aggregates {
    private static final Pattern DAY_OR_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?|[0-9]{2}:[0-9]{2}");

    /** Ids and words. Values of any other property are somebody's own words, and may tell of a person. */
    private static final Set<String> TELLING = Set.of(
            "id",
            "city",
            "person",
            "holder",
            "substitute",
            "chair",
            "network",
            "networks",
            "edition",
            "meeting",
            "host",
            "format",
            "carriedFrom",
            "owner",
            "standsInFor",
            "by",
            "requestedBy",
            "rule",
            "subject",
            "challenges",
            "goals",
            "heardCities",
            "cities",
            "tasks",
            "task",
            "productKinds",
            "status",
            "kind",
            "stage",
            "form",
            "position",
            "role",
            "employment",
            "ground",
            "mode",
            "audience",
            "part",
            "category",
            "presence",
            "origin",
            "outcome",
            "severity",
            "as",
            "group",
            "path");

    /** Answers to surveys name nobody; what they say, beside the time of the entry, might. */
    private static final String SCORES = "scores";

    private static final String PEOPLE = "people";
    private static final List<String> OF_PLAN = List.of("contract", "workPlan", "planVersions");

    private final Map<Subject, ObjectNode> parts;

    private Aggregates(Map<Subject, ObjectNode> parts) {
        this.parts = parts;
    }

    /** The aggregates of an edition. */
    public static Aggregates of(Edition edition) {
        Map<Subject, ObjectNode> parts = new LinkedHashMap<>();
        ObjectNode root = EditionEncoder.file(edition);
        JsonNode people = root.remove(PEOPLE);
        JsonNode networks = root.remove("networks");
        JsonNode meetings = root.remove("meetings");
        parts.put(edition.subject(), root);
        each(networks, network -> addNetwork(parts, network));
        each(
                meetings,
                meeting -> parts.put(Subject.of("meeting", meeting.get("id").stringValue()), meeting));
        if (people != null) {
            ObjectNode all = Shape.NODES.objectNode();
            all.set(PEOPLE, people);
            parts.put(Subject.of(PEOPLE, edition.id()), all);
        }
        return new Aggregates(parts);
    }

    /** The aggregates of nothing. */
    public static Aggregates none() {
        return new Aggregates(Map.of());
    }

    private static void addNetwork(Map<Subject, ObjectNode> parts, ObjectNode network) {
        String id = network.get("id").stringValue();
        ObjectNode plan = Shape.NODES.objectNode();
        for (String name : OF_PLAN) {
            JsonNode part = network.remove(name);
            if (part != null) {
                plan.set(name, part);
            }
        }
        JsonNode products = network.remove("products");
        parts.put(Subject.of("network", id), network);
        if (!plan.isEmpty()) {
            parts.put(Subject.of("plan", id), plan);
        }
        each(
                products,
                product -> parts.put(Subject.in(id, "product", product.get("id").stringValue()), product));
    }

    private interface Visitor {
        void visit(ObjectNode one);
    }

    private static void each(@Nullable JsonNode list, Visitor visitor) {
        if (list != null) {
            list.values().forEach(one -> visitor.visit((ObjectNode) one));
        }
    }

    /** Which aggregates differ from those of another state, new and vanished ones too. */
    public Set<Subject> differingFrom(Aggregates other) {
        Set<Subject> all = new TreeSet<>(parts.keySet());
        all.addAll(other.parts.keySet());
        all.removeIf(subject -> Objects.equals(parts.get(subject), other.parts.get(subject)));
        return Collections.unmodifiableSet(all);
    }

    /**
     * The fingerprint of an aggregate: SHA-256 of its JSON, of the people without their data, which nobody shall guess
     * from it; empty text if there is no such aggregate.
     */
    public String fingerprint(Subject aggregate) {
        ObjectNode part = parts.get(aggregate);
        if (part == null) {
            return "";
        }
        JsonNode seen = aggregate.kind().equals(PEOPLE) ? shown(PEOPLE, part) : part;
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(seen.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * A difference in one place.
     *
     * @param place where, as a JSON pointer inside the aggregate; entries of lists by their id where they have one
     * @param before what stood there; empty if nothing
     * @param after what stands there; empty if nothing
     */
    public record Difference(String place, Optional<String> before, Optional<String> after) {}

    /** What differs in an aggregate between an earlier state and this one. */
    public List<Difference> since(Aggregates earlier, Subject aggregate) {
        List<Difference> differences = new ArrayList<>();
        compare("", "", earlier.parts.get(aggregate), parts.get(aggregate), differences);
        return differences;
    }

    private static void compare(
            String place, String name, @Nullable JsonNode before, @Nullable JsonNode after, List<Difference> found) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof ObjectNode old && after instanceof ObjectNode now && !name.equals(SCORES)) {
            Set<String> names = new TreeSet<>(old.propertyNames());
            names.addAll(now.propertyNames());
            names.forEach(one -> compare(place + "/" + one, one, old.get(one), now.get(one), found));
        } else if (before instanceof ArrayNode old && after instanceof ArrayNode now) {
            compareLists(place, name, old, now, found);
        } else {
            found.add(new Difference(
                    place,
                    Optional.ofNullable(before).map(value -> shown(name, value).toString()),
                    Optional.ofNullable(after).map(value -> shown(name, value).toString())));
        }
    }

    private static void compareLists(
            String place, String name, ArrayNode before, ArrayNode after, List<Difference> found) {
        Map<String, JsonNode> old = keyed(before);
        Map<String, JsonNode> now = keyed(after);
        Set<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        keys.forEach(key -> compare(place + "/" + key, name, old.get(key), now.get(key), found));
    }

    /** Entries by their id; those without one by their place. */
    private static Map<String, JsonNode> keyed(ArrayNode list) {
        Map<String, JsonNode> keyed = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode id = list.get(i).path("id");
            keyed.put(id.isString() ? id.stringValue() : Integer.toString(i), list.get(i));
        }
        return keyed;
    }

    /** The value without anybody's own words. */
    private static JsonNode shown(String name, JsonNode value) {
        if (name.equals(SCORES)) {
            return Shape.NODES.stringNode("(" + value.size() + ")");
        }
        if (value instanceof ObjectNode object) {
            ObjectNode copy = Shape.NODES.objectNode();
            object.properties().forEach(one -> copy.set(one.getKey(), shown(one.getKey(), one.getValue())));
            return copy;
        }
        if (value instanceof ArrayNode list) {
            ArrayNode copy = Shape.NODES.arrayNode();
            list.values().forEach(one -> copy.add(shown(name, one)));
            return copy;
        }
        boolean telling = !value.isString()
                || TELLING.contains(name)
                || DAY_OR_TIME.matcher(value.stringValue()).matches();
        return telling
                ? value
                : Shape.NODES.stringNode("(" + value.stringValue().length() + ")");
    }
}
