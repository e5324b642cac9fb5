package org.disclosurecheck.testkit;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;

/**
 * Writes a report as a PDF file the way word processors print it: justified paragraphs with indented first lines, tables
 * with lines that run over pages, page numbers.
 */
public final class PdfWriter {

    /**
     * How the pages look.
     *
     * @param landscape true for pages that are wider than high
     * @param rotation by how many degrees a viewer turns the pages
     * @param size height of the letters
     * @param repeated header rows of a table that are printed again on its next page
     * @param numbered true for a page number at the foot of each page
     * @param ruled true for tables with lines
     */
    public record Look(boolean landscape, int rotation, float size, int repeated, boolean numbered, boolean ruled) {

        public static final Look PLAIN = new Look(false, 0, 10.5f, 0, true);

        /** With lines. */
        public Look(boolean landscape, int rotation, float size, int repeated, boolean numbered) {
            this(landscape, rotation, size, repeated, numbered, true);
        }
    }

    private static final float SHORT_EDGE = 595;
    private static final float LONG_EDGE = 842;
    private static final float MARGIN = 72;
    private static final String NO_START = "，。、；：？！”’）》〉〕,.;:?!)";

    private final Look look;
    private final PdfPages pages;
    private final float width;
    private final float height;
    private final float leading;
    private float y;
    private int page;

    private PdfWriter(Look look) {
        this.look = look;
        this.width = look.landscape ? LONG_EDGE : SHORT_EDGE;
        this.height = look.landscape ? SHORT_EDGE : LONG_EDGE;
        this.leading = 1.6f * look.size;
        this.pages = new PdfPages(width, height, look.rotation);
    }

    public static byte[] write(Form form, Report report) {
        return write(form, report, Look.PLAIN);
    }

    public static byte[] write(Form form, Report report, Look look) {
        PdfWriter writer = new PdfWriter(look);
        PrintedReport printed = PrintedReport.of(form, report);
        writer.newPage();
        if (printed.title() != null) {
            writer.title(printed.title());
        }
        for (Block block : printed.body()) {
            if (block instanceof Line line) {
                writer.paragraph(line.text());
            } else if (block instanceof Grid grid) {
                new PdfTable(writer, grid).draw();
            }
        }
        return writer.pages.bytes();
    }

    private void title(String text) {
        float size = 1.5f * look.size;
        for (String line : wrapped(text, size, 0)) {
            place(1.6f * size);
            pages.text((width - PdfPages.width(line, size)) / 2, y, size, line);
        }
    }

    private void paragraph(String text) {
        float indent = 2 * look.size;
        for (String line : wrapped(text, look.size, indent)) {
            place(leading);
            pages.text(MARGIN + indent, y, look.size, line);
            indent = 0;
        }
    }

    private List<String> wrapped(String text, float size, float indent) {
        return wrapped(text, size, indent, width - 2 * MARGIN);
    }

    /** The text in lines; no line begins with a mark that belongs to the one before, no number is broken. */
    static List<String> wrapped(String text, float size, float indent, float room) {
        List<String> lines = new ArrayList<>();
        float free = room - indent;
        int from = 0;
        while (from < text.length()) {
            int to = from + 1;
            while (to < text.length() && PdfPages.width(text.substring(from, to + 1), size) <= free) {
                to++;
            }
            int end = to;
            while (to < text.length() && to > from + 1 && (NO_START.indexOf(text.charAt(to)) >= 0
                    || Character.isDigit(text.charAt(to)) && Character.isDigit(text.charAt(to - 1)))) {
                to--;
            }
            to = to == from + 1 ? end : to;
            lines.add(text.substring(from, to));
            from = to;
            free = room;
        }
        return lines;
    }

    /** Goes down by so much, to the next page where it ends. */
    void place(float down) {
        if (y + down > bottom()) {
            newPage();
        }
        y += down;
    }

    void newPage() {
        pages.page();
        page++;
        y = MARGIN;
        if (look.numbered) {
            String number = "- " + page + " -";
            pages.text((width - PdfPages.width(number, look.size)) / 2, height - MARGIN / 2, look.size, number);
        }
    }

    float bottom() {
        return height - MARGIN;
    }

    float y() {
        return y;
    }

    void moveTo(float to) {
        y = to;
    }

    float left() {
        return MARGIN;
    }

    float right() {
        return width - MARGIN;
    }

    Look look() {
        return look;
    }

    PdfPages pages() {
        return pages;
    }
}
