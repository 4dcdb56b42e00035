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

    /** The network the place is in, as a pointer; empty outside of networks. */
    String network() {
        String pointer = toString();
        if (!pointer.startsWith("/networks/")) {
            return "";
        }
        int end = pointer.indexOf('/', "/networks/".length());
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + token.replace("~", "~0").replace("/", "~1");
    }
}
