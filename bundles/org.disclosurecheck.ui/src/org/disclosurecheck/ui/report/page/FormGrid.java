package org.disclosurecheck.ui.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLayout;
import org.disclosurecheck.model.form.PrintedCell;

/**
 * A table as the form prints it, labels and values in one grid with merged cells. Rows and columns count from 0. That headers stand
 * in the middle of 表二 and none stands beside 表四 makes no difference here.
 */
public final class FormGrid {

    /** Where a key leads. */
    public enum Direction {
        LEFT(0, -1), RIGHT(0, 1), UP(-1, 0), DOWN(1, 0);

        private final int rows;
        private final int columns;

        Direction(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
        }
    }

    private final String table;
    private final PrintedCell[][] cells;
    private final Map<String, PrintedCell> values = new LinkedHashMap<>();
    private final List<PrintedCell> printed = new ArrayList<>();
    private final List<String> addresses;
    private final Map<String, String> rowPaths = new HashMap<>();
    private final Map<String, String> columnPaths = new HashMap<>();

    private FormGrid(String table, List<PrintedCell> printed) {
        this.table = table;
        int rows = printed.stream().mapToInt(cell -> cell.row() + cell.rowSpan() - 1).max().orElse(0);
        int columns = printed.stream().mapToInt(cell -> cell.column() + cell.columnSpan() - 1).max().orElse(0);
        cells = new PrintedCell[rows][columns];
        for (PrintedCell cell : printed) {
            for (int r = 0; r < cell.rowSpan(); r++) {
                for (int c = 0; c < cell.columnSpan(); c++) {
                    cells[cell.row() - 1 + r][cell.column() - 1 + c] = cell;
                }
            }
            if (cell.isValue()) {
                values.put(cell.key(), cell);
            }
        }
        addresses = List.copyOf(values.keySet());
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                PrintedCell cell = cells[r][c];
                if (cell != null && cell.row() - 1 == r && cell.column() - 1 == c) {
                    this.printed.add(cell);
                }
            }
        }
    }

    /** The grid of a table: T2, T3 or T4. */
    public static FormGrid of(Form form, String table) {
        return new FormGrid(table, switch (table) {
            case "T2" -> FormLayout.disclosures(form, line -> true);
            case "T3" -> FormLayout.applications(form, line -> true);
            case "T4" -> FormLayout.reviews(form, line -> true);
            default -> throw new IllegalArgumentException("no table " + table);
        });
    }

    public String table() {
        return table;
    }

    /** True when both print the same labels and values at the same positions. */
    public boolean looksLike(FormGrid other) {
        return other == this || table.equals(other.table) && Arrays.deepEquals(cells, other.cells);
    }

    public int rows() {
        return cells.length;
    }

    public int columns() {
        return cells.length == 0 ? 0 : cells[0].length;
    }

    /** The printed cell at a position, also from within its span; null where the form prints nothing. */
    public PrintedCell at(int row, int column) {
        return row < 0 || column < 0 || row >= rows() || column >= columns() ? null : cells[row][column];
    }

    /** All printed cells, each once, row by row. */
    public List<PrintedCell> printed() {
        return Collections.unmodifiableList(printed);
    }

    /** The address of the value at a position; null for a label. */
    public String address(int row, int column) {
        PrintedCell cell = at(row, column);
        return cell != null && cell.isValue() ? cell.key() : null;
    }

    /** The printed cell of an address, or null when the table has none such. */
    public PrintedCell cell(String address) {
        return values.get(address);
    }

    /** Addresses of all values, row by row. */
    public List<String> addresses() {
        return addresses;
    }

    /** Columns that hold labels only, from the left. */
    public int labelColumns() {
        int c = 0;
        while (c < columns() && noValueIn(c)) {
            c++;
        }
        return c;
    }

    private boolean noValueIn(int column) {
        for (int r = 0; r < rows(); r++) {
            if (address(r, column) != null) {
                return false;
            }
        }
        return true;
    }

    /** The next value in a direction, over labels that stand between; the same address at the edge. */
    public String next(String address, Direction direction) {
        PrintedCell from = values.get(address);
        if (from == null) {
            return address;
        }
        int row = from.row() - 1;
        int column = from.column() - 1;
        while (true) {
            row += direction.rows;
            column += direction.columns;
            PrintedCell cell = at(row, column);
            if (cell == null) {
                return address;
            }
            if (cell.isValue() && cell != from) {
                return cell.key();
            }
        }
    }

    /** The next value in reading order, by −1 or 1; null behind the last and before the first. */
    public String inOrder(String address, int by) {
        int at = addresses.indexOf(address) + by;
        return at < 0 || at >= addresses.size() ? null : addresses.get(at);
    }

    /** The labels to the left of a value, outermost first: “三、本年度办理结果 （七）总计”. */
    public String rowPath(String address) {
        return rowPaths.computeIfAbsent(address, key -> path(values.get(key), Direction.LEFT));
    }

    /** The labels above a value, outermost first: “申请人情况 法人或其他组织 商业企业”. */
    public String columnPath(String address) {
        return columnPaths.computeIfAbsent(address, key -> path(values.get(key), Direction.UP));
    }

    /** Over other values to the nearest label, then on while there are labels. */
    private String path(PrintedCell value, Direction direction) {
        List<String> words = new ArrayList<>();
        if (value == null) {
            return "";
        }
        PrintedCell last = value;
        int row = value.row() - 1;
        int column = value.column() - 1;
        for (PrintedCell cell = value; cell != null; cell = at(row, column)) {
            if (cell.isValue() && !words.isEmpty()) {
                break;
            }
            if (!cell.isValue() && cell != last && !cell.text().isEmpty()) {
                words.add(0, cell.text());
            }
            last = cell;
            row += direction.rows;
            column += direction.columns;
        }
        return String.join(" ", words);
    }
}
