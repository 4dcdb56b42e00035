package pl.miasta.empirie.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.document.DocumentKind;
import pl.miasta.empirie.document.FullEdition;
import pl.miasta.empirie.document.NamedDocument;
import pl.miasta.empirie.document.SampleAgendas;

/** Every kind of document of an edition in full bloom, in our own look and in that of a template. */
class EveryDocumentTest {
    private static final List<NamedDocument> ALL = Stream.concat(
                    FullEdition.all().stream(), SampleAgendas.all().stream())
            .toList();

    // what is made of the same blocks need not be looked at twice; the profile docs-check looks at all of them
    private static final Collection<NamedDocument> ONE_OF_EACH = ALL.stream()
            .collect(Collectors.toMap(
                    one -> one.kind() + " " + one.document().language(),
                    one -> one,
                    (one, other) -> one,
                    LinkedHashMap::new))
            .values();

    /**
     * A look to write in.
     *
     * @param name what a test calls it
     */
    record Look(String name, DocxLook look, DocxWriter writer) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Look> looks() {
        DocxTemplate template = DocxTemplate.of(ExampleTemplate.bytes());
        return List.of(
                new Look("own", DocxLook.OWN, new DocxWriter()),
                new Look("template", template.look(), new DocxWriter(template)));
    }

    @Test
    void everyKindIsAmongThem() {
        assertThat(ALL.stream().map(NamedDocument::kind)).containsAll(EnumSet.allOf(DocumentKind.class));
    }

    /** In our own look the contract of writers asks the same. */
    @Test
    void everyKindIsSoundInTheLookOfATemplate() throws IOException {
        Look look = looks().get(1);
        for (NamedDocument one : ONE_OF_EACH) {
            DocxWriterTest.assertSound(
                    new DocxFile(bytes(look, one.document())),
                    DocxParts.tag(one.document().language()));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anOfficeLibraryFindsTheSameBlocks(Look look) throws IOException {
        for (NamedDocument one : ONE_OF_EACH) {
            if (one.document().language() == Language.PL) {
                finds(look, one.document());
            }
        }
    }

    private static void finds(Look look, Document document) throws IOException {
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(bytes(look, document)))) {
            assertThat(opened.getProperties().getCoreProperties().getTitle()).isEqualTo(document.title());
            assertThat(opened.getTables()).hasSize(count(document, Block.Table.class));
            for (XWPFTable table : opened.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(0).isCantSplitRow()).isTrue();
            }
            for (int level = 1; level <= 3; level++) {
                int wanted = level;
                assertThat(of(look, opened, DocxStyle.heading(level))).hasSize((int) document.blocks().stream()
                        .filter(block -> block instanceof Block.Heading heading && heading.level() == wanted)
                        .count());
            }
            assertThat(of(look, opened, DocxStyle.BULLETS))
                    .hasSize(items(document, false))
                    .allMatch(
                            item -> item.getNumFmt() == null || item.getNumFmt().equals("bullet"));
            assertThat(of(look, opened, DocxStyle.NUMBERS))
                    .hasSize(items(document, true))
                    .allMatch(item -> item.getNumFmt().equals("decimal"));
            assertThat(opened.getHeaderList()).hasSize(1);
            assertThat(opened.getFooterList()).isNotEmpty();
            assertThat(opened.getAllPackagePictures()).hasSize(look.name.equals("own") ? 0 : 2);
        }
    }

    private static List<XWPFParagraph> of(Look look, XWPFDocument opened, DocxStyle style) {
        String id = look.look.ids().get(style);
        return opened.getParagraphs().stream()
                .filter(paragraph -> id.equals(paragraph.getStyle()))
                .toList();
    }

    private static int count(Document document, Class<? extends Block> kind) {
        return (int) document.blocks().stream().filter(kind::isInstance).count();
    }

    private static int items(Document document, boolean ordered) {
        return document.blocks().stream()
                .filter(block -> block instanceof Block.Items items && items.ordered() == ordered)
                .mapToInt(block -> ((Block.Items) block).items().size())
                .sum();
    }

    private static byte[] bytes(Look look, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        look.writer.write(document, out);
        return out.toByteArray();
    }
}
