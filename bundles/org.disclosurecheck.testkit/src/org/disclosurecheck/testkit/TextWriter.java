package org.disclosurecheck.testkit;

import java.util.List;

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
        /** A row a line, cells ended by strokes; what is merged from above leaves an empty cell. */
        PIPES,
        /** A row a line, cells separated by tabs; what is merged from above leaves nothing. */
        TABS
    }

    private TextWriter() {
    }

    public static String write(Form form, Report report, Style style) {
        PrintedReport printed = PrintedReport.of(form, report);
        StringBuilder out = new StringBuilder();
        if (printed.title() != null) {
            out.append(printed.title()).append('\n');
        }
        for (Block block : printed.body()) {
            if (block instanceof Line line) {
                out.append(line.text()).append('\n');
            } else if (block instanceof Grid grid) {
                table(grid, style, out);
            }
        }
        return out.toString();
    }

    private static void table(Grid grid, Style style, StringBuilder out) {
        for (Row row : grid.rows()) {
            List<String> texts = row.cells().stream().map(GridCell::text).toList();
            switch (style) {
                case CELL_A_LINE -> texts.forEach(text -> out.append(text.isEmpty() ? "|" : text + " |").append('\n'));
                case PIPES -> out.append("| ".repeat(coveredBefore(grid, row))).append(String.join(" | ", texts))
                        .append(" |\n");
                case TABS -> out.append(String.join("\t", texts)).append('\n');
            }
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
