package pl.miasta.empirie.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Steps;

/**
 * Something a network makes (rezultat, produkt). Source: II.5, II.7.
 *
 * @param id unique inside the network
 * @param kind what it is
 * @param title its title
 * @param assessedOn the day it was assessed, if it was
 * @param shownToObserversOn the day observers were shown it, if they were
 * @param publishedOn the day it was published, if it was
 * @param opinions what cities think of it
 * @param setAsideOn the day it was decided not to publish it, if it was (ours)
 */
public record Product(
        ProductId id,
        ProductKind kind,
        String title,
        Optional<LocalDate> assessedOn,
        Optional<LocalDate> shownToObserversOn,
        Optional<LocalDate> publishedOn,
        List<Opinion> opinions,
        Optional<LocalDate> setAsideOn) {

    /** Copies the list. */
    public Product {
        opinions = List.copyOf(opinions);
    }

    /** A product nobody has given an opinion on, and not set aside. */
    public Product(
            ProductId id,
            ProductKind kind,
            String title,
            Optional<LocalDate> assessedOn,
            Optional<LocalDate> shownToObserversOn,
            Optional<LocalDate> publishedOn) {
        this(id, kind, title, assessedOn, shownToObserversOn, publishedOn, List.of(), Optional.empty());
    }

    /** Whether it is decided what becomes of it: published, or set aside. */
    public boolean isDecided() {
        return publishedOn.isPresent() || setAsideOn.isPresent();
    }

    /** The same product, assessed on a day. */
    public Product assessed(LocalDate on) {
        return new Product(id, kind, title, Optional.of(on), shownToObserversOn, publishedOn, opinions, setAsideOn);
    }

    /** The same product, shown to observers on a day. */
    public Product shownToObservers(LocalDate on) {
        return new Product(id, kind, title, assessedOn, Optional.of(on), publishedOn, opinions, setAsideOn);
    }

    /** The same product, published on a day. */
    public Product published(LocalDate on) {
        return new Product(id, kind, title, assessedOn, shownToObserversOn, Optional.of(on), opinions, setAsideOn);
    }

    /** The same product, set aside on a day. */
    public Product setAside(LocalDate on) {
        return new Product(id, kind, title, assessedOn, shownToObserversOn, publishedOn, opinions, Optional.of(on));
    }

    /** The same product with one more opinion, the last. */
    public Product with(Opinion opinion) {
        List<Opinion> next = new ArrayList<>(opinions);
        next.add(opinion);
        return new Product(id, kind, title, assessedOn, shownToObserversOn, publishedOn, next, setAsideOn);
    }

    /** The product as it was known on a day. */
    public Product asKnownOn(LocalDate day) {
        return new Product(
                id,
                kind,
                title,
                Steps.knownOn(day, assessedOn),
                Steps.knownOn(day, shownToObserversOn),
                Steps.knownOn(day, publishedOn),
                opinions.stream().filter(opinion -> !opinion.on().isAfter(day)).toList(),
                Steps.knownOn(day, setAsideOn));
    }

    /** Id and kind alone: title and opinions may tell of a person. */
    @Override
    public String toString() {
        return "product:" + id + " " + kind;
    }
}
