package org.disclosurecheck.testkit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;

/** Writes a report as a page of a content system: nested markup in every cell, spans, blanks for indents. */
public final class HtmlWriter {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BREAK = 5;

    private final StringBuilder out = new StringBuilder();

    private HtmlWriter() {
    }

    /** A page in UTF-8 that says so. */
    public static byte[] utf8(Form form, Report report) {
        return new HtmlWriter().page(form, report, "utf-8").getBytes(StandardCharsets.UTF_8);
    }

    /** A page in GB18030 that, like many, does not say so. */
    public static byte[] gb18030(Form form, Report report) {
        return new HtmlWriter().page(form, report, null).getBytes(GB18030);
    }

    private String page(Form form, Report report, String charset) {
        PrintedReport printed = PrintedReport.of(form, report);
        out.append("<!DOCTYPE html>\n<html>\n<head>\n");
        if (charset != null) {
            out.append("<meta charset=\"").append(charset).append("\">\n");
        }
        if (printed.title() != null) {
            out.append("<title>").append(escape(printed.title())).append("</title>\n");
        }
        out.append("<style>p { margin: 0 }</style>\n<script>var page = '<p>0</p>';</script>\n</head>\n<body>\n")
                .append("<div class=\"article\">\n");
        if (printed.title() != null) {
            out.append("<h1>").append(escape(printed.title())).append("</h1>\n");
        }
        for (Block block : printed.body()) {
            if (block instanceof Line line) {
                out.append("<p style=\"text-indent: 2em\">&nbsp;<span><font face=\"FangSong\">").append(escape(line.text()))
                        .append("</font></span></p>\n");
            } else if (block instanceof Grid grid) {
                table(grid);
            }
        }
        return out.append("</div>\n</body>\n</html>\n").toString();
    }

    private void table(Grid grid) {
        out.append("<table border=\"1\" cellspacing=\"0\">\n<tbody>\n");
        for (Row row : grid.rows()) {
            out.append("<tr>\n");
            row.cells().forEach(this::cell);
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void cell(GridCell cell) {
        out.append("<td");
        if (cell.rowSpan() > 1) {
            out.append(" rowspan=\"").append(cell.rowSpan()).append('"');
        }
        if (cell.columnSpan() > 1) {
            out.append(" colspan=\"").append(cell.columnSpan()).append('"');
        }
        out.append(" valign=\"center\"><p align=\"center\"><span style=\"font-size: 12pt\">");
        if (cell.text().isEmpty()) {
            out.append("&nbsp;");
        } else if (cell.text().length() > BREAK + 1 && cell.text().charAt(BREAK - 1) > 0xff
                && cell.text().charAt(BREAK) > 0xff) {
            // a long label is broken by hand between two Chinese characters, its parts marked up separately
            out.append(escape(cell.text().substring(0, BREAK))).append("</span><br/>\n<span>")
                    .append(escape(cell.text().substring(BREAK)));
        } else {
            out.append(escape(cell.text()));
        }
        out.append("</span></p></td>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
