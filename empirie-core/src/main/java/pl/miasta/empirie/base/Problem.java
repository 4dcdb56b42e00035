package pl.miasta.empirie.base;

/**
 * What is wrong with an input, said so that its author can mend it.
 *
 * @param pointer the place, empty for the whole input: a JSON pointer (RFC 6901), or a part's name in an office file
 * @param wrong what is wrong
 * @param allowed what would be right
 */
public record Problem(String pointer, Message wrong, Message allowed) {
    /** The problem in one sentence: place, what is wrong, what is allowed. */
    public String describe(Language language) {
        String place = pointer.isEmpty() ? Message.of("problem.whole-file").in(language) : pointer;
        return place + ": " + wrong.in(language) + "; " + allowed.in(language);
    }
}
