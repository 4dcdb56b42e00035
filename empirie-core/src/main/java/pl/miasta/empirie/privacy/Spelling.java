package pl.miasta.empirie.privacy;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;

/**
 * How a name or an e-mail is found in what somebody wrote: as whole words, in any case, with any white space between
 * them, composed or decomposed.
 */
final class Spelling {
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    private static final String SPACE = "[\\s\\p{Z}]+";
    private static final Pattern SPACES = Pattern.compile(SPACE);
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s\\p{Z}-]+");

    private static final String HIDDEN = "[…]";

    /** The longest ending that Polish puts to a name beyond what it takes away: Kowalski, Kowalskiemu. */
    private static final int LONGEST_ENDING = 3;

    private static final int SHORTEST_PART = 3;

    private Spelling() {}

    /**
     * Puts a mark with the ids of those who share it in the place of every name and e-mail of the people; longer names of
     * others stay.
     */
    static UnaryOperator<String> marking(Collection<Person> people, Collection<Person> everybody) {
        return marking(people, everybody, false);
    }

    /** Puts a mark without ids in the place of every name and e-mail of the people. */
    static UnaryOperator<String> hiding(Collection<Person> people, Collection<Person> everybody) {
        return marking(people, everybody, true);
    }

    private static UnaryOperator<String> marking(
            Collection<Person> people, Collection<Person> everybody, boolean hidden) {
        List<UnaryOperator<String>> emails = Kind.EMAIL.marking(people, everybody, hidden);
        List<UnaryOperator<String>> names = Kind.NAME.marking(people, everybody, hidden);
        // an e-mail may have a name in it, and then it is still one
        List<UnaryOperator<String>> all =
                Stream.concat(emails.stream(), names.stream()).toList();
        return text -> {
            String marked = text;
            for (UnaryOperator<String> one : all) {
                marked = one.apply(marked);
            }
            return marked;
        };
    }

    /** Whether a text has the name or the e-mail of one of the people in it. */
    static Predicate<String> naming(Collection<Person> people, Collection<Person> everybody) {
        UnaryOperator<String> marking = marking(people, everybody);
        return text -> !marking.apply(text).equals(text);
    }

    /**
     * Whether a text has a word in it that may be a part of the name of one of the people, inflected or not, or the part of
     * an e-mail before the @. A guess: Adam may be a forefather.
     */
    static Predicate<String> hinting(Collection<Person> people) {
        List<Pattern> parts = people.stream()
                .flatMap(person -> Stream.concat(
                        person.name().stream().flatMap(Spelling::parts),
                        person.email().stream().flatMap(Spelling::mailbox)))
                .distinct()
                .map(Pattern::compile)
                .toList();
        return text -> {
            String composed = Normalizer.normalize(text, Form.NFC);
            return parts.stream().anyMatch(part -> part.matcher(composed).find());
        };
    }

    private static Stream<String> parts(String name) {
        return BETWEEN_PARTS
                .splitAsStream(Normalizer.normalize(name, Form.NFC))
                .filter(part -> part.length() >= SHORTEST_PART)
                .map(part -> {
                    int kept = Math.max(SHORTEST_PART, part.length() - 1);
                    int ending = part.length() - kept + LONGEST_ENDING;
                    // whole if it is short: what is left of Ewa would be found in too many words
                    String more = kept == part.length() ? "" : "\\p{L}{0," + ending + "}";
                    return "(?<!" + LETTER + ")(?=\\p{Lu}|[^\\p{L}])(?iu:" + Pattern.quote(part.substring(0, kept))
                            + ")" + more + "(?!" + LETTER + ")";
                });
    }

    private static Stream<String> mailbox(String email) {
        String box = email.strip().split("@", -1)[0];
        return box.length() < SHORTEST_PART
                ? Stream.of()
                : Stream.of("(?<!" + LETTER + ")(?iu:" + Pattern.quote(box) + ")(?!" + LETTER + ")");
    }

    private enum Kind {
        /** Not within a word, and not within one joined by a hyphen or an apostrophe: Nowak is none of Nowak-Lis. */
        NAME("['’-]", "['’-]\\p{L}", "") {
            @Override
            Optional<String> of(Person person) {
                return person.name();
            }
        },
        /** Not within another e-mail; the dot that ends a sentence is none of it. */
        EMAIL("[.+_%-]", "[.-]" + LETTER + "|@", " e-mail") {
            @Override
            Optional<String> of(Person person) {
                return person.email();
            }
        };

        private final String begin;
        private final String end;
        private final String word;

        Kind(String joinedBefore, String joinedAfter, String word) {
            this.begin = "(?<!" + LETTER + ")(?<!" + LETTER + joinedBefore + ")";
            this.end = "(?!" + LETTER + "|" + joinedAfter + ")";
            this.word = word;
        }

        abstract Optional<String> of(Person person);

        List<UnaryOperator<String>> marking(Collection<Person> people, Collection<Person> everybody, boolean hidden) {
            TreeMap<String, List<PersonId>> bearers = everybody.stream()
                    .filter(person -> of(person).filter(text -> !text.isBlank()).isPresent())
                    .collect(Collectors.groupingBy(
                            this::key, TreeMap::new, Collectors.mapping(Person::id, Collectors.toList())));
            List<String> sought = people.stream()
                    .filter(person -> of(person).filter(text -> !text.isBlank()).isPresent())
                    .map(this::key)
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .toList();
            return sought.stream()
                    .map(key -> marking(
                            key, hidden ? HIDDEN : mark(bearers.getOrDefault(key, List.of())), bearers.keySet()))
                    .toList();
        }

        /** What is one name, however it is written. */
        private String key(Person person) {
            String text = of(person).orElseThrow();
            return Normalizer.normalize(SPACES.matcher(text.strip()).replaceAll(" "), Form.NFC)
                    .toLowerCase(Locale.ROOT);
        }

        private String mark(Collection<PersonId> bearers) {
            return bearers.stream().sorted().map(PersonId::value).collect(Collectors.joining("/", "[", word + "]"));
        }

        private UnaryOperator<String> marking(String key, String mark, Collection<String> all) {
            String others = all.stream()
                    .filter(other -> !other.equals(key) && other.contains(key))
                    .map(Kind::either)
                    .collect(Collectors.joining("|"));
            Pattern pattern = Pattern.compile(
                    begin + "(?:" + (others.isEmpty() ? "" : "(?<other>" + others + ")|") + either(key) + ")" + end,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            boolean mayBeOther = !others.isEmpty();
            return text -> pattern.matcher(text)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(mayBeOther && found.group(1) != null ? found.group() : mark));
        }

        private static String either(String key) {
            return Stream.of(Form.NFC, Form.NFD)
                    .map(form -> Arrays.stream(key.split(" ", -1))
                            .map(word -> Pattern.quote(Normalizer.normalize(word, form)))
                            .collect(Collectors.joining(SPACE)))
                    .distinct()
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
    }
}
