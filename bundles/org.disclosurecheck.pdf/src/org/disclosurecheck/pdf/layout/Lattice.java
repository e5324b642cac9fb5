package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.pdf.page.PageContent;
import org.disclosurecheck.pdf.page.Ruling;

/**
 * Finds the cells that ruling lines enclose. The lines cut their rectangle into a grid of fields; fields without a line
 * between them are one cell, however the file draws its merged cells.
 */
final class Lattice {

    private static final int MOST_FIELDS = 100_000;

    private final float[] xs;
    private final float[] ys;
    /** For each field whether there is a line above it, and one to its left; one field more than the grid has. */
    private final boolean[][] above;
    private final boolean[][] before;
    private final List<TableCell> cells = new ArrayList<>();

    private Lattice(float[] xs, float[] ys) {
        this.xs = xs;
        this.ys = ys;
        this.above = new boolean[ys.length][xs.length];
        this.before = new boolean[ys.length][xs.length];
    }

    /** The table that these lines draw, or null when they draw none. */
    static PageTable table(Mesh mesh, PageContent page) {
        if (mesh.lying().isEmpty() || mesh.standing().isEmpty()) {
            return null;
        }
        GridLines lines = GridLines.of(mesh, page.glyphs());
        float[] xs = lines.xs();
        float[] ys = lines.ys();
        if (xs.length < 3 || ys.length < 2 || (long) xs.length * ys.length > MOST_FIELDS) {
            return null;
        }
        Lattice lattice = new Lattice(xs, ys);
        mesh.lying().forEach(line -> mark(line, ys, xs, lattice.above, false));
        mesh.standing().forEach(line -> mark(line, xs, ys, lattice.before, true));
        lattice.findCells();
        return lattice.compact(page.number());
    }

    private static void mark(Ruling line, float[] own, float[] across, boolean[][] marks, boolean turned) {
        int at = 0;
        for (int i = 1; i < own.length; i++) {
            at = Math.abs(own[i] - line.at()) < Math.abs(own[at] - line.at()) ? i : at;
        }
        for (int i = 0; i < across.length - 1; i++) {
            if (line.from() <= across[i] + Rulings.SAME && line.to() >= across[i + 1] - Rulings.SAME) {
                if (turned) {
                    marks[i][at] = true;
                } else {
                    marks[at][i] = true;
                }
            }
        }
    }

    private void findCells() {
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        boolean[][] taken = new boolean[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    take(row, column, taken);
                }
            }
        }
    }

    /** The largest rectangle of free fields without a line through it, first to the right, then down. */
    private void take(int row, int column, boolean[][] taken) {
        int right = column + 1;
        while (right < xs.length - 1 && !before[row][right] && !taken[row][right]) {
            right++;
        }
        int bottom = row + 1;
        while (bottom < ys.length - 1 && continues(bottom, column, right, taken)) {
            bottom++;
        }
        for (int r = row; r < bottom; r++) {
            Arrays.fill(taken[r], column, right, true);
        }
        cells.add(new TableCell(row, column, bottom, right));
    }

    private boolean continues(int row, int from, int to, boolean[][] taken) {
        for (int column = from; column < to; column++) {
            if (above[row][column] || taken[row][column] || column > from && before[row][column]) {
                return false;
            }
        }
        return true;
    }

    /** Cells side by side without a line between them: what they enclose is no rectangle. */
    private List<TableCell[]> openPairs(List<TableCell> compact) {
        TableCell[][] owner = new TableCell[ys.length - 1][xs.length - 1];
        for (int i = 0; i < cells.size(); i++) {
            TableCell cell = cells.get(i);
            for (int row = cell.top; row < cell.bottom; row++) {
                Arrays.fill(owner[row], cell.left, cell.right, compact.get(i));
            }
        }
        List<TableCell[]> pairs = new ArrayList<>();
        for (int row = 0; row < owner.length; row++) {
            for (int column = 0; column < owner[row].length; column++) {
                TableCell own = owner[row][column];
                if (column > 0 && own != owner[row][column - 1] && !before[row][column]) {
                    pairs.add(new TableCell[] {owner[row][column - 1], own});
                }
                if (row > 0 && own != owner[row - 1][column] && !above[row][column]) {
                    pairs.add(new TableCell[] {owner[row - 1][column], own});
                }
            }
        }
        return pairs;
    }

    /** Leaves out grid lines that bound no cell, such as those of underlined words. */
    private PageTable compact(int page) {
        boolean[] usedX = new boolean[xs.length];
        boolean[] usedY = new boolean[ys.length];
        for (TableCell cell : cells) {
            usedX[cell.left] = usedX[cell.right] = true;
            usedY[cell.top] = usedY[cell.bottom] = true;
        }
        int[] newX = new int[xs.length];
        int[] newY = new int[ys.length];
        float[] keptX = kept(xs, usedX, newX);
        float[] keptY = kept(ys, usedY, newY);
        if (keptX.length < 3 || cells.size() < 2) {
            return null;
        }
        List<TableCell> kept = cells.stream().map(cell -> new TableCell(newY[cell.top], newX[cell.left],
                newY[cell.bottom], newX[cell.right])).toList();
        return new PageTable(page, keptX, keptY, kept, openPairs(kept));
    }

    private static float[] kept(float[] lines, boolean[] used, int[] renumbered) {
        float[] kept = new float[lines.length];
        int count = 0;
        for (int i = 0; i < lines.length; i++) {
            renumbered[i] = count;
            if (used[i]) {
                kept[count++] = lines[i];
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
