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
        // too short for two of them
        if (text.length() < 2 * SHORTEST_SENTENCE) {
            return;
        }
        Text prepared = Text.of(text);
        List<Span> parts = prepared.parts();
        pairs(prepared, parts, prepared.sketches(), SHORTEST_SENTENCE, found);
        List<Clause> clauses = text.length() < 2 * SHORTEST_CLAUSE ? List.of() : clauses(text, prepared.plain(), parts);
        if (mayRepeat(clauses)) {
            List<Span> spans = new ArrayList<>();
            Sketch[] sketches = new Sketch[clauses.size()];
            for (int i = 0; i < sketches.length; i++) {
                spans.add(Span.trimmed(text, clauses.get(i).from, clauses.get(i).to));
                sketches[i] = clauses.get(i).sketch;
            }
            pairs(prepared, spans, sketches, SHORTEST_CLAUSE, found);
        }
    }

    /** What stands between two commas; it is cut out of its text only where two may say the same. */
    private record Clause(int from, int to, Sketch sketch) {
    }

    /** False when surely no two of them say the same, as in nearly every paragraph. */
    private static boolean mayRepeat(List<Clause> clauses) {
        for (int second = 1; second < clauses.size(); second++) {
            for (int first = 0; first < second; first++) {
                if (mayRepeat(clauses.get(first).sketch, clauses.get(second).sketch)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void pairs(Text prepared, List<Span> texts, Sketch[] sketches, int shortest, List<Repetition> found) {
        int count = 0;
        int[] places = new int[sketches.length];
        for (int i = 0; i < sketches.length; i++) {
            if (sketches[i].isLong(shortest) && !known(found, texts.get(i))) {
                places[count++] = i;
            }
        }
        for (int second = 1; second < count; second++) {
            for (int first = 0; first < second; first++) {
                if (mayRepeat(sketches[places[first]], sketches[places[second]])) {
                    Span one = texts.get(places[first]);
                    Span other = texts.get(places[second]);
                    Repetition repetition = compare(one, bare(prepared, one), other, bare(prepared, other));
                    if (repetition != null) {
                        found.add(repetition);
                        break;
                    }
                }
            }
        }
    }

    private static String bare(Text text, Span span) {
        return Letters.bare(text.plain().substring(span.offset(), span.end()));
    }

    /** False when {@link #compare} would surely find nothing. */
    private static boolean mayRepeat(Sketch one, Sketch other) {
        Sketch shorter = other.length() <= one.length() ? other : one;
        Sketch longer = shorter == other ? one : other;
        return shorter.length() >= NO_HEADING * longer.length() && shorter.mayBePartOf(longer);
    }

    /** True when the text is a part of a sentence that was found to be a repetition. */
    private static boolean known(List<Repetition> found, Span text) {
        return !found.isEmpty() && found.stream().anyMatch(repetition -> repetition.kind() != Kind.WORDS
                && (repetition.again().covers(text.offset()) || repetition.first().covers(text.offset())));
    }

    /** The long clauses between commas; one that names a document is left out, for titles are long and often repeated. */
    private static List<Clause> clauses(String text, String plain, List<Span> parts) {
        List<Clause> clauses = new ArrayList<>();
        for (Span part : parts) {
            int from = part.offset();
            int end = part.end();
            for (int i = from; i <= end; i++) {
                if (i == end || text.charAt(i) == '，' || text.charAt(i) == ',') {
                    if (i - from >= SHORTEST_CLAUSE && !holdsTitle(text, from, i)) {
                        Sketch sketch = Sketch.of(plain, from, i);
                        if (sketch.isLong(SHORTEST_CLAUSE)) {
                            clauses.add(new Clause(from, i, sketch));
                        }
                    }
                    from = i + 1;
                }
            }
        }
        return clauses;
    }

    private static boolean holdsTitle(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '《') {
                return true;
            }
        }
        return false;
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
