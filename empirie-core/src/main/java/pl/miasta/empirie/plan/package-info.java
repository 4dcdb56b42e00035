/**
 * What a network agrees on and makes: the contract (kontrakt), the work plan (plan pracy) in nine sections, the products
 * (rezultaty). Begin with {@link pl.miasta.empirie.plan.WorkPlan} and {@link pl.miasta.empirie.plan.Product}; what is
 * judged stands in {@link pl.miasta.empirie.plan.PlanRules}. Source: II.5, II.6, II.7, III.2.
 */
@NullMarked
package pl.miasta.empirie.plan;

import org.jspecify.annotations.NullMarked;
