package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.List;

/**
 * A piece of a sentence.
 *
 * @param kind what it is
 * @param sense what a known word does; null for everything else
 * @param from index of its first character in the text
 * @param to index behind its last character
 * @param value the number of a quantity, a share or a year; null otherwise
 * @param unit what a quantity counts: 件, 条, 元; empty when it names nothing
 * @param vague true for a number that is only about right
 */
record Token(Kind kind, Sense sense, int from, int to, BigDecimal value, String unit, boolean vague) {

    enum Kind {
        /** A word of the vocabulary. */
        WORD,
        /** A number with what it counts, or a bare 0. */
        QUANTITY,
        /** A number with a per cent sign. */
        PERCENT,
        /** 2023年, 2023年度 */
        YEAR,
        /** 6月, 12月31日, 1月1日至12月31日: a date or period within a year. */
        DATE,
        /** 《…》 or “…” */
        NAME,
        /** A number that counts nothing: a document number, an article, a numbering. */
        NUMBER,
        COMMA, ENUM, COLON, STOP, OPEN, CLOSE,
        /** Words that the vocabulary does not know. */
        OTHER
    }

    static Token word(Sense sense, int from, int to) {
        return new Token(Kind.WORD, sense, from, to, null, "", false);
    }

    static Token of(Kind kind, int from, int to) {
        return new Token(kind, null, from, to, null, "", false);
    }

    /** True when one of the words has that sense; without a stream, for it is asked of every clause. */
    static boolean anyIs(List<Token> tokens, Sense wanted) {
        return anyIs(tokens, wanted, wanted);
    }

    /** True when one of the words has one of the two. */
    static boolean anyIs(List<Token> tokens, Sense one, Sense other) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isAny(one, other)) {
                return true;
            }
        }
        return false;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean is(Sense wanted) {
        return sense == wanted;
    }

    /** True for one of those two senses; asked for every token, so that nothing is made for it. */
    boolean isAny(Sense one, Sense other) {
        return sense == one || sense == other;
    }

    boolean isAny(Sense one, Sense other, Sense third) {
        return sense == one || sense == other || sense == third;
    }

    boolean isAny(Sense one, Sense other, Sense third, Sense fourth) {
        return isAny(one, other) || isAny(third, fourth);
    }

    /** True for one of those senses. */
    boolean isAny(Sense... wanted) {
        if (sense == null) {
            return false;
        }
        for (Sense one : wanted) {
            if (sense == one) {
                return true;
            }
        }
        return false;
    }
}
