package org.disclosurecheck.findings;

/**
 * Where something stands in the submitted file. Every part may be null: a text has lines but no tables, a document
 * has tables but no lines, a workbook has sheets. All numbers are 1-based.
 *
 * @param page page of a paged format (pdf)
 * @param paragraph paragraph of the body, counted over the whole file, tables left out
 * @param table table of the file, in reading order
 * @param row row of that table, or of the sheet
 * @param column first grid column of the cell, merged cells counted by their span; or column of the sheet
 * @param line line of a text or html file
 * @param sheet name of the sheet of a workbook
 */
public record Source(Integer page, Integer paragraph, Integer table, Integer row, Integer column, Integer line,
        String sheet) {

    /** No place: the thing is missing in the file, or was never in one. */
    public static final Source NOWHERE = new Source(null, null, null, null, null, null, null);

    public static Source line(int line) {
        return new Source(null, null, null, null, null, line, null);
    }

    public static Source page(int page) {
        return new Source(page, null, null, null, null, null, null);
    }

    public static Source paragraph(int paragraph) {
        return new Source(null, paragraph, null, null, null, null, null);
    }

    public static Source cell(int table, int row, int column) {
        return new Source(null, null, table, row, column, null, null);
    }

    /** A cell of a workbook, by the numbers that the sheet itself gives it. */
    public static Source sheet(String sheet, int row, int column) {
        return new Source(null, null, null, row, column, null, sheet);
    }

    /** The same place with its page, for formats that know both. */
    public Source onPage(Integer number) {
        return new Source(number, paragraph, table, row, column, line, sheet);
    }

    /** The same place with its line, for formats that know both. */
    public Source onLine(Integer number) {
        return new Source(page, paragraph, table, row, column, number, sheet);
    }
}
