package org.disclosurecheck.extract.internal.tables;

import java.util.List;

/**
 * A text of a table with its meaning, put together again when lines have broken it.
 *
 * @param label what it means, or null
 * @param text its text
 * @param key what it is compared by
 * @param parts pieces that it is made of
 */
record Wording(Label label, String text, String key, int parts) {

    /** Pieces into which one label may have been broken. */
    private static final int MOST_PARTS = 4;

    /** The longest label that begins with that piece; else the piece alone. */
    static Wording at(int i, List<Piece> pieces, Lexicon lexicon, TableKind kind) {
        for (int n = joinable(i, pieces); n > 1; n--) {
            String key = join(i, n, pieces, true);
            Label label = lexicon.printed(kind, key);
            if (label != null) {
                return new Wording(label, join(i, n, pieces, false), key, n);
            }
        }
        Piece piece = pieces.get(i);
        return new Wording(lexicon.find(kind, piece.key(), piece.text()), piece.text(), piece.key(), 1);
    }

    /** How many pieces, from i on, are lines of text without a value between them. */
    private static int joinable(int i, List<Piece> pieces) {
        int n = 1;
        while (n < MOST_PARTS && i + n < pieces.size() && pieces.get(i + n).isText() && pieces.get(i).isText()
                && !pieces.get(i).inGrid() && pieces.get(i + n).row() != pieces.get(i + n - 1).row()) {
            n++;
        }
        return n;
    }

    private static String join(int i, int n, List<Piece> pieces, boolean keys) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces.subList(i, i + n)) {
            out.append(keys ? piece.key() : piece.text());
        }
        return out.toString();
    }
}
