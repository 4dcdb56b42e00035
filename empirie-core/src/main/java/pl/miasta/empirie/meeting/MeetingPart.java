package pl.miasta.empirie.meeting;

/** Which part of a meeting an item belongs to. Source: II.1. */
public enum MeetingPart {
    /** General (część ogólna). */
    GENERAL,
    /** Summing up (część podsumowująca). */
    SUMMARY,
    /** Working (część robocza). */
    WORKING
}
