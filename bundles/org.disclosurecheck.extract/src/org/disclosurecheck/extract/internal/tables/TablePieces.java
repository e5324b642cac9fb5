package org.disclosurecheck.extract.internal.tables;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** The pieces of one grid whose layout is known; a list like any other for those who do not ask for it. */
public final class TablePieces extends AbstractList<Piece> implements RandomAccess {

    final GridPattern pattern;
    private final Piece[] pieces;

    TablePieces(GridPattern pattern, Piece[] pieces) {
        this.pattern = pattern;
        this.pieces = pieces;
    }

    /** Adds to a table what stands of it in one place; one that stands there whole keeps its layout. */
    public static void add(List<Piece> pieces, TableKind kind, Map<TableKind, List<Piece>> tables) {
        List<Piece> before = tables.get(kind);
        if (before == null && pieces instanceof TablePieces) {
            tables.put(kind, pieces);
        } else if (before == null || before instanceof TablePieces) {
            List<Piece> all = new ArrayList<>(before == null ? List.of() : before);
            all.addAll(pieces);
            tables.put(kind, all);
        } else {
            before.addAll(pieces);
        }
    }

    @Override
    public Piece get(int index) {
        return pieces[index];
    }

    @Override
    public int size() {
        return pieces.length;
    }
}
