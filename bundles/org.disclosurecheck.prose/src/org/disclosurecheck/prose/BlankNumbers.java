package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Places where a number was left open: 主动公开信息  条, 共计__件, 发布XX条, 全年共公开信息条。 A unit alone is no such place unless a verb
 * of counting stands before it and nothing behind it.
 */
public final class BlankNumbers {

    /** Words that begin with a unit. */
    private static final String[] WORDS = {"条例", "条件", "条款", "条目", "件事", "次性", "份额", "个人", "个别", "篇章", "期限", "期间",
        "项目"};
    private static final String[] COUNTING = {"公开", "发布", "收到", "受理", "共", "累计", "公示", "办理", "答复", "制发", "转载", "推送"};
    private static final String[] NOUNS = {"信息", "文件", "共", "共计", "累计", "公开", "发布"};
    private static final String PLACEHOLDERS = "_XxＸｘ×*＿";
    private static final int WITHIN = 24;
    /** A bit for each unit, by the last six bits of its character. */
    private static final long UNITS = "条件次份个篇期项".chars().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);

    private BlankNumbers() {
    }

    /** From the last verb of counting to the unit: 主动公开信息  条. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        String plain = Letters.plain(text);
        for (int at = 2; at < plain.length(); at++) {
            if (isUnit(plain.charAt(at))) {
                // mostly a number stands before it, which is sooner seen than what word it begins
                int gap = gap(text, at);
                int verb = gap < 0 ? -1 : verb(plain, gap);
                if (verb >= 0 && !Letters.startsWithAny(plain, at, WORDS)) {
                    found.add(Span.trimmed(text, verb, at + 1));
                }
            }
        }
        return found;
    }

    private static boolean isUnit(char c) {
        // one bit tells most characters apart
        return (UNITS >>> c & 1) != 0 && switch (c) {
            case '条', '件', '次', '份', '个', '篇', '期', '项' -> true;
            default -> false;
        };
    }

    /** Where the gap before a unit begins; -1 when there is none. */
    private static int gap(String text, int unit) {
        int from = unit;
        int width = 0;
        while (from > 0 && (Letters.isBlank(text.charAt(from - 1))
                || PLACEHOLDERS.indexOf(text.charAt(from - 1)) >= 0)) {
            from--;
            width += text.charAt(from) == '\u3000' || !Letters.isBlank(text.charAt(from)) ? 2 : 1;
        }
        boolean counted = from > 0 && Letters.isHan(text.charAt(from - 1)) && !isNumeral(text.charAt(from - 1));
        if (width >= 2) {
            return counted && ends(text, unit + 1) ? from : -1;
        }
        return width == 0 && counted && ends(text, unit + 1) && endsWithNoun(text, unit) ? unit : -1;
    }

    /** Numerals in Chinese count what follows: 三百  条. */
    private static boolean isNumeral(char c) {
        return "零〇一二三四五六七八九十百千万亿两余多数几第每各该此上下逐".indexOf(c) >= 0;
    }

    private static boolean ends(String text, int at) {
        int i = at;
        while (i < text.length() && Letters.isBlank(text.charAt(i))) {
            i++;
        }
        return i == text.length() || ",，。；;、）)".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean endsWithNoun(String text, int unit) {
        for (String noun : NOUNS) {
            if (text.startsWith(noun, unit - noun.length())) {
                return true;
            }
        }
        return false;
    }

    /** The nearest verb of counting before the gap in the same clause; -1 when there is none. */
    private static int verb(String plain, int gap) {
        for (int i = gap - 1; i >= Math.max(0, gap - WITHIN) && !Letters.isBreak(plain.charAt(i)); i--) {
            if (Letters.startsWithAny(plain, i, COUNTING)) {
                return i > 1 && plain.startsWith("主动", i - 2) ? i - 2 : i;
            }
        }
        return -1;
    }
}
