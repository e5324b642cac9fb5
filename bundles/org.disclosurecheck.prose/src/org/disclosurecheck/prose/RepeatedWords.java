package org.disclosurecheck.prose;

import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.prose.Repetition.Kind;

/** Two to ten Chinese characters that stand twice in a row. */
final class RepeatedWords {

    private static final int LONGEST = 10;
    /** Where a character stood last is kept for so many of them; those that share a place only make us look. */
    private static final int REMEMBERED = 128;

    /** A power of two beyond {@link #LONGEST}. */
    private static final int NEAR = 16;

    private static final String NUMERALS = "一二三四五六七八九十百千万零两";

    /** Two words that meet: the second one begins with the word that ends the first. */
    private static final String[] COMPOUNDS = { "公开公开栏", "公开公开目录", "公开公开指南", "公开公开平台", "公开公开专栏",
        "公开公开专区", "公开公开电话", "部门部门预", "部门部门决", "部门部门职", "单位单位预", "单位单位决", "服务服务热线" };

    private RepeatedWords() {
    }

    /**
     * For every length at once: how long the characters have been equal to those that stand so many places before. Only the
     * places where a character stood before are looked at, the nearest first.
     */
    static void find(String text, List<Repetition> found) {
        int[] equal = new int[LONGEST + 1];
        int[] until = new int[LONGEST + 1];
        int[] last = new int[REMEMBERED];
        int[] before = new int[NEAR];
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = last[c & REMEMBERED - 1] - 1;
            last[c & REMEMBERED - 1] = i + 1;
            before[i & NEAR - 1] = at;
            if (at < done || i - at > LONGEST || !Letters.isHan(c)) {
                continue;
            }
            for (; at >= done && i - at <= LONGEST; at = before[at & NEAR - 1]) {
                int length = i - at;
                if (length < 2 || text.charAt(at) != c) {
                    continue;
                }
                equal[length] = until[length] == i ? equal[length] + 1 : 1;
                until[length] = i + 1;
                if (equal[length] == length && isRepetition(text, i + 1 - 2 * length, length)) {
                    found.add(new Repetition(Kind.WORDS, Span.of(text, i + 1 - 2 * length, i + 1 - length),
                            Span.of(text, i + 1 - length, i + 1), null));
                    done = i + 1;
                    Arrays.fill(until, 0);
                    break;
                }
            }
        }
    }

    private static boolean isRepetition(String text, int from, int length) {
        if (text.charAt(from) == '一' && length == 2 || Letters.startsWithAny(text, from, COMPOUNDS)) {
            return false;
        }
        for (int i = from; i < from + length; i++) {
            if (NUMERALS.indexOf(text.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }
}
