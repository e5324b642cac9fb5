package org.disclosurecheck.extract.html;

import java.util.HashMap;
import java.util.Map;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.extract.internal.words.Simplified;

/**
 * By what words a report shows on a page, whatever the form: its six headings, the labels of its three tables, its
 * title. They only serve to find the place of the report; what they mean is found out later, by the form.
 */
final class ReportWords {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_BARE_HEADING = 30;
    /** A heading with the first paragraph behind it is recognised by its beginning. */
    private static final int BEGINNING = 48;
    private static final int MOST_ROWS = 8;
    private static final String NOT_IN_TITLES = "。，,；;：:《》！？>»|";
    private static final String ORDINALS = "一二三四五六七";
    private static final String MARKS = "、.．，,:：";
    /** A word of each heading; more than one where reports differ. */
    private static final String[][] KEYS = {{"总体情况", "概述", "总体"}, {"主动公开"}, {"申请"}, {"复议", "诉讼"},
            {"问题", "不足", "改进", "困难"}, {"其他", "其它", "报告", "事项"}};
    private static final String[] BARE = {"总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况",
            "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项"};
    /** Number of the table whose label it is. */
    private static final Map<String, Integer> LABELS = new HashMap<>();

    static {
        for (String label : new String[] {"信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "本年增/减", "处理决定数量",
            "采购项目数量", "采购总金额", "本年制发件数", "本年废止件数", "现行有效件数", "本年处理决定数量", "行政事业性收费", "政府集中采购"}) {
            LABELS.put(label, 2);
        }
        for (String label : new String[] {"申请人情况", "自然人", "法人或其他组织", "商业企业", "科研机构", "社会公益组织", "法律服务机构",
            "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "三、本年度办理结果", "四、结转下年度继续办理"}) {
            LABELS.put(label, 3);
        }
        for (String label : new String[] {"结果维持", "结果纠正", "尚未审结", "未经复议直接起诉", "复议后起诉"}) {
            LABELS.put(label, 4);
        }
    }

    private ReportWords() {
    }

    /** Number of the section that the line is the heading of, or begins with the heading of; 0 for any other line. */
    static int heading(String line) {
        String text = Simplified.of(Blanks.remove(line.length() > BEGINNING ? line.substring(0, BEGINNING) : line));
        int number = ordinal(text);
        if (number == 0) {
            return text.length() <= LONGEST_BARE_HEADING ? bare(text) : 0;
        }
        // a row of table 3 is “3.补正后申请内容仍不明确”, which is no heading 3
        boolean digit = text.charAt(0) >= '1' && text.charAt(0) <= '9';
        if (number > KEYS.length || table(text) > 0 || digit && !text.contains("情况") && !text.contains("事项")) {
            return 0;
        }
        for (String key : KEYS[number - 1]) {
            if (text.contains(key)) {
                return number;
            }
        }
        return 0;
    }

    private static int bare(String text) {
        for (int i = 0; i < BARE.length; i++) {
            if (BARE[i].equals(text)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The number in front of “一、”, “第一部分” and “1.”; 0 where there is none. */
    private static int ordinal(String text) {
        boolean part = text.startsWith("第") && text.startsWith("部分", 2);
        if (text.length() < 3) {
            return 0;
        }
        char c = text.charAt(part ? 1 : 0);
        boolean digit = c >= '1' && c <= '6' && !Character.isDigit(text.charAt(2));
        int number = digit ? c - '0' : ORDINALS.indexOf(c) + 1;
        return part || MARKS.indexOf(text.charAt(1)) >= 0 ? number : 0;
    }

    /** Number of the table (2, 3, 4) whose label the line is, or 0. */
    static int table(String line) {
        if (line.length() > LONGEST_LABEL) {
            return 0;
        }
        String text = Simplified.of(Blanks.remove(line));
        return text.startsWith("第二十条第") ? 2 : LABELS.getOrDefault(text, 0);
    }

    /** True for a line that can be the title of a report. */
    static boolean isTitle(String line) {
        if (line.length() > 2 * LONGEST_TITLE) {
            return false;
        }
        String text = Simplified.of(Blanks.remove(line));
        if (text.length() > LONGEST_TITLE || ordinal(text) > 0
                || !text.contains("年度报告") && !(text.contains("信息公开") && text.endsWith("年报"))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (NOT_IN_TITLES.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * What of a report the block shows: bits 0 to 5 for the headings of its sections, bits 6 to 8 for its tables.
     * Of a table its first rows are looked at.
     */
    static int evidence(PageBlock block) {
        if (block.block() instanceof Grid grid) {
            int found = 0;
            for (Row row : grid.rows().subList(0, Math.min(MOST_ROWS, grid.rows().size()))) {
                for (GridCell cell : row.cells()) {
                    found |= bit(heading(cell.text()), table(cell.text()));
                }
            }
            return found;
        }
        return bit(heading(block.text()), table(block.text()));
    }

    private static int bit(int heading, int table) {
        return heading > 0 ? 1 << heading - 1 : table > 0 ? 1 << table + 4 : 0;
    }
}
