package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a network makes (rezultat, produkt). Source: II.5, II.7.
 *
 * @param id unique inside the network
 * @param kind what it is
 * @param title its title
 * @param assessedOn the day it was assessed, if it was
 * @param shownToObserversOn the day observers were shown it, if they were
 * @param publishedOn the day it was published, if it was
 */
public record Product(
        ProductId id,
        ProductKind kind,
        String title,
        Optional<LocalDate> assessedOn,
        Optional<LocalDate> shownToObserversOn,
        Optional<LocalDate> publishedOn) {

    /** The product as it was known on a day. */
    public Product asKnownOn(LocalDate day) {
        return new Product(
                id,
                kind,
                title,
                assessedOn.filter(date -> !date.isAfter(day)),
                shownToObserversOn.filter(date -> !date.isAfter(day)),
                publishedOn.filter(date -> !date.isAfter(day)));
    }
}
