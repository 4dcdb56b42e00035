package pl.miasta.empirie.figure;

import pl.miasta.empirie.network.CityId;

/**
 * How steadily a city takes part. Source: II.2.
 *
 * @param city a city of the core
 * @param represented at how many meetings one of its permanent representatives took part, of those with an attendance
 *     list while it belonged
 * @param standIns how often somebody stood in for one of its representatives, a meeting counted once a person
 * @param absencesRunning at how many of its last meetings in a row it had none of its permanent representatives
 */
public record CityContinuity(CityId city, Share represented, int standIns, int absencesRunning) {}
