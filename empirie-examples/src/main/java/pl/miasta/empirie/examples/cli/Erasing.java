package pl.miasta.empirie.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import pl.miasta.empirie.act.Empirie;
import pl.miasta.empirie.act.Outcome;
import pl.miasta.empirie.act.People.Erase;
import pl.miasta.empirie.base.Problem;
import pl.miasta.empirie.base.Slug;
import pl.miasta.empirie.check.UnknownId;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.privacy.Erasure;

/** Erases people and says what it came to: ids and places, never a text. */
final class Erasing {
    private Erasing() {}

    static PersonId known(Edition edition, String person) {
        if (!Slug.matches(person) || edition.find(new PersonId(person)).isEmpty()) {
            throw UnknownId.in(edition, "person", person);
        }
        return new PersonId(person);
    }

    /** As the Office: whoever has the database's password acts for it. */
    static int carryOut(Erase command, EditionStore store, Session with) {
        Outcome<Erasure> outcome = Empirie.on(store, with.clock()).people().erase(command, Actor.office());
        outcome.fold(
                done -> say(command, done.value(), with),
                refused -> sayWhy(
                        refused.reasons().stream()
                                .map(reason -> new Problem("", reason.says(), reason.cure()))
                                .toList(),
                        with));
        return ExitCode.of(outcome.isDone());
    }

    private static boolean say(Erase command, Erasure erasure, Session with) {
        if (with.isJson()) {
            with.print(with.answers()
                    .erased(command.edition(), command.people(), erasure.rewritten(), erasure.toLookAt()));
        } else {
            with.say(
                    "gdpr.erased",
                    command.people().size(),
                    command.people().stream().map(PersonId::value).collect(Collectors.joining(", ")));
            places("gdpr.rewritten", erasure.rewritten(), with);
            places("gdpr.look", erasure.toLookAt(), with);
        }
        return true;
    }

    private static void places(String code, List<String> places, Session with) {
        if (!places.isEmpty()) {
            with.say(code, places.size());
            places.forEach(place -> with.out().println("  " + place));
        }
    }

    private static boolean sayWhy(List<Problem> reasons, Session with) {
        if (with.isJson()) {
            with.print(with.answers().problems(reasons));
        } else {
            for (Problem reason : reasons) {
                with.out().println(Layout.hang("", reason.wrong().in(with.language())));
                with.out().println(Layout.hang("  → ", reason.allowed().in(with.language())));
            }
        }
        return false;
    }
}
