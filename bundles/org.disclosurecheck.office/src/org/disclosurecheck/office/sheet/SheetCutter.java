package org.disclosurecheck.office.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.Passage;

/**
 * Cuts a sheet into lines and grids. A sheet does not say where a table begins: rows with several cells one below the
 * other are one, rows with a single cell are text, unless lines around its blank neighbours, or a merged cell that
 * reaches down into it, make the row part of a table.
 */
final class SheetCutter {

    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_ROW_NAME = 45;
    /** As many values alone in a row are a table: that of reviews without its header. */
    private static final int FEWEST_VALUES = 5;
    private static final int LONGEST_VALUE = 14;
    private static final int MOST_GRID_CELLS = 100_000;
    private static final String IN_VALUES = "0123456789０１２３４５６７８９.,，．%+-—–/ \n";
    private static final String ORDINALS = "一二三四五六七八九十";

    private final Sheet sheet;
    private final List<LaidRow> rows = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<LaidRow> run = new ArrayList<>();

    private SheetCutter(Sheet sheet) {
        this.sheet = sheet;
        for (SheetRow row : sheet.rows()) {
            if (!sheet.isHiddenRow(row.number)) {
                rows.add(new LaidRow(sheet, row));
            }
        }
    }

    /** The blocks of a finished sheet. */
    static List<Block> cut(Sheet sheet) {
        return new SheetCutter(sheet).cut();
    }

    private List<Block> cut() {
        for (int i = 0; i < rows.size(); i++) {
            LaidRow row = rows.get(i);
            if (!run.isEmpty() && !follows(last(), row)) {
                flush();
            }
            if (isTableRow(i)) {
                run.add(row);
            } else if (!row.filled().isEmpty()) {
                flush();
                row.filled().forEach(cell -> lines(row, cell));
            }
        }
        flush();
        return blocks;
    }

    private LaidRow last() {
        return run.get(run.size() - 1);
    }

    /** True when nothing but hidden rows stands between the two. */
    private boolean follows(LaidRow above, LaidRow row) {
        int next = above.number() + 1;
        while (next < row.number() && sheet.isHiddenRow(next)) {
            next++;
        }
        return next == row.number();
    }

    private boolean isTableRow(int i) {
        LaidRow row = rows.get(i);
        List<SheetCell> filled = row.filled();
        if (filled.isEmpty()) {
            // a header whose values are all left blank
            return !run.isEmpty() && row.blanks() > 1 && last().filled().stream().noneMatch(SheetCutter::isValue);
        }
        if (isProse(row)) {
            return false;
        }
        return filled.size() > 1 || row.blanks() > 0 || !run.isEmpty() && row.hangsFrom(run.get(0).number())
                || !run.isEmpty() && isFullRowBelow(i) && isRowName(row, rows.get(i + 1));
    }

    private boolean isFullRowBelow(int i) {
        return i + 1 < rows.size() && follows(rows.get(i), rows.get(i + 1)) && rows.get(i + 1).filled().size() > 1
                && !isProse(rows.get(i + 1));
    }

    /** The name of a row whose values are blank: short, no heading, and no wider than the table around it. */
    private boolean isRowName(LaidRow row, LaidRow below) {
        SheetCell cell = row.filled().get(0);
        int width = Math.min(below.lastColumn(), run.stream().mapToInt(LaidRow::lastColumn).max().orElse(0));
        return cell.text().length() <= LONGEST_ROW_NAME && !isHeading(cell.text().strip())
                && row.lastColumnOf(cell) <= width;
    }

    private static boolean isHeading(String text) {
        int end = 0;
        while (end < text.length() && ORDINALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > 0 && text.substring(end).stripLeading().startsWith("、");
    }

    /** A sentence, alone or beside the heading that it belongs to. */
    private static boolean isProse(LaidRow row) {
        return row.filled().size() <= 2 && row.filled().stream()
                .anyMatch(cell -> cell.text().length() > LONGEST_LABEL || cell.text().indexOf('。') >= 0);
    }

    private static boolean isValue(SheetCell cell) {
        String text = cell.text();
        // “160.5964万元” is a value, a day is none
        boolean explained = text.length() <= LONGEST_VALUE && Character.isDigit(text.charAt(0)) && text.indexOf('年') < 0;
        return cell.formula() != null || explained || text.chars().allMatch(c -> IN_VALUES.indexOf(c) >= 0);
    }

    /** Ends the table; columns that are empty all the way down stand between two tables. */
    private void flush() {
        if (run.isEmpty()) {
            return;
        }
        BitSet taken = new BitSet();
        int width = run.stream().mapToInt(LaidRow::lastColumn).max().orElse(0);
        for (int column = 1; column <= width; column++) {
            int here = column;
            taken.set(column, sheet.isHiddenColumn(column) || run.stream().anyMatch(row -> row.takes(here)));
        }
        List<int[]> parts = new ArrayList<>();
        for (int from = taken.nextSetBit(0); from >= 0; from = taken.nextSetBit(from)) {
            int to = taken.nextClearBit(from);
            parts.add(new int[] {from, to - 1});
            from = to;
        }
        if (parts.stream().noneMatch(part -> isGrid(part[0], part[1]))) {
            parts = List.of(new int[] {1, Sheet.WIDEST});
        }
        parts.forEach(part -> part(part[0], part[1]));
        run.clear();
    }

    private void part(int from, int to) {
        if (isGrid(from, to)) {
            List<Row> cells = run.stream().map(row -> new Row(row.cells(from, to))).toList();
            blocks.add(new Grid(cells, run.get(0).place(from), false));
        } else {
            run.forEach(row -> line(row, in(row, from, to)));
        }
    }

    /** True when the cells of these columns make a table and are not only words side by side. */
    private boolean isGrid(int from, int to) {
        boolean beside = false;
        boolean blanks = false;
        int filled = 0;
        int values = 0;
        for (LaidRow row : run) {
            List<SheetCell> cells = in(row, from, to);
            beside |= cells.size() > 1;
            blanks |= row.blanks() > 0;
            filled += cells.size();
            values += (int) cells.stream().filter(SheetCutter::isValue).count();
        }
        boolean grid = run.size() > 1 ? beside && (blanks || values > 0 || run.size() > 2)
                : values >= FEWEST_VALUES && values == filled;
        return grid && (long) run.size() * (to - from) < MOST_GRID_CELLS;
    }

    private static List<SheetCell> in(LaidRow row, int from, int to) {
        List<SheetCell> all = row.filled();
        if (all.isEmpty() || from <= all.get(0).column() && all.get(all.size() - 1).column() <= to) {
            return all;
        }
        return all.stream().filter(cell -> from <= cell.column() && cell.column() <= to).toList();
    }

    /** Cells that stand side by side without being a table, such as unit and date. */
    private void line(LaidRow row, List<SheetCell> cells) {
        Passage line = new Passage();
        cells.forEach(cell -> line.append(LaidRow.onOneLine(cell)).append(' '));
        String text = line.take();
        if (!text.isEmpty()) {
            blocks.add(new Line(text, row.place(cells.get(0).column()), false));
        }
    }

    /** The paragraphs in a cell. */
    private void lines(LaidRow row, SheetCell cell) {
        for (String part : cell.text().split("\n", -1)) {
            String text = new Passage().append(part).take();
            if (!text.isEmpty()) {
                blocks.add(new Line(text, row.place(cell.column()), false));
            }
        }
    }
}
