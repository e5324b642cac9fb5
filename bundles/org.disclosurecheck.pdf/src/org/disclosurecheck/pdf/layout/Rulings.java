package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.disclosurecheck.pdf.page.Ruling;

/**
 * Ruling lines as a reader sees them. Files draw a line in pieces from cell to cell, twice for two cells that share it,
 * or as dashes; pieces that lie in one line and touch become one.
 */
final class Rulings {

    /** Lines of a table no further apart than this are one: the borders of neighbouring cells, with the gap between. */
    static final float SAME = 3f;
    /** Pieces no further apart than this lie in one line, whatever tables they belong to. */
    private static final float STRAIGHT = 1f;
    private static final float GAP = 4f;

    private Rulings() {
    }

    /** The lines of one direction, pieces put together, in order of place. */
    static List<Ruling> merged(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> pieces = new ArrayList<>(rulings.stream().filter(r -> r.horizontal() == horizontal).toList());
        pieces.sort(Comparator.comparingDouble(Ruling::at));
        List<Ruling> merged = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i).at() - pieces.get(first).at() > STRAIGHT) {
                line(pieces.subList(first, i), merged);
                first = i;
            }
        }
        return merged;
    }

    /** Puts pieces that lie in one line together where they touch. */
    private static void line(List<Ruling> pieces, List<Ruling> merged) {
        float at = (pieces.get(0).at() + pieces.get(pieces.size() - 1).at()) / 2;
        List<Ruling> ordered = new ArrayList<>(pieces);
        ordered.sort(Comparator.comparingDouble(Ruling::from));
        float from = ordered.get(0).from();
        float to = ordered.get(0).to();
        for (Ruling piece : ordered) {
            if (piece.from() - to > GAP) {
                merged.add(new Ruling(piece.horizontal(), at, from, to));
                from = piece.from();
                to = piece.to();
            }
            to = Math.max(to, piece.to());
        }
        merged.add(new Ruling(pieces.get(0).horizontal(), at, from, to));
    }
}
