package org.disclosurecheck.extract.internal.tables;

import java.util.List;

/** Reads a table, once it is known which one it is and which form it follows. */
public final class TableReader {

    private TableReader() {
    }

    public static Reading read(TableKind kind, Lexicon lexicon, List<Piece> pieces) {
        return kind == TableKind.T4 ? ReviewValues.read(lexicon, pieces) : RowTable.read(kind, lexicon, pieces);
    }
}
