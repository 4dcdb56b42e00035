package pl.miasta.empirie.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.PolicyChange;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Severity;

/**
 * An edition as rows, and back. Its root row, which carries title, period, version and other single values, is apart:
 * {@link EditionRoot} writes it.
 */
final class EditionRows {
    private static final Table POLICY = policyTable(Owner.EDITION.table("edition_policy"));
    private static final Table DECISION_MEETING =
            Owner.EDITION.table("decision_meeting").keyNumber("position").day("held_on");
    private static final Table CITY = Owner.EDITION
            .table("city")
            .key("city_id")
            .whole("position")
            .text("name", "terc", "status", "good_practice")
            .flag("zmp_member", "can_host");
    private static final Table PERSON = Owner.PEOPLE
            .table("person")
            .key("person_id")
            .whole("position")
            .text("name", "email")
            .flag("erased");

    /** All tables but the root, parents before children. */
    static final List<Table> TABLES = Stream.of(
                    List.of(POLICY, DECISION_MEETING, CITY, PERSON),
                    NetworkRows.TABLES,
                    MeetingRows.TABLES,
                    RecruitmentRows.TABLES,
                    EditionLifeRows.TABLES)
            .flatMap(List::stream)
            .toList();

    private EditionRows() {}

    static Rows of(Edition edition) {
        return of(edition, Optional.empty());
    }

    /**
     * The rows of an edition but for parts that it has in common with another one: what is the very same value there, at
     * the same place, has the very same rows, and need not be compared. An act changes one or two parts of an edition.
     */
    static Rows unlike(Edition edition, Edition other) {
        return of(edition, Optional.of(other));
    }

    private static Rows of(Edition edition, Optional<Edition> other) {
        Rows rows = new Rows();
        writePolicy(rows, POLICY, Row.EDITION, edition.policyChanges());
        rows.list(DECISION_MEETING, Row.EDITION, edition.decisionMeetings(), (row, day) -> row.put("held_on", day));
        if (isUnlike(edition, other, Edition::cities)) {
            rows.list(CITY, Row.EDITION, edition.cities().all(), EditionRows::write);
        }
        if (isUnlike(edition, other, Edition::people)) {
            rows.list(PERSON, Row.EDITION, edition.people(), EditionRows::write);
        }
        NetworkRows.write(rows, edition.networks(), unlike(edition, other, Edition::networks));
        MeetingRows.write(rows, edition.meetings(), unlike(edition, other, Edition::meetings));
        RecruitmentRows.write(rows, edition.recruitment());
        EditionLifeRows.write(rows, edition.life());
        return rows;
    }

    @SuppressWarnings("ReferenceEquality") // what is equal and not the same is found to be so by its rows
    private static boolean isUnlike(Edition edition, Optional<Edition> other, Function<Edition, ?> part) {
        return other.isEmpty() || part.apply(edition) != part.apply(other.get());
    }

    @SuppressWarnings("ReferenceEquality") // as above
    private static IntPredicate unlike(Edition edition, Optional<Edition> other, Function<Edition, List<?>> parts) {
        if (other.isEmpty()) {
            return index -> true;
        }
        List<?> ours = parts.apply(edition);
        List<?> theirs = parts.apply(other.get());
        return index -> index >= theirs.size() || ours.get(index) != theirs.get(index);
    }

    static Edition edition(EditionRoot root, Rows rows) {
        return new Edition(
                root.summary().id(),
                root.summary().title(),
                root.summary().period(),
                readPolicy(rows, POLICY, Row.EDITION),
                Cities.of(rows.list(CITY, Row.EDITION, EditionRows::city)),
                rows.list(PERSON, Row.EDITION, EditionRows::person),
                NetworkRows.read(rows),
                MeetingRows.read(rows),
                rows.list(DECISION_MEETING, Row.EDITION, row -> row.day("held_on")),
                RecruitmentRows.read(rows),
                EditionLifeRows.read(root, rows));
    }

    private static void write(Draft row, City city) {
        row.put("city_id", city.id())
                .put("name", city.name())
                .put("terc", city.terc())
                .put("status", city.status())
                .put("zmp_member", city.zmpMember())
                .put("good_practice", city.goodPractice())
                .put("can_host", city.canHost());
    }

    private static City city(Row row) {
        return new City(
                row.id("city_id", CityId::new),
                row.text("name"),
                row.maybeText("terc"),
                row.word("status", CityStatus.class),
                row.flag("zmp_member"),
                row.maybeText("good_practice"),
                row.flag("can_host"));
    }

    private static void write(Draft row, Person person) {
        row.put("person_id", person.id())
                .put("name", person.name())
                .put("email", person.email())
                .put("erased", person.erased());
    }

    private static Person person(Row row) {
        return new Person(
                row.id("person_id", PersonId::new), row.maybeText("name"), row.maybeText("email"), row.flag("erased"));
    }

    /** The columns of a policy, an edition's or a network's. */
    static Table policyTable(Table owner) {
        return owner.key("rule_id")
                .whole("position", "lower_bound", "upper_bound", "parameter_value")
                .text("severity", "parameter_name");
    }

    static void writePolicy(Rows rows, Table table, Row owner, Map<RuleId, PolicyChange> policy) {
        rows.list(table, owner, List.copyOf(policy.entrySet()), (row, entry) -> {
            PolicyChange change = entry.getValue();
            row.put("rule_id", entry.getKey())
                    .put("severity", change.severity())
                    .put("lower_bound", change.min())
                    .put("upper_bound", change.max())
                    .put("parameter_name", change.parameter().map(PolicyChange.Figure::name))
                    .put("parameter_value", change.parameter().map(PolicyChange.Figure::value));
        });
    }

    static Map<RuleId, PolicyChange> readPolicy(Rows rows, Table table, Row owner) {
        Map<RuleId, PolicyChange> policy = new LinkedHashMap<>();
        rows.each(table, owner, row -> policy.put(row.id("rule_id", RuleId::new), change(row)));
        return policy;
    }

    private static PolicyChange change(Row row) {
        Optional<Integer> value = row.maybeWhole("parameter_value");
        return new PolicyChange(
                row.maybeWord("severity", Severity.class),
                row.maybeWhole("lower_bound"),
                row.maybeWhole("upper_bound"),
                row.maybeText("parameter_name").map(name -> new PolicyChange.Figure(name, value.orElseThrow())));
    }
}
