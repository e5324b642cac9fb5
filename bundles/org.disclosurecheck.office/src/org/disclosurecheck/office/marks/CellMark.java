package org.disclosurecheck.office.marks;

/**
 * A cell as the mark at the end of its row defines it.
 *
 * @param left its left edge, in twips
 * @param right its right edge
 * @param mergesDown first cell of a vertical merge, or a part of it
 * @param continuesAbove part of the cell above
 * @param continuesLeft part of the cell to the left
 */
public record CellMark(int left, int right, boolean mergesDown, boolean continuesAbove, boolean continuesLeft) {
}
