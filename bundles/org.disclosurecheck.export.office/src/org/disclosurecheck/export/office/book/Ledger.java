package org.disclosurecheck.export.office.book;

import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.disclosurecheck.findings.Language;

/** A long table on a sheet: title, header that stays in sight and on every page, filters; goes on on another sheet when it is full. */
final class Ledger {

    /** A column: its heading and its width in characters. */
    record Column(String heading, int width) {
    }

    private static final int HEADER = 1;
    /** Far above a country's reports; below what the format can hold. */
    static final int MOST_ROWS = 1_000_000;
    private static final int LONGEST_TEXT = 32_000;

    private final SXSSFWorkbook book;
    private final Looks looks;
    private final Language language;
    private final String name;
    private final String title;
    private final List<Column> columns;
    private Sheet sheet;
    private Row row;
    private int sheets;
    private int next;
    private int rows;

    Ledger(SXSSFWorkbook book, Looks looks, Language language, String name, String title, List<Column> columns) {
        this.book = book;
        this.looks = looks;
        this.language = language;
        this.name = name;
        this.title = title;
        this.columns = columns;
        begin();
    }

    private void begin() {
        sheets++;
        sheet = book.createSheet(sheets == 1 ? name : name + " " + sheets);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        Looks.list(sheet, language);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        sheet.createFreezePane(0, HEADER + 1);
        Row head = sheet.createRow(0);
        head.setHeightInPoints(30);
        cell(head, 0, looks.title).setCellValue(title);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        Row header = sheet.createRow(HEADER);
        header.setHeightInPoints(24);
        for (int i = 0; i < columns.size(); i++) {
            cell(header, i, looks.head).setCellValue(columns.get(i).heading());
        }
        next = HEADER + 1;
    }

    /** The number of the row that begins, counted over all sheets. */
    int row() {
        if (next > MOST_ROWS) {
            end();
            begin();
        }
        row = sheet.createRow(next++);
        return ++rows;
    }

    void text(int column, String text, CellStyle style) {
        String shown = text == null ? "" : text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "……" : text;
        cell(row, column, style).setCellValue(shown);
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), Looks.height(shown, columns.get(column).width())));
    }

    /** An empty cell where there is no number. */
    void number(int column, Number number, CellStyle style) {
        Cell cell = cell(row, column, style);
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        }
    }

    /** The sheet that is being written, for what concerns all its rows; its last row. */
    Sheet sheet() {
        return sheet;
    }

    int last() {
        return next - 1;
    }

    void end() {
        sheet.setAutoFilter(new CellRangeAddress(HEADER, Math.max(HEADER, next - 1), 0, columns.size() - 1));
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
