package pl.miasta.empirie.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import pl.miasta.empirie.RandomEditions;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.rule.Finding;

class OrderOfListsPropertyTest {
    @Provide
    Arbitrary<Edition> editions() {
        return RandomEditions.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomEditions.days();
    }

    @Property(tries = 300)
    void theOrderOfListsNeverMatters(
            @ForAll("editions") Edition edition, @ForAll("days") LocalDate day, @ForAll Random random) {
        Edition retold = RandomEditions.shuffled(edition, random);
        Report report = Report.of(edition, day);

        List<Finding> findings = Report.of(retold, day).findings();

        assertThat(without(findings, report.findings())).isEqualTo(without(report.findings(), findings));
        assertThat(findings).isEqualTo(report.findings());
        Statistics.label("findings")
                .collect(report.findings().isEmpty() ? "none" : "some")
                .coverage(coverage -> coverage.check("some").percentage(share -> share > 90));
    }

    /** What differs, so that a failure can be read. */
    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        return findings.stream().filter(finding -> !others.contains(finding)).toList();
    }

    @Property(tries = 200)
    void whereACityIsDoesNotDependOnTheOrderOfLists(
            @ForAll("editions") Edition edition, @ForAll("days") LocalDate day, @ForAll Random random) {
        Edition retold = RandomEditions.shuffled(edition, random);

        for (City city : edition.cities().all()) {
            assertThat(Whereabouts.of(retold, city.id(), day)).isEqualTo(Whereabouts.of(edition, city.id(), day));
        }
    }
}
