package pl.miasta.empirie.network;

import pl.miasta.empirie.base.Period;

/**
 * A city's membership of a network.
 *
 * @param city the city
 * @param form in which form it belongs
 * @param period the days it belongs, both inside
 */
public record Member(CityId city, MembershipForm form, Period period) {}
