package pl.miasta.empirie.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.ItemKind;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.format.Grouping;
import pl.miasta.empirie.meeting.format.Length;
import pl.miasta.empirie.meeting.format.Need;
import pl.miasta.empirie.meeting.format.StepId;
import pl.miasta.empirie.meeting.format.Turn;
import tools.jackson.databind.JsonNode;

/** What binds several values of a format file. Each bond speaks only where the values are of the right shape. */
final class FormatBonds {
    /** What pins call by these names is no step of a format. */
    private static final Set<String> RESERVED =
            new TreeSet<>(List.of(StepId.LUNCH.value(), "day-opening", "day-closing"));

    private FormatBonds() {}

    /** A text is written in one language at least. */
    static void written(JsonNode wording, Place place, ProblemLog log) {
        if (wording.isEmpty()) {
            log.add(place, Message.of("problem.unwritten"), Message.of("problem.unwritten.allowed"));
        }
    }

    /** Every text is written in the languages of the title. */
    static void sameLanguages(JsonNode format, Place place, ProblemLog log) {
        Set<String> languages = languages(format.path("title"));
        if (!languages.isEmpty()) {
            requireLanguages(format, languages, place, log);
        }
    }

    private static void requireLanguages(JsonNode node, Set<String> languages, Place place, ProblemLog log) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                requireLanguages(node.get(i), languages, place.at(i), log);
            }
            return;
        }
        Set<String> written = languages(node);
        if (!written.isEmpty() && !written.equals(languages)) {
            log.add(
                    place,
                    Message.of("problem.other-languages", List.copyOf(written)),
                    Message.of("problem.other-languages.allowed", List.copyOf(languages)));
        }
        node.properties()
                .forEach(
                        property -> requireLanguages(property.getValue(), languages, place.at(property.getKey()), log));
    }

    private static Set<String> languages(JsonNode node) {
        Set<String> written = new TreeSet<>();
        for (Language language : Language.values()) {
            if (node.has(language.tag())) {
                written.add(language.tag());
            }
        }
        return written;
    }

    /** Opening first and once, the review of funding calls once, closing last; none of them may be left out. */
    static void framed(JsonNode format, Place place, ProblemLog log) {
        JsonNode steps = format.path("steps");
        if (!steps.isArray() || steps.isEmpty()) {
            return;
        }
        List<Integer> openings = places(steps, ItemKind.WELCOME);
        if (!openings.equals(List.of(0))) {
            log.add(place.at("steps"), Message.of("problem.opening"), Message.of("problem.opening.allowed"));
        }
        List<Integer> reviews = places(steps, ItemKind.FUNDING_REVIEW);
        if (reviews.size() != 1) {
            log.add(
                    place.at("steps"),
                    Message.of("problem.funding-review", reviews.size()),
                    Message.of("problem.funding-review.allowed"));
        }
        int last = steps.size() - 1;
        JsonNode closing = steps.get(last);
        if (!is(closing, "kind", ItemKind.SUMMARY) || !is(closing, "part", MeetingPart.SUMMARY)) {
            log.add(place.at("steps").at(last), Message.of("problem.closing"), Message.of("problem.closing.allowed"));
        }
        List<Integer> framing = new ArrayList<>(openings);
        framing.addAll(reviews);
        framing.add(last);
        framing.stream()
                .distinct()
                .filter(step -> !is(steps.get(step), "need", Need.REQUIRED)
                        || steps.get(step).has("repeats"))
                .forEach(step -> log.add(
                        place.at("steps").at(step),
                        Message.of("problem.frame-need"),
                        Message.of("problem.frame-need.allowed")));
    }

    private static List<Integer> places(JsonNode steps, ItemKind kind) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (is(steps.get(i), "kind", kind)) {
                places.add(i);
            }
        }
        return places;
    }

    private static boolean is(JsonNode step, String property, Enum<?> word) {
        JsonNode value = step.path(property);
        return value.isString() && value.stringValue().equals(word.name());
    }

    /** Least, usual and most in order, all by five minutes. */
    static void lengths(JsonNode minutes, Place place, ProblemLog log) {
        List<String> names = List.of("least", "usual", "most");
        Predicate<String> isWhole = name -> minutes.path(name).isInt();
        names.stream()
                .filter(isWhole)
                .filter(name -> minutes.get(name).intValue() % Length.GRID != 0)
                .forEach(name -> log.add(
                        place.at(name),
                        Message.of("problem.off-grid"),
                        Message.of("problem.off-grid.allowed", Length.GRID)));
        if (names.stream().allMatch(isWhole)) {
            int usual = minutes.get("usual").intValue();
            if (minutes.get("least").intValue() > usual
                    || usual > minutes.get("most").intValue()) {
                log.add(place, Message.of("problem.lengths"), Message.of("problem.lengths.allowed"));
            }
        }
    }

    /** Groups have sizes, and nothing else has; sizes that divide any number of people. */
    static void groupSizes(JsonNode group, Place place, ProblemLog log) {
        boolean groups = is(group, "form", Grouping.Form.GROUPS);
        boolean sized = group.has("least") && group.has("most");
        boolean wrong = groups ? !sized : group.has("least") || group.has("most");
        if (group.path("form").isString() && wrong) {
            log.add(place, Message.of("problem.group-sizes"), Message.of("problem.group-sizes.allowed"));
        } else if (groups
                && group.get("least").isInt()
                && group.get("most").isInt()
                && group.get("most").intValue() < 2 * group.get("least").intValue() - 1) {
            int least = group.get("least").intValue();
            log.add(
                    place.at("most"),
                    Message.of("problem.group-gap", least),
                    Message.of("problem.group-gap.allowed", 2 * least - 1));
        }
    }

    /** Where groups have turns there are groups. */
    static void turns(JsonNode step, Place place, ProblemLog log) {
        if (is(step.path("turn"), "of", Turn.Whose.GROUP)
                && step.path("group").path("form").isString()
                && !is(step.path("group"), "form", Grouping.Form.GROUPS)) {
            log.add(
                    place.at("turn").at("of"),
                    Message.of("problem.group-turn"),
                    Message.of("problem.group-turn.allowed"));
        }
    }

    static void reservedId(JsonNode step, Place place, ProblemLog log) {
        JsonNode id = step.path("id");
        if (id.isString() && RESERVED.contains(id.stringValue())) {
            log.add(
                    place.at("id"),
                    Message.of("problem.reserved-step", id.stringValue()),
                    Message.of("problem.reserved-step.allowed", List.copyOf(RESERVED)));
        }
    }

    /** What is closed stays in the room; what is recorded is transmitted. */
    static void closed(JsonNode step, Place place, ProblemLog log) {
        boolean open = is(step, "audience", Audience.OPEN);
        boolean transmitted = isTrue(step, "transmitted");
        if (transmitted && !open) {
            log.add(
                    place.at("transmitted"),
                    Message.of("problem.closed-step"),
                    Message.of("problem.closed-step.allowed"));
        }
        if (isTrue(step, "recorded") && !transmitted) {
            log.add(place.at("recorded"), Message.of("problem.unseen-step"), Message.of("problem.unseen-step.allowed"));
        }
    }

    private static boolean isTrue(JsonNode step, String property) {
        return step.path(property).isBoolean() && step.get(property).booleanValue();
    }
}
