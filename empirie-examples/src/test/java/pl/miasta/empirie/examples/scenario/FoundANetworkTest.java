package pl.miasta.empirie.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoundANetworkTest {
    @Test
    void aCityInTheWrongFormAndANetworkOfNineAreRefusedUntilTheyAreMended() {
        assertThat(Printed.by(FoundANetwork::run)).isEqualTo("""
                        ZH-16 opens the edition: done
                        The Office has entered ten cities and two people of each.
                        ZH-16 founds the network: done
                        The Office has admitted eight cities.
                        The Office admits miasto-9 as a laureate: refused
                          – The city belongs to the network as “laureate”, but its status is “finalist”.
                            → Change the form of membership of the city miasto-9 to: finalist.
                        The Office admits miasto-9 as a finalist: done
                        ZH-16 has named the team of three.
                        ZH-16 constitutes the network: refused
                          – Cities in the core: 9; at least 10 are needed.
                            → Admit this many cities to the core: 1.
                        The Office admits miasto-10 as a leader of change: done
                        ZH-16 constitutes the network: done
                        """);
    }
}
