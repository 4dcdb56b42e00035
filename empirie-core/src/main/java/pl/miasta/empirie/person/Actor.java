package pl.miasta.empirie.person;

import java.util.Optional;

/**
 * Who asks or acts: what a host maps its logins to.
 *
 * @param kind a person of the edition, or one of the bodies behind it
 * @param person the person; empty for bodies
 */
public record Actor(Kind kind, Optional<PersonId> person) {
    /** The kinds of actor. */
    public enum Kind {
        /** A person of the edition: a representative, a team member, a chair. */
        PERSON,
        /** The coordinating team (ZH-16), which monitors all networks. Source: III.2. */
        ZH16,
        /** The Office of ZMP (Biuro ZMP). Source: III.3. */
        OFFICE,
        /** The host system itself. */
        SYSTEM
    }

    /** @throws IllegalArgumentException if a person has no id, or a body has one */
    public Actor {
        if ((kind == Kind.PERSON) != person.isPresent()) {
            throw new IllegalArgumentException("a person, and only a person, has an id");
        }
    }

    /** A person of the edition. */
    public static Actor person(PersonId person) {
        return new Actor(Kind.PERSON, Optional.of(person));
    }

    /** The coordinating team. */
    public static Actor zh16() {
        return new Actor(Kind.ZH16, Optional.empty());
    }

    /** The Office of ZMP. */
    public static Actor office() {
        return new Actor(Kind.OFFICE, Optional.empty());
    }

    /** The host system itself. */
    public static Actor system() {
        return new Actor(Kind.SYSTEM, Optional.empty());
    }

    /** Whether the actor is that person. */
    public boolean is(PersonId other) {
        return person.filter(other::equals).isPresent();
    }
}
