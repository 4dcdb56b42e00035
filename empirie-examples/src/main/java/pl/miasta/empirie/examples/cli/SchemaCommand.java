package pl.miasta.empirie.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.json.FormatFile;
import pl.miasta.empirie.json.PersonFile;

/** {@code empirie schema}: the JSON Schema of a file, in either form of output. */
@Command(name = "schema")
final class SchemaCommand extends EmpirieCommand {
    /** What there is a schema of. */
    enum FileKind {
        /** The edition file. */
        EDITION,
        /** The file of an own meeting format. */
        FORMAT,
        /** What an edition says of a person. */
        PERSON
    }

    @Option(names = "--of", paramLabel = "edition|format|person", descriptionKey = "schema-of")
    private FileKind of = FileKind.EDITION;

    SchemaCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) {
        with.print(
                switch (of) {
                    case EDITION -> EditionFile.schema();
                    case FORMAT -> FormatFile.schema();
                    case PERSON -> PersonFile.schema();
                });
        return ExitCode.OK;
    }
}
