package pl.miasta.empirie.json;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.edition.Touchpoint;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What binds several values of an edition file. Each bond speaks only where the values themselves are of the right
 * shape; where they are not, the shape has spoken.
 */
final class EditionBonds {
    private static final List<String> NOT_OF_A_BREAK = List.of("audience", "part", "transmitted", "recorded", "tools");

    private final Policy policy;

    EditionBonds(Policy policy) {
        this.policy = policy;
    }

    static void period(JsonNode object, Place place, ProblemLog log) {
        ordered(object, "from", "to", place, log);
    }

    static void window(JsonNode object, Place place, ProblemLog log) {
        ordered(object, "opens", "closes", place, log);
    }

    static void progress(JsonNode object, Place place, ProblemLog log) {
        ordered(object, "begunOn", "doneOn", place, log);
    }

    static void closing(JsonNode edition, Place place, ProblemLog log) {
        ordered(edition, "from", "closedOn", place, log);
    }

    static void survey(JsonNode survey, Place place, ProblemLog log) {
        ordered(survey, "openedOn", "closedOn", place, log);
        Optional<LocalDate> opened = Dates.at(survey, "openedOn");
        Optional<LocalDate> closed = Dates.at(survey, "closedOn");
        each(
                survey,
                "answers",
                place,
                (answer, at) -> Dates.at(answer, "on")
                        .filter(on -> opened.filter(on::isBefore).isPresent()
                                || closed.filter(on::isAfter).isPresent())
                        .ifPresent(on -> log.add(
                                at.at("on"),
                                Message.of("problem.not-open", on),
                                Message.of("problem.not-open.allowed"))));
    }

    static void planVersions(JsonNode network, Place place, ProblemLog log) {
        versions(network, "planVersions", version -> Dates.at(version.path("plan"), "adoptedOn"), place, log);
    }

    static void noteVersions(JsonNode meeting, Place place, ProblemLog log) {
        versions(meeting, "noteVersions", version -> Dates.at(version, "approvedOn"), place, log);
    }

    /** Numbers ascend strictly, days do not go back. */
    private static void versions(
            JsonNode owner,
            String property,
            Function<JsonNode, Optional<LocalDate>> since,
            Place place,
            ProblemLog log) {
        JsonNode versions = owner.get(property);
        if (versions == null || !versions.isArray()) {
            return;
        }
        for (int i = 1; i < versions.size(); i++) {
            JsonNode earlier = versions.get(i - 1);
            JsonNode later = versions.get(i);
            Place at = place.at(property).at(i);
            Optional<Integer> before = whole(earlier, "number");
            Optional<Integer> number = whole(later, "number");
            if (before.isPresent() && number.isPresent() && number.get() <= before.get()) {
                log.add(
                        at.at("number"),
                        Message.of("problem.versions", number.get(), before.get()),
                        Message.of("problem.versions.allowed", before.get()));
            }
            Optional<LocalDate> dayBefore = since.apply(earlier);
            Optional<LocalDate> day = since.apply(later);
            if (dayBefore.isPresent() && day.isPresent() && day.get().isBefore(dayBefore.get())) {
                log.add(
                        at,
                        Message.of("problem.version-days", day.get(), dayBefore.get()),
                        Message.of("problem.version-days.allowed", dayBefore.get()));
            }
        }
    }

    static void cancelling(JsonNode meeting, Place place, ProblemLog log) {
        if (isText(meeting, "cancelReason") && !isGiven(meeting, "cancelledOn")) {
            log.add(
                    place.at("cancelReason"),
                    Message.of("problem.cancel-reason"),
                    Message.of("problem.cancel-reason.allowed"));
        }
        if (isText(meeting, "cancelledOn")
                && isText(meeting, "status")
                && !isWord(meeting.get("status"), MeetingStatus.CANCELLED.name())) {
            log.add(
                    place.at("cancelledOn"),
                    Message.of("problem.not-cancelled"),
                    Message.of("problem.not-cancelled.allowed"));
        }
    }

    static void standIn(JsonNode attendance, Place place, ProblemLog log) {
        JsonNode standIn = attendance.get("standIn");
        boolean isRight = standIn == null || standIn.isBoolean();
        if (isText(attendance, "standsInFor") && isRight && !isTrue(attendance, "standIn")) {
            log.add(place.at("standsInFor"), Message.of("problem.stand-in"), Message.of("problem.stand-in.allowed"));
        }
    }

    static void sides(JsonNode touchpoint, Place place, ProblemLog log) {
        JsonNode networks = touchpoint.path("networks");
        boolean isRight = networks.isMissingNode() || networks.isArray();
        if (!isRight || (isGiven(touchpoint, "outside") && !isText(touchpoint, "outside"))) {
            return;
        }
        long sides = networks.values().stream().distinct().count() + (isText(touchpoint, "outside") ? 1 : 0);
        if (sides < Touchpoint.LEAST_SIDES) {
            log.add(place, Message.of("problem.sides"), Message.of("problem.sides.allowed"));
        }
    }

    private static void ordered(JsonNode object, String first, String last, Place place, ProblemLog log) {
        Optional<LocalDate> from = Dates.at(object, first);
        Optional<LocalDate> to = Dates.at(object, last);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            log.add(
                    place.at(last),
                    Message.of("problem.period", to.get(), from.get()),
                    Message.of("problem.period.allowed", from.get()));
        }
    }

    static void stages(JsonNode network, Place place, ProblemLog log) {
        JsonNode stages = network.get("stages");
        if (stages == null || !stages.isArray()) {
            return;
        }
        for (int i = 1; i < stages.size(); i++) {
            Optional<LocalDate> before = Dates.at(stages.get(i - 1), "from");
            Optional<LocalDate> from = Dates.at(stages.get(i), "from");
            if (before.isPresent() && from.isPresent() && !before.get().isBefore(from.get())) {
                log.add(
                        place.at("stages").at(i).at("from"),
                        Message.of("problem.stages", from.get(), before.get()),
                        Message.of("problem.stages.allowed", before.get()));
            }
        }
    }

    static void erasure(JsonNode person, Place place, ProblemLog log) {
        boolean erased = isTrue(person, "erased");
        if (erased && (isText(person, "name") || isText(person, "email"))) {
            log.add(
                    place.at(isText(person, "name") ? "name" : "email"),
                    Message.of("problem.erased"),
                    Message.of("problem.erased.allowed"));
        }
        if (!erased && person.has("name") && person.get("name").isNull()) {
            log.add(place.at("name"), Message.of("problem.nameless"), Message.of("problem.nameless.allowed"));
        }
    }

    static ObjectNode erasureSchema() {
        JsonNodeFactory nodes = Shape.NODES;
        ObjectNode nothing = nodes.objectNode().put("type", "null");
        ObjectNode schema = nodes.objectNode();
        ObjectNode condition = schema.putObject("if");
        condition.putArray("required").add("erased");
        condition.putObject("properties").putObject("erased").put("const", true);
        ObjectNode then = schema.putObject("then").putObject("properties");
        then.set("name", nothing);
        then.set("email", nothing.deepCopy());
        schema.putObject("else").putObject("properties").putObject("name").put("type", "string");
        return schema;
    }

    static void pause(JsonNode item, Place place, ProblemLog log) {
        JsonNode kind = item.get("kind");
        if (kind == null || !kind.isString() || !"BREAK".equals(kind.stringValue())) {
            return;
        }
        for (String property : NOT_OF_A_BREAK) {
            if (item.has(property) && !item.get(property).isNull()) {
                log.add(place.at(property), Message.of("problem.break"), Message.of("problem.break.allowed"));
            }
        }
    }

    static ObjectNode pauseSchema() {
        ObjectNode schema = Shape.NODES.objectNode();
        ObjectNode condition = schema.putObject("if");
        condition.putArray("required").add("kind");
        condition.putObject("properties").putObject("kind").put("const", "BREAK");
        ObjectNode without = schema.putObject("then").putObject("properties");
        NOT_OF_A_BREAK.forEach(property -> without.putObject(property).put("type", "null"));
        return schema;
    }

    static void daysAndItems(JsonNode meeting, Place place, ProblemLog log) {
        JsonNode days = meeting.get("days");
        JsonNode known = days != null && days.isArray() ? days : Shape.NODES.arrayNode();
        each(meeting, "attendance", place, (entry, at) -> day(entry, known, at, log));
        each(meeting, "observers", place, (entry, at) -> item(entry, known, at, log));
        each(
                meeting,
                "guests",
                place,
                (guest, at) -> each(guest, "items", at, (entry, in) -> item(entry, known, in, log)));
    }

    private interface Visit {
        void at(JsonNode entry, Place place);
    }

    private static void each(JsonNode object, String property, Place place, Visit visit) {
        JsonNode entries = object.get(property);
        if (entries == null || !entries.isArray()) {
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            visit.at(entries.get(i), place.at(property).at(i));
        }
    }

    private static boolean day(JsonNode entry, JsonNode days, Place place, ProblemLog log) {
        JsonNode day = entry.get("day");
        if (day == null || !day.isInt() || day.intValue() < 1) {
            return false;
        }
        if (day.intValue() > days.size()) {
            log.add(
                    place.at("day"),
                    Message.of("problem.no-day", day.intValue()),
                    Message.of("problem.no-day.allowed", days.size()));
            return false;
        }
        return true;
    }

    private static void item(JsonNode entry, JsonNode days, Place place, ProblemLog log) {
        JsonNode item = entry.get("item");
        if (!day(entry, days, place, log) || item == null || !item.isInt() || item.intValue() < 1) {
            return;
        }
        JsonNode items = days.get(entry.get("day").intValue() - 1).get("items");
        int known = items != null && items.isArray() ? items.size() : 0;
        if (item.intValue() > known) {
            log.add(
                    place.at("item"),
                    Message.of("problem.no-item", item.intValue()),
                    Message.of("problem.no-item.allowed", known));
        }
    }

    void waiver(JsonNode waiver, Place place, ProblemLog log) {
        allowance(waiver.get("allow"), place.at("allow"), log);
        Optional<RuleSetting> waived = policy.rules().stream()
                .filter(setting -> isWord(waiver.get("rule"), setting.id().value()))
                .findFirst();
        if (waived.isEmpty()) {
            return;
        }
        RuleId rule = waived.get().id();
        boolean ranged = waived.get().bounds().isPresent();
        boolean allows = waiver.has("allow") && !waiver.get("allow").isNull();
        if (!Policy.isWaivable(rule)) {
            log.add(
                    place.at("rule"),
                    Message.of("problem.not-waivable", rule),
                    Message.of("problem.not-waivable.allowed"));
        } else if (ranged && !allows) {
            log.add(
                    place.at("allow"),
                    Message.of("problem.allow-missing", rule),
                    Message.of("problem.allow-missing.allowed"));
        } else if (!ranged && allows) {
            log.add(
                    place.at("allow"),
                    Message.of("problem.allow-needless", rule),
                    Message.of("problem.allow-needless.allowed"));
        }
    }

    private static void allowance(@Nullable JsonNode allow, Place place, ProblemLog log) {
        Optional<Integer> min = whole(allow, "min");
        Optional<Integer> max = whole(allow, "max");
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            crossed(place.at("min"), min.get(), max.get(), log);
        }
    }

    /** No range may be empty: neither as the edition changes it, nor as a network changes that. */
    void policies(JsonNode file, Place place, ProblemLog log) {
        Map<RuleId, Bounds> ranges = new HashMap<>();
        policy.rules().forEach(setting -> setting.bounds().ifPresent(range -> ranges.put(setting.id(), range)));
        ranges.putAll(changed(
                ranges, file.path("edition").get("policy"), place.at("edition").at("policy"), log));
        each(file, "networks", place, (network, at) -> changed(ranges, network.get("policy"), at.at("policy"), log));
    }

    private static Map<RuleId, Bounds> changed(
            Map<RuleId, Bounds> ranges, @Nullable JsonNode changes, Place place, ProblemLog log) {
        Map<RuleId, Bounds> changed = new HashMap<>();
        ranges.forEach((rule, range) -> {
            JsonNode change = changes == null ? null : changes.get(rule.value());
            int min = whole(change, "min").orElse(range.min());
            int max = whole(change, "max").orElse(range.max());
            if (min <= max) {
                changed.put(rule, new Bounds(min, max));
            } else {
                boolean byMin = whole(change, "min").isPresent();
                crossed(place.at(rule.value()).at(byMin ? "min" : "max"), min, max, log);
            }
        });
        return changed;
    }

    private static void crossed(Place place, int min, int max, ProblemLog log) {
        log.add(place, Message.of("problem.crossed", min, max), Message.of("problem.crossed.allowed"));
    }

    private static Optional<Integer> whole(@Nullable JsonNode object, String property) {
        JsonNode value = object == null ? null : object.get(property);
        return value != null && value.isInt() && value.intValue() >= 0
                ? Optional.of(value.intValue())
                : Optional.empty();
    }

    private static boolean isTrue(JsonNode object, String property) {
        return object.has(property)
                && object.get(property).isBoolean()
                && object.get(property).booleanValue();
    }

    private static boolean isGiven(JsonNode object, String property) {
        return object.has(property) && !object.get(property).isNull();
    }

    private static boolean isText(JsonNode object, String property) {
        return object.has(property) && object.get(property).isString();
    }

    private static boolean isWord(@Nullable JsonNode value, String word) {
        return value != null && value.isString() && word.equals(value.stringValue());
    }
}
