package pl.miasta.empirie.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.edition.PlanVersion;
import pl.miasta.empirie.edition.Survey;
import pl.miasta.empirie.edition.SurveyId;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.edition.Touchpoint;
import pl.miasta.empirie.edition.TouchpointId;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingTask;
import pl.miasta.empirie.meeting.MeetingTaskKind;
import pl.miasta.empirie.meeting.TaskId;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.ProductId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.WorkPlan;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Waiver;

/**
 * What happened in an edition between two days, for the management of ZMP (podsumowanie okresowe). Every list is by day,
 * then by the order of the edition. Source: III.2; its content is ours.
 *
 * @param edition which edition
 * @param period the days, both inside
 * @param meetings meetings held with a day in the period, joint ones once
 * @param workingDays how many of their days lie in the period
 * @param citiesJoined cities that began to belong to a network; a change of form is no beginning
 * @param citiesLeft cities whose last day in a network lies in the period
 * @param named people who began to represent a city
 * @param ended people whose last day as a city's representative lies in the period
 * @param plansAdopted versions of work plans that were adopted
 * @param notesShared notes that were shared
 * @param productsPublished products that were published
 * @param surveys surveys that were opened or closed
 * @param touchpoints touchpoints with other networks and policies
 * @param decisions what meetings held in the period decided
 * @param decisionMeetings days on which ZH-16 met to decide and report
 * @param waivers rules that ZH-16 consented to leave unmet
 */
public record PeriodSummary(
        EditionId edition,
        Period period,
        List<HeldMeeting> meetings,
        int workingDays,
        List<CityStep> citiesJoined,
        List<CityStep> citiesLeft,
        List<PersonStep> named,
        List<PersonStep> ended,
        List<AdoptedPlan> plansAdopted,
        List<SharedNote> notesShared,
        List<PublishedProduct> productsPublished,
        List<HeldSurvey> surveys,
        List<TouchpointId> touchpoints,
        List<MeetingDecision> decisions,
        List<LocalDate> decisionMeetings,
        List<GrantedWaiver> waivers) {

    /** Copies all lists. */
    public PeriodSummary {
        meetings = List.copyOf(meetings);
        citiesJoined = List.copyOf(citiesJoined);
        citiesLeft = List.copyOf(citiesLeft);
        named = List.copyOf(named);
        ended = List.copyOf(ended);
        plansAdopted = List.copyOf(plansAdopted);
        notesShared = List.copyOf(notesShared);
        productsPublished = List.copyOf(productsPublished);
        surveys = List.copyOf(surveys);
        touchpoints = List.copyOf(touchpoints);
        decisions = List.copyOf(decisions);
        decisionMeetings = List.copyOf(decisionMeetings);
        waivers = List.copyOf(waivers);
    }

    /**
     * A meeting that was held.
     *
     * @param meeting which
     * @param networks whose
     * @param on its first day, before the period perhaps
     */
    public record HeldMeeting(MeetingId meeting, List<NetworkId> networks, LocalDate on) {
        /** Copies the list. */
        public HeldMeeting {
            networks = List.copyOf(networks);
        }
    }

    /**
     * A city that joined or left.
     *
     * @param network which network
     * @param city which city
     * @param form in which form
     * @param on its first, or its last day
     */
    public record CityStep(NetworkId network, CityId city, MembershipForm form, LocalDate on) {}

    /**
     * A person who began or ended to represent a city.
     *
     * @param network in which network
     * @param city which city
     * @param person who
     * @param on the first, or the last day
     */
    public record PersonStep(NetworkId network, CityId city, PersonId person, LocalDate on) {}

    /**
     * A work plan that was adopted.
     *
     * @param network whose
     * @param version number of the version, from 1
     * @param on the day
     */
    public record AdoptedPlan(NetworkId network, int version, LocalDate on) {}

    /**
     * A note that was shared.
     *
     * @param meeting of which meeting
     * @param on the day
     */
    public record SharedNote(MeetingId meeting, LocalDate on) {}

    /**
     * A product that was published.
     *
     * @param network whose
     * @param product which
     * @param kind what it is
     * @param on the day
     */
    public record PublishedProduct(NetworkId network, ProductId product, ProductKind kind, LocalDate on) {}

    /**
     * A survey that was opened or closed.
     *
     * @param network whose
     * @param survey which
     * @param kind what it asks about
     * @param openedOn its first day
     * @param closedOn its last day, if it was closed by the end of the period
     * @param answers how many answers were given by the end of the period
     */
    public record HeldSurvey(
            NetworkId network,
            SurveyId survey,
            SurveyKind kind,
            LocalDate openedOn,
            Optional<LocalDate> closedOn,
            int answers) {}

    /**
     * Something that a meeting decided.
     *
     * @param meeting which meeting
     * @param decision which decision
     */
    public record MeetingDecision(MeetingId meeting, TaskId decision) {}

    /**
     * A consent of ZH-16.
     *
     * @param network to which network
     * @param rule to leave which rule unmet
     * @param on the day
     */
    public record GrantedWaiver(NetworkId network, RuleId rule, LocalDate on) {}

    /**
     * What happened between two days.
     *
     * @param from the first day, inside
     * @param to the last day, inside; the edition is looked at as it was known then
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static PeriodSummary of(Edition edition, LocalDate from, LocalDate to) {
        return new Collector(edition.asKnownOn(to), Period.of(from, to)).summary();
    }

    /** Looks at an edition as known on the last day. */
    private record Collector(Edition known, Period period) {
        PeriodSummary summary() {
            List<Meeting> held = known.meetings().stream()
                    .filter(meeting -> meeting.isHeld() && daysInside(meeting) > 0)
                    .sorted(Meeting.ORDER)
                    .toList();
            return new PeriodSummary(
                    known.id(),
                    period,
                    held.stream()
                            .map(meeting -> new HeldMeeting(meeting.id(), meeting.networks(), meeting.firstDay()))
                            .toList(),
                    held.stream().mapToInt(this::daysInside).sum(),
                    inNetworks(this::joined, CityStep::on),
                    inNetworks(this::left, CityStep::on),
                    inNetworks(this::named, PersonStep::on),
                    inNetworks(this::ended, PersonStep::on),
                    inNetworks(this::plans, AdoptedPlan::on),
                    notes(),
                    inNetworks(this::products, PublishedProduct::on),
                    inNetworks(this::surveys, HeldSurvey::openedOn),
                    known.life().touchpoints().stream()
                            .filter(touchpoint -> period.covers(touchpoint.on()))
                            .sorted(Comparator.comparing(Touchpoint::on))
                            .map(Touchpoint::id)
                            .toList(),
                    held.stream().flatMap(Collector::decisions).toList(),
                    known.decisionMeetings().stream()
                            .filter(period::covers)
                            .sorted()
                            .toList(),
                    inNetworks(this::waivers, GrantedWaiver::on));
        }

        private <T> List<T> inNetworks(Function<NetworkDossier, Stream<T>> what, Function<T, LocalDate> day) {
            return known.networks().stream()
                    .flatMap(what)
                    .sorted(Comparator.comparing(day))
                    .toList();
        }

        private int daysInside(Meeting meeting) {
            return (int) meeting.days().stream()
                    .map(MeetingDay::date)
                    .distinct()
                    .filter(period::covers)
                    .count();
        }

        private Stream<CityStep> joined(NetworkDossier dossier) {
            List<Member> members = dossier.network().members();
            return members.stream()
                    .filter(member -> period.covers(member.period().from())
                            && !belongs(
                                    members,
                                    member.city(),
                                    member.period().from().minusDays(1)))
                    .map(member -> new CityStep(
                            dossier.id(),
                            member.city(),
                            member.form(),
                            member.period().from()))
                    .distinct();
        }

        private Stream<CityStep> left(NetworkDossier dossier) {
            List<Member> members = dossier.network().members();
            return members.stream()
                    .flatMap(member -> member.period().to().stream()
                            .filter(last -> period.covers(last) && !belongs(members, member.city(), last.plusDays(1)))
                            .map(last -> new CityStep(dossier.id(), member.city(), member.form(), last)))
                    .distinct();
        }

        private static boolean belongs(List<Member> members, CityId city, LocalDate day) {
            return members.stream()
                    .anyMatch(member ->
                            member.city().equals(city) && member.period().covers(day));
        }

        private Stream<PersonStep> named(NetworkDossier dossier) {
            List<Representative> sent = dossier.network().representatives();
            return sent.stream()
                    .filter(one -> period.covers(one.period().from())
                            && !represents(sent, one, one.period().from().minusDays(1)))
                    .map(one -> new PersonStep(
                            dossier.id(), one.city(), one.person(), one.period().from()))
                    .distinct();
        }

        private Stream<PersonStep> ended(NetworkDossier dossier) {
            List<Representative> sent = dossier.network().representatives();
            return sent.stream()
                    .flatMap(one -> one.period().to().stream()
                            .filter(last -> period.covers(last) && !represents(sent, one, last.plusDays(1)))
                            .map(last -> new PersonStep(dossier.id(), one.city(), one.person(), last)))
                    .distinct();
        }

        private static boolean represents(List<Representative> sent, Representative who, LocalDate day) {
            return sent.stream()
                    .anyMatch(one -> one.person().equals(who.person())
                            && one.city().equals(who.city())
                            && one.period().covers(day));
        }

        private Stream<AdoptedPlan> plans(NetworkDossier dossier) {
            List<AdoptedPlan> adopted = new ArrayList<>();
            for (PlanVersion version : dossier.life().planVersions()) {
                adopted.add(new AdoptedPlan(dossier.id(), version.number(), version.adoptedOn()));
            }
            dossier.plan()
                    .flatMap(WorkPlan::adoptedOn)
                    .ifPresent(day -> adopted.add(
                            new AdoptedPlan(dossier.id(), dossier.life().nextPlanNumber(), day)));
            return adopted.stream().filter(plan -> period.covers(plan.on()));
        }

        private List<SharedNote> notes() {
            return known.meetings().stream()
                    .flatMap(meeting -> meeting.note().flatMap(note -> note.sharedOn()).stream()
                            .filter(period::covers)
                            .map(day -> new SharedNote(meeting.id(), day)))
                    .sorted(Comparator.comparing(SharedNote::on))
                    .toList();
        }

        private Stream<PublishedProduct> products(NetworkDossier dossier) {
            return dossier.products().stream()
                    .flatMap(product -> product.publishedOn().stream()
                            .filter(period::covers)
                            .map(day -> new PublishedProduct(dossier.id(), product.id(), product.kind(), day)));
        }

        private Stream<HeldSurvey> surveys(NetworkDossier dossier) {
            return dossier.life().surveys().stream()
                    .filter(survey -> period.covers(survey.openedOn())
                            || survey.closedOn().filter(period::covers).isPresent())
                    .map(survey -> survey(dossier.id(), survey));
        }

        private static HeldSurvey survey(NetworkId network, Survey survey) {
            return new HeldSurvey(
                    network,
                    survey.id(),
                    survey.kind(),
                    survey.openedOn(),
                    survey.closedOn(),
                    survey.answers().size());
        }

        private static Stream<MeetingDecision> decisions(Meeting meeting) {
            return meeting.work().tasks().stream()
                    .filter(task -> task.kind() == MeetingTaskKind.DECISION)
                    .map(MeetingTask::id)
                    .map(decision -> new MeetingDecision(meeting.id(), decision));
        }

        private Stream<GrantedWaiver> waivers(NetworkDossier dossier) {
            return dossier.network().waivers().stream()
                    .filter(waiver -> period.covers(waiver.grantedOn()))
                    .map(waiver -> waiver(dossier.id(), waiver));
        }

        private static GrantedWaiver waiver(NetworkId network, Waiver waiver) {
            return new GrantedWaiver(network, waiver.rule(), waiver.grantedOn());
        }
    }
}
