package pl.miasta.empirie;

import static pl.miasta.empirie.Networks.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Commission;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Seat;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Remedy;
import pl.miasta.empirie.team.Agreement;
import pl.miasta.empirie.team.AgreementId;
import pl.miasta.empirie.team.Deed;
import pl.miasta.empirie.team.Employment;
import pl.miasta.empirie.team.Ground;
import pl.miasta.empirie.team.Role;
import pl.miasta.empirie.team.Task;

/**
 * Somebody obedient: does what a remedy says, from its code and parameters alone, and knows no rule. Where the remedy
 * leaves a choice, new cities and people are invented, people are taken from where there are most, and cities leave
 * the most numerous form.
 */
final class Remedies {
    private Remedies() {}

    /** The network after the finding's remedy. What was once entered is ended and not deleted. */
    static Networks carryOut(Finding finding, Networks network) {
        Remedy remedy = finding.cure();
        Parameters asked = new Parameters(remedy.parameters());
        return switch (remedy.code()) {
            case "admit-cities" -> network.admit(MembershipForm.LAUREATE, asked.number(0), 0);
            case "admit-cities-as" -> network.admit(asked.form(0), asked.number(1), 0);
            case "release-cities" -> releaseCities(network, asked.number(0));
            case "release-cities-as" -> releaseCitiesAs(network, asked.form(0), asked.number(1));
            case "describe-good-practice" -> describePractice(network, asked.city(0));
            case "change-form" -> changeForm(network, asked.city(0), asked.form(1));
            case "keep-one-form" -> keepOneForm(network, asked.city(0), asked.form(1));
            case "name-representatives" -> network.withMorePeople(asked.city(0), asked.number(1));
            case "release-representatives" -> releaseRepresentatives(network, asked.city(0), asked.number(1));
            case "name-people" -> namePeople(network, asked.number(0));
            case "release-people" -> releasePeople(network, asked.number(0));
            case "send-specialist" -> name(network, asked.city(0), Position.HEAD_OF_UNIT);
            case "send-leaders" -> sendLeadersOnly(network, asked.city(0));
            case "represent-one-city" -> representOnly(network, asked.person(0), asked.city(1));
            case "involve-chair" ->
                network.withCommission(
                        Optional.of(new Commission(Optional.of("Komisja"), Optional.of(network.freshPerson("chair")))));
            case "name-team" -> nameTeam(network, asked.roles(0));
            case "entrust-role" -> {
                Networks next = network;
                for (Role role : asked.roles(0)) {
                    next = entrust(next, role, role.employment(), asked.person(2));
                }
                yield next;
            }
            case "name-second-leader" -> network.withHolder(network.freshPerson("second"), Role.EXPERT_MODERATOR);
            case "name-holder" ->
                network.withHolder(
                        asked.person(2), asked.role(0), asked.role(0).employment(), Period.since(asked.day(1)));
            case "let-holder-act" -> handOver(network, finding, asked.people(1).get(0));
            case "agree-substitution" ->
                network.withAgreements(new Agreement(
                        new AgreementId("agreed-" + network.team().agreements().size()),
                        Ground.AGREEMENT,
                        asked.person(0),
                        asked.person(1),
                        List.of(asked.task(2)),
                        asked.day(3).minusDays(1),
                        Period.of(asked.day(3), asked.day(3))));
            case "hold-duty-hours" -> holdDutyHours(network, asked.number(0));
            default -> throw new AssertionError("nobody knows how to " + remedy.code());
        };
    }

    /** The parameters of a remedy as what they are. */
    private record Parameters(List<Object> values) {
        int number(int place) {
            return (Integer) values.get(place);
        }

        CityId city(int place) {
            return (CityId) values.get(place);
        }

        PersonId person(int place) {
            return (PersonId) values.get(place);
        }

        MembershipForm form(int place) {
            return (MembershipForm) values.get(place);
        }

        Role role(int place) {
            return (Role) values.get(place);
        }

        Task task(int place) {
            return (Task) values.get(place);
        }

        LocalDate day(int place) {
            return (LocalDate) values.get(place);
        }

        List<Role> roles(int place) {
            return ((Collection<?>) values.get(place))
                    .stream().map(Role.class::cast).toList();
        }

        List<PersonId> people(int place) {
            return ((Collection<?>) values.get(place))
                    .stream().map(PersonId.class::cast).toList();
        }
    }

    // cities

    private static Networks releaseCities(Networks network, int howMany) {
        Networks next = network;
        for (int i = 0; i < howMany; i++) {
            Networks now = next;
            MembershipForm fullest = Stream.of(MembershipForm.values())
                    .filter(MembershipForm::isCore)
                    .max(Comparator.comparingInt(form -> now.roster().cities(form)))
                    .orElseThrow();
            CityId leaving = firstCityIn(now, fullest);
            next = endMembers(
                    now,
                    member -> member.city().equals(leaving) && member.form().isCore());
        }
        return next;
    }

    private static Networks releaseCitiesAs(Networks network, MembershipForm form, int howMany) {
        Networks next = network;
        for (int i = 0; i < howMany; i++) {
            CityId leaving = firstCityIn(next, form);
            next = endMembers(next, member -> member.city().equals(leaving) && member.form() == form);
        }
        return next;
    }

    private static CityId firstCityIn(Networks network, MembershipForm form) {
        return network.roster().seats().stream()
                .filter(seat -> seat.forms().contains(form))
                .map(seat -> seat.city().id())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Networks describePractice(Networks network, CityId id) {
        City city = network.cities().get(id);
        return network.describing(new City(
                id,
                city.name(),
                city.terc(),
                city.status(),
                city.zmpMember(),
                Optional.of("Rewitalizacja z mieszkańcami"),
                city.canHost()));
    }

    private static Networks changeForm(Networks network, CityId city, MembershipForm form) {
        return network.withMembers(
                members -> members.map(member -> member.city().equals(city) && isActive(member.period())
                        ? new Member(city, form, member.period())
                        : member));
    }

    /** Where none of the entries has the form that is to stay, the one that stays takes it. */
    private static Networks keepOneForm(Networks network, CityId city, MembershipForm form) {
        List<Member> entries = network.network().members().stream()
                .filter(member -> member.city().equals(city) && isActive(member.period()))
                .toList();
        Member kept = entries.stream()
                .filter(member -> member.form() == form)
                .findFirst()
                .orElse(entries.get(0));
        return endMembers(network, member -> member.city().equals(city))
                .withMembers(members -> Stream.concat(members, Stream.of(new Member(city, form, kept.period()))));
    }

    // people of the cities

    private static Networks name(Networks network, CityId city, Position position) {
        return network.withRepresentative(network.freshPerson(city), city, position);
    }

    private static Networks releaseRepresentatives(Networks network, CityId city, int howMany) {
        List<PersonId> leaving = peopleOf(seat(network, city)).subList(0, howMany);
        return endDelegations(network, one -> one.city().equals(city) && leaving.contains(one.person()));
    }

    private static Networks namePeople(Networks network, int howMany) {
        Networks next = network;
        for (int i = 0; i < howMany; i++) {
            next = next.withMorePeople(
                    next.smallestDelegation().orElseThrow().city().id(), 1);
        }
        return next;
    }

    private static Networks releasePeople(Networks network, int howMany) {
        Networks next = network;
        for (int i = 0; i < howMany; i++) {
            Networks now = next;
            PersonId leaving = now.roster().coreCityIds().stream()
                    .map(city -> seat(now, city))
                    .max(Comparator.comparingInt(Seat::people))
                    .map(largest -> peopleOf(largest).get(0))
                    .orElseThrow();
            next = endDelegations(
                    now, one -> one.person().equals(leaving) && now.roster().isCore(one.city()));
        }
        return next;
    }

    private static Networks sendLeadersOnly(Networks network, CityId city) {
        Predicate<Representative> other = one ->
                one.city().equals(city) && one.position() != Position.MAYOR && one.position() != Position.DEPUTY_MAYOR;
        return name(endDelegations(network, other), city, Position.DEPUTY_MAYOR);
    }

    private static Networks representOnly(Networks network, PersonId person, CityId city) {
        return endDelegations(
                network, one -> one.person().equals(person) && !one.city().equals(city));
    }

    private static Seat seat(Networks network, CityId city) {
        return network.roster().seat(city).orElseThrow();
    }

    private static List<PersonId> peopleOf(Seat seat) {
        return seat.representatives().stream()
                .map(Representative::person)
                .distinct()
                .toList();
    }

    // the team

    private static Networks nameTeam(Networks network, List<Role> roles) {
        Networks next = network;
        for (Role role : roles) {
            next = next.withHolder(next.freshPerson("named"), role);
        }
        return next;
    }

    private static Networks entrust(Networks network, Role role, Employment employment, PersonId insteadOf) {
        return network.withTeamMembers(members ->
                        members.filter(member -> !member.person().equals(insteadOf) || member.role() != role))
                .withHolder(network.freshPerson("entrusted"), role, employment, Networks.ALWAYS);
    }

    private static Networks handOver(Networks network, Finding finding, PersonId holder) {
        return network.withDeeds(network.team().deeds().stream()
                .map(deed -> isAbout(finding, deed) ? new Deed(deed.id(), holder, deed.task(), deed.on()) : deed)
                .toList());
    }

    private static boolean isAbout(Finding finding, Deed deed) {
        return finding.subject().value().equals("deed:" + deed.id() + "@" + Networks.ID);
    }

    private static Networks holdDutyHours(Networks network, int howMany) {
        List<LocalDate> hours = new ArrayList<>(network.team().dutyHours());
        for (int i = 0; i < howMany; i++) {
            hours.add(TODAY);
        }
        return network.withDutyHours(hours);
    }

    // ending what was entered

    private static boolean isActive(Period period) {
        return period.covers(TODAY);
    }

    /** The period without today and what follows; empty if nothing is left. */
    private static Optional<Period> ended(Period period) {
        return period.from().isBefore(TODAY) ? Optional.of(period.until(TODAY.minusDays(1))) : Optional.empty();
    }

    private static Networks endMembers(Networks network, Predicate<Member> which) {
        return network.withMembers(members -> members.flatMap(member -> isActive(member.period()) && which.test(member)
                ? ended(member.period()).map(period -> new Member(member.city(), member.form(), period)).stream()
                : Stream.of(member)));
    }

    private static Networks endDelegations(Networks network, Predicate<Representative> which) {
        return network.withRepresentatives(people -> people.flatMap(one -> isActive(one.period()) && which.test(one)
                ? ended(one.period())
                        .map(period ->
                                new Representative(one.person(), one.city(), one.position(), period, one.reason()))
                        .stream()
                : Stream.of(one)));
    }
}
