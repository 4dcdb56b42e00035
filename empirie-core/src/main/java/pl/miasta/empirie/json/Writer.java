package pl.miasta.empirie.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts values into an object, leaving out what equals the contract's default. */
record Writer(ObjectNode object) {
    static Writer empty() {
        return new Writer(Shape.NODES.objectNode());
    }

    Writer put(String name, Object value) {
        object.put(name, value.toString());
        return this;
    }

    Writer put(String name, int value) {
        object.put(name, value);
        return this;
    }

    Writer put(String name, LocalDate day) {
        return put(name, (Object) day);
    }

    Writer put(String name, Optional<?> value) {
        value.ifPresent(present -> {
            if (present instanceof Integer number) {
                object.put(name, number);
            } else {
                object.put(name, present.toString());
            }
        });
        return this;
    }

    Writer put(String name, boolean value, boolean byDefault) {
        if (value != byDefault) {
            object.put(name, value);
        }
        return this;
    }

    Writer put(String name, int value, int byDefault) {
        return value == byDefault ? this : put(name, value);
    }

    Writer put(String name, Writer part) {
        object.set(name, part.object);
        return this;
    }

    Writer putUnlessEmpty(String name, Writer part) {
        return part.object.isEmpty() ? this : put(name, part);
    }

    /** A list of plain values; an empty one is left out. */
    Writer values(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            ArrayNode array = object.putArray(name);
            values.forEach(value -> array.add(value.toString()));
        }
        return this;
    }

    /** A list of objects; an empty one is left out. */
    <T> Writer objects(String name, Collection<T> values, BiConsumer<Writer, T> write) {
        if (!values.isEmpty()) {
            list(name, values, value -> {
                Writer one = empty();
                write.accept(one, value);
                return one.object;
            });
        }
        return this;
    }

    /** A list of objects; an empty one is written as such. */
    <T> Writer list(String name, Collection<T> values, Function<T, JsonNode> write) {
        ArrayNode array = object.putArray(name);
        values.forEach(value -> array.add(write.apply(value)));
        return this;
    }
}
