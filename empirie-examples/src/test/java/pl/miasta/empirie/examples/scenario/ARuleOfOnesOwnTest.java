package pl.miasta.empirie.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ARuleOfOnesOwnTest {
    @Test
    void anOwnRuleFollowsTheEditionsPolicyAndLeavesTheLibrarysFindingsAlone() {
        assertThat(Printed.by(ARuleOfOnesOwn::run)).isEqualTo("""
                        Under the rule's own number, 3:
                          our findings: 0, the library's: 35
                        Under an edition that says 2:
                          our findings: 6, the library's: 35
                          WARNING Cieszyn sits in 3 networks; at most 2 are right. Networks that it should leave: 1. (our statute, 7)
                            po polsku: Cieszyn: sieci 3; może ich być najwyżej 2.
                          WARNING Jasło sits in 3 networks; at most 2 are right. Networks that it should leave: 1. (our statute, 7)
                            po polsku: Jasło: sieci 3; może ich być najwyżej 2.
                          WARNING Przemyśl sits in 3 networks; at most 2 are right. Networks that it should leave: 1. (our statute, 7)
                            po polsku: Przemyśl: sieci 3; może ich być najwyżej 2.
                          WARNING Zawiercie sits in 3 networks; at most 2 are right. Networks that it should leave: 1. (our statute, 7)
                            po polsku: Zawiercie: sieci 3; może ich być najwyżej 2.
                          WARNING Zgierz sits in 3 networks; at most 2 are right. Networks that it should leave: 1. (our statute, 7)
                            po polsku: Zgierz: sieci 3; może ich być najwyżej 2.
                          WARNING Żywiec sits in 3 networks; at most 2 are right. Networks that it should leave: 1. (our statute, 7)
                            po polsku: Żywiec: sieci 3; może ich być najwyżej 2.
                        Under an edition that silences the rule:
                          our findings: 0, the library's: 35
                        """);
    }
}
