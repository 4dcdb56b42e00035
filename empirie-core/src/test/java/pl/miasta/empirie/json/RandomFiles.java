package pl.miasta.empirie.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Edition files of every shape: the properties of the rich one, each kept or left out, lists grown or emptied, words and
 * texts and days exchanged for others of their kind.
 */
final class RandomFiles {
    private static final List<String> SPARE_LISTS = List.of(
            "/networks/0/members",
            "/networks/0/representatives",
            "/networks/0/team",
            "/networks/0/agreements",
            "/networks/0/absences",
            "/networks/0/deeds",
            "/networks/0/dutyHours",
            "/networks/0/workPlan/productKinds",
            "/networks/0/workPlan/actions",
            "/networks/0/workPlan/heardCities",
            "/networks/0/products",
            "/networks/0/products/0/opinions",
            "/networks/0/contract/voices",
            "/networks/0/surveys/0/answers",
            "/meetings/0/moves",
            "/paths",
            "/corrections",
            "/networks/0/waivers",
            "/meetings/0/leaders",
            "/meetings/0/guests",
            "/meetings/0/observers",
            "/meetings/0/attendance",
            "/coordination/decisionMeetings",
            "/recruitment/applications/0/wishes",
            "/recruitment/answers");

    private RandomFiles() {}

    static Arbitrary<ObjectNode> files() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("aąŻ \t\n\r\"\\/{}[]:,'<>&\u00A0\u2028\uFEFF\u007F\u0001")
                .withCharRange('!', '~')
                .ofMaxLength(12);
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 1000)
                .map(day -> LocalDate.of(2021, 6, 1).plusDays(day));
        return Combinators.combine(
                        Arbitraries.of(Sample.places(Sample.rich())).set().ofMaxSize(40),
                        Arbitraries.of(SPARE_LISTS).set().ofMaxSize(8),
                        texts.list().ofMinSize(1).ofMaxSize(9),
                        days.list().ofMinSize(1).ofMaxSize(9),
                        Arbitraries.integers().between(0, 5))
                .as((left, twice, words, dates, shift) -> {
                    ObjectNode file = Sample.rich();
                    rewrite(file, words, dates, new int[] {shift});
                    twice.forEach(place -> again(file.at(place)));
                    left.forEach(place -> leaveOut(file, place));
                    return file;
                });
    }

    /** Says everything in a list twice where saying it twice is right: ids are not. */
    private static void again(JsonNode list) {
        if (list instanceof ArrayNode array && array.size() > 0 && !array.get(0).has("id")) {
            List<JsonNode> copies = new ArrayList<>();
            array.forEach(entry -> copies.add(entry.deepCopy()));
            array.addAll(copies);
        }
    }

    /** Takes a place away unless the file cannot do without. */
    private static void leaveOut(ObjectNode file, String place) {
        if (file.at(place).isMissingNode()) {
            return;
        }
        ObjectNode without = file.deepCopy();
        Sample.remove(without, place);
        if (Sample.said(without).isEmpty()) {
            Sample.remove(file, place);
        }
    }

    private static void rewrite(JsonNode node, List<String> words, List<LocalDate> dates, int[] next) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                switch (name) {
                    case "title",
                            "text",
                            "theme",
                            "place",
                            "goodPractice",
                            "terc",
                            "reason",
                            "lateReason",
                            "change",
                            "remark",
                            "deviation",
                            "outside" -> {
                        if (value.isString()) {
                            object.put(name, words.get(next[0]++ % words.size()));
                        }
                    }
                    case "assessedOn",
                            "publishedOn",
                            "shownToObserversOn",
                            "approvedOn",
                            "sharedOn",
                            "on",
                            "agreedOn",
                            "consultedOn",
                            "adoptedOn",
                            "grantedOn",
                            "receivedOn",
                            "date" ->
                        object.put(name, dates.get(next[0]++ % dates.size()).toString());
                    case "canHost", "zmpMember", "rosterComplete", "inBetween", "acceptsExpectations", "transmitted" ->
                        object.put(name, next[0]++ % 2 == 0);
                    // their days are bound to each other
                    case "planVersions", "noteVersions", "surveys" -> {}
                    case "minutes" -> object.put(name, 1 + next[0]++ * 37 % 1440);
                    default -> rewrite(value, words, dates, next);
                }
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                rewrite(node.get(i), words, dates, next);
            }
        }
    }
}
