package pl.miasta.empirie.examples.scenario;

import static pl.miasta.empirie.base.Language.EN;
import static pl.miasta.empirie.base.Language.PL;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionNames;
import pl.miasta.empirie.edition.EditionOnDay;
import pl.miasta.empirie.edition.EditionRule;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.rule.Subject;

/** A host's own rule beside the library's: no city sits in too many networks. An edition changes its number. */
public final class ARuleOfOnesOwn {
    private static final RuleId ONE_CITY_FEW_NETWORKS = new RuleId("x-ours.few-networks");
    private static final String MOST = "mostNetworks";

    private ARuleOfOnesOwn() {}

    /** A city that sits in too many networks has nobody left to send. */
    private static final class FewNetworksRule implements EditionRule {
        @Override
        public RuleId id() {
            return ONE_CITY_FEW_NETWORKS;
        }

        @Override
        public RuleSetting standard() {
            return new RuleSetting(
                    id(),
                    "our statute, 7",
                    List.of(Severity.WARNING),
                    Optional.empty(),
                    Optional.of(new RuleSetting.Parameter(MOST, 3, 1)));
        }

        @Override
        public List<Finding> judge(EditionOnDay matter, RuleSetting setting) {
            Map<CityId, Long> networks = matter.edition().networks().stream()
                    .flatMap(dossier -> matter.edition().roster(dossier.id(), matter.day()).coreCityIds().stream())
                    .collect(Collectors.groupingBy(city -> city, Collectors.counting()));
            return networks.entrySet().stream()
                    .filter(city -> city.getValue() > setting.number())
                    .map(city -> setting.finding(
                            Subject.of("city", city.getKey()),
                            setting.severity(),
                            Remedy.of("x-ours.leave-networks", city.getKey(), city.getValue() - setting.number()),
                            "too-many",
                            city.getKey(),
                            city.getValue(),
                            setting.number()))
                    .toList();
        }
    }

    /** Prints the story; takes no arguments. */
    public static void main(String[] args) {
        run(PilotFile.console());
    }

    static void run(PrintStream out) {
        RuleBook book = RuleBook.standard().with(new FewNetworksRule());
        Edition pilot = PilotFile.read();
        LocalDate day = LocalDate.of(2022, 12, 31);

        out.println("Under the rule's own number, 3:");
        show(book.check(pilot, day), out);

        PolicyChange atMostTwo = PolicyChange.parameter(MOST, 2);
        out.println("Under an edition that says 2:");
        show(book.check(changing(pilot, atMostTwo), day), out);

        out.println("Under an edition that silences the rule:");
        show(book.check(changing(pilot, PolicyChange.severity(Severity.OFF)), day), out);
    }

    private static void show(Report report, PrintStream out) {
        Texts texts = wordings().naming(EditionNames.of(report.edition()));
        List<Finding> ours = report.findings().stream()
                .filter(finding -> finding.rule().isOwn())
                .toList();
        out.println("  our findings: " + ours.size() + ", the library's: "
                + (report.findings().size() - ours.size()));
        for (Finding found : ours) {
            out.println("  " + found.severity() + " " + texts.say(found.says(), EN) + " "
                    + texts.say(found.cure().message(), EN) + " (" + found.source() + ")");
            out.println("    po polsku: " + texts.say(found.says(), PL));
        }
    }

    private static Texts wordings() {
        return Texts.standard()
                .with(
                        EN,
                        Map.of(
                                "rule.x-ours.few-networks", "No city sits in too many networks",
                                "x-ours.few-networks.too-many", "{0} sits in {1} networks; at most {2} are right.",
                                "remedy.x-ours.leave-networks", "Networks that it should leave: {1}."))
                .with(
                        PL,
                        Map.of(
                                "rule.x-ours.few-networks", "Żadne miasto nie jest w zbyt wielu sieciach",
                                "x-ours.few-networks.too-many", "{0}: sieci {1}; może ich być najwyżej {2}.",
                                "remedy.x-ours.leave-networks", "Tyle sieci powinno opuścić: {1}."));
    }

    private static Edition changing(Edition edition, PolicyChange change) {
        Map<RuleId, PolicyChange> changes = new LinkedHashMap<>(edition.policyChanges());
        changes.put(ONE_CITY_FEW_NETWORKS, change);
        return new Edition(
                edition.id(),
                edition.title(),
                edition.period(),
                changes,
                edition.cities(),
                edition.people(),
                edition.networks(),
                edition.meetings(),
                edition.decisionMeetings(),
                edition.recruitment());
    }
}
