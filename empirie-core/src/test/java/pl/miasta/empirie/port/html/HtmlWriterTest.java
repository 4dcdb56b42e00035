package pl.miasta.empirie.port.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.port.DocumentWriter;
import pl.miasta.empirie.port.DocumentWriterContract;

class HtmlWriterTest extends DocumentWriterContract {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 8);

    @Override
    protected DocumentWriter writer() {
        return new HtmlWriter();
    }

    /** Every page that the contract asks for, hostile ones too, is valid and accessible. */
    @Override
    protected String textOf(byte[] file) {
        assertThat(HtmlLint.troublesOf(file)).isEmpty();
        try {
            return HtmlLint.parse(file).getElementsByTagName("body").item(0).getTextContent();
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPageLooksLikeThis() {
        Document document = new Document(
                "Tytuł & <co>\n\"dalej\"",
                Language.PL,
                DAY,
                List.of(
                        new Block.Heading(1, "Część", true),
                        new Block.Paragraph("jeden\ndwa"),
                        new Block.Items(true, List.of("a", "b")),
                        new Block.Facts(List.of(new Block.Fact("sieć", "Miasto"))),
                        new Block.Table("Opis", List.of("kto", "podpis"), List.of(List.of("A", "")))));
        String page = new String(bytes(document), StandardCharsets.UTF_8);
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"pl\">\n<head><meta charset=\"utf-8\"/>");
        assertThat(page).contains("<title>Tytuł &amp; &lt;co&gt; &quot;dalej&quot;</title>\n<style>\n");
        assertThat(page.substring(page.indexOf("<main>"))).isEqualTo("""
                        <main>
                        <h1>Tytuł &amp; &lt;co&gt;<br/>
                        &quot;dalej&quot;</h1>
                        <h2 class="new-page">Część</h2>
                        <p>jeden<br/>
                        dwa</p>
                        <ol>
                        <li>a</li>
                        <li>b</li>
                        </ol>
                        <dl>
                        <div><dt>sieć</dt><dd>Miasto</dd></div>
                        </dl>
                        <div class="table" role="region" tabindex="0" aria-labelledby="t1"><table>
                        <caption id="t1">Opis</caption>
                        <thead>
                        <tr><th scope="col">kto</th><th scope="col">podpis</th></tr>
                        </thead>
                        <tbody>
                        <tr><td>A</td><td class="by-hand"></td></tr>
                        </tbody>
                        </table></div>
                        </main>
                        </body>
                        </html>
                        """);
    }

    @Test
    void theLanguageIsTheDocuments() {
        byte[] page = bytes(new Document("x", Language.EN, DAY, List.of()));
        assertThat(new String(page, StandardCharsets.UTF_8)).contains("<html lang=\"en\">");
    }

    static Stream<String> colours() {
        return Stream.of(
                "1b1b1b on ffffff", "1f3864 on ffffff", "404040 on ffffff", "1f3864 on eef1f7", "1b1b1b on eef1f7");
    }

    @ParameterizedTest
    @MethodSource("colours")
    void everyColourStandsOutFromItsGround(String pair) {
        String[] colours = pair.split(" on ", 2);
        assertThat(Style.SHEET).contains(colours[0]).contains(colours[1]);
        assertThat(contrast(colours[0], colours[1])).isGreaterThan(7);
    }

    @Test
    void noOtherColourStandsInTheStyle() {
        assertThat(Style.SHEET
                        .lines()
                        .flatMap(line -> java.util.regex.Pattern.compile("#([0-9a-f]{3,8})\\b")
                                .matcher(line)
                                .results())
                        .map(colour -> colour.group(1))
                        .distinct())
                .containsExactlyInAnyOrder("1b1b1b", "ffffff", "1f3864", "5a6a85", "404040", "eef1f7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                " lang=\"pl\" =>  => no language",
                "<title>Tytuł</title> => <title> </title> => no title",
                "<h2>Część</h2> => <h4>Część</h4> => heading h4 after h1",
                "<h2>Część</h2> => <h2></h2> => an empty heading",
                " scope=\"col\" =>  => a head of nothing",
                "labelledby=\"t1\" => labelledby=\"t2\" => labelled by nothing",
                "<p>tekst</p> => <p>tekst => no XML",
                "<p>tekst</p> => <script>a</script> => unknown element script",
                "<p>tekst</p> => <p onclick=\"a\">tekst</p> => unknown attribute onclick",
                "<p>tekst</p> => <p><img src=\"http://x\"/></p> => unknown element img",
                "<p>tekst</p> => <ul></ul> => an empty list",
                "body { => body { background: url(x); => the style looks outside",
                "<p>tekst</p> => <li>tekst</li> => error in line"
            })
    void theLintBites(String right, String wrong, String trouble) {
        String page = new String(
                bytes(new Document(
                        "Tytuł",
                        Language.PL,
                        DAY,
                        List.of(
                                new Block.Heading(1, "Część"),
                                new Block.Paragraph("tekst"),
                                new Block.Table("Opis", List.of("kto"), List.of())))),
                StandardCharsets.UTF_8);
        assertThat(HtmlLint.troublesOf(page)).isEmpty();
        assertThat(page).contains(right);
        assertThat(HtmlLint.troublesOf(page.replace(right, wrong == null ? "" : wrong)))
                .anySatisfy(said -> assertThat(said).startsWith(trouble));
    }

    /** How much two colours differ, 1 to 21, as WCAG 2 reckons. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
