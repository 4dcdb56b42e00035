package pl.miasta.empirie.person;

import java.util.Optional;

/**
 * Somebody's personal data. What an edition needs for its history and its counts is the id; name and e-mail can be
 * blanked without breaking either.
 *
 * @param id who it is
 * @param name first and family name; empty once erased
 * @param email work e-mail, if known; empty once erased
 * @param erased whether the data were blanked
 */
public record Person(PersonId id, Optional<String> name, Optional<String> email, boolean erased) {
    /** @throws IllegalArgumentException if a person has neither name nor erasure, or data in spite of erasure */
    public Person {
        if (erased == name.isPresent()) {
            throw new IllegalArgumentException("person " + id + " has a name or is erased, one of the two");
        }
        if (erased && email.isPresent()) {
            throw new IllegalArgumentException("person " + id + " is erased and still has an e-mail");
        }
    }

    /** A person with a name. */
    public static Person of(PersonId id, String name, Optional<String> email) {
        return new Person(id, Optional.of(name), email, false);
    }

    /** The same person without data: still the same id, so history and counts stay. */
    public Person blanked() {
        return new Person(id, Optional.empty(), Optional.empty(), true);
    }

    /** The id alone: a log never sees a name. */
    @Override
    public String toString() {
        return "person:" + id;
    }
}
