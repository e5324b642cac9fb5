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

    private final Edition edition;
    private final StringBuilder out = new StringBuilder();

    private HtmlWriter(Edition edition) {
        this.edition = edition;
    }

    /** A page in UTF-8 that says so. */
    public static byte[] utf8(Form form, Report report) {
        return utf8(Edition.of(form, report));
    }

    /** A page in UTF-8 that says so. */
    public static byte[] utf8(Edition edition) {
        return new HtmlWriter(edition).page("utf-8").getBytes(StandardCharsets.UTF_8);
    }

    /** A page in GB18030 that, like many, does not say so. */
    public static byte[] gb18030(Form form, Report report) {
        return gb18030(Edition.of(form, report));
    }

    /** A page in GB18030 that, like many, does not say so. */
    public static byte[] gb18030(Edition edition) {
        return new HtmlWriter(edition).page(null).getBytes(GB18030);
    }

    private String page(String charset) {
        String title = edition.printed().title();
        out.append("<!DOCTYPE html>\n<html>\n<head>\n");
        if (charset != null) {
            out.append("<meta charset=\"").append(charset).append("\">\n");
        }
        if (edition.has(Finish.METADATA)) {
            out.append("<meta name=\"PubDate\" content=\"").append(edition.published()).append(" 10:20\">\n");
        }
        if (title != null) {
            out.append("<title>").append(escape(title)).append("</title>\n");
        }
        out.append("<style>p { margin: 0 }</style>\n<script>var page = '<p>0</p>';</script>\n</head>\n<body>\n");
        if (edition.has(Finish.SITE)) {
            out.append(SitePage.ABOVE);
        }
        out.append(edition.has(Finish.LAYOUT_TABLE) ? "<table width=\"1000\"><tr><td>\n" : "<div class=\"article\">\n");
        if (title != null) {
            out.append("<h1>").append(escape(title)).append("</h1>\n");
        }
        edition.printed().body().forEach(this::block);
        out.append(edition.has(Finish.LAYOUT_TABLE) ? "</td></tr></table>\n" : "</div>\n");
        if (edition.has(Finish.SITE)) {
            out.append(SitePage.BELOW);
        }
        out.append("</body>\n</html>\n");
        return edition.has(Finish.END_TAGS_LEFT_OUT) ? out.toString().replaceAll("</(td|tr|p|tbody|span|font)>", "")
                : out.toString();
    }

    private void block(Block block) {
        if (block instanceof Line line) {
            out.append("<p style=\"text-indent: 2em\">&nbsp;<span><font face=\"FangSong\">").append(escape(line.text()))
                    .append("</font></span></p>\n");
        } else if (block instanceof Grid grid) {
            table(grid);
        }
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
        } else if (edition.has(Finish.BROKEN_CELLS)) {
            out.append(escape(cell.text()).replaceAll("(?<=[\\u4e00-\\u9fff])(?=[\\u4e00-\\u9fff])", "<br>"));
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
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\u00a0", "&nbsp;")
                .replace("\n", "<br/>");
    }
}
