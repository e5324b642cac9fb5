package org.disclosurecheck.extract.internal;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;

/**
 * Tables that were typed with tabs into a document: paragraphs one below the other, cells between the tabs. They become
 * tables as they do in a plain text. The lines of a contents page have one tab, before the number of the page.
 */
final class TabRows {

    /** From so many cells on, a line is the row of a table; shorter ones beside it belong to it. */
    private static final int CELLS_OF_A_ROW = 4;
    private static final int LONGEST_CELL = 60;

    private TabRows() {
    }

    /** The blocks with such lines put together; the same list when there are none. */
    static List<Block> gathered(List<Block> blocks) {
        List<Block> gathered = null;
        for (int i = 0; i < blocks.size(); i++) {
            int end = i;
            boolean table = false;
            while (end < blocks.size() && blocks.get(end) instanceof Line line && isRow(line)) {
                table |= cells(line).length >= CELLS_OF_A_ROW;
                end++;
            }
            boolean rows = table && end - i > 1;
            if (rows && gathered == null) {
                gathered = new ArrayList<>(blocks.subList(0, i));
            }
            if (rows) {
                gathered.add(grid(blocks.subList(i, end)));
                i = end - 1;
            } else if (gathered != null) {
                gathered.add(blocks.get(i));
            }
        }
        return gathered == null ? blocks : List.copyOf(gathered);
    }

    private static boolean isRow(Line line) {
        if (line.cell() || line.text().indexOf('\t') < 0) {
            return false;
        }
        for (String cell : cells(line)) {
            if (cell.length() > LONGEST_CELL && cell.indexOf('。') >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String[] cells(Line line) {
        return line.text().split("\t", -1);
    }

    private static Grid grid(List<Block> lines) {
        List<Row> rows = new ArrayList<>();
        for (Block block : lines) {
            Line line = (Line) block;
            List<GridCell> cells = new ArrayList<>();
            for (String cell : cells(line)) {
                cells.add(new GridCell(cell.strip(), rows.size() + 1, cells.size() + 1, 1, 1, line.source()));
            }
            rows.add(new Row(List.copyOf(cells)));
        }
        return new Grid(List.copyOf(rows), ((Line) lines.get(0)).source(), true);
    }
}
