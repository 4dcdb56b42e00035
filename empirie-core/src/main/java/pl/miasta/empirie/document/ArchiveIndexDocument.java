package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingStatus;

/**
 * What there is to a network's archive, as far as the reader may see it, and what is missing (spis archiwum sieci): the
 * guardian's list. Source: III.1, III.3.
 */
final class ArchiveIndexDocument {
    private static final Comparator<Meeting> DATED_FIRST = Comparator.comparing((Meeting meeting) -> !meeting.isDated())
            .thenComparing((left, right) -> left.isDated() && right.isDated()
                    ? Meeting.ORDER.compare(left, right)
                    : left.id().compareTo(right.id()));

    private final Scribe scribe;
    private final NetworkDossier dossier;
    private final List<NamedDocument> there;

    private ArchiveIndexDocument(Scribe scribe, NetworkDossier dossier, List<NamedDocument> there) {
        this.scribe = scribe;
        this.dossier = dossier;
        this.there = there;
    }

    /** @param there the network's documents that the reader gets, the index apart */
    static Document of(Scribe scribe, NetworkDossier dossier, List<NamedDocument> there) {
        return new ArchiveIndexDocument(scribe, dossier, there).write();
    }

    private Document write() {
        scribe.facts(scribe.head()
                .fact("network", dossier.network().title())
                .fact("edition", scribe.edition().title())
                .fact("day", scribe.day())
                .fact("entries", scribe.counted("count.documents", there.size())));
        section("network", DocumentSubject.OfNetwork.class::isInstance);
        meetings();
        section("products", DocumentSubject.OfProduct.class::isInstance);
        section("waivers", DocumentSubject.OfWaiver.class::isInstance);
        missing();
        scribe.signatures("signature.guardian");
        return scribe.document(scribe.say("archive.title", dossier.network().title()));
    }

    private void section(String code, Predicate<DocumentSubject> about) {
        List<NamedDocument> own = about(about);
        if (!own.isEmpty()) {
            scribe.numbered("archive." + code);
            table(own, Integer.toString(scribe.section()), scribe.say("archive." + code));
        }
    }

    private List<NamedDocument> about(Predicate<DocumentSubject> about) {
        return there.stream()
                .filter(named -> named.subject().filter(about).isPresent())
                .toList();
    }

    private List<Meeting> ownMeetings() {
        return scribe.edition().meetings().stream()
                .filter(meeting -> meeting.isOf(dossier.id()))
                .sorted(DATED_FIRST)
                .toList();
    }

    private void meetings() {
        List<Meeting> meetings = ownMeetings();
        if (meetings.isEmpty()) {
            return;
        }
        scribe.numbered("archive.meetings");
        int number = 0;
        for (Meeting meeting : meetings) {
            number++;
            String place = scribe.section() + "." + number;
            String heading = scribe.say(
                    "archive.meeting", place, MeetingRoll.days(scribe, meeting), scribe.term(meeting.status()));
            scribe.title(2, heading);
            List<NamedDocument> own = about(subject -> subject.equals(DocumentSubject.of(meeting.id())));
            if (own.isEmpty()) {
                scribe.sentence("archive.meeting.none");
            } else {
                table(own, place, scribe.say("archive.meeting.caption", MeetingRoll.days(scribe, meeting)));
            }
        }
    }

    private void table(List<NamedDocument> documents, String place, String caption) {
        List<List<String>> rows = new ArrayList<>();
        for (NamedDocument named : documents) {
            rows.add(List.of(
                    place + "." + (rows.size() + 1),
                    scribe.term(named.kind()),
                    named.document().title(),
                    named.stem()));
        }
        scribe.table("archive", caption, List.of("number", "kind", "what", "file"), rows);
    }

    /** What an archive should hold and the edition does not know of. */
    private void missing() {
        scribe.numbered("archive.missing");
        List<String> missing = new ArrayList<>();
        if (dossier.contract().isEmpty()) {
            missing.add(scribe.term(DocumentKind.CONTRACT));
        }
        if (dossier.plan().isEmpty()) {
            missing.add(scribe.term(DocumentKind.WORK_PLAN));
        }
        ownMeetings().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD)
                .forEach(meeting -> lacking(meeting)
                        .forEach(kind -> missing.add(scribe.say(
                                "archive.missing.of", scribe.term(kind), MeetingRoll.days(scribe, meeting)))));
        if (missing.isEmpty()) {
            scribe.sentence("archive.missing.none");
        } else {
            scribe.items(missing);
        }
    }

    private static Stream<DocumentKind> lacking(Meeting meeting) {
        List<DocumentKind> lacking = new ArrayList<>();
        if (meeting.attendance().isEmpty()) {
            lacking.add(DocumentKind.ATTENDANCE_LIST);
        }
        if (meeting.note().isEmpty()) {
            lacking.add(DocumentKind.NOTE);
        }
        if (meeting.report().isEmpty()) {
            lacking.add(DocumentKind.REPORT);
        }
        return lacking.stream();
    }
}
