package pl.miasta.empirie.docx;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.Block;
import pl.miasta.empirie.document.Document;

/**
 * A register of many rows, written again and again: {@code LongRegister ROWS}. Says how much of the heap the document
 * takes and how much more was ever in use while it was written; run it with a small heap.
 */
public final class LongRegister {
    private LongRegister() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of(
                    Integer.toString(i),
                    "Rezultat numer " + i,
                    "przykład dobrej praktyki",
                    "Lublin, Łomża, Żory",
                    "opublikowany",
                    "2023-10-31"));
        }
        Document register = new Document(
                "Rejestr rezultatów",
                Language.PL,
                LocalDate.of(2023, 10, 31),
                List.of(new Block.Table(
                        "Rezultaty", List.of("Nr", "Nazwa", "Rodzaj", "Miasta", "Stan", "Dzień"), rows)));
        rows = null;
        long document = used();
        long[] most = new long[1];
        long[] bytes = new long[1];
        long begun = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            bytes[0] = 0;
            new DocxWriter().write(register, new OutputStream() {
                private long next = 1 << 14;

                @Override
                public void write(int octet) {
                    bytes[0]++;
                }

                @Override
                public void write(byte[] octets, int offset, int length) {
                    bytes[0] += length;
                    if (bytes[0] > next) {
                        next = bytes[0] + (1 << 14);
                        most[0] = Math.max(most[0], used());
                    }
                }
            });
        }
        System.out.printf(
                "%,d rows: document %,d kB of heap, writing at most %,d kB more; file %,d kB; heap allowed %,d kB; %,d ms each%n",
                count,
                document >> 10,
                (most[0] - document) >> 10,
                bytes[0] >> 10,
                Runtime.getRuntime().maxMemory() >> 10,
                (System.nanoTime() - begun) / 3_000_000);
        if (register.blocks().isEmpty()) {
            throw new IllegalStateException();
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
