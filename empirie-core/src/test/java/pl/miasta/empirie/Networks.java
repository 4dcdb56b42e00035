package pl.miasta.empirie;

import static pl.miasta.empirie.team.Role.COORDINATOR_FACILITATOR;
import static pl.miasta.empirie.team.Role.EXPERT_MODERATOR;
import static pl.miasta.empirie.team.Role.ORGANISATIONAL_GUARDIAN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.check.Judge;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.network.Capacity;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.Commission;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.network.Seat;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.team.Absence;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.TeamMember;
import pl.miasta.empirie.team.TeamOnDay;

/**
 * A network with its team on {@link #TODAY}, sound to begin with, and the ways to spoil or mend it; each answers another
 * one. Its cities are called {@code laureate-1}, {@code finalist-1}, {@code leader-1}, {@code observer-1}, their people
 * {@code laureate-1-p1}.
 */
public record Networks(Network network, Map<CityId, City> cities, SupportTeam team, Policy policy) {
    public static final NetworkId ID = new NetworkId("miasto-obywateli");
    public static final LocalDate BEGUN = LocalDate.of(2022, 3, 1);
    public static final LocalDate TODAY = LocalDate.of(2022, 10, 1);
    public static final LocalDate EDITION_END = LocalDate.of(2023, 12, 31);
    public static final Period ALWAYS = Period.since(BEGUN);
    public static final PersonId COORDINATOR = new PersonId("coordinator");
    public static final PersonId EXPERT = new PersonId("expert");
    public static final PersonId GUARDIAN = new PersonId("guardian");

    public Networks {
        cities = Collections.unmodifiableMap(new LinkedHashMap<>(cities));
    }

    /** The least sound one: five laureates, four finalists, one leader of change, two people each. */
    public static Networks sound() {
        return soundOf(NetworkKind.THEMATIC);
    }

    /** The same for mayors and their deputies. */
    public static Networks soundOf(NetworkKind kind) {
        return empty(kind)
                .admit(MembershipForm.LAUREATE, 5, 2)
                .admit(MembershipForm.FINALIST, 4, 2)
                .admit(MembershipForm.LEADER_OF_CHANGE, 1, 2);
    }

    /** Constituted, with commission and team, but without cities. */
    public static Networks empty(NetworkKind kind) {
        Network network = new Network(
                ID,
                kind,
                "Miasto Obywateli",
                Optional.empty(),
                true,
                Optional.of(new Commission(Optional.of("Komisja"), Optional.of(person("chair")))),
                Map.of(),
                List.of(new StageEntry(Stage.FORMING, BEGUN), new StageEntry(Stage.CONSTITUTED, BEGUN.plusDays(100))),
                List.of(),
                List.of(),
                List.of());
        SupportTeam team = new SupportTeam(
                List.of(
                        new TeamMember(COORDINATOR, COORDINATOR_FACILITATOR, Employment.ADVISER, ALWAYS),
                        new TeamMember(EXPERT, EXPERT_MODERATOR, Employment.ADVISER, ALWAYS),
                        new TeamMember(GUARDIAN, ORGANISATIONAL_GUARDIAN, Employment.ZMP_OFFICE, ALWAYS)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Networks(network, Map.of(), team, Policy.standard());
    }

    public static PersonId person(String id) {
        return new PersonId(id);
    }

    public static CityId city(String id) {
        return new CityId(id);
    }

    /** A city that belongs in that form. */
    public static City fit(CityId id, MembershipForm form) {
        return switch (form) {
            case LAUREATE -> described(id, CityStatus.LAUREATE, false, Optional.empty());
            case FINALIST -> described(id, CityStatus.FINALIST, false, Optional.empty());
            case LEADER_OF_CHANGE -> described(id, CityStatus.OUTSIDE, true, Optional.of("Budżet obywatelski"));
            case OBSERVER -> described(id, CityStatus.OUTSIDE, false, Optional.empty());
        };
    }

    public static City described(CityId id, CityStatus status, boolean zmpMember, Optional<String> goodPractice) {
        return new City(id, id.value(), Optional.empty(), status, zmpMember, goodPractice, true);
    }

    // who belongs

    /** More cities that fit the form, each with so many people. */
    public Networks admit(MembershipForm form, int howMany, int people) {
        Networks next = this;
        for (int i = 0; i < howMany; i++) {
            CityId fresh = next.freshCity(form);
            next = next.withCity(fit(fresh, form), form).withMorePeople(fresh, people);
        }
        return next;
    }

    /** So many cities in the core: laureates join or leave. */
    public Networks withCities(int core) {
        Roster roster = roster();
        return withCities(MembershipForm.LAUREATE, roster.cities(MembershipForm.LAUREATE) + core - roster.coreCities());
    }

    /** So many cities in that form: new ones join with two people each, or the last ones leave. */
    public Networks withCities(MembershipForm form, int howMany) {
        int missing = howMany - roster().cities(form);
        if (missing >= 0) {
            return admit(form, missing, 2);
        }
        Set<CityId> gone = roster().seats().stream()
                .filter(seat -> seat.forms().contains(form))
                .map(seat -> seat.city().id())
                .sorted(Comparator.reverseOrder())
                .limit(-missing)
                .collect(Collectors.toSet());
        return withMembers(members -> members.filter(member -> !gone.contains(member.city())))
                .withRepresentatives(people -> people.filter(one -> !gone.contains(one.city())));
    }

    /** One city, described so, in these forms. */
    public Networks withCity(City city, MembershipForm... forms) {
        Networks next = describing(city);
        return next.withMembers(members ->
                Stream.concat(members, Arrays.stream(forms).map(form -> new Member(city.id(), form, ALWAYS))));
    }

    /** The city described anew. */
    public Networks describing(City city) {
        Map<CityId, City> next = new LinkedHashMap<>(cities);
        next.put(city.id(), city);
        return new Networks(network, next, team, policy);
    }

    public Networks withMembers(UnaryOperator<Stream<Member>> change) {
        List<Member> next = change.apply(network.members().stream()).toList();
        return with(network.rosterComplete(), network.commission(), network.stages(), next, network.representatives());
    }

    /** So many more people for the city, in positions that suit the network. */
    public Networks withMorePeople(CityId city, int howMany) {
        Networks next = this;
        for (int i = 0; i < howMany; i++) {
            next = next.withRepresentative(next.freshPerson(city), city, suitingPosition());
        }
        return next;
    }

    /** Exactly so many people for the city. */
    public Networks withPeople(CityId city, int howMany) {
        return withRepresentatives(people -> people.filter(one -> !one.city().equals(city)))
                .withMorePeople(city, howMany);
    }

    /** Exactly so many people for every city of the core. */
    public Networks withPeopleEverywhere(int howMany) {
        Networks next = this;
        for (CityId city : roster().coreCityIds()) {
            next = next.withPeople(city, howMany);
        }
        return next;
    }

    public Networks withRepresentative(PersonId person, CityId city, Position position) {
        return withRepresentative(person, city, position, ALWAYS);
    }

    public Networks withRepresentative(PersonId person, CityId city, Position position, Period period) {
        return withRepresentatives(people ->
                Stream.concat(people, Stream.of(new Representative(person, city, position, period, Optional.empty()))));
    }

    public Networks withRepresentatives(UnaryOperator<Stream<Representative>> change) {
        List<Representative> next =
                change.apply(network.representatives().stream()).toList();
        return with(network.rosterComplete(), network.commission(), network.stages(), network.members(), next);
    }

    private Position suitingPosition() {
        return network.kind() == NetworkKind.LEADERS ? Position.DEPUTY_MAYOR : Position.SPECIALIST;
    }

    /** A name no city has. */
    public CityId freshCity(MembershipForm form) {
        String word =
                form == MembershipForm.LEADER_OF_CHANGE ? "leader" : form.name().toLowerCase(Locale.ROOT);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> city(word + "-" + number))
                .filter(id -> !cities.containsKey(id))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody nobody knows yet. */
    public PersonId freshPerson(Object beginning) {
        Set<PersonId> known = Stream.concat(
                        network.representatives().stream().map(Representative::person), team.everybody().stream())
                .collect(Collectors.toSet());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> person(beginning + "-p" + number))
                .filter(id -> !known.contains(id))
                .findFirst()
                .orElseThrow();
    }

    // what the network is

    public Networks withCommission(Optional<Commission> commission) {
        return with(
                network.rosterComplete(), commission, network.stages(), network.members(), network.representatives());
    }

    public Networks withRosterIncomplete() {
        return with(false, network.commission(), network.stages(), network.members(), network.representatives());
    }

    public Networks withStages(StageEntry... stages) {
        return with(
                network.rosterComplete(),
                network.commission(),
                List.of(stages),
                network.members(),
                network.representatives());
    }

    /** In that stage from the beginning on. */
    public Networks in(Stage stage) {
        return withStages(new StageEntry(stage, BEGUN));
    }

    private Networks with(
            boolean complete,
            Optional<Commission> commission,
            List<StageEntry> stages,
            List<Member> members,
            List<Representative> representatives) {
        Network next = new Network(
                network.id(),
                network.kind(),
                network.title(),
                network.theme(),
                complete,
                commission,
                network.policy(),
                stages,
                members,
                representatives,
                network.waivers());
        return new Networks(next, cities, team, policy);
    }

    // the team

    public Networks with(SupportTeam other) {
        return new Networks(network, cities, other, policy);
    }

    public Networks withTeamMembers(UnaryOperator<Stream<TeamMember>> change) {
        return with(new SupportTeam(
                change.apply(team.members().stream()).toList(),
                team.agreements(),
                team.absences(),
                team.deeds(),
                team.dutyHours()));
    }

    public Networks withHolder(PersonId person, Role role, Employment employment, Period period) {
        return withTeamMembers(
                members -> Stream.concat(members, Stream.of(new TeamMember(person, role, employment, period))));
    }

    /** One more holder, employed as the role asks. */
    public Networks withHolder(PersonId person, Role role) {
        return withHolder(person, role, role.employment(), ALWAYS);
    }

    public Networks withoutHolders(Role role) {
        return withTeamMembers(members -> members.filter(member -> member.role() != role));
    }

    public Networks withAgreements(Agreement... agreements) {
        return with(new SupportTeam(
                team.members(),
                append(team.agreements(), List.of(agreements)),
                team.absences(),
                team.deeds(),
                team.dutyHours()));
    }

    public Networks withAbsences(Absence... absences) {
        return with(new SupportTeam(
                team.members(),
                team.agreements(),
                append(team.absences(), List.of(absences)),
                team.deeds(),
                team.dutyHours()));
    }

    public Networks withDeeds(List<Deed> deeds) {
        return with(new SupportTeam(team.members(), team.agreements(), team.absences(), deeds, team.dutyHours()));
    }

    public Networks withDutyHours(List<LocalDate> dutyHours) {
        return with(new SupportTeam(team.members(), team.agreements(), team.absences(), team.deeds(), dutyHours));
    }

    private static <T> List<T> append(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    // how it is judged

    /** Judged with that rule changed. */
    public Networks under(RuleId rule, PolicyChange change) {
        return under(policy.with(Map.of(rule, change)));
    }

    public Networks under(Policy other) {
        return new Networks(network, cities, team, other);
    }

    public Roster roster() {
        return roster(TODAY);
    }

    public Roster roster(LocalDate day) {
        return Roster.of(network, Cities.of(cities.values()), day);
    }

    public Capacity capacity() {
        return Capacity.of(roster(), policy);
    }

    /** The core city with the fewest people, by id among equals. */
    public Optional<Seat> smallestDelegation() {
        Roster roster = roster();
        return roster.coreCityIds().stream()
                .map(city -> roster.seat(city).orElseThrow())
                .min(Comparator.comparingInt(Seat::people));
    }

    /** What is found about composition and team. */
    public List<Finding> findings() {
        return findings(TODAY);
    }

    public List<Finding> findings(LocalDate day) {
        return Stream.concat(composition(day).stream(), ofTeam(day).stream())
                .sorted(Finding.ORDER)
                .toList();
    }

    public List<Finding> composition(LocalDate day) {
        return judge().composition(Roster.of(network.asKnownOn(day), Cities.of(cities.values()), day));
    }

    public List<Finding> ofTeam(LocalDate day) {
        return judge().team(new TeamOnDay(network.asKnownOn(day), team.asKnownOn(day), day, EDITION_END));
    }

    private Judge judge() {
        return RuleBook.standard().under(policy);
    }

    /** What one rule finds. */
    public List<Finding> findings(RuleId rule) {
        return findings(rule, TODAY);
    }

    public List<Finding> findings(RuleId rule, LocalDate day) {
        return findings(day).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** The one finding of the rule. */
    public Finding finding(RuleId rule) {
        List<Finding> found = findings(rule);
        if (found.size() != 1) {
            throw new AssertionError("one finding of " + rule + " was expected: " + found);
        }
        return found.get(0);
    }

    /** Whether the rule finds nothing. */
    public boolean passes(RuleId rule) {
        return findings(rule).isEmpty();
    }

    /** Message and remedy in Polish, then in English. */
    public static List<String> words(Finding finding) {
        return List.of(
                finding.message(Language.PL),
                finding.remedy(Language.PL),
                finding.message(Language.EN),
                finding.remedy(Language.EN));
    }
}
