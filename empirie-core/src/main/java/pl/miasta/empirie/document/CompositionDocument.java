package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Blank;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.Commission;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.RuleSetting;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.TeamMember;

/** Who belongs to a network on a day (lista składu sieci), with its people or without. Source: II.1, II.6, III.3. */
final class CompositionDocument {
    private final Scribe scribe;
    private final NetworkDossier dossier;
    private final Roster roster;
    private final boolean withPeople;

    private CompositionDocument(Scribe scribe, NetworkId network, boolean withPeople) {
        this.scribe = scribe;
        this.dossier = scribe.edition().network(network);
        this.roster = scribe.edition().roster(network, scribe.day());
        this.withPeople = withPeople;
    }

    /** The list with people where the reader may see them; else without, and says so. */
    static Document of(Scribe scribe, NetworkId network) {
        CompositionDocument list = new CompositionDocument(scribe, network, scribe.seesPeople(network));
        return list.write("composition.title", "composition.people.refused");
    }

    /** The list that everybody may see: nobody's data in it. */
    static Document forEverybody(Scribe scribe, NetworkId network) {
        CompositionDocument list = new CompositionDocument(scribe, network, false);
        return list.write("composition-public.title", "composition-public.people");
    }

    private Document write(String title, String withoutPeople) {
        Network network = dossier.network();
        scribe.facts(head(scribe, network));
        if (!network.rosterComplete()) {
            scribe.sentence("composition.incomplete");
        }
        cities();
        scribe.heading(1, "composition.people");
        if (withPeople) {
            people();
        } else {
            scribe.sentence(withoutPeople);
        }
        team();
        commission();
        figures();
        return scribe.document(scribe.say(title, network.title()));
    }

    /** What every document about a network begins with. */
    static Sheet.Facts head(Scribe scribe, Network network) {
        return scribe.head()
                .fact("network", network.title())
                .fact("edition", scribe.edition().title())
                .fact("kind", scribe.term(network.kind()))
                .fact("theme", network.theme().filter(theme -> !Blank.is(theme)))
                .fact(
                        "stage",
                        network.stage(scribe.day())
                                .map(scribe::term)
                                .orElseGet(() -> scribe.say("composition.not-begun")))
                .fact("day", scribe.day());
    }

    private void cities() {
        scribe.heading(1, "composition.cities");
        List<List<String>> rows = new ArrayList<>();
        dossier.network().members().stream()
                .filter(member -> member.period().covers(scribe.day()))
                .sorted(Comparator.comparing(Member::form)
                        .thenComparing(member -> scribe.city(member.city()), PolishOrder.BY_LETTER))
                .forEach(member -> rows.add(List.of(
                        scribe.term(member.form()),
                        scribe.city(member.city()),
                        scribe.brief(member.period().from()),
                        scribe.lastDay(member.period()))));
        if (rows.isEmpty()) {
            scribe.sentence("composition.cities.none");
        } else {
            scribe.table("composition.cities", List.of("form", "city", "from", "to"), rows);
        }
    }

    private void people() {
        List<List<String>> rows = new ArrayList<>();
        roster.seats().stream()
                .flatMap(seat -> seat.representatives().stream())
                .sorted(Comparator.comparing((Representative sent) -> scribe.city(sent.city()), PolishOrder.BY_LETTER)
                        .thenComparing(sent -> scribe.name(sent.person()), PolishOrder.BY_LETTER)
                        .thenComparing(sent -> sent.period().from()))
                .forEach(sent -> rows.add(List.of(
                        scribe.city(sent.city()),
                        scribe.name(sent.person()),
                        scribe.term(sent.position()),
                        scribe.brief(sent.period().from()),
                        scribe.lastDay(sent.period()))));
        if (rows.isEmpty()) {
            scribe.sentence("composition.people.none");
        } else {
            scribe.table("composition.people", List.of("city", "person", "position", "from", "to"), rows);
        }
    }

    private void team() {
        scribe.heading(1, "composition.team");
        List<List<String>> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            List<TeamMember> holders = dossier.team().members().stream()
                    .filter(member -> member.role() == role && member.period().covers(scribe.day()))
                    .sorted(Comparator.comparing(
                            (TeamMember member) -> scribe.name(member.person()), PolishOrder.BY_LETTER))
                    .toList();
            if (!withPeople) {
                long people =
                        holders.stream().map(TeamMember::person).distinct().count();
                rows.add(List.of(scribe.term(role), Long.toString(people)));
            } else if (holders.isEmpty()) {
                rows.add(List.of(scribe.term(role), scribe.say("composition.team.vacant"), NONE, NONE, NONE));
            }
            if (withPeople) {
                holders.forEach(member -> rows.add(List.of(
                        scribe.term(role),
                        scribe.name(member.person()),
                        scribe.term(member.employment()),
                        scribe.brief(member.period().from()),
                        scribe.lastDay(member.period()))));
            }
        }
        scribe.table(
                "composition.team",
                withPeople ? List.of("role", "person", "employment", "from", "to") : List.of("role", "people"),
                rows);
    }

    private static final String NONE = Scribe.NOTHING;

    private void commission() {
        scribe.heading(1, "composition.commission");
        Optional<Commission> commission = dossier.network().commission();
        Optional<String> name = commission.flatMap(Commission::name).filter(known -> !Blank.is(known));
        Optional<PersonId> chair = commission.flatMap(Commission::chair);
        if (name.isEmpty() && chair.isEmpty()) {
            scribe.sentence("composition.commission.none");
            return;
        }
        Sheet.Facts facts = scribe.new Facts().fact("commission", name.orElse(NONE));
        if (withPeople) {
            facts.fact("chair", chair.map(scribe::name).orElse(NONE));
        }
        scribe.facts(facts);
    }

    private void figures() {
        scribe.heading(1, "composition.figures");
        List<List<String>> rows = new ArrayList<>();
        rows.add(figure("core", roster.coreCities(), Policy.CORE_CITIES));
        rows.add(figure("laureates", roster.cities(MembershipForm.LAUREATE), Policy.LAUREATES));
        rows.add(figure("finalists", roster.cities(MembershipForm.FINALIST), Policy.FINALISTS));
        rows.add(figure("leaders", roster.cities(MembershipForm.LEADER_OF_CHANGE), Policy.LEADERS_OF_CHANGE));
        rows.add(List.of(
                scribe.say("composition.figures.observers"),
                Integer.toString(roster.cities(MembershipForm.OBSERVER)),
                NONE));
        rows.add(figure("persons", roster.corePeople(), Policy.PERSONS));
        scribe.table("composition.figures", List.of("what", "number", "range"), rows);
        if (Arrays.stream(MembershipForm.values()).mapToInt(roster::cities).sum()
                > roster.seats().size()) {
            scribe.sentence("composition.figures.twice");
        }
    }

    private List<String> figure(String code, int number, RuleId rule) {
        RuleSetting setting = scribe.policy().of(rule);
        String range = setting.isOff()
                ? NONE
                : setting.bounds()
                        .map(bounds -> bounds.min() + "–" + bounds.max())
                        .orElse(NONE);
        return List.of(scribe.say("composition.figures." + code), Integer.toString(number), range);
    }
}
