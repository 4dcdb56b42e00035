/** Writes Empirie's documents as DOCX files. */
module pl.miasta.empirie.docx {
    requires static org.jspecify;
    requires java.xml;
    requires transitive pl.miasta.empirie.core;

    exports pl.miasta.empirie.docx;
}
