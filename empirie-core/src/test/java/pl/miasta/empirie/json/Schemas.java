package pl.miasta.empirie.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import pl.miasta.empirie.base.Problem;

/** What a JSON Schema validator says of a file under the published schema. */
final class Schemas {
    /** What binds one place to another, or what no schema can say of a text. */
    static final Set<String> LEFT_TO_THE_READER = Set.of(
            "problem.duplicate-id",
            "problem.dangling",
            "problem.period",
            "problem.stages",
            "problem.no-day",
            "problem.no-item",
            "problem.not-waivable",
            "problem.allow-missing",
            "problem.allow-needless",
            "problem.crossed",
            "problem.not-open",
            "problem.versions",
            "problem.version-days",
            "problem.cancel-reason",
            "problem.not-cancelled",
            "problem.stand-in",
            "problem.sides",
            "problem.nul",
            "problem.surrogate");

    /** The same for a meeting format. */
    private static final Set<String> LEFT_TO_THE_READER_OF_FORMATS = Set.of(
            "problem.duplicate-id",
            "problem.nul",
            "problem.surrogate",
            "problem.unwritten",
            "problem.other-languages",
            "problem.opening",
            "problem.funding-review",
            "problem.closing",
            "problem.frame-need",
            "problem.off-grid",
            "problem.lengths",
            "problem.group-sizes",
            "problem.group-gap",
            "problem.group-turn",
            "problem.reserved-step",
            "problem.closed-step",
            "problem.unseen-step");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(EditionFile.schema(), InputFormat.JSON);

    private static final Schema FORMAT = REGISTRY.getSchema(FormatFile.schema(), InputFormat.JSON);

    private Schemas() {}

    static boolean isValid(String file) {
        return violations(SCHEMA, file).isEmpty();
    }

    static boolean isValidFormat(String file) {
        return violations(FORMAT, file).isEmpty();
    }

    static List<Problem> structural(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !LEFT_TO_THE_READER.contains(problem.wrong().code()))
                .toList();
    }

    static List<Problem> structuralOfFormat(List<Problem> problems) {
        return problems.stream()
                .filter(problem ->
                        !LEFT_TO_THE_READER_OF_FORMATS.contains(problem.wrong().code()))
                .toList();
    }

    static List<Error> violationsOfTheMetaSchema(String schema) {
        return violations(
                REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")), schema);
    }

    private static List<Error> violations(Schema schema, String file) {
        return schema.validate(
                file,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
