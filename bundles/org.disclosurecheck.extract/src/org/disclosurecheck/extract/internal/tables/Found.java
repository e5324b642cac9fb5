package org.disclosurecheck.extract.internal.tables;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
}
