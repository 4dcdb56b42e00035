package pl.miasta.empirie.edition;

import java.util.function.UnaryOperator;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;

/**
 * Says cities and networks of an edition by their names instead of their ids:
 * {@code Texts.standard().naming(EditionNames.of(edition))}. People stay ids.
 */
public final class EditionNames implements UnaryOperator<Object> {
    private final Edition edition;

    private EditionNames(Edition edition) {
        this.edition = edition;
    }

    /** The names that stand in an edition. */
    public static EditionNames of(Edition edition) {
        return new EditionNames(edition);
    }

    @Override
    public Object apply(Object argument) {
        if (argument instanceof CityId city) {
            return edition.cities().find(city).map(City::name).orElse(city.value());
        }
        if (argument instanceof NetworkId network) {
            return edition.find(network)
                    .map(dossier -> dossier.network().title())
                    .orElse(network.value());
        }
        return argument;
    }
}
