package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.check.Access;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Commission;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Bounds;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleSetting;

/**
 * Whoever writes one document of an edition: knows the edition as it was known on the day, for whom the document is
 * written, and what the reader may see.
 */
final class Scribe extends Sheet {
    private static final Bounds PEOPLE_PER_CITY = new Bounds(2, 3);

    private final Edition edition;
    private final Policy policy;
    private final Viewer viewer;
    private final String reference;

    /**
     * @param reference what the document is filed under
     * @param edition as it was known on the day
     * @param policy in force for the edition
     * @param texts that say cities and networks by name
     */
    Scribe(
            String reference,
            Edition edition,
            Policy policy,
            LocalDate day,
            Viewer viewer,
            Texts texts,
            Language language) {
        super(texts, language, day);
        this.edition = edition;
        this.policy = policy;
        this.viewer = viewer;
        this.reference = reference;
    }

    /** Who writes the same for everybody, whoever asked for it. */
    Scribe forEverybody() {
        return new Scribe(reference, edition, policy, day(), Viewer.EVERYONE, texts(), language());
    }

    /** What every document begins with: what it is filed under. */
    Facts head() {
        return new Facts().fact("reference", reference);
    }

    Edition edition() {
        return edition;
    }

    Policy policy() {
        return policy;
    }

    Viewer viewer() {
        return viewer;
    }

    /** Whether, and how much of it, the reader may see; fails for a reader or a thing that the edition does not know. */
    Sight sight(Resource resource) {
        return Access.to(edition).see(viewer, resource, day());
    }

    /** Fails for a reader whom the edition does not know. */
    void requireKnownViewer() {
        Access.to(edition).requireKnown(viewer);
    }

    /** How many people a city may send, as the policy has it; the vademecum's number where nothing asks for one. */
    Bounds peoplePerCity() {
        RuleSetting setting = policy.of(Policy.REPRESENTATIVES_PER_CITY);
        return setting.bounds().filter(bounds -> !setting.isOff()).orElse(PEOPLE_PER_CITY);
    }

    /** Whether the reader is the Office, ZH-16, the city, or somebody who represents it in one of the networks. */
    boolean speaksFor(CityId city) {
        return viewer.isStaff()
                || viewer.city().filter(city::equals).isPresent()
                || viewer.person()
                        .filter(person -> edition.networks().stream()
                                .flatMap(dossier -> dossier.network().representatives().stream())
                                .anyMatch(sent -> sent.person().equals(person)
                                        && sent.city().equals(city)
                                        && sent.period().covers(day())))
                        .isPresent();
    }

    boolean seesPeople(NetworkId network) {
        return sight(Resource.of(Resource.Kind.PEOPLE, network)).isAllowed();
    }

    /** Whether the reader shares the network's space, or why not. */
    Sight seesSpace(NetworkId network) {
        return sight(Resource.of(Resource.Kind.WORKSPACE, network));
    }

    /** Whether the reader sees the people of every network: texts about the whole edition may tell of any of them. */
    boolean seesEverybody() {
        return edition.networks().stream().map(NetworkDossier::id).allMatch(this::seesPeople)
                && (viewer.isStaff() || !edition.networks().isEmpty());
    }

    String city(CityId city) {
        return edition.cities().find(city).map(City::name).orElse(city.value());
    }

    String network(NetworkId network) {
        return edition.network(network).network().title();
    }

    /** The titles of several networks, each once. */
    String networks(Collection<NetworkId> networks) {
        return networks.stream().distinct().map(this::network).collect(Collectors.joining("; "));
    }

    /** The person's name; the id of somebody whose data were erased. For readers who may see it only. */
    String name(PersonId person) {
        return edition.find(person).flatMap(Person::name).orElse(person.value());
    }

    /**
     * The person's name where the reader may see people of every one of the networks, or of one of them that the person
     * belongs to; else nothing. The days are those on which belonging is looked at.
     */
    Optional<String> nameAmong(PersonId person, Collection<NetworkId> networks, Collection<LocalDate> days) {
        List<NetworkId> seen = networks.stream().filter(this::seesPeople).toList();
        boolean all = seen.size() == networks.size();
        boolean own = seen.stream().anyMatch(network -> days.stream().anyMatch(date -> belongs(person, network, date)));
        return all || own ? Optional.of(name(person)) : Optional.empty();
    }

    private boolean belongs(PersonId person, NetworkId network, LocalDate date) {
        NetworkDossier dossier = edition.network(network);
        return dossier.team().isMember(person, date)
                || dossier.network()
                        .commission()
                        .flatMap(Commission::chair)
                        .filter(person::equals)
                        .isPresent()
                || edition.roster(network, date).seats().stream()
                        .flatMap(seat -> seat.representatives().stream())
                        .anyMatch(representative -> representative.person().equals(person));
    }
}
