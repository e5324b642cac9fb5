package org.disclosurecheck.findings;

/**
 * Where something stands in the submitted file. Every part may be null: a text has lines but no tables, a document
 * has tables but no lines. All numbers are 1-based.
 *
 * @param page page of a paged format (pdf)
 * @param paragraph paragraph of the body, counted over the whole file, tables left out
 * @param table table of the file, in reading order
 * @param row row of that table
 * @param column first grid column of the cell, merged cells counted by their span
 * @param line line of a text or html file
 */
public record Source(Integer page, Integer paragraph, Integer table, Integer row, Integer column, Integer line) {

    /** No place: the thing is missing in the file, or was never in one. */
    public static final Source NOWHERE = new Source(null, null, null, null, null, null);

    public static Source line(int line) {
        return new Source(null, null, null, null, null, line);
    }

    public static Source paragraph(int paragraph) {
        return new Source(null, paragraph, null, null, null, null);
    }

    public static Source cell(int table, int row, int column) {
        return new Source(null, null, table, row, column, null);
    }

    /** The same place with its line, for formats that know both. */
    public Source onLine(Integer number) {
        return new Source(page, paragraph, table, row, column, number);
    }
}
