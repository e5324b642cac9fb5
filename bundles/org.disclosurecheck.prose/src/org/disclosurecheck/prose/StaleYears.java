package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Section;

/**
 * Sentences that begin with another year than the reported one and tell what the unit did: 2022年，我局共公开信息30条 in the
 * report of 2023. None are comparisons, plans, histories, and the years of documents (2022年度决算).
 */
public final class StaleYears {

    private static final String[] OTHERWISE = {"上年", "去年", "较", "比", "以来", "规划", "自20", "起", "截至", "截止", "计划", "将",
        "拟", "下一步", "明年", "同期", "年度报告", "年报", "结转", "历年", "成立", "机构改革", "修订", "颁布", "施行", "实施后", "遗留",
        "至20", "—20", "-20", "整改", "反馈", "指出", "考核", "要点", "继续", "今后"};
    /** Documents whose year it is when they stand behind it: 2022年度决算; not in 2022年，我局围绕预算决算公开信息. */
    private static final String[] DOCUMENTS = {"预算", "决算"};
    private static final String[] WORK = {"公开", "发布", "收到", "受理", "召开", "开展", "组织", "办理", "答复", "推进", "加强", "落实", "坚持",
        "按照", "严格", "认真", "贯彻", "围绕", "完善", "健全", "回应", "公示", "未收到"};
    private static final String[] SIGNS = {"（", "(", "一是", "二是", "三是", "四是", "五是"};

    private StaleYears() {
    }

    /** @param year the reported year; nothing is found where it is not known */
    public static List<StaleYear> in(Section section, Integer year) {
        List<StaleYear> found = new ArrayList<>();
        if (year != null) {
            section.getParagraphs().forEach(paragraph -> read(paragraph, year, found));
        }
        return found;
    }

    private static void read(Paragraph paragraph, int reported, List<StaleYear> found) {
        String text = paragraph.getText();
        String all = Letters.plain(text);
        int next = all.indexOf("20");
        for (Span sentence : next < 0 ? List.<Span>of() : Sentences.of(text)) {
            // most sentences hold no year; they are told without being cut out
            next = next >= 0 && next < sentence.offset() ? all.indexOf("20", sentence.offset()) : next;
            if (next < 0 || next >= sentence.end()) {
                continue;
            }
            String plain = Letters.plain(sentence.text());
            int at = start(plain);
            int year = yearAt(plain, at);
            if (year > 0 && year < reported && year > reported - 20 && tellsWork(plain, at)) {
                int from = sentence.offset() + at;
                int unit = plain.indexOf('年', at);
                found.add(new StaleYear(paragraph, Span.of(text, from, sentence.offset() + unit + 1),
                        Span.of(text, from, sentence.offset() + clauses(plain, at))));
            }
        }
    }

    /** Behind the number of a heading or list: （一）, 1., 一是. */
    private static int start(String plain) {
        int at = 0;
        if (Letters.startsWithAny(plain, 0, SIGNS)) {
            int close = plain.indexOf(')');
            at = plain.charAt(0) == '(' ? close + 1 : 2;
        } else if (plain.length() > 2 && Letters.isDigit(plain.charAt(0)) && ".、".indexOf(plain.charAt(1)) >= 0) {
            at = 2;
        }
        while (at < plain.length() && plain.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The year of 2022年, 2022年度 at an index; 0 when none stands there. A year with a month is a date. */
    private static int yearAt(String plain, int at) {
        if (at + 5 > plain.length() || !plain.startsWith("20", at) || !Letters.isDigit(plain.charAt(at + 2))
                || !Letters.isDigit(plain.charAt(at + 3))) {
            return 0;
        }
        int unit = at + 4;
        while (unit < plain.length() && plain.charAt(unit) == ' ') {
            unit++;
        }
        boolean named = plain.startsWith("年", unit);
        boolean dated = named && unit + 1 < plain.length() && Letters.isDigit(plain.charAt(unit + 1));
        return named && !dated ? Integer.parseInt(plain.substring(at, at + 4)) : 0;
    }

    private static boolean tellsWork(String plain, int at) {
        String bare = withoutTitles(plain.substring(at));
        return Letters.containsAny(bare, WORK) && !Letters.containsAny(bare, OTHERWISE)
                && (isAlone(plain, at) || !Letters.containsAny(bare, DOCUMENTS));
    }

    /** True when a comma follows the year: it is the year of the work, and of no document. */
    private static boolean isAlone(String plain, int at) {
        int next = plain.indexOf('年', at) + 1;
        while (next < plain.length() && (plain.charAt(next) == '度' || plain.charAt(next) == ' ')) {
            next++;
        }
        return next < plain.length() && plain.charAt(next) == ',';
    }

    private static String withoutTitles(String plain) {
        return plain.replaceAll("《[^》]*》|“[^”]*”", "");
    }

    /** The end of the second clause, or of the sentence. */
    private static int clauses(String plain, int from) {
        int commas = 0;
        for (int i = from; i < plain.length(); i++) {
            if (plain.charAt(i) == ',' || plain.charAt(i) == ';') {
                commas++;
                if (commas == 2) {
                    return i;
                }
            }
        }
        return plain.length();
    }
}
