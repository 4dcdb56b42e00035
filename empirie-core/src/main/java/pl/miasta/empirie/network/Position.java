package pl.miasta.empirie.network;

/** What a representative is at home (stanowisko). Source: II.1. */
public enum Position {
    /** Mayor or president of the city (burmistrz, prezydent). */
    MAYOR,
    /** Deputy mayor or vice-president (wiceburmistrz, wiceprezydent). */
    DEPUTY_MAYOR,
    /** Head of the department or unit (naczelnik, kierownik). */
    HEAD_OF_UNIT,
    /** Specialist in the field (specjalista). */
    SPECIALIST,
    /** Anything else. */
    OTHER
}
