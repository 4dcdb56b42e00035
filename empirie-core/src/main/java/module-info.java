/**
 * The domain of city networks, its rules and the edition file. Begin with {@code pl.miasta.empirie.json.EditionFile},
 * which reads an edition, and {@code pl.miasta.empirie.check.Report}, which judges it.
 */
module pl.miasta.empirie.core {
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports pl.miasta.empirie.act;
    exports pl.miasta.empirie.archive;
    exports pl.miasta.empirie.base;
    exports pl.miasta.empirie.check;
    exports pl.miasta.empirie.document;
    exports pl.miasta.empirie.edition;
    exports pl.miasta.empirie.figure;
    exports pl.miasta.empirie.json;
    exports pl.miasta.empirie.meeting;
    exports pl.miasta.empirie.meeting.format;
    exports pl.miasta.empirie.network;
    exports pl.miasta.empirie.person;
    exports pl.miasta.empirie.plan;
    exports pl.miasta.empirie.port;
    exports pl.miasta.empirie.port.html;
    exports pl.miasta.empirie.port.markdown;
    exports pl.miasta.empirie.port.memory;
    exports pl.miasta.empirie.privacy;
    exports pl.miasta.empirie.rule;
    exports pl.miasta.empirie.team;
}
