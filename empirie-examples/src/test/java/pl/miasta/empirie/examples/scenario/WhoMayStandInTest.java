package pl.miasta.empirie.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhoMayStandInTest {
    @Test
    void nobodyStandsInWithoutAnAgreementOrAnAbsenceAndNobodyFromOutsideTheTeam() {
        assertThat(Printed.by(WhoMayStandIn::run)).isEqualTo("""
                        On 2022-09-19 somebody has to lead the facilitation.
                          t-kadry-k: OWN_ROLE – The task belongs to the role held: coordinator-facilitator.
                          t-kadry-e: REFUSED – The task belongs to the role “coordinator-facilitator”; no substitution is agreed, and a holder is there on 2022-09-19.
                            Agree the substitution beforehand: t-kadry-k entrusts t-kadry-e with the task “leading the facilitation” for 2022-09-19.
                        The coordinator agrees that the expert stands in on both days of the meeting.
                          t-kadry-e: SUBSTITUTE – Standing in as “coordinator-facilitator” for t-kadry-k: agreement, z-1 of 2022-09-12.
                          t-kadry-o: REFUSED – The task belongs to the role “coordinator-facilitator”; no substitution is agreed, and a holder is there on 2022-09-19.
                            Agree the substitution beforehand: t-kadry-k entrusts t-kadry-o with the task “leading the facilitation” for 2022-09-19.
                        Another time the coordinator is simply not there, and nothing was agreed.
                          t-kadry-e: SUBSTITUTE – No holder of the role “coordinator-facilitator” is there on 2022-09-19.
                          t-kadry-o: SUBSTITUTE – No holder of the role “coordinator-facilitator” is there on 2022-09-19.
                          p-cieszyn-1: REFUSED – The person does not belong to the support team on 2022-09-19.
                            Let a holder of the role “coordinator-facilitator” do the task: t-kadry-k.
                        """);
    }
}
