package pl.miasta.empirie.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionOnDay;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingCalendar;
import pl.miasta.empirie.meeting.MeetingCase;
import pl.miasta.empirie.meeting.NetworkMeetings;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.plan.PlanCase;
import pl.miasta.empirie.plan.ProductCase;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.team.TeamOnDay;

/** One run of the rule book over an edition: puts every matter before the judge and looks the waivers up. */
final class Inspection {
    private final RuleBook book;
    private final Edition known;
    private final LocalDate asOf;
    private final Policy policy;
    private final Judge judge;
    private final MeetingCalendar calendar;
    private final Map<NetworkId, Judge> ofNetworks = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Inspection(RuleBook book, Edition edition, LocalDate asOf) {
        this.book = book;
        this.known = edition.asKnownOn(asOf);
        this.asOf = asOf;
        this.policy = edition.policyOver(book.policy());
        this.judge = book.under(policy);
        this.calendar = known.calendar();
    }

    Report report() {
        for (NetworkDossier dossier : known.networks()) {
            inspect(dossier);
        }
        for (Meeting meeting : known.meetings()) {
            findings.addAll(judgeOf(meeting).meeting(new MeetingCase(meeting, calendar, asOf)));
        }
        findings.addAll(judge.edition(new EditionOnDay(known, asOf, policy)));
        List<Finding> sorted = findings.stream()
                .map(finding -> isWaived(finding) ? finding.waivedNow() : finding)
                .sorted(Finding.ORDER)
                .toList();
        return new Report(known, policy, asOf, sorted);
    }

    private void inspect(NetworkDossier dossier) {
        Network network = dossier.network();
        if (network.isAlive(asOf)) {
            findings.addAll(judge.composition(Roster.of(network, known.cities(), asOf)));
        }
        findings.addAll(judge.team(new TeamOnDay(network, dossier.team(), asOf, known.lastDay())));
        findings.addAll(judgeOf(network).rhythm(new NetworkMeetings(network, calendar, asOf)));
        Optional<WorkPlan> adopted = dossier.planInForce();
        adopted.ifPresent(plan -> findings.addAll(judge.plan(new PlanCase(
                network,
                known.cities(),
                dossier.contract(),
                plan,
                plan.adoptedOn().orElseThrow(),
                known.meetings().stream().anyMatch(meeting -> meeting.isOn() && meeting.isOf(network.id()))))));
        dossier.products()
                .forEach(product -> product.publishedOn()
                        .ifPresent(published -> findings.addAll(
                                judge.product(new ProductCase(network, known.cities(), adopted, product, published)))));
    }

    /** A network's own meetings are judged by its policy before the edition's; joint ones by the edition's. */
    private Judge judgeOf(Meeting meeting) {
        List<Network> networks = calendar.networksOf(meeting);
        return networks.size() == 1 ? judgeOf(networks.get(0)) : judge;
    }

    private Judge judgeOf(Network network) {
        if (network.policy().isEmpty()) {
            return judge;
        }
        return ofNetworks.computeIfAbsent(network.id(), id -> book.under(policy.with(network.policy())));
    }

    /** Whether every network that the finding concerns holds a waiver for it; a finding about no network never is. */
    private boolean isWaived(Finding finding) {
        if (!Policy.isWaivable(finding.rule())) {
            return false;
        }
        Set<NetworkId> concerned = Concern.networksOf(finding.subject(), known);
        return !concerned.isEmpty()
                && concerned.stream()
                        .allMatch(network -> known.network(network).network().waivers().stream()
                                .anyMatch(waiver -> waiver.covers(finding, asOf)));
    }
}
