package pl.miasta.empirie.json;

import org.jspecify.annotations.Nullable;

/** A place in a JSON document; says itself as a JSON pointer (RFC 6901). */
final class Place {
    static final Place ROOT = new Place(null, "");

    private final @Nullable Place parent;
    private final String token;

    private Place(@Nullable Place parent, String token) {
        this.parent = parent;
        this.token = token;
    }

    Place at(String property) {
        return new Place(this, property);
    }

    Place at(int index) {
        return new Place(this, Integer.toString(index));
    }

    /** The property, or the entry of a list, that the place is. */
    String last() {
        return token;
    }

    /** The network the place is in, as a pointer; empty outside of networks. */
    String network() {
        return entryOf("/networks/", toString());
    }

    /** The work plan the place is in, as a pointer: an earlier version of it, or else the network. */
    String plan() {
        String network = network();
        String earlier = entryOf(network + "/planVersions/", toString());
        return network.isEmpty() || earlier.isEmpty() ? network : earlier;
    }

    /** The entry of a list that a pointer leads to or into; empty if it leads elsewhere. */
    private static String entryOf(String list, String pointer) {
        if (!pointer.startsWith(list)) {
            return "";
        }
        int end = pointer.indexOf('/', list.length());
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + token.replace("~", "~0").replace("/", "~1");
    }
}
