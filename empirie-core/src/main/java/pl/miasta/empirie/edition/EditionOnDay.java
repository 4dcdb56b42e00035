package pl.miasta.empirie.edition;

import java.time.LocalDate;
import pl.miasta.empirie.rule.Policy;

/**
 * An edition as known on a day, under its policy: what the rules about editions look at.
 *
 * @param edition the edition, as known on the day
 * @param day the day
 * @param policy the policy in force
 */
public record EditionOnDay(Edition edition, LocalDate day, Policy policy) {}
