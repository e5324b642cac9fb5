package org.disclosurecheck.prose.figures;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.prose.figures.Token.Kind;

/**
 * The words before a quantity, back to the quantity before it or to the beginning of the clause, and those behind it up
 * to the next one: all that may say what it counts.
 */
final class Frame {

    private static final Senses NOUNS = Senses.range(Sense.APPLICATION, Sense.INFORMATION);
    private static final Senses VERBS = Senses.of(Sense.RECEIVE, Sense.NEW, Sense.ANSWER, Sense.HANDLE,
            Sense.CARRY, Sense.MAKE, Sense.REPEAL, Sense.ISSUE, Sense.PUBLISH, Sense.COLLECT);

    final List<Token> before;
    final List<Token> behind;
    final Token quantity;
    private final Senses senses = new Senses();

    Frame(List<Token> before, Token quantity, List<Token> behind) {
        this.before = before;
        this.quantity = quantity;
        this.behind = behind;
        senses.addAll(before);
    }

    /** The frames of a clause, one for each quantity and share in it. */
    static List<Frame> of(Clause clause) {
        List<Frame> frames = new ArrayList<>();
        List<Token> tokens = clause.tokens();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isFigure(tokens.get(i))) {
                int next = i + 1;
                while (next < tokens.size() && !isFigure(tokens.get(next)) && !tokens.get(next).is(Kind.ENUM)) {
                    next++;
                }
                frames.add(new Frame(tokens.subList(from, i), tokens.get(i), tokens.subList(i + 1, next)));
                // in 1件予以公开、2件不予公开 what stands before the 、 belongs to the first
                from = next < tokens.size() && tokens.get(next).is(Kind.ENUM) ? next : i + 1;
            }
        }
        return frames;
    }

    /** The first word that belongs to the quantity. */
    Token start() {
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).is(Kind.ENUM)) {
                return before.get(i);
            }
        }
        return quantity;
    }

    /** Where the words end that say the quantity: behind it, or behind the words that say what it counts. */
    int end() {
        boolean more = !behind.isEmpty() && (before.isEmpty() || first() != null);
        return more ? behind.get(behind.size() - 1).to() : quantity.to();
    }

    static boolean isFigure(Token token) {
        return token.is(Kind.QUANTITY) || token.is(Kind.PERCENT);
    }

    static boolean isVerb(Token token) {
        return VERBS.has(token.sense());
    }

    boolean has(Sense sense) {
        return senses.has(sense);
    }

    boolean hasAny(Sense one, Sense... more) {
        if (senses.has(one)) {
            return true;
        }
        for (Sense sense : more) {
            if (senses.has(sense)) {
                return true;
            }
        }
        return false;
    }

    /** The last noun before the quantity; null when none stands there. */
    Sense noun() {
        int at = last(before, NOUNS);
        return at < 0 ? null : before.get(at).sense();
    }

    /** Index of the last verb before the quantity; -1 when none stands there. */
    int verbAt() {
        return last(before, VERBS);
    }

    /** The last verb before the quantity, or null. */
    Sense verb() {
        int at = last(before, VERBS);
        return at < 0 ? null : before.get(at).sense();
    }

    /** True when words that the vocabulary does not know stand between the verb (or who handed in) and the quantity. */
    boolean isUnclear() {
        int from = Math.max(last(before, VERBS), last(before, Sense.HAND_IN));
        for (int i = from + 1; i < before.size(); i++) {
            if (isUnknown(before.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** True when unknown words stand between the last word of that sense and the quantity. */
    boolean isUnclearBehind(Sense sense) {
        for (int i = last(before, sense) + 1; i < before.size(); i++) {
            if (isUnknown(before.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** True for 三十余件, 近30件, 30件左右. */
    boolean isAbout() {
        boolean nearly = !before.isEmpty() && before.get(before.size() - 1).is(Sense.ABOUT);
        return quantity.vague() || nearly || first() != null && first().is(Sense.OR_SO);
    }

    /** True when a word picks out some of what is counted: 涉及征地的申请, 逾期答复, 转办申请. */
    boolean isLimited() {
        int verb = last(before, VERBS);
        if (has(Sense.LATE) || verb > 0 && before.get(verb - 1).is(Sense.SUBSET)) {
            return true;
        }
        for (int i = verb + 1; i < before.size(); i++) {
            if (before.get(i).is(Sense.SUBSET) && !(i + 1 < before.size() && saysNothingNew(before.get(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** 涉及政府信息公开的行政复议 are all of them. */
    private static boolean saysNothingNew(Token token) {
        return token.is(Sense.FILLER) || token.is(Sense.INFORMATION)
                || token.sense() != null && Topic.of(token.sense()) != null;
    }

    /** True when a word of that sense stands between the last noun and the quantity. */
    boolean hasBehindNoun(Sense sense) {
        return last(before, sense) > last(before, NOUNS);
    }

    private static boolean isUnknown(Token token) {
        return token.is(Kind.OTHER) || token.is(Kind.NAME) || token.is(Sense.WORD);
    }

    /** The first word behind the quantity that says something; null when there is none. */
    Token first() {
        for (Token token : behind) {
            if (!token.isAny(Sense.FILLER, Sense.AND, Sense.ALL)) {
                return token;
            }
        }
        return null;
    }

    /** The noun that stands behind the quantity: 3件政府信息公开申请, 2件规范性文件; or null. */
    Sense nounBehind() {
        Token first = first();
        return first != null && NOUNS.has(first.sense()) ? first.sense() : null;
    }

    /** True unless the words behind the quantity say what it counts: 26件群众来信. */
    boolean namesNothingBehind() {
        Token first = first();
        return first == null || first.sense() != null && !NOUNS.has(first.sense()) && !first.is(Sense.WORD)
                || first.is(Kind.YEAR) || first.is(Kind.NUMBER);
    }

    /** True for the second of two things in one list: 规章2部、规范性文件20件. */
    boolean continuesList() {
        return !before.isEmpty() && (before.get(0).is(Kind.ENUM) || before.get(0).is(Sense.AND));
    }

    private static int last(List<Token> tokens, Senses senses) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (senses.has(tokens.get(i).sense())) {
                return i;
            }
        }
        return -1;
    }

    private static int last(List<Token> tokens, Sense sense) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).is(sense)) {
                return i;
            }
        }
        return -1;
    }
}
