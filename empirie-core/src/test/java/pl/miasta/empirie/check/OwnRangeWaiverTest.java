package pl.miasta.empirie.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Editions;
import pl.miasta.empirie.network.NetworkRule;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.rule.WaiverAuthority;

class OwnRangeWaiverTest {
    private static final RuleId OWN = new RuleId("x-ours.many-cities");

    private record ManyCities(RuleId id) implements NetworkRule {
        @Override
        public RuleSetting standard() {
            return new RuleSetting(
                    id, "ours", List.of(Severity.BLOCKING), Optional.of(new Bounds(12, 20)), Optional.empty());
        }

        @Override
        public List<Finding> judge(Roster roster, RuleSetting setting) {
            return List.of(setting.finding(
                            roster.network().subject(), setting.severity(), Remedy.of("admit-cities", 2), "few", 10)
                    .counting(roster.coreCities()));
        }
    }

    @Test
    void aHostsRuleWithARangeIsNotWaivedWithoutFigures() {
        Editions edition = Editions.sound();
        edition.network("miasto")
                .waives(new Waiver(
                        OWN,
                        Optional.empty(),
                        Optional.empty(),
                        WaiverAuthority.ZH16,
                        "powód",
                        Editions.FIRST,
                        Editions.ALWAYS));

        assertThat(RuleBook.standard()
                        .with(new ManyCities(OWN))
                        .check(edition.build(), Editions.FIRST)
                        .isOk())
                .isFalse();
    }
}
