package pl.miasta.empirie.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.miasta.empirie.Editions;
import pl.miasta.empirie.Editions.Gathering;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.ItemPlace;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.team.Role;

class AccessTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 19);
    private static final Edition EDITION = edition();

    /**
     * Items of the meetings {@code sala} (in person), {@code siec} (online) and {@code hybryda}: 1 open general
     * transmitted, 2 open summary transmitted, 3 open working transmitted, 4 open general not transmitted, 5 closed
     * general transmitted, 6 a break, 7 closed working, asked to the guest.
     */
    private static Edition edition() {
        Editions edition = Editions.sound();
        edition.network("miasto")
                .represents("widz", "o-1", Editions.ALWAYS)
                .belongs("dawna", MembershipForm.LAUREATE, Period.of(Editions.FIRST, DAY.minusDays(1)))
                .represents("dawny", "dawna", Editions.ALWAYS)
                .makes(product("nowy", Optional.empty(), Optional.empty()))
                .makes(product("pokazany", Optional.of(DAY), Optional.empty()))
                .makes(product("wydany", Optional.empty(), Optional.of(DAY)));
        edition.network("liderzy")
                .admits("d-1", MembershipForm.LAUREATE)
                .observedBy("l-1", Editions.ALWAYS)
                .observedBy("o-2", Editions.ALWAYS)
                .represents("widz-2", "o-2", Editions.ALWAYS)
                .holds("ekspert-2", Role.EXPERT_MODERATOR, Editions.ALWAYS)
                .chairedBy("prezes-2");
        return edition.person("obca")
                .holding(meeting("sala", MeetingMode.IN_PERSON, "miasto"))
                .holding(meeting("siec", MeetingMode.ONLINE, "miasto"))
                .holding(meeting("hybryda", MeetingMode.HYBRID, "miasto"))
                .holding(meeting("razem", MeetingMode.IN_PERSON, "miasto", "liderzy"))
                .build();
    }

    private static Gathering meeting(String id, MeetingMode mode, String... networks) {
        return Gathering.of(id, networks)
                .mode(mode)
                .on(
                        DAY,
                        Editions.item(Audience.OPEN, MeetingPart.GENERAL, true),
                        Editions.item(Audience.OPEN, MeetingPart.SUMMARY, true),
                        Editions.item(Audience.OPEN, MeetingPart.WORKING, true),
                        Editions.item(Audience.OPEN, MeetingPart.GENERAL, false),
                        Editions.item(Audience.CLOSED, MeetingPart.GENERAL, true),
                        Editions.pause(),
                        Editions.item(Audience.CLOSED, MeetingPart.WORKING, false))
                .on(DAY.plusDays(1), Editions.pause())
                .guest("gosc", new ItemPlace(1, 7))
                .guest("inny-gosc")
                .note(new Note(NoteOrigin.PARTICIPANTS, Optional.of("…"), Optional.of(DAY), Optional.empty()));
    }

    private static Product product(String id, Optional<LocalDate> shown, Optional<LocalDate> published) {
        return new Product(new ProductId(id), ProductKind.METHOD, "Produkt", Optional.empty(), shown, published);
    }

    // what belongs to a network

    @ParameterizedTest
    @CsvSource({
        "person:koordynator, TEAM, TEAM, TEAM",
        "person:l-1-a, CORE, CORE, CORE",
        "city:l-1, CORE, CORE, CORE",
        "role:ZH16, STAFF, STAFF, STAFF",
        "role:OFFICE, STAFF, STAFF, STAFF",
        "person:prezes, no, no, CHAIR",
        "person:widz, no, no, OBSERVER",
        "city:o-1, no, no, OBSERVER",
        "person:gosc, no, no, no",
        "person:obca, no, no, no",
        "city:d-1, no, no, no",
        "person:ekspert-2, no, no, no",
        "public, no, no, no",
    })
    void theNetworksSpacePeopleAndGroupAreForTheirOwn(String viewer, String workspace, String people, String facebook) {
        assertThat(told(viewer, "workspace:miasto")).isEqualTo(workspace);
        assertThat(told(viewer, "people:miasto")).isEqualTo(people);
        assertThat(told(viewer, "facebook:miasto")).isEqualTo(facebook);
    }

    // items

    @ParameterizedTest
    @CsvSource({
        // open general, open summary, open working, not transmitted, closed general, break, closed and asked to
        "person:koordynator, TEAM, TEAM, TEAM, TEAM, TEAM, TEAM, TEAM",
        "person:l-1-a, CORE, CORE, CORE, CORE, CORE, CORE, CORE",
        "city:l-1, CORE, CORE, CORE, CORE, CORE, CORE, CORE",
        "role:ZH16, STAFF, STAFF, STAFF, STAFF, STAFF, STAFF, STAFF",
        "role:OFFICE, STAFF, STAFF, STAFF, STAFF, STAFF, STAFF, STAFF",
        "person:gosc, GUEST, GUEST, GUEST, GUEST, no, GUEST, GUEST",
        "person:inny-gosc, GUEST, GUEST, GUEST, GUEST, no, GUEST, no",
        "person:prezes, CHAIR, CHAIR, CHAIR, CHAIR, no, CHAIR, no",
        "public, no, no, no, no, no, no, no",
        "person:obca, no, no, no, no, no, no, no",
    })
    void whoeverIsInTheRoomIsThereInPersonUnlessTheMeetingIsOnline(
            String viewer, String one, String two, String three, String four, String five, String six, String seven) {
        String[] expected = {one, two, three, four, five, six, seven};
        for (int item = 1; item <= expected.length; item++) {
            String as = expected[item - 1];

            assertThat(told(viewer, "item:sala/1/" + item)).isEqualTo(as.equals("no") ? as : as + " IN_PERSON");
            assertThat(told(viewer, "item:hybryda/1/" + item)).isEqualTo(as.equals("no") ? as : as + " IN_PERSON");
            assertThat(told(viewer, "item:siec/1/" + item)).isEqualTo(as.equals("no") ? as : as + " ONLINE");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, OBSERVER ONLINE", "2, OBSERVER ONLINE", "3, no", "4, no", "5, no", "6, no", "7, no"})
    void observersWatchOpenTransmittedGeneralOrSummarisingItemsOnline(int item, String expected) {
        for (String viewer : new String[] {"person:widz", "city:o-1"}) {
            for (String meeting : new String[] {"sala", "siec", "hybryda"}) {
                assertThat(told(viewer, "item:" + meeting + "/1/" + item)).isEqualTo(expected);
            }
        }
    }

    // papers of a meeting

    @ParameterizedTest
    @CsvSource({
        "person:koordynator, TEAM, TEAM, TEAM, TEAM ALL",
        "person:l-1-a, CORE, CORE, no, CORE OWN_CITY",
        "city:l-1, CORE, CORE, no, CORE OWN_CITY",
        "role:ZH16, STAFF, STAFF, STAFF, STAFF ALL",
        "role:OFFICE, STAFF, STAFF, STAFF, STAFF ALL",
        "person:prezes, no, CHAIR, no, no",
        "person:gosc, no, no, no, no",
        "person:widz, no, no, no, no",
        "city:o-1, no, no, no, no",
        "public, no, no, no, no",
    })
    void notesReportsAndAttendanceAreForTheNetwork(
            String viewer, String noteBefore, String noteOnce, String report, String attendance) {
        assertThat(told(viewer, "note:sala", DAY.minusDays(1))).isEqualTo(noteBefore);
        assertThat(told(viewer, "note:sala", DAY)).isEqualTo(noteOnce);
        assertThat(told(viewer, "report:sala")).isEqualTo(report);
        assertThat(told(viewer, "attendance:sala")).isEqualTo(attendance);
    }

    // products

    @ParameterizedTest
    @CsvSource({
        "person:koordynator, TEAM, TEAM, TEAM, TEAM",
        "person:l-1-a, CORE, CORE, CORE, CORE",
        "city:l-1, CORE, CORE, CORE, CORE",
        "role:ZH16, STAFF, STAFF, STAFF, STAFF",
        "role:OFFICE, STAFF, STAFF, STAFF, STAFF",
        "person:prezes, CHAIR, CHAIR, CHAIR, CHAIR",
        "person:widz, no, OBSERVER, no, OBSERVER",
        "city:o-1, no, OBSERVER, no, OBSERVER",
        "person:gosc, no, no, no, PUBLIC",
        "person:obca, no, no, no, PUBLIC",
        "public, no, no, no, PUBLIC",
    })
    void aProductIsForItsNetworkThenForObserversThenForEveryone(
            String viewer, String dayBeforeShown, String shown, String dayBeforePublished, String published) {
        assertThat(told(viewer, "product:miasto/nowy")).isEqualTo(dayBeforeShown);
        assertThat(told(viewer, "product:miasto/pokazany", DAY.minusDays(1))).isEqualTo(dayBeforeShown);
        assertThat(told(viewer, "product:miasto/pokazany")).isEqualTo(shown);
        assertThat(told(viewer, "product:miasto/wydany", DAY.minusDays(1))).isEqualTo(dayBeforePublished);
        assertThat(told(viewer, "product:miasto/wydany")).isEqualTo(published);
        assertThat(told(viewer, "product:miasto/wydany", DAY.plusDays(1))).isEqualTo(published);
    }

    // days

    @Test
    void aStandingIsThatOfTheDayAskedAbout() {
        assertThat(told("city:dawna", "workspace:miasto", DAY.minusDays(1))).isEqualTo("CORE");
        assertThat(told("city:dawna", "workspace:miasto", DAY)).isEqualTo("no");
        assertThat(told("person:dawny", "workspace:miasto", DAY.minusDays(1))).isEqualTo("CORE");
        assertThat(told("person:dawny", "workspace:miasto", DAY)).isEqualTo("no");
        assertThat(told("person:koordynator", "workspace:miasto", Editions.FIRST.minusDays(1)))
                .isEqualTo("no");
    }

    @Test
    void anItemsDayIsTheDayOfItsProgramme() {
        Access access = Access.to(EDITION);

        assertThat(access.dayOf(resource("item:sala/1/1"))).contains(DAY);
        assertThat(access.dayOf(resource("item:sala/2/1"))).contains(DAY.plusDays(1));
        assertThat(access.dayOf(resource("note:sala"))).isEmpty();
    }

    // several standings, several networks

    @Test
    void eitherNetworkOfAJointMeetingIsEnough() {
        assertThat(told("city:d-1", "item:razem/1/7")).isEqualTo("CORE IN_PERSON");
        assertThat(told("city:d-1", "item:sala/1/7")).isEqualTo("no");
        assertThat(told("person:ekspert-2", "report:razem")).isEqualTo("TEAM");
        assertThat(told("person:prezes-2", "note:razem")).isEqualTo("CHAIR");
        assertThat(told("person:widz-2", "item:razem/1/1")).isEqualTo("OBSERVER ONLINE");
    }

    @Test
    void whoBelongsToTheCoreHereAndObservesThereIsInTheRoom() {
        assertThat(told("city:l-1", "item:razem/1/1")).isEqualTo("CORE IN_PERSON");
        assertThat(told("city:l-1", "facebook:liderzy")).isEqualTo("OBSERVER");
    }

    @Test
    void theNearestWayGoesBeforeTheFirstStanding() {
        Editions edition = several();

        // GUEST in the room goes before OBSERVER over the net, CHAIR stands behind GUEST
        assertThat(told(edition, "person:wszedzie", "item:sala/1/1")).isEqualTo("GUEST IN_PERSON");
        assertThat(told(edition, "person:wszedzie", "facebook:miasto")).isEqualTo("CHAIR");
    }

    @Test
    void theWidestScopeGoesBeforeTheOwnCity() {
        Editions edition = several();
        edition.network("miasto").holds("l-1-a", Role.ORGANISATIONAL_GUARDIAN, Editions.ALWAYS);

        assertThat(told(edition, "person:l-1-a", "attendance:sala")).isEqualTo("TEAM ALL");
        assertThat(told(edition, "person:l-1-a", "workspace:miasto")).isEqualTo("TEAM");
    }

    @Test
    void aCityInTwoFormsHasBothStandings() {
        Editions edition = Editions.sound();
        edition.network("miasto").observedBy("l-1", Editions.ALWAYS);

        assertThat(told(edition, "city:l-1", "workspace:miasto")).isEqualTo("CORE");
        assertThat(told(edition, "city:l-1", "facebook:miasto")).isEqualTo("CORE");
    }

    private static Editions several() {
        Editions edition = Editions.sound();
        edition.network("miasto").represents("wszedzie", "o-1", Editions.ALWAYS).chairedBy("wszedzie");
        return edition.holding(Gathering.of("sala", "miasto")
                .on(DAY, Editions.item(Audience.OPEN, MeetingPart.GENERAL, true))
                .guest("wszedzie"));
    }

    // what the edition does not know

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            person:nikt | note:sala | person: edycja proba nie zna: osoba nikt; identyfikator z pliku edycji | person: the edition proba does not know the person nikt; an id from the edition file
            city:atlantyda | note:sala | city: edycja proba nie zna: miasto atlantyda; identyfikator z pliku edycji | city: the edition proba does not know the city atlantyda; an id from the edition file
            public | workspace:nowa | network: edycja proba nie zna: sieć nowa; identyfikator z pliku edycji | network: the edition proba does not know the network nowa; an id from the edition file
            public | note:nowe | meeting: edycja proba nie zna: spotkanie nowe; identyfikator z pliku edycji | meeting: the edition proba does not know the meeting nowe; an id from the edition file
            public | product:miasto/brak | product: edycja proba nie zna: produkt brak; identyfikator z pliku edycji | product: the edition proba does not know the product brak; an id from the edition file
            public | item:sala/1/8 | item: edycja proba nie zna: punkt programu 1-8; identyfikator z pliku edycji | item: the edition proba does not know the item of the agenda 1-8; an id from the edition file
            public | item:sala/3/1 | item: edycja proba nie zna: punkt programu 3-1; identyfikator z pliku edycji | item: the edition proba does not know the item of the agenda 3-1; an id from the edition file
            """)
    void whatTheEditionDoesNotKnowCannotBeAskedAbout(String viewer, String resource, String polish, String english) {
        UnusableInputException refused =
                catchThrowableOfType(UnusableInputException.class, () -> told(viewer, resource));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.describe(Language.PL)).isEqualTo(polish);
            assertThat(problem.describe(Language.EN)).isEqualTo(english);
        });
    }

    @Test
    void theDayOfAnUnknownItemCannotBeAskedFor() {
        assertThat(catchThrowableOfType(
                        UnusableInputException.class, () -> Access.to(EDITION).dayOf(resource("item:sala/2/2"))))
                .isNotNull();
    }

    // what is said

    @Test
    void anAnswerNamesTheStanding() {
        Sight sight = sight(EDITION, "city:l-1", "workspace:miasto", DAY);

        assertThat(sight.reason().in(Language.PL)).isEqualTo("Wolno: podstawowy skład.");
        assertThat(sight.reason().in(Language.EN)).isEqualTo("Allowed: core.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            city:o-1 | workspace:miasto | Przestrzeń sieci jest tylko dla podstawowego składu, zespołu wspierającego, ZH-16 i Biura (tu: obserwator, każdy). | The network’s space is for the core, the support team, ZH-16 and the Office only (here: observer, everyone).
            person:prezes | people:miasto | Dane osób widzą tylko podstawowy skład, zespół wspierający, ZH-16 i Biuro (tu: przewodniczący komisji, każdy). | Only the core, the support team, ZH-16 and the Office see people’s data (here: chair of the commission, everyone).
            public | facebook:miasto | Zamknięta grupa jest dla sieci, jej obserwatorów, przewodniczącego komisji, ZH-16 i Biura (tu: każdy). | The closed group is for the network, its observers, the commission’s chair, ZH-16 and the Office (here: everyone).
            person:inny-gosc | item:sala/1/7 | Ten punkt programu nie jest dostępny (tu: gość spotkania, każdy); obserwatorzy widzą online otwarte, transmitowane części ogólne i podsumowujące, goście części otwarte i te, na które ich zaproszono. | This item is not open to the viewer (here: guest of the meeting, everyone); observers watch open, transmitted general and summarising parts online, guests open parts and those they are asked to.
            public | note:sala | Notatkę widzą podstawowy skład, zespół wspierający, ZH-16 i Biuro, a po zatwierdzeniu przewodniczący komisji (tu: każdy). | The note is for the core, the support team, ZH-16 and the Office, and once approved for the commission’s chair (here: everyone).
            city:l-1 | report:sala | Raport widzą tylko zespół wspierający, ZH-16 i Biuro (tu: podstawowy skład, każdy). | Only the support team, ZH-16 and the Office see the report (here: core, everyone).
            public | attendance:sala | Listę obecności widzą zespół wspierający, ZH-16 i Biuro, a miasta podstawowego składu swoją część (tu: każdy). | The attendance list is for the support team, ZH-16 and the Office, and each city of the core sees its own part (here: everyone).
            public | product:miasto/nowy | Produktu jeszcze nie opublikowano, a obserwatorzy widzą go dopiero po udostępnieniu im (tu: każdy). | The product is not published yet, and observers see it only once it has been shown to them (here: everyone).
            """)
    void aRefusalSaysWhoMayAndWhatTheViewerIs(String viewer, String resource, String polish, String english) {
        Sight sight = sight(EDITION, viewer, resource, DAY);

        assertThat(sight.isAllowed()).isFalse();
        assertThat(sight.reason().in(Language.PL)).isEqualTo(polish);
        assertThat(sight.reason().in(Language.EN)).isEqualTo(english);
    }

    // asking in words

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "person",
                "person:",
                "person:Ola",
                "city:",
                "role:zh16",
                "role:",
                "PUBLIC",
                "public:",
                ":public",
                "team:x"
            })
    void noOtherWordsNameAViewer(String text) {
        assertThat(Viewer.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "workspace",
                "workspace:",
                "workspace:A",
                "note:",
                "item:sala",
                "item:sala/1",
                "item:sala/0/1",
                "item:sala/1/0",
                "item:sala/01/1",
                "item:sala/1/1/1",
                "item:/1/1",
                "item:sala/1/1000000",
                "item:sala/-1/1",
                "product:miasto",
                "product:miasto/",
                "product:/p",
                "product:miasto/p/q",
                "people",
                "secret:miasto"
            })
    void noOtherWordsNameAResource(String text) {
        assertThat(Resource.parse(text)).isEmpty();
    }

    @Test
    void theGreatestPlaceIsOnlyUnknownAndNoOverflow() {
        assertThat(resource("item:sala/999999/999999").item()).contains(new ItemPlace(999999, 999999));
        assertThat(catchThrowableOfType(UnusableInputException.class, () -> told("public", "item:sala/999999/999999")))
                .isNotNull();
    }

    /** The answer in one line: the standing, then how or how much; or no. */
    private static String told(String viewer, String resource) {
        return told(viewer, resource, DAY);
    }

    private static String told(String viewer, String resource, LocalDate day) {
        return line(sight(EDITION, viewer, resource, day));
    }

    private static String told(Editions edition, String viewer, String resource) {
        return line(sight(edition.build(), viewer, resource, DAY));
    }

    private static Sight sight(Edition edition, String viewer, String resource, LocalDate day) {
        return Access.to(edition).see(Viewer.parse(viewer).orElseThrow(), resource(resource), day);
    }

    private static Resource resource(String text) {
        return Resource.parse(text).orElseThrow();
    }

    private static String line(Sight sight) {
        if (!sight.isAllowed()) {
            assertThat(sight.as()).isEmpty();
            assertThat(sight.how()).isEmpty();
            assertThat(sight.scope()).isEmpty();
            return "no";
        }
        return sight.as().orElseThrow().name()
                + sight.how().map(how -> " " + how).orElse("")
                + sight.scope().map(scope -> " " + scope).orElse("");
    }
}
