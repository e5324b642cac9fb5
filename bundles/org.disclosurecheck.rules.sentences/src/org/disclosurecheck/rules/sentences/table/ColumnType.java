package org.disclosurecheck.rules.sentences.table;

import java.time.Month;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the cells of a column must be; told by its header. */
public enum ColumnType {
    DATE("不是日期，应当写成“2月15日”或“02-15”", "is no date; write 2月15日 or 02-15"),
    YEAR("不是年度，应当写成四位数，如“2025”", "is no year of four digits"),
    NUMBER("不是数", "is no number"),
    KIND("不是单位类别，可以写：乡镇、街道、部门、县级政府、市级政府、省级政府、垂直管理单位、学校、医院", "is no kind of organisation"),
    TEXT("", "");

    private static final Pattern DATE_WORDS = Pattern.compile("(?:\\d{4}[-/.年])?(\\d{1,2})(?:月|-|/)(\\d{1,2})日?(?:[ T].*)?");
    private static final List<String> KINDS = List.of("省级政府", "省政府", "市级政府", "市政府", "县级政府", "县政府", "区政府", "乡镇政府", "乡镇", "街道办事处",
            "街道", "部门", "垂直管理单位", "学校", "医院");

    private final String zh;
    private final String en;

    ColumnType(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** 期限 and 日期 hold dates, 年度 years, 单位类别 kinds, 界限, 件数, 比例 … numbers; all others words. */
    public static ColumnType of(String header) {
        if (header.equals("单位类别")) {
            return KIND;
        }
        if (header.endsWith("年度")) {
            return YEAR;
        }
        if (header.endsWith("期限") || header.endsWith("日期")) {
            return DATE;
        }
        return header.matches(".*(?:界限|上限|下限|件数|数量|金额|比例|百分比|字数|个数)") ? NUMBER : TEXT;
    }

    /** The cell as a sentence writes it; null when it is not of this type. An empty cell is empty. */
    public String word(String cell) {
        String plain = cell.strip();
        if (plain.isEmpty()) {
            return "";
        }
        return switch (this) {
            case DATE -> date(plain);
            case YEAR -> plain.matches("(?:19|20)\\d\\d(?:\\.0+)?(?:年度?)?") ? plain.substring(0, 4) : null;
            case NUMBER -> plain.replace(",", "").matches("-?\\d+(?:\\.\\d+)?%?") ? plain.replace(",", "").replaceAll("%$|\\.0+$", "") : null;
            case KIND -> kinds(plain.replaceAll("[,，;；/和]", "、"));
            case TEXT -> plain;
        };
    }

    private static String kinds(String list) {
        for (String kind : list.split("、")) {
            if (!KINDS.contains(kind.strip())) {
                return null;
            }
        }
        return list;
    }

    private static String date(String plain) {
        Matcher match = DATE_WORDS.matcher(plain);
        if (!match.matches()) {
            return null;
        }
        int month = Integer.parseInt(match.group(1));
        int day = Integer.parseInt(match.group(2));
        return month < 1 || month > 12 || day < 1 || day > Month.of(month).minLength() ? null : month + "月" + day + "日";
    }

    /** What is wrong with a cell that is not of this type. */
    public TableFault fault(RuleTable table, RuleTable.Row row, int column) {
        String cell = row.cells().get(column);
        return new TableFault(table.file(), row.number(), column, "“" + cell + "”" + zh, "“" + cell + "” " + en);
    }
}
