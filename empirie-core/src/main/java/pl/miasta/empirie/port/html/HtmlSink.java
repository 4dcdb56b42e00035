package pl.miasta.empirie.port.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.document.Characters;

/** The one way into the file: marks as they are, everything else escaped. */
final class HtmlSink {
    private final Writer out;

    HtmlSink(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    HtmlSink begin(Language language) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"");
        out.write(
                switch (language) {
                    case PL -> "pl";
                    case EN -> "en";
                });
        out.write("\">\n");
        return mark(Mark.HEAD);
    }

    HtmlSink mark(Mark mark) throws IOException {
        out.write(mark.text());
        return this;
    }

    /** An id of our own making. */
    HtmlSink id(int number) throws IOException {
        out.write("t");
        out.write(Integer.toString(number));
        return this;
    }

    /** A text with its line breaks. */
    HtmlSink text(String text) throws IOException {
        return escaped(Characters.clean(text), Mark.LINE_BREAK.text());
    }

    /** A text on one line. */
    HtmlSink line(String text) throws IOException {
        return escaped(Characters.clean(text), " ");
    }

    private HtmlSink escaped(String clean, String lineBreak) throws IOException {
        for (int i = 0; i < clean.length(); i++) {
            char character = clean.charAt(i);
            switch (character) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\n' -> out.write(lineBreak);
                default -> out.write(character);
            }
        }
        return this;
    }

    void flush() throws IOException {
        out.flush();
    }
}
