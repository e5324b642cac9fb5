package org.disclosurecheck.office.sheet;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;

/** What is to be said of a workbook: each thing once, however often it is met. */
final class BookProblems {

    private final List<Problem> problems = new ArrayList<>();
    private Source noValue;
    private int noValues;
    private Source noText;
    private int noTexts;
    private Source stale;
    private int stales;

    void macros() {
        once(Problem.note("macros", "工作簿含有宏；宏从不运行，只读取单元格", Source.NOWHERE).english("the workbook has macros; they are never run"));
    }

    void externalLinks() {
        once(Problem.note("external-links", "工作簿链接了别的文件；链接从不打开，只读取保存在单元格里的结果", Source.NOWHERE)
                .english("the workbook links to other files, which are never opened; the saved results were read"));
    }

    private void once(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** Whether a sheet is read; what is left out of it, or of the workbook, is said when there is anything in it. */
    boolean seen(Sheet sheet, boolean hidden) {
        String name = "工作表“" + sheet.name + "”";
        String english = "the sheet “" + sheet.name + "”";
        if (hidden) {
            if (!sheet.rows().isEmpty()) {
                problems.add(Problem.note("hidden-content", name + "是隐藏的，没有读取", Source.NOWHERE)
                        .english(english + " is hidden; it was not read"));
            }
            return false;
        }
        if (sheet.isFull()) {
            problems.add(Problem.fatal("sheet-too-large", name + "的内容远多于一份年度报告，没有读取", Source.NOWHERE)
                    .english(english + " holds far more than a report; it was not read"));
            return false;
        }
        if (sheet.reachesOutside()) {
            problems.add(Problem.note("hidden-content", name + "第" + Sheet.WIDEST + "列以外的内容没有读取", Source.NOWHERE)
                    .english(english + " goes beyond column " + Sheet.WIDEST + "; what is there was not read"));
        }
        if (sheet.hidesText()) {
            problems.add(Problem.note("hidden-content", name + "中隐藏的行或列有内容，没有读取", Source.NOWHERE)
                    .english(english + " has hidden rows or columns with content; they were not read"));
        }
        return true;
    }

    void missing(String name) {
        problems.add(Problem.fatal("missing-sheet", "工作簿里缺少工作表“" + name + "”的内容，没有读取", Source.NOWHERE)
                .english("the content of the sheet “" + name + "” is missing in the workbook"));
    }

    void cutOff() {
        problems.add(Problem.note("cut-off", "工作簿的压缩目录缺失或损坏；各工作表完整，已照常读取", Source.NOWHERE)
                .english("the zip directory of the workbook is missing or damaged; its sheets are whole and were read"));
    }

    /** A formula whose result the file does not hold. */
    void noValue(String sheet, int row, int column) {
        noValue = noValue == null ? Source.sheet(sheet, row, column) : noValue;
        noValues++;
    }

    /** A formula whose saved result is not what the cells now give. */
    void stale(String sheet, int row, int column) {
        stale = stale == null ? Source.sheet(sheet, row, column) : stale;
        stales++;
    }

    /** A cell whose text the file does not hold. */
    void noText(String sheet, int row, int column) {
        noText = noText == null ? Source.sheet(sheet, row, column) : noText;
        noTexts++;
    }

    List<Problem> list() {
        List<Problem> all = new ArrayList<>(problems);
        if (noValue != null) {
            all.add(Problem.note("formula-without-value", places(noValue, noValues)
                    + "只有公式，没有保存计算结果，未按 0 读取；请在表格软件中打开并保存一次", noValue).english(cells(noValue, noValues)
                            + " holds a formula without a saved result; it was not taken for 0; open and save the workbook once"));
        }
        if (stale != null) {
            all.add(Problem.note("stale-formula", places(stale, stales) + "保存的计算结果与所引用的单元格不符，按保存的结果读取",
                    stale).english(cells(stale, stales) + " holds a saved result that does not fit the cells it refers to; the saved one was read"));
        }
        if (noText != null) {
            all.add(Problem.fatal("damaged-cell", places(noText, noTexts) + "的文字在文件中缺失，无法读取", noText)
                    .english("the text of " + cells(noText, noTexts) + " is missing in the file"));
        }
        return all;
    }

    private static String cells(Source first, int number) {
        return "sheet “" + first.sheet() + "” " + CellName.of(first.row(), first.column())
                + (number > 1 ? " (and " + (number - 1) + " more cells)" : "");
    }

    private static String places(Source first, int number) {
        return "工作表“" + first.sheet() + "”" + CellName.of(first.row(), first.column())
                + (number > 1 ? "等" + number + "个单元格" : "");
    }
}
