package pl.miasta.empirie.plan;

import pl.miasta.empirie.base.Slug;

/** The id of a product, unique inside its network. */
public record ProductId(String value) implements Comparable<ProductId> {
    /** @throws IllegalArgumentException if it is no {@link Slug} */
    public ProductId {
        Slug.check("product id", value);
    }

    @Override
    public int compareTo(ProductId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
