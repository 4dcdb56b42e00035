package pl.miasta.empirie.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import pl.miasta.empirie.document.Characters;

/**
 * Where XML is put together, as UTF-8 bytes. The one place where text becomes XML: whoever writes text has to pass
 * through {@link #text} or {@link #attribute}, which escape it and replace what XML does not bear. What is full goes on
 * to the stream at once, so that memory does not grow with the document.
 */
final class Utf8Sink {
    private static final int SIZE = 32 * 1024;
    // the longest that is put in at once: an escaped character
    private static final int LONGEST = 6;

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int length;

    Utf8Sink(OutputStream out) {
        this.out = out;
    }

    /** Markup: constants of this package, and what a template was checked for. */
    Utf8Sink raw(String markup) {
        return escaped(markup, Escape.NOTHING);
    }

    /** A number. */
    Utf8Sink raw(int number) {
        return raw(Integer.toString(number));
    }

    /** Text between two tags. */
    Utf8Sink text(String text) {
        return escaped(text, Escape.TEXT);
    }

    /** Text between two quotes; a line break or a tab is a blank there. */
    Utf8Sink attribute(String text) {
        return escaped(text, Escape.ATTRIBUTE);
    }

    private Utf8Sink escaped(String text, Escape escape) {
        int end = text.length();
        for (int i = 0; i < end; i++) {
            if (length + LONGEST > SIZE) {
                flush();
            }
            char next = text.charAt(i);
            if (next < 0x80 && (escape == Escape.NOTHING || isPlain(next))) {
                bytes[length++] = (byte) next;
            } else {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
                special(codePoint, escape);
            }
        }
        return this;
    }

    private static boolean isPlain(char letter) {
        return letter >= ' ' && letter != '&' && letter != '<' && letter != '>' && letter != '"' && letter != 0x7F;
    }

    private void special(int codePoint, Escape escape) {
        switch (codePoint) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '"' -> raw("&quot;");
            case '\t', '\n', '\r' -> one(escape == Escape.ATTRIBUTE ? ' ' : codePoint);
            default -> one(Characters.isShowable(codePoint) ? codePoint : Characters.REPLACEMENT);
        }
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

    /**
     * Hands over what there is.
     *
     * @throws UncheckedIOException if the stream fails
     */
    void flush() {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = 0;
    }

    private enum Escape {
        NOTHING,
        TEXT,
        ATTRIBUTE
    }
}
