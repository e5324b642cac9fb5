package org.disclosurecheck.prose.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.Table;

/**
 * Cells of a table that share a defect and are told together: those of one row, or all of them when more than half of the
 * table is affected.
 *
 * @param table the table
 * @param cells the cells, in the order of the form
 * @param whole true when more than half of the table’s cells are among them
 */
public record CellGroup(Table table, List<Cell> cells, boolean whole) {

    /** The groups of cells of that kind in a table; T4 counts a group of columns as a row. */
    public static List<CellGroup> of(Table table, CellKind kind) {
        // a number with other signs than digits is of its kind, too
        List<Cell> all = kind == CellKind.NUMBER ? table.allCells() : Figures.unusual(table);
        List<Cell> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getKind() == kind) {
                found.add(all.get(i));
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        if (found.size() * 2 > table.allCells().size()) {
            return List.of(new CellGroup(table, found, true));
        }
        Map<String, List<Cell>> byRow = new LinkedHashMap<>();
        found.forEach(cell -> byRow.computeIfAbsent(cell.getRowKey(), key -> new ArrayList<>()).add(cell));
        return byRow.values().stream().map(cells -> new CellGroup(table, cells, false)).toList();
    }

    /** The cell that carries the finding. */
    public Cell first() {
        return cells.get(0);
    }

    public int size() {
        return cells.size();
    }

    /** The different texts of the cells: / and -. */
    public String texts() {
        return String.join(" ", cells.stream().map(cell -> cell.getRaw().strip()).distinct().toList());
    }

    /** True when all cells are of the row of that key. */
    public boolean isOfRow(String key) {
        return cells.stream().allMatch(cell -> cell.getRowKey().equals(key));
    }
}
