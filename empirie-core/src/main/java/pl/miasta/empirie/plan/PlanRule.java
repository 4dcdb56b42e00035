package pl.miasta.empirie.plan;

import pl.miasta.empirie.rule.Rule;

/** A rule about an adopted work plan. */
public interface PlanRule extends Rule<PlanCase> {}
