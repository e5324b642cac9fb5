package org.disclosurecheck.testkit;

import java.util.List;
import java.util.stream.Collectors;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;

/** Writes a report as plain text, with its tables in one of the ways in which copied pages show them. */
public final class TextWriter {

    /** How a table is flattened. */
    public enum Style {
        /** Every cell on a line of its own, ended by a stroke. */
        CELL_A_LINE,
        /** Every cell on a line of its own, a stroke on the next line. */
        STROKES_ALONE,
        /** Every cell on a line of its own and nothing else; a blank cell leaves nothing. */
        BARE_LINES,
        /** A row a line, cells ended by strokes; what is merged from above leaves an empty cell. */
        PIPES,
        /** A row a line, cells separated by tabs; what is merged from above leaves nothing. */
        TABS
    }

    private static final int LINE = 36;

    private final Edition edition;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private TextWriter(Edition edition, Style style) {
        this.edition = edition;
        this.style = style;
    }

    public static String write(Form form, Report report, Style style) {
        return write(Edition.of(form, report), style);
    }

    public static String write(Edition edition, Style style) {
        return new TextWriter(edition, style).text();
    }

    private String text() {
        if (edition.printed().title() != null) {
            out.append(edition.printed().title()).append('\n');
        }
        for (Block block : edition.printed().body()) {
            if (block instanceof Line line) {
                line(line.text());
            } else if (block instanceof Grid grid) {
                table(grid);
            }
        }
        return out.toString();
    }

    private void line(String text) {
        String rest = text;
        while (edition.has(Finish.WRAPPED_LINES) && rest.length() > LINE) {
            out.append(rest, 0, LINE).append('\n');
            rest = rest.substring(LINE);
        }
        out.append(rest).append('\n');
    }

    private void table(Grid grid) {
        boolean vertical = edition.has(Finish.VERTICAL_HEADER) && isReviews(grid);
        for (Row row : grid.rows()) {
            List<String> texts = row.cells().stream().map(GridCell::text).toList();
            if (vertical && !isLast(grid, row)) {
                vertical(texts);
                continue;
            }
            switch (style) {
                case CELL_A_LINE -> texts.forEach(text -> out.append(text.isEmpty() ? "|\n" : text + " |\n"));
                case STROKES_ALONE -> texts.forEach(text -> out.append(text.isEmpty() ? "|\n" : text + "\n|\n"));
                case BARE_LINES -> texts.forEach(text -> out.append(text.isBlank() ? "" : text + "\n"));
                case PIPES -> out.append("| ".repeat(coveredBefore(grid, row))).append(oneLine(texts, " | "))
                        .append(" |\n");
                case TABS -> out.append(oneLine(texts, "\t")).append('\n');
            }
        }
    }

    private static String oneLine(List<String> texts, String sign) {
        return String.join(sign, texts).replace('\n', ' ');
    }

    private static boolean isReviews(Grid grid) {
        return grid.rows().get(0).cells().stream().anyMatch(cell -> cell.text().contains("行政复议"));
    }

    private static boolean isLast(Grid grid, Row row) {
        return row == grid.rows().get(grid.rows().size() - 1);
    }

    /** Words of narrow columns stand upright: the first characters of all words, then the second ones … */
    private void vertical(List<String> texts) {
        if (texts.size() < 4) {
            out.append(String.join(" ", texts)).append('\n');
            return;
        }
        int height = texts.stream().mapToInt(String::length).max().orElse(0);
        for (int i = 0; i < height; i++) {
            int at = i;
            out.append(texts.stream().filter(text -> text.length() > at).map(text -> text.substring(at, at + 1))
                    .collect(Collectors.joining(" "))).append('\n');
        }
    }

    /** How many cells from above stand to the left of a row's first cell. */
    private static int coveredBefore(Grid grid, Row row) {
        if (row.cells().isEmpty()) {
            return 0;
        }
        GridCell first = row.cells().get(0);
        return (int) grid.rows().stream().flatMap(above -> above.cells().stream())
                .filter(cell -> cell.row() < first.row() && cell.row() + cell.rowSpan() > first.row()
                        && cell.column() < first.column())
                .count();
    }
}
