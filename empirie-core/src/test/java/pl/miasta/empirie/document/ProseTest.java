package pl.miasta.empirie.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.document.Block.Items;
import pl.miasta.empirie.document.Block.Paragraph;

class ProseTest {
    record Case(String text, List<Block> blocks) {}

    static Stream<Case> texts() {
        return Stream.of(
                new Case("", List.of()),
                new Case(" \n\u00A0\n", List.of()),
                new Case("a\nb", List.of(new Paragraph("a\nb"))),
                new Case("a\r\n\r\nb", List.of(new Paragraph("a"), new Paragraph("b"))),
                new Case(
                        "a:\n- b\n• c\nd",
                        List.of(new Paragraph("a:"), new Items(false, List.of("b", "c")), new Paragraph("d"))),
                new Case("1. a\n2) b", List.of(new Items(true, List.of("a", "b")))),
                new Case("1. maja", List.of(new Paragraph("1. maja"))),
                new Case("2. maja\n3. maja", List.of(new Paragraph("2. maja\n3. maja"))),
                new Case("1. a\n3. c", List.of(new Paragraph("1. a"), new Paragraph("3. c"))),
                new Case(
                        "1. a\n2. b\n\n1. c\n2. d",
                        List.of(new Items(true, List.of("a", "b")), new Items(true, List.of("c", "d")))),
                new Case("-5 stopni", List.of(new Paragraph("-5 stopni"))),
                new Case(
                        "- a\n1. b\n2. c",
                        List.of(new Items(false, List.of("a")), new Items(true, List.of("b", "c")))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void paragraphsAndListsAreTold(Case given) {
        assertThat(Prose.blocks(given.text())).isEqualTo(given.blocks());
    }

    @Test
    void citiesStandInThePolishOrder() {
        assertThat(Stream.of(
                                "Żory",
                                "Lublin",
                                "Zgierz",
                                "Łomża",
                                "Ełk",
                                "Elbląg",
                                "Nowy Sącz",
                                "Nowa Sól",
                                "łomża",
                                "Œ")
                        .sorted(PolishOrder.BY_LETTER))
                .containsExactly(
                        "Elbląg", "Ełk", "Lublin", "Łomża", "łomża", "Nowa Sól", "Nowy Sącz", "Zgierz", "Żory", "Œ");
    }
}
