package pl.miasta.empirie.meeting;

import pl.miasta.empirie.network.CityId;

/**
 * An observing city at one item. Source: II.1.
 *
 * @param city which city
 * @param place at which item
 * @param presence in the room or over the net; only the latter is right
 */
public record Observer(CityId city, ItemPlace place, Presence presence) {}
