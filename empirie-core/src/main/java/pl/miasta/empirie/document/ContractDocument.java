package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Seat;
import pl.miasta.empirie.plan.Contract;
import pl.miasta.empirie.plan.Voice;
import pl.miasta.empirie.team.Role;

/**
 * The rules of working together (kontrakt, zasady współpracy), to be signed. Its rules are those of the source; annex 2,
 * which should hold a pattern of it, is lost, so their order and wording are ours. Source: II.2, II.3, II.4, III.1, IV.
 */
final class ContractDocument {
    private final Scribe scribe;
    private final NetworkDossier dossier;
    private final Contract contract;

    private ContractDocument(Scribe scribe, NetworkDossier dossier, Contract contract) {
        this.scribe = scribe;
        this.dossier = dossier;
        this.contract = contract;
    }

    /** The contract, for those who share the network's space; missing while nobody has begun one. */
    static DocumentAnswer of(Scribe scribe, NetworkId network) {
        Sight sight = scribe.seesSpace(network);
        if (!sight.isAllowed()) {
            return new DocumentAnswer.Refused(sight.reason());
        }
        NetworkDossier dossier = scribe.edition().network(network);
        Optional<Contract> contract = dossier.contract();
        return contract.isEmpty()
                ? new DocumentAnswer.Missing(Message.of("document.missing.contract", network))
                : new DocumentAnswer.Made(new ContractDocument(scribe, dossier, contract.get()).write());
    }

    private Document write() {
        Network network = dossier.network();
        scribe.facts(scribe.head()
                .fact("network", network.title())
                .fact("edition", scribe.edition().title())
                .fact("theme", network.theme().filter(theme -> !Blank.is(theme)))
                .fact(
                        "contract",
                        contract.adoptedOn().map(scribe::date).orElseGet(() -> scribe.say("contract.not-adopted"))));
        scribe.numbered("contract.section", "contract.parties");
        parties();
        for (String rules : List.of("goal", "expectations", "meetings", "trust", "results", "roles", "changes")) {
            scribe.numbered("contract.section", "contract." + rules);
            scribe.steps(scribe.lines(rules.equals("expectations") ? rules : "contract.rules." + rules));
        }
        voices();
        scribe.numbered("contract.section", "contract.signatures");
        signatures();
        String title = contract.adoptedOn().isPresent() ? "contract.title" : "contract.title.draft";
        return scribe.document(scribe.say(title, network.title()));
    }

    private List<Seat> core() {
        return scribe.edition().roster(dossier.id(), scribe.day()).seats().stream()
                .filter(Seat::isCore)
                .sorted(Comparator.comparing(seat -> seat.city().name(), PolishOrder.BY_LETTER))
                .toList();
    }

    private void parties() {
        List<Seat> core = core();
        if (core.isEmpty()) {
            scribe.sentence("contract.parties.none");
        } else {
            scribe.sentence("contract.parties.cities", scribe.counted("count.cities", core.size()));
            List<List<String>> rows = new ArrayList<>();
            for (Seat seat : core) {
                rows.add(List.of(Integer.toString(rows.size() + 1), seat.city().name(), scribe.terms(seat.forms())));
            }
            scribe.table("contract.parties", List.of("number", "city", "form"), rows);
        }
        List<List<String>> team = new ArrayList<>();
        for (Role role : Role.values()) {
            dossier.team()
                    .holders(role, scribe.day())
                    .forEach(holder -> team.add(List.of(scribe.term(role), scribe.name(holder))));
        }
        if (!team.isEmpty()) {
            scribe.table("contract.team", List.of("role", "person"), team);
        }
    }

    private void voices() {
        if (contract.voices().isEmpty()) {
            return;
        }
        scribe.numbered("contract.section", "contract.voices");
        scribe.table(
                "contract.voices",
                List.of("city", "on"),
                contract.voices().stream()
                        .sorted(Comparator.comparing(Voice::on)
                                .thenComparing(voice -> scribe.city(voice.city()), PolishOrder.BY_LETTER))
                        .map(voice -> List.of(scribe.city(voice.city()), scribe.brief(voice.on())))
                        .toList());
    }

    private void signatures() {
        List<List<String>> rows = new ArrayList<>();
        for (Seat seat : core()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), seat.city().name(), "", ""));
        }
        if (!rows.isEmpty()) {
            scribe.table("contract.signatures", List.of("number", "city", "name", "signature"), rows);
        }
        scribe.signatures("signature.coordinator", "signature.expert");
    }
}
