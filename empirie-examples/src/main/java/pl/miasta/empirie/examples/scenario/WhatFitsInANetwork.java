package pl.miasta.empirie.examples.scenario;

import static pl.miasta.empirie.base.Language.PL;
import static pl.miasta.empirie.network.MembershipForm.FINALIST;
import static pl.miasta.empirie.network.MembershipForm.LAUREATE;
import static pl.miasta.empirie.network.MembershipForm.LEADER_OF_CHANGE;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.network.Capacity;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.PolicyChange;

/** How many cities and people still fit: before two cities joined, after it, and if the network took fewer people. */
public final class WhatFitsInANetwork {
    private static final NetworkId KADRY = new NetworkId("kadry");

    private WhatFitsInANetwork() {}

    /** Prints the story; takes no arguments. */
    public static void main(String[] args) {
        run(PilotFile.console());
    }

    static void run(PrintStream out) {
        Edition pilot = PilotFile.read();
        LocalDate kickOff = LocalDate.of(2022, 6, 7);
        LocalDate afterIt = LocalDate.of(2022, 6, 9);

        show("W dniu inauguracji", pilot, kickOff, pilot.policy(), out);
        show("Gdy dołączyły dwa miasta", pilot, afterIt, pilot.policy(), out);

        Policy twenty = pilot.policy().with(Map.of(Policy.PERSONS, PolicyChange.range(10, 20)));
        show("Gdyby osób mogło być najwyżej 20", pilot, afterIt, twenty, out);
    }

    private static void show(String when, Edition pilot, LocalDate day, Policy policy, PrintStream out) {
        Capacity room = Capacity.of(pilot.roster(KADRY, day), policy);
        out.println(when + " (" + day + "), miast w składzie: "
                + pilot.roster(KADRY, day).coreCities());
        for (MembershipForm form : List.of(LAUREATE, FINALIST, LEADER_OF_CHANGE)) {
            out.println("  " + Texts.standard().term(form, PL) + ": jeszcze " + room.cities(form));
        }
        out.println("  osoby z tych miast: jeszcze " + room.people() + ", z " + room.morePeopleFrom());
    }
}
