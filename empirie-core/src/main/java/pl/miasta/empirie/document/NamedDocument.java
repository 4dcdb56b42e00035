package pl.miasta.empirie.document;

/**
 * A document with the name its file should have.
 *
 * @param stem the file's name without ending, such as {@code miasto-obywateli-work-plan}: ids and hyphens only, the
 *     same in every language, no person's name in it
 * @param kind what it is
 * @param document the document
 */
public record NamedDocument(String stem, DocumentKind kind, Document document) {
    /** The file's name with a writer's ending, such as {@code miasto-obywateli-work-plan.docx}. */
    public String fileName(String extension) {
        return stem + "." + extension;
    }
}
