package pl.miasta.empirie.network;

/** What a city is to the programme that the networks grew from (status miasta). Source: II.1. */
public enum CityStatus {
    /** Won a grant (laureat). */
    LAUREATE,
    /** Reached the second stage, was not funded and is willing (finalista). */
    FINALIST,
    /** Took no part in the programme (spoza programu). */
    OUTSIDE
}
