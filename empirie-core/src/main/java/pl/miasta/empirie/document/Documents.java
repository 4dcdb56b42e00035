package pl.miasta.empirie.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionNames;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.Waiver;

/**
 * The documents of an edition. Each speaks of the edition as it was known on a day, holds what the viewer may see on
 * that day and no more, and is written in one language; a {@link pl.miasta.empirie.port.DocumentWriter} sets it in type.
 * Every method fails with {@link UnusableInputException} when the edition does not know the viewer, the network or the
 * meeting. Immutable.
 */
public final class Documents {
    private final Edition edition;
    private final Policy policy;
    private final Texts texts;

    private Documents(Edition edition, Policy policy, Texts texts) {
        this.edition = edition;
        this.policy = policy;
        this.texts = texts;
    }

    /** The documents of an edition under the library's own rules and in its own words. */
    public static Documents of(Edition edition) {
        return of(edition, RuleBook.standard(), Texts.standard());
    }

    /**
     * The documents of an edition under a host's rules and in a host's words.
     *
     * @throws IllegalArgumentException if the edition's policy speaks of a rule that the book does not know
     */
    public static Documents of(Edition edition, RuleBook book, Texts texts) {
        return new Documents(edition, edition.policyOver(book.policy()), texts.naming(EditionNames.of(edition)));
    }

    /** Who belongs to a network (lista składu sieci): with its people where the viewer may see them, else without. */
    public Document composition(NetworkId network, LocalDate day, Viewer viewer, Language language) {
        return CompositionDocument.of(scribe(day, viewer, language), network);
    }

    /** Who belongs to a network, for everybody: no person's data, whoever reads it. */
    public Document publicComposition(NetworkId network, LocalDate day, Language language) {
        Scribe scribe = scribe(day, Viewer.EVERYONE, language);
        // fails for an unknown network as its siblings do
        scribe.seesPeople(network);
        return CompositionDocument.forEverybody(scribe, network);
    }

    /** The work plan (plan pracy) of a network, for those who share its space; missing while there is none. */
    public DocumentAnswer workPlan(NetworkId network, LocalDate day, Viewer viewer, Language language) {
        return WorkPlanDocument.of(scribe(day, viewer, language), network);
    }

    /** The note (notatka) of a meeting, for those who may see it; missing while there is none. */
    public DocumentAnswer note(MeetingId meeting, LocalDate day, Viewer viewer, Language language) {
        return NoteDocument.of(scribe(day, viewer, language), meeting);
    }

    /**
     * ZH-16's decision to waive a rule (decyzja o odstępstwie), for those who share the network's space; missing before
     * the day of the decision.
     *
     * @throws IllegalArgumentException if the network has no such waiver
     */
    public DocumentAnswer waiver(NetworkId network, Waiver waiver, LocalDate day, Viewer viewer, Language language) {
        Scribe scribe = scribe(day, viewer, language);
        // fails for an unknown network as its siblings do
        scribe.seesPeople(network);
        return WaiverDocument.of(scribe, edition.network(network).network(), waiver);
    }

    /**
     * Every document of a network that the viewer gets on that day, each kind in the order of {@link DocumentKind}. A
     * viewer who may not see people gets the composition for everybody alone: the other would say the same.
     */
    public List<NamedDocument> all(NetworkId network, LocalDate day, Viewer viewer, Language language) {
        boolean people = scribe(day, viewer, language).seesPeople(network);
        List<NamedDocument> all = new ArrayList<>();
        if (people) {
            all.add(new NamedDocument(
                    network + "-composition", DocumentKind.COMPOSITION, composition(network, day, viewer, language)));
        }
        all.add(new NamedDocument(
                network + "-composition-public",
                DocumentKind.COMPOSITION_PUBLIC,
                publicComposition(network, day, language)));
        workPlan(network, day, viewer, language)
                .document()
                .ifPresent(into(all, network + "-work-plan", DocumentKind.WORK_PLAN));
        edition.meetings().stream()
                .filter(meeting -> meeting.isOf(network))
                .map(Meeting::id)
                .sorted()
                .forEach(meeting -> note(meeting, day, viewer, language)
                        .document()
                        .ifPresent(into(all, network + "-note-" + meeting, DocumentKind.NOTE)));
        Network whole = edition.network(network).network();
        for (int i = 0; i < whole.waivers().size(); i++) {
            // numbered as in the edition, so that a document keeps its name whatever day it is asked for
            waiver(network, whole.waivers().get(i), day, viewer, language)
                    .document()
                    .ifPresent(into(all, network + "-waiver-" + (i + 1), DocumentKind.WAIVER));
        }
        return List.copyOf(all);
    }

    private static Consumer<Document> into(List<NamedDocument> all, String stem, DocumentKind kind) {
        return document -> all.add(new NamedDocument(stem, kind, document));
    }

    private Scribe scribe(LocalDate day, Viewer viewer, Language language) {
        return new Scribe(edition.asKnownOn(day), policy, day, viewer, texts, language);
    }
}
