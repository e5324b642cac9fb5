package org.disclosurecheck.extract.internal.tables;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.Line;

/**
 * What a part of the document holds.
 *
 * @param tables the pieces of each table, in reading order
 * @param prose the lines that belong to no table
 * @param unknown grids that are none of the three tables
 * @param last the table that ends the part, or an empty set
 */
public record Found(Map<TableKind, List<Piece>> tables, List<Line> prose, List<Grid> unknown, Set<TableKind> last) {

    /** True when every word of that table here is among those that it has there. */
    public boolean repeats(TableKind kind, Found there) {
        Set<String> words = there.words(kind);
        return words.containsAll(words(kind));
    }

    private Set<String> words(TableKind kind) {
        return tables.getOrDefault(kind, List.of()).stream().filter(piece -> piece.tables() != 0).map(Piece::key)
                .collect(Collectors.toSet());
    }
}
