package org.disclosurecheck.office.sheet;

/**
 * A cell that shows something.
 *
 * @param column its column, from 1
 * @param text what it shows, its lines ended by “\n”
 * @param formula how it is worked out, without the equals sign, or null
 * @param number the number behind the text, or NaN where there is none
 */
record SheetCell(int column, String text, String formula, double number) {

    /** What stands in the place of a result that the file does not hold. */
    static SheetCell withoutResult(int column, String formula) {
        return new SheetCell(column, "=" + formula, formula, Double.NaN);
    }

    boolean isNumber() {
        return !Double.isNaN(number);
    }

    /** True for a formula whose result is not known, or is an error. */
    boolean hasNoResult() {
        return formula != null && !isNumber() && (text.startsWith("#") || text.equals("=" + formula));
    }
}
