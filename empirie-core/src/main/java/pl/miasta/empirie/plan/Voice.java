package pl.miasta.empirie.plan;

import java.time.LocalDate;
import pl.miasta.empirie.network.CityId;

/**
 * That a city had its say in the contract (głos miasta). Ours.
 *
 * @param city which city
 * @param on the day
 */
public record Voice(CityId city, LocalDate on) {}
