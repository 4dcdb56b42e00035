package pl.miasta.empirie.base;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Every wording in Polish and English, by code. The library's own stand in {@code messages_pl.properties} and
 * {@code messages_en.properties} beside this class, as {@link MessageFormat} patterns; a host replaces single ones:
 * {@code Texts.standard().with(PL, Map.of("composition.core-cities.below", "…"))}. Immutable.
 */
public final class Texts {
    private static final Texts STANDARD = new Texts(load(), argument -> argument);

    private final Map<Language, Map<String, String>> patterns;
    private final UnaryOperator<Object> names;

    private Texts(Map<Language, Map<String, String>> patterns, UnaryOperator<Object> names) {
        this.patterns = patterns;
        this.names = names;
    }

    /** The library's own wordings. */
    public static Texts standard() {
        return STANDARD;
    }

    /** These wordings with some replaced or, for a host's own rules, added. */
    public Texts with(Language language, Map<String, String> wordings) {
        Map<Language, Map<String, String>> next = new EnumMap<>(patterns);
        Map<String, String> merged = new HashMap<>(wordingsOf(language));
        merged.putAll(wordings);
        next.put(language, Map.copyOf(merged));
        return new Texts(next, names);
    }

    /**
     * The same wordings that say some arguments by name: an id of a city as the city's name, for example.
     *
     * @param naming answers what to say instead of an argument, or the argument itself
     */
    public Texts naming(UnaryOperator<Object> naming) {
        return new Texts(patterns, naming);
    }

    /**
     * Says a message. Days are said as {@code 2022-06-08}, constants of enumerations by their wording
     * {@code term.Type.CONSTANT}, lists with commas.
     *
     * @throws IllegalArgumentException if no wording has the message's code
     */
    public String say(Message message, Language language) {
        String pattern = wordingsOf(language).get(message.code());
        if (pattern == null) {
            throw new IllegalArgumentException("no wording " + message.code() + " in " + language.tag());
        }
        MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
        Format[] ownFormats = format.getFormatsByArgumentIndex();
        Object[] said = new Object[message.arguments().size()];
        for (int i = 0; i < said.length; i++) {
            Object argument = message.arguments().get(i);
            // a place with a format of its own (choice) needs the number; any other shows it without grouping
            boolean formatted = i < ownFormats.length && ownFormats[i] != null;
            said[i] = formatted ? argument : said(argument, language);
        }
        return format.format(said);
    }

    /** The wording of an enumeration's constant, such as "koordynator-facylitator". */
    public String term(Enum<?> constant, Language language) {
        String code = "term." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return Objects.requireNonNullElse(wordingsOf(language).get(code), constant.name());
    }

    /** Whether there is a wording of that code. */
    public boolean knows(String code, Language language) {
        return wordingsOf(language).containsKey(code);
    }

    /** Every code with a wording in that language, in order. */
    public Set<String> codes(Language language) {
        return new TreeSet<>(wordingsOf(language).keySet());
    }

    private Map<String, String> wordingsOf(Language language) {
        return Objects.requireNonNull(patterns.get(language));
    }

    private String said(Object argument, Language language) {
        if (argument instanceof Enum<?> constant) {
            return term(constant, language);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream().map(one -> said(one, language)).collect(Collectors.joining(", "));
        }
        if (argument instanceof Message inner) {
            return say(inner, language);
        }
        if (argument instanceof Wording wording) {
            return wording.nearest(language);
        }
        return names.apply(argument).toString();
    }

    private static Map<Language, Map<String, String>> load() {
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Properties read = new Properties();
            String name = "messages_" + language.tag() + ".properties";
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(Texts.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
                read.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
            all.put(
                    language,
                    read.stringPropertyNames().stream()
                            .collect(Collectors.toUnmodifiableMap(key -> key, read::getProperty)));
        }
        return all;
    }
}
