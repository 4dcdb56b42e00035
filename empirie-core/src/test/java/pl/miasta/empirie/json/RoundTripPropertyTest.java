package pl.miasta.empirie.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.miasta.empirie.RandomEditions;
import pl.miasta.empirie.check.Report;
import pl.miasta.empirie.edition.Edition;
import tools.jackson.databind.node.ObjectNode;

class RoundTripPropertyTest {
    private static final LocalDate LATE = LocalDate.of(2024, 6, 30);

    @Provide
    Arbitrary<ObjectNode> files() {
        return RandomFiles.files();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsBackAsTheSameEditionAndTheSameBytes(@ForAll("files") ObjectNode file) {
        Edition edition = EditionFile.read(Sample.text(file).getBytes(UTF_8));
        byte[] written = EditionFile.write(edition);
        Edition again = EditionFile.read(written);
        assertThat(again).isEqualTo(edition);
        assertThat(new String(EditionFile.write(again), UTF_8)).isEqualTo(new String(written, UTF_8));
        assertThat(Schemas.isValid(new String(written, UTF_8))).isTrue();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aSharedFileIsJudgedLikeTheWholeOne(@ForAll("files") ObjectNode file) {
        Edition edition = EditionFile.read(Sample.text(file).getBytes(UTF_8));
        Edition shared = EditionFile.read(EditionFile.writeWithoutPeople(edition));
        assertThat(Report.of(shared, LATE).findings())
                .isEqualTo(Report.of(edition, LATE).findings());
    }

    @Provide
    Arbitrary<Edition> editions() {
        return RandomEditions.any();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anyEditionReadsBackAsItIs(@ForAll("editions") Edition edition) {
        byte[] written = EditionFile.write(edition);
        Edition again = EditionFile.read(written);
        assertThat(again).isEqualTo(edition);
        assertThat(new String(EditionFile.write(again), UTF_8)).isEqualTo(new String(written, UTF_8));
        assertThat(Schemas.isValid(new String(written, UTF_8))).isTrue();
    }
}
