package pl.miasta.empirie.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.miasta.empirie.base.Blank;

/**
 * What an agenda does not know of its meeting: {@code Occasion.of("Miasto obywateli").place("ratusz, sala 12")}. What
 * is not known is left out of the documents; what is blank counts as not known.
 *
 * @param networks the titles of the networks that meet; none if not known
 * @param place where people meet
 * @param host the city that hosts
 * @param link where people meet over the net, or watch
 * @param contact to whom people reply: an address or a telephone number, better an office's than a person's
 */
public record Occasion(
        List<String> networks,
        Optional<String> place,
        Optional<String> host,
        Optional<String> link,
        Optional<String> contact) {

    /** Nothing is known. */
    public static final Occasion UNKNOWN =
            new Occasion(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the titles, and leaves out what is blank. */
    public Occasion {
        networks = networks.stream().filter(title -> !Blank.is(title)).toList();
        place = written(place);
        host = written(host);
        link = written(link);
        contact = written(contact);
    }

    /** A meeting of one network, or of several. */
    public static Occasion of(String... networks) {
        return new Occasion(
                Stream.of(networks).toList(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** In a place. */
    public Occasion place(String known) {
        return new Occasion(networks, Optional.of(known), host, link, contact);
    }

    /** Hosted by a city. */
    public Occasion host(String city) {
        return new Occasion(networks, place, Optional.of(city), link, contact);
    }

    /** Under an address of the net. */
    public Occasion link(String known) {
        return new Occasion(networks, place, host, Optional.of(known), contact);
    }

    /** With somebody to reply to. */
    public Occasion contact(String known) {
        return new Occasion(networks, place, host, link, Optional.of(known));
    }

    private static Optional<String> written(Optional<String> text) {
        return text.filter(known -> !Blank.is(known)).map(String::strip);
    }

    /** Neither link nor contact: a link may hold a password, and a contact may be a person. */
    @Override
    public String toString() {
        return "occasion:" + networks.size();
    }
}
