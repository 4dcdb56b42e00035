package pl.miasta.empirie.bench;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import pl.miasta.empirie.bench.HandWrittenRules.Count;
import pl.miasta.empirie.bench.HandWrittenRules.Tally;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.SupportTeam;

/**
 * The rules about composition and team as 16 Jakarta constraints, each named by its message. Counted as by hand, once
 * for each bean; a rule about cities, people or deeds is a list of those at fault that has to be empty, which is the
 * cheapest way to say who. For networks that are alive, and without softer severities.
 */
public final class NetworkBean {
    private final Network network;
    private final SupportTeam team;
    private final LocalDate day;
    private final LocalDate editionEnd;
    private final Count count;

    NetworkBean(SampleNetwork sample, LocalDate day, LocalDate editionEnd) {
        this.network = sample.network();
        this.team = sample.team();
        this.day = day;
        this.editionEnd = editionEnd;
        this.count = new Count(network, SampleNetwork.CITIES, day);
    }

    @Within(min = HandWrittenRules.CORE_MIN, max = HandWrittenRules.CORE_MAX, message = "composition.core-cities")
    public int getCoreCities() {
        return count.core;
    }

    @Within(
            min = HandWrittenRules.LAUREATES_MIN,
            max = HandWrittenRules.LAUREATES_MAX,
            message = "composition.laureates")
    public int getLaureates() {
        return count.laureates;
    }

    @Within(
            min = HandWrittenRules.FINALISTS_MIN,
            max = HandWrittenRules.FINALISTS_MAX,
            message = "composition.finalists")
    public int getFinalists() {
        return count.finalists;
    }

    @Within(
            min = HandWrittenRules.LEADERS_MIN,
            max = HandWrittenRules.LEADERS_MAX,
            message = "composition.leaders-of-change")
    public int getLeadersOfChange() {
        return count.leaders;
    }

    @Within(min = HandWrittenRules.PEOPLE_MIN, max = HandWrittenRules.PEOPLE_MAX, message = "composition.persons")
    public int getPeople() {
        return count.people;
    }

    @Size(max = 0, message = "composition.form-eligibility")
    public List<String> getMisfits() {
        return cities(tally -> HandWrittenRules.misfit(tally) != null);
    }

    @Size(max = 0, message = "composition.one-form-per-city")
    public List<String> getCitiesOfSeveralForms() {
        return cities(tally -> tally.entries > 1);
    }

    @Size(max = 0, message = "composition.representatives-per-city")
    public List<String> getCitiesOfWrongNumbers() {
        return cities(Tally::isOutsideRange);
    }

    @Size(max = 0, message = "composition.positions")
    public List<String> getCitiesThatSendTheWrong() {
        return cities(tally -> tally.sendsTheWrong(network.kind()));
    }

    @Size(max = 0, message = "composition.one-city-per-person")
    public List<String> getPeopleOfSeveralCities() {
        return named("person:", count.sharedPeople);
    }

    @AssertTrue(message = "composition.commission-chair")
    public boolean isChairInvolved() {
        return HandWrittenRules.isChairInvolved(network);
    }

    @AssertTrue(message = "team.complete")
    public boolean isComplete() {
        return HandWrittenRules.isComplete(team, day);
    }

    @Size(max = 0, message = "team.employment")
    public List<String> getWronglyEmployed() {
        return named("person:", HandWrittenRules.wronglyEmployed(team, day));
    }

    @AssertTrue(message = "team.distinct-pair")
    public boolean isLedByTwo() {
        return !HandWrittenRules.isLedByOne(team, day);
    }

    @Size(max = 0, message = "team.substitution")
    public List<String> getRefusedDeeds() {
        List<String> refused = new ArrayList<>();
        for (Deed deed : team.deeds()) {
            if (HandWrittenRules.isRefused(deed, team)) {
                refused.add("deed:" + deed.id() + "@" + network.id());
            }
        }
        return refused;
    }

    @AssertTrue(message = "team.duty-hours")
    public boolean isOnDuty() {
        return team.dutyHours().isEmpty()
                || HandWrittenRules.dutyHoursHeld(network, team, day, editionEnd)
                        >= HandWrittenRules.dutyHoursDue(network, day, editionEnd);
    }

    private List<String> cities(Predicate<Tally> atFault) {
        List<String> subjects = new ArrayList<>();
        for (Tally tally : count.tallies.values()) {
            if (atFault.test(tally)) {
                subjects.add("city:" + tally.city.id() + "@" + network.id());
            }
        }
        return subjects;
    }

    private List<String> named(String kind, Collection<?> ids) {
        List<String> subjects = new ArrayList<>();
        for (Object id : ids) {
            subjects.add(kind + id + "@" + network.id());
        }
        return subjects;
    }
}
