package pl.miasta.empirie.network;

import java.util.Optional;
import pl.miasta.empirie.person.PersonId;

/**
 * The standing commission of ZMP competent for the theme (Komisja stała ZMP). Source: II.1, III.3.
 *
 * @param name the commission's name, if known
 * @param chair its chair, who is involved in the network, if known
 */
public record Commission(Optional<String> name, Optional<PersonId> chair) {
    /** The chair's id alone: a name may be a person's. */
    @Override
    public String toString() {
        return "commission chair " + chair;
    }
}
