package pl.miasta.empirie.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import pl.miasta.empirie.document.Characters;

/**
 * Where XML is put together, as UTF-8 bytes. The one place where text becomes XML: whoever writes text has to pass
 * through {@link #text} or {@link #attribute}, which escape it and replace what XML does not bear.
 */
final class Utf8Sink {
    private byte[] bytes = new byte[16 * 1024];
    private int length;

    /** Markup: constants of this package only, ASCII and the odd bullet. */
    Utf8Sink raw(String markup) {
        byte[] encoded = markup.getBytes(StandardCharsets.UTF_8);
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    /** A number. */
    Utf8Sink raw(int number) {
        return raw(Integer.toString(number));
    }

    /** Text between two tags. */
    Utf8Sink text(String text) {
        return escaped(text, false);
    }

    /** Text between two quotes; a line break or a tab is a blank there. */
    Utf8Sink attribute(String text) {
        return escaped(text, true);
    }

    private Utf8Sink escaped(String text, boolean inAttribute) {
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int codePoint = text.codePointAt(i);
            next = i + Character.charCount(codePoint);
            room(6);
            switch (codePoint) {
                case '&' -> raw("&amp;");
                case '<' -> raw("&lt;");
                case '>' -> raw("&gt;");
                case '"' -> raw("&quot;");
                case '\t', '\n', '\r' -> one(inAttribute ? ' ' : codePoint);
                default -> one(Characters.isShowable(codePoint) ? codePoint : Characters.REPLACEMENT);
            }
        }
        return this;
    }

    private void one(int codePoint) {
        if (codePoint < 0x80) {
            put(codePoint);
        } else if (codePoint < 0x800) {
            put(0xC0 | (codePoint >> 6));
            continuation(codePoint);
        } else if (codePoint < 0x10000) {
            put(0xE0 | (codePoint >> 12));
            continuation(codePoint >> 6);
            continuation(codePoint);
        } else {
            put(0xF0 | (codePoint >> 18));
            continuation(codePoint >> 12);
            continuation(codePoint >> 6);
            continuation(codePoint);
        }
    }

    private void continuation(int bits) {
        put(0x80 | (bits & 0x3F));
    }

    private void put(int octet) {
        bytes[length++] = (byte) octet;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** Hands everything over and begins anew. */
    void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }
}
