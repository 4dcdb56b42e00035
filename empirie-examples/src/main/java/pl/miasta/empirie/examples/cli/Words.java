package pl.miasta.empirie.examples.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Texts;

/** What the command line itself says, in one language. */
final class Words {
    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    static Words in(Language language) {
        String name = "cli_" + language.tag() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return new Words(language, new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String say(String code, Object... arguments) {
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < said.length; i++) {
            said[i] = arguments[i] instanceof Enum<?> word ? term(word) : arguments[i].toString();
        }
        return new MessageFormat(bundle.getString(code), Locale.ROOT).format(said);
    }

    String term(Enum<?> word) {
        return Texts.standard().term(word, language);
    }
}
