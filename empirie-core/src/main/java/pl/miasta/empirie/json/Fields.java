package pl.miasta.empirie.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pl.miasta.empirie.base.Period;
import tools.jackson.databind.JsonNode;

/** An object of a file that has been inspected: its values, with the contract's defaults where they are missing. */
record Fields(JsonNode object) {
    String text(String name) {
        return object.get(name).stringValue();
    }

    <T> T text(String name, Function<String, T> make) {
        return make.apply(text(name));
    }

    Optional<String> maybeText(String name) {
        return value(name).map(JsonNode::stringValue);
    }

    <T> Optional<T> maybeText(String name, Function<String, T> make) {
        return maybeText(name).map(make);
    }

    <E extends Enum<E>> E word(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    <E extends Enum<E>> Optional<E> maybeWord(String name, Class<E> type) {
        return maybeText(name).map(word -> Enum.valueOf(type, word));
    }

    boolean flag(String name) {
        return flag(name, false);
    }

    boolean flag(String name, boolean missing) {
        return value(name).map(JsonNode::booleanValue).orElse(missing);
    }

    int whole(String name, int missing) {
        return maybeWhole(name).orElse(missing);
    }

    int whole(String name) {
        return object.get(name).intValue();
    }

    Optional<Integer> maybeWhole(String name) {
        return value(name).map(JsonNode::intValue);
    }

    LocalDate date(String name) {
        return maybeDate(name).orElseThrow();
    }

    Optional<LocalDate> maybeDate(String name) {
        return Dates.at(object, name);
    }

    Period period() {
        return new Period(date("from"), maybeDate("to"));
    }

    Optional<Fields> maybeObject(String name) {
        return value(name).map(Fields::new);
    }

    /** An object whose properties are ids, each with a whole number; empty if it is missing. */
    <K> Map<K, Integer> wholes(String name, Function<String, K> make) {
        Map<K, Integer> numbers = new LinkedHashMap<>();
        value(name)
                .ifPresent(known -> known.properties()
                        .forEach(property -> numbers.put(
                                make.apply(property.getKey()),
                                property.getValue().intValue())));
        return numbers;
    }

    boolean has(String name) {
        return value(name).isPresent();
    }

    <T> List<T> objects(String name, Function<Fields, T> make) {
        return values(name, value -> make.apply(new Fields(value)));
    }

    <T> List<T> texts(String name, Function<String, T> make) {
        return values(name, value -> make.apply(value.stringValue()));
    }

    private <T> List<T> values(String name, Function<JsonNode, T> make) {
        return value(name).stream()
                .flatMap(list -> list.values().stream())
                .map(make)
                .toList();
    }

    private Optional<JsonNode> value(String name) {
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
    }
}
