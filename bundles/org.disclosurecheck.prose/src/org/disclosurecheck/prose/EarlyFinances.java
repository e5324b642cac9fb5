package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Budgets and final accounts that a report cannot have published within its year: 公开了2022年度预算 or 2021年度决算 in the report
 * of 2021. Both come out after the end of the year. What will be published, and 预决算 in one word, is left alone.
 */
public final class EarlyFinances {

    private static final String[] PUBLISHED = {"公开", "公示", "公布", "发布"};
    private static final String[] PLANNED = {"将", "拟", "计划", "下一步", "次年", "编制", "草案", "审议", "执行", "绩效目标"};
    private static final int WITHIN = 12;

    private EarlyFinances() {
    }

    /** @param year the reported year; nothing is found where it is not known */
    public static List<Span> in(String text, Integer year) {
        List<Span> found = new ArrayList<>();
        if (year == null || !text.contains("算")) {
            return found;
        }
        for (Span sentence : Sentences.parts(text)) {
            String plain = Letters.plain(sentence.text());
            if (Letters.containsAny(plain, PUBLISHED) && !Letters.containsAny(plain, PLANNED)) {
                find(text, sentence.offset(), plain, (year + 1) + "年", "预算", found);
                find(text, sentence.offset(), plain, year + "年", "决算", found);
            }
        }
        return found;
    }

    private static void find(String text, int offset, String plain, String year, String kind, List<Span> found) {
        for (int at = plain.indexOf(year); at >= 0; at = plain.indexOf(year, at + 1)) {
            int to = end(plain, at + year.length(), kind);
            if (to > 0) {
                found.add(Span.of(text, offset + at, offset + to));
            }
        }
    }

    /** Behind the kind, when nothing but a few words stands between it and the year. */
    private static int end(String plain, int from, String kind) {
        for (int i = from; i < Math.min(plain.length(), from + WITHIN); i++) {
            if (Letters.isBreak(plain.charAt(i)) || Letters.isDigit(plain.charAt(i)) || plain.startsWith("预决算", i)
                    || plain.startsWith("预、决算", i)) {
                return -1;
            }
            if (plain.startsWith(kind, i)) {
                return i + kind.length();
            }
        }
        return -1;
    }
}
