package pl.miasta.empirie.privacy;

import java.util.List;
import pl.miasta.empirie.edition.Edition;

/**
 * What erasing people came to.
 *
 * @param edition the edition without their names and e-mails
 * @param rewritten the places of the free texts in which a name or an e-mail stood, as JSON pointers with entries of lists
 *     by their id where they have one; a mark stands there now
 * @param toLookAt the places of the free texts in which a part of a name still stands, perhaps inflected: somebody should
 *     look, because nobody can be found in the edition any more who was called so
 */
public record Erasure(Edition edition, List<String> rewritten, List<String> toLookAt) {
    /** Copies the lists. */
    public Erasure {
        rewritten = List.copyOf(rewritten);
        toLookAt = List.copyOf(toLookAt);
    }
}
