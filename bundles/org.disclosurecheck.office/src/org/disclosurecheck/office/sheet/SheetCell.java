package org.disclosurecheck.office.sheet;

/**
 * A cell that shows something.
 *
 * @param column its column, from 1
 * @param text what it shows, its lines ended by “\n”
 * @param formula how it is worked out, without the equals sign, or null
 */
record SheetCell(int column, String text, String formula) {
}
