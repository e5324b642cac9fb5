package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.prose.Repetition.Kind;

/** Sentences and long clauses of a paragraph that say the same. */
final class RepeatedSentences {

    private static final int SHORTEST_SENTENCE = 12;
    private static final int SHORTEST_CLAUSE = 18;

    /** Shares of the shorter sentence: what stands in the longer one, and its length against the longer one. */
    private static final double COVERED = 0.9;
    private static final double NO_HEADING = 0.5;

    private RepeatedSentences() {
    }

    static void find(String text, List<Repetition> found) {
        pairs(Sentences.parts(text), SHORTEST_SENTENCE, found);
        pairs(clauses(text), SHORTEST_CLAUSE, found);
    }

    private static void pairs(List<Span> texts, int shortest, List<Repetition> found) {
        List<Span> spans = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        for (Span text : texts) {
            String letters = text.length() < shortest || known(found, text) ? ""
                    : Text.of(text.text()).bare();
            if (letters.length() >= shortest && Letters.countHan(letters) >= shortest) {
                spans.add(text);
                bare.add(letters);
            }
        }
        for (int second = 1; second < bare.size(); second++) {
            for (int first = 0; first < second; first++) {
                Repetition repetition = compare(spans.get(first), bare.get(first), spans.get(second), bare.get(second));
                if (repetition != null) {
                    found.add(repetition);
                    break;
                }
            }
        }
    }

    /** True when the text is a part of a sentence that was found to be a repetition. */
    private static boolean known(List<Repetition> found, Span text) {
        return !found.isEmpty() && found.stream().anyMatch(repetition -> repetition.kind() != Kind.WORDS
                && (repetition.again().covers(text.offset()) || repetition.first().covers(text.offset())));
    }

    /** The clauses between commas; one that names a document is left out, for titles are long and often repeated. */
    private static List<Span> clauses(String text) {
        List<Span> clauses = new ArrayList<>();
        for (Span part : Sentences.parts(text)) {
            int from = part.offset();
            for (int i = part.offset(); i <= part.end(); i++) {
                if (i == part.end() || text.charAt(i) == '，' || text.charAt(i) == ',') {
                    if (i - from >= SHORTEST_CLAUSE && text.substring(from, i).indexOf('《') < 0) {
                        clauses.add(Span.trimmed(text, from, i));
                    }
                    from = i + 1;
                }
            }
        }
        return clauses;
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
