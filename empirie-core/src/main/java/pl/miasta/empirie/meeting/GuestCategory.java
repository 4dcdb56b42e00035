package pl.miasta.empirie.meeting;

/** Where an invited expert comes from. Source: II.1. */
public enum GuestCategory {
    /** Ministries and central offices. */
    MINISTRY,
    /** BGK, NFOŚ and other financing bodies. */
    FINANCING_BODY,
    /** Regional self-government. */
    REGION,
    /** Other local governments. */
    LOCAL_GOVERNMENT,
    /** Science. */
    SCIENCE,
    /** Business. */
    BUSINESS,
    /** Non-governmental organisations. */
    NGO,
    /** Cities of the donor states. */
    DONOR_STATE_CITY,
    /** Other organisations for urban development. */
    OTHER
}
