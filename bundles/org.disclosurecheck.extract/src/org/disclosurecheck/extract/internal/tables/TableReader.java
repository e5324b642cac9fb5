package org.disclosurecheck.extract.internal.tables;

import java.util.List;

/** Reads a table, once it is known which one it is and which form it follows. */
public final class TableReader {

    private TableReader() {
    }

    /** @param open true when nothing follows the table in the file, so that its end may have been cut off */
    public static Reading read(TableKind kind, Lexicon lexicon, List<Piece> pieces, boolean open) {
        return pieces instanceof TablePieces known ? known.pattern.read(kind, lexicon, pieces, open) : anew(kind, lexicon, pieces, open);
    }

    static Reading anew(TableKind kind, Lexicon lexicon, List<Piece> pieces, boolean open) {
        return kind == TableKind.T4 ? ReviewValues.read(lexicon, pieces, open)
                : RowTable.read(kind, lexicon, pieces, open);
    }
}
