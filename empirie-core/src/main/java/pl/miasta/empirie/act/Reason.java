package pl.miasta.empirie.act;

import java.util.Optional;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.rule.Finding;

/**
 * Why an act was refused, and what would make it allowed.
 *
 * @param kind what kind of obstacle it is
 * @param says what stands in the way
 * @param cure what would clear the way
 * @param finding the finding, for a reason that is a rule's
 */
public record Reason(Kind kind, Message says, Message cure, Optional<Finding> finding) {
    /** The kinds of obstacle. */
    public enum Kind {
        /** The edition, the network or something else named is not known. */
        UNKNOWN,
        /** The actor may not do this. */
        PERMISSION,
        /** The network is in another stage. */
        STAGE,
        /** What is to be changed is not in a state that allows it. */
        STATE,
        /** A rule that gates the act would find something that blocks. */
        RULE
    }

    /** An obstacle other than a rule: wordings {@code act.refused.CODE} and {@code act.refused.CODE.cure}. */
    static Reason of(Kind kind, String code, Object... arguments) {
        return new Reason(
                kind,
                Message.of("act.refused." + code, arguments),
                Message.of("act.refused." + code + ".cure", arguments),
                Optional.empty());
    }

    /** What a rule finds. */
    static Reason of(Finding finding) {
        return new Reason(Kind.RULE, finding.says(), finding.cure().message(), Optional.of(finding));
    }

    /** What stands in the way, in the library's own words. */
    public String message(Language language) {
        return says.in(language);
    }

    /** What would clear the way, in the library's own words. */
    public String remedy(Language language) {
        return cure.in(language);
    }
}
