package org.disclosurecheck.prose.figures;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.prose.figures.Token.Kind;

/**
 * The tokens between two commas, colons or brackets.
 *
 * @param tokens its tokens
 * @param before the mark before it; null at the beginning of a sentence
 * @param after the mark behind it; null at the end of the text
 */
record Clause(List<Token> tokens, Kind before, Kind after) {

    private static final Senses LIMITING = Senses.of(Sense.CARRY, Sense.GRANT, Sense.PARTIAL, Sense.DENY, Sense.UNABLE,
            Sense.REJECT, Sense.LIST, Sense.WHOLE_LIST, Sense.NOT, Sense.SUBSET, Sense.OTHERS);

    /** The sentences of a text, each a list of clauses; none is empty. */
    static List<List<Clause>> sentences(List<Token> tokens) {
        List<List<Clause>> sentences = new ArrayList<>();
        List<Clause> sentence = new ArrayList<>();
        List<Token> clause = new ArrayList<>();
        Kind before = null;
        for (Token token : withoutRemarks(tokens)) {
            switch (token.kind()) {
                case COMMA, COLON, OPEN, CLOSE, STOP -> {
                    if (!clause.isEmpty()) {
                        sentence.add(new Clause(clause, before, token.kind()));
                        clause = new ArrayList<>();
                    }
                    before = token.is(Kind.STOP) ? null : token.kind();
                    if (token.is(Kind.STOP) && !sentence.isEmpty()) {
                        sentences.add(sentence);
                        sentence = new ArrayList<>();
                    }
                }
                default -> clause.add(token);
            }
        }
        if (!clause.isEmpty()) {
            sentence.add(new Clause(clause, before, null));
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return sentences;
    }

    /** Brackets without a figure (（新闻）, （2024年度）) are left out; where they limit a figure they are unknown words. */
    private static List<Token> withoutRemarks(List<Token> tokens) {
        List<Token> plain = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int close = tokens.get(i).is(Kind.OPEN) ? remark(tokens, i) : -1;
            if (close < 0) {
                plain.add(tokens.get(i));
                continue;
            }
            if (limits(tokens, i, close)) {
                plain.add(Token.of(Kind.OTHER, tokens.get(i).from(), tokens.get(close).to()));
            }
            i = close;
        }
        return plain;
    }

    /**
     * Index of the closing bracket of a remark without figures; -1 when it holds one or does not end in its sentence.
     */
    private static int remark(List<Token> tokens, int open) {
        for (int i = open + 1; i < tokens.size(); i++) {
            switch (tokens.get(i).kind()) {
                case CLOSE -> {
                    return i;
                }
                case QUANTITY, STOP, OPEN -> {
                    return -1;
                }
                default -> {
                    // goes on
                }
            }
        }
        return -1;
    }

    private static boolean limits(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (LIMITING.has(tokens.get(i).sense())) {
                return true;
            }
        }
        return false;
    }
}
