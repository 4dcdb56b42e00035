/**
 * Documents as content, without type: {@link pl.miasta.empirie.document.Document} is a title, a language and blocks;
 * one class per kind of document builds it from the model for a viewer, and leaves out what that viewer may not see.
 * Begin with {@link pl.miasta.empirie.document.Documents} for those of an edition, and with
 * {@link pl.miasta.empirie.document.AgendaDocuments} for those of a compiled agenda, which knows no person.
 */
@NullMarked
package pl.miasta.empirie.document;

import org.jspecify.annotations.NullMarked;
