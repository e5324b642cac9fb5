package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;

/** Cuts a grid that holds several tables, one below the other, where the words of the next table begin. */
final class GridSplitter {

    private GridSplitter() {
    }

    static List<Grid> split(Grid grid, Vocabulary vocabulary) {
        List<Integer> cuts = new ArrayList<>();
        int current = 0;
        for (int i = 0; i < grid.rows().size(); i++) {
            int own = own(grid.rows().get(i), vocabulary);
            if (own != 0 && (own & current) == 0) {
                if (current != 0) {
                    cuts.add(i);
                }
                current = own;
            }
        }
        if (cuts.isEmpty()) {
            return List.of(grid);
        }
        List<Grid> grids = new ArrayList<>();
        int from = 0;
        cuts.add(grid.rows().size());
        for (int cut : cuts) {
            List<Row> rows = grid.rows().subList(from, cut);
            List<GridCell> first = rows.get(0).cells();
            grids.add(new Grid(rows, first.isEmpty() ? grid.source() : first.get(0).source(), grid.ragged()));
            from = cut;
        }
        return grids;
    }

    /** Bits of the tables that some cell of the row can belong to alone. */
    private static int own(Row row, Vocabulary vocabulary) {
        int own = 0;
        for (GridCell cell : row.cells()) {
            int tables = vocabulary.word(cell.text()).tables();
            own |= Integer.bitCount(tables) == 1 ? tables : 0;
        }
        return own;
    }
}
