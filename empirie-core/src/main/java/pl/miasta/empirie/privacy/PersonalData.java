package pl.miasta.empirie.privacy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.Aggregates;
import pl.miasta.empirie.json.PersonFile;
import pl.miasta.empirie.json.Traces;
import pl.miasta.empirie.json.Traces.Mention;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.EditionStore;

/**
 * The personal data (dane osobowe) of an edition: what it says of somebody, the edition without somebody, and whose data
 * are due to go. Names and e-mails stand with the people alone, but whoever writes a note or a reason may name anybody: so
 * all free texts are looked through, too. Immutable.
 *
 * <p>A name is found as it is written among the people, whole, in any case, with any white space between its words; not
 * inflected, shortened or turned round: Anna Nowak is found, Anny Nowak and Nowak Anna are not, but their places are said.
 * Where a longer name of somebody else has it in it, it is left alone. Whoever has the same name is the same in a text.
 */
public final class PersonalData {
    private final Edition edition;
    private final Traces traces;

    private PersonalData(Edition edition) {
        this.edition = edition;
        this.traces = Traces.of(edition);
    }

    /** Looks through an edition. */
    public static PersonalData of(Edition edition) {
        return new PersonalData(edition);
    }

    /**
     * The entries that name the person by id, in the order of the edition file.
     *
     * @throws IllegalArgumentException if the edition has no such person
     */
    public List<Mention> tracesOf(PersonId person) {
        return traces.of(known(person).id());
    }

    /**
     * The last day of which the edition's entries about the person speak; the edition's own last day if there is none:
     * whoever was entered is to be named yet.
     *
     * @throws IllegalArgumentException if the edition has no such person
     */
    public LocalDate lastDayOf(PersonId person) {
        return lastDay(known(person));
    }

    private LocalDate lastDay(Person person) {
        return traces.of(person.id()).stream()
                .map(Mention::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(edition.lastDay());
    }

    /**
     * What the edition says of a person, to be handed to that person: a file {@code empirie-person/1}
     * ({@link PersonFile}). Name and e-mail; every entry that names the person, without the ids of other people in it, and
     * with a mark where a free text of it has somebody else's name or e-mail; the places of the texts that name the person
     * or perhaps do. Other people's names may stand inflected in those texts: whoever hands the file over reads it first.
     *
     * @return the same bytes for the same edition
     * @throws IllegalArgumentException if the edition has no such person
     */
    public String exportOf(PersonId person) {
        return export(person, Optional.empty());
    }

    /**
     * The same, with what the person did according to the audit of a store, an aggregate after the other.
     *
     * @throws IllegalArgumentException if the edition has no such person
     * @throws pl.miasta.empirie.port.StorageException if the store fails
     */
    public String exportOf(PersonId person, EditionStore store) {
        known(person);
        return export(
                person,
                Optional.of(Aggregates.of(edition).differingFrom(Aggregates.none()).stream()
                        .flatMap(aggregate -> store.audit(edition.id(), aggregate).stream())
                        .filter(entry -> entry.by().is(person))
                        .map(PersonalData::done)
                        .toList()));
    }

    private static PersonFile.DoneAct done(AuditEntry entry) {
        return new PersonFile.DoneAct(
                entry.aggregate(), entry.number(), entry.act(), entry.inPlaceOf(), entry.on(), entry.at());
    }

    private String export(PersonId id, Optional<List<PersonFile.DoneAct>> acts) {
        Person person = known(id);
        List<Person> alone = List.of(person);
        List<Person> others = edition.people().stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        List<String> texts = traces.textsIn(Spelling.naming(alone, edition.people()));
        return traces.export(
                id,
                texts,
                traces.textsIn(Spelling.hinting(alone)).stream()
                        .filter(place -> !texts.contains(place))
                        .toList(),
                acts,
                Spelling.hiding(others, edition.people()));
    }

    /** {@link #erase(Collection)}. */
    public Erasure erase(PersonId... people) {
        return erase(Arrays.asList(people));
    }

    /**
     * The edition without the people's data: name and e-mail blanked for good, and in every free text a mark in the place
     * of each, {@code [p-17]} or {@code [p-17 e-mail]}, with the ids of all who share it. The mark names the id, so that
     * texts that differed by a name still differ. Ids, entries, days and counts stay, and so does everybody else. Done
     * twice, the second time changes nothing.
     *
     * @throws IllegalArgumentException if the edition has no such person
     */
    public Erasure erase(Collection<PersonId> people) {
        List<Person> erased = new TreeSet<>(people).stream().map(this::known).toList();
        List<String> rewritten = traces.textsIn(Spelling.naming(erased, edition.people()));
        Edition next = traces.rewriting(Spelling.marking(erased, edition.people()));
        for (Person person : erased) {
            next = next.with(person.blanked());
        }
        return new Erasure(next, rewritten, Traces.of(next).textsIn(Spelling.hinting(erased)));
    }

    /**
     * Whose data are kept no longer than a retention (retencja) allows: the people whose {@linkplain #lastDayOf last day}
     * lies before that day and whose data are not erased yet, by last day and id.
     */
    public List<Due> dueBefore(LocalDate day) {
        return edition.people().stream()
                .filter(person -> !person.erased())
                .map(person -> new Due(person.id(), lastDay(person)))
                .filter(due -> due.lastDay().isBefore(day))
                .sorted(Due.ORDER)
                .toList();
    }

    private Person known(PersonId person) {
        return edition.find(person)
                .orElseThrow(
                        () -> new IllegalArgumentException("edition " + edition.id() + " has no person " + person));
    }
}
