package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.List;

import org.disclosurecheck.prose.figures.Claim.Kind;

/** Finds in a clause what it says of all cases. */
final class ClaimReader {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** Words that may stand between 全部 and 答复 and leave it all. */
    private static final Senses BETWEEN = Senses.of(Sense.FILLER, Sense.TIMELY, Sense.ALL, Sense.AND,
            Sense.RECEIVE, Sense.HANDLE, Sense.EVERYBODY, Sense.ANSWER);

    private boolean reviews;
    private boolean lawsuits;

    /** A claim as it stands in a clause; its first and last token say where. */
    record Found(Kind kind, boolean ofReviews, boolean ofLawsuits, boolean inTime, Token first, Token last) {
    }

    /** Forgets which cases the last sentence spoke of. */
    void sentence() {
        reviews = false;
        lawsuits = false;
    }

    /**
     * @param topic what the passage is about before the clause
     * @return null when it claims nothing of all
     */
    Found read(Clause clause, Topic topic) {
        List<Token> tokens = clause.tokens();
        Topic now = topic;
        for (int i = 0; i < tokens.size(); i++) {
            Sense sense = tokens.get(i).sense();
            Topic next = sense == null ? null : Topic.of(sense);
            if (next != null) {
                reviews |= sense == Sense.REVIEW;
                lawsuits |= next == Topic.LAWSUITS;
                now = next;
            }
        }
        boolean ofReviews = reviews || !lawsuits && now == Topic.REVIEWS;
        boolean ofLawsuits = lawsuits || !reviews && now == Topic.LAWSUITS;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Sense.NONE_LOST)) {
                return new Found(Kind.NONE_LOST, false, true, false, token, token);
            }
            if (token.is(Sense.ALL)) {
                int end = end(tokens, i);
                Token last = end < 0 ? null : tokens.get(end);
                if (last != null && last.is(Sense.UPHELD) && (ofReviews || ofLawsuits)) {
                    return new Found(Kind.ALL_UPHELD, ofReviews, ofLawsuits, false, token, last);
                }
                if (last != null && last.is(Sense.ANSWER) && now == Topic.APPLICATIONS && !isRest(tokens, i)) {
                    boolean inTime = Token.anyIs(tokens.subList(i, end), Sense.TIMELY);
                    return new Found(Kind.ALL_ANSWERED, false, false, inTime, token, last);
                }
            }
            if (token.is(Token.Kind.PERCENT) && now == Topic.APPLICATIONS && token.value().compareTo(ALL) == 0) {
                int rate = rate(tokens, i);
                if (rate >= 0) {
                    return new Found(Kind.ALL_ANSWERED, false, false, true, tokens.get(rate), token);
                }
            }
        }
        return null;
    }

    /** Index of 维持 or of the last 答复 behind 全部; -1 when other words come between. */
    private static int end(List<Token> tokens, int all) {
        int answer = -1;
        for (int i = all + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Sense.UPHELD)) {
                return i;
            }
            answer = token.is(Sense.ANSWER) ? i : answer;
            if (!token.is(Token.Kind.ENUM) && !BETWEEN.has(token.sense())) {
                return answer;
            }
        }
        return answer;
    }

    private static boolean isRest(List<Token> tokens, int all) {
        return Token.anyIs(tokens.subList(0, all), Sense.REST, Sense.NOT);
    }

    private static int rate(List<Token> tokens, int percent) {
        int i = percent - 1;
        while (i >= 0 && tokens.get(i).isAny(Sense.FILLER)) {
            i--;
        }
        return i >= 0 && tokens.get(i).is(Sense.ANSWER_RATE) ? i : -1;
    }
}
