package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.act.ActedWorld.FOUNDED;
import static pl.miasta.empirie.act.ActedWorld.assertAllowedOnlyIn;
import static pl.miasta.empirie.act.ActedWorld.assertAllowedOnlyTo;
import static pl.miasta.empirie.act.ActedWorld.assertChain;
import static pl.miasta.empirie.act.ActedWorld.assertRefused;
import static pl.miasta.empirie.act.ActedWorld.changingNetwork;
import static pl.miasta.empirie.act.ActedWorld.kinds;
import static pl.miasta.empirie.act.ActedWorld.person;
import static pl.miasta.empirie.act.ActedWorld.said;
import static pl.miasta.empirie.act.ActedWorld.team;
import static pl.miasta.empirie.act.ActsWorld.EDITION;
import static pl.miasta.empirie.act.ActsWorld.NETWORK;
import static pl.miasta.empirie.act.ActsWorld.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.Teams.EndRole;
import pl.miasta.empirie.act.Teams.NameMember;
import pl.miasta.empirie.act.Teams.RecordAbsence;
import pl.miasta.empirie.act.Teams.RecordAgreement;
import pl.miasta.empirie.act.Teams.RecordDeed;
import pl.miasta.empirie.act.Teams.RecordDutyHours;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.team.Absence;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.AgreementId;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.DeedId;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Ground;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.Task;
import pl.miasta.empirie.team.TeamMember;

class TeamsTest {
    private static final Actor ZH16 = Actor.zh16();
    private static final Actor OFFICE = Actor.office();
    private static final Actor COORDINATOR = Actor.person(person(90));
    private static final Actor EXPERT = Actor.person(person(91));
    private static final Set<Stage> ALIVE = Set.of(Stage.FORMING, Stage.CONSTITUTED, Stage.WORKING, Stage.EVALUATING);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    /** Coordinator p-90, expert p-91, guardian p-92. */
    private final ActsWorld world = ActedWorld.network(Stage.WORKING);

    // naming

    @Test
    void aNamedMemberHoldsTheRoleFromTheFirstDayOn() {
        assertThat(name(93, Role.EXPERT_MODERATOR, Employment.ADVISER)
                        .apply(world.empirie, ZH16)
                        .isDone())
                .isTrue();

        assertThat(team(world).holders(Role.EXPERT_MODERATOR, YESTERDAY)).containsExactly(person(91));
        assertThat(team(world).holders(Role.EXPERT_MODERATOR, TODAY)).containsExactly(person(91), person(93));
        assertThat(world.events)
                .containsExactly(
                        new TeamEvent.TeamMemberNamed(EDITION, NETWORK, person(93), Role.EXPERT_MODERATOR, TODAY));
    }

    @Test
    void whoeverIsNotEmployedForARoleIsNotNamedToIt() {
        assertRefused(
                world,
                name(93, Role.ORGANISATIONAL_GUARDIAN, Employment.ADVISER),
                ZH16,
                "Rolę „opiekun organizacyjny” pełni „pracownik Biura ZMP”, a ta osoba to „doradca”. →"
                        + " Powierz rolę „opiekun organizacyjny” komuś, kto jest „pracownik Biura ZMP”,"
                        + " zamiast osobie p-93.",
                "The role “organisational guardian” is for “staff of the ZMP Office”; this person is “adviser”. →"
                        + " Entrust the role “organisational guardian” to somebody who is “staff of the ZMP Office”"
                        + " instead of the person p-93.");
    }

    @Test
    void thePairIsNotOnePerson() {
        world.empirie
                .teams()
                .endRole(new EndRole(EDITION, NETWORK, person(91), Role.EXPERT_MODERATOR, YESTERDAY), ZH16);

        assertRefused(
                world,
                name(90, Role.EXPERT_MODERATOR, Employment.ADVISER),
                ZH16,
                "Obie role prowadzące pełni jedna osoba (p-90); duet to dwie. →"
                        + " Powołaj do duetu drugą osobę obok p-90.",
                "One person (p-90) holds both leading roles; a pair is two. →"
                        + " Name a second person to the leading pair beside p-90.");
    }

    @Test
    void aTeamIsNamedOneByOneThoughTheOthersAreStillMissing() {
        changingNetwork(world, dossier -> dossier.with(SupportTeam.NONE));

        assertThat(name(90, Role.COORDINATOR_FACILITATOR, Employment.ADVISER)
                        .apply(world.empirie, ZH16)
                        .isDone())
                .isTrue();
        assertThat(name(91, Role.EXPERT_MODERATOR, Employment.ADVISER)
                        .apply(world.empirie, ZH16)
                        .isDone())
                .isTrue();
    }

    @Test
    void aRoleIsHeldOnce() {
        assertRefused(
                world,
                name(90, Role.COORDINATOR_FACILITATOR, Employment.ADVISER),
                ZH16,
                "p-90 pełni już rolę „koordynator-facylitator” dnia 2022-03-01 →"
                        + " nic nie trzeba robić: p-90 ma już rolę",
                "p-90 holds the role coordinator-facilitator already on 2022-03-01 →"
                        + " nothing needs to be done for p-90");
    }

    // ending

    @Test
    void anEndedRoleIsRecordedThoughItLeavesTheTeamIncomplete() {
        Outcome<SupportTeam> outcome = world.empirie
                .teams()
                .endRole(new EndRole(EDITION, NETWORK, person(90), Role.COORDINATOR_FACILITATOR, YESTERDAY), ZH16);

        assertThat(outcome.orElseThrow().members())
                .contains(new TeamMember(
                        person(90), Role.COORDINATOR_FACILITATOR, Employment.ADVISER, Period.of(FOUNDED, YESTERDAY)));
        assertThat(appeared(outcome)).contains(Policy.TEAM_COMPLETE.value());
        assertThat(world.events)
                .containsExactly(
                        new TeamEvent.RoleEnded(EDITION, NETWORK, person(90), Role.COORDINATOR_FACILITATOR, YESTERDAY));
    }

    @Test
    void onlyARoleThatIsHeldEnds() {
        assertRefused(
                world,
                end(91, Role.COORDINATOR_FACILITATOR),
                ZH16,
                "p-91 nie pełni roli „koordynator-facylitator” dnia 2022-02-28 →"
                        + " podaj zamiast p-91 osobę, która pełni tę rolę",
                "p-91 does not hold the role coordinator-facilitator on 2022-02-28 →"
                        + " name somebody who does instead of p-91");
    }

    // absence

    @Test
    void anAbsenceIsRecordedByTheOfficeOrByThePerson() {
        assertAllowedOnlyTo(world, absent(90, Period.since(TODAY)), OFFICE, COORDINATOR);
        assertThat(absent(90, Period.since(TODAY))
                        .apply(world.empirie, COORDINATOR)
                        .isDone())
                .isTrue();

        assertThat(team(world).isAbsent(person(90), TODAY)).isTrue();
        assertThat(team(world).isAbsent(person(90), YESTERDAY)).isFalse();
        assertThat(world.events).containsExactly(new TeamEvent.AbsenceRecorded(EDITION, NETWORK, person(90), TODAY));
    }

    @Test
    void anOpenAbsenceGetsItsLastDay() {
        absent(90, Period.since(TODAY)).apply(world.empirie, OFFICE);
        absent(91, Period.since(TODAY)).apply(world.empirie, OFFICE);
        absent(90, Period.of(TODAY, TOMORROW)).apply(world.empirie, OFFICE);

        assertThat(team(world).absences())
                .containsExactly(
                        new Absence(person(91), Period.since(TODAY)),
                        new Absence(person(90), Period.of(TODAY, TOMORROW)));
    }

    @Test
    void onlySomebodyOfTheTeamIsAbsentFromIt() {
        assertRefused(
                world,
                absent(1, Period.of(TODAY, TOMORROW)),
                OFFICE,
                "p-1 nie należy do zespołu w dniach 2022-03-01 – 2022-03-02 →"
                        + " podaj zamiast p-1 osobę z zespołu albo inne dni",
                "p-1 does not belong to the team in these days: 2022-03-01 – 2022-03-02 →"
                        + " name somebody of the team instead of p-1, or other days");
    }

    @Test
    void whoeverMayNotRecordAnAbsenceIsToldEveryGround() {
        assertRefused(
                world,
                absent(90, Period.since(TODAY)),
                EXPERT,
                "nie zachodzi żadna z podstaw: to robi Biuro ZMP, a nie: osoba,"
                        + " może to zrobić tylko p-90; działa: osoba →"
                        + " wystarczy jedno z tych: niech zrobi to Biuro ZMP, niech zrobi to p-90",
                "none of the grounds holds: this is for the Office of ZMP to do, not for: a person,"
                        + " only p-90 may do this; the actor is: a person →"
                        + " any of these would do: let the Office of ZMP do it, let p-90 do it");
    }

    // standing in

    @Test
    void anAgreementIsRecordedByWhoeverMadeItOrByTheOffice() {
        assertAllowedOnlyTo(world, agree(agreement("a-1", Ground.AGREEMENT, 90, 91, TODAY)), OFFICE, COORDINATOR);
        assertThat(agree(agreement("a-1", Ground.AGREEMENT, 90, 91, TODAY))
                        .apply(world.empirie, EXPERT)
                        .isDone())
                .isTrue();

        assertThat(team(world).may(person(91), Task.INVITE_PARTICIPANTS, TODAY).isAllowed())
                .isTrue();
        assertThat(world.events)
                .containsExactly(new TeamEvent.SubstitutionAgreed(
                        EDITION, NETWORK, new AgreementId("a-1"), Ground.AGREEMENT, person(90), person(91), TODAY));
    }

    @Test
    void aRequestIsTheHoldersAlone() {
        Agreement request = agreement("a-1", Ground.REQUEST, 90, 91, TODAY);

        assertThat(agree(request).apply(world.empirie.tryingOut(), COORDINATOR).isDone())
                .isTrue();
        assertThat(agree(request).apply(world.empirie.tryingOut(), OFFICE).isDone())
                .isTrue();
        assertThat(kinds(agree(request).apply(world.empirie, EXPERT))).containsExactly(Reason.Kind.PERMISSION);
    }

    @Test
    void anAgreementIsRecordedOnce() {
        agree(agreement("a-1", Ground.AGREEMENT, 90, 91, TODAY)).apply(world.empirie, OFFICE);

        assertRefused(
                world,
                agree(agreement("a-1", Ground.REQUEST, 90, 92, TODAY)),
                OFFICE,
                "uzgodnienie albo prośba a-1 już jest → wybierz inny identyfikator niż a-1",
                "there is an agreement or request a-1 already → choose another id than a-1");
    }

    @Test
    void nobodyStandsInForThemselves() {
        assertRefused(
                world,
                agree(agreement("a-1", Ground.AGREEMENT, 90, 90, TODAY)),
                OFFICE,
                "p-90 nie może zastępować siebie → podaj kogoś innego niż p-90",
                "p-90 cannot stand in for the same person → name somebody else than p-90");
    }

    @Test
    void anAgreementIsAboutTasks() {
        Agreement none = new Agreement(
                new AgreementId("a-1"),
                Ground.AGREEMENT,
                person(90),
                person(91),
                List.of(),
                TODAY,
                Period.since(TODAY));

        assertRefused(
                world,
                agree(none),
                OFFICE,
                "uzgodnienie albo prośba a-1 nie obejmuje żadnego zadania → podaj, których zadań dotyczy a-1",
                "the agreement or request a-1 covers no task → say which tasks a-1 is about");
    }

    @Test
    void nothingIsAgreedTomorrow() {
        assertRefused(
                world,
                agree(agreement("a-1", Ground.AGREEMENT, 90, 91, TOMORROW)),
                OFFICE,
                "dzień 2022-03-02 dopiero nadejdzie → zapisz to dnia 2022-03-02 albo później",
                "the day 2022-03-02 is still to come → record it on 2022-03-02 or later");
    }

    // deeds

    @Test
    void aDeedIsRecordedByWhoeverDidItWhateverTheRulesFind() {
        assertAllowedOnlyTo(world, deed(90, Task.SIGN_COMPLETION_PAPERS, TODAY), COORDINATOR);

        Outcome<?> outcome = deed(90, Task.SIGN_COMPLETION_PAPERS, TODAY).apply(world.empirie, COORDINATOR);

        assertThat(appeared(outcome)).containsExactly(Policy.SUBSTITUTION.value());
        assertThat(team(world).deeds())
                .containsExactly(new Deed(new DeedId("d-1"), person(90), Task.SIGN_COMPLETION_PAPERS, TODAY));
        assertThat(world.events)
                .containsExactly(new TeamEvent.DeedRecorded(
                        EDITION, NETWORK, new DeedId("d-1"), person(90), Task.SIGN_COMPLETION_PAPERS, TODAY));
    }

    @Test
    void evenWhoIsNotOfTheTeamRecordsADeed() {
        Outcome<?> outcome = deed(1, Task.INVITE_PARTICIPANTS, TODAY).apply(world.empirie, Actor.person(person(1)));

        assertThat(appeared(outcome)).containsExactly(Policy.SUBSTITUTION.value());
    }

    @Test
    void nobodyRecordsAnothersDeed() {
        assertRefused(
                world,
                deed(90, Task.INVITE_PARTICIPANTS, TODAY),
                OFFICE,
                "może to zrobić tylko p-90; działa: Biuro ZMP → niech zrobi to p-90",
                "only p-90 may do this; the actor is: the Office of ZMP → let p-90 do it");
    }

    @Test
    void aDeedIsRecordedOnceAndNotBeforeItIsDone() {
        deed(90, Task.INVITE_PARTICIPANTS, TODAY).apply(world.empirie, COORDINATOR);

        assertRefused(
                world,
                deed(90, Task.FILE_REPORT, TODAY),
                COORDINATOR,
                "czynność d-1 już jest → wybierz inny identyfikator niż d-1",
                "there is a deed d-1 already → choose another id than d-1");
        assertThat(said(deed(90, Task.FILE_REPORT, TOMORROW).apply(world.empirie, COORDINATOR), Language.EN))
                .containsExactly(
                        "the day 2022-03-02 is still to come → record it on 2022-03-02 or later",
                        "there is a deed d-1 already → choose another id than d-1");
    }

    // duty hours

    @Test
    void theExpertRecordsDutyHours() {
        assertAllowedOnlyTo(world, dutyHours(TODAY));
        assertThat(dutyHours(TODAY).apply(world.empirie, EXPERT).isDone()).isTrue();

        assertThat(team(world).dutyHours()).containsExactly(TODAY);
        assertThat(team(world).deeds()).isEmpty();
        assertThat(world.events).containsExactly(new TeamEvent.DutyHoursHeld(EDITION, NETWORK, TODAY));
    }

    @Test
    void aSubstitutesDutyHoursLeaveADeedAndSayForWhomTheyWere() {
        absent(91, Period.of(TODAY, TODAY)).apply(world.empirie, OFFICE);

        assertThat(dutyHours(TODAY).apply(world.empirie, COORDINATOR).isDone()).isTrue();

        assertThat(team(world).deeds())
                .containsExactly(new Deed(new DeedId("act-1"), person(90), Task.HOLD_DUTY_HOURS, TODAY));
        List<AuditEntry> chain = world.audit("network:n-1");
        assertThat(chain.get(chain.size() - 1).inPlaceOf()).contains(Role.EXPERT_MODERATOR);
    }

    @Test
    void whoeverMayNotHoldDutyHoursIsToldWhy() {
        assertRefused(
                world,
                dutyHours(TODAY),
                COORDINATOR,
                "Zadanie należy do roli „ekspert-moderator”; nie uzgodniono zastępstwa, a 2022-03-01 ktoś tę rolę"
                        + " pełni. → Uzgodnij wcześniej zastępstwo: p-91 powierza osobie p-90 zadanie „dyżury” na"
                        + " dzień 2022-03-01.",
                "The task belongs to the role “expert-moderator”; no substitution is agreed, and a holder is there on"
                        + " 2022-03-01. → Agree the substitution beforehand: p-91 entrusts p-90 with the task"
                        + " “holding duty hours” for 2022-03-01.");
        assertRefused(
                world,
                dutyHours(TODAY),
                OFFICE,
                "zadanie „dyżury” należy do roli: ekspert-moderator; działa: Biuro ZMP →"
                        + " niech zrobi to osoba, która pełni rolę (dyżury: ekspert-moderator) albo zastępuje ją"
                        + " po uzgodnieniu, na prośbę lub w czasie nieobecności",
                "the task “holding duty hours” belongs to the role expert-moderator; the actor is: the Office of ZMP →"
                        + " let whoever holds the role do it: holding duty hours (expert-moderator), or stands in"
                        + " by agreement, request or absence");
    }

    @Test
    void dutyHoursCountOnceADayAndNotInAdvance() {
        dutyHours(TODAY).apply(world.empirie, EXPERT);

        assertRefused(
                world,
                dutyHours(TODAY),
                EXPERT,
                "dyżur z dnia 2022-03-01 w sieci n-1 już jest zapisany →"
                        + " nic nie trzeba robić: dyżur z dnia 2022-03-01 się liczy",
                "the duty hours of 2022-03-01 in the network n-1 are recorded already →"
                        + " nothing needs to be done: the duty hours of 2022-03-01 count");
        assertThat(kinds(dutyHours(TOMORROW).apply(world.empirie, EXPERT))).containsExactly(Reason.Kind.STATE);
    }

    // all of them

    @Test
    void onlyZh16NamesAndEnds() {
        assertAllowedOnlyTo(world, name(93, Role.EXPERT_MODERATOR, Employment.ADVISER), ZH16);
        assertAllowedOnlyTo(world, end(90, Role.COORDINATOR_FACILITATOR), ZH16);
    }

    @Test
    void aTeamActsUntilItsNetworkIsClosed() {
        assertAllowedOnlyIn(ALIVE, name(93, Role.EXPERT_MODERATOR, Employment.ADVISER), ZH16);
        assertAllowedOnlyIn(ALIVE, end(90, Role.COORDINATOR_FACILITATOR), ZH16);
        assertAllowedOnlyIn(ALIVE, absent(90, Period.since(TODAY)), OFFICE);
        assertAllowedOnlyIn(ALIVE, agree(agreement("a-1", Ground.AGREEMENT, 90, 91, TODAY)), OFFICE);
        assertAllowedOnlyIn(ALIVE, deed(90, Task.INVITE_PARTICIPANTS, TODAY), COORDINATOR);
        assertAllowedOnlyIn(ALIVE, dutyHours(TODAY), EXPERT);
    }

    @Test
    void whoIsNotKnownIsNamed() {
        for (ActedWorld.Doing act : List.of(
                name(100, Role.EXPERT_MODERATOR, Employment.ADVISER),
                end(100, Role.EXPERT_MODERATOR),
                absent(100, Period.since(TODAY)),
                agree(agreement("a-1", Ground.AGREEMENT, 100, 91, TODAY)),
                agree(agreement("a-1", Ground.AGREEMENT, 90, 100, TODAY)),
                deed(100, Task.ARCHIVE, TODAY))) {
            assertRefused(
                    world,
                    act,
                    ZH16,
                    "osoba p-100: edycja e-1 tego nie zna → podaj coś znanego (osoba) albo najpierw to wprowadź",
                    "person p-100: the edition e-1 does not know it → name a known person, or enter it first");
        }
    }

    @Test
    void whatIsOnlyTriedIsNotKept() {
        Edition before = world.edition();

        assertThat(name(93, Role.EXPERT_MODERATOR, Employment.ADVISER)
                        .apply(world.empirie.tryingOut(), ZH16)
                        .isDone())
                .isTrue();

        assertThat(world.edition()).isEqualTo(before);
        assertThat(world.events).isEmpty();
    }

    @Test
    void theAuditOfATeamIsItsNetworks() {
        name(93, Role.EXPERT_MODERATOR, Employment.ADVISER).apply(world.empirie, ZH16);
        absent(90, Period.since(TODAY)).apply(world.empirie, OFFICE);
        agree(agreement("a-1", Ground.AGREEMENT, 90, 91, TODAY)).apply(world.empirie, OFFICE);
        deed(90, Task.INVITE_PARTICIPANTS, TODAY).apply(world.empirie, COORDINATOR);
        dutyHours(TODAY).apply(world.empirie, EXPERT);
        end(90, Role.COORDINATOR_FACILITATOR).apply(world.empirie, ZH16);

        assertChain(
                world,
                "network:n-1",
                "OUTSIDE",
                "NAME_TEAM_MEMBER",
                "RECORD_ABSENCE",
                "RECORD_AGREEMENT",
                "RECORD_DEED",
                "RECORD_DUTY_HOURS",
                "END_TEAM_MEMBER");
    }

    private static List<String> appeared(Outcome<?> outcome) {
        return outcome.fold(
                done -> done.appeared().stream()
                        .map(finding -> finding.rule().value())
                        .toList(),
                refused -> List.of("refused"));
    }

    @Test
    void whatIsRecordedSoAlreadyChangesNothingAndLeavesNoTrace() {
        ActedWorld.Doing away = absent(90, Period.of(TODAY, TODAY.plusDays(7)));
        away.apply(world.empirie, OFFICE).orElseThrow();
        int entries = world.audit("network:n-1").size();

        assertRefused(
                world,
                away,
                OFFICE,
                "nic by się nie zmieniło: tak już jest zapisane → nie trzeba nic robić",
                "nothing would change: it is recorded so already → nothing needs to be done");
        assertThat(world.audit("network:n-1")).hasSize(entries);
    }

    // acts

    private static ActedWorld.Doing name(int person, Role role, Employment employment) {
        return (empirie, actor) ->
                empirie.teams().name(new NameMember(EDITION, NETWORK, person(person), role, employment, TODAY), actor);
    }

    private static ActedWorld.Doing end(int person, Role role) {
        return (empirie, actor) ->
                empirie.teams().endRole(new EndRole(EDITION, NETWORK, person(person), role, YESTERDAY), actor);
    }

    private static ActedWorld.Doing absent(int person, Period period) {
        return (empirie, actor) ->
                empirie.teams().recordAbsence(new RecordAbsence(EDITION, NETWORK, person(person), period), actor);
    }

    private static Agreement agreement(String id, Ground ground, int holder, int substitute, LocalDate on) {
        return new Agreement(
                new AgreementId(id),
                ground,
                person(holder),
                person(substitute),
                List.of(Task.INVITE_PARTICIPANTS),
                on,
                Period.since(on));
    }

    private static ActedWorld.Doing agree(Agreement agreement) {
        return (empirie, actor) ->
                empirie.teams().recordAgreement(new RecordAgreement(EDITION, NETWORK, agreement), actor);
    }

    private static ActedWorld.Doing deed(int person, Task task, LocalDate on) {
        return (empirie, actor) -> empirie.teams()
                .recordDeed(new RecordDeed(EDITION, NETWORK, new DeedId("d-1"), person(person), task, on), actor);
    }

    private static ActedWorld.Doing dutyHours(LocalDate on) {
        return (empirie, actor) -> empirie.teams().recordDutyHours(new RecordDutyHours(EDITION, NETWORK, on), actor);
    }
}
