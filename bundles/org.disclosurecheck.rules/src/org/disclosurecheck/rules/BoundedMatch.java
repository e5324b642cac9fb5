package org.disclosurecheck.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Matches texts by the expressions of rules that are not our own, within a bound: an expression that would go over a text
 * again and again is given up, and its rule with it. What “matches” becomes when such a book is compiled.
 */
public final class BoundedMatch {

    /** Looks at a character for a text of usual length; an honest expression looks at each a few times. */
    private static final int LOOKS_A_CHARACTER = 200;
    private static final int LOOKS_AT_LEAST = 200_000;
    private static final int LOOKS_AT_MOST = 20_000_000;
    private static final int MOST_PATTERNS = 1000;
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private BoundedMatch() {
    }

    /**
     * True when the whole text matches; false for null.
     *
     * @throws IllegalStateException when it takes too long, or nests too deeply for so long a text
     */
    public static boolean matches(Object text, String regex) {
        if (text == null) {
            return false;
        }
        if (PATTERNS.size() > MOST_PATTERNS) {
            PATTERNS.clear();
        }
        String words = text.toString();
        int looks = (int) Math.min(LOOKS_AT_MOST, Math.max(LOOKS_AT_LEAST, (long) words.length() * LOOKS_A_CHARACTER));
        try {
            return PATTERNS.computeIfAbsent(regex, Pattern::compile).matcher(new Counted(words, new int[] {looks})).matches();
        } catch (StackOverflowError e) {
            throw new IllegalStateException("matches \"" + regex + "\": 文字太长，匹配式套得太深 (too deep for so long a text)");
        }
    }

    /** A text that counts how often somebody looks at a character of it. */
    private record Counted(CharSequence text, int[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new IllegalStateException("matches: 匹配花的时间太长，已放弃 (the expression takes too long)");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
