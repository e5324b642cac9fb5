package org.disclosurecheck.office.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.findings.Source;

/** A cell of a table while the table is read. */
final class WordCell implements Flow {

    /** The longest label met, with all its instructions, has less. */
    private static final int LONGEST = 300;

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
    /** Deleted by a revision: the cells to its right move up. */
    boolean deleted;
    /** Part of the cell to the left. */
    boolean continuesLeft;

    private int length;
    /** All its paragraphs are taken over as they are. */
    private boolean plain = true;
    private boolean holdsTable;

    @Override
    public void paragraph(String text, boolean plain) {
        pieces.add(text);
        this.plain &= plain;
        length += text.length();
    }

    @Override
    public void table(WordTable table) {
        pieces.add(table);
        holdsTable = true;
    }

    Stream<WordTable> tables() {
        return pieces.stream().filter(WordTable.class::isInstance).map(WordTable.class::cast);
    }

    /** True when it holds a table, or so much text that it is no cell of a table with figures. */
    boolean holdsParts() {
        return holdsTable || length > LONGEST;
    }

    void pourInto(Flow flow) {
        for (Object piece : pieces) {
            if (piece instanceof WordTable table) {
                flow.table(table);
            } else {
                flow.paragraph((String) piece, plain);
            }
        }
    }

    void pourInto(Passage text) {
        for (Object piece : pieces) {
            if (piece instanceof WordTable table) {
                table.pourInto(text);
            } else {
                for (String line : ((String) piece).split("\n", -1)) {
                    text.append(line).joint();
                }
            }
        }
    }

    GridCell finished(int table) {
        return new GridCell(text(), row, column, rowSpan, columnSpan, Source.cell(table, row, column));
    }

    private String text() {
        if (pieces.size() == 1 && plain && !holdsTable) {
            return ((String) pieces.get(0)).strip();
        }
        Passage text = new Passage();
        pourInto(text);
        return text.take();
    }
}
