package pl.miasta.empirie.jdbc;

import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.edition.Answer;
import pl.miasta.empirie.edition.AnswerOutcome;
import pl.miasta.empirie.edition.Application;
import pl.miasta.empirie.edition.ApplicationId;
import pl.miasta.empirie.edition.Recruitment;
import pl.miasta.empirie.edition.Wish;
import pl.miasta.empirie.edition.WishedPerson;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Position;
import pl.miasta.empirie.person.PersonId;

/** The recruitment of an edition as rows. Whether answering has begun is said apart: it may have, with no answer yet. */
final class RecruitmentRows {
    private static final Table RECRUITMENT =
            Owner.EDITION.table("recruitment").day("opens_on", "closes_on").flag("answering_begun");
    private static final Table APPLICATION = Owner.EDITION
            .table("application")
            .key("application_id")
            .whole("position", "max_networks")
            .text("city_id")
            .day("received_on")
            .flag("can_host", "accepts_expectations");
    private static final Table WISH = Owner.EDITION
            .table("wish")
            .key("application_id")
            .keyNumber("wish_no")
            .text("network_id");
    private static final Table WISHED_PERSON = Owner.EDITION
            .table("wished_person")
            .key("application_id")
            .keyNumber("wish_no", "position")
            .text("person_id", "office");
    private static final Table ANSWER = Owner.EDITION
            .table("answer")
            .keyNumber("position")
            .text("application_id", "outcome")
            .day("answered_on");

    static final List<Table> TABLES = List.of(RECRUITMENT, APPLICATION, WISH, WISHED_PERSON, ANSWER);

    private RecruitmentRows() {}

    static void write(Rows rows, Optional<Recruitment> recruitment) {
        rows.maybe(
                RECRUITMENT,
                Row.EDITION,
                recruitment,
                (row, known) -> row.put("opens_on", known.opens())
                        .put("closes_on", known.closes())
                        .put("answering_begun", known.answers().isPresent()),
                (parent, known) -> {
                    rows.list(
                            APPLICATION,
                            parent,
                            known.applications(),
                            RecruitmentRows::write,
                            (below, application) -> writeWishes(rows, below, application.wishes()));
                    rows.list(ANSWER, parent, known.answers().orElse(List.of()), RecruitmentRows::write);
                });
    }

    static Optional<Recruitment> read(Rows rows) {
        return rows.maybe(
                RECRUITMENT,
                Row.EDITION,
                row -> new Recruitment(
                        row.day("opens_on"),
                        row.day("closes_on"),
                        rows.list(APPLICATION, row, one -> application(rows, one)),
                        row.flag("answering_begun")
                                ? Optional.of(rows.list(ANSWER, row, RecruitmentRows::answer))
                                : Optional.empty()));
    }

    private static void write(Draft row, Application application) {
        row.put("application_id", application.id())
                .put("city_id", application.city())
                .put("received_on", application.receivedOn())
                .put("max_networks", application.maxNetworks())
                .put("can_host", application.canHost())
                .put("accepts_expectations", application.acceptsExpectations());
    }

    private static Application application(Rows rows, Row row) {
        return new Application(
                row.id("application_id", ApplicationId::new),
                row.id("city_id", CityId::new),
                row.day("received_on"),
                row.whole("max_networks"),
                row.flag("can_host"),
                row.flag("accepts_expectations"),
                rows.list(
                        WISH,
                        row,
                        wish -> new Wish(
                                wish.id("network_id", NetworkId::new),
                                rows.list(
                                        WISHED_PERSON,
                                        wish,
                                        person -> new WishedPerson(
                                                person.id("person_id", PersonId::new),
                                                person.word("office", Position.class))))));
    }

    private static void writeWishes(Rows rows, Row application, List<Wish> wishes) {
        rows.list(
                WISH,
                application,
                wishes,
                (row, wish) -> row.put("network_id", wish.network()),
                (below, wish) -> rows.list(
                        WISHED_PERSON,
                        below,
                        wish.people(),
                        (row, person) -> row.put("person_id", person.person()).put("office", person.position())));
    }

    private static void write(Draft row, Answer answer) {
        row.put("application_id", answer.application())
                .put("answered_on", answer.on())
                .put("outcome", answer.outcome());
    }

    private static Answer answer(Row row) {
        return new Answer(
                row.id("application_id", ApplicationId::new),
                row.day("answered_on"),
                row.word("outcome", AnswerOutcome.class));
    }
}
