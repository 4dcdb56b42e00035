package pl.miasta.empirie.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pl.miasta.empirie.rule.Subject;

/** A member city on one day: its forms and the people who represent it. Made by {@link Roster}. */
public final class Seat {
    private final NetworkId network;
    private final City city;
    private final List<MembershipForm> forms = new ArrayList<>(1);
    private final List<Representative> representatives = new ArrayList<>(3);
    private int people;
    private boolean core;

    Seat(NetworkId network, City city) {
        this.network = network;
        this.city = city;
    }

    void takes(MembershipForm form) {
        forms.add(form);
        core |= form.isCore();
    }

    boolean belongsAs(MembershipForm form) {
        return forms.contains(form);
    }

    void sends(Representative representative) {
        boolean known = false;
        for (Representative other : representatives) {
            known |= other.person().equals(representative.person());
        }
        representatives.add(representative);
        people += known ? 0 : 1;
    }

    /** The city. */
    public City city() {
        return city;
    }

    /** Its forms that day; more than one is against the rules. */
    public List<MembershipForm> forms() {
        return Collections.unmodifiableList(forms);
    }

    /** Whether it belongs to the core composition. */
    public boolean isCore() {
        return core;
    }

    /** Its active delegations. */
    public List<Representative> representatives() {
        return Collections.unmodifiableList(representatives);
    }

    /** How many different people represent it. */
    public int people() {
        return people;
    }

    /** What findings about the city in this network are about. */
    public Subject subject() {
        return Subject.in(network, "city", city.id());
    }
}
