package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.jdbc.ReportViews.PAGE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.port.LivedEdition;
import pl.miasta.empirie.port.RichEdition;

/** What the views for reports keep on every database: they are as their page says, and answer as the library does. */
abstract class ReportViewsContract {

    /** Editions that say much. */
    enum Example {
        RICH,
        LIVED,
        PILOT;

        Edition edition() {
            return switch (this) {
                case RICH -> RichEdition.edition();
                case LIVED -> LivedEdition.edition();
                case PILOT -> EditionFile.read(pilot());
            };
        }

        private static byte[] pilot() {
            try {
                return Files.readAllBytes(Path.of(
                        "..", "empirie-examples", "src/main/resources/pl/miasta/empirie/examples/pilot-2022.json"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A migrated database, the same for all tests. */
    abstract DataSource database();

    @Test
    void everyViewAndEachOfItsColumnsIsOnThePageInOrder() {
        try (ReportViews views = new ReportViews(database())) {
            Map<String, List<String>> columns = views.columns();
            assertThat(PAGE.columns()).containsExactlyInAnyOrderEntriesOf(columns);
            assertThat(columns.values())
                    .allSatisfy(names -> assertThat(names)
                            .startsWith("edition_id")
                            .contains("first_day", "last_day")
                            .doesNotContain("name", "email", "reason", "body"));
        }
    }

    @Test
    void everyQuestionOfThePageIsAnswered() {
        assertThat(ReportAnswers.questions())
                .containsExactlyInAnyOrderElementsOf(PAGE.queries().keySet());
    }

    @Test
    void theViewsAreTheSameOnEveryDatabase() {
        assertThat(views("postgresql")).isEqualTo(views("h2").replaceFirst("for H2", "for PostgreSQL"));
    }

    private static String views(String database) {
        String script = "/db/migration/empirie/" + database + "/V3__views.sql";
        try (InputStream in = Migrations.class.getResourceAsStream(script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theViewsAnswerAsTheLibraryDoes(Example example) {
        Edition edition = example.edition();
        try (ReportViews views = new ReportViews(database())) {
            views.store(edition);
            views.assertAnswers(edition);
            views.assertFigures(edition);
        }
    }

    @Test
    void everyKeyIsUniqueAndEveryRowHoldsOnSomeDay() {
        assertThat(PAGE.keys()).hasSize(PAGE.columns().size() - 1).doesNotContainKey("v_counted");
        try (ReportViews views = new ReportViews(database())) {
            for (Example example : Example.values()) {
                views.store(example.edition());
            }
            views.assertKeys();
        }
    }
}
