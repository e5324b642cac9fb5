package org.disclosurecheck.prose;

import java.util.List;

import org.disclosurecheck.model.Paragraph;

/** What readings know about single characters. */
public final class Letters {

    /** Fewer words are sooner looked for one by one. */
    private static final int MANY = 5;

    private Letters() {
    }

    public static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c >= '\u2000' && c <= '\u200B' || c == '\uFEFF';
    }

    /** Punctuation that ends or divides a sentence: nothing that belongs together reaches across it. */
    static boolean isBreak(char c) {
        return switch (c) {
            case ',', ';', ':', '!', '?', '。', '、', '…', '\n' -> true;
            default -> false;
        };
    }

    /**
     * The text as readings compare it: full-width punctuation, digits and blanks become half-width, characters of
     * traditional script become simplified. Every character keeps its place, so an index into the plain text is an
     * index into the original.
     */
    public static String plain(String text) {
        return Text.of(text).plain();
    }

    /** One character of it. */
    static char plain(char c) {
        if (c < '\u2000') {
            return c == '\u00A0' ? ' ' : c;
        }
        if (isHan(c)) {
            return TraditionalCharacters.simplified(c);
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '〈' -> '<';
            case '〉' -> '>';
            default -> isBlank(c) ? ' ' : c;
        };
    }

    /** An ellipsis says that something was left out: nobody can say what such a text lacks. */
    static boolean leavesOut(String text) {
        return text.contains("……");
    }

    /** The same of paragraphs that follow one another. */
    static boolean leavesOut(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (leavesOut(paragraphs.get(i).getText())) {
                return true;
            }
        }
        return false;
    }

    /** The Chinese characters and digits of a plain text; everything else is left out. */
    static String bare(String plain) {
        StringBuilder bare = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isHan(c) || isDigit(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** True when there are so many Chinese characters between two indices; mostly the first few tell. */
    static boolean hasHan(String text, int from, int to, int many) {
        int count = 0;
        for (int i = from; i < to && count < many; i++) {
            if (isHan(text.charAt(i))) {
                count++;
            }
        }
        return count >= many;
    }

    /** Number of Chinese characters between two indices. */
    static int countHan(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (isHan(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    /** Number of Chinese characters. */
    static int countHan(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    /** True when one of the words stands in the text. */
    static boolean containsAny(String plain, String... words) {
        if (words.length >= MANY && plain.length() >= MANY) {
            return Text.of(plain).holdsAny(words);
        }
        for (String word : words) {
            if (plain.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** True when one of the words stands in the text at that index. */
    static boolean startsWithAny(String plain, int index, String... words) {
        for (String word : words) {
            if (plain.startsWith(word, index)) {
                return true;
            }
        }
        return false;
    }

    /**
     * True when the two words stand in the text in this order with at most so many characters, and no punctuation,
     * between them: “信息” … “管理” in 信息资源规范管理.
     */
    static boolean containsNear(String plain, String first, String second, int gap) {
        for (int at = plain.indexOf(first); at >= 0; at = plain.indexOf(first, at + 1)) {
            int from = at + first.length();
            int next = plain.indexOf(second, from);
            if (next < 0) {
                return false;
            }
            if (next - from <= gap && !broken(plain, from, next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean broken(String plain, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isBreak(plain.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
