package pl.miasta.empirie.figure;

import java.util.Arrays;
import java.util.List;
import pl.miasta.empirie.plan.Product;
import pl.miasta.empirie.plan.ProductKind;

/**
 * How many products of one kind there are. Source: II.7.
 *
 * @param kind the kind
 * @param published how many are published
 * @param setAside how many it was decided not to publish
 * @param open of how many nothing is decided yet
 */
public record ProductFigures(ProductKind kind, int published, int setAside, int open) {

    /** The kinds that occur, in their order. */
    static List<ProductFigures> of(List<Product> products) {
        return Arrays.stream(ProductKind.values())
                .map(kind -> of(
                        kind,
                        products.stream()
                                .filter(product -> product.kind() == kind)
                                .toList()))
                .filter(figures -> figures.all() > 0)
                .toList();
    }

    private static ProductFigures of(ProductKind kind, List<Product> products) {
        int published = 0;
        int setAside = 0;
        for (Product product : products) {
            if (product.publishedOn().isPresent()) {
                published++;
            } else if (product.setAsideOn().isPresent()) {
                setAside++;
            }
        }
        return new ProductFigures(kind, published, setAside, products.size() - published - setAside);
    }

    /** How many there are in all. */
    public int all() {
        return published + setAside + open;
    }
}
