package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.act.ActsWorld.EDITION;
import static pl.miasta.empirie.act.ActsWorld.NETWORK;
import static pl.miasta.empirie.act.ActsWorld.TODAY;
import static pl.miasta.empirie.act.MeetingActsWorld.COORDINATOR;
import static pl.miasta.empirie.act.MeetingActsWorld.CORE;
import static pl.miasta.empirie.act.MeetingActsWorld.DAY;
import static pl.miasta.empirie.act.MeetingActsWorld.EXPERT;
import static pl.miasta.empirie.act.MeetingActsWorld.GUARDIAN;
import static pl.miasta.empirie.act.MeetingActsWorld.LATER;
import static pl.miasta.empirie.act.MeetingActsWorld.M1;
import static pl.miasta.empirie.act.MeetingActsWorld.M2;
import static pl.miasta.empirie.act.MeetingActsWorld.OBSERVER;
import static pl.miasta.empirie.act.MeetingActsWorld.OTHER_COORDINATOR;
import static pl.miasta.empirie.act.MeetingActsWorld.STRANGER;
import static pl.miasta.empirie.act.MeetingActsWorld.TASK;
import static pl.miasta.empirie.act.MeetingActsWorld.day;
import static pl.miasta.empirie.act.MeetingActsWorld.programme;
import static pl.miasta.empirie.act.MeetingActsWorld.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.team.Task;

/** What holds for every act about a meeting. */
class MeetingActsLawsTest {
    /** An act in a world in which it can be done, and by whom. */
    enum Act {
        PLAN {
            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId ignored) {
                return empirie.meetings()
                        .plan(new Meetings.Plan(EDITION, M1, List.of(NETWORK), false, programme(), TODAY), actor);
            }
        },
        PROGRAMME {
            @Override
            MeetingActsWorld world() {
                return new MeetingActsWorld().planned();
            }

            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting) {
                return empirie.meetings()
                        .changeProgramme(
                                new Meetings.ChangeProgramme(
                                        EDITION, meeting, programme(MeetingMode.ONLINE, day(DAY, work(235))), TODAY),
                                actor);
            }
        },
        MOVE {
            @Override
            MeetingActsWorld world() {
                return new MeetingActsWorld().planned();
            }

            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting) {
                return empirie.meetings()
                        .move(
                                new Meetings.MoveMeeting(
                                        EDITION, meeting, List.of(day(LATER, work(240))), "Sala zajęta", TODAY),
                                actor);
            }
        },
        CANCEL {
            @Override
            MeetingActsWorld world() {
                return new MeetingActsWorld().planned();
            }

            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting) {
                return empirie.meetings().cancel(new Meetings.Cancel(EDITION, meeting, "Śnieżyca", TODAY), actor);
            }
        },
        CONVENE {
            @Override
            MeetingActsWorld world() {
                return new MeetingActsWorld().planned();
            }

            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting) {
                return empirie.meetings().convene(new Meetings.Convene(EDITION, meeting, TODAY), actor);
            }
        },
        HOLD {
            @Override
            MeetingActsWorld world() {
                return new MeetingActsWorld().planned();
            }

            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting) {
                return empirie.meetings().hold(new Meetings.Hold(EDITION, meeting, DAY), actor);
            }
        },
        ATTENDANCE {
            @Override
            MeetingActsWorld world() {
                return new MeetingActsWorld().planned();
            }

            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting) {
                Attendance entry = new Attendance(new PersonId("p-11"), 1, AttendanceStatus.PRESENT);
                return empirie.meetings()
                        .recordAttendance(new Meetings.RecordAttendance(EDITION, meeting, List.of(entry), DAY), actor);
            }
        },
        WRITE {
            @Override
            MeetingActsWorld world() {
                return new MeetingActsWorld().planned().held();
            }

            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting) {
                Notes.Write known = MeetingActsWorld.write("Wnioski tajne", Optional.empty(), DAY);
                return empirie.notes()
                        .write(
                                new Notes.Write(
                                        EDITION, meeting, known.origin(), known.text(), known.change(), known.on()),
                                actor);
            }
        },
        APPROVE {
            @Override
            MeetingActsWorld world() {
                return new MeetingActsWorld().planned().held().noted();
            }

            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting) {
                return empirie.notes().approve(new Notes.Approve(EDITION, meeting, DAY), actor);
            }
        },
        SHARE {
            @Override
            MeetingActsWorld world() {
                return new MeetingActsWorld().planned().held().noted().approved();
            }

            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting) {
                return empirie.notes().share(new Notes.Share(EDITION, meeting, DAY.plusDays(5)), actor);
            }
        },
        REPORT {
            @Override
            MeetingActsWorld world() {
                return new MeetingActsWorld().planned().held();
            }

            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting) {
                return empirie.notes().fileReport(new Notes.FileReport(EDITION, meeting, DAY), actor);
            }
        },
        ASSIGN {
            @Override
            MeetingActsWorld world() {
                return new MeetingActsWorld().planned();
            }

            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting) {
                return empirie.notes()
                        .assign(
                                new Notes.Assign(
                                        EDITION,
                                        meeting,
                                        new TaskId("t-9"),
                                        MeetingTaskKind.TASK,
                                        "Zadanie",
                                        Optional.empty(),
                                        Optional.empty(),
                                        DAY),
                                actor);
            }
        },
        FINISH {
            @Override
            MeetingActsWorld world() {
                return new MeetingActsWorld().planned().assigned();
            }

            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting) {
                return empirie.notes().finish(new Notes.Finish(EDITION, meeting, TASK, LATER), actor);
            }
        },
        CARRY_OVER {
            @Override
            MeetingActsWorld world() {
                return new MeetingActsWorld()
                        .planned()
                        .assigned()
                        .planned(M2, programme(MeetingMode.HYBRID, day(LATER, work(240))), NETWORK);
            }

            @Override
            Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting) {
                return empirie.notes()
                        .carryOver(
                                new Notes.CarryOver(EDITION, meeting, M2, List.of(), Optional.empty(), LATER), actor);
            }
        };

        Set<Actor> allowed() {
            return switch (this) {
                case ATTENDANCE -> Set.of(COORDINATOR, Actor.office());
                case APPROVE -> Set.of(COORDINATOR, CORE);
                case ASSIGN, CARRY_OVER -> Set.of(COORDINATOR, EXPERT);
                case FINISH -> Set.of(COORDINATOR, EXPERT, CORE);
                default -> Set.of(COORDINATOR);
            };
        }

        MeetingActsWorld world() {
            return new MeetingActsWorld();
        }

        abstract Outcome<Meeting> by(Empirie empirie, Actor actor, MeetingId meeting);
    }

    private static final List<Actor> EVERYBODY = List.of(
            COORDINATOR,
            EXPERT,
            GUARDIAN,
            OTHER_COORDINATOR,
            CORE,
            OBSERVER,
            STRANGER,
            Actor.office(),
            Actor.zh16(),
            Actor.system());

    @ParameterizedTest
    @EnumSource
    void anActBelongsToSomeActorsAndToNoOther(Act act) {
        for (Actor actor : EVERYBODY) {
            MeetingActsWorld it = act.world();

            Outcome<Meeting> outcome = act.by(it.world.empirie, actor, M1);

            assertThat(outcome.isDone()).as("%s", actor).isEqualTo(act.allowed().contains(actor));
            assertThat(MeetingActsWorld.reasons(outcome)).allMatch(one -> one.kind() == Reason.Kind.PERMISSION);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anActIsDoneWhileTheNetworkLivesAndNeverBeforeOrAfter(Act act) {
        for (Stage stage : Stage.values()) {
            Outcome<Meeting> outcome = act.by(act.world().at(Optional.of(stage)).world.empirie, COORDINATOR, M1);

            assertThat(outcome.isDone()).as("%s", stage).isEqualTo(stage != Stage.CLOSED);
            assertThat(MeetingActsWorld.reasons(outcome)).allMatch(one -> one.kind() == Reason.Kind.STAGE);
        }
        Outcome<Meeting> before = act.by(act.world().at(Optional.empty()).world.empirie, COORDINATOR, M1);

        assertThat(MeetingActsWorld.reasons(before)).extracting(Reason::kind).containsExactly(Reason.Kind.STAGE);
    }

    @Test
    void aWrongStageIsSaidWithTheRightOnes() {
        MeetingActsWorld closed = Act.HOLD.world().at(Optional.of(Stage.CLOSED));

        MeetingActsWorld.assertRefused(
                Act.HOLD.by(closed.world.empirie, COORDINATOR, M1),
                "sieć n-1 nie jest na etapie, który na to pozwala (zawiązywanie, ukonstytuowana, praca, ewaluacja): dnia"
                        + " 2022-03-10 jest na etapie zamknięta → zrób to, gdy sieć n-1 będzie na jednym z etapów:"
                        + " zawiązywanie, ukonstytuowana, praca, ewaluacja",
                "the network n-1 is not in a stage that allows this (forming, constituted, working, evaluating): on"
                        + " 2022-03-10 it is closed → act while the network n-1 is in one of these stages: forming,"
                        + " constituted, working, evaluating");
    }

    @ParameterizedTest
    @EnumSource
    void anActThatIsOnlyTriedIsAnsweredAndKeepsNothing(Act act) {
        MeetingActsWorld it = act.world();
        Edition before = it.edition();
        int told = it.world.events.size();

        Outcome<Meeting> tried = act.by(it.world.empirie.tryingOut(), COORDINATOR, M1);

        assertThat(it.edition()).isEqualTo(before);
        assertThat(it.world.events).hasSize(told);
        assertThat(tried).isEqualTo(act.by(it.world.empirie, COORDINATOR, M1));
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedActChangesNothingAndTellsNothing(Act act) {
        MeetingActsWorld it = act.world();
        Edition before = it.edition();
        int told = it.world.events.size();
        int entries = it.world.audit("meeting:m-1").size();

        act.by(it.world.empirie, STRANGER, M1);

        assertThat(it.edition()).isEqualTo(before);
        assertThat(it.world.events).hasSize(told);
        assertThat(it.world.audit("meeting:m-1")).hasSize(entries);
    }

    @ParameterizedTest
    @EnumSource
    void anActTellsOneEventThatNamesNobody(Act act) {
        MeetingActsWorld it = act.world();
        it.world.events.clear();

        act.by(it.world.empirie, COORDINATOR, M1).orElseThrow();

        assertThat(it.world.events).hasSize(1).allSatisfy(event -> {
            assertThat(event).isInstanceOf(MeetingEvent.class);
            assertThat(event.subject().value()).isIn("meeting:m-1", "meeting:m-2");
            assertThat(event.toString()).doesNotContain("Tajn", "tajn", "Sala", "Śnieżyca", "Zadanie");
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAN")
    void anUnknownMeetingIsNamed(Act act) {
        Outcome<Meeting> outcome = act.by(act.world().world.empirie, COORDINATOR, new MeetingId("m-7"));

        assertThat(MeetingActsWorld.said(outcome, Language.PL))
                .contains("spotkanie m-7: edycja e-1 tego nie zna → podaj coś znanego (spotkanie) albo najpierw to"
                        + " wprowadź");
        assertThat(MeetingActsWorld.said(outcome, Language.EN))
                .contains("meeting m-7: the edition e-1 does not know it → name a known meeting, or enter it first");
    }

    @Test
    void theAuditOfAMeetingIsAChainWithoutGapsAndWithoutAnybodysWords() {
        MeetingActsWorld it =
                new MeetingActsWorld().planned().convened().held().noted().approved();
        it.assigned();
        Act.REPORT.by(it.world.empirie, COORDINATOR, M1).orElseThrow();

        List<AuditEntry> chain = it.world.audit("meeting:m-1");

        assertThat(chain.get(0).before()).isEqualTo(AuditEntry.NOTHING);
        for (int i = 0; i < chain.size(); i++) {
            assertThat(chain.get(i).number()).isEqualTo(i + 1L);
            assertThat(i == 0 || chain.get(i).before().equals(chain.get(i - 1).after()))
                    .isTrue();
        }
        assertThat(chain)
                .extracting(AuditEntry::act)
                .containsSubsequence("PLAN_MEETING", "HOLD_MEETING", "WRITE_NOTE", "APPROVE_NOTE", "FILE_REPORT")
                .doesNotContain(AuditEntry.OUTSIDE);
        assertThat(chain.toString()).doesNotContain("Wnioski", "Zebrać", "Punkt");
    }

    @Test
    void eventsAreToldInTheOrderOfTheActs() {
        MeetingActsWorld it =
                new MeetingActsWorld().planned().convened().held().noted().approved();

        assertThat(it.world.events)
                .containsExactly(
                        new MeetingEvent.MeetingPlanned(EDITION, M1, List.of(NETWORK), TODAY),
                        new MeetingEvent.MeetingConvened(EDITION, M1, TODAY),
                        new MeetingEvent.MeetingHeld(EDITION, M1, DAY),
                        new MeetingEvent.NoteWritten(EDITION, M1, DAY),
                        new MeetingEvent.NoteApproved(EDITION, M1, DAY.plusDays(5)));
    }

    /** Every act of the coordinator that has an owner task, done by whoever agreed to stand in. */
    @Test
    void aSubstituteActsAndLeavesADeed() {
        Stream.of(Act.PLAN, Act.MOVE, Act.CONVENE, Act.HOLD, Act.WRITE, Act.APPROVE, Act.REPORT)
                .forEach(act -> {
                    MeetingActsWorld it = act.world()
                            .agreed(
                                    Task.PREPARE_PROGRAMME,
                                    Task.INVITE_PARTICIPANTS,
                                    Task.RECORD_EXCHANGE,
                                    Task.FILE_REPORT);

                    act.by(it.world.empirie, GUARDIAN, M1).orElseThrow();

                    assertThat(it.edition().network(NETWORK).team().deeds())
                            .singleElement()
                            .satisfies(deed -> assertThat(deed.person()).isEqualTo(new PersonId("p-3")));
                });
    }
}
