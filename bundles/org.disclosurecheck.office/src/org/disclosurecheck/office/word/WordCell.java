package org.disclosurecheck.office.word;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.findings.Source;

/** A cell of a table while the table is read. */
final class WordCell implements Flow {

    /** Paragraphs (strings) and tables, in reading order. */
    private final List<Object> pieces = new ArrayList<>(1);
    int row;
    int column;
    int rowSpan = 1;
    int columnSpan = 1;
    /** First cell of a vertical merge, or a part of it. */
    boolean mergesDown;
    /** Part of the cell above. */
    boolean continuesAbove;
    /** Part of the cell to the left. */
    boolean continuesLeft;

    @Override
    public void paragraph(String text) {
        pieces.add(text);
    }

    @Override
    public void table(WordTable table) {
        pieces.add(table);
    }

    boolean holdsTable() {
        return pieces.stream().anyMatch(WordTable.class::isInstance);
    }

    void pourInto(Flow flow) {
        for (Object piece : pieces) {
            if (piece instanceof WordTable table) {
                flow.table(table);
            } else {
                flow.paragraph((String) piece);
            }
        }
    }

    GridCell finished(int table) {
        Passage text = new Passage();
        for (Object paragraph : pieces) {
            for (String line : ((String) paragraph).split("\n", -1)) {
                text.append(line).joint();
            }
        }
        return new GridCell(text.take(), row, column, rowSpan, columnSpan, Source.cell(table, row, column));
    }
}
