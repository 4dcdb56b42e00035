package pl.miasta.empirie.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Extract;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.ProductId;

/** What an archive of a network holds, for programs: {@code empirie-archive/1}, JSON in UTF-8. */
public final class ArchiveIndex {
    /** The version of its shape. */
    public static final String SCHEMA = "empirie-archive/1";

    private ArchiveIndex() {}

    /**
     * A file of the archive.
     *
     * @param path its place, with {@code /} between folders
     * @param kind the constant that names its kind of document, such as {@code NOTE}; empty for the files beside them
     * @param title the document's title, in the archive's language
     * @param meeting the meeting that it is about, if it is about one
     * @param product the product that it is about, if it is about one
     */
    public record Entry(
            String path,
            Optional<? extends Enum<?>> kind,
            Optional<String> title,
            Optional<MeetingId> meeting,
            Optional<ProductId> product) {}

    /**
     * The bytes of the index; the same archive always gives the same.
     *
     * @param extract what the archive's edition file holds
     * @param network whose archive it is
     * @param day the day it speaks of
     * @param viewer for whom it was made
     * @param language the language of its documents
     * @param files its files in order
     */
    public static byte[] write(
            Extract extract, NetworkId network, LocalDate day, Viewer viewer, Language language, List<Entry> files) {
        Writer index = Writer.empty()
                .put("schema", SCHEMA)
                .put("edition", extract.edition().id())
                .put("network", network)
                .put("asOf", day)
                .put("viewer", viewer.text())
                .put("language", language.tag())
                .put(
                        "judgedOtherwise",
                        Writer.empty()
                                .values("rules", extract.rulesThatDiffer())
                                .values("meetings", extract.jointMeetings()))
                .list(
                        "files",
                        files,
                        file -> Writer.empty()
                                .put("path", file.path())
                                .put("kind", file.kind().map(Enum::name))
                                .put("title", file.title())
                                .put("meeting", file.meeting())
                                .put("product", file.product())
                                .object());
        return Printer.print(index.object());
    }
}
