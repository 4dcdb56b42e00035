package pl.miasta.empirie.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.json.FormatFile;

/** {@code empirie schema}: the JSON Schema of a file, in either form of output. */
@Command(name = "schema")
final class SchemaCommand extends EmpirieCommand {
    /** What there is a schema of. */
    enum FileKind {
        /** The edition file. */
        EDITION,
        /** The file of an own meeting format. */
        FORMAT
    }

    @Option(names = "--of", paramLabel = "edition|format", descriptionKey = "schema-of")
    private FileKind of = FileKind.EDITION;

    SchemaCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) {
        with.print(of == FileKind.EDITION ? EditionFile.schema() : FormatFile.schema());
        return ExitCode.OK;
    }
}
