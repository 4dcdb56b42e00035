package pl.miasta.empirie.document;

import java.util.Optional;
import java.util.function.Function;
import pl.miasta.empirie.base.Message;

/** What somebody who asks for a document gets: the document, or the reason why not. */
public sealed interface DocumentAnswer {
    /**
     * The document.
     *
     * @param made the document, without what the viewer may not see
     */
    record Made(Document made) implements DocumentAnswer {}

    /**
     * The viewer may not see what the document is about.
     *
     * @param why the reason, by ids and standings
     */
    record Refused(Message why) implements DocumentAnswer {}

    /**
     * On that day there was nothing to make a document of.
     *
     * @param why what there was not
     */
    record Missing(Message why) implements DocumentAnswer {}

    /** Goes on with the document, or with the reason why there is none. */
    default <R> R fold(Function<? super Document, ? extends R> made, Function<? super Message, ? extends R> reason) {
        if (this instanceof Made it) {
            return made.apply(it.made());
        }
        return reason.apply(this instanceof Refused refused ? refused.why() : ((Missing) this).why());
    }

    /** The document, if the viewer gets one. */
    default Optional<Document> document() {
        return fold(Optional::of, why -> Optional.empty());
    }

    /** Why there is no document; empty when there is one. */
    default Optional<Message> reason() {
        return fold(document -> Optional.empty(), Optional::of);
    }
}
