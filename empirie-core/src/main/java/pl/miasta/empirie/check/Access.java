package pl.miasta.empirie.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.check.Sight.Scope;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.Guest;
import pl.miasta.empirie.meeting.ItemPlace;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.Note;
import pl.miasta.empirie.meeting.Presence;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Commission;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Roster;
import pl.miasta.empirie.network.Seat;
import pl.miasta.empirie.plan.Product;

/**
 * Who may see what of an edition. Whatever is not allowed is refused; of several standings any that allows is enough.
 * The limits of observers and the public are the source's (II.1, II.4, IV), the others ours.
 */
public final class Access {
    private static final Set<Standing> INNER = EnumSet.of(Standing.CORE, Standing.TEAM, Standing.STAFF);

    private final Edition edition;

    private Access(Edition edition) {
        this.edition = edition;
    }

    /** The rights in that edition. */
    public static Access to(Edition edition) {
        return new Access(edition);
    }

    /** The day on which an item of an agenda goes on: the day to ask for when no other is meant. */
    public Optional<LocalDate> dayOf(Resource resource) {
        return resource.item().map(place -> {
            requireKnown(resource);
            return meeting(resource).days().get(place.day() - 1).date();
        });
    }

    /**
     * Whether the viewer may see the resource on that day.
     *
     * @throws UnusableInputException if the edition does not know the viewer or the resource
     */
    public Sight see(Viewer viewer, Resource resource, LocalDate day) {
        requireKnown(viewer);
        requireKnown(resource);
        Set<Standing> standings = standings(viewer, resource, day);
        return standings.stream()
                .flatMap(standing -> grant(standing, viewer, resource, day).stream())
                .min(NEAREST_THEN_WIDEST)
                .map(grant -> new Sight(
                        true,
                        grant.how(),
                        grant.scope(),
                        Optional.of(grant.as()),
                        Message.of("see.allowed", grant.as())))
                .orElseGet(() -> new Sight(
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Message.of("see.refused." + resource.kind(), List.copyOf(standings))));
    }

    private record Grant(Standing as, Optional<Presence> how, Optional<Scope> scope) {
        static Grant plain(Standing as) {
            return new Grant(as, Optional.empty(), Optional.empty());
        }
    }

    // enumerations are declared nearest, widest and innermost first
    private static final Comparator<Grant> NEAREST_THEN_WIDEST = Comparator.comparing(
                    (Grant grant) -> grant.how().map(Enum::ordinal).orElse(0))
            .thenComparing(grant -> grant.scope().map(Enum::ordinal).orElse(0))
            .thenComparing(Grant::as);

    private Set<Standing> standings(Viewer viewer, Resource resource, LocalDate day) {
        Set<Standing> standings = EnumSet.of(Standing.PUBLIC);
        if (viewer.isStaff()) {
            standings.add(Standing.STAFF);
        }
        networks(resource).forEach(dossier -> addStandings(standings, viewer, dossier, day));
        if (resource.meeting().isPresent()
                && viewer.person()
                        .filter(person -> meeting(resource).guests().stream()
                                .anyMatch(guest -> guest.person().equals(person)))
                        .isPresent()) {
            standings.add(Standing.GUEST);
        }
        return standings;
    }

    private void addStandings(Set<Standing> standings, Viewer viewer, NetworkDossier dossier, LocalDate day) {
        Roster roster = edition.roster(dossier.id(), day);
        viewer.city().flatMap(roster::seat).ifPresent(seat -> addOfCity(standings, seat));
        viewer.person().ifPresent(person -> {
            if (dossier.team().isMember(person, day)) {
                standings.add(Standing.TEAM);
            }
            if (dossier.network()
                    .commission()
                    .flatMap(Commission::chair)
                    .filter(person::equals)
                    .isPresent()) {
                standings.add(Standing.CHAIR);
            }
            roster.seats().stream()
                    .filter(seat -> seat.representatives().stream()
                            .anyMatch(representative -> representative.person().equals(person)))
                    .forEach(seat -> addOfCity(standings, seat));
        });
    }

    private static void addOfCity(Set<Standing> standings, Seat seat) {
        if (seat.isCore()) {
            standings.add(Standing.CORE);
        }
        if (seat.forms().contains(MembershipForm.OBSERVER)) {
            standings.add(Standing.OBSERVER);
        }
    }

    private Optional<Grant> grant(Standing standing, Viewer viewer, Resource resource, LocalDate day) {
        return switch (resource.kind()) {
            case WORKSPACE, PEOPLE ->
                Optional.of(standing).filter(INNER::contains).map(Grant::plain);
            case FACEBOOK ->
                Optional.of(standing)
                        .filter(as -> INNER.contains(as) || as == Standing.OBSERVER || as == Standing.CHAIR)
                        .map(Grant::plain);
            case ITEM ->
                ofItem(standing, viewer, meeting(resource), resource.item().orElseThrow());
            case NOTE ->
                Optional.of(standing)
                        .filter(as ->
                                INNER.contains(as) || (as == Standing.CHAIR && isApproved(meeting(resource), day)))
                        .map(Grant::plain);
            case REPORT ->
                Optional.of(standing)
                        .filter(as -> as == Standing.TEAM || as == Standing.STAFF)
                        .map(Grant::plain);
            case ATTENDANCE -> ofAttendance(standing);
            case PRODUCT -> ofProduct(standing, product(resource), day);
        };
    }

    private static Optional<Grant> ofItem(Standing standing, Viewer viewer, Meeting meeting, ItemPlace place) {
        AgendaItem item = meeting.item(place);
        Presence nearest = meeting.mode() == MeetingMode.ONLINE ? Presence.ONLINE : Presence.IN_PERSON;
        Optional<Presence> how = switch (standing) {
            case TEAM, CORE, STAFF -> Optional.of(nearest);
            case GUEST ->
                Optional.of(nearest)
                        .filter(any -> item.isOpen() || item.isBreak() || isAskedTo(viewer, meeting, place));
            case CHAIR -> Optional.of(nearest).filter(any -> item.isOpen() || item.isBreak());
            case OBSERVER -> Optional.of(Presence.ONLINE).filter(any -> item.isForObservers());
            case PUBLIC -> Optional.empty();
        };
        return how.map(present -> new Grant(standing, Optional.of(present), Optional.empty()));
    }

    private static boolean isAskedTo(Viewer viewer, Meeting meeting, ItemPlace place) {
        return meeting.guests().stream()
                .filter(guest -> viewer.person().filter(guest.person()::equals).isPresent())
                .map(Guest::items)
                .anyMatch(items -> items.contains(place));
    }

    private static boolean isApproved(Meeting meeting, LocalDate day) {
        return meeting.note()
                .flatMap(Note::approvedOn)
                .filter(approved -> !approved.isAfter(day))
                .isPresent();
    }

    private static Optional<Grant> ofAttendance(Standing standing) {
        return switch (standing) {
            case TEAM, STAFF -> Optional.of(new Grant(standing, Optional.empty(), Optional.of(Scope.ALL)));
            case CORE -> Optional.of(new Grant(standing, Optional.empty(), Optional.of(Scope.OWN_CITY)));
            default -> Optional.empty();
        };
    }

    private static Optional<Grant> ofProduct(Standing standing, Product product, LocalDate day) {
        boolean published =
                product.publishedOn().filter(date -> !date.isAfter(day)).isPresent();
        boolean shown =
                product.shownToObserversOn().filter(date -> !date.isAfter(day)).isPresent();
        boolean allowed = published
                || INNER.contains(standing)
                || standing == Standing.CHAIR
                || (standing == Standing.OBSERVER && shown);
        return Optional.of(standing).filter(as -> allowed).map(Grant::plain);
    }

    private Stream<NetworkDossier> networks(Resource resource) {
        return resource.network().isPresent()
                ? resource.network().stream().map(edition::network)
                : meeting(resource).networks().stream().distinct().map(edition::network);
    }

    private Meeting meeting(Resource resource) {
        return resource.meeting().flatMap(edition::find).orElseThrow();
    }

    private Product product(Resource resource) {
        return resource.network()
                .map(edition::network)
                .flatMap(dossier -> dossier.product(resource.product().orElseThrow()))
                .orElseThrow();
    }

    /**
     * Refuses a viewer who is none.
     *
     * @throws UnusableInputException if the edition does not know the person or the city
     */
    public void requireKnown(Viewer viewer) {
        viewer.person()
                .filter(person -> edition.find(person).isEmpty())
                .ifPresent(person -> fail("person", person.value()));
        viewer.city()
                .filter(city -> edition.cities().find(city).isEmpty())
                .map(CityId::value)
                .ifPresent(city -> fail("city", city));
    }

    private void requireKnown(Resource resource) {
        resource.network()
                .filter(network -> edition.find(network).isEmpty())
                .ifPresent(network -> fail("network", network.value()));
        resource.meeting()
                .filter(meeting -> edition.find(meeting).isEmpty())
                .ifPresent(meeting -> fail("meeting", meeting.value()));
        resource.product()
                .filter(product -> edition.network(resource.network().orElseThrow())
                        .product(product)
                        .isEmpty())
                .ifPresent(product -> fail("product", product.value()));
        resource.item()
                .filter(place -> !hasItem(meeting(resource), place))
                .ifPresent(place -> fail("item", place.day() + "-" + place.item()));
    }

    private static boolean hasItem(Meeting meeting, ItemPlace place) {
        List<MeetingDay> days = meeting.days();
        return place.day() <= days.size()
                && place.item() <= days.get(place.day() - 1).items().size();
    }

    private void fail(String kind, String id) {
        throw UnknownId.in(edition, kind, id);
    }
}
