package pl.miasta.empirie.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplaceARepresentativeTest {
    @Test
    void whomACitySendsIsAFactThatTheRulesJudgeAndTheChainRemembersWithoutNames() {
        assertThat(Printed.by(ReplaceARepresentative::run)).isEqualTo("""
                        From 2024-03-11 miasto-3 sends osoba-4-1 in place of osoba-3-1: done
                          found before, WARNING: network:mieszkania – No standing commission of ZMP is named for the network’s theme.
                          found now, WARNING: network:mieszkania – No standing commission of ZMP is named for the network’s theme.
                          found now, BLOCKING: person:osoba-4-1@mieszkania – The person represents 2 cities at once in the network (miasto-3, miasto-4); one is allowed.
                        From 2024-03-18 miasto-3 sends osoba-3-3 in place of osoba-4-1: done
                          found before, WARNING: network:mieszkania – No standing commission of ZMP is named for the network’s theme.
                          found before, BLOCKING: person:osoba-4-1@mieszkania – The person represents 2 cities at once in the network (miasto-3, miasto-4); one is allowed.
                          found now, WARNING: network:mieszkania – No standing commission of ZMP is named for the network’s theme.
                        What the store remembers of it: no names, and of each reason its length alone.
                          36. OFFICE, REPLACE_REPRESENTATIVE from 2024-03-11
                             /representatives/20: nothing → {"person":"osoba-4-1","city":"miasto-3","position":"SPECIALIST","from":"2024-03-11"}
                             /representatives/4/reason: nothing → "(32)"
                             /representatives/4/to: nothing → "2024-03-10"
                          37. OFFICE, REPLACE_REPRESENTATIVE from 2024-03-18
                             /representatives/20/reason: nothing → "(21)"
                             /representatives/20/to: nothing → "2024-03-17"
                             /representatives/21: nothing → {"person":"osoba-3-3","city":"miasto-3","position":"SPECIALIST","from":"2024-03-18"}
                        The last entry begins where the one before it ended: true.
                        """);
    }
}
