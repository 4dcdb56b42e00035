package pl.miasta.empirie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.base.UnusableInputException;

/** Each sentence that the reader can say about a file's content, once in Polish and once in English. */
class ProblemWordsTest {
    private record Broken(String what, Runnable reading, String polish, String english) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Broken set(String pointer, String json, String polish, String english) {
        return file(pointer + " = " + json, Sample.text(Sample.set(Sample.rich(), pointer, json)), polish, english);
    }

    private static Broken without(String pointer, String polish, String english) {
        return file("no " + pointer, Sample.text(Sample.remove(Sample.rich(), pointer)), polish, english);
    }

    private static Broken file(String what, String text, String polish, String english) {
        return new Broken(what, () -> EditionFile.read(text.getBytes(UTF_8)), polish, english);
    }

    private static Broken format(String pointer, String json, String polish, String english) {
        byte[] text = Sample.text(Sample.set(OwnFormats.small(), pointer, json)).getBytes(UTF_8);
        return new Broken(pointer + " = " + json, () -> FormatFile.read(text), polish, english);
    }

    static List<Broken> broken() {
        return Stream.concat(brokenEditions().stream(), brokenFormats().stream())
                .toList();
    }

    private static List<Broken> brokenFormats() {
        return List.of(
                format(
                        "/schema",
                        "\"empirie-edition/1\"",
                        "/schema: wartość ma złą postać; dozwolone: empirie-format/1",
                        "/schema: the value has the wrong form; allowed: empirie-format/1"),
                format(
                        "/id",
                        "\"FORMAT_2\"",
                        "/id: wartość ma złą postać; dozwolone: identyfikator własnego formatu (litery a-z, cyfry i"
                                + " łączniki, do 64, nie od łącznika); FORMAT_0 do FORMAT_3 należą do biblioteki",
                        "/id: the value has the wrong form; allowed: an id of an own format (letters a-z, digits and"
                                + " hyphens, up to 64, not beginning with a hyphen); FORMAT_0 to FORMAT_3 are the"
                                + " library’s"),
                format(
                        "/goal/pl",
                        "\" \"",
                        "/goal/pl: wartość ma złą postać; dozwolone: tekst, w którym da się coś przeczytać",
                        "/goal/pl: the value has the wrong form; allowed: a text in which something can be read"),
                format(
                        "/goal",
                        "{}",
                        "/goal: nic tu nie napisano; tekst w co najmniej jednym języku: {\"pl\": \"…\", \"en\": \"…\"}",
                        "/goal: nothing is written here; a text in at least one language: {\"pl\": \"…\", \"en\":"
                                + " \"…\"}"),
                format(
                        "/goal",
                        "{\"pl\": \"Cel.\", \"en\": \"Goal.\"}",
                        "/goal: tekst w językach: en, pl; każdy tekst w językach tytułu: pl",
                        "/goal: written in: en, pl; every text in the languages of the title: pl"),
                format(
                        "/steps/0/kind",
                        "\"WORK\"",
                        "/steps: format nie otwiera się tak, jak powinien; jeden krok rodzaju WELCOME, pierwszy",
                        "/steps: the format does not open as it has to; one step of kind WELCOME, the first"),
                format(
                        "/steps/2/kind",
                        "\"WORK\"",
                        "/steps: liczba kroków z przeglądem konkursów: 0; jeden krok rodzaju FUNDING_REVIEW",
                        "/steps: steps that review funding calls: 0; one step of kind FUNDING_REVIEW"),
                format(
                        "/steps/3/part",
                        "\"WORKING\"",
                        "/steps/3: ostatni krok nie zamyka spotkania; ostatni krok rodzaju SUMMARY i części SUMMARY",
                        "/steps/3: the last step does not close the meeting; a last step of kind SUMMARY and part"
                                + " SUMMARY"),
                format(
                        "/steps/2/need",
                        "\"USUAL\"",
                        "/steps/2: otwarcia, przeglądu konkursów i zamknięcia nie można ani pominąć, ani powtórzyć;"
                                + " \"need\": \"REQUIRED\", bez \"repeats\"",
                        "/steps/2: opening, review of funding calls and closing can be neither left out nor repeated;"
                                + " \"need\": \"REQUIRED\", without \"repeats\""),
                format(
                        "/steps/1/minutes/least",
                        "12",
                        "/steps/1/minutes/least: minuty poza siatką; wielokrotność 5",
                        "/steps/1/minutes/least: the minutes are off the grid; a multiple of 5"),
                format(
                        "/steps/1/minutes/least",
                        "25",
                        "/steps/1/minutes: minuty w złej kolejności; least nie większe niż usual, usual nie większe niż"
                                + " most",
                        "/steps/1/minutes: the minutes are out of order; least not above usual, usual not above most"),
                format(
                        "/steps/1/group/form",
                        "\"PAIRS\"",
                        "/steps/1/group: wielkość grup nie pasuje do formy; least i most obok \"form\": \"GROUPS\" i"
                                + " tylko tam",
                        "/steps/1/group: sizes and form do not go together; least and most beside \"form\": \"GROUPS\","
                                + " and only there"),
                format(
                        "/steps/0/turn/of",
                        "\"GROUP\"",
                        "/steps/0/turn/of: kolej mają grupy, a grup nie ma; PERSON albo \"form\": \"GROUPS\"",
                        "/steps/0/turn/of: the groups have turns, and there are no groups; PERSON, or \"form\":"
                                + " \"GROUPS\""),
                format(
                        "/steps/1/group/least",
                        "5",
                        "/steps/1/group/most: przy grupach od 5 osób niektórych liczb uczestników nie dałoby się"
                                + " podzielić; co najmniej 9",
                        "/steps/1/group/most: with groups of 5 and more, some numbers of people could not be divided; at"
                                + " least 9"),
                format(
                        "/steps/1/id",
                        "\"lunch\"",
                        "/steps/1/id: identyfikator lunch ma własne znaczenie; identyfikator inny niż day-closing,"
                                + " day-opening, lunch",
                        "/steps/1/id: the id lunch has a meaning of its own; an id other than day-closing, day-opening,"
                                + " lunch"),
                format(
                        "/steps/0/audience",
                        "\"CLOSED\"",
                        "/steps/0/transmitted: zamknięty krok jest transmitowany; false albo \"audience\": \"OPEN\"",
                        "/steps/0/transmitted: a closed step is transmitted; false, or \"audience\": \"OPEN\""),
                format(
                        "/steps/0/transmitted",
                        "false",
                        "/steps/0/recorded: krok jest nagrywany, a nie jest transmitowany; false albo \"transmitted\":"
                                + " true",
                        "/steps/0/recorded: the step is recorded and not transmitted; false, or \"transmitted\": true"));
    }

    private static List<Broken> brokenEditions() {
        String item = "/meetings/0/days/0/items/1";
        return List.of(
                file(
                        "nothing",
                        "",
                        "plik: plik jest pusty; jeden obiekt JSON, zgodny z RFC 8259",
                        "file: the file is empty; one JSON object, as in RFC 8259"),
                file(
                        "no JSON",
                        "{\n \"schema\" 1}",
                        "/schema: to nie jest JSON (wiersz 2, kolumna 11); jeden obiekt JSON, zgodny z RFC 8259",
                        "/schema: this is not JSON (line 2, column 11); one JSON object, as in RFC 8259"),
                new Broken(
                        "Latin-2",
                        () -> EditionFile.read(new byte[] {'"', (byte) 0xB1, '"'}),
                        "plik: plik nie jest zapisany w UTF-8; UTF-8",
                        "file: the file is not in UTF-8; UTF-8"),
                new Broken(
                        "too large",
                        () -> EditionFile.reader().atMost(2000).read(Sample.richBytes()),
                        "plik: plik jest za duży; najwyżej 2000 bajtów",
                        "file: the file is too large; at most 2000 bytes"),
                file(
                        "too long",
                        "{\"schema\": " + "9".repeat(1001) + "}",
                        "/schema: liczba albo nazwa jest za długa; liczby do 1000 cyfr, nazwy do 50000 znaków",
                        "/schema: a number or a name is too long; numbers of up to 1000 digits, names of up to 50000"
                                + " characters"),
                file(
                        "too deep",
                        "[".repeat(101),
                        "/0".repeat(100) + ": zagnieżdżenie jest za głębokie; najwyżej 100 poziomów",
                        "/0".repeat(100) + ": the nesting is too deep; at most 100 levels"),
                set(
                        "/schema",
                        "\"empirie-edition/1.1\"",
                        "/schema: plik ma wersję empirie-edition/1.1, nowszą niż empirie-edition/1, którą zna ta"
                                + " biblioteka; empirie-edition/1; żeby nic nie zgubić, użyj nowszej biblioteki",
                        "/schema: the file is of version empirie-edition/1.1, newer than empirie-edition/1, which this"
                                + " library knows; empirie-edition/1; use a newer library, so that nothing is lost"),
                set(
                        "/schema",
                        "\"other/1\"",
                        "/schema: wartość ma złą postać; dozwolone: empirie-edition/1",
                        "/schema: the value has the wrong form; allowed: empirie-edition/1"),
                set(
                        "/cities/0/name",
                        "1",
                        "/cities/0/name: zły rodzaj wartości: liczba; dozwolony: tekst",
                        "/cities/0/name: wrong type of value: number; allowed: a text"),
                set(
                        "/cities/0/canHost",
                        "\"yes\"",
                        "/cities/0/canHost: zły rodzaj wartości: tekst; dozwolone: true albo false",
                        "/cities/0/canHost: wrong type of value: text; allowed: true or false"),
                without(
                        "/people/0/name",
                        "/people/0/name: brak wymaganej wartości; dozwolony: tekst albo null",
                        "/people/0/name: a required value is missing; allowed: a text, or null"),
                set(
                        "/coordination/decisionMeetings",
                        "{}",
                        "/coordination/decisionMeetings: zły rodzaj wartości: obiekt; dozwolona: lista [ … ]",
                        "/coordination/decisionMeetings: wrong type of value: object; allowed: a list [ … ]"),
                set(
                        "/edition",
                        "[]",
                        "/edition: zły rodzaj wartości: lista; dozwolony: obiekt { … }",
                        "/edition: wrong type of value: list; allowed: an object { … }"),
                set(
                        "/meetings/0/days/0/date",
                        "null",
                        "/meetings/0/days/0/date: zły rodzaj wartości: null; dozwolona: istniejąca data RRRR-MM-DD,"
                                + " taka jak 2022-06-08",
                        "/meetings/0/days/0/date: wrong type of value: null; allowed: an existing date YYYY-MM-DD,"
                                + " such as 2022-06-08"),
                set(
                        "/meetings/0/days/0/start",
                        "\"24:00\"",
                        "/meetings/0/days/0/start: wartość ma złą postać; dozwolona: godzina od 00:00 do 23:59",
                        "/meetings/0/days/0/start: the value has the wrong form; allowed: a time from 00:00 to 23:59"),
                set(
                        "/edition/id",
                        "\"Edycja\"",
                        "/edition/id: wartość ma złą postać; dozwolony: identyfikator z liter a-z, cyfr i myślników, do"
                                + " 64 znaków, bez myślnika na początku",
                        "/edition/id: the value has the wrong form; allowed: an id of the letters a-z, digits and"
                                + " hyphens, up to 64, not beginning with a hyphen"),
                set(
                        "/networks/0/deeds/0/id",
                        "\"-d\"",
                        "/networks/0/deeds/0/id: to nie jest identyfikator; dozwolony: identyfikator z liter a-z, cyfr i"
                                + " myślników, do 64 znaków, bez myślnika na początku",
                        "/networks/0/deeds/0/id: this is no id; allowed: an id of the letters a-z, digits and hyphens,"
                                + " up to 64, not beginning with a hyphen"),
                set(
                        "/networks/0/waivers/0/subject",
                        "\"konin\"",
                        "/networks/0/waivers/0/subject: wartość ma złą postać; dozwolony: przedmiot ustalenia, taki jak"
                                + " city:jaslo@miasto-cyfrowe albo null",
                        "/networks/0/waivers/0/subject: the value has the wrong form; allowed: the subject of a finding,"
                                + " such as city:jaslo@miasto-cyfrowe, or null"),
                set(
                        "/meetings/0/format",
                        "\"FORMAT_4\"",
                        "/meetings/0/format: wartość ma złą postać; dozwolone: FORMAT_0 do FORMAT_3 albo identyfikator"
                                + " własnego formatu albo null",
                        "/meetings/0/format: the value has the wrong form; allowed: FORMAT_0 to FORMAT_3, or the id of"
                                + " an own format, or null"),
                set(
                        "/meetings/0/guests/0/requestedBy",
                        "1",
                        "/meetings/0/guests/0/requestedBy: zły rodzaj wartości: liczba; dozwolone: ZMP albo identyfikator"
                                + " osoby albo null",
                        "/meetings/0/guests/0/requestedBy: wrong type of value: number; allowed: ZMP, or the id of a"
                                + " person, or null"),
                set(
                        "/networks/0/kind",
                        "\"thematic\"",
                        "/networks/0/kind: nieznane słowo; dozwolone: THEMATIC, LEADERS",
                        "/networks/0/kind: unknown word; allowed: THEMATIC, LEADERS"),
                set(
                        "/meetings/0/days/0/items/0/minutes",
                        "1441",
                        "/meetings/0/days/0/items/0/minutes: liczba poza zakresem albo niecałkowita; dozwolona: liczba"
                                + " całkowita od 1 do 1440",
                        "/meetings/0/days/0/items/0/minutes: number out of range, or not whole; allowed: a whole number"
                                + " from 1 to 1440"),
                set(
                        "/recruitment/applications/0/maxNetworks",
                        "0",
                        "/recruitment/applications/0/maxNetworks: liczba poza zakresem albo niecałkowita; dozwolona:"
                                + " liczba całkowita od 1",
                        "/recruitment/applications/0/maxNetworks: number out of range, or not whole; allowed: a whole"
                                + " number from 1 on"),
                without(
                        "/edition/title",
                        "/edition/title: brak wymaganej wartości; dozwolony: tekst",
                        "/edition/title: a required value is missing; allowed: a text"),
                set(
                        "/networks/0/contract/signed",
                        "true",
                        "/networks/0/contract/signed: nieznana właściwość; dozwolone: adoptedOn, voices",
                        "/networks/0/contract/signed: unknown property; allowed: adoptedOn, voices"),
                set(
                        "/networks/0/policy/composition.persons",
                        "{}",
                        "/networks/0/policy/composition.persons: nieznana właściwość; dozwolone są identyfikatory reguł"
                                + " (w sieci tylko meeting.*), takie jak meeting.break",
                        "/networks/0/policy/composition.persons: unknown property; allowed are ids of rules (in a"
                                + " network meeting.* only), such as meeting.break"),
                file(
                        "a property twice",
                        Sample.text(Sample.least()).replace("\"id\":\"e\"", "\"id\":\"e\",\"id\":\"e\""),
                        "/edition/id: właściwość podano dwa razy; każdą właściwość podaje się raz",
                        "/edition/id: the property is given twice; each property is given once"),
                set(
                        "/cities/-",
                        "{\"id\": \"elk\", \"name\": \"Ełk\", \"status\": \"OUTSIDE\"}",
                        "/cities/4/id: identyfikator elk nadano już w miejscu /cities/1/id; identyfikator musi być"
                                + " jedyny w swoim rodzaju",
                        "/cities/4/id: the id elk is given already at /cities/1/id; an id has to be the only one of its"
                                + " kind"),
                set(
                        "/networks/0/workPlan/goals/0/challenges/0",
                        "\"c-9\"",
                        "/networks/0/workPlan/goals/0/challenges/0: nie ma: wyzwanie c-9; trzeba wskazać istniejący"
                                + " identyfikator (wyzwanie)",
                        "/networks/0/workPlan/goals/0/challenges/0: there is no challenge c-9; an id that the file gives"
                                + " has to be named (challenge)"),
                set(
                        "/networks/0/absences/0/to",
                        "\"2022-05-31\"",
                        "/networks/0/absences/0/to: ostatni dzień 2022-05-31 jest przed pierwszym 2022-06-01; dzień od"
                                + " 2022-06-01 albo bez tej wartości, gdy okres jest otwarty",
                        "/networks/0/absences/0/to: the last day 2022-05-31 is before the first 2022-06-01; a day from"
                                + " 2022-06-01 on, or none where the period may be open"),
                set(
                        "/networks/0/stages/1/from",
                        "\"2022-03-01\"",
                        "/networks/0/stages/1/from: etap zaczyna się 2022-03-01, nie później niż poprzedni (2022-03-01);"
                                + " dzień po 2022-03-01",
                        "/networks/0/stages/1/from: the stage begins on 2022-03-01, not later than the one before"
                                + " (2022-03-01); a day after 2022-03-01"),
                set(
                        "/people/0/name",
                        "null",
                        "/people/0/name: brak nazwiska; null tylko obok \"erased\": true",
                        "/people/0/name: there is no name; null only beside \"erased\": true"),
                set(
                        "/people/7/name",
                        "\"X\"",
                        "/people/7/name: dane osoby usuniętej; obok \"erased\": true nie ma ani nazwiska, ani adresu",
                        "/people/7/name: data of an erased person; beside \"erased\": true there is neither a name nor"
                                + " an e-mail"),
                set(
                        item + "/recorded",
                        "false",
                        item + "/recorded: przerwa nie ma tej właściwości; przerwa ma tylko title, minutes i kind",
                        item + "/recorded: a break does not have this property; a break has title, minutes and kind"
                                + " only"),
                set(
                        "/meetings/0/attendance/1/day",
                        "3",
                        "/meetings/0/attendance/1/day: spotkanie nie ma dnia 3; liczba dni: 2, licząc od 1",
                        "/meetings/0/attendance/1/day: the meeting has no day 3; number of days: 2, counted from 1"),
                set(
                        "/meetings/0/observers/0/item",
                        "4",
                        "/meetings/0/observers/0/item: dzień nie ma punktu 4; liczba punktów: 3, licząc od 1",
                        "/meetings/0/observers/0/item: the day has no item 4; number of items: 3, counted from 1"),
                set(
                        "/networks/0/waivers/1/rule",
                        "\"meeting.note\"",
                        "/networks/0/waivers/1/rule: reguła meeting.note chroni ludzi i nie ma od niej odstępstw; każda"
                                + " inna reguła",
                        "/networks/0/waivers/1/rule: the rule meeting.note protects people and cannot be waived; any"
                                + " other rule"),
                without(
                        "/networks/0/waivers/0/allow",
                        "/networks/0/waivers/0/allow: brak liczb, na które się zgodzono, a reguła"
                                + " composition.core-cities ma zakres; na przykład {\"min\": 9}",
                        "/networks/0/waivers/0/allow: the figures consented to are missing, and the rule"
                                + " composition.core-cities has a range; for example {\"min\": 9}"),
                set(
                        "/networks/0/waivers/1/allow",
                        "{\"min\": 1}",
                        "/networks/0/waivers/1/allow: reguła team.employment nie ma zakresu, więc nie ma na co się"
                                + " zgadzać liczbami; null albo brak tej właściwości",
                        "/networks/0/waivers/1/allow: the rule team.employment has no range, so there are no figures to"
                                + " consent to; null, or leave the property out"),
                set(
                        "/networks/0/waivers/0/allow/min",
                        "26",
                        "/networks/0/waivers/0/allow/min: najmniejsza liczba 26 przekracza największą 25; min nie większe"
                                + " niż max, razem z liczbami, których się nie zmienia",
                        "/networks/0/waivers/0/allow/min: the least figure 26 is above the most 25; min not above max,"
                                + " together with the figures left unchanged"),
                set(
                        "/meetings/1/networks",
                        "[]",
                        "/meetings/1/networks: lista jest pusta; co najmniej jedna pozycja",
                        "/meetings/1/networks: the list is empty; at least one entry"),
                set(
                        "/cities/0/name",
                        "\"a\\u0000b\"",
                        "/cities/0/name: tekst zawiera znak NUL; tekst bez znaku o kodzie 0",
                        "/cities/0/name: the text has a NUL character in it; a text without the character of code 0"),
                set(
                        "/networks/0/surveys/0/answers/0/on",
                        "\"2022-11-01\"",
                        "/networks/0/surveys/0/answers/0/on: dnia 2022-11-01 ankieta nie była otwarta; dzień od otwarcia"
                                + " ankiety do jej zamknięcia",
                        "/networks/0/surveys/0/answers/0/on: the survey was not open on 2022-11-01; a day from the"
                                + " opening of the survey to its closing"),
                set(
                        "/networks/0/planVersions/1/number",
                        "1",
                        "/networks/0/planVersions/1/number: wersja 1 nie następuje po wersji 1; numer większy niż 1",
                        "/networks/0/planVersions/1/number: version 1 does not follow version 1; a number above 1"),
                set(
                        "/meetings/0/noteVersions/1/approvedOn",
                        "\"2023-10-29\"",
                        "/meetings/0/noteVersions/1: wersja jest z dnia 2023-10-29, a poprzednia z 2023-10-30; dzień nie"
                                + " wcześniejszy niż 2023-10-30",
                        "/meetings/0/noteVersions/1: the version dates from 2023-10-29, the one before it from"
                                + " 2023-10-30; a day not before 2023-10-30"),
                without(
                        "/meetings/2/cancelledOn",
                        "/meetings/2/cancelReason: jest powód odwołania, a nie ma jego dnia; tylko obok"
                                + " \"cancelledOn\"",
                        "/meetings/2/cancelReason: there is a reason of cancelling and no day of it; only beside"
                                + " \"cancelledOn\""),
                set(
                        "/meetings/2/status",
                        "\"PLANNED\"",
                        "/meetings/2/cancelledOn: spotkanie nie jest odwołane; tylko obok \"status\": \"CANCELLED\"",
                        "/meetings/2/cancelledOn: the meeting is not cancelled; only beside \"status\":"
                                + " \"CANCELLED\""),
                without(
                        "/meetings/0/attendance/2/standIn",
                        "/meetings/0/attendance/2/standsInFor: osoba nikogo nie zastępuje; tylko obok \"standIn\":"
                                + " true",
                        "/meetings/0/attendance/2/standsInFor: the person does not stand in; only beside \"standIn\":"
                                + " true"),
                set(
                        "/touchpoints/0/networks",
                        "[]",
                        "/touchpoints/0: punkt styczny ma mniej niż dwie strony; co najmniej dwie różne sieci albo sieć i"
                                + " \"outside\"",
                        "/touchpoints/0: the touchpoint has less than two sides; at least two different networks, or a"
                                + " network and \"outside\""),
                set(
                        "/paths/0/month",
                        "\"2022-13\"",
                        "/paths/0/month: wartość ma złą postać; dozwolony: miesiąc RRRR-MM, taki jak 2022-03",
                        "/paths/0/month: the value has the wrong form; allowed: a month YYYY-MM, such as 2022-03"),
                set(
                        "/corrections/0/by",
                        "1",
                        "/corrections/0/by: zły rodzaj wartości: liczba; dozwolone: ZH16, OFFICE, SYSTEM albo"
                                + " identyfikator osoby",
                        "/corrections/0/by: wrong type of value: number; allowed: ZH16, OFFICE, SYSTEM, or the id of a"
                                + " person"),
                set(
                        "/networks/0/surveys/0/answers/0/scores/Jan Kowalski",
                        "5",
                        "/networks/0/surveys/0/answers/0/scores/Jan Kowalski: nieznana właściwość; dozwolony:"
                                + " identyfikator z liter a-z, cyfr i myślników, do 64 znaków, bez myślnika na początku",
                        "/networks/0/surveys/0/answers/0/scores/Jan Kowalski: unknown property; allowed: an id of the"
                                + " letters a-z, digits and hyphens, up to 64, not beginning with a hyphen"),
                file(
                        "half a character",
                        Sample.text(Sample.least()).replace("\"E\"", "\"\\ud83d\""),
                        "/edition/title: tekst zawiera połowę znaku (samotny surogat); pełne znaki Unicode",
                        "/edition/title: the text has half a character in it (a lone surrogate); whole Unicode"
                                + " characters"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aProblemIsSaidInBothLanguagesWithItsPlaceAndWhatIsAllowed(Broken broken) {
        Problem problem = only(broken);
        assertThat(problem.describe(Language.PL)).isEqualTo(broken.polish());
        assertThat(problem.describe(Language.EN)).isEqualTo(broken.english());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void theMessageOfTheExceptionIsTheProblemInEnglishWithoutNamesOfUnknownProperties(Broken broken) {
        assertThat(refusal(broken))
                .hasMessage(broken.english().replace(only(broken).pointer() + ":", inALog(broken)));
    }

    /** A place without names that the file gave to its properties: any of them may be a person's. */
    private static String inALog(Broken broken) {
        Problem problem = only(broken);
        return switch (problem.wrong().code()) {
            case "problem.unknown-property" -> problem.pointer().replaceAll("/[^/]*$", "/…:");
            case "problem.json", "problem.too-long", "problem.depth", "problem.property-twice" -> "file:";
            default -> problem.pointer() + ":";
        };
    }

    @Test
    void noSentenceAboutTheContentOfAFileIsLeftUnsaid() {
        Set<String> ofFilesAndQuestions = Set.of(
                "problem.no-file",
                "problem.no-file.allowed",
                "problem.folder",
                "problem.folder.allowed",
                "problem.no-access",
                "problem.no-access.allowed",
                "problem.unreadable",
                "problem.unreadable.allowed",
                "problem.unknown",
                "problem.unknown.allowed",
                "problem.unknown-format",
                "problem.unknown-format.allowed",
                "problem.whole-file");
        Set<String> known = new TreeSet<>(Texts.standard().codes(Language.PL));
        // those of a Word template are said where templates are read
        known.removeIf(code -> !code.startsWith("problem.")
                || code.startsWith("problem.template.")
                || ofFilesAndQuestions.contains(code));
        assertThat(broken().stream()
                        .map(ProblemWordsTest::only)
                        .flatMap(problem -> Stream.of(problem.wrong(), problem.allowed()))
                        .flatMap(ProblemWordsTest::withInner)
                        .map(Message::code)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    private static Stream<Message> withInner(Message message) {
        return Stream.concat(
                Stream.of(message),
                message.arguments().stream()
                        .filter(Message.class::isInstance)
                        .map(Message.class::cast)
                        .flatMap(ProblemWordsTest::withInner));
    }

    private static Problem only(Broken broken) {
        List<Problem> problems = refusal(broken).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static UnusableInputException refusal(Broken broken) {
        return catchThrowableOfType(UnusableInputException.class, broken.reading()::run);
    }
}
