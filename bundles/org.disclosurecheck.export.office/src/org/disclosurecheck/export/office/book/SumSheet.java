package org.disclosurecheck.export.office.book;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.disclosurecheck.export.Sums;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.FormLayout;
import org.disclosurecheck.model.form.PrintedCell;

/** The sums of one year, laid out as the form prints its tables, and where the region's report says otherwise. */
final class SumSheet {

    private static final int COLUMNS = 15;

    private final Looks looks;
    private final Sums.Group group;
    private final Language language;
    private final XSSFSheet sheet;
    private final Set<String> differing;
    private int at;

    SumSheet(XSSFWorkbook book, Looks looks, Sums.Group group, Language language) {
        this.looks = looks;
        this.group = group;
        this.language = language;
        this.differing = new HashSet<>(group.differing());
        this.sheet = book.createSheet(language.choose(group.year() + "年度合计（" + group.form().id() + "年格式）",
                "Sums " + group.year() + " (form " + group.form().id() + ")"));
    }

    void write() {
        for (int i = 0; i < COLUMNS; i++) {
            sheet.setColumnWidth(i, 10 * 256);
        }
        Looks.onePage(sheet, language);
        title(language.choose(group.year() + "年度表二至表四合计", "Sums of tables 2 to 4, " + group.year()));
        String region = group.region() == null ? "" : group.region().organisation();
        note(language.choose("合计 " + group.units() + " 份报告；有 " + group.unread() + " 个单元格缺失或读不出数，没有计入。",
                "Sum of " + group.units() + " reports; " + group.unread() + " cells were missing or held no number.")
                + (region.isEmpty() ? "" : language.choose("与《" + region + "》的报告对照，红色为不一致，见表后。各单位报告未收齐时，不一致不等于有错。",
                        " Compared with the report of " + region + ": what differs is red, listed at the end; while reports are"
                                + " lacking, that is no error.")));
        group.amounts().stream().map(this::units).filter(text -> !text.isEmpty()).forEach(this::note);
        table(language.choose("二、主动公开政府信息情况", "Table 2"), FormLayout.disclosures(group.form(), line -> true), new int[] {4, 3, 3, 3});
        table(language.choose("三、收到和处理政府信息公开申请情况", "Table 3"), FormLayout.applications(group.form(), line -> true),
                new int[] {1, 2, 5, 1, 1, 1, 1, 1, 1, 1});
        table(language.choose("四、政府信息公开行政复议、行政诉讼情况", "Table 4"), FormLayout.reviews(group.form(), line -> true), new int[0]);
        if (!region.isEmpty()) {
            differences(region);
        }
    }

    /** In which unit amounts of money were added, and which were not. */
    private String units(String address) {
        String place = group.form().place(address, language);
        int without = group.withoutUnit(address);
        if (group.unit(address) == null) {
            return without < 2 ? "" : language.choose(place + "：" + without + " 份报告都没有写明单位是元还是万元，按所填数字直接相加，合计仅供参考。",
                    place + ": none of " + without + " reports names 元 or 万元; the numbers were added as they stand.");
        }
        String unit = group.unit(address).word();
        return language.choose(place + "：合计以" + unit + "计" + (without == 0 ? "。"
                : "；另有 " + without + " 份报告没有写明单位是元还是万元，没有计入。"),
                place + ": the sum is in " + unit + (without == 0 ? "." : "; " + without + " reports name no unit and were left out."));
    }

    private void title(String text) {
        XSSFRow row = sheet.createRow(at);
        row.setHeightInPoints(30);
        put(row, 0, text, looks.title);
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, COLUMNS - 1));
        at++;
    }

    private void note(String text) {
        put(sheet.createRow(at), 0, text, looks.note);
        at += 2;
    }

    /** @param widths how many columns of the sheet each column of the table takes; one where nothing is said */
    private void table(String heading, List<PrintedCell> cells, int[] widths) {
        put(sheet.createRow(at++), 0, heading, looks.note);
        int rows = cells.stream().mapToInt(cell -> cell.row() + cell.rowSpan() - 1).max().orElse(0);
        for (int r = 0; r < rows; r++) {
            sheet.createRow(at + r).setHeightInPoints(24);
        }
        for (PrintedCell cell : cells) {
            int top = at + cell.row() - 1;
            int left = before(cell.column(), widths);
            int bottom = top + cell.rowSpan() - 1;
            int right = before(cell.column() + cell.columnSpan(), widths) - 1;
            CellStyle style = cell.isValue() ? differing.contains(cell.key()) ? looks.differing : looks.amount : looks.centred;
            for (int r = top; r <= bottom; r++) {
                for (int c = left; c <= right; c++) {
                    put(sheet.getRow(r), c, null, style);
                }
            }
            put(sheet.getRow(top), left, cell.isValue() ? group.sum(cell.key()) : cell.text(), style);
            if (bottom > top || right > left) {
                sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
            }
        }
        at += rows + 1;
    }

    private static int before(int column, int[] widths) {
        int sum = 0;
        for (int i = 0; i < column - 1; i++) {
            sum += i < widths.length ? widths[i] : 1;
        }
        return sum;
    }

    private void differences(String region) {
        List<String> all = group.differing();
        put(sheet.createRow(at++), 0, all.isEmpty()
                ? language.choose("与《" + region + "》的报告完全一致。", "The report of " + region + " says the same.")
                : language.choose("与《" + region + "》的报告不一致的单元格：", "Cells in which the report of " + region + " differs:"), looks.note);
        if (!all.isEmpty()) {
            line(language.choose("位置", "place"), language.choose("各单位合计", "sum"), language.choose("本级报告", "report"),
                    language.choose("相差", "difference"), looks.head, looks.head);
        }
        for (String address : all) {
            BigDecimal sum = group.sum(address);
            BigDecimal there = group.regionAmount(address);
            line(group.form().place(address, language), sum, there, there.subtract(sum), looks.text, looks.amount);
        }
    }

    private void line(Object place, Object sum, Object there, Object difference, CellStyle first, CellStyle others) {
        XSSFRow row = sheet.createRow(at);
        for (int c = 0; c < 6; c++) {
            put(row, c, c == 0 ? place : null, first);
        }
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, 5));
        put(row, 6, sum, others);
        put(row, 7, there, others);
        put(row, 8, difference, others);
        at++;
    }

    private static void put(XSSFRow row, int column, Object value, CellStyle style) {
        XSSFCell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellStyle(style);
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }
}
