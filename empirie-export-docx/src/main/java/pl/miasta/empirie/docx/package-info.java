/** Writes Empirie's documents as DOCX files: {@link pl.miasta.empirie.docx.DocxWriter}. */
@NullMarked
package pl.miasta.empirie.docx;

import org.jspecify.annotations.NullMarked;
