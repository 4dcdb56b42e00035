package pl.miasta.empirie.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Severity;
import pl.miasta.empirie.team.Absence;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.SupportTeam;
import pl.miasta.empirie.team.TeamMember;

/**
 * The rules about composition and team once more, the way they are written without a library: one class, ifs and loops,
 * numbers as constants, nothing to explain a finding with. The yardstick of the benchmark, and a second opinion on the
 * rules: a property compares the two.
 */
final class HandWrittenRules {
    static final int CORE_MIN = 10;
    static final int CORE_MAX = 20;
    static final int LAUREATES_MIN = 5;
    static final int LAUREATES_MAX = 10;
    static final int FINALISTS_MIN = 4;
    static final int FINALISTS_MAX = 8;
    static final int LEADERS_MIN = 1;
    static final int LEADERS_MAX = 2;
    static final int PEOPLE_PER_CITY_MIN = 2;
    static final int PEOPLE_PER_CITY_MAX = 3;
    static final int PEOPLE_MIN = 10;
    static final int PEOPLE_MAX = 40;
    static final int DUTY_HOURS_EVERY_DAYS = 14;

    /** What is wrong, without a word on it: the figures are 0 where the rule does not count. */
    record Violation(String rule, Severity severity, String subject, int actual, int min, int max) {}

    /** A city's line of the count. */
    static final class Tally {
        final City city;
        final List<PersonId> people = new ArrayList<>(3);
        int entries;
        EnumSet<MembershipForm> seen = EnumSet.noneOf(MembershipForm.class);
        boolean core;
        boolean someoneKnows;
        boolean onlyLeaders = true;

        Tally(City city) {
            this.city = city;
        }

        boolean isOutsideRange() {
            return core && (people.size() < PEOPLE_PER_CITY_MIN || people.size() > PEOPLE_PER_CITY_MAX);
        }

        boolean sendsTheWrong(NetworkKind kind) {
            return core && !people.isEmpty() && !(kind == NetworkKind.LEADERS ? onlyLeaders : someoneKnows);
        }
    }

    /** Everything about cities and people, counted in one pass. */
    static final class Count {
        final Map<CityId, Tally> tallies;
        final Set<PersonId> sharedPeople = new HashSet<>();
        int core;
        int laureates;
        int finalists;
        int leaders;
        int people;

        Count(Network network, Cities cities, LocalDate day) {
            tallies = new HashMap<>(2 * network.members().size());
            for (Member member : network.members()) {
                if (member.period().covers(day)) {
                    enter(member, cities);
                }
            }
            Map<PersonId, CityId> firstCity =
                    new HashMap<>(2 * network.representatives().size());
            Set<PersonId> corePeople =
                    new HashSet<>(2 * network.representatives().size());
            for (Representative representative : network.representatives()) {
                if (representative.period().covers(day)) {
                    CityId first = firstCity.putIfAbsent(representative.person(), representative.city());
                    if (first != null && !first.equals(representative.city())) {
                        sharedPeople.add(representative.person());
                    }
                    enter(representative, corePeople);
                }
            }
            people = corePeople.size();
        }

        private void enter(Member member, Cities cities) {
            Tally tally = tallies.get(member.city());
            if (tally == null) {
                tally = new Tally(cities.get(member.city()));
                tallies.put(member.city(), tally);
            }
            tally.entries++;
            if (tally.seen.add(member.form())) {
                switch (member.form()) {
                    case LAUREATE -> laureates++;
                    case FINALIST -> finalists++;
                    case LEADER_OF_CHANGE -> leaders++;
                    case OBSERVER -> {
                        return;
                    }
                }
                core += tally.core ? 0 : 1;
                tally.core = true;
            }
        }

        private void enter(Representative representative, Set<PersonId> corePeople) {
            Tally tally = tallies.get(representative.city());
            if (tally == null) {
                return;
            }
            if (!tally.people.contains(representative.person())) {
                tally.people.add(representative.person());
            }
            if (tally.core) {
                corePeople.add(representative.person());
            }
            Position position = representative.position();
            tally.someoneKnows |= position == Position.HEAD_OF_UNIT || position == Position.SPECIALIST;
            tally.onlyLeaders &= position == Position.MAYOR || position == Position.DEPUTY_MAYOR;
        }
    }

    private final Network network;
    private final Cities cities;
    private final SupportTeam team;
    private final LocalDate day;
    private final LocalDate editionEnd;
    private final List<Violation> found = new ArrayList<>();
    private boolean forming;

    private HandWrittenRules(Network network, Cities cities, SupportTeam team, LocalDate day, LocalDate editionEnd) {
        this.network = network;
        this.cities = cities;
        this.team = team;
        this.day = day;
        this.editionEnd = editionEnd;
    }

    static List<Violation> check(
            Network network, Cities cities, SupportTeam team, LocalDate day, LocalDate editionEnd) {
        HandWrittenRules rules = new HandWrittenRules(network, cities, team, day, editionEnd);
        Stage stage = null;
        for (StageEntry entry : network.stages()) {
            if (!entry.from().isAfter(day)) {
                stage = entry.stage();
            }
        }
        if (stage != null && stage != Stage.CLOSED) {
            rules.forming = stage == Stage.FORMING;
            rules.composition();
            rules.team();
        }
        rules.deeds();
        return rules.found;
    }

    private void composition() {
        Count count = new Count(network, cities, day);
        String subject = "network:" + network.id();

        if (count.core < CORE_MIN) {
            add("composition.core-cities", softFloor(), subject, count.core, CORE_MIN, CORE_MAX);
        } else if (count.core > CORE_MAX) {
            add("composition.core-cities", Severity.BLOCKING, subject, count.core, CORE_MIN, CORE_MAX);
        }
        if (count.laureates < LAUREATES_MIN) {
            add("composition.laureates", floor(), subject, count.laureates, LAUREATES_MIN, LAUREATES_MAX);
        } else if (count.laureates > LAUREATES_MAX) {
            add("composition.laureates", Severity.WARNING, subject, count.laureates, LAUREATES_MIN, LAUREATES_MAX);
        }
        if (count.finalists < FINALISTS_MIN) {
            add("composition.finalists", floor(), subject, count.finalists, FINALISTS_MIN, FINALISTS_MAX);
        } else if (count.finalists > FINALISTS_MAX) {
            add("composition.finalists", Severity.WARNING, subject, count.finalists, FINALISTS_MIN, FINALISTS_MAX);
        }
        if (count.leaders < LEADERS_MIN) {
            add("composition.leaders-of-change", floor(), subject, count.leaders, LEADERS_MIN, LEADERS_MAX);
        } else if (count.leaders > LEADERS_MAX) {
            add("composition.leaders-of-change", Severity.BLOCKING, subject, count.leaders, LEADERS_MIN, LEADERS_MAX);
        }
        if (count.people < PEOPLE_MIN) {
            add("composition.persons", softFloor(), subject, count.people, PEOPLE_MIN, PEOPLE_MAX);
        } else if (count.people > PEOPLE_MAX) {
            add("composition.persons", Severity.BLOCKING, subject, count.people, PEOPLE_MIN, PEOPLE_MAX);
        }
        for (Tally tally : count.tallies.values()) {
            city(tally);
        }
        for (PersonId person : count.sharedPeople) {
            add("composition.one-city-per-person", Severity.BLOCKING, "person:" + person + "@" + network.id());
        }
        if (!isChairInvolved(network)) {
            add("composition.commission-chair", Severity.WARNING, subject);
        }
    }

    private void city(Tally tally) {
        MembershipForm misfit = misfit(tally);
        if (misfit != null) {
            Severity severity = misfit == MembershipForm.OBSERVER ? Severity.WARNING : Severity.BLOCKING;
            add("composition.form-eligibility", severity, subjectOf(tally));
        }
        if (tally.entries > 1) {
            add("composition.one-form-per-city", Severity.BLOCKING, subjectOf(tally), tally.entries, 0, 0);
        }
        if (tally.isOutsideRange()) {
            int actual = tally.people.size();
            Severity severity = actual < PEOPLE_PER_CITY_MIN ? softFloor() : Severity.BLOCKING;
            add(
                    "composition.representatives-per-city",
                    severity,
                    subjectOf(tally),
                    actual,
                    PEOPLE_PER_CITY_MIN,
                    PEOPLE_PER_CITY_MAX);
        }
        if (tally.sendsTheWrong(network.kind())) {
            add("composition.positions", Severity.WARNING, subjectOf(tally));
        }
    }

    private String subjectOf(Tally tally) {
        return "city:" + tally.city.id() + "@" + network.id();
    }

    private void team() {
        String subject = "network:" + network.id();
        if (!isComplete(team, day)) {
            add("team.complete", forming ? Severity.WARNING : Severity.BLOCKING, subject);
        }
        for (PersonId person : wronglyEmployed(team, day)) {
            add("team.employment", Severity.BLOCKING, "person:" + person + "@" + network.id());
        }
        if (isLedByOne(team, day)) {
            add("team.distinct-pair", Severity.BLOCKING, subject);
        }
        if (!team.dutyHours().isEmpty()) {
            int due = dutyHoursDue(network, day, editionEnd);
            int held = dutyHoursHeld(network, team, day, editionEnd);
            if (held < due) {
                add("team.duty-hours", Severity.WARNING, subject, held, due, 0);
            }
        }
    }

    private void deeds() {
        for (Deed deed : team.deeds()) {
            if (isRefused(deed, team)) {
                add("team.substitution", Severity.BLOCKING, "deed:" + deed.id() + "@" + network.id());
            }
        }
    }

    static boolean isChairInvolved(Network network) {
        return network.commission().isPresent()
                && network.commission().get().chair().isPresent();
    }

    /** The gravest form that the city does not fit; null when it fits all. */
    static MembershipForm misfit(Tally tally) {
        City city = tally.city;
        for (MembershipForm form : tally.seen) {
            boolean fits = switch (form) {
                case LAUREATE -> city.status() == CityStatus.LAUREATE;
                case FINALIST -> city.status() == CityStatus.FINALIST;
                case LEADER_OF_CHANGE ->
                    city.status() == CityStatus.OUTSIDE && city.zmpMember() && city.hasGoodPractice();
                case OBSERVER -> city.status() == CityStatus.OUTSIDE;
            };
            if (!fits) {
                return form;
            }
        }
        return null;
    }

    static boolean isComplete(SupportTeam team, LocalDate day) {
        boolean coordinator = false;
        boolean expert = false;
        boolean guardian = false;
        for (TeamMember member : team.members()) {
            if (member.period().covers(day)) {
                switch (member.role()) {
                    case COORDINATOR_FACILITATOR -> coordinator = true;
                    case EXPERT_MODERATOR -> expert = true;
                    case ORGANISATIONAL_GUARDIAN -> guardian = true;
                }
            }
        }
        return coordinator && expert && guardian;
    }

    static Collection<PersonId> wronglyEmployed(SupportTeam team, LocalDate day) {
        Set<PersonId> people = new TreeSet<>();
        for (TeamMember member : team.members()) {
            Employment right =
                    member.role() == Role.ORGANISATIONAL_GUARDIAN ? Employment.ZMP_OFFICE : Employment.ADVISER;
            if (member.employment() != right && member.period().covers(day)) {
                people.add(member.person());
            }
        }
        return people;
    }

    static boolean isLedByOne(SupportTeam team, LocalDate day) {
        boolean coordinator = false;
        boolean expert = false;
        Set<PersonId> people = new HashSet<>();
        for (TeamMember member : team.members()) {
            if (member.role() != Role.ORGANISATIONAL_GUARDIAN && member.period().covers(day)) {
                coordinator |= member.role() == Role.COORDINATOR_FACILITATOR;
                expert |= member.role() == Role.EXPERT_MODERATOR;
                people.add(member.person());
            }
        }
        return coordinator && expert && people.size() == 1;
    }

    static int dutyHoursDue(Network network, LocalDate day, LocalDate editionEnd) {
        LocalDate from = firstDayOf(Stage.WORKING, network);
        if (from == null) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(from, endOfWork(network, day, editionEnd));
        return (int) Math.max(0, days / DUTY_HOURS_EVERY_DAYS);
    }

    static int dutyHoursHeld(Network network, SupportTeam team, LocalDate day, LocalDate editionEnd) {
        LocalDate from = firstDayOf(Stage.WORKING, network);
        if (from == null) {
            return 0;
        }
        LocalDate end = endOfWork(network, day, editionEnd);
        int held = 0;
        for (LocalDate hour : team.dutyHours()) {
            if (!hour.isBefore(from) && !hour.isAfter(end)) {
                held++;
            }
        }
        return held;
    }

    private static LocalDate endOfWork(Network network, LocalDate day, LocalDate editionEnd) {
        LocalDate end = day.isBefore(editionEnd) ? day : editionEnd;
        LocalDate closed = firstDayOf(Stage.CLOSED, network);
        return closed != null && closed.isBefore(end) ? closed : end;
    }

    private static LocalDate firstDayOf(Stage stage, Network network) {
        for (StageEntry entry : network.stages()) {
            if (entry.stage() == stage) {
                return entry.from();
            }
        }
        return null;
    }

    static boolean isRefused(Deed deed, SupportTeam team) {
        Role owner = deed.task().owner();
        Set<PersonId> holders = new HashSet<>();
        boolean inTeam = false;
        for (TeamMember member : team.members()) {
            if (member.period().covers(deed.on())) {
                if (member.role() == owner) {
                    holders.add(member.person());
                }
                inTeam |= member.person().equals(deed.person());
            }
        }
        if (holders.contains(deed.person())) {
            return false;
        }
        if (!inTeam || holders.isEmpty()) {
            return true;
        }
        for (Agreement agreement : team.agreements()) {
            if (agreement.substitute().equals(deed.person())
                    && holders.contains(agreement.holder())
                    && agreement.tasks().contains(deed.task())
                    && !agreement.agreedOn().isAfter(deed.on())
                    && agreement.period().covers(deed.on())) {
                return false;
            }
        }
        for (PersonId holder : holders) {
            if (!isAbsent(holder, team, deed.on())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbsent(PersonId person, SupportTeam team, LocalDate day) {
        for (Absence absence : team.absences()) {
            if (absence.person().equals(person) && absence.period().covers(day)) {
                return true;
            }
        }
        return false;
    }

    private Severity floor() {
        return network.rosterComplete() ? Severity.WARNING : Severity.INFO;
    }

    private Severity softFloor() {
        if (!network.rosterComplete()) {
            return Severity.INFO;
        }
        return forming ? Severity.WARNING : Severity.BLOCKING;
    }

    private void add(String rule, Severity severity, String subject) {
        add(rule, severity, subject, 0, 0, 0);
    }

    private void add(String rule, Severity severity, String subject, int actual, int min, int max) {
        found.add(new Violation(rule, severity, subject, actual, min, max));
    }
}
