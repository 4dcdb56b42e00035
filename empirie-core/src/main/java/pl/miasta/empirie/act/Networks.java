package pl.miasta.empirie.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.network.Representative;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleId;
import pl.miasta.empirie.rule.Waiver;
import pl.miasta.empirie.team.SupportTeam;

/**
 * What happens to networks (sieci): founding, members and the people they delegate, stages, waivers. Each method answers
 * the network's next state, or every reason against it. Source: II.1, II.2, III.2, III.3; who may do what is (ours) where
 * the source does not say it.
 */
public final class Networks {
    private static final Set<Stage> GATHERING = Set.of(Stage.FORMING, Stage.CONSTITUTED, Stage.WORKING);
    /** From founding to closing. */
    static final Set<Stage> ALIVE = Set.of(Stage.FORMING, Stage.CONSTITUTED, Stage.WORKING, Stage.EVALUATING);

    private final Desk desk;

    Networks(Desk desk) {
        this.desk = desk;
    }

    /**
     * Founds a network.
     *
     * @param edition the edition
     * @param network the network's id, not taken yet
     * @param kind thematic or for leaders
     * @param title its title
     * @param from the first day on which it is forming
     */
    public record Found(EditionId edition, NetworkId network, NetworkKind kind, String title, LocalDate from) {}

    /** Founds a network (powołanie sieci): a decision of ZH-16. It begins FORMING. */
    public Outcome<Network> found(Found command, Actor actor) {
        NetworkId id = command.network();
        return desk.act(ActKind.FOUND_NETWORK, command.edition(), actor)
                .asOf(command.from())
                .by(Permission.ZH16)
                .unless(edition -> edition.find(id).isPresent(), "network-exists", id)
                .changing(edition -> edition.withNetwork(founded(command)))
                .telling(new NetworkEvent.NetworkFounded(command.edition(), id, command.from()))
                .answering(network(id));
    }

    private static NetworkDossier founded(Found command) {
        Network network = new Network(
                command.network(),
                command.kind(),
                command.title(),
                Optional.empty(),
                true,
                Optional.empty(),
                Map.of(),
                List.of(new StageEntry(Stage.FORMING, command.from())),
                List.of(),
                List.of(),
                List.of());
        return new NetworkDossier(network, SupportTeam.NONE, Optional.empty(), Optional.empty(), List.of());
    }

    private static Function<Edition, Network> network(NetworkId id) {
        return edition -> edition.network(id).network();
    }

    /**
     * Admits a city.
     *
     * @param edition the edition
     * @param network the network
     * @param city the city
     * @param form in which form it belongs
     * @param from its first day
     */
    public record Admit(EditionId edition, NetworkId network, CityId city, MembershipForm form, LocalDate from) {}

    /** Admits a city (przyjęcie miasta): a decision of the Office, refused by ceilings, form and one-form-a-city. */
    public Outcome<Network> admit(Admit command, Actor actor) {
        return desk.act(ActKind.ADMIT_CITY, command.edition(), actor)
                .inNetwork(command.network())
                .knowing(command.city())
                .asOf(command.from())
                .by(Permission.OFFICE)
                .during(GATHERING)
                .gatedBy(Gates.MEMBERSHIP)
                .changing(
                        command.network(),
                        dossier -> dossier.with(plus(
                                dossier.network(),
                                new Member(command.city(), command.form(), Period.since(command.from())))))
                .telling(new NetworkEvent.CityAdmitted(
                        command.edition(), command.network(), command.city(), command.form(), command.from()))
                .answering(network(command.network()));
    }

    private static Network plus(Network network, Member member) {
        List<Member> members = new ArrayList<>(network.members());
        members.add(member);
        return network.withMembers(members);
    }

    /**
     * Changes the form in which a city belongs.
     *
     * @param edition the edition
     * @param network the network
     * @param city a member on the day before
     * @param form the next form
     * @param from the first day of the next form; the former one ends the day before
     */
    public record ChangeForm(EditionId edition, NetworkId network, CityId city, MembershipForm form, LocalDate from) {}

    /** Changes a city's form (zmiana formy członkostwa): a decision of the Office, gated as an admission. */
    public Outcome<Network> changeForm(ChangeForm command, Actor actor) {
        LocalDate last = command.from().minusDays(1);
        return desk.act(ActKind.CHANGE_FORM, command.edition(), actor)
                .inNetwork(command.network())
                .knowing(command.city())
                .asOf(command.from())
                .by(Permission.OFFICE)
                .during(GATHERING)
                .unless(isNoMember(command.network(), command.city(), last), "no-member", command.city(), last)
                .gatedBy(Gates.MEMBERSHIP)
                .changing(
                        command.network(),
                        dossier -> dossier.with(plus(
                                withoutCity(dossier.network(), command.city(), last),
                                new Member(command.city(), command.form(), Period.since(command.from())))))
                .telling(new NetworkEvent.FormChanged(
                        command.edition(), command.network(), command.city(), command.form(), command.from()))
                .answering(network(command.network()));
    }

    private static Predicate<Edition> isNoMember(NetworkId network, CityId city, LocalDate day) {
        return edition -> edition.roster(network, day).seat(city).isEmpty();
    }

    private static Network withoutCity(Network network, CityId city, LocalDate last) {
        return network.withMembers(network.members().stream()
                .map(member -> member.city().equals(city) && member.period().covers(last)
                        ? new Member(city, member.form(), member.period().until(last))
                        : member)
                .toList());
    }

    /**
     * Records that a city left.
     *
     * @param edition the edition
     * @param network the network
     * @param city a member on that day
     * @param lastDay its last day
     */
    public record Withdraw(EditionId edition, NetworkId network, CityId city, LocalDate lastDay) {}

    /** Records that a city left (wystąpienie miasta): a fact; its people's delegations end with it. */
    public Outcome<Network> withdraw(Withdraw command, Actor actor) {
        LocalDate last = command.lastDay();
        return desk.act(ActKind.WITHDRAW_CITY, command.edition(), actor)
                .inNetwork(command.network())
                .knowing(command.city())
                .asOf(last.plusDays(1))
                .by(Permission.OFFICE)
                .during(ALIVE)
                .unless(isNoMember(command.network(), command.city(), last), "no-member", command.city(), last)
                .changing(
                        command.network(),
                        dossier -> dossier.with(withoutPeople(
                                withoutCity(dossier.network(), command.city(), last),
                                sent -> sent.city().equals(command.city()),
                                last,
                                Optional.empty())))
                .telling(new NetworkEvent.CityWithdrew(command.edition(), command.network(), command.city(), last))
                .answering(network(command.network()));
    }

    private static Network withoutPeople(
            Network network, Predicate<Representative> whose, LocalDate last, Optional<String> reason) {
        return network.withRepresentatives(network.representatives().stream()
                .map(sent -> whose.test(sent) && sent.period().covers(last)
                        ? new Representative(
                                sent.person(),
                                sent.city(),
                                sent.position(),
                                sent.period().until(last),
                                reason.or(sent::reason))
                        : sent)
                .toList());
    }

    /**
     * Names a representative.
     *
     * @param edition the edition
     * @param network the network
     * @param city a member on that day
     * @param person who is delegated
     * @param position the person's position in the city
     * @param from the first day
     */
    public record NameRepresentative(
            EditionId edition, NetworkId network, CityId city, PersonId person, Position position, LocalDate from) {}

    /**
     * Names a permanent representative (stały przedstawiciel): a decision that the Office records for the city, refused by
     * ceilings and by one-city-a-person.
     */
    public Outcome<Network> nameRepresentative(NameRepresentative command, Actor actor) {
        return desk.act(ActKind.NAME_REPRESENTATIVE, command.edition(), actor)
                .inNetwork(command.network())
                .knowing(command.city())
                .knowing(command.person())
                .asOf(command.from())
                .by(Permission.OFFICE)
                .during(ALIVE)
                .unless(
                        isNoMember(command.network(), command.city(), command.from()),
                        "no-member",
                        command.city(),
                        command.from())
                .unless(
                        isSent(command.network(), command.city(), command.person(), command.from()),
                        "sent-already",
                        command.person(),
                        command.city(),
                        command.from())
                .gatedBy(Gates.DELEGATION)
                .changing(
                        command.network(),
                        dossier -> dossier.with(plus(
                                dossier.network(),
                                new Representative(
                                        command.person(),
                                        command.city(),
                                        command.position(),
                                        Period.since(command.from()),
                                        Optional.empty()))))
                .telling(new NetworkEvent.RepresentativeNamed(
                        command.edition(),
                        command.network(),
                        command.city(),
                        command.person(),
                        command.position(),
                        command.from()))
                .answering(network(command.network()));
    }

    private static Network plus(Network network, Representative sent) {
        List<Representative> representatives = new ArrayList<>(network.representatives());
        representatives.add(sent);
        return network.withRepresentatives(representatives);
    }

    private static Predicate<Edition> isSent(NetworkId network, CityId city, PersonId person, LocalDate day) {
        return edition -> edition.network(network).network().representatives().stream()
                .anyMatch(sent -> sent.person().equals(person)
                        && sent.city().equals(city)
                        && sent.period().covers(day));
    }

    /**
     * Replaces a representative.
     *
     * @param edition the edition
     * @param network the network
     * @param city whose representative
     * @param former who leaves
     * @param next who comes
     * @param position the next one's position
     * @param from the next one's first day; the former one's last is the day before
     * @param reason why, in the city's own words
     */
    public record ReplaceRepresentative(
            EditionId edition,
            NetworkId network,
            CityId city,
            PersonId former,
            PersonId next,
            Position position,
            LocalDate from,
            String reason) {

        /** Ids and days alone: a reason may tell of a person. */
        @Override
        public String toString() {
            return "replace " + former + " by " + next + " for " + city + "@" + network + " from " + from;
        }
    }

    /** Records that a city sends somebody else (zmiana przedstawiciela): a fact with its reason, recorded by the Office. */
    public Outcome<Network> replaceRepresentative(ReplaceRepresentative command, Actor actor) {
        LocalDate last = command.from().minusDays(1);
        return desk.act(ActKind.REPLACE_REPRESENTATIVE, command.edition(), actor)
                .inNetwork(command.network())
                .knowing(command.city())
                .knowing(command.former())
                .knowing(command.next())
                .asOf(command.from())
                .by(Permission.OFFICE)
                .during(ALIVE)
                .unless(
                        isSent(command.network(), command.city(), command.former(), last)
                                .negate(),
                        "not-sent",
                        command.former(),
                        command.city(),
                        last)
                .unless(
                        edition -> !command.next().equals(command.former())
                                && isSent(command.network(), command.city(), command.next(), command.from())
                                        .test(edition),
                        "sent-already",
                        command.next(),
                        command.city(),
                        command.from())
                .changing(
                        command.network(),
                        dossier -> dossier.with(plus(
                                withoutPeople(
                                        dossier.network(),
                                        sent -> sent.city().equals(command.city())
                                                && sent.person().equals(command.former()),
                                        last,
                                        Optional.of(command.reason())),
                                new Representative(
                                        command.next(),
                                        command.city(),
                                        command.position(),
                                        Period.since(command.from()),
                                        Optional.empty()))))
                .telling(new NetworkEvent.RepresentativeEnded(
                        command.edition(), command.network(), command.city(), command.former(), last))
                .telling(new NetworkEvent.RepresentativeNamed(
                        command.edition(),
                        command.network(),
                        command.city(),
                        command.next(),
                        command.position(),
                        command.from()))
                .answering(network(command.network()));
    }

    /**
     * Ends a delegation.
     *
     * @param edition the edition
     * @param network the network
     * @param city whose representative
     * @param person who leaves
     * @param lastDay the last day
     * @param reason why, in the city's own words
     */
    public record EndRepresentative(
            EditionId edition, NetworkId network, CityId city, PersonId person, LocalDate lastDay, String reason) {

        /** Ids and days alone: a reason may tell of a person. */
        @Override
        public String toString() {
            return "end " + person + " for " + city + "@" + network + " on " + lastDay;
        }
    }

    /** Records that a delegation ended: a fact with its reason, recorded by the Office for the city. */
    public Outcome<Network> endRepresentative(EndRepresentative command, Actor actor) {
        LocalDate last = command.lastDay();
        return desk.act(ActKind.END_REPRESENTATIVE, command.edition(), actor)
                .inNetwork(command.network())
                .knowing(command.city())
                .knowing(command.person())
                .asOf(last.plusDays(1))
                .by(Permission.OFFICE)
                .during(ALIVE)
                .unless(
                        isSent(command.network(), command.city(), command.person(), last)
                                .negate(),
                        "not-sent",
                        command.person(),
                        command.city(),
                        last)
                .changing(
                        command.network(),
                        dossier -> dossier.with(withoutPeople(
                                dossier.network(),
                                sent -> sent.city().equals(command.city())
                                        && sent.person().equals(command.person()),
                                last,
                                Optional.of(command.reason()))))
                .telling(new NetworkEvent.RepresentativeEnded(
                        command.edition(), command.network(), command.city(), command.person(), last))
                .answering(network(command.network()));
    }

    /**
     * Takes a network to its next stage.
     *
     * @param edition the edition
     * @param network the network
     * @param from the first day of the next stage
     */
    public record EnterStage(EditionId edition, NetworkId network, LocalDate from) {}

    /**
     * Constitutes a network (ukonstytuowanie): a decision of ZH-16, from FORMING. Floors count from here on: refused by
     * all that blocks in composition and team.
     */
    public Outcome<Network> constitute(EnterStage command, Actor actor) {
        return entering(ActKind.CONSTITUTE, command, actor, Stage.CONSTITUTED)
                .by(Permission.ZH16)
                .during(Stage.FORMING)
                .gatedBy(Gates.CONSTITUTION)
                .answering(network(command.network()));
    }

    /** Begins the work: a decision of ZH-16, from CONSTITUTED, once contract and plan are adopted. */
    public Outcome<Network> beginWork(EnterStage command, Actor actor) {
        NetworkId id = command.network();
        return entering(ActKind.BEGIN_WORK, command, actor, Stage.WORKING)
                .by(Permission.ZH16)
                .during(Stage.CONSTITUTED)
                .unless(edition -> !isContractAdopted(edition.network(id), command.from()), "no-contract", id)
                .unless(
                        edition -> edition.asKnownOn(command.from())
                                .network(id)
                                .planInForce()
                                .isEmpty(),
                        "no-plan",
                        id)
                .gatedBy(Gates.PLAN)
                .answering(network(id));
    }

    private static boolean isContractAdopted(NetworkDossier dossier, LocalDate day) {
        return dossier.contract()
                .flatMap(contract -> contract.asKnownOn(day).adoptedOn())
                .isPresent();
    }

    /** Begins the evaluation: a decision of ZH-16, from WORKING. */
    public Outcome<Network> beginEvaluation(EnterStage command, Actor actor) {
        return entering(ActKind.BEGIN_EVALUATION, command, actor, Stage.EVALUATING)
                .by(Permission.ZH16)
                .during(Stage.WORKING)
                .answering(network(command.network()));
    }

    /**
     * Closes a network (zamknięcie): a decision of ZH-16, from EVALUATING. Refused while a held meeting lacks its note or
     * report, or a product is undecided: neither published nor set aside.
     */
    public Outcome<Network> close(EnterStage command, Actor actor) {
        NetworkId id = command.network();
        return entering(ActKind.CLOSE_NETWORK, command, actor, Stage.CLOSED)
                .by(Permission.ZH16)
                .during(Stage.EVALUATING)
                .unless(
                        edition -> edition.meetings().stream()
                                .anyMatch(meeting -> meeting.isOf(id)
                                        && meeting.isHeld()
                                        && meeting.note().isEmpty()),
                        "note-missing",
                        id)
                .unless(
                        edition -> edition.meetings().stream()
                                .anyMatch(meeting -> meeting.isOf(id)
                                        && meeting.isHeld()
                                        && meeting.report().isEmpty()),
                        "report-missing",
                        id)
                .unless(
                        edition -> edition.network(id).products().stream().anyMatch(product -> !product.isDecided()),
                        "product-undecided",
                        id)
                .gatedBy(Gates.CLOSING)
                .answering(network(id));
    }

    /** Reopens a closed network (ponowne otwarcie): a decision of ZH-16; it goes on EVALUATING. */
    public Outcome<Network> reopen(EnterStage command, Actor actor) {
        return entering(ActKind.REOPEN_NETWORK, command, actor, Stage.EVALUATING)
                .by(Permission.ZH16)
                .during(Stage.CLOSED)
                .answering(network(command.network()));
    }

    private Attempt entering(ActKind kind, EnterStage command, Actor actor, Stage stage) {
        NetworkId id = command.network();
        return desk.act(kind, command.edition(), actor)
                .inNetwork(id)
                .asOf(command.from())
                .unless(
                        edition -> edition.network(id).network().stages().stream()
                                .anyMatch(entry -> !entry.from().isBefore(command.from())),
                        "later-stage",
                        id,
                        command.from())
                .changing(id, dossier -> dossier.with(plus(dossier.network(), new StageEntry(stage, command.from()))))
                .telling(new NetworkEvent.StageEntered(command.edition(), id, stage, command.from()));
    }

    private static Network plus(Network network, StageEntry entry) {
        List<StageEntry> stages = new ArrayList<>(network.stages());
        stages.add(entry);
        return network.withStages(stages);
    }

    /**
     * Waives a rule for a network.
     *
     * @param edition the edition
     * @param network the network
     * @param waiver what ZH-16 consents to
     */
    public record Waive(EditionId edition, NetworkId network, Waiver waiver) {}

    /** Consents that a rule is left unmet (odstępstwo): a decision of ZH-16; rules that protect people are never waived. */
    public Outcome<Network> waive(Waive command, Actor actor) {
        RuleId rule = command.waiver().rule();
        LocalDate granted = command.waiver().grantedOn();
        return desk.act(ActKind.WAIVE, command.edition(), actor)
                .inNetwork(command.network())
                .asOf(granted)
                .by(Permission.ZH16)
                .during(ALIVE)
                .evenBefore()
                .requiring(edition -> desk.book().policy().knows(rule), "rule", rule)
                .unless(edition -> !Policy.isWaivable(rule), "not-waivable", rule)
                .changing(command.network(), dossier -> dossier.with(plus(dossier.network(), command.waiver())))
                .telling(new NetworkEvent.RuleWaived(command.edition(), command.network(), rule, granted))
                .answering(network(command.network()));
    }

    private static Network plus(Network network, Waiver waiver) {
        List<Waiver> waivers = new ArrayList<>(network.waivers());
        waivers.add(waiver);
        return network.withWaivers(waivers);
    }
}
