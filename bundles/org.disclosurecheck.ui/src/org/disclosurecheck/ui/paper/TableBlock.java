package org.disclosurecheck.ui.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

import org.disclosurecheck.model.form.PrintedCell;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A table with merged cells. Rows and columns may be numbered as they like, with gaps: what nobody begins or ends at is no
 * line. Columns are as wide as their texts ask for, as far as the paper goes.
 */
public final class TableBlock implements Block {

    /** A cell: where it begins, and over how many rows and columns it goes. */
    public record Cell(Spot spot, int row, int column, int rowSpan, int columnSpan) {
    }

    private static final int GAP = 8;
    private static final int WIDEST = 150;
    private static final int NARROWEST = 22;
    /** Room that a column keeps when the paper is narrow: the first of these for which there is enough. */
    private static final int[] LEAST = {60, 48, 36, 28};

    private final List<Cell> cells;
    private final List<Integer> rowLines;
    private final List<Integer> columnLines;
    private final double[] shares;
    /** The lines between rows where they were laid out last. */
    private int[] rowTops = {0};

    public TableBlock(List<Cell> cells) {
        this(cells, null);
    }

    /** @param shares how the width is divided among the columns; null to follow the texts */
    public TableBlock(List<Cell> cells, double[] shares) {
        this.cells = List.copyOf(cells);
        this.shares = shares;
        NavigableSet<Integer> rows = new TreeSet<>();
        NavigableSet<Integer> columns = new TreeSet<>();
        for (Cell cell : cells) {
            rows.add(cell.row());
            rows.add(cell.row() + cell.rowSpan());
            columns.add(cell.column());
            columns.add(cell.column() + cell.columnSpan());
        }
        rowLines = new ArrayList<>(rows);
        columnLines = new ArrayList<>(columns);
    }

    /** A table as a form prints it. */
    public static TableBlock of(List<PrintedCell> printed, Function<PrintedCell, Spot> spot) {
        return new TableBlock(printed.stream().map(cell -> new Cell(spot.apply(cell), cell.row(), cell.column(), cell.rowSpan(),
                cell.columnSpan())).toList());
    }

    @Override
    public List<Spot> spots() {
        return cells.stream().map(Cell::spot).toList();
    }

    @Override
    public int layout(Pen pen, int left, int top, int width) {
        if (cells.isEmpty()) {
            return 0;
        }
        int[] x = columns(pen, left, width);
        int[] y = rows(pen, top + GAP, x);
        rowTops = y;
        for (Cell cell : cells) {
            int c = columnLines.indexOf(cell.column());
            int r = rowLines.indexOf(cell.row());
            int right = x[columnLines.indexOf(cell.column() + cell.columnSpan())];
            int below = y[rowLines.indexOf(cell.row() + cell.rowSpan())];
            cell.spot().bounds(new Rectangle(x[c], y[r], right - x[c], below - y[r]));
        }
        return y[y.length - 1] - y[0] + 2 * GAP;
    }

    /** The lines between columns. */
    private int[] columns(Pen pen, int left, int width) {
        int count = columnLines.size() - 1;
        double[] wide = shares == null ? natural(pen, count) : shares.clone();
        double[] least = new double[count];
        double sum = Arrays.stream(wide).sum();
        double held = width;
        for (int i = 0; i < LEAST.length && held >= width; i++) {
            for (int c = 0; c < count; c++) {
                least[c] = shares == null ? Math.min(wide[c], LEAST[i]) : 0;
            }
            held = Arrays.stream(least).sum();
        }
        // what is too wide gives way, but numbers stay whole as long as there is room for them
        boolean shrink = sum > width && held < width;
        int[] x = new int[count + 1];
        double at = left;
        for (int c = 0; c <= count; c++) {
            x[c] = (int) Math.round(at);
            if (c < count) {
                at += shrink ? least[c] + (wide[c] - least[c]) * (width - 1 - held) / Math.max(1, sum - held)
                        : wide[c] * (width - 1) / sum;
            }
        }
        return x;
    }

    /** As wide as the texts ask for. */
    private double[] natural(Pen pen, int count) {
        double[] wide = new double[count];
        Arrays.fill(wide, NARROWEST);
        for (Cell cell : cells) {
            int c = columnLines.indexOf(cell.column());
            if (columnLines.indexOf(cell.column() + cell.columnSpan()) == c + 1) {
                wide[c] = Math.max(wide[c], Math.min(WIDEST, pen.width(cell.spot()) + 2 * Pen.PAD + 2));
            }
        }
        return wide;
    }

    /** The lines between rows: first by cells of one row, then merged ones that need more get it in their last. */
    private int[] rows(Pen pen, int top, int[] x) {
        int count = rowLines.size() - 1;
        int[] high = new int[count];
        for (int pass = 1; pass <= 2; pass++) {
            for (Cell cell : cells) {
                int r = rowLines.indexOf(cell.row());
                int end = rowLines.indexOf(cell.row() + cell.rowSpan());
                if (end == r + 1 == (pass == 1)) {
                    int c = columnLines.indexOf(cell.column());
                    int width = x[columnLines.indexOf(cell.column() + cell.columnSpan())] - x[c];
                    int need = pen.height(cell.spot(), Math.max(1, width - 2 * Pen.PAD)) + 2 * Pen.PAD;
                    for (int i = r; i < end - 1; i++) {
                        need -= high[i];
                    }
                    high[end - 1] = Math.max(high[end - 1], need);
                }
            }
        }
        int[] y = new int[count + 1];
        y[0] = top;
        for (int r = 0; r < count; r++) {
            y[r + 1] = y[r] + high[r];
        }
        return y;
    }

    /** The rows of nothing but labels above: a table may have several heads, one below the other, and the last one counts. */
    @Override
    public Rectangle head(int at) {
        int row = Arrays.binarySearch(rowTops, at);
        row = row < 0 ? -row - 2 : row;
        if (row < 1 || row >= rowTops.length - 1 || isLabels(row)) {
            return null;
        }
        int end = row;
        while (end > 0 && !isLabels(end - 1)) {
            end--;
        }
        int begin = end;
        while (begin > 0 && isLabels(begin - 1)) {
            begin--;
        }
        return begin == end ? null : new Rectangle(0, rowTops[begin], 0, rowTops[end] - rowTops[begin]);
    }

    private boolean isLabels(int row) {
        int line = rowLines.get(row);
        return cells.stream().filter(cell -> cell.row() <= line && line < cell.row() + cell.rowSpan())
                .allMatch(cell -> cell.spot().tone() == Tone.LABEL);
    }

    @Override
    public void paint(Pen pen, GC gc, int up, Rectangle seen) {
        for (Cell cell : cells) {
            Rectangle at = cell.spot().bounds();
            if (at.y > seen.y + seen.height || at.y + at.height < seen.y) {
                continue;
            }
            Color ground = pen.ground(cell.spot().tone());
            if (ground != null) {
                gc.setBackground(ground);
                gc.fillRectangle(at.x, at.y - up, at.width, at.height);
            }
            pen.draw(gc, cell.spot(), new Rectangle(at.x + Pen.PAD, at.y - up + Pen.PAD, at.width - 2 * Pen.PAD,
                    at.height - 2 * Pen.PAD), true);
            gc.setForeground(pen.colors().line());
            gc.drawRectangle(at.x, at.y - up, at.width, at.height);
        }
    }
}
