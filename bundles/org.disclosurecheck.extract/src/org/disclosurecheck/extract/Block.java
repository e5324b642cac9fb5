package org.disclosurecheck.extract;

import java.util.List;

import org.disclosurecheck.findings.Source;

/** A piece of a document in reading order. */
public sealed interface Block {

    /**
     * A line of text; never empty, outer blanks removed.
     *
     * @param text the text of the line
     * @param source where it stands
     * @param cell true when the file marks it as one cell of a table that was flattened to a cell a line (“0 |”)
     */
    record Line(String text, Source source, boolean cell) implements Block {
    }

    /**
     * A table.
     *
     * @param rows rows from top to bottom
     * @param source where it begins
     * @param ragged true when the file gives cells without their grid (pipe or tab rows): spans are then unknown, a
     *            merged label is simply absent, and columns can only be told by counting
     */
    record Grid(List<Row> rows, Source source, boolean ragged) implements Block {
    }

    /** A row of a table: the cells that begin in it, from left to right. Cells merged from above are not repeated. */
    record Row(List<GridCell> cells) {
    }

    /**
     * A cell of a table.
     *
     * @param text its text, lines joined without a blank between Chinese characters; empty for a blank cell
     * @param row 1-based grid row where it begins; in a sheet the sheet's own number
     * @param column 1-based grid column where it begins, spans of the cells to its left and from above counted; in a
     *            sheet the sheet's own number
     * @param rowSpan rows it covers, at least 1
     * @param columnSpan columns it covers, at least 1
     * @param source where it stands
     * @param formula how a workbook works the text out, without the equals sign; null where nothing is worked out
     */
    record GridCell(String text, int row, int column, int rowSpan, int columnSpan, Source source, String formula) {

        public GridCell(String text, int row, int column, int rowSpan, int columnSpan, Source source) {
            this(text, row, column, rowSpan, columnSpan, source, null);
        }
    }
}
