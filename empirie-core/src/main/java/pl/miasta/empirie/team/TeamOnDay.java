package pl.miasta.empirie.team;

import java.time.LocalDate;
import java.util.Optional;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.rule.Severity;

/**
 * A network's team as of one day: what the rules about teams look at.
 *
 * @param network the network, as known on the day
 * @param team its team, as known on the day
 * @param day the day
 * @param editionEnd the last day of the edition
 */
public record TeamOnDay(Network network, SupportTeam team, LocalDate day, LocalDate editionEnd) {
    /**
     * The day on which counting of a working network ends: the earliest of the day asked about, the edition's last day
     * and the first day the network was closed.
     */
    public static LocalDate endOfWork(Network network, LocalDate day, LocalDate editionEnd) {
        LocalDate end = day.isBefore(editionEnd) ? day : editionEnd;
        Optional<LocalDate> closed = network.firstDayOf(Stage.CLOSED);
        return closed.isPresent() && closed.get().isBefore(end) ? closed.get() : end;
    }

    /** What weight a floor has: BLOCKING is a WARNING while FORMING. */
    Severity softFloor(Severity severity) {
        boolean forming =
                network.stage(day).filter(stage -> stage == Stage.FORMING).isPresent();
        return forming && severity == Severity.BLOCKING ? Severity.WARNING : severity;
    }
}
