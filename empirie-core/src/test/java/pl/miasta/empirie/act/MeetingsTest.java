package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static pl.miasta.empirie.act.ActsWorld.EDITION;
import static pl.miasta.empirie.act.ActsWorld.NETWORK;
import static pl.miasta.empirie.act.ActsWorld.TODAY;
import static pl.miasta.empirie.act.MeetingActsWorld.COORDINATOR;
import static pl.miasta.empirie.act.MeetingActsWorld.DAY;
import static pl.miasta.empirie.act.MeetingActsWorld.EXPERT;
import static pl.miasta.empirie.act.MeetingActsWorld.LATER;
import static pl.miasta.empirie.act.MeetingActsWorld.M1;
import static pl.miasta.empirie.act.MeetingActsWorld.M2;
import static pl.miasta.empirie.act.MeetingActsWorld.OTHER;
import static pl.miasta.empirie.act.MeetingActsWorld.OTHER_COORDINATOR;
import static pl.miasta.empirie.act.MeetingActsWorld.assertRefused;
import static pl.miasta.empirie.act.MeetingActsWorld.day;
import static pl.miasta.empirie.act.MeetingActsWorld.item;
import static pl.miasta.empirie.act.MeetingActsWorld.programme;
import static pl.miasta.empirie.act.MeetingActsWorld.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.Meetings.Cancel;
import pl.miasta.empirie.act.Meetings.ChangeProgramme;
import pl.miasta.empirie.act.Meetings.Convene;
import pl.miasta.empirie.act.Meetings.Hold;
import pl.miasta.empirie.act.Meetings.MoveMeeting;
import pl.miasta.empirie.act.Meetings.Plan;
import pl.miasta.empirie.act.Meetings.Programme;
import pl.miasta.empirie.act.Meetings.RecordAttendance;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Audience;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.GuestCategory;
import pl.miasta.empirie.meeting.ItemPlace;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingPart;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.Move;
import pl.miasta.empirie.meeting.Observer;
import pl.miasta.empirie.meeting.Presence;
import pl.miasta.empirie.meeting.Requester;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.rule.WaiverAuthority;
import pl.miasta.empirie.team.Role;

class MeetingsTest {
    private static final ItemPlace FIRST = new ItemPlace(1, 1);
    private static final Leader P1 = new Leader(new PersonId("p-1"), Role.COORDINATOR_FACILITATOR);
    private static final Leader P2 = new Leader(new PersonId("p-2"), Role.EXPERT_MODERATOR);

    private final MeetingActsWorld it = new MeetingActsWorld();

    // planning

    @Test
    void aPlannedMeetingIsAsItsProgrammeSays() {
        Meeting meeting = plan(programme(), NETWORK).orElseThrow();

        assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(meeting.networks()).containsExactly(NETWORK);
        assertThat(Programme.of(meeting)).isEqualTo(programme());
        assertThat(it.meeting()).isEqualTo(meeting);
    }

    @Test
    void aMeetingNeedsNeitherDaysNorLeadersToBePlanned() {
        assertThat(plan(Programme.of(MeetingMode.ONLINE, List.of()), NETWORK).isDone())
                .isTrue();
    }

    @Test
    void noRuleRefusesAPlan() {
        Outcome<Meeting> planned = plan(programme(MeetingMode.ONLINE, day(DAY, work(900))), NETWORK);

        assertThat(planned.isDone()).isTrue();
    }

    @Test
    void anIdOfAMeetingIsTakenOnce() {
        it.planned();

        assertRefused(
                plan(programme(), NETWORK),
                "spotkanie m-1 już jest → wybierz inny identyfikator niż m-1",
                "there is a meeting m-1 already → choose another id than m-1");
    }

    @Test
    void whoeverMayActInOneNetworkMayPlanAJointMeeting() {
        Plan joint = new Plan(EDITION, M1, List.of(NETWORK, OTHER, NETWORK), false, programme(), TODAY);

        assertThat(it.meetings.plan(joint, OTHER_COORDINATOR).orElseThrow().networks())
                .containsExactly(NETWORK, OTHER);
    }

    @Test
    void everyNetworkOfAJointMeetingHasToBeAlive() {
        it.at(Optional.of(Stage.CLOSED));

        Outcome<Meeting> outcome = it.meetings.plan(
                new Plan(EDITION, M1, List.of(NETWORK, OTHER), false, programme(), TODAY), OTHER_COORDINATOR);

        assertThat(MeetingActsWorld.reasons(outcome)).extracting(Reason::kind).containsExactly(Reason.Kind.STAGE);
    }

    @Test
    void aMeetingOfNobodyCannotEvenBeAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plan(EDITION, M1, List.of(), false, programme(), TODAY))
                .withMessage("meeting m-1 is no network's");
    }

    @Test
    void everythingThatAProgrammeNamesIsKnown() {
        Programme named = new Programme(
                MeetingMode.HYBRID,
                Optional.of(new CityId("nie-ma")),
                Optional.empty(),
                Optional.empty(),
                List.of(day(DAY, work(240))),
                List.of(new Leader(new PersonId("p-101"), Role.EXPERT_MODERATOR)),
                List.of(new Guest(
                        new PersonId("p-102"),
                        Optional.empty(),
                        Optional.of(Requester.of(new PersonId("p-103"))),
                        List.of())),
                List.of(new Observer(new CityId("tez-nie"), FIRST, Presence.ONLINE)));

        assertThat(MeetingActsWorld.reasons(plan(named, new NetworkId("n-9"))).map(Reason::says))
                .extracting(said -> said.in(Language.EN))
                .containsExactly(
                        "network n-9: the edition e-1 does not know it",
                        "city nie-ma: the edition e-1 does not know it",
                        "person p-101: the edition e-1 does not know it",
                        "person p-102: the edition e-1 does not know it",
                        "person p-103: the edition e-1 does not know it",
                        "city tez-nie: the edition e-1 does not know it");
    }

    @Test
    void guestsAndObserversAreAssignedToItemsThatThereAre() {
        String polish = "w programie spotkania m-1 nie ma punktu, do którego przypisano gościa albo obserwatora →"
                + " przypisz gości i obserwatorów do punktów, które są w programie spotkania m-1";
        String english = "the programme of the meeting m-1 lacks an item that a guest or an observer is assigned to →"
                + " assign guests and observers to items that the programme of the meeting m-1 has";

        assertRefused(plan(observed(new ItemPlace(1, 2), Presence.ONLINE), NETWORK), polish, english);
        assertRefused(plan(observed(new ItemPlace(2, 1), Presence.ONLINE), NETWORK), polish, english);
        assertRefused(plan(withGuest(guest(new ItemPlace(1, 2))), NETWORK), polish, english);
        it.planned();
        assertRefused(change(observed(new ItemPlace(1, 2), Presence.ONLINE)), polish, english);
    }

    // programme

    @Test
    void aProgrammeIsChangedAsAWhole() {
        it.planned();
        Programme next = withGuest(guest(FIRST));

        Meeting meeting = change(next).orElseThrow();

        assertThat(Programme.of(meeting)).isEqualTo(next);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
    }

    @Test
    void aProgrammeSetsTheDaysOfAMeetingThatHasNone() {
        it.planned(Programme.of(MeetingMode.HYBRID, List.of()));

        assertThat(change(programme()).orElseThrow().firstDay()).isEqualTo(DAY);
    }

    @Test
    void otherDaysThanThoseSetAreAMove() {
        it.planned();

        assertRefused(
                change(programme(MeetingMode.HYBRID, day(DAY.plusDays(1), work(240)))),
                "spotkanie m-1 ma już wyznaczone inne dni → najpierw przenieś spotkanie m-1 na inne dni",
                "the meeting m-1 is set for other days → move the meeting m-1 to other days first");
    }

    @Test
    void aMeetingHeldIsChangedNoMore() {
        it.planned().held();
        String polish = "spotkanie m-1 już się odbyło → jeżeli zapis o spotkaniu m-1 jest pomyłką, popraw go";
        String english = "the meeting m-1 has been held → if the record of the meeting m-1 is a mistake, correct it";

        assertRefused(change(programme()), polish, english);
        assertRefused(move(day(LATER)), polish, english);
        assertRefused(cancel(), polish, english);
        assertRefused(convene(), polish, english);
        assertRefused(hold(DAY), polish, english);
    }

    @Test
    void aMeetingCancelledIsOver() {
        it.planned();
        cancel().orElseThrow();
        String polish = "spotkanie m-1 odwołano → zaplanuj nowe spotkanie zamiast m-1";
        String english = "the meeting m-1 is cancelled → plan a new meeting instead of m-1";

        assertRefused(change(programme()), polish, english);
        assertRefused(move(day(LATER)), polish, english);
        assertRefused(cancel(), polish, english);
        assertRefused(convene(), polish, english);
        assertRefused(hold(DAY), polish, english);
        assertRefused(attend(DAY, present(1)), polish, english);
    }

    @Test
    void theProgrammeOfAConvenedMeetingKeepsTheRulesOfConvening() {
        it.planned().convened();

        assertRefused(
                change(programme(MeetingMode.ONLINE, day(DAY, work(270), AgendaItem.pause("P", 30), work(241)))),
                "Dzień spotkania trwa 541 min; może najwyżej 540 (tryb: online). → Skróć dzień o 1 min.",
                "The day takes 541 minutes; at most 540 are allowed (online). → Shorten the day by 1 minutes.");
    }

    @Test
    void aConvenedMeetingIsLed() {
        it.planned().convened();

        assertRefused(
                change(Programme.of(MeetingMode.HYBRID, programme().days())),
                "spotkanie m-1 nie ma prowadzących → wpisz prowadzących do programu spotkania m-1",
                "the meeting m-1 has no leaders → name the leaders in the programme of the meeting m-1");
    }

    @Test
    void whatWasConvenedInSpiteOfARuleMayBeMendedStepByStep() {
        it.planned(programme(MeetingMode.ONLINE, day(DAY, work(600))))
                .havingMeeting(meeting -> meeting.with(meeting.work().convened(TODAY)));

        assertThat(change(programme(MeetingMode.ONLINE, day(DAY, work(600))).ledBy(P2, P1))
                        .isDone())
                .isTrue();
        assertThat(change(programme(MeetingMode.ONLINE, day(DAY, work(300), AgendaItem.pause("P", 60), work(120))))
                        .isDone())
                .isTrue();
    }

    // moving and cancelling

    @Test
    void aMoveKeepsTheFormerFirstDayAndItsReason() {
        it.planned();

        Meeting moved = move(day(LATER, work(240))).orElseThrow();

        assertThat(moved.firstDay()).isEqualTo(LATER);
        assertThat(moved.work().moves()).containsExactly(new Move(TODAY, DAY, "Sala zajęta"));
    }

    @Test
    void aMeetingMovedAfterItWasConvenedHasToBeConvenedAgain() {
        it.planned().convened();
        assertThat(it.meeting().work().isConvened()).isTrue();

        Meeting moved = it.meetings
                .move(
                        new MoveMeeting(EDITION, M1, List.of(day(LATER, work(240))), "Sala", TODAY.plusDays(1)),
                        COORDINATOR)
                .orElseThrow();
        Meeting again = it.meetings
                .convene(new Convene(EDITION, M1, TODAY.plusDays(1)), COORDINATOR)
                .orElseThrow();

        assertThat(moved.work().isConvened()).isFalse();
        assertThat(again.work().isConvened()).isTrue();
    }

    @Test
    void aMeetingMayBeMovedToADayNotYetKnown() {
        it.planned();

        assertThat(move().orElseThrow().isDated()).isFalse();
        assertRefused(
                move(day(LATER)),
                "spotkanie m-1 nie ma wyznaczonych dni → wyznacz dni spotkania m-1 w jego programie",
                "the meeting m-1 has no days → set the days of the meeting m-1 in its programme");
    }

    @Test
    void aMoveIsToOtherDays() {
        it.planned();

        assertRefused(
                move(day(DAY, work(300))),
                "spotkanie m-1 już jest wyznaczone na te dni → podaj inne dni albo zmień program spotkania m-1",
                "the meeting m-1 is set for these days already → name other days, or change the programme of the meeting"
                        + " m-1");
    }

    @Test
    void aMeetingThatSomebodyAttendedIsNotMoved() {
        it.planned();
        attend(DAY, present(1)).orElseThrow();

        assertRefused(
                move(day(LATER)),
                "spotkanie m-1 ma już zapisaną obecność → dokończ spotkanie m-1 i zaplanuj następne",
                "attendance of the meeting m-1 is recorded already → finish the meeting m-1 and plan another one");
    }

    @Test
    void aMoveKeepsTheItemsThatGuestsAreAskedTo() {
        it.planned(withGuest(guest(FIRST)));

        assertThat(MeetingActsWorld.said(move(day(LATER)), Language.EN))
                .singleElement()
                .asString()
                .startsWith("the programme of the meeting m-1 lacks an item");
        assertThat(move(day(LATER, work(240))).isDone()).isTrue();
    }

    @Test
    void aMeetingIsCancelledOnADayForAReason() {
        it.planned();

        Meeting cancelled = cancel().orElseThrow();

        assertThat(cancelled.isOn()).isFalse();
        assertThat(cancelled.work().cancelledOn()).contains(TODAY);
        assertThat(cancelled.work().cancelReason()).contains("Śnieżyca");
    }

    // convening

    @Test
    void aConvenedMeetingKnowsItsDay() {
        it.planned();

        assertThat(convene().orElseThrow().work().convenedOn()).contains(TODAY);
    }

    @Test
    void whatIsConvenedHasDaysAndLeaders() {
        it.planned(Programme.of(MeetingMode.HYBRID, List.of()));

        Outcome<Meeting> outcome = convene();

        assertThat(MeetingActsWorld.said(outcome, Language.PL))
                .containsExactly(
                        "spotkanie m-1 nie ma wyznaczonych dni → wyznacz dni spotkania m-1 w jego programie",
                        "spotkanie m-1 nie ma prowadzących → wpisz prowadzących do programu spotkania m-1");
    }

    @Test
    void aMeetingIsConvenedOnItsFirstDayAtTheLatest() {
        it.planned();

        assertThat(it.meetings
                        .convene(new Convene(EDITION, M1, DAY), COORDINATOR)
                        .isDone())
                .isTrue();
        assertRefused(
                it.meetings.convene(new Convene(EDITION, M1, DAY.plusDays(1)), COORDINATOR),
                "spotkanie m-1 zaczęło się przed dniem 2022-03-11 → zwołaj spotkanie m-1 najpóźniej w jego pierwszym"
                        + " dniu",
                "the meeting m-1 began before 2022-03-11 → convene the meeting m-1 on its first day at the latest");
    }

    @Test
    void whoeverConvenesNeedsAPair() {
        it.planned(programme().ledBy(P1));

        assertRefused(
                convene(),
                "Spotkania nie prowadzi uprawniony duet: brak uprawnionej osoby w roli „ekspert-moderator”. → Dodaj do"
                        + " prowadzących uprawnioną osobę w roli „ekspert-moderator”.",
                "No lawful pair leads the meeting: nobody is entitled to lead as “expert-moderator”. → Add somebody who"
                        + " is entitled to lead as “expert-moderator”.");
    }

    @Test
    void aDayThatIsNotInPersonTakes540MinutesAtMost() {
        it.planned(programme(MeetingMode.ONLINE, day(DAY, work(270), AgendaItem.pause("P", 30), work(240))));
        it.planned(
                M2,
                programme(MeetingMode.ONLINE, day(LATER, work(270), AgendaItem.pause("P", 30), work(241))),
                NETWORK);

        assertThat(convene().isDone()).isTrue();
        assertRefused(
                it.meetings.convene(new Convene(EDITION, M2, TODAY), COORDINATOR),
                "Dzień spotkania trwa 541 min; może najwyżej 540 (tryb: online). → Skróć dzień o 1 min.",
                "The day takes 541 minutes; at most 540 are allowed (online). → Shorten the day by 1 minutes.");
    }

    @Test
    void aDayOf241MinutesHasABreak() {
        it.planned(programme(MeetingMode.HYBRID, day(DAY, work(240))));
        it.planned(M2, programme(MeetingMode.HYBRID, day(LATER, work(241))), NETWORK);

        assertThat(convene().isDone()).isTrue();
        assertRefused(
                it.meetings.convene(new Convene(EDITION, M2, TODAY), COORDINATOR),
                "Dzień spotkania trwa 241 min, a nie ma w nim przerwy między częściami pracy; jest potrzebna powyżej 240"
                        + " min. → Dodaj przerwę między częściami pracy w dniu 1. spotkania.",
                "The day takes 241 minutes and has no break between working parts; above 240 minutes one is needed. →"
                        + " Add a break between working parts on day 1 of the meeting.");
    }

    @Test
    void aClosedPartIsNotRecorded() {
        it.planned(
                programme(MeetingMode.HYBRID, day(DAY, item(240, Audience.CLOSED, MeetingPart.WORKING, false, true))));

        assertRefused(
                convene(),
                "Część zamknięta jest nagrywana. → Wyłącz transmisję i nagrywanie tego punktu albo otwórz go.",
                "A closed part is recorded. → Switch transmission and recording of the item off, or open it.");
    }

    @Test
    void observersWatchOnline() {
        it.planned(observed(FIRST, Presence.ONLINE));
        assertThat(convene().isDone()).isTrue();

        assertRefused(
                change(observed(FIRST, Presence.IN_PERSON)),
                "Obserwatorzy są tam, gdzie nie powinni: są na miejscu, a nie online (c-2). → Zapraszaj miasta obserwujące"
                        + " sieć tylko online i tylko na otwarte, transmitowane punkty ogólne lub podsumowujące.",
                "Observers are where they may not be: they are there in person and not online (c-2). → Invite cities that"
                        + " observe the network online only, and only to open, transmitted items of general or"
                        + " summarising parts.");
    }

    @Test
    void aGuestIsAskedForAndOfACategory() {
        it.planned(withGuest(new Guest(new PersonId("p-40"), Optional.empty(), Optional.of(Requester.ZMP), List.of())));

        assertRefused(
                convene(),
                "Zaproszenie gości jest niepełne: brak kategorii (p-40). → Podaj kategorię każdego gościa i kto o niego"
                        + " wnioskował: ZMP albo przedstawiciel miasta sieci.",
                "The invitation of guests is incomplete: no category (p-40). → Name each guest’s category and who asked"
                        + " for the guest: ZMP or a representative of a city of the network.");
    }

    @Test
    void whatAnotherMeetingHasWrongBarsNobody() {
        it.planned().planned(M2, programme(MeetingMode.ONLINE, day(LATER, work(900))), NETWORK);

        assertThat(convene().isDone()).isTrue();
    }

    @Test
    void aWaivedRuleBarsNobody() {
        it.planned(programme().ledBy(P1)).having(edition -> {
            NetworkDossier dossier = edition.network(NETWORK);
            return edition.with(dossier.with(dossier.network()
                    .withWaivers(List.of(new Waiver(
                            Policy.PAIR,
                            Optional.empty(),
                            Optional.empty(),
                            WaiverAuthority.ZH16,
                            "Choroba",
                            TODAY,
                            Period.since(TODAY))))));
        });

        assertThat(convene().isDone()).isTrue();
    }

    // holding and attendance

    @Test
    void aMeetingIsHeldConvenedOrNotWhateverTheRulesFind() {
        it.planned(programme(MeetingMode.ONLINE, day(DAY, work(900))).ledBy(P1));

        assertThat(hold(DAY).orElseThrow().isHeld()).isTrue();
    }

    @Test
    void aMeetingIsHeldOnItsLastDayAtTheEarliest() {
        it.planned(programme(MeetingMode.HYBRID, day(DAY, work(240)), day(DAY.plusDays(1), work(240))));

        assertRefused(
                hold(DAY),
                "spotkanie m-1 jeszcze się nie skończyło dnia 2022-03-10 → zapisz to w ostatnim dniu spotkania m-1 albo"
                        + " później",
                "the meeting m-1 is not over by 2022-03-10 → record it on the last day of the meeting m-1 or later");
        assertThat(hold(DAY.plusDays(1)).isDone()).isTrue();
    }

    @Test
    void aMeetingWithoutDaysIsNotHeld() {
        it.planned(Programme.of(MeetingMode.HYBRID, List.of()));

        assertRefused(
                hold(DAY),
                "spotkanie m-1 nie ma wyznaczonych dni → wyznacz dni spotkania m-1 w jego programie",
                "the meeting m-1 has no days → set the days of the meeting m-1 in its programme");
    }

    @Test
    void whoHoldsNoRightGroundIsToldEachGroundOnce() {
        it.planned();

        assertRefused(
                it.meetings.hold(new Hold(EDITION, M1, DAY), EXPERT),
                "nie zachodzi żadna z podstaw: Zadanie należy do roli „koordynator-facylitator”; nie uzgodniono"
                        + " zastępstwa, a 2022-03-10 ktoś tę rolę pełni. → wystarczy jedno z tych: Uzgodnij wcześniej"
                        + " zastępstwo: p-1 powierza osobie p-2 zadanie „zapis wymiany doświadczeń” na dzień 2022-03-10.,"
                        + " Uzgodnij wcześniej zastępstwo: p-1 powierza osobie p-2 zadanie „prowadzenie facylitacji” na"
                        + " dzień 2022-03-10.",
                "none of the grounds holds: The task belongs to the role “coordinator-facilitator”; no substitution is agreed,"
                        + " and a holder is there on 2022-03-10. → any of these would do: Agree the substitution"
                        + " beforehand: p-1 entrusts p-2 with the task “recording the exchange” for 2022-03-10., Agree the"
                        + " substitution beforehand: p-1 entrusts p-2 with the task “leading the facilitation” for"
                        + " 2022-03-10.");
    }

    @Test
    void attendanceSaysHowLateHowEarlyAndForWhom() {
        it.planned();
        Attendance late = new Attendance(
                new PersonId("p-13"), 1, AttendanceStatus.PRESENT, 15, 30, true, Optional.of(new PersonId("p-11")));

        assertThat(attend(DAY, late).orElseThrow().attendance()).containsExactly(late);
    }

    @Test
    void anEntryReplacesThatOfTheSamePersonAndDay() {
        it.planned(programme(MeetingMode.HYBRID, day(DAY, work(240)), day(DAY.plusDays(1), work(240))));
        attend(DAY.plusDays(1), present(1), present(2)).orElseThrow();

        Attendance absent = new Attendance(new PersonId("p-11"), 1, AttendanceStatus.ABSENT);

        assertThat(attend(DAY.plusDays(1), absent).orElseThrow().attendance()).containsExactly(present(2), absent);
    }

    @Test
    void attendanceIsKnownFromTheDayItselfOn() {
        it.planned();

        assertRefused(
                attend(DAY.minusDays(1), present(1)),
                "dnia 2022-03-09 nie można znać obecności na tym dniu spotkania m-1, który dopiero będzie → zapisz"
                        + " obecność, gdy ten dzień spotkania m-1 nadejdzie",
                "by 2022-03-09 nobody can know who attends a day of the meeting m-1 that is to come → record attendance"
                        + " once that day of the meeting m-1 has come");
        assertThat(attend(DAY, present(1)).isDone()).isTrue();
    }

    @Test
    void attendanceIsOfADayThatThereIs() {
        it.planned();
        String polish = "spotkanie m-1 nie ma dnia, dla którego podano obecność → podaj dni, które spotkanie m-1 ma";
        String english =
                "the meeting m-1 lacks a day that attendance is given for → name days that the meeting m-1 has";

        assertRefused(attend(DAY, present(0)), polish, english);
        assertRefused(attend(DAY, present(2)), polish, english);
    }

    @Test
    void whoeverAttendsIsKnown() {
        it.planned();
        Attendance unknown = new Attendance(
                new PersonId("p-101"), 1, AttendanceStatus.REMOTE, 0, 0, true, Optional.of(new PersonId("p-102")));

        assertThat(MeetingActsWorld.said(attend(DAY, unknown), Language.EN)).hasSize(2);
    }

    @Test
    void theOfficeRecordsAttendanceWithoutADeed() {
        it.planned();

        it.meetings
                .recordAttendance(new RecordAttendance(EDITION, M1, List.of(present(1)), DAY), Actor.office())
                .orElseThrow();

        assertThat(it.edition().network(NETWORK).team().deeds()).isEmpty();
    }

    private Outcome<Meeting> plan(Programme programme, NetworkId network) {
        return it.meetings.plan(new Plan(EDITION, M1, List.of(network), false, programme, TODAY), COORDINATOR);
    }

    private Outcome<Meeting> change(Programme programme) {
        return it.meetings.changeProgramme(new ChangeProgramme(EDITION, M1, programme, TODAY), COORDINATOR);
    }

    private Outcome<Meeting> move(MeetingDay... days) {
        return it.meetings.move(new MoveMeeting(EDITION, M1, List.of(days), "Sala zajęta", TODAY), COORDINATOR);
    }

    private Outcome<Meeting> cancel() {
        return it.meetings.cancel(new Cancel(EDITION, M1, "Śnieżyca", TODAY), COORDINATOR);
    }

    private Outcome<Meeting> convene() {
        return it.meetings.convene(new Convene(EDITION, M1, TODAY), COORDINATOR);
    }

    private Outcome<Meeting> hold(LocalDate on) {
        return it.meetings.hold(new Hold(EDITION, M1, on), COORDINATOR);
    }

    private Outcome<Meeting> attend(LocalDate on, Attendance... entries) {
        return it.meetings.recordAttendance(new RecordAttendance(EDITION, M1, List.of(entries), on), COORDINATOR);
    }

    private static Attendance present(int day) {
        return new Attendance(new PersonId("p-11"), day, AttendanceStatus.PRESENT);
    }

    private static Guest guest(ItemPlace item) {
        return new Guest(
                new PersonId("p-40"), Optional.of(GuestCategory.SCIENCE), Optional.of(Requester.ZMP), List.of(item));
    }

    private static Programme withGuest(Guest guest) {
        Programme base = programme();
        return new Programme(
                base.mode(),
                base.host(),
                base.place(),
                base.format(),
                base.days(),
                base.leaders(),
                List.of(guest),
                List.of());
    }

    private static Programme observed(ItemPlace item, Presence presence) {
        Programme base =
                programme(MeetingMode.HYBRID, day(DAY, item(240, Audience.OPEN, MeetingPart.GENERAL, true, false)));
        return new Programme(
                base.mode(),
                base.host(),
                base.place(),
                base.format(),
                base.days(),
                base.leaders(),
                List.of(),
                List.of(new Observer(new CityId("c-2"), item, presence)));
    }
}
