package pl.miasta.empirie.team;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Copies;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.person.PersonId;

class TeamCopiesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
    private static final Period ALWAYS = Period.since(DAY);
    private static final PersonId ADAM = new PersonId("p-1");

    @Test
    void aChangedTeamDiffersInThatAlone() {
        SupportTeam none = SupportTeam.NONE;

        Copies.assertChanged(
                none,
                none.withMembers(List.of(new TeamMember(ADAM, Role.EXPERT_MODERATOR, Employment.ADVISER, ALWAYS))),
                "members");
        Copies.assertChanged(
                none,
                none.withAgreements(List.of(
                        new Agreement(new AgreementId("u-1"), Ground.REQUEST, ADAM, ADAM, List.of(), DAY, ALWAYS))),
                "agreements");
        Copies.assertChanged(none, none.withAbsences(List.of(new Absence(ADAM, ALWAYS))), "absences");
        Copies.assertChanged(
                none, none.withDeeds(List.of(new Deed(new DeedId("d-1"), ADAM, Task.ARCHIVE, DAY))), "deeds");
        Copies.assertChanged(none, none.withDutyHours(List.of(DAY)), "dutyHours");
    }
}
