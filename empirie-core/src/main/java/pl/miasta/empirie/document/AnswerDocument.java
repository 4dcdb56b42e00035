package pl.miasta.empirie.document;

import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.edition.Answer;
import pl.miasta.empirie.edition.Application;
import pl.miasta.empirie.edition.Recruitment;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.Member;

/** What an applicant is told (odpowiedź na zgłoszenie). Source: III.3. */
final class AnswerDocument {
    private AnswerDocument() {}

    /** The letter; missing until the application is answered. */
    static DocumentAnswer of(Scribe scribe, Application application) {
        Optional<Answer> answer = scribe.edition()
                .recruitment()
                .flatMap(Recruitment::answers)
                .flatMap(given -> given.stream()
                        .filter(one -> one.application().equals(application.id()))
                        .findFirst());
        return answer.<DocumentAnswer>map(given -> new DocumentAnswer.Made(write(scribe, application, given)))
                .orElseGet(() -> new DocumentAnswer.Missing(
                        Message.of("document.missing.answer", application.id(), scribe.day())));
    }

    private static Document write(Scribe scribe, Application application, Answer answer) {
        String city = scribe.city(application.city());
        scribe.facts(scribe.head()
                .fact("date", answer.on())
                .fact("sender", scribe.say("office"))
                .fact("addressee", scribe.say("answer.addressee", city))
                .fact(
                        "concerns",
                        scribe.say("answer.concerns", application.id(), scribe.date(application.receivedOn()))));
        scribe.sentence("invitation.greeting");
        String outcome = answer.outcome().name();
        scribe.sentence("answer.text." + outcome, scribe.edition().title());
        switch (answer.outcome()) {
            case ACCEPTED, OBSERVER -> memberships(scribe, application.city());
            case RESERVE, REFUSED -> wishes(scribe, application);
        }
        scribe.heading(1, "answer.next");
        scribe.items(scribe.lines("answer.next." + outcome));
        scribe.sentence("answer.close");
        scribe.signatures("signature.office");
        return scribe.document(scribe.say("answer.title", city));
    }

    private static void memberships(Scribe scribe, CityId city) {
        List<List<String>> rows = scribe.edition().networks().stream()
                .flatMap(dossier -> dossier.network().members().stream()
                        .filter(member ->
                                member.city().equals(city) && member.period().covers(scribe.day()))
                        .map((Member member) -> List.of(
                                dossier.network().title(),
                                scribe.term(member.form()),
                                scribe.brief(member.period().from()))))
                .toList();
        if (!rows.isEmpty()) {
            scribe.table("answer.networks", List.of("network", "form", "from"), rows);
        }
    }

    private static void wishes(Scribe scribe, Application application) {
        if (!application.wishes().isEmpty()) {
            scribe.sentence("application.wishes.order");
            scribe.steps(application.wishes().stream()
                    .map(wish -> scribe.network(wish.network()))
                    .toList());
        }
    }
}
