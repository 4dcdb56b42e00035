package pl.miasta.empirie.network;

import java.util.Optional;
import pl.miasta.empirie.base.Blank;

/**
 * A city (miasto, JST).
 *
 * @param id unique inside the edition
 * @param name its name, such as Cieszyn
 * @param terc its code in the national register of territorial units, if known
 * @param status what it is to the programme
 * @param zmpMember whether it belongs to the Association of Polish Cities
 * @param goodPractice the good practice it brings, if it brings one
 * @param canHost whether it can and wants to host meetings
 */
public record City(
        CityId id,
        String name,
        Optional<String> terc,
        CityStatus status,
        boolean zmpMember,
        Optional<String> goodPractice,
        boolean canHost) {

    /** Whether a good practice is described; blanks describe none. */
    public boolean hasGoodPractice() {
        return !Blank.is(goodPractice);
    }

    /** Id and status alone: a good practice may tell of a person. */
    @Override
    public String toString() {
        return "city:" + id + " " + status;
    }
}
