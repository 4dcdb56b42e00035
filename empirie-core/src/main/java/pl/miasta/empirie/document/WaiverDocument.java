package pl.miasta.empirie.document;

import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.rule.Subject;
import pl.miasta.empirie.rule.Waiver;

/** ZH-16's decision to leave one rule unmet (decyzja o odstępstwie; ours). */
final class WaiverDocument {
    private final Scribe scribe;
    private final Network network;
    private final Waiver waiver;

    private WaiverDocument(Scribe scribe, Network network, Waiver waiver) {
        this.scribe = scribe;
        this.network = network;
        this.waiver = waiver;
    }

    /**
     * The decision, for those who share the network's space: its reason may tell of people.
     *
     * @param number which waiver of the network, from 1
     * @throws IllegalArgumentException if the network has no such waiver
     */
    static DocumentAnswer of(Scribe scribe, Network network, int number) {
        NetworkId id = network.id();
        Sight sight = scribe.seesSpace(id);
        if (number > network.waivers().size()) {
            throw new IllegalArgumentException("network " + id + " has no waiver " + number);
        }
        if (!sight.isAllowed()) {
            return new DocumentAnswer.Refused(sight.reason());
        }
        Waiver waiver = network.waivers().get(number - 1);
        return waiver.grantedOn().isAfter(scribe.day())
                ? new DocumentAnswer.Missing(
                        Message.of("document.missing.waiver", waiver.rule(), scribe.day(), waiver.grantedOn()))
                : new DocumentAnswer.Made(new WaiverDocument(scribe, network, waiver).write());
    }

    private Document write() {
        scribe.facts(scribe.head()
                .fact("network", network.title())
                .fact("edition", scribe.edition().title())
                .fact("by", scribe.term(waiver.by()))
                .fact("granted", waiver.grantedOn()));
        scribe.heading(1, "waiver.rule");
        Policy policy = scribe.policy().with(network.policy());
        Optional<RuleSetting> setting =
                Optional.of(waiver.rule()).filter(policy::knows).map(policy::of);
        scribe.facts(scribe.new Facts()
                .fact("rule", scribe.wording("rule." + waiver.rule()))
                .fact("rule-id", waiver.rule().value())
                .fact("source", setting.map(RuleSetting::source))
                .fact("range", setting.flatMap(RuleSetting::bounds).map(WaiverDocument::range)));
        scribe.heading(1, "waiver.decision");
        scribe.facts(scribe.new Facts()
                .fact("allowed", allowed(setting.flatMap(RuleSetting::bounds)))
                .fact(
                        "subject",
                        waiver.subject().map(this::subject).orElseGet(() -> scribe.say("waiver.every-subject")))
                .fact("from", waiver.period().from())
                .fact("to", waiver.period().to().map(scribe::date).orElseGet(() -> scribe.say("waiver.open"))));
        scribe.heading(1, "waiver.reason");
        List<Block> reason = Prose.blocks(waiver.reason());
        if (reason.isEmpty()) {
            scribe.sentence("waiver.no-reason");
        } else {
            scribe.prose(waiver.reason());
        }
        scribe.signatures("signature.zh16");
        return scribe.document(scribe.say("waiver.title", network.title()));
    }

    private static String range(Bounds bounds) {
        return bounds.min() + "–" + bounds.max();
    }

    private String allowed(Optional<Bounds> policy) {
        if (waiver.allow().isEmpty()) {
            return scribe.say("waiver.whole-rule");
        }
        Waiver.Allowance allow = waiver.allow().get();
        // an end left out is the policy's
        Optional<Integer> min = allow.min().or(() -> policy.map(Bounds::min));
        Optional<Integer> max = allow.max().or(() -> policy.map(Bounds::max));
        if (min.isPresent() && max.isPresent()) {
            return scribe.say("waiver.from-to", min.get(), max.get());
        }
        return min.map(least -> scribe.say("waiver.from", least))
                .or(() -> max.map(most -> scribe.say("waiver.to", most)))
                .orElseGet(() -> scribe.say("waiver.whole-rule"));
    }

    /** The subject in words where the edition knows it, with the id under which findings name it. */
    private String subject(Subject subject) {
        String id = subject.value().substring(subject.kind().length() + 1).split("[@#/]", 2)[0];
        Optional<String> name = Slug.matches(id) ? named(subject.kind(), id) : Optional.empty();
        String kind = scribe.wording("kind." + subject.kind()).orElse(subject.kind());
        return name.map(known -> kind + " " + known + " (" + subject + ")").orElse(subject.value());
    }

    private Optional<String> named(String kind, String id) {
        return switch (kind) {
            case "network" ->
                scribe.edition()
                        .find(new NetworkId(id))
                        .map(dossier -> dossier.network().title());
            case "city" -> scribe.edition().cities().find(new CityId(id)).map(City::name);
            case "person" ->
                scribe.edition()
                        .find(new PersonId(id))
                        .flatMap(person -> scribe.nameAmong(person.id(), List.of(network.id()), List.of(scribe.day())));
            default -> Optional.empty();
        };
    }
}
