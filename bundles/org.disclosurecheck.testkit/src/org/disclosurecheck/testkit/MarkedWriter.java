package org.disclosurecheck.testkit;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;

/** Writes a report in a format in which tables are marks in the text, as doc and rtf. */
abstract class MarkedWriter {

    /** Width of a grid column in twips. */
    static final int COLUMN = 600;
    private static final String NUMBERS = "一二三四五六七八九";

    /**
     * A cell of a row, the covered ones included.
     *
     * @param from the edge at its left, counted in grid columns
     * @param to the edge at its right
     * @param begins true for the first cell of a vertical merge
     * @param goesOn true for one that belongs to the cell above
     */
    record Part(String text, int from, int to, boolean begins, boolean goesOn) {
    }

    private final Edition edition;
    /** How many tables the report stands in. */
    private final int depth;
    private int headings;

    MarkedWriter(Edition edition) {
        this.edition = edition;
        this.depth = edition.has(Finish.LAYOUT_TABLE) ? 1 : 0;
    }

    /** @param number the number that the program writes in front of it, or null */
    abstract void paragraph(String text, String number, int depth);

    abstract void cell(String text, int depth);

    abstract void endRow(List<Part> parts, int depth);

    final void body() {
        if (edition.printed().title() != null) {
            paragraph(edition.printed().title(), null, depth);
        }
        Block before = null;
        for (Block block : edition.printed().body()) {
            if (block instanceof Line line) {
                boolean numbered = edition.has(Finish.NUMBERED_BY_LIST) && edition.headings().contains(line.text());
                paragraph(line.text(), numbered ? NUMBERS.charAt(headings++) + "、" : null, depth);
            } else if (block instanceof Grid grid) {
                if (before instanceof Grid) {
                    // two tables without a paragraph between them are one to word processors
                    paragraph("", null, depth);
                }
                table(grid);
            }
            before = block;
        }
        if (depth > 0) {
            cell("", depth);
            endRow(List.of(new Part("", 0, 16, false, false)), depth);
        }
    }

    private void table(Grid grid) {
        GridCell[][] covering = DocxWriter.covering(grid);
        for (int row = 1; row < covering.length; row++) {
            List<Part> parts = new ArrayList<>();
            for (int column = 1; column < covering[row].length && covering[row][column] != null;) {
                GridCell cell = covering[row][column];
                boolean first = cell.row() == row;
                parts.add(new Part(first ? cell.text() : "", column - 1, column - 1 + cell.columnSpan(),
                        first && cell.rowSpan() > 1, !first));
                column += cell.columnSpan();
            }
            parts.forEach(part -> cell(part.text(), depth + 1));
            endRow(parts, depth + 1);
        }
    }
}
