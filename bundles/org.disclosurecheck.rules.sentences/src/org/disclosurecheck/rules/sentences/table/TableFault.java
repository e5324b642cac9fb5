package org.disclosurecheck.rules.sentences.table;

/**
 * What is wrong in a table.
 *
 * @param file name of the file
 * @param row 1-based, as the spreadsheet shows it; 0 for the table as a whole
 * @param column 0-based; -1 for the whole row
 * @param zh what is wrong, in Chinese
 * @param en the same in English
 */
public record TableFault(String file, int row, int column, String zh, String en) {

    private static final int LETTERS = 26;

    /** The column as the spreadsheet calls it: A, B, … AA. */
    public static String letter(int column) {
        return (column >= LETTERS ? letter(column / LETTERS - 1) : "") + (char) ('A' + column % LETTERS);
    }

    /** In one line: 期限表.xlsx 第5行 C列：“二月底”不是日期. */
    public String line() {
        return file + (row > 0 ? " 第" + row + "行" : "") + (column >= 0 ? " " + letter(column) + "列" : "") + "：" + zh;
    }
}
