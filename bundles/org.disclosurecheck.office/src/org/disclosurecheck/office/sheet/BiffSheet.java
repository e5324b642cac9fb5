package org.disclosurecheck.office.sheet;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** Reads the records of a sheet of an old workbook, up to its end. */
final class BiffSheet {

    private static final int MOST_RECORDS = 4_000_000;

    private record Waiting(FormulaRecord formula, int row, int column) {
    }

    private final BiffRecords records;
    private final BiffBook book;
    private final Sheet sheet;
    private final List<int[]> zeros = new ArrayList<>();
    private final List<Waiting> formulas = new ArrayList<>();
    /** The formula whose result is a text, which comes in a record of its own. */
    private Waiting open;
    private boolean showsZeros = true;

    BiffSheet(BiffRecords records, Sheet sheet, BiffBook book) {
        this.records = records;
        this.sheet = sheet;
        this.book = book;
    }

    /** @return false when the file ends before the sheet does */
    boolean read() {
        int depth = 1;
        int count = 0;
        while (depth > 0) {
            if (!records.next()) {
                return false;
            }
            int sid = records.sid();
            if (++count > MOST_RECORDS) {
                sheet.overfill();
            }
            depth += sid == 0x0809 ? 1 : sid == 0x000a ? -1 : 0;
            // charts inside the sheet are streams of their own
            if (depth == 1 && !sheet.isFull()) {
                record(sid);
            }
        }
        if (!showsZeros) {
            zeros.forEach(place -> sheet.clear(place[0], place[1]));
        }
        sheet.finish();
        List<int[]> unsure = new ArrayList<>();
        for (Waiting waiting : formulas) {
            SheetCell cell = sheet.at(waiting.row, waiting.column);
            if (cell != null) {
                sheet.replace(waiting.row, new SheetCell(waiting.column, cell.text(),
                        book.formulas().words(waiting.formula), cell.number()));
                if (waiting.formula.isCalcOnLoad() && cell.number() == 0) {
                    unsure.add(new int[] {waiting.row, waiting.column});
                }
            }
        }
        FormulaResults.check(sheet, unsure, book.problems());
        return true;
    }

    private void record(int sid) {
        switch (sid) {
            case 0x00fd -> cell((row, column, style) -> shared(row, column, records.integer()));
            case 0x0203 -> cell((row, column, style) -> number(row, column, style, records.number()));
            case 0x027e -> cell((row, column, style) -> number(row, column, style, RKUtil.decodeNumber(records.integer())));
            case 0x00bd -> numbers();
            case 0x0201 -> cell((row, column, style) -> { });
            case 0x00be -> blanks();
            case 0x0204, 0x00d6 -> cell((row, column, style) -> text(row, column, records.text(records.ushort())));
            case 0x0205 -> cell((row, column, style) -> {
                int value = records.ubyte();
                text(row, column, records.ubyte() == 0 ? truth(value != 0) : error(value));
            });
            case 0x0006, 0x0206, 0x0406 -> formula();
            case 0x0207 -> {
                if (open != null) {
                    String text = records.text(records.ushort());
                    sheet.cell(open.row, new SheetCell(open.column, lines(text), "", Double.NaN));
                    open = null;
                }
            }
            case 0x04bc -> {
                if (!records.isOld()) {
                    book.formulas().shared(records);
                }
            }
            case 0x0208 -> row();
            case 0x007d -> {
                int first = records.ushort();
                int last = records.ushort();
                records.skip(4);
                if ((records.ushort() & 1) != 0) {
                    sheet.hideColumns(first + 1, last + 1);
                }
            }
            case 0x00e5 -> {
                for (int left = records.ushort(); left > 0 && records.remaining() >= 8; left--) {
                    int firstRow = records.ushort();
                    int lastRow = records.ushort();
                    int firstColumn = records.ushort();
                    sheet.merge(new Merge(firstRow + 1, firstColumn + 1, lastRow + 1, records.ushort() + 1));
                }
            }
            case 0x023e -> showsZeros = (records.ushort() & 0x10) != 0;
            default -> { }
        }
    }

    private interface Value {
        void read(int row, int column, int style);
    }

    /** Row, column and style, by which every cell begins. */
    private void cell(Value value) {
        int row = records.ushort() + 1;
        int column = records.ushort() + 1;
        int style = records.ushort();
        if (book.styles().ruled(style)) {
            sheet.present(row, column);
        }
        value.read(row, column, style);
    }

    private void numbers() {
        int row = records.ushort() + 1;
        int column = records.ushort() + 1;
        while (records.remaining() >= 8) {
            int style = records.ushort();
            if (book.styles().ruled(style)) {
                sheet.present(row, column);
            }
            number(row, column++, style, RKUtil.decodeNumber(records.integer()));
        }
    }

    private void blanks() {
        int row = records.ushort() + 1;
        int column = records.ushort() + 1;
        while (records.remaining() >= 4) {
            if (book.styles().ruled(records.ushort())) {
                sheet.present(row, column);
            }
            column++;
        }
    }

    private void row() {
        int number = records.ushort() + 1;
        records.skip(10);
        if ((records.ushort() & 0x20) != 0) {
            sheet.hideRow(number);
        }
    }

    private void shared(int row, int column, int index) {
        String text = book.styles().text(index);
        if (text == null) {
            book.problems().noText(sheet.name, row, column);
        } else {
            text(row, column, text);
        }
    }

    private void number(int row, int column, int style, double value) {
        number(row, column, style, value, null);
    }

    private void number(int row, int column, int style, double value, String formula) {
        sheet.present(row, column);
        sheet.cell(row, new SheetCell(column, book.styles().format(style).show(value, book.since1904()), formula, value));
        if (value == 0) {
            zeros.add(new int[] {row, column});
        }
    }

    private void text(int row, int column, String text) {
        sheet.present(row, column);
        sheet.cell(row, new SheetCell(column, lines(text), null, Double.NaN));
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void formula() {
        FormulaRecord formula = new FormulaRecord(records.record());
        int row = formula.getRow() + 1;
        int column = formula.getColumn() + 1;
        Waiting waiting = new Waiting(formula, row, column);
        sheet.present(row, column);
        open = null;
        if (!records.isOld()) {
            formulas.add(waiting);
        }
        CellType type = formula.getCachedResultTypeEnum();
        if (formula.hasCachedResultString()) {
            open = waiting;
        } else if (type == CellType.BOOLEAN) {
            sheet.cell(row, new SheetCell(column, truth(formula.getCachedBooleanValue()), "", Double.NaN));
        } else if (type == CellType.ERROR) {
            sheet.cell(row, new SheetCell(column, error(formula.getCachedErrorValue()), "", Double.NaN));
        } else if (type == CellType.NUMERIC) {
            number(row, column, formula.getXFIndex() & 0xffff, formula.getValue(), "");
        }
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
