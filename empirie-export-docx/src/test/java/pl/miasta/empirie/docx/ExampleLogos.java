package pl.miasta.empirie.docx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Made-up logos as PNG files. Drawn dot by dot and stored without compression, so that they are the same on every
 * machine.
 */
final class ExampleLogos {
    private static final int WHITE = 0xFFFFFF;
    private static final int GREEN = 0x0B5D3B;
    private static final int ORANGE = 0xB4531A;
    private static final int BLUE = 0x2F4B7C;

    // each dot is the mean of so many times so many
    private static final int FINER = 4;

    private ExampleLogos() {}

    /** Which colour a place has. */
    private interface Drawing {
        int at(double x, double y);
    }

    /** Three houses over a wave. */
    static byte[] houses() {
        return png(264, 88, (x, y) -> {
            double wave = 70 + 6 * StrictMath.sin(x * Math.PI / 44);
            if (y > wave) {
                return y < wave + 10 ? BLUE : WHITE;
            }
            for (int house = 0; house < 3; house++) {
                int middle = 46 + house * 86;
                double roof = 8 + Math.abs(x - middle);
                if (Math.abs(x - middle) <= 34 && y >= roof && y < 64) {
                    boolean door = Math.abs(x - middle) <= 7 && y >= 44;
                    return door ? WHITE : house == 1 ? ORANGE : GREEN;
                }
            }
            return WHITE;
        });
    }

    /** A ring of eight discs. */
    static byte[] ring() {
        return png(88, 88, (x, y) -> {
            for (int disc = 0; disc < 8; disc++) {
                double angle = disc * Math.PI / 4;
                double across = x - 44 - 30 * StrictMath.cos(angle);
                double down = y - 44 - 30 * StrictMath.sin(angle);
                if (across * across + down * down <= 100) {
                    return disc % 2 == 0 ? GREEN : ORANGE;
                }
            }
            return WHITE;
        });
    }

    private static byte[] png(int width, int height, Drawing colour) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int y = 0; y < height; y++) {
            // no filter
            rows.write(0);
            for (int x = 0; x < width; x++) {
                int[] sums = new int[3];
                for (int dot = 0; dot < FINER * FINER; dot++) {
                    double right = dot % FINER;
                    int down = dot / FINER;
                    int found = colour.at(x + right / FINER, y + (double) down / FINER);
                    for (int part = 0; part < 3; part++) {
                        sums[part] += found >> (16 - 8 * part) & 0xFF;
                    }
                }
                for (int sum : sums) {
                    rows.write(sum / (FINER * FINER));
                }
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        // eight bits for each of red, green and blue
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(png, "IDAT", stored(rows.toByteArray()));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** The form of zlib, in blocks that are not compressed. */
    private static byte[] stored(byte[] data) {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        stored.writeBytes(new byte[] {0x78, 0x01});
        for (int from = 0; from < data.length; from += 0xFFFF) {
            int length = Math.min(0xFFFF, data.length - from);
            stored.write(from + length == data.length ? 1 : 0);
            stored.write(length);
            stored.write(length >> 8);
            stored.write(~length);
            stored.write(~length >> 8);
            stored.write(data, from, length);
        }
        Adler32 sum = new Adler32();
        sum.update(data);
        stored.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return stored.toByteArray();
    }
}
