package org.disclosurecheck.testkit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;

/** Draws a table with its lines; where a page ends between two rows it goes on at the top of the next one. */
final class PdfTable {

    private static final float PADDING = 3;
    private static final float LABEL = 4;

    private final PdfWriter out;
    private final List<GridCell> cells;
    private final float size;
    private final float[] xs;
    private final float[] heights;
    /** Lines of each cell that are drawn already. */
    private final Map<GridCell, Integer> drawn = new HashMap<>();

    PdfTable(PdfWriter out, Grid grid) {
        this.out = out;
        this.cells = grid.rows().stream().flatMap(row -> row.cells().stream()).toList();
        this.size = out.look().size();
        this.xs = columns();
        this.heights = new float[grid.rows().size()];
        Arrays.fill(heights, 1.6f * size);
        cells.stream().sorted((a, b) -> a.rowSpan() - b.rowSpan()).forEach(this::makeRoom);
    }

    /** Columns of labels are wider than those of values. */
    private float[] columns() {
        int count = cells.stream().mapToInt(cell -> cell.column() + cell.columnSpan() - 1).max().orElse(1);
        float[] weights = new float[count];
        for (int i = 0; i < count; i++) {
            int column = i + 1;
            boolean label = cells.stream().anyMatch(cell -> cell.column() == column && cell.columnSpan() == 1
                    && cell.text().length() > 2 * LABEL);
            weights[i] = label ? LABEL : 1.5f;
        }
        float all = 0;
        for (float weight : weights) {
            all += weight;
        }
        float[] edges = new float[count + 1];
        edges[0] = out.left();
        for (int i = 0; i < count; i++) {
            edges[i + 1] = edges[i] + weights[i] / all * (out.right() - out.left());
        }
        return edges;
    }

    private List<String> lines(GridCell cell) {
        float room = xs[cell.column() - 1 + cell.columnSpan()] - xs[cell.column() - 1] - 2 * PADDING;
        return PdfWriter.wrapped(cell.text(), size, 0, room);
    }

    private void makeRoom(GridCell cell) {
        float needed = lines(cell).size() * 1.2f * size + 2 * PADDING;
        float there = 0;
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            there += heights[row - 1];
        }
        heights[cell.row() + cell.rowSpan() - 2] += Math.max(0, needed - there);
    }

    void draw() {
        out.moveTo(out.y() + size);
        float header = 0;
        for (int row = 0; row <= out.look().repeated() && row < heights.length; row++) {
            header += heights[row];
        }
        if (out.y() + header > out.bottom()) {
            out.newPage();
        }
        int from = 0;
        while (from < heights.length) {
            if (from > 0) {
                out.newPage();
                part(0, out.look().repeated());
            }
            float used = heights[from];
            int to = from + 1;
            while (to < heights.length && out.y() + used + heights[to] <= out.bottom()) {
                used += heights[to++];
            }
            part(from, to);
            from = to;
        }
    }

    /** Draws rows below what is drawn already. */
    private void part(int from, int to) {
        float[] ys = new float[heights.length + 1];
        ys[from] = out.y();
        for (int row = from; row < to; row++) {
            ys[row + 1] = ys[row] + heights[row];
        }
        for (GridCell cell : cells) {
            int top = Math.max(from, cell.row() - 1);
            int bottom = Math.min(to, cell.row() - 1 + cell.rowSpan());
            if (top < bottom) {
                box(xs[cell.column() - 1], ys[top], xs[cell.column() - 1 + cell.columnSpan()], ys[bottom]);
                text(cell, top == cell.row() - 1 ? 0 : drawn.get(cell), ys[top], ys[bottom]);
            }
        }
        out.moveTo(ys[to]);
    }

    private void box(float left, float top, float right, float bottom) {
        if (!out.look().ruled()) {
            return;
        }
        out.pages().line(left, top, right, top).line(left, bottom, right, bottom).line(left, top, left, bottom)
                .line(right, top, right, bottom);
    }

    /** Figures stand in the middle, words at the left; lines that have no room are left to the next page. */
    private void text(GridCell cell, int from, float top, float bottom) {
        float left = xs[cell.column() - 1];
        float right = xs[cell.column() - 1 + cell.columnSpan()];
        float base = top + PADDING + size;
        List<String> lines = lines(cell);
        int next = from;
        while (next < lines.size() && base < bottom) {
            String line = lines.get(next++);
            boolean words = line.chars().anyMatch(Character::isIdeographic);
            float x = words ? left + PADDING : (left + right - PdfPages.width(line, size)) / 2;
            out.pages().text(x, base, size, line);
            base += 1.2f * size;
        }
        drawn.put(cell, next);
    }
}
