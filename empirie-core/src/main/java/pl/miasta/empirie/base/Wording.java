package pl.miasta.empirie.base;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * A text that somebody wrote in one language or in both. What the library itself says stands in {@link Texts} instead.
 *
 * @param byLanguage the text in each language it was written in; none is blank
 */
public record Wording(Map<Language, String> byLanguage) {
    /** @throws IllegalArgumentException if there is no text, or a blank one */
    public Wording {
        if (byLanguage.isEmpty() || byLanguage.values().stream().anyMatch(Blank::is)) {
            throw new IllegalArgumentException("a wording says something in at least one language");
        }
        byLanguage = Collections.unmodifiableMap(new EnumMap<>(byLanguage));
    }

    /**
     * A text in both languages.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public static Wording of(String polish, String english) {
        return new Wording(Map.of(Language.PL, polish, Language.EN, english));
    }

    /** The languages it was written in. */
    public Set<Language> languages() {
        return byLanguage.keySet();
    }

    /**
     * The text in a language.
     *
     * @throws NoSuchElementException if it was not written in that language
     */
    public String in(Language language) {
        String text = byLanguage.get(language);
        if (text == null) {
            throw new NoSuchElementException("not written in " + language.tag());
        }
        return text;
    }

    /** The text in a language, or in another if it was not written in that one: better so than not at all. */
    public String nearest(Language language) {
        return in(
                byLanguage.containsKey(language)
                        ? language
                        : languages().iterator().next());
    }
}
