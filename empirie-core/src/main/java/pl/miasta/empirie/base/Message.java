package pl.miasta.empirie.base;

import java.util.List;

/**
 * A text not yet said: the code under which {@link Texts} keeps its wording, and what the wording has to name.
 *
 * @param code key of the bundles, such as {@code composition.core-cities.below}
 * @param arguments numbers, days, ids and enumeration constants in the order of the wording's places, never a person's
 *     name; a list is said with commas
 */
public record Message(String code, List<Object> arguments) {
    /** Copies the arguments, so that a message never changes. */
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with its arguments in the order of the wording's places. */
    public static Message of(String code, Object... arguments) {
        return new Message(code, List.of(arguments));
    }

    /** The message in the library's own words. */
    public String in(Language language) {
        return Texts.standard().say(this, language);
    }
}
