package org.disclosurecheck.extract.internal.tables;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the tables of one layout are read: which value belongs to which address. It holds for every table of the layout only
 * when nothing had to be said of this one, when it has no columns or rows beside those of the form, and when each value has
 * an address and each address a value of its own: where figures decide what belongs together (two cells below one column, a
 * row that stands there twice, numbers of rows), one of them is left over. All else is read anew each time.
 *
 * @param like what was read of the first such table
 * @param places of the pieces that stand at its addresses
 */
record KnownReading(TableKind kind, Lexicon lexicon, boolean open, Reading like, int[] places) {

    /** @return null when another table of the layout could have to be read otherwise */
    static KnownReading of(TableKind kind, Lexicon lexicon, boolean open, List<Piece> pieces, Reading read) {
        if (!read.problems.isEmpty() || !read.skipped.isEmpty() || !read.narrow.isEmpty()) {
            return null;
        }
        Map<Piece, Integer> values = new IdentityHashMap<>();
        int due = 0;
        for (int i = 0; i < pieces.size(); i++) {
            values.put(pieces.get(i), i);
            due += pieces.get(i).isValue() ? 1 : 0;
        }
        int[] places = new int[read.values.size()];
        for (int i = 0; i < places.length; i++) {
            Integer place = values.remove(read.values.get(i));
            if (place == null) {
                return null;
            }
            due -= read.values.get(i).isValue() ? 1 : 0;
            places[i] = place;
        }
        return due == 0 ? new KnownReading(kind, lexicon, open, read, places) : null;
    }

    boolean isFor(TableKind kind, Lexicon lexicon, boolean open) {
        return this.kind == kind && this.lexicon == lexicon && this.open == open;
    }

    Reading of(List<Piece> pieces) {
        Reading read = new Reading(like, pieces);
        for (int i = 0; i < places.length; i++) {
            read.cell(like.addresses.get(i), pieces.get(places[i]));
        }
        return read;
    }
}
