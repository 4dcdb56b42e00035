package pl.miasta.empirie.base;

import java.util.Locale;

/** The languages the library speaks. */
public enum Language {
    /** Polish (polski). */
    PL("pl"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, such as {@code pl}. */
    public String tag() {
        return tag;
    }

    /** The language as the JDK's locale. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
