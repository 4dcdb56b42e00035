package pl.miasta.empirie.examples.cli;

import picocli.CommandLine.Command;
import pl.miasta.empirie.json.EditionFile;

/** {@code empirie schema}: the JSON Schema of the edition file, in either form of output. */
@Command(name = "schema")
final class SchemaCommand extends EmpirieCommand {
    SchemaCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) {
        with.print(EditionFile.schema());
        return ExitCode.OK;
    }
}
