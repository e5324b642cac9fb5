package org.disclosurecheck.rules.sentences.table;

import java.util.Arrays;
import java.util.List;

/**
 * Sentences with the values of a row in the place of 〔names〕.
 *
 * @param text the sentences as they are read
 * @param origin for each character where it stands in the sentences as they were written; below zero: −1 − the column it comes from
 * @param row the row; null without a table
 */
public record Filled(String text, int[] origin, RuleTable.Row row) {

    /** Text that grows, and remembers where each character comes from. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] origin = new int[256];

        void add(char c, int from) {
            if (text.length() == origin.length) {
                origin = Arrays.copyOf(origin, 2 * origin.length);
            }
            origin[text.length()] = from;
            text.append(c);
        }

        void add(String words, int from) {
            words.chars().forEach(c -> add((char) c, from));
        }

        Filled build(RuleTable.Row row) {
            return new Filled(text.toString(), Arrays.copyOf(origin, text.length()), row);
        }
    }

    /** The column that the character at an index comes from; -1 when it was written in the sentence. */
    public int column(int index) {
        int at = Math.min(index, origin.length - 1);
        return at < 0 || origin[at] >= 0 ? -1 : -1 - origin[at];
    }

    /** Where the character at an index, or the last one before it that was written in the sentence, stands. */
    public int written(int index) {
        for (int at = Math.min(index, origin.length - 1); at >= 0; at--) {
            if (origin[at] >= 0) {
                return origin[at];
            }
        }
        return 0;
    }

    /** Headers that limit a row by themselves, without being named in the sentence. */
    static final List<String> LIMITS = List.of("单位类别", "从年度", "到年度");
}
