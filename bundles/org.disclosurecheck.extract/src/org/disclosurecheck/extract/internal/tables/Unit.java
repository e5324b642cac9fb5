package org.disclosurecheck.extract.internal.tables;

import java.util.List;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.internal.words.Dates;
import org.disclosurecheck.extract.internal.words.Shape;

/**
 * A line or a grid on the way into a table or past it.
 *
 * @param block the line or grid
 * @param pieces its cells
 * @param tables bits of the tables whose words it holds
 * @param type what it is when it holds none
 */
record Unit(Block block, List<Piece> pieces, int tables, Type type) {

    enum Type {
        /** Holds words of a table. */
        LABELS,
        /** Holds numbers or blank cells only. */
        VALUES,
        /** Short words that may be an unknown label or half of a known one. */
        WORDS,
        /** A sentence: always prose, wherever it stands. */
        SENTENCE
    }

    private static final int LONGEST_WORDS = 80;

    static Unit of(Block block, List<Piece> pieces) {
        int all = 0;
        boolean values = true;
        for (Piece piece : pieces) {
            values &= piece.isValue() || piece.shape() == Shape.WORDY && Dates.find(piece.text(), 0) == null;
            all |= piece.tables();
        }
        if (all != 0) {
            return new Unit(block, pieces, block instanceof Grid ? most(pieces) : all, Type.LABELS);
        }
        return new Unit(block, pieces, 0, values ? Type.VALUES : sentence(block) ? Type.SENTENCE : Type.WORDS);
    }

    /** The table that most cells of a grid belong to. */
    private static int most(List<Piece> pieces) {
        TableKind best = TableKind.T2;
        int most = 0;
        for (TableKind kind : TableKind.values()) {
            int count = 0;
            for (Piece piece : pieces) {
                count += piece.tables() == kind.bit() ? 2 : (piece.tables() & kind.bit()) != 0 ? 1 : 0;
            }
            if (count > most) {
                best = kind;
                most = count;
            }
        }
        return best.bit();
    }

    private static boolean sentence(Block block) {
        if (!(block instanceof Line line)) {
            return false;
        }
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        return !line.cell() && (text.length() > LONGEST_WORDS || text.indexOf('。') >= 0 || "；;：:，,".indexOf(last) >= 0);
    }

    boolean isGrid() {
        return block instanceof Grid;
    }

    /** True for a table with a grid of its own, which no text around it can join. */
    boolean isRealGrid() {
        return block instanceof Grid grid && !grid.ragged();
    }
}
