package pl.miasta.empirie.network;

import java.util.Optional;

/** In which form a city belongs to a network (forma członkostwa). Source: II.1. */
public enum MembershipForm {
    /** Form 1: a laureate of the programme. */
    LAUREATE,
    /** Form 1: a finalist of the programme. */
    FINALIST,
    /** Form 2: from outside the programme, in ZMP, brings a good practice (lider zmian). */
    LEADER_OF_CHANGE,
    /** Form 3: from outside, watches (obserwator); never counts. */
    OBSERVER;

    /** Whether the form belongs to the core composition (podstawowy skład). */
    public boolean isCore() {
        return this != OBSERVER;
    }

    /** Whether the city may belong in this form. */
    public boolean fits(City city) {
        return switch (this) {
            case LAUREATE -> city.status() == CityStatus.LAUREATE;
            case FINALIST -> city.status() == CityStatus.FINALIST;
            case LEADER_OF_CHANGE -> city.status() == CityStatus.OUTSIDE && city.zmpMember() && city.hasGoodPractice();
            case OBSERVER -> city.status() == CityStatus.OUTSIDE;
        };
    }

    /** The form that the city's status gives it: its own status, else leader of change if it can be one, else observer. */
    public static MembershipForm of(City city) {
        return switch (city.status()) {
            case LAUREATE -> LAUREATE;
            case FINALIST -> FINALIST;
            case OUTSIDE ->
                Optional.of(LEADER_OF_CHANGE).filter(form -> form.fits(city)).orElse(OBSERVER);
        };
    }
}
