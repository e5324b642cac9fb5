package org.disclosurecheck.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.disclosurecheck.export.layout.DisplayWidth;
import org.disclosurecheck.export.layout.Ink;
import org.disclosurecheck.export.layout.Screen;
import org.disclosurecheck.export.layout.Visible;
import org.disclosurecheck.export.layout.Wrapping;

/** Writes lines, wrapped to the screen with a hanging indent. */
final class TextPage {

    private final Writer out;
    private final Screen screen;

    TextPage(Writer out, Screen screen) {
        this.out = out;
        this.screen = screen;
    }

    void flush() throws IOException {
        out.flush();
    }

    void blank() throws IOException {
        out.write('\n');
    }

    void rule(char drawn) throws IOException {
        out.write(screen.paint(Ink.FAINT, String.valueOf(drawn).repeat(screen.rule())) + "\n");
    }

    /** A line that is not wrapped: a row of a table, a rule text. */
    void line(Ink ink, String text) throws IOException {
        out.write((ink == null ? text : screen.paint(ink, text)) + "\n");
    }

    void heading(String text) throws IOException {
        indented(0, Ink.STRONG, "", text);
    }

    /** A label and a text behind it; further lines begin under the text. */
    void indented(int indent, String label, String text) throws IOException {
        indented(indent, null, label, text);
    }

    /** The ink is for the label, or for the whole text when there is none. */
    void indented(int indent, Ink ink, String label, String text) throws IOException {
        int hanging = indent + DisplayWidth.of(label);
        List<String> lines = Wrapping.lines(text, width(hanging));
        for (int i = 0; i < lines.size(); i++) {
            String line = Visible.line(lines.get(i));
            if (i > 0 || label.isEmpty()) {
                boolean inked = ink != null && label.isEmpty();
                out.write(" ".repeat(hanging) + (inked ? screen.paint(ink, line) : line) + "\n");
            } else {
                out.write(" ".repeat(indent) + (ink == null ? label : screen.paint(ink, label)) + line + "\n");
            }
        }
    }

    /** The first line of a finding: number, severity, rule, place. */
    void headline(String number, Ink ink, String severity, String rule, String place) throws IOException {
        int hanging = DisplayWidth.of(number) + DisplayWidth.of(severity) + rule.length() + 4;
        List<String> lines = Wrapping.lines(place, width(hanging));
        out.write(number + screen.paint(ink, severity) + "  " + screen.paint(Ink.STRONG, rule) + "  " + lines.get(0)
                + "\n");
        for (String line : lines.subList(1, lines.size())) {
            out.write(" ".repeat(hanging) + line + "\n");
        }
    }

    private int width(int hanging) {
        return screen.columns() == 0 ? 0 : Math.max(20, screen.columns() - hanging);
    }
}
