package org.disclosurecheck.prose.figures;

/** Tells headings of the second level from sentences. */
final class Headings {

    private static final int LONGEST = 30;
    private static final int LONGEST_INLINE = 20;
    private static final String NUMERALS = "一二三四五六七八九十";

    private Headings() {
    }

    /** A short line of its own without an end: （二）依申请公开情况. */
    static boolean isLine(String text) {
        char last = text.isEmpty() ? 0 : text.charAt(text.length() - 1);
        return text.length() <= LONGEST && "。；;，,".indexOf(last) < 0;
    }

    /**
     * The first sentence behind a number: （二）依申请公开。 二是依申请公开。
     *
     * @param plain the sentence with what stands before it, back to the sentence before
     */
    static boolean opens(String plain) {
        int from = 0;
        while (from < plain.length() && "。.!?; ".indexOf(plain.charAt(from)) >= 0) {
            from++;
        }
        if (plain.length() - from < 2 || plain.length() - from > LONGEST_INLINE) {
            return false;
        }
        char first = plain.charAt(from);
        char second = plain.charAt(from + 1);
        return first == '(' && NUMERALS.indexOf(second) >= 0
                || NUMERALS.indexOf(first) >= 0 && (second == '是' || second == '、');
    }
}
