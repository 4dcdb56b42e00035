package pl.miasta.empirie.document;

import java.util.Optional;

/**
 * A document with the name its file should have.
 *
 * @param stem the file's name without ending, such as {@code miasto-obywateli-work-plan}: ids and hyphens only, the
 *     same in every language, no person's name in it
 * @param kind what it is
 * @param subject what of an edition it is about; empty for what is made of an agenda
 * @param document the document
 */
public record NamedDocument(String stem, DocumentKind kind, Optional<DocumentSubject> subject, Document document) {
    /** A document that is about nothing of an edition. */
    public NamedDocument(String stem, DocumentKind kind, Document document) {
        this(stem, kind, Optional.empty(), document);
    }

    /** The file's name with a writer's ending, such as {@code miasto-obywateli-work-plan.docx}. */
    public String fileName(String extension) {
        return stem + "." + extension;
    }
}
