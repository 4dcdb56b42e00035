package pl.miasta.empirie.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code docs/report-views.md} says.
 *
 * @param queries the SQL below each question's heading
 * @param columns the columns of each view
 * @param keys the key of each view that has one
 */
record ReportViewsPage(Map<String, String> queries, Map<String, List<String>> columns, Map<String, List<String>> keys) {
    private static final Pattern SECTION = Pattern.compile("^### (.*)\\R([^#]*?)(?=^#|\\z)", Pattern.MULTILINE);
    private static final Pattern QUERY = Pattern.compile("^```sql\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("^\\| `(\\w+)` \\| \\S", Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("Key: `(.*)`\\.$", Pattern.MULTILINE);

    static ReportViewsPage read() {
        Map<String, String> queries = new LinkedHashMap<>();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Map<String, List<String>> keys = new LinkedHashMap<>();
        Matcher section = SECTION.matcher(text());
        while (section.find()) {
            String heading = section.group(1).replace("`", "");
            Matcher query = QUERY.matcher(section.group(2));
            if (query.find()) {
                queries.put(heading, query.group(1));
                continue;
            }
            List<String> names = new ArrayList<>();
            Matcher column = COLUMN.matcher(section.group(2));
            while (column.find()) {
                names.add(column.group(1));
            }
            columns.put(heading, names);
            Matcher key = KEY.matcher(section.group(2));
            if (key.find()) {
                keys.put(heading, Arrays.asList(key.group(1).split("`, `", -1)));
            }
        }
        return new ReportViewsPage(queries, columns, keys);
    }

    private static String text() {
        try {
            return Files.readString(Path.of("..", "docs", "report-views.md"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
