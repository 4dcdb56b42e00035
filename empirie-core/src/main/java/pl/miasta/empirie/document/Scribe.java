package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
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
import pl.miasta.empirie.rule.Policy;

/**
 * Whoever writes one document: knows the edition as it was known on the day, for whom and in which language it is
 * written, and what the reader may see. Collects blocks.
 */
final class Scribe {
    /** What stands where there is nothing to say. */
    static final String NOTHING = "–";

    private final Edition edition;
    private final Policy policy;
    private final LocalDate day;
    private final Viewer viewer;
    private final Texts texts;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * @param edition as it was known on the day
     * @param policy in force for the edition
     * @param texts that say cities and networks by name
     */
    Scribe(Edition edition, Policy policy, LocalDate day, Viewer viewer, Texts texts, Language language) {
        this.edition = edition;
        this.policy = policy;
        this.day = day;
        this.viewer = viewer;
        this.texts = texts;
        this.language = language;
    }

    Edition edition() {
        return edition;
    }

    Policy policy() {
        return policy;
    }

    LocalDate day() {
        return day;
    }

    Viewer viewer() {
        return viewer;
    }

    /** Whether, and how much of it, the reader may see; fails for a reader or a thing that the edition does not know. */
    Sight sight(Resource resource) {
        return Access.to(edition).see(viewer, resource, day);
    }

    boolean seesPeople(NetworkId network) {
        return sight(Resource.of(Resource.Kind.PEOPLE, network)).isAllowed();
    }

    String say(String code, Object... arguments) {
        return texts.say(Message.of("document." + code, arguments), language);
    }

    /** The wording of a code that is not a document's own, if there is one. */
    Optional<String> wording(String code) {
        return texts.knows(code, language) ? Optional.of(texts.say(Message.of(code), language)) : Optional.empty();
    }

    String term(Enum<?> constant) {
        return texts.term(constant, language);
    }

    String terms(Collection<? extends Enum<?>> constants) {
        return joined(constants.stream().map(this::term));
    }

    String city(CityId city) {
        return edition.cities().find(city).map(City::name).orElse(city.value());
    }

    String network(NetworkId network) {
        return edition.network(network).network().title();
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

    /** A day, or that there is none. */
    static String orNothing(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(NOTHING);
    }

    static String joined(Stream<String> several) {
        String all = several.collect(Collectors.joining(", "));
        return all.isEmpty() ? NOTHING : all;
    }

    /** A heading by the code of its wording. */
    void heading(int level, String code) {
        blocks.add(new Block.Heading(level, say(code)));
    }

    /** A paragraph by the code of its wording. */
    void sentence(String code, Object... arguments) {
        blocks.add(new Block.Paragraph(say(code, arguments)));
    }

    /** Somebody's own text. */
    void prose(String text) {
        blocks.addAll(Prose.blocks(text));
    }

    void items(List<String> items) {
        blocks.add(new Block.Items(false, items));
    }

    /** A table whose wordings are {@code CODE.caption} and {@code CODE.COLUMN}. */
    void table(String code, List<String> columns, List<List<String>> rows) {
        blocks.add(new Block.Table(
                say(code + ".caption"),
                columns.stream().map(column -> say(code + "." + column)).toList(),
                rows));
    }

    void facts(Facts facts) {
        blocks.add(new Block.Facts(facts.entries));
    }

    /** The document of all that was collected. */
    Document document(String title) {
        return new Document(title, language, day, blocks);
    }

    /** Facts on their way into the document, by the codes of their names. */
    final class Facts {
        private final List<Block.Fact> entries = new ArrayList<>();

        Facts fact(String code, String value) {
            entries.add(new Block.Fact(say("fact." + code), value));
            return this;
        }

        Facts fact(String code, Optional<String> value) {
            value.ifPresent(known -> fact(code, known));
            return this;
        }
    }
}
