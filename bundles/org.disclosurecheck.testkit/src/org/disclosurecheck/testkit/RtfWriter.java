package org.disclosurecheck.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;

/** Writes a report as rtf, the way Word does: characters by their number, with a byte for old programs. */
public final class RtfWriter extends MarkedWriter {

    private final StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\uc1\\deff0"
            + "{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\n");

    private RtfWriter(Edition edition) {
        super(edition);
    }

    public static byte[] write(Form form, Report report) {
        return write(Edition.of(form, report));
    }

    public static byte[] write(Edition edition) {
        RtfWriter writer = new RtfWriter(edition);
        writer.body();
        return writer.rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    void paragraph(String text, String number, int depth) {
        begin(depth);
        if (number != null) {
            rtf.append("{\\listtext\\pard\\plain ");
            text(number);
            rtf.append("\\tab}");
        }
        text(text);
        rtf.append("\\par\n");
    }

    @Override
    void cell(String text, int depth) {
        begin(depth);
        text(text);
        rtf.append(depth == 1 ? "\\cell\n" : "\\nestcell{\\nonesttables\\par}\n");
    }

    @Override
    void endRow(List<Part> parts, int depth) {
        rtf.append(depth == 1 ? "{\\trowd\\trgaph108" : "{\\*\\nesttableprops\\trowd");
        for (Part part : parts) {
            rtf.append(part.begins() ? "\\clvmgf" : part.goesOn() ? "\\clvmrg" : "")
                    .append("\\clbrdrt\\brdrs\\cellx").append(COLUMN * part.to());
        }
        rtf.append(depth == 1 ? "\\row}\n" : "\\nestrow}{\\nonesttables\\par}\n");
    }

    private void begin(int depth) {
        rtf.append("\\pard\\plain").append(depth == 0 ? "" : "\\intbl\\itap" + depth).append("\\f0 ");
    }

    private void text(String text) {
        text.chars().forEach(c -> {
            if (c == '\n') {
                rtf.append("\\line ");
            } else if (c == '\\' || c == '{' || c == '}') {
                rtf.append('\\').append((char) c);
            } else if (c == '\t') {
                rtf.append("\\tab ");
            } else if (c < 0x80) {
                rtf.append((char) c);
            } else {
                rtf.append("\\u").append((short) c).append('?');
            }
        });
    }
}
