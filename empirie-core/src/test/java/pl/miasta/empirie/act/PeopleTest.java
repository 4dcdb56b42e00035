package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.miasta.empirie.act.ActedWorld.assertAllowedOnlyTo;
import static pl.miasta.empirie.act.ActedWorld.assertChain;
import static pl.miasta.empirie.act.ActedWorld.assertRefused;
import static pl.miasta.empirie.act.ActedWorld.changing;
import static pl.miasta.empirie.act.ActedWorld.person;
import static pl.miasta.empirie.act.ActsWorld.EDITION;
import static pl.miasta.empirie.act.ActsWorld.NETWORK;
import static pl.miasta.empirie.act.ActsWorld.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.Editions.RegisterPerson;
import pl.miasta.empirie.act.People.Erase;
import pl.miasta.empirie.json.Traces;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.privacy.Due;
import pl.miasta.empirie.privacy.Erasure;
import pl.miasta.empirie.rule.Subject;

class PeopleTest {
    private final ActsWorld world = ActedWorld.network(Stage.WORKING);

    private static ActedWorld.Doing erase(PersonId... people) {
        return (empirie, actor) -> empirie.people().erase(new Erase(EDITION, List.of(people)), actor);
    }

    private static ActedWorld.Doing eraseDue(LocalDate before, PersonId... people) {
        return (empirie, actor) ->
                empirie.people().erase(new Erase(EDITION, List.of(people), Optional.of(before)), actor);
    }

    /** The title of the network names {@code p-1} in full and {@code p-2} by half. */
    private void aTextNamesPeople() {
        changing(
                world,
                edition -> edition.with(Person.of(person(1), "Żaneta Tajna", Optional.empty()))
                        .with(Person.of(person(2), "Jan Skryty", Optional.empty())));
        changing(
                world,
                edition -> Traces.of(edition).rewriting(text -> text.equals("Sieć") ? "Żaneta Tajna o Skrytym" : text));
    }

    @Test
    void peopleAreErasedEverywhereAndWhatIsLeftToLookAtIsSaid() {
        aTextNamesPeople();

        Erasure erasure = world.empirie
                .people()
                .erase(new Erase(EDITION, List.of(person(2), person(1))), Actor.office())
                .orElseThrow();

        assertThat(erasure.edition()).isEqualTo(world.edition());
        assertThat(world.edition().network(NETWORK).network().title()).isEqualTo("[p-1] o Skrytym");
        assertThat(world.edition().find(person(1)).orElseThrow().erased()).isTrue();
        assertThat(erasure.rewritten()).containsExactly("/networks/n-1/title");
        assertThat(erasure.toLookAt()).containsExactly("/networks/n-1/title");
        assertThat(world.events)
                .containsExactly(
                        new EditionEvent.PersonErased(EDITION, person(2), TODAY),
                        new EditionEvent.PersonErased(EDITION, person(1), TODAY));
        assertThat(world.events.get(0).subject()).isEqualTo(new Subject("people:e-1"));
    }

    @Test
    void theAuditRemembersThatAndNotWhom() {
        aTextNamesPeople();
        erase(person(1)).apply(world.empirie, Actor.system());

        assertChain(world, "people:e-1", AuditEntry.OUTSIDE, "ERASE_PEOPLE");
        assertChain(world, "network:n-1", AuditEntry.OUTSIDE, "ERASE_PEOPLE");
        assertThat(world.audit("people:e-1").toString() + world.audit("network:n-1"))
                .contains("/people/p-1/name", "/title")
                .doesNotContain("Tajn", "Skryt", "Żaneta");
    }

    @Test
    void theOfficeAndTheHostsSystemMayEraseAndNobodyElse() {
        assertAllowedOnlyTo(world, erase(person(1)), Actor.office(), Actor.system());
    }

    @Test
    void aClosedEditionTakesErasureToo() {
        changing(world, edition -> edition.with(edition.life().closed(TODAY)));

        assertThat(erase(person(1)).apply(world.empirie, Actor.office()).isDone())
                .isTrue();
    }

    @Test
    void nobodyIsErasedTwice() {
        erase(person(1)).apply(world.empirie, Actor.office());

        assertRefused(
                world,
                erase(person(1)),
                Actor.office(),
                "nic by się nie zmieniło: tak już jest zapisane → nie trzeba nic robić",
                "nothing would change: it is recorded so already → nothing needs to be done");
    }

    @Test
    void whoIsUnknownIsSaidAndNobodyIsErased() {
        assertRefused(
                world,
                erase(person(1), person(300)),
                Actor.office(),
                "osoba p-300: edycja e-1 tego nie zna → podaj coś znanego (osoba) albo najpierw to wprowadź",
                "person p-300: the edition e-1 does not know it → name a known person, or enter it first");
    }

    @Test
    void aRetentionThatHasNotEndedErasesNobody() {
        LocalDate lastDay = world.edition().lastDay();

        assertRefused(
                world,
                eraseDue(lastDay, person(1), person(99)),
                Actor.system(),
                "te osoby mają wpisy z dnia 2023-12-31 lub późniejsze: p-1, p-99 → pomiń: p-1, p-99, albo usuń dane bez"
                        + " warunku 2023-12-31",
                "these people have entries on 2023-12-31 or later: p-1, p-99 → leave out p-1, p-99, or erase without"
                        + " the condition of 2023-12-31");
        assertThat(eraseDue(lastDay.plusDays(1), person(1), person(99))
                        .apply(world.empirie, Actor.system())
                        .isDone())
                .isTrue();
        assertThat(Erase.due(EDITION, List.of(new Due(person(1), lastDay)), TODAY))
                .isEqualTo(new Erase(EDITION, List.of(person(1)), Optional.of(TODAY)));
    }

    @Test
    void registeringIsNoWayToErase() {
        assertRefused(
                world,
                (empirie, actor) -> empirie.editions()
                        .registerPerson(
                                new RegisterPerson(
                                        EDITION,
                                        Person.of(person(1), "X", Optional.empty())
                                                .blanked()),
                                actor),
                Actor.office(),
                "usunięcie danych osoby p-1 to osobna czynność → usuń dane osoby p-1 czynnością, która do tego służy i"
                        + " przegląda także teksty",
                "erasing the data of p-1 is an act of its own → erase the data of p-1 by the act for it, which looks"
                        + " through the texts, too");
    }

    @Test
    void whoIsToBeErasedIsNamedOnce() {
        assertThatThrownBy(() -> new Erase(EDITION, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("people to erase in edition e-1: one or more, each once");
        assertThatThrownBy(() -> new Erase(EDITION, List.of(person(1), person(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
