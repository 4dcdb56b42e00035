package pl.miasta.empirie.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.miasta.empirie.RandomEditions;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.figure.EditionFigures;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.json.Traces;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;

/** Erasing somebody takes a name away and nothing else. */
class PersonalDataPropertyTest {
    private static final List<String> FIRST = List.of("Żaneta", "Jan", "Anna", "Maria Anna");
    private static final List<String> FAMILY = List.of("Gżegżółka", "Brzęk-Lis", "Nowak", "d'Arc", "(x) $1\\Q");

    @Provide
    Arbitrary<Edition> editions() {
        return RandomEditions.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomEditions.days();
    }

    /** People with names of which some are shared and some stand in others; texts that name them. */
    private static Edition named(Edition edition, Random random) {
        Edition next = edition;
        List<String> said = new ArrayList<>();
        for (Person person : edition.people()) {
            String name = FIRST.get(random.nextInt(FIRST.size())) + " " + FAMILY.get(random.nextInt(FAMILY.size()));
            String email = random.nextInt(9) + "@example.org";
            next = next.with(Person.of(person.id(), name, Optional.of(email)));
            said.add(name);
            said.add(email);
        }
        return Traces.of(next)
                .rewriting(text -> random.nextBoolean() ? text : text + " " + said.get(random.nextInt(said.size())));
    }

    @Property(tries = 20)
    void erasingPeopleChangesNoFindingAndNoFigure(
            @ForAll("editions") Edition any, @ForAll("days") LocalDate day, @ForAll Random random) {
        Edition edition = named(any, random);
        List<PersonId> people = some(edition, random);

        Edition erased = PersonalData.of(edition).erase(people).edition();

        assertThat(Report.of(erased, day).findings())
                .isEqualTo(Report.of(edition, day).findings());
        assertThat(EditionFigures.of(erased, day)).isEqualTo(EditionFigures.of(edition, day));
        for (PersonId person : people) {
            assertThat(PersonalData.of(erased).tracesOf(person))
                    .isEqualTo(PersonalData.of(edition).tracesOf(person));
        }
    }

    @Property(tries = 20)
    void anErasedPersonIsNowhereAndEverybodyElseIsWhereHeWas(@ForAll("editions") Edition any, @ForAll Random random) {
        Edition edition = named(any, random);
        List<PersonId> people = some(edition, random);

        Edition erased = PersonalData.of(edition).erase(people).edition();

        assertThat(EditionFile.read(EditionFile.write(erased))).isEqualTo(erased);
        assertThat(PersonalData.of(erased).erase(people).edition()).isEqualTo(erased);
        assertThat(Traces.of(erased)
                        .textsIn(Spelling.naming(
                                edition.people().stream()
                                        .filter(person -> people.contains(person.id()))
                                        .toList(),
                                edition.people())))
                .isEmpty();
        Edition others = edition;
        for (PersonId person : people) {
            others = others.with(edition.find(person).orElseThrow().blanked());
        }
        assertThat(erased.people()).isEqualTo(others.people());
        // but for the texts the two are one
        assertThat(Traces.of(erased).rewriting(text -> ""))
                .isEqualTo(Traces.of(others).rewriting(text -> ""));
    }

    @Property(tries = 8)
    void anExportNamesNobodyElseAndIsTheSameEachTime(@ForAll("editions") Edition any, @ForAll Random random) {
        Edition edition = named(any, random);
        for (Person person : edition.people()) {
            String export = PersonalData.of(edition).exportOf(person.id());
            assertThat(export.getBytes(UTF_8))
                    .isEqualTo(PersonalData.of(edition).exportOf(person.id()).getBytes(UTF_8));
            for (Person other : edition.people()) {
                boolean sharesName = isIn(other.name(), person.name());
                boolean sharesEmail = isIn(other.email(), person.email());
                assertThat(sharesName || !export.contains("\"" + other.name().orElseThrow()))
                        .isTrue();
                assertThat(sharesEmail || !export.contains(other.email().orElseThrow()))
                        .isTrue();
                assertThat(other.equals(person) || !export.contains("\"" + other.id() + "\""))
                        .isTrue();
            }
        }
    }

    private static boolean isIn(Optional<String> text, Optional<String> other) {
        return other.orElseThrow().contains(text.orElseThrow());
    }

    private static List<PersonId> some(Edition edition, Random random) {
        return edition.people().stream()
                .map(Person::id)
                .filter(id -> random.nextInt(3) == 0)
                .toList();
    }
}
