package org.disclosurecheck.extract.internal.tables;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;

/**
 * The layouts of grids that were met lately, a few of each size. Threads may overwrite what others have learnt: it is
 * learnt once more then.
 */
final class GridPatterns {

    /** Powers of two; a pattern takes some ten kilobytes. */
    private static final int SIZES = 1 << 4;
    private static final int OF_EACH_SIZE = 4;

    private final Vocabulary vocabulary;
    private final GridPattern[][] lately = new GridPattern[SIZES][OF_EACH_SIZE];

    GridPatterns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What the grid is when its layout is known, else null; above it are so many rows. */
    Unit unit(Grid grid, int above) {
        GridPattern[] same = slots(grid);
        for (int i = 0; i < OF_EACH_SIZE && same[i] != null; i++) {
            GridPattern pattern = same[i];
            if (pattern.fits(grid, vocabulary)) {
                toFront(same, i, pattern);
                return pattern.unit(grid, above);
            }
        }
        return null;
    }

    /** Takes a grid that was taken apart as a whole; what it is from now on. */
    Unit learnt(Grid grid, Unit unit) {
        boolean plain = !grid.ragged() && unit.block() == grid && unit.type() == Unit.Type.LABELS;
        for (int i = 0; plain && i < grid.rows().size(); i++) {
            for (GridCell cell : grid.rows().get(i).cells()) {
                plain &= cell.formula() == null;
            }
        }
        GridPattern pattern = plain ? GridPattern.of(grid, unit, vocabulary) : null;
        if (pattern == null) {
            return unit;
        }
        toFront(slots(grid), OF_EACH_SIZE - 1, pattern);
        return new Unit(grid, new TablePieces(pattern, unit.pieces().toArray(new Piece[0])), unit.tables(), unit.type());
    }

    private GridPattern[] slots(Grid grid) {
        return lately[(31 * grid.rows().size() + GridPattern.size(grid)) & SIZES - 1];
    }

    private static void toFront(GridPattern[] patterns, int from, GridPattern pattern) {
        for (int i = from; i > 0; i--) {
            patterns[i] = patterns[i - 1];
        }
        patterns[0] = pattern;
    }
}
