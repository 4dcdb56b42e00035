package pl.miasta.empirie.meeting;

import java.util.List;

/**
 * What participants work with, in the room and over the net: the two ways are to be alike. Source: IV.
 *
 * @param inPerson such as a flipchart
 * @param online such as a shared board
 */
public record Tools(List<String> inPerson, List<String> online) {
    /** Copies the lists. */
    public Tools {
        inPerson = List.copyOf(inPerson);
        online = List.copyOf(online);
    }

    /** Whether tools are named for both ways or for none. */
    public boolean areOnPar() {
        return inPerson.isEmpty() == online.isEmpty();
    }

    /** How many there are: a tool may be named by a person. */
    @Override
    public String toString() {
        return "tools: in person " + inPerson.size() + ", online " + online.size();
    }
}
