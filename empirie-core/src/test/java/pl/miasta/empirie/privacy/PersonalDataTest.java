package pl.miasta.empirie.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.json.PersonFile;
import pl.miasta.empirie.json.Traces.Mention;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.Trace;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.team.Role;

class PersonalDataTest {
    private static final PersonId ANNA = new PersonId("p-1");
    private static final PersonId JAN = new PersonId("p-2");
    private static final PersonId NEW = new PersonId("p-3");
    private static final PersonId GONE = new PersonId("p-4");

    private static final Edition EDITION = EditionFile.read("""
                    {"schema": "empirie-edition/1",
                     "edition": {"id": "e-1", "title": "Edycja", "from": "2022-01-01", "to": "2023-12-31"},
                     "cities": [{"id": "zory", "name": "Żory", "status": "LAUREATE"}],
                     "people": [
                       {"id": "p-1", "name": "Anna Nowak", "email": "anna@zory.pl"},
                       {"id": "p-2", "name": "Jan Kowalski", "email": "j.kowalski@zory.pl"},
                       {"id": "p-3", "name": "Nowa Osoba"},
                       {"id": "p-4", "name": null, "erased": true}],
                     "networks": [{"id": "n-1", "kind": "THEMATIC", "title": "Sieć",
                       "representatives": [
                         {"person": "p-1", "city": "zory", "position": "MAYOR", "from": "2022-01-10", "to": "2022-05-01",
                          "reason": "Anna Nowak oddaje Janowi, czyli Jan Kowalski (j.kowalski@zory.pl) wchodzi."},
                         {"person": "p-2", "city": "zory", "position": "MAYOR", "from": "2022-05-02"}],
                       "agreements": [{"id": "u-1", "ground": "AGREEMENT", "holder": "p-2", "substitute": "p-1",
                         "tasks": [ "SUM_UP" ], "agreedOn": "2022-02-01", "from": "2022-02-02", "to": "2022-03-01"}]}],
                     "meetings": [{"id": "m-1", "networks": ["n-1"], "status": "HELD", "mode": "ONLINE",
                       "days": [{"date": "2022-04-01", "start": "09:00"}, {"date": "2022-04-02", "start": "09:00"}],
                       "attendance": [{"person": "p-1", "day": 2, "status": "PRESENT"}],
                       "note": {"origin": "PARTICIPANTS", "text": "Mówiła anna nowak. Pisać: ANNA@zory.pl."},
                       "tasks": [{"id": "t-1", "kind": "TASK", "text": "Zapytać Anny Nowak", "owner": "p-1",
                         "doneOn": "2022-04-20"}]}]}
                    """.getBytes(UTF_8));

    private static Edition with(String text) {
        return EDITION.with(EDITION.meetings()
                .get(0)
                .withNote(EDITION.meetings()
                        .get(0)
                        .note()
                        .map(note -> new Note(note.origin(), Optional.of(text), note.approvedOn(), note.sharedOn()))));
    }

    private static String note(Edition edition) {
        return edition.meetings().get(0).note().flatMap(note -> note.text()).orElseThrow();
    }

    // erasing

    @Test
    void anErasedPersonIsBlankedAndEveryTextHasAMarkInstead() {
        Erasure erasure = PersonalData.of(EDITION).erase(ANNA);

        assertThat(erasure.edition().find(ANNA)).map(Person::erased).contains(true);
        assertThat(note(erasure.edition())).isEqualTo("Mówiła [p-1]. Pisać: [p-1 e-mail].");
        assertThat(erasure.rewritten())
                .containsExactly("/networks/n-1/representatives/0/reason", "/meetings/m-1/note/text");
        assertThat(erasure.toLookAt()).containsExactly("/meetings/m-1/tasks/t-1/text");
        assertThat(erasure.edition().people().subList(1, 4))
                .isEqualTo(EDITION.people().subList(1, 4));
        assertThat(EditionFile.read(EditionFile.write(erasure.edition()))).isEqualTo(erasure.edition());
        assertThat(erasure.toString()).doesNotContain("Jan");
    }

    @Test
    void erasingTwiceOrSomebodyErasedChangesNothing() {
        Edition once = PersonalData.of(EDITION).erase(ANNA).edition();

        assertThat(PersonalData.of(once).erase(ANNA, GONE)).isEqualTo(new Erasure(once, List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            Anna Nowak                  | [p-1]
            (Anna Nowak)                | ([p-1])
            ANNA NOWAK, anna nowak      | [p-1], [p-1]
            'Anna  \t Nowak'            | [p-1]
            Anna\u00a0Nowak             | [p-1]
            zebranie.Anna Nowak         | zebranie.[p-1]
            Anna Nowak – Żory           | [p-1] – Żory
            Hanna Nowak                 | Hanna Nowak
            Anna Nowakowska             | Anna Nowakowska
            Anna Nowak-Lis              | Anna Nowak-Lis
            Maria-Anna Nowak            | Maria-Anna Nowak
            Anna Nowak'a                | Anna Nowak'a
            Anny Nowak                  | Anny Nowak
            Nowak Anna                  | Nowak Anna
            anna@zory.pl.               | [p-1 e-mail].
            <ANNA@ZORY.PL>              | <[p-1 e-mail]>
            mailto:anna@zory.pl         | mailto:[p-1 e-mail]
            hanna@zory.pl               | hanna@zory.pl
            jo-anna@zory.pl             | jo-anna@zory.pl
            m.anna@zory.pl              | m.anna@zory.pl
            anna@zory.plus              | anna@zory.plus
            anna@zory.pl.com            | anna@zory.pl.com
            $1 \\ Anna Nowak            | $1 \\ [p-1]
            """)
    void aNameIsFoundAsAWholeAndNothingElse(String text, String left) {
        assertThat(note(PersonalData.of(with(text.replace("'Anna", "Anna").replace("Nowak' ", "Nowak ")))
                        .erase(ANNA)
                        .edition()))
                .isEqualTo(left);
    }

    @Test
    void aNameIsFoundHoweverItsLettersArePutTogether() {
        PersonId zaneta = new PersonId("p-9");
        String name = "Żaneta Gżegżółka";
        for (Normalizer.Form known : Normalizer.Form.values()) {
            for (Normalizer.Form written : Normalizer.Form.values()) {
                Edition edition = with("To " + Normalizer.normalize(name, written) + "!")
                        .with(Person.of(zaneta, Normalizer.normalize(name, known), Optional.empty()));
                assertThat(note(PersonalData.of(edition).erase(zaneta).edition()))
                        .isEqualTo("To [p-9]!");
            }
        }
    }

    @Test
    void aLongerNameOfSomebodyElseStays() {
        Edition edition = with("Jan Anna Nowak i Anna Nowak").with(Person.of(NEW, "Jan Anna Nowak", Optional.empty()));

        assertThat(note(PersonalData.of(edition).erase(ANNA).edition())).isEqualTo("Jan Anna Nowak i [p-1]");
        assertThat(note(PersonalData.of(edition).erase(ANNA, NEW).edition())).isEqualTo("[p-3] i [p-1]");
    }

    @Test
    void whoeverHasTheSameNameSharesTheMark() {
        Edition edition = with("Anna Nowak").with(Person.of(NEW, "anna NOWAK", Optional.empty()));
        Erasure erasure = PersonalData.of(edition).erase(NEW);

        assertThat(note(erasure.edition())).isEqualTo("[p-1/p-3]");
        assertThat(erasure.edition().find(ANNA)).isEqualTo(edition.find(ANNA));
    }

    @ParameterizedTest
    @CsvSource({
        "Pismo Nowakowi, true",
        "Pismo Anny, true",
        "Nowak Anna, true",
        "Skrzynka: anna, true",
        "Nowakowskiemu też, false",
        "nowak to nowy osadnik, false",
        "Hanna, false"
    })
    void whereAPartOfANameMayStandSomebodyShouldLook(String text, boolean found) {
        assertThat(PersonalData.of(with(text)).erase(ANNA).toLookAt().contains("/meetings/m-1/note/text"))
                .isEqualTo(found);
    }

    @Test
    void nobodyIsErasedWhomTheEditionDoesNotKnow() {
        assertThatThrownBy(() -> PersonalData.of(EDITION).erase(new PersonId("p-9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edition e-1 has no person p-9");
    }

    // telling

    @Test
    void theExportSaysEverythingOfThePersonAndNothingOfOthers() {
        assertThat(PersonalData.of(EDITION).exportOf(ANNA)).isEqualTo("""
                {
                  "schema": "empirie-person/1",
                  "edition": "e-1",
                  "person": {
                    "id": "p-1",
                    "name": "Anna Nowak",
                    "email": "anna@zory.pl"
                  },
                  "entries": [ {
                    "place": "/networks/n-1/representatives/0",
                    "as": [ "person" ],
                    "lastDay": "2022-05-01",
                    "entry": {
                      "person": "p-1",
                      "city": "zory",
                      "position": "MAYOR",
                      "from": "2022-01-10",
                      "to": "2022-05-01",
                      "reason": "Anna Nowak oddaje Janowi, czyli […] ([…]) wchodzi."
                    }
                  }, {
                    "place": "/networks/n-1/agreements/u-1",
                    "as": [ "substitute" ],
                    "lastDay": "2022-03-01",
                    "entry": {
                      "id": "u-1",
                      "ground": "AGREEMENT",
                      "substitute": "p-1",
                      "tasks": [ "SUM_UP" ],
                      "agreedOn": "2022-02-01",
                      "from": "2022-02-02",
                      "to": "2022-03-01"
                    }
                  }, {
                    "place": "/meetings/m-1/attendance/0",
                    "as": [ "person" ],
                    "lastDay": "2022-04-02",
                    "entry": {
                      "person": "p-1",
                      "day": 2,
                      "status": "PRESENT"
                    }
                  }, {
                    "place": "/meetings/m-1/tasks/t-1",
                    "as": [ "owner" ],
                    "lastDay": "2022-04-20",
                    "entry": {
                      "id": "t-1",
                      "kind": "TASK",
                      "text": "Zapytać Anny Nowak",
                      "owner": "p-1",
                      "doneOn": "2022-04-20"
                    }
                  } ],
                  "texts": [ "/networks/n-1/representatives/0/reason", "/meetings/m-1/note/text" ],
                  "likelyTexts": [ "/meetings/m-1/tasks/t-1/text" ]
                }
                """);
    }

    @Test
    void withAStoreTheExportSaysWhatThePersonDid() {
        EditionStore store = new InMemoryEditionStore();
        store.save(
                Versioned.fresh(EDITION),
                Trace.of(List.of(
                        entry("meeting:m-1", 1, Actor.person(JAN), Optional.empty()),
                        entry("meeting:m-1", 2, Actor.person(ANNA), Optional.of(Role.EXPERT_MODERATOR)))));

        assertThat(PersonalData.of(EDITION).exportOf(ANNA, store)).endsWith("""
                  "acts": [ {
                    "aggregate": "meeting:m-1",
                    "number": 2,
                    "act": "SHARE_NOTE",
                    "inPlaceOf": "EXPERT_MODERATOR",
                    "on": "2022-04-03",
                    "at": "2022-04-03T10:00:00Z"
                  } ]
                }
                """);
        assertThat(PersonalData.of(EDITION).exportOf(NEW, store)).endsWith("\"acts\": []\n}\n");
    }

    private static AuditEntry entry(String aggregate, long number, Actor by, Optional<Role> inPlaceOf) {
        return new AuditEntry(
                EDITION.id(),
                new Subject(aggregate),
                number,
                "SHARE_NOTE",
                by,
                inPlaceOf,
                LocalDate.of(2022, 4, 3),
                Instant.parse("2022-04-03T10:00:00Z"),
                "",
                "",
                List.of());
    }

    @Test
    void theExportOfSomebodyErasedHasEntriesAndNoData() {
        Edition erased = PersonalData.of(EDITION).erase(ANNA).edition();

        assertThat(PersonalData.of(erased).exportOf(ANNA))
                .contains("\"id\": \"p-1\",\n    \"erased\": true", "/meetings/m-1/attendance/0")
                .doesNotContain("Anna", "anna", "zory.pl");
    }

    // retention

    @Test
    void aTraceEndsWithItsPeriodItsMeetingOrItsOwnDay() {
        PersonalData data = PersonalData.of(EDITION);

        assertThat(data.tracesOf(ANNA))
                .extracting(Mention::lastDay)
                .containsExactly(day("2022-05-01"), day("2022-03-01"), day("2022-04-02"), day("2022-04-20"));
        assertThat(data.lastDayOf(ANNA)).isEqualTo("2022-05-01");
        assertThat(data.lastDayOf(JAN)).as("represents still").isEqualTo("2023-12-31");
        assertThat(data.lastDayOf(NEW)).as("is to be named yet").isEqualTo("2023-12-31");
    }

    @Test
    void whoIsDueIsDueFromTheDayAfterTheLastTrace() {
        PersonalData data = PersonalData.of(EDITION);

        assertThat(data.dueBefore(day("2022-05-01"))).isEmpty();
        assertThat(data.dueBefore(day("2022-05-02"))).containsExactly(new Due(ANNA, day("2022-05-01")));
        assertThat(data.dueBefore(day("2023-12-31"))).hasSize(1);
        assertThat(data.dueBefore(day("2024-01-01")))
                .as("who is erased is not due")
                .containsExactly(
                        new Due(ANNA, day("2022-05-01")),
                        new Due(JAN, day("2023-12-31")),
                        new Due(NEW, day("2023-12-31")));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void theSchemaOfTheExportIsPublished() throws Exception {
        assertThat(java.nio.file.Files.readString(
                        java.nio.file.Path.of("..", "docs", "empirie-person-1.schema.json"), UTF_8))
                .isEqualTo(PersonFile.schema());
    }
}
