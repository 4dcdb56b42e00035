package pl.miasta.empirie.act;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.network.Cities;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.CityStatus;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.NetworkKind;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.AuditEntry;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;
import pl.miasta.empirie.rule.Subject;

/**
 * A small world to act in: an edition with cities and people and no network, a store in memory, a clock that stands
 * still, and every event heard so far.
 */
final class ActsWorld {
    static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    static final EditionId EDITION = new EditionId("e-1");
    static final NetworkId NETWORK = new NetworkId("n-1");

    final InMemoryEditionStore store = new InMemoryEditionStore();
    final List<Event> events = new ArrayList<>();
    final Empirie empirie = Empirie.on(
                    store, Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
            .telling(events::add);

    private static final List<CityStatus> STATUSES =
            List.of(CityStatus.LAUREATE, CityStatus.FINALIST, CityStatus.OUTSIDE);

    private ActsWorld() {}

    /** Cities {@code c-1} to {@code c-30}: laureates, finalists and others in turn; people {@code p-1} to {@code p-99}. */
    static ActsWorld empty() {
        ActsWorld world = new ActsWorld();
        List<City> cities = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> new City(
                        new CityId("c-" + number),
                        "Miasto " + number,
                        Optional.empty(),
                        STATUSES.get(number % 3),
                        true,
                        Optional.of("dobra praktyka"),
                        true))
                .toList();
        List<Person> people = IntStream.rangeClosed(1, 99)
                .mapToObj(number -> Person.of(new PersonId("p-" + number), "Osoba Tajna " + number, Optional.empty()))
                .toList();
        world.store.save(Versioned.fresh(new Edition(
                EDITION,
                "Edycja",
                Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31)),
                Map.of(),
                Cities.of(cities),
                people,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty())));
        return world;
    }

    /** The same with a network that forms since today. */
    static ActsWorld withNetwork() {
        ActsWorld world = empty();
        world.empirie
                .networks()
                .found(new Networks.Found(EDITION, NETWORK, NetworkKind.THEMATIC, "Sieć", TODAY), Actor.zh16())
                .orElseThrow();
        return world;
    }

    Edition edition() {
        return store.get(EDITION).value();
    }

    List<AuditEntry> audit(String aggregate) {
        return store.audit(EDITION, new Subject(aggregate));
    }
}
