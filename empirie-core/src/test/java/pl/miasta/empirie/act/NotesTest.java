package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.act.ActsWorld.EDITION;
import static pl.miasta.empirie.act.ActsWorld.NETWORK;
import static pl.miasta.empirie.act.MeetingActsWorld.COORDINATOR;
import static pl.miasta.empirie.act.MeetingActsWorld.CORE;
import static pl.miasta.empirie.act.MeetingActsWorld.DAY;
import static pl.miasta.empirie.act.MeetingActsWorld.EXPERT;
import static pl.miasta.empirie.act.MeetingActsWorld.LATER;
import static pl.miasta.empirie.act.MeetingActsWorld.M1;
import static pl.miasta.empirie.act.MeetingActsWorld.M2;
import static pl.miasta.empirie.act.MeetingActsWorld.OBSERVER;
import static pl.miasta.empirie.act.MeetingActsWorld.OTHER;
import static pl.miasta.empirie.act.MeetingActsWorld.STRANGER;
import static pl.miasta.empirie.act.MeetingActsWorld.TASK;
import static pl.miasta.empirie.act.MeetingActsWorld.assertRefused;
import static pl.miasta.empirie.act.MeetingActsWorld.assign;
import static pl.miasta.empirie.act.MeetingActsWorld.day;
import static pl.miasta.empirie.act.MeetingActsWorld.person;
import static pl.miasta.empirie.act.MeetingActsWorld.programme;
import static pl.miasta.empirie.act.MeetingActsWorld.work;
import static pl.miasta.empirie.act.MeetingActsWorld.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.Meetings.Cancel;
import pl.miasta.empirie.act.Notes.Approve;
import pl.miasta.empirie.act.Notes.CarryOver;
import pl.miasta.empirie.act.Notes.FileReport;
import pl.miasta.empirie.act.Notes.Finish;
import pl.miasta.empirie.act.Notes.Share;
import pl.miasta.empirie.act.Notes.Write;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.edition.OpenTask;
import pl.miasta.empirie.meeting.FacilitatorReport;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.Leader;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.meeting.MeetingTask;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.NoteOrigin;
import pl.miasta.empirie.meeting.NoteVersion;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Role;

class NotesTest {
    private static final MeetingId M3 = new MeetingId("m-3");
    private static final LocalDate APPROVED = DAY.plusDays(5);

    private final MeetingActsWorld it = new MeetingActsWorld().planned();

    // the note

    @Test
    void aNoteIsNeitherApprovedNorSharedWhenItIsWritten() {
        it.held().noted();

        assertThat(it.meeting().note())
                .contains(
                        new Note(NoteOrigin.PARTICIPANTS, Optional.of("Wnioski"), Optional.empty(), Optional.empty()));
    }

    @Test
    void aNoteIsOfAMeetingThatWasHeldByThen() {
        String polish = "dnia %s spotkanie m-1 nie jest zapisane jako odbyte → najpierw zapisz, że spotkanie m-1 się"
                + " odbyło";
        String english = "by %s the meeting m-1 is not recorded as held → record first that the meeting m-1 was held";

        assertRefused(writing("Wnioski", "", DAY), polish.formatted(DAY), english.formatted(DAY));
        assertRefused(report(DAY), polish.formatted(DAY), english.formatted(DAY));
        it.held();
        LocalDate early = DAY.minusDays(1);
        assertRefused(writing("Wnioski", "", early), polish.formatted(early), english.formatted(early));
        assertThat(writing("Wnioski", "", DAY).isDone()).isTrue();
    }

    @Test
    void aNoteSaysSomething() {
        it.held();

        assertRefused(
                writing(" \u00a0", "", DAY),
                "notatka ze spotkania m-1 byłaby pusta → zapisz, co wypracowali uczestnicy spotkania m-1",
                "the note of the meeting m-1 would be empty → write what the participants of the meeting m-1 worked"
                        + " out");
    }

    @Test
    void aNoteNotYetApprovedIsSimplyWrittenAnew() {
        it.held().noted();

        Meeting meeting = writing("Inne wnioski", "", DAY).orElseThrow();

        assertThat(meeting.note().flatMap(Note::text)).contains("Inne wnioski");
        assertThat(meeting.work().noteVersions()).isEmpty();
    }

    @Test
    void anApprovedNoteIsFrozen() {
        it.held().noted().approved();

        assertRefused(
                writing("Inne wnioski", " ", APPROVED),
                "notatka ze spotkania m-1 jest zatwierdzona; nową wersję można napisać, mówiąc, co się zmienia → podaj,"
                        + " co nowa wersja notatki ze spotkania m-1 zmienia",
                "the note of the meeting m-1 is approved; a new version has to say what it changes → say what the new"
                        + " version of the note of the meeting m-1 changes");
    }

    @Test
    void aChangeOfAnApprovedNoteIsANewVersionThatTheGroupHasNotApproved() {
        it.held().noted().approved();
        share(APPROVED).orElseThrow();

        Meeting meeting = writing("Inne wnioski", "Dopisano drugi punkt", APPROVED.plusDays(1))
                .orElseThrow();

        assertThat(meeting.note())
                .contains(new Note(
                        NoteOrigin.PARTICIPANTS, Optional.of("Inne wnioski"), Optional.empty(), Optional.empty()));
        assertThat(meeting.work().noteVersions())
                .containsExactly(new NoteVersion(1, "Wnioski", APPROVED, "Dopisano drugi punkt"));
    }

    @Test
    void versionsAreCountedAndApprovedInOrder() {
        it.held().noted().approved();
        writing("Drugie", "Zmiana", APPROVED).orElseThrow();

        assertRefused(
                approve(APPROVED.minusDays(1), CORE),
                "poprzednią wersję notatki ze spotkania m-1 zatwierdzono później → podaj dzień nie wcześniejszy niż"
                        + " zatwierdzenie poprzedniej wersji notatki ze spotkania m-1",
                "the former version of the note of the meeting m-1 was approved later → name a day not before the former"
                        + " version of the note of the meeting m-1 was approved");
        approve(APPROVED, CORE).orElseThrow();
        Meeting third = writing("Trzecie", "Znów zmiana", APPROVED).orElseThrow();
        assertThat(third.work().noteVersions()).extracting(NoteVersion::number).containsExactly(1, 2);
    }

    @Test
    void theGroupApprovesByAnyoneWhoRepresentsACoreCity() {
        it.held().noted();

        assertThat(approve(APPROVED, CORE).orElseThrow().note().flatMap(Note::approvedOn))
                .contains(APPROVED);
    }

    @Test
    void anObservingCityDoesNotApprove() {
        it.held().noted();

        assertRefused(
                approve(APPROVED, OBSERVER),
                "nie zachodzi żadna z podstaw: może to zrobić przedstawiciel miasta z podstawowego składu sieci: n-1;"
                        + " działa: osoba, Osoba nie należy 2022-03-15 do zespołu wspierającego. → wystarczy jedno z tych:"
                        + " niech zrobi to przedstawiciel miasta z podstawowego składu sieci: n-1, Niech zadanie wykona"
                        + " osoba pełniąca rolę „koordynator-facylitator”: p-1.",
                "none of the grounds holds: a representative of a core city may do this, in the network: n-1; the actor is: a"
                        + " person, The person does not belong to the support team on 2022-03-15. → any of these would do:"
                        + " let a representative of a core city do it, in the network: n-1, Let a holder of the role"
                        + " “coordinator-facilitator” do the task: p-1.");
    }

    @Test
    void whatIsNotWrittenIsNeitherApprovedNorShared() {
        it.held();
        String polish = "spotkanie m-1 nie ma notatki → najpierw napisz notatkę ze spotkania m-1";
        String english = "the meeting m-1 has no note → write the note of the meeting m-1 first";

        assertRefused(approve(APPROVED, CORE), polish, english);
        assertRefused(share(APPROVED), polish, english);
    }

    @Test
    void aNoteIsApprovedOnce() {
        it.held().noted().approved();

        assertRefused(
                approve(APPROVED, CORE),
                "notatka ze spotkania m-1 jest już zatwierdzona → nic nie trzeba robić: notatka ze spotkania m-1 jest"
                        + " zatwierdzona",
                "the note of the meeting m-1 is approved already → nothing needs to be done: the note of the meeting m-1"
                        + " is approved");
    }

    @Test
    void aNoteSharedTooEarlyIsWrittenAnewBeforeItIsApproved() {
        it.held()
                .havingMeeting(meeting -> meeting.withNote(Optional.of(new Note(
                        NoteOrigin.PARTICIPANTS, Optional.of("Wnioski"), Optional.empty(), Optional.of(DAY)))));

        assertRefused(
                approve(DAY.plusDays(1), CORE),
                "Notatkę udostępniono bez wcześniejszej zgody grupy. → Wstrzymaj udostępnianie, aż grupa zatwierdzi"
                        + " notatkę.",
                "The note was shared before the group approved it. → Stop sharing until the group has approved the"
                        + " note.");
        writing("Wnioski", "", DAY).orElseThrow();
        assertThat(approve(DAY.plusDays(1), CORE).isDone()).isTrue();
    }

    /** Sixty days after its last one, a meeting in an own format owes its participants' result. */
    @Test
    void anExpertsNoteIsNotApprovedOnceAnOwnFormatOwesAResult() {
        it.held()
                .havingMeeting(
                        meeting -> meeting.scheduled(MeetingMode.HYBRID, new FormatId("wlasny"), meeting.days()));
        it.notes
                .write(new Write(EDITION, M1, NoteOrigin.EXPERT, "Ekspertyza", Optional.empty(), DAY), COORDINATOR)
                .orElseThrow();

        assertRefused(
                approve(DAY.plusDays(61), CORE),
                "Spotkanie w formacie własnym nie ma zatwierdzonego opisu wyników uczestników; termin minął 2022-05-09. →"
                        + " Opisz wyniki pracy uczestników i niech grupa je zatwierdzi.",
                "A meeting in an own format has no approved description of what its participants worked out; it was due by"
                        + " 2022-05-09. → Describe what the participants worked out and have the group approve it.");
        assertThat(approve(DAY.plusDays(60), CORE).isDone()).isTrue();
        assertThat(share(DAY.plusDays(60)).isDone()).isTrue();
    }

    @Test
    void aParticipantsNoteIsApprovedHoweverLate() {
        it.held()
                .havingMeeting(
                        meeting -> meeting.scheduled(MeetingMode.HYBRID, new FormatId("wlasny"), meeting.days()));
        it.noted();

        assertThat(approve(DAY.plusDays(200), CORE).isDone()).isTrue();
    }

    @Test
    void aNoteIsSharedWithTheGroupsConsentOfThatDayOrBefore() {
        it.held().noted();
        String polish =
                "dnia %s grupa nie zatwierdziła jeszcze notatki ze spotkania m-1 → niech grupa najpierw zatwierdzi"
                        + " notatkę ze spotkania m-1";
        String english =
                "by %s the group has not approved the note of the meeting m-1 → let the group approve the note of"
                        + " the meeting m-1 first";

        assertRefused(share(APPROVED), polish.formatted(APPROVED), english.formatted(APPROVED));
        it.approved();
        LocalDate before = APPROVED.minusDays(1);
        assertRefused(share(before), polish.formatted(before), english.formatted(before));
        assertThat(share(APPROVED).orElseThrow().note().flatMap(Note::sharedOn)).contains(APPROVED);
        assertRefused(
                share(APPROVED),
                "notatka ze spotkania m-1 jest już udostępniona → nic nie trzeba robić: notatka ze spotkania m-1 jest"
                        + " udostępniona",
                "the note of the meeting m-1 is shared already → nothing needs to be done: the note of the meeting m-1 is"
                        + " shared");
    }

    @Test
    void nothingIsWrittenAboutACancelledMeeting() {
        it.meetings
                .cancel(new Cancel(EDITION, M1, "Śnieżyca", DAY), COORDINATOR)
                .orElseThrow();
        String polish = "spotkanie m-1 odwołano → zaplanuj nowe spotkanie zamiast m-1";
        String english = "the meeting m-1 is cancelled → plan a new meeting instead of m-1";

        assertRefused(writing("Wnioski", "", DAY), polish, english);
        assertRefused(report(DAY), polish, english);
        assertRefused(it.notes.assign(assign(TASK, MeetingTaskKind.TASK, "Zebrać", DAY), EXPERT), polish, english);
    }

    // the report

    @Test
    void aReportIsFiledOnceInTheActorsName() {
        it.held();

        assertThat(report(DAY).orElseThrow().report()).contains(new FacilitatorReport(new PersonId("p-1"), DAY));
        assertRefused(
                report(DAY),
                "raport ze spotkania m-1 jest już złożony → jeżeli raport ze spotkania m-1 jest pomyłką, popraw go",
                "the report on the meeting m-1 is filed already → if the report on the meeting m-1 is a mistake, correct"
                        + " it");
    }

    // decisions and tasks

    @Test
    void aTaskHasAnOwnerAndADayByWhichItIsDone() {
        it.assigned();

        assertThat(it.meeting().work().tasks())
                .containsExactly(new MeetingTask(
                        TASK,
                        MeetingTaskKind.TASK,
                        "Zebrać t-1",
                        Optional.of(new PersonId("p-11")),
                        Optional.of(DAY.plusDays(30)),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void whoeverLeadsTheMeetingIsOneOfThePair() {
        it.planned(
                M2,
                programme(MeetingMode.HYBRID, day(LATER, work(240)))
                        .ledBy(
                                new Leader(new PersonId("p-50"), Role.EXPERT_MODERATOR),
                                new Leader(new PersonId("p-51"), Role.ORGANISATIONAL_GUARDIAN)),
                NETWORK);
        it.assigned();

        assertThat(carry(List.of(), person(50)).isDone()).isTrue();
        assertThat(carry(List.of(), person(51)).isDone()).isFalse();
    }

    @Test
    void tasksBelongToThePair() {
        assertRefused(
                it.notes.assign(assign(TASK, MeetingTaskKind.TASK, "Zebrać", DAY), STRANGER),
                "należy to do duetu prowadzącego spotkanie m-1; działa: osoba → niech zrobi to osoba, która prowadzi"
                        + " spotkanie m-1 albo pełni w jego sieci rolę prowadzącą",
                "this belongs to the pair leading the meeting m-1; the actor is: a person → let somebody do it who leads"
                        + " the meeting m-1 or holds a leading role in its network");
    }

    @Test
    void aMeetingAgreesOnNothingBeforeItBegins() {
        assertRefused(
                it.notes.assign(assign(TASK, MeetingTaskKind.TASK, "Zebrać", DAY.minusDays(1)), EXPERT),
                "spotkanie m-1 jeszcze się nie zaczęło dnia 2022-03-09 → zrób to, gdy spotkanie m-1 się zacznie",
                "the meeting m-1 has not begun by 2022-03-09 → act once the meeting m-1 has begun");
        assertThat(it.notes
                        .assign(assign(TASK, MeetingTaskKind.TASK, "Zebrać", DAY), EXPERT)
                        .isDone())
                .isTrue();
    }

    @Test
    void aMeetingWithoutDaysHasBegunOnceItIsHeld() {
        it.havingMeeting(meeting -> meeting.withDays(List.of()));
        assertThat(it.notes
                        .assign(assign(TASK, MeetingTaskKind.TASK, "Zebrać", DAY), EXPERT)
                        .isDone())
                .isFalse();

        it.havingMeeting(meeting -> meeting.withStatus(MeetingStatus.HELD));

        assertThat(it.notes
                        .assign(assign(TASK, MeetingTaskKind.TASK, "Zebrać", DAY), EXPERT)
                        .isDone())
                .isTrue();
    }

    @Test
    void anIdOfATaskIsTakenOnceInTheEdition() {
        it.assigned();

        assertRefused(
                it.notes.assign(assign(TASK, MeetingTaskKind.DECISION, "Inne", DAY), EXPERT),
                "ustalenie albo zadanie t-1 już jest → wybierz inny identyfikator niż t-1",
                "there is a decision or a task t-1 already → choose another id than t-1");
    }

    @Test
    void aTaskSaysSomething() {
        assertRefused(
                it.notes.assign(assign(TASK, MeetingTaskKind.TASK, " ", DAY), EXPERT),
                "nie powiedziano, czego dotyczy t-1 → napisz, co ustalono albo co jest do zrobienia: t-1",
                "nothing is said about t-1 → write what was decided or has to be done: t-1");
    }

    @Test
    void anOwnerIsKnown() {
        Notes.Assign known = assign(TASK, MeetingTaskKind.TASK, "Zebrać", DAY);
        Notes.Assign unknown = new Notes.Assign(
                EDITION, M1, TASK, known.kind(), known.text(), Optional.of(new PersonId("p-101")), known.due(), DAY);

        assertThat(MeetingActsWorld.said(it.notes.assign(unknown, EXPERT), Language.EN))
                .singleElement()
                .asString()
                .startsWith("person p-101: the edition e-1 does not know it");
    }

    @Test
    void aTaskIsDoneOnce() {
        it.assigned();

        assertThat(finish(M1, TASK, CORE).orElseThrow().work().find(TASK).flatMap(MeetingTask::doneOn))
                .contains(LATER);
        assertRefused(
                finish(M1, TASK, CORE),
                "t-1 nie jest otwartym zadaniem: to ustalenie albo zadanie wykonane lub przeniesione na inne spotkanie →"
                        + " podaj otwarte zadanie zamiast t-1",
                "t-1 is no open task: it is a decision, or a task done or carried over to another meeting → name an open"
                        + " task instead of t-1");
    }

    @Test
    void aDecisionIsNotDone() {
        it.assigned(TASK, MeetingTaskKind.DECISION);

        assertThat(finish(M1, TASK, EXPERT).isDone()).isFalse();
    }

    @Test
    void aTaskIsOfTheMeetingNamed() {
        assertRefused(
                finish(M1, TASK, EXPERT),
                "zadanie t-1: edycja e-1 tego nie zna → podaj coś znanego (zadanie) albo najpierw to wprowadź",
                "task t-1: the edition e-1 does not know it → name a known task, or enter it first");
    }

    @Test
    void aTaskOfSomebodyElseIsNotForAStrangerToFinish() {
        it.assigned();

        assertRefused(
                finish(M1, TASK, STRANGER),
                "nie zachodzi żadna z podstaw: może to zrobić tylko p-11; działa: osoba, należy to do duetu prowadzącego"
                        + " spotkanie m-1; działa: osoba → wystarczy jedno z tych: niech zrobi to p-11, niech zrobi to"
                        + " osoba, która prowadzi spotkanie m-1 albo pełni w jego sieci rolę prowadzącą",
                "none of the grounds holds: only p-11 may do this; the actor is: a person, this belongs to the pair"
                        + " leading the meeting m-1; the actor is: a person → any of these would do: let p-11 do it, let"
                        + " somebody do it who leads the meeting m-1 or holds a leading role in its network");
    }

    // carrying over

    @Test
    void aTaskCarriedOverCountsOnceAndTheOldOneStays() {
        it.assigned().assigned(new TaskId("t-2"), MeetingTaskKind.DECISION);
        MeetingTask old = it.meeting().work().find(TASK).orElseThrow();
        later(M2, LATER, NETWORK);

        Meeting meeting = carry(List.of(), EXPERT).orElseThrow();

        MeetingTask copy = new MeetingTask(
                new TaskId("t-1-2"),
                MeetingTaskKind.TASK,
                old.text(),
                old.owner(),
                Optional.of(LATER.plusDays(9)),
                Optional.empty(),
                Optional.of(M1));
        assertThat(meeting.id()).isEqualTo(M2);
        assertThat(meeting.work().tasks()).containsExactly(copy);
        assertThat(it.meeting().work().find(TASK)).contains(old);
        assertThat(it.edition().openTasks(NETWORK)).containsExactly(new OpenTask(M2, copy));
        assertThat(finish(M1, TASK, EXPERT).isDone()).isFalse();
    }

    @Test
    void aTaskMayBeCarriedOnAndOn() {
        it.assigned();
        later(M2, LATER, NETWORK);
        later(M3, LATER.plusDays(90), NETWORK);
        carry(List.of(TASK), EXPERT).orElseThrow();

        Meeting third = it.notes
                .carryOver(new CarryOver(EDITION, M2, M3, List.of(), Optional.empty(), LATER), EXPERT)
                .orElseThrow();

        assertThat(third.work().tasks()).extracting(MeetingTask::id).containsExactly(new TaskId("t-1-2-2"));
        assertThat(third.work().tasks()).extracting(MeetingTask::due).containsExactly(Optional.of(LATER.plusDays(9)));
        assertThat(it.edition().openTasks(NETWORK))
                .extracting(OpenTask::meeting)
                .containsExactly(M3);
        finish(M3, new TaskId("t-1-2-2"), CORE).orElseThrow();
        assertThat(it.edition().openTasks(NETWORK)).isEmpty();
    }

    @Test
    void onlyTheTasksNamedAreCarriedOver() {
        it.assigned().assigned(new TaskId("t-2"), MeetingTaskKind.TASK);
        later(M2, LATER, NETWORK);

        carry(List.of(new TaskId("t-2")), EXPERT).orElseThrow();

        assertThat(it.edition().openTasks(NETWORK))
                .extracting(open -> open.task().id().value())
                .containsExactly("t-1", "t-2-2");
    }

    @Test
    void anIdTooLongForANumberIsCut() {
        TaskId longest = new TaskId("z".repeat(64));
        it.assigned(longest, MeetingTaskKind.TASK).assigned(new TaskId("z".repeat(62) + "-2"), MeetingTaskKind.TASK);
        later(M2, LATER, NETWORK);

        assertThat(carry(List.of(longest), EXPERT).orElseThrow().work().tasks())
                .extracting(task -> task.id().value())
                .containsExactly("z".repeat(62) + "-3");
    }

    @Test
    void tasksAreCarriedOverToALaterMeeting() {
        it.assigned();
        later(M2, DAY, NETWORK);

        assertRefused(
                carry(List.of(), EXPERT),
                "spotkanie m-2 nie jest wyznaczone na później niż spotkanie m-1 → podaj zamiast m-2 spotkanie wyznaczone na"
                        + " później",
                "the meeting m-2 is not set for later than the meeting m-1 → name a meeting set for later instead of"
                        + " m-2");
        later(M3, DAY.plusDays(1), NETWORK);
        assertThat(it.notes
                        .carryOver(new CarryOver(EDITION, M1, M3, List.of(), Optional.empty(), LATER), EXPERT)
                        .isDone())
                .isTrue();
    }

    @Test
    void tasksStayInTheNetwork() {
        it.assigned();
        later(M2, LATER, OTHER);

        assertRefused(
                carry(List.of(), person(5)),
                "spotkania m-2 i m-1 nie mają wspólnej sieci → podaj zamiast m-2 spotkanie tej samej sieci",
                "the meetings m-2 and m-1 have no network in common → name a meeting of the same network instead of m-2");
    }

    @Test
    void whatIsNotOpenIsNotCarriedOver() {
        it.assigned();
        finish(M1, TASK, CORE).orElseThrow();
        later(M2, LATER, NETWORK);

        assertRefused(
                carry(List.of(), EXPERT),
                "spotkanie m-1 nie ma otwartych zadań → nic nie trzeba robić: spotkanie m-1 nie ma czego przenosić",
                "the meeting m-1 has no open tasks → nothing needs to be done: the meeting m-1 has nothing to carry"
                        + " over");
        assertThat(MeetingActsWorld.said(carry(List.of(TASK), EXPERT), Language.EN))
                .singleElement()
                .asString()
                .startsWith("t-1 is no open task");
    }

    @Test
    void aCancelledMeetingHandsItsTasksOnAndTakesNone() {
        it.assigned();
        later(M2, LATER, NETWORK);
        it.meetings
                .cancel(new Cancel(EDITION, M1, "Śnieżyca", DAY), COORDINATOR)
                .orElseThrow();
        assertThat(finishTried().isDone()).isTrue();
        assertThat(carry(List.of(), EXPERT).isDone()).isTrue();

        it.meetings
                .cancel(new Cancel(EDITION, M2, "Śnieżyca", DAY), COORDINATOR)
                .orElseThrow();

        assertThat(MeetingActsWorld.said(carry(List.of(), EXPERT), Language.EN))
                .contains("the meeting m-2 is cancelled → plan a new meeting instead of m-2");
    }

    @Test
    void openTasksComeByDayDueThoseWithoutOneLast() {
        Notes.Assign base = assign(TASK, MeetingTaskKind.TASK, "Zebrać", DAY);
        for (String id : List.of("z-bez", "a-bez")) {
            it.notes
                    .assign(
                            new Notes.Assign(
                                    EDITION,
                                    M1,
                                    new TaskId(id),
                                    MeetingTaskKind.TASK,
                                    id,
                                    Optional.empty(),
                                    Optional.empty(),
                                    DAY),
                            EXPERT)
                    .orElseThrow();
        }
        it.notes.assign(base, EXPERT).orElseThrow();

        assertThat(it.edition().openTasks(NETWORK))
                .extracting(open -> open.task().id().value())
                .containsExactly("t-1", "a-bez", "z-bez");
        assertThat(it.edition().openTasks(OTHER)).isEmpty();
    }

    private Outcome<Meeting> writing(String text, String change, LocalDate on) {
        return it.notes.write(write(text, Optional.of(change).filter(one -> !one.isEmpty()), on), COORDINATOR);
    }

    private Outcome<Meeting> approve(LocalDate on, Actor actor) {
        return it.notes.approve(new Approve(EDITION, M1, on), actor);
    }

    private Outcome<Meeting> share(LocalDate on) {
        return it.notes.share(new Share(EDITION, M1, on), COORDINATOR);
    }

    private Outcome<Meeting> report(LocalDate on) {
        return it.notes.fileReport(new FileReport(EDITION, M1, on), COORDINATOR);
    }

    private Outcome<Meeting> finish(MeetingId meeting, TaskId task, Actor actor) {
        return it.notes.finish(new Finish(EDITION, meeting, task, LATER), actor);
    }

    private Outcome<Meeting> finishTried() {
        return it.world.empirie.tryingOut().notes().finish(new Finish(EDITION, M1, TASK, LATER), CORE);
    }

    private Outcome<Meeting> carry(List<TaskId> tasks, Actor actor) {
        return it.notes.carryOver(new CarryOver(EDITION, M1, M2, tasks, Optional.of(LATER.plusDays(9)), LATER), actor);
    }

    private void later(MeetingId id, LocalDate date, NetworkId network) {
        it.planned(id, programme(MeetingMode.HYBRID, day(date, work(240))), network);
    }
}
