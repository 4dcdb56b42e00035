/** Writes Empirie's documents as DOCX files. */
@NullMarked
package pl.miasta.empirie.docx;

import org.jspecify.annotations.NullMarked;
