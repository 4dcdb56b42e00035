/** Writes Empirie's documents as DOCX files. */
module pl.miasta.empirie.docx {
    requires static org.jspecify;
    requires pl.miasta.empirie.core;
}
