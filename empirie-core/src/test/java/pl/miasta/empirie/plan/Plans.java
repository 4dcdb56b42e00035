package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Rule;

/** A plan in which all is right, adopted and contracted and consulted on one day; and words to spoil it. */
final class Plans {
    static final LocalDate ADOPTED = LocalDate.of(2022, 9, 1);

    private final EnumMap<Section, String> sections = new EnumMap<>(Section.class);
    private final List<Member> members = new ArrayList<>();
    private List<ProductKind> kinds = List.of(ProductKind.METHOD);
    private List<Goal> goals = List.of(new Goal(new GoalId("g-1"), "cel", List.of(new ChallengeId("w-1"))));
    private List<Action> actions = List.of(action("d-1", List.of("g-1"), ProductKind.METHOD));
    private Optional<LocalDate> consulted = Optional.of(ADOPTED);
    private Optional<Contract> contract = Optional.of(new Contract(Optional.of(ADOPTED)));
    private List<CityId> heard = List.of(new CityId("jaslo"));
    private boolean meeting = true;

    private Plans() {
        Arrays.stream(Section.values()).forEach(section -> sections.put(section, "treść"));
        member("jaslo", MembershipForm.LAUREATE, Period.since(ADOPTED));
    }

    static Plans sound() {
        return new Plans();
    }

    static Action action(String id, List<String> goals, ProductKind... makes) {
        return new Action(
                new ActionId(id),
                "działanie",
                goals.stream().map(GoalId::new).toList(),
                List.of(makes),
                Optional.empty(),
                Optional.empty());
    }

    Plans section(Section section, String text) {
        sections.put(section, text);
        return this;
    }

    Plans without(Section section) {
        sections.remove(section);
        return this;
    }

    Plans member(String city, MembershipForm form, Period period) {
        members.add(new Member(new CityId(city), form, period));
        return this;
    }

    Plans kinds(ProductKind... named) {
        kinds = List.of(named);
        return this;
    }

    Plans goals(Goal... set) {
        goals = List.of(set);
        return this;
    }

    Plans actions(Action... set) {
        actions = List.of(set);
        return this;
    }

    Plans consulted(Optional<LocalDate> day) {
        consulted = day;
        return this;
    }

    Plans contract(Optional<Contract> agreed) {
        contract = agreed;
        return this;
    }

    Plans heard(String... cities) {
        heard = Arrays.stream(cities).map(CityId::new).toList();
        return this;
    }

    Plans withoutMeeting() {
        meeting = false;
        return this;
    }

    WorkPlan plan() {
        return new WorkPlan(
                sections,
                kinds,
                List.of(new Challenge(new ChallengeId("w-1"), "wyzwanie")),
                goals,
                actions,
                consulted,
                heard,
                Optional.of(ADOPTED));
    }

    Network network() {
        return new Network(
                new NetworkId("miasto"),
                NetworkKind.THEMATIC,
                "Miasto",
                Optional.empty(),
                true,
                Optional.empty(),
                Map.of(),
                List.of(),
                members,
                List.of(),
                List.of());
    }

    Cities cities() {
        return Cities.of(members.stream()
                .map(Member::city)
                .distinct()
                .map(id ->
                        new City(id, id.value(), Optional.empty(), CityStatus.LAUREATE, true, Optional.empty(), true))
                .toList());
    }

    /** What the rule finds about the plan, by the standard numbers. */
    List<Finding> judgedBy(PlanRule rule) {
        return judge(rule, new PlanCase(network(), cities(), contract, plan(), ADOPTED, meeting));
    }

    static <M> List<Finding> judge(Rule<M> rule, M matter) {
        return rule.judge(matter, Policy.standard().of(rule.id()));
    }
}
