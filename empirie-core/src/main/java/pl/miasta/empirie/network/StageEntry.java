package pl.miasta.empirie.network;

import java.time.LocalDate;

/**
 * A step in a network's life.
 *
 * @param stage the stage that begins
 * @param from its first day
 */
public record StageEntry(Stage stage, LocalDate from) {}
