package pl.miasta.empirie.rule;

import java.util.List;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Texts;

/**
 * What to do so that a finding goes away: a code a program can act on, and what the code needs. Doing what it says does
 * it; where the figures are right but a person or a city has to be chosen, the choice is left open.
 *
 * @param code what to do, such as {@code admit-cities}
 * @param parameters how many, which city, until when …, in the order that the wording names them
 */
public record Remedy(String code, List<Object> parameters) {
    /** Copies the parameters, so that a remedy never changes. */
    public Remedy {
        parameters = List.copyOf(parameters);
    }

    /** A remedy with its parameters. */
    public static Remedy of(String code, Object... parameters) {
        return new Remedy(code, List.of(parameters));
    }

    /** The remedy as a message, for a host's own {@link Texts}. */
    public Message message() {
        return new Message("remedy." + code, parameters);
    }

    /** The remedy in the library's own words. */
    public String in(Language language) {
        return Texts.standard().say(message(), language);
    }
}
