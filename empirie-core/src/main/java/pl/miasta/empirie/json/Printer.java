package pl.miasta.empirie.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Prints JSON the same way everywhere: two spaces, line feeds whatever the system's, a line feed at the end. */
final class Printer {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Printer() {}

    static String text(JsonNode node) {
        return WRITER.writeValueAsString(node) + "\n";
    }

    static byte[] print(JsonNode node) {
        return text(node).getBytes(StandardCharsets.UTF_8);
    }
}
