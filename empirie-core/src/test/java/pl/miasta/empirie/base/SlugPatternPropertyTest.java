package pl.miasta.empirie.base;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class SlugPatternPropertyTest {
    /** Letters that a slug may have, and their neighbours on both sides. */
    @Property
    void whatIsASlugIsWhatThePublishedPatternMatches(
            @ForAll
                    @StringLength(max = 66)
                    @CharRange(from = 'a', to = 'z')
                    @CharRange(from = '0', to = '9')
                    @Chars({'-', '-', '-', ',', '.', '/', ':', '`', '{', 'A', 'Z', 'ą', '\n'})
                    String text) {
        assertThat(Slug.matches(text)).isEqualTo(text.matches(Slug.PATTERN));
    }

    @Property
    void whatIsMadeOfTheRightLettersIsASlugUnlessItBeginsWithAHyphen(
            @ForAll
                    @StringLength(min = 1, max = 64)
                    @CharRange(from = 'a', to = 'z')
                    @CharRange(from = '0', to = '9')
                    @Chars('-')
                    String text) {
        assertThat(Slug.matches(text)).isEqualTo(text.matches(Slug.PATTERN)).isEqualTo(!text.startsWith("-"));
    }

    @Example
    void aSlugHasOneTo64Letters() {
        assertThat(Slug.matches("")).isFalse();
        assertThat(Slug.matches("a")).isTrue();
        assertThat(Slug.matches("a".repeat(64))).isTrue();
        assertThat(Slug.matches("a".repeat(65))).isFalse();
    }
}
