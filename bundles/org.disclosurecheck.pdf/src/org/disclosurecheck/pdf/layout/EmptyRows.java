package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out rows that are none: strips in which nothing stands but blank cells, beside cells that reach over them. They
 * come about where a page ends, when the merged cells of a table do not break at the same height as its rows.
 */
final class EmptyRows {

    private EmptyRows() {
    }

    static List<DraftCell> without(List<DraftCell> cells, int rows) {
        List<DraftCell> kept = cells;
        for (int row = rows - 1; row >= 0; row--) {
            if (isEmpty(kept, row)) {
                kept = drop(kept, row);
            }
        }
        return kept;
    }

    private static boolean isEmpty(List<DraftCell> cells, int row) {
        boolean reachesOver = false;
        for (DraftCell cell : cells) {
            if (cell.row <= row && cell.end() > row) {
                if (cell.rowSpan == 1 && !cell.isBlank()) {
                    return false;
                }
                reachesOver |= cell.rowSpan > 1;
            }
        }
        return reachesOver;
    }

    private static List<DraftCell> drop(List<DraftCell> cells, int row) {
        List<DraftCell> kept = new ArrayList<>();
        for (DraftCell cell : cells) {
            boolean over = cell.row <= row && cell.end() > row;
            if (!over || cell.rowSpan > 1) {
                kept.add(new DraftCell(cell.left, cell.right, cell.row > row ? cell.row - 1 : cell.row,
                        over ? cell.rowSpan - 1 : cell.rowSpan, cell.page, cell.lines));
            }
        }
        return kept;
    }
}
