package pl.miasta.empirie.network;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Networks.words;
import static pl.miasta.empirie.rule.Policy.COMMISSION_CHAIR;
import static pl.miasta.empirie.rule.Severity.BLOCKING;
import static pl.miasta.empirie.rule.Severity.OFF;
import static pl.miasta.empirie.rule.Severity.WARNING;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Networks;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;

class CommissionChairRuleTest {
    private static final Optional<String> NAME = Optional.of("Komisja Społeczeństwa Obywatelskiego");

    private static Networks without(Optional<Commission> commission) {
        return Networks.sound().withCommission(commission);
    }

    @Test
    void aChairIsEnoughNamedCommissionOrNot() {
        PersonId chair = new PersonId("chair");
        assertThat(Networks.sound().passes(COMMISSION_CHAIR)).isTrue();
        assertThat(without(Optional.of(new Commission(Optional.empty(), Optional.of(chair))))
                        .passes(COMMISSION_CHAIR))
                .isTrue();
    }

    @Test
    void noCommissionIsAWarning() {
        Finding found = without(Optional.empty()).finding(COMMISSION_CHAIR);
        assertThat(found.severity()).isEqualTo(WARNING);
        assertThat(found.subject()).hasToString("network:miasto-obywateli");
        assertThat(found.source()).isEqualTo("II.1");
        assertThat(words(found))
                .containsExactly(
                        "Nie wskazano komisji stałej ZMP właściwej dla tematu sieci.",
                        "Wskaż właściwą komisję stałą ZMP i jej przewodniczącego.",
                        "No standing commission of ZMP is named for the network’s theme.",
                        "Name the competent standing commission of ZMP and its chair.");
    }

    @Test
    void aCommissionWithoutChairIsAWarning() {
        Finding found =
                without(Optional.of(new Commission(NAME, Optional.empty()))).finding(COMMISSION_CHAIR);
        assertThat(found.severity()).isEqualTo(WARNING);
        assertThat(words(found))
                .containsExactly(
                        "Nie wskazano przewodniczącego komisji stałej ZMP.",
                        "Wskaż właściwą komisję stałą ZMP i jej przewodniczącego.",
                        "The standing commission of ZMP has no chair named.",
                        "Name the competent standing commission of ZMP and its chair.");
    }

    @Test
    void aPolicyReplacesTheSeverityAndNothingSoftensIt() {
        Networks broken = without(Optional.empty()).in(Stage.FORMING).withRosterIncomplete();
        assertThat(broken.finding(COMMISSION_CHAIR).severity()).isEqualTo(WARNING);
        assertThat(broken.under(COMMISSION_CHAIR, PolicyChange.severity(BLOCKING))
                        .finding(COMMISSION_CHAIR)
                        .severity())
                .isEqualTo(BLOCKING);
        assertThat(broken.under(COMMISSION_CHAIR, PolicyChange.severity(OFF)).passes(COMMISSION_CHAIR))
                .isTrue();
    }
}
