package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table in the making: begun on one page, and taken up again on the next ones. */
final class TableDraft {

    /** The header of a table is repeated, not half of the table. */
    private static final int MOST_HEADER_ROWS = 6;

    final List<DraftCell> cells = new ArrayList<>();
    final int page;
    private final float left;
    private final float width;
    private int rows;
    private int lastPage;
    boolean crossed;
    boolean open;
    /** Blank space between a line between cells and the text beside it. */
    private float padding = Float.MAX_VALUE;

    TableDraft(PageTable table) {
        page = table.page;
        left = table.left();
        width = table.right() - left;
        List<DraftCell> first = cellsOf(table, 0);
        take(table, first);
        rows = end(first);
    }

    private static List<DraftCell> cellsOf(PageTable table, int firstRow) {
        List<DraftCell> cells = table.cells.stream().map(cell -> DraftCell.of(table, cell)).toList();
        return EmptyRows.without(cells, table.rows()).stream().map(cell -> cell.moved(firstRow)).toList();
    }

    private static int end(List<DraftCell> cells) {
        return cells.stream().mapToInt(DraftCell::end).max().orElse(0);
    }

    private void take(PageTable table, List<DraftCell> more) {
        cells.addAll(more);
        lastPage = table.page;
        crossed |= table.crossed;
        open |= table.isOpen();
        for (DraftCell cell : more) {
            for (TextLine line : cell.lines) {
                if (line.first().isUpright()) {
                    padding = Math.min(padding, line.left() - (table.right() - width) - cell.left);
                }
            }
        }
    }

    int rows() {
        return rows;
    }

    float width() {
        return width;
    }

    /** Width within a cell that its text may fill. */
    float room(DraftCell cell) {
        return cell.right - cell.left - 2 * Math.max(0, Math.min(padding, (cell.right - cell.left) / 4));
    }

    /** True when the table, which comes first on the next page, may be the rest of this one, which came last. */
    boolean goesOnIn(PageTable next) {
        float lacking = lacking(next);
        if (next.page != lastPage + 1 || Math.abs(lacking + next.right() - next.left() - width) > DraftCell.SAME) {
            return false;
        }
        List<Float> own = columns(cells.stream().map(cell -> cell.left));
        List<Float> others = columns(IntStream.range(0, next.xs.length - 1)
                .mapToObj(i -> lacking + next.xs[i] - next.left()));
        long shared = others.stream().filter(x -> own.stream().anyMatch(o -> Math.abs(o - x) <= DraftCell.SAME)).count();
        return 2 * shared >= Math.min(own.size(), others.size()) && (lacking == 0 || shared == others.size());
    }

    /**
     * The width of what the table lacks at its left: a merged cell that covers a whole page may have no lines there. A
     * table of full width lacks nothing wherever it stands, since margins may change from page to page.
     */
    private float lacking(PageTable next) {
        boolean whole = Math.abs(next.right() - next.left() - width) <= DraftCell.SAME;
        return whole || next.left() < left ? 0 : next.left() - left;
    }

    /** Where columns begin, but for the first. */
    private static List<Float> columns(Stream<Float> edges) {
        return edges.filter(x -> x > DraftCell.SAME).map(x -> (float) Math.round(x)).distinct().toList();
    }

    void goOn(PageTable next) {
        float lacking = lacking(next);
        List<DraftCell> below = new ArrayList<>(cellsOf(next, rows).stream().map(cell -> cell.shifted(lacking)).toList());
        if (lacking > 0) {
            below.add(0, new DraftCell(0, lacking, rows, end(below) - rows, next.page, List.of()));
        }
        int repeated = repeatedRows(below);
        List<DraftCell> more = below.stream().filter(cell -> cell.row >= rows + repeated)
                .map(cell -> cell.moved(-repeated)).toList();
        take(next, more);
        if (!more.isEmpty()) {
            new PageBreak(this, rows).mend();
            rows = end(cells);
        }
    }

    /** How many rows at the top of the next page are those at the top of the table. */
    private int repeatedRows(List<DraftCell> next) {
        int repeated = 0;
        for (int row = 0; row < MOST_HEADER_ROWS && row < rows; row++) {
            int at = row;
            List<DraftCell> own = cells.stream().filter(cell -> cell.row == at).toList();
            List<DraftCell> again = next.stream().filter(cell -> cell.row == rows + at).toList();
            boolean same = own.size() == again.size() && own.stream().anyMatch(cell -> !cell.isBlank());
            for (int i = 0; same && i < own.size(); i++) {
                same = again.get(i).repeats(own.get(i), rows);
            }
            if (!same) {
                break;
            }
            repeated = row + 1;
        }
        while (repeated > 0 && (cut(next, rows + repeated) || figures(repeated))) {
            repeated--;
        }
        return repeated;
    }

    private static boolean cut(List<DraftCell> cells, int row) {
        return cells.stream().anyMatch(cell -> cell.row < row && cell.end() > row);
    }

    /** A row with figures is no header, even if it is the same on both pages. */
    private boolean figures(int repeated) {
        return cells.stream().anyMatch(cell -> cell.row == repeated - 1 && cell.isFigure());
    }
}
