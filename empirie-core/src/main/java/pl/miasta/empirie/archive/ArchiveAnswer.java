package pl.miasta.empirie.archive;

import java.util.Optional;
import java.util.function.Function;
import pl.miasta.empirie.base.Message;

/** What somebody who asks for an archive gets: the archive, or the reason why not. */
public sealed interface ArchiveAnswer {
    /**
     * The archive.
     *
     * @param made the archive, without what the viewer may not see
     */
    record Made(Archive made) implements ArchiveAnswer {}

    /**
     * The viewer may not have it.
     *
     * @param why the reason, by standings
     */
    record Refused(Message why) implements ArchiveAnswer {}

    /** Goes on with the archive, or with the reason why there is none. */
    default <R> R fold(Function<? super Archive, ? extends R> made, Function<? super Message, ? extends R> refused) {
        return this instanceof Made it ? made.apply(it.made()) : refused.apply(((Refused) this).why());
    }

    /** The archive, if the viewer gets one. */
    default Optional<Archive> archive() {
        return fold(Optional::of, why -> Optional.empty());
    }

    /** Why there is no archive; empty when there is one. */
    default Optional<Message> reason() {
        return fold(archive -> Optional.empty(), Optional::of);
    }
}
