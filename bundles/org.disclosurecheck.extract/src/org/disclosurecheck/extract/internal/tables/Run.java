package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.extract.internal.words.Shape;

/** Consecutive units that may be one table. */
final class Run {

    /** Fewer words than this, or fewer values, do not make a table of lines. */
    private static final int FEWEST = 3;

    /** Places of the units that belong to it. */
    final List<Integer> members = new ArrayList<>();
    /** Places of the units behind it that belong to it if more of it follows. */
    final List<Integer> pending = new ArrayList<>();
    /** Bits of the tables that all its words may belong to. */
    int tables;
    /** True when a sentence stands behind it. */
    boolean interrupted;

    Run(int tables) {
        this.tables = tables;
    }

    /** The table that the run is, or null when a few words of a table stand in prose. */
    TableKind table(List<Unit> units) {
        for (TableKind kind : TableKind.values()) {
            if ((tables & kind.bit()) != 0 && isTable(kind, units)) {
                return kind;
            }
        }
        return null;
    }

    private boolean isTable(TableKind kind, List<Unit> units) {
        Set<String> labels = new HashSet<>();
        boolean grid = false;
        int values = 0;
        for (int i : members) {
            grid |= units.get(i).isGrid();
            for (Piece piece : units.get(i).pieces()) {
                values += piece.shape() == Shape.VALUE ? 1 : 0;
                if ((piece.tables() & kind.bit()) != 0) {
                    labels.add(piece.key());
                }
            }
        }
        return labels.size() >= FEWEST || values >= FEWEST || grid && (labels.size() > 1 || values > 0);
    }
}
