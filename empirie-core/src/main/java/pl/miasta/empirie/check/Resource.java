package pl.miasta.empirie.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.meeting.ItemPlace;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.ProductId;

/**
 * Something one may or may not see.
 *
 * @param kind what it is
 * @param network whose it is, for what belongs to a network
 * @param meeting of which meeting it is, for what belongs to a meeting
 * @param item which item, for items of an agenda
 * @param product which product, for products
 */
public record Resource(
        Kind kind,
        Optional<NetworkId> network,
        Optional<MeetingId> meeting,
        Optional<ItemPlace> item,
        Optional<ProductId> product) {

    /** The kinds of resource. */
    public enum Kind {
        /** A network's private space. */
        WORKSPACE,
        /** Names, positions and work contacts of a network's people. */
        PEOPLE,
        /** A network's closed Facebook group. */
        FACEBOOK,
        /** An item of a meeting's agenda: being there while it goes on. */
        ITEM,
        /** A meeting's note. */
        NOTE,
        /** The coordinator's report on a meeting. */
        REPORT,
        /** A meeting's attendance list. */
        ATTENDANCE,
        /** A product. */
        PRODUCT
    }

    // six digits number more days and items than any meeting has, and never overflow
    private static final Pattern PLACE = Pattern.compile("([^/]*)/([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

    /** A network's space, people or Facebook group. */
    public static Resource of(Kind kind, NetworkId network) {
        return new Resource(kind, Optional.of(network), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A meeting's note, report or attendance list. */
    public static Resource of(Kind kind, MeetingId meeting) {
        return new Resource(kind, Optional.empty(), Optional.of(meeting), Optional.empty(), Optional.empty());
    }

    /** An item of a meeting's agenda. */
    public static Resource of(MeetingId meeting, ItemPlace item) {
        return new Resource(Kind.ITEM, Optional.empty(), Optional.of(meeting), Optional.of(item), Optional.empty());
    }

    /** A network's product. */
    public static Resource of(NetworkId network, ProductId product) {
        return new Resource(
                Kind.PRODUCT, Optional.of(network), Optional.empty(), Optional.empty(), Optional.of(product));
    }

    /**
     * Reads {@code workspace:N}, {@code people:N}, {@code facebook:N}, {@code item:M/D/I}, {@code note:M},
     * {@code report:M}, {@code attendance:M} or {@code product:N/ID}.
     */
    public static Optional<Resource> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String rest = text.substring(colon + 1);
        return switch (text.substring(0, colon)) {
            case "workspace" -> ofNetwork(Kind.WORKSPACE, rest);
            case "people" -> ofNetwork(Kind.PEOPLE, rest);
            case "facebook" -> ofNetwork(Kind.FACEBOOK, rest);
            case "note" -> ofMeeting(Kind.NOTE, rest);
            case "report" -> ofMeeting(Kind.REPORT, rest);
            case "attendance" -> ofMeeting(Kind.ATTENDANCE, rest);
            case "item" -> item(rest);
            case "product" -> product(rest);
            default -> Optional.empty();
        };
    }

    private static Optional<Resource> ofNetwork(Kind kind, String id) {
        return Optional.of(id).filter(Slug::matches).map(slug -> of(kind, new NetworkId(slug)));
    }

    private static Optional<Resource> ofMeeting(Kind kind, String id) {
        return Optional.of(id).filter(Slug::matches).map(slug -> of(kind, new MeetingId(slug)));
    }

    private static Optional<Resource> item(String rest) {
        Matcher place = PLACE.matcher(rest);
        if (!place.matches() || !Slug.matches(place.group(1))) {
            return Optional.empty();
        }
        return Optional.of(of(
                new MeetingId(place.group(1)),
                new ItemPlace(Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)))));
    }

    private static Optional<Resource> product(String rest) {
        int slash = rest.indexOf('/');
        if (slash < 0 || !Slug.matches(rest.substring(0, slash)) || !Slug.matches(rest.substring(slash + 1))) {
            return Optional.empty();
        }
        return Optional.of(of(new NetworkId(rest.substring(0, slash)), new ProductId(rest.substring(slash + 1))));
    }
}
