package pl.miasta.empirie.plan;

import pl.miasta.empirie.rule.Rule;

/** A rule about a published product. */
public interface ProductRule extends Rule<ProductCase> {}
