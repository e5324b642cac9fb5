package org.disclosurecheck.pdf;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Document;

/** What was read, short enough to compare: lines as they are, rows as “text | text (2×3)”. */
final class Shown {

    private Shown() {
    }

    static List<String> of(Document document) {
        List<String> shown = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Line line) {
                shown.add(line.text());
            } else if (block instanceof Grid grid) {
                grid.rows().forEach(row -> shown.add(String.join(" | ", row.cells().stream().map(Shown::cell).toList())));
            }
        }
        return shown;
    }

    private static String cell(GridCell cell) {
        return cell.text() + (cell.rowSpan() == 1 && cell.columnSpan() == 1 ? ""
                : " (" + cell.rowSpan() + "×" + cell.columnSpan() + ")");
    }
}
