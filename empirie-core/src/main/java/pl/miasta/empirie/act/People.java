package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.privacy.Due;
import pl.miasta.empirie.privacy.Erasure;
import pl.miasta.empirie.privacy.PersonalData;

/**
 * What happens to people's data (dane osobowe). They are entered with {@link Editions#registerPerson}; this is how they
 * go. What is stored of somebody, and whose data are due to go, is asked of {@link PersonalData}, without an act. Who may
 * do what is (ours).
 */
public final class People {
    private static final Permission OFFICE_OR_SYSTEM =
            Permission.anyOf(Permission.OFFICE, Permission.body(Actor.Kind.SYSTEM));

    private final Desk desk;

    People(Desk desk) {
        this.desk = desk;
    }

    /**
     * Erases people's data.
     *
     * @param edition the edition
     * @param people whose, one or more, each once
     * @param lastBefore if given, all of them have to be due by it: their last day lies before that day
     */
    public record Erase(EditionId edition, List<PersonId> people, Optional<LocalDate> lastBefore) {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if nobody is named, or somebody twice
         */
        public Erase {
            people = List.copyOf(people);
            if (people.isEmpty() || new HashSet<>(people).size() < people.size()) {
                throw new IllegalArgumentException(
                        "people to erase in edition " + edition + ": one or more, each once");
            }
        }

        /** Because they asked for it, or somebody else decided so. */
        public Erase(EditionId edition, List<PersonId> people) {
            this(edition, people, Optional.empty());
        }

        /** Because a retention has ended: who was {@linkplain PersonalData#dueBefore found due} has to be so still. */
        public static Erase due(EditionId edition, List<Due> due, LocalDate lastBefore) {
            return new Erase(edition, due.stream().map(Due::person).toList(), Optional.of(lastBefore));
        }
    }

    /**
     * Erases people's data (usunięcie danych osobowych), as {@link PersonalData#erase} says: a fact, recorded by the
     * Office or by the host's system, also in a closed edition. Answers what was rewritten and where to look: say it to
     * somebody at once, nobody can find it out later.
     */
    public Outcome<Erasure> erase(Erase command, Actor actor) {
        Erasing erasing = new Erasing(command.people());
        Attempt attempt = desk.act(ActKind.ERASE_PEOPLE, command.edition(), actor);
        for (PersonId person : command.people()) {
            attempt.knowing(person).telling(new EditionEvent.PersonErased(command.edition(), person, desk.today()));
        }
        return attempt.by(OFFICE_OR_SYSTEM)
                .unless(edition -> notDue(edition, command))
                .changing(erasing)
                .answering(erasing::answer);
    }

    private static Optional<Reason> notDue(Edition edition, Erase command) {
        return command.lastBefore().flatMap(day -> {
            PersonalData data = PersonalData.of(edition);
            List<PersonId> later = command.people().stream()
                    .filter(person -> !data.lastDayOf(person).isBefore(day))
                    .toList();
            return later.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Reason.of(Reason.Kind.STATE, "not-due", later, day));
        });
    }

    /** Erases, and remembers what it came to: once it is done, nobody can find out any more. */
    private static final class Erasing implements UnaryOperator<Edition> {
        private final List<PersonId> people;
        private @Nullable Erasure made;

        Erasing(List<PersonId> people) {
            this.people = people;
        }

        @Override
        public Edition apply(Edition edition) {
            Erasure erasure = PersonalData.of(edition).erase(people);
            made = erasure;
            return erasure.edition();
        }

        /** What it came to; of one done before, under the same number, it is known no more. */
        Erasure answer(Edition now) {
            return made == null
                    ? new Erasure(now, List.of(), List.of())
                    : new Erasure(now, made.rewritten(), made.toLookAt());
        }
    }
}
