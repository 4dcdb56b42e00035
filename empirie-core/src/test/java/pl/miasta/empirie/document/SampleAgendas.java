package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.meeting.FormatId;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.format.Agenda;
import pl.miasta.empirie.meeting.format.AgendaAnswer;
import pl.miasta.empirie.meeting.format.AgendaRequest;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.meeting.format.Formats;
import pl.miasta.empirie.meeting.format.HostSlot;
import pl.miasta.empirie.meeting.format.Moment;

/** A day over the net and two days in a city, with the documents of both; for the writers' tests too. */
public final class SampleAgendas {
    /** A Tuesday. */
    public static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    /** What is known of the day over the net: everything. */
    public static final Occasion KNOWN = Occasion.of("Miasto obywateli")
            .host("Lublin")
            .place("studio w ratuszu")
            .link("https://spotkania.example.org/obywatele")
            .contact("sieci@miasta.example.org");

    /** What is known of the two days: two networks and where they meet. */
    public static final Occasion TOGETHER = new Occasion(
            List.of("Miasto obywateli", "Miasto cyfrowe"),
            Optional.of("Płock, ratusz"),
            Optional.of("Płock"),
            Optional.empty(),
            Optional.empty());

    private SampleAgendas() {}

    /** The format of that number. */
    public static Format format(int number) {
        return FormatFile.standard().find(new FormatId("FORMAT_" + number)).orElseThrow();
    }

    /** A format's agenda, which is known to be possible. */
    public static Agenda compiled(AgendaRequest request) {
        Formats formats = FormatFile.standard();
        return ((AgendaAnswer.Compiled) formats.agenda(request)).made();
    }

    /** A day of planning over the net for 22 people. */
    public static Agenda online(Language language) {
        return compiled(AgendaRequest.of(format(1), MeetingMode.ONLINE, DAY, LocalTime.of(9, 30), 420)
                .participants(22)
                .wishing(wishes -> wishes.cases("Lublin", "Gdynia"))
                .in(language));
    }

    /** Two days of model practices in a city for 27 people, with a study visit. */
    public static Agenda inPerson(Language language) {
        return compiled(AgendaRequest.of(format(3), MeetingMode.IN_PERSON, DAY, LocalTime.of(10, 0), 420)
                .days(2)
                .participants(27)
                .wishing(wishes -> wishes.cases("Płock", "Łomża", "Żory")
                        .slot(new HostSlot(
                                language == Language.PL
                                        ? "Wizyta studyjna w centrum usług"
                                        : "Study visit to the service centre",
                                90,
                                Optional.of(new Moment(2, LocalTime.of(10, 30))))))
                .in(language));
    }

    /** The documents of both, in both languages. */
    public static List<NamedDocument> all() {
        List<NamedDocument> all = new ArrayList<>();
        for (Language language : Language.values()) {
            add(all, "online", language, AgendaDocuments.of(online(language), KNOWN));
            add(all, "in-person", language, AgendaDocuments.of(inPerson(language), TOGETHER));
        }
        return all;
    }

    private static void add(List<NamedDocument> all, String which, Language language, AgendaDocuments documents) {
        documents
                .all()
                .forEach(one -> all.add(new NamedDocument(
                        which + "-" + one.stem() + "." + language.tag(), one.kind(), one.document())));
    }
}
