package org.disclosurecheck.model.form;

/**
 * A cell of a table as the form prints it. Rows and columns count from 1, merged cells by the first of theirs.
 *
 * @param text what the form prints in it; empty in a cell for a value
 * @param key “T3/new/business” for the cell of a value, “T3/new” for the label of a row or group, otherwise null
 * @param row first row
 * @param column first column
 * @param rowSpan rows it covers
 * @param columnSpan columns it covers
 */
public record PrintedCell(String text, String key, int row, int column, int rowSpan, int columnSpan) {

    /** True for a cell into which a value is to be written. */
    public boolean isValue() {
        return key != null && key.indexOf('/') != key.lastIndexOf('/');
    }
}
