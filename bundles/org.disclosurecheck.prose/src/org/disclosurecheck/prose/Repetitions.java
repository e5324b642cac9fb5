package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.prose.Repetition.Kind;

/**
 * What is written twice. Found are
 * <ul>
 * <li>two to ten Chinese characters twice in a row: 依法<b>主动公开主动公开</b>政府信息; not numerals (二零二零年), not 一件一件,
 * not two words that meet (政务公开公开栏, 各部门部门预算);</li>
 * <li>two sentences of a paragraph that say the same, each of at least twelve Chinese characters: equal ones, and a
 * sentence that is the other one with some words left out, as editing leaves them behind. Sentences that differ in a
 * word or a number (公开行政许可信息…;公开行政处罚信息…) are no repetition, nor is a short heading taken up by the sentence
 * behind it;</li>
 * <li>a sentence of at least twenty Chinese characters that stands in two paragraphs of a section.</li>
 * </ul>
 * Punctuation and its width make no difference.
 */
public final class Repetitions {

    private static final int LONGEST_WORDS = 10;
    private static final int SHORTEST_SENTENCE = 12;
    private static final int SHORTEST_IN_SECTION = 20;

    /** Shares of the shorter sentence: what stands in the longer one, and its length against the longer one. */
    private static final double COVERED = 0.9;
    private static final double NO_HEADING = 0.5;

    private static final String NUMERALS = "一二三四五六七八九十百千万零两";

    /** Two words that meet: the second one begins with the word that ends the first. */
    private static final String[] COMPOUNDS = { "公开公开栏", "公开公开目录", "公开公开指南", "公开公开平台", "公开公开专栏",
        "公开公开专区", "公开公开电话", "部门部门预", "部门部门决", "部门部门职", "单位单位预", "单位单位决", "服务服务热线" };

    private Repetitions() {
    }

    /** The repetitions within a paragraph, in the order of the text. */
    public static List<Repetition> in(String text) {
        List<Repetition> found = new ArrayList<>();
        words(text, found);
        sentences(text, found);
        return found;
    }

    /** The sentences that stand in two of the paragraphs; each is found where it stands again. */
    public static List<Repetition> across(List<Paragraph> paragraphs) {
        List<Repetition> found = new ArrayList<>();
        Map<String, Paragraph> places = new HashMap<>();
        Map<String, Span> seen = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            for (Span sentence : Sentences.parts(paragraph.getText())) {
                String bare = sentence.length() < SHORTEST_IN_SECTION ? ""
                        : Letters.bare(Letters.plain(sentence.text()));
                if (Letters.countHan(bare) >= SHORTEST_IN_SECTION) {
                    Paragraph before = places.putIfAbsent(bare, paragraph);
                    Span first = seen.putIfAbsent(bare, sentence);
                    if (before != null && before != paragraph) {
                        found.add(new Repetition(Kind.SENTENCE, first, sentence, paragraph));
                    }
                }
            }
        }
        return found;
    }

    /** For every length at once: how long the characters have been equal to those that stand so many places before. */
    private static void words(String text, List<Repetition> found) {
        int[] equal = new int[LONGEST_WORDS + 1];
        int done = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean han = Letters.isHan(c);
            for (int length = 2; length <= LONGEST_WORDS; length++) {
                boolean same = han && i - length >= done && text.charAt(i - length) == c;
                equal[length] = same ? equal[length] + 1 : 0;
                if (equal[length] == length && isRepetition(text, i + 1 - 2 * length, length)) {
                    found.add(new Repetition(Kind.WORDS, Span.of(text, i + 1 - 2 * length, i + 1 - length),
                            Span.of(text, i + 1 - length, i + 1), null));
                    done = i + 1;
                    equal = new int[LONGEST_WORDS + 1];
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

    private static void sentences(String text, List<Repetition> found) {
        List<Span> sentences = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        for (Span sentence : Sentences.parts(text)) {
            String letters = sentence.length() < SHORTEST_SENTENCE ? "" : Letters.bare(Letters.plain(sentence.text()));
            if (Letters.countHan(letters) >= SHORTEST_SENTENCE) {
                sentences.add(sentence);
                bare.add(letters);
            }
        }
        for (int second = 1; second < bare.size(); second++) {
            for (int first = 0; first < second; first++) {
                Repetition repetition = compare(sentences.get(first), bare.get(first), sentences.get(second),
                        bare.get(second));
                if (repetition != null) {
                    found.add(repetition);
                    break;
                }
            }
        }
    }

    private static Repetition compare(Span first, String one, Span second, String other) {
        if (one.equals(other)) {
            return new Repetition(Kind.SENTENCE, first, second, null);
        }
        boolean secondIsShorter = other.length() <= one.length();
        String shorter = secondIsShorter ? other : one;
        String longer = secondIsShorter ? one : other;
        if (shorter.length() < NO_HEADING * longer.length() || !leavesOut(shorter, longer)
                || covered(shorter, 0, shorter.length(), longer, 0, longer.length()) < COVERED * shorter.length()) {
            return null;
        }
        return new Repetition(Kind.NEARLY, secondIsShorter ? first : second, secondIsShorter ? second : first, null);
    }

    /** True when the shorter text is the longer one with some characters left out, the numbers being the same. */
    private static boolean leavesOut(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < shorter.length(); i++, at++) {
            at = longer.indexOf(shorter.charAt(i), at);
            if (at < 0) {
                return false;
            }
        }
        String digits = digits(shorter);
        return digits.isEmpty() || digits.equals(digits(longer));
    }

    private static String digits(String bare) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            if (Letters.isDigit(bare.charAt(i))) {
                digits.append(bare.charAt(i));
            }
        }
        return digits.toString();
    }

    /** How many characters of a stand in b in the same order, in blocks of at least two. */
    private static int covered(String a, int fromA, int toA, String b, int fromB, int toB) {
        int best = 1;
        int atA = -1;
        int atB = -1;
        for (int i = fromA; i < toA - best; i++) {
            for (int j = fromB; j < toB - best; j++) {
                int n = 0;
                while (i + n < toA && j + n < toB && a.charAt(i + n) == b.charAt(j + n)) {
                    n++;
                }
                if (n > best) {
                    best = n;
                    atA = i;
                    atB = j;
                }
            }
        }
        return atA < 0 ? 0
                : best + covered(a, fromA, atA, b, fromB, atB) + covered(a, atA + best, toA, b, atB + best, toB);
    }
}
