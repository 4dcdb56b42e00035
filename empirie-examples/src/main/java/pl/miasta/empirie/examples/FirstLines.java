package pl.miasta.empirie.examples;

import static pl.miasta.empirie.base.Language.PL;
import static pl.miasta.empirie.network.MembershipForm.FINALIST;
import static pl.miasta.empirie.team.Task.INVITE_PARTICIPANTS;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import pl.miasta.empirie.check.Access;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.check.Resource;
import pl.miasta.empirie.check.Sight;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.network.Capacity;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.team.Decision;

/** The first lines an embedder writes; the README shows them, and a test holds the two together. */
final class FirstLines {
    private FirstLines() {}

    static void write(Path file, PrintStream out) {
        // README: begin
        Edition pilot = EditionFile.read(file); // UnusableInputException lists every problem
        LocalDate day = LocalDate.of(2024, 4, 30); // the day is always yours
        Report report = Report.of(pilot, day);
        report.blocking().forEach(f -> out.println(f.subject() + ": " + f.message(PL) + " " + f.remedy(PL)));
        Capacity room = pilot.capacity("kadry", day);
        out.println(room.cities(FINALIST) + " more finalists, more people from " + room.morePeopleFrom());
        PersonId guardian = new PersonId("t-kadry-o");
        Decision may = pilot.network("kadry").team().may(guardian, INVITE_PARTICIPANTS, day);
        out.println(may.isAllowed() + ": " + may.reason().in(PL));
        Resource people = Resource.of(Resource.Kind.PEOPLE, new NetworkId("kadry"));
        Sight sight = Access.to(pilot).see(Viewer.EVERYONE, people, day); // false: people are for the network only
        out.println(sight.isAllowed() + ": " + sight.reason().in(PL));
        // README: end
    }
}
