package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads off a regular expression words that every match holds: of {@code 收到\\d+(?:件|条)} the word 收到, and one of 件 and 条.
 * It knows the expressions that readings are written in; where it does not know better it requires nothing.
 */
final class RequiredWords {

    /** More words than these are not tried: finding them would take as long as the expression itself. */
    private static final int MOST = 64;
    /** Nor more sets: the first ones tell most texts apart. */
    private static final int MOST_SETS = 3;
    /** Texts that a part of the expression can be word for word; more of them are not multiplied out. */
    private static final int MOST_EXACT = 24;
    private static final Set<String> NOTHING = Set.of("");

    /**
     * What is known of a part of the expression.
     *
     * @param exact all that it can match; null when that is too much to tell
     * @param required sets of words; each match holds a word of each set
     */
    private record Part(Set<String> exact, List<Set<String>> required) {

        static final Part ZERO = new Part(NOTHING, List.of());
        static final Part ANYTHING = new Part(null, List.of());

        static Part exactly(Set<String> texts) {
            return new Part(texts, texts.contains("") ? List.of() : List.of(texts));
        }

        /** The set that says most; empty when nothing is required. */
        Set<String> best() {
            return required.stream().reduce(Set.of(), WordSets::better);
        }
    }

    private final String regex;
    private int at;

    private RequiredWords(String regex) {
        this.regex = regex;
    }

    /** Sets of words, the one that says most first: every match holds a word of each. None when a match may do without any. */
    static List<Set<String>> of(String regex) {
        if (regex.contains("(?i)")) {
            return List.of();
        }
        RequiredWords reading = new RequiredWords(regex);
        Part whole = reading.alternatives();
        if (reading.at < regex.length()) {
            throw new IllegalArgumentException("a bracket too many: " + regex);
        }
        return whole.required().stream().filter(words -> words.size() <= MOST).map(WordSets::shortest)
                .sorted(Comparator.comparingInt((Set<String> words) -> -WordSets.length(words)).thenComparingInt(Set::size)).limit(MOST_SETS).toList();
    }

    private boolean more() {
        return at < regex.length();
    }

    private boolean skip(String sign) {
        if (regex.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    private Part alternatives() {
        Part all = sequence();
        while (skip("|")) {
            Part other = sequence();
            Set<String> exact = all.exact == null || other.exact == null ? null : WordSets.union(all.exact, other.exact);
            boolean none = all.required.isEmpty() || other.required.isEmpty();
            all = new Part(exact == null || exact.size() > MOST_EXACT ? null : exact,
                    none ? List.of() : List.of(WordSets.union(all.best(), other.best())));
        }
        return all;
    }

    /** Neighbours that are known word for word make longer words. */
    private Part sequence() {
        List<Set<String>> required = new ArrayList<>();
        Set<String> run = NOTHING;
        boolean exact = true;
        while (more() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Part part = repeated(item());
            if (part.exact != null && run.size() * part.exact.size() <= MOST_EXACT) {
                run = WordSets.product(run, part.exact);
            } else {
                exact = false;
                add(run, required);
                if (part.exact == null) {
                    required.addAll(part.required);
                }
                run = part.exact == null ? NOTHING : part.exact;
            }
        }
        add(run, required);
        return exact ? Part.exactly(run) : new Part(null, required);
    }

    private static void add(Set<String> words, List<Set<String>> required) {
        if (!words.contains("")) {
            required.add(words);
        }
    }

    private Part item() {
        if (skip("(?=") || skip("(?!") || skip("(?<=") || skip("(?<!")) {
            group();
            return Part.ZERO;
        }
        if (skip("(?:") || skip("(")) {
            return group();
        }
        if (skip("[")) {
            return charClass();
        }
        char c = regex.charAt(at++);
        return switch (c) {
            case '^', '$' -> Part.ZERO;
            case '.' -> Part.ANYTHING;
            case '\\' -> escaped();
            default -> Part.exactly(Set.of(String.valueOf(c)));
        };
    }

    private Part group() {
        Part inside = alternatives();
        if (!skip(")")) {
            throw new IllegalArgumentException("a bracket is open: " + regex);
        }
        return inside;
    }

    private Part escaped() {
        char c = regex.charAt(at++);
        if (c == 'u') {
            at += 4;
            return Part.exactly(Set.of(String.valueOf((char) Integer.parseInt(regex.substring(at - 4, at), 16))));
        }
        if (c == 't') {
            return Part.exactly(Set.of("\t"));
        }
        return c == 'b' ? Part.ZERO : Character.isLetterOrDigit(c) ? Part.ANYTHING : Part.exactly(Set.of(String.valueOf(c)));
    }

    /** A class that only lists a few characters is told word for word. */
    private Part charClass() {
        Set<String> chars = new LinkedHashSet<>();
        boolean listed = !skip("^");
        boolean first = true;
        for (; first || regex.charAt(at) != ']'; first = false) {
            if (regex.charAt(at) == '[' || regex.startsWith("&&", at)) {
                listed = false;
                if (skip("[")) {
                    charClass();
                    continue;
                }
            }
            Part one = oneOfClass();
            if (one.exact != null && regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
                at++;
                listed &= range(one, oneOfClass(), chars);
            } else if (one.exact != null) {
                chars.addAll(one.exact);
            } else {
                listed = false;
            }
        }
        at++;
        return listed && chars.size() <= MOST_EXACT ? Part.exactly(chars) : Part.ANYTHING;
    }

    private Part oneOfClass() {
        char c = regex.charAt(at++);
        return c == '\\' ? escaped() : Part.exactly(Set.of(String.valueOf(c)));
    }

    /** False when there are too many from the one to the other. */
    private static boolean range(Part from, Part to, Set<String> chars) {
        char first = from.exact.iterator().next().charAt(0);
        char last = to.exact.iterator().next().charAt(0);
        for (int c = first; c <= last && last - first < MOST_EXACT; c++) {
            chars.add(String.valueOf((char) c));
        }
        return last - first < MOST_EXACT;
    }

    private Part repeated(Part part) {
        int least = 1;
        int most = 1;
        if (skip("?")) {
            least = 0;
        } else if (skip("*")) {
            least = 0;
            most = 2;
        } else if (skip("+")) {
            most = 2;
        } else if (skip("{")) {
            int end = regex.indexOf('}', at);
            String[] bounds = regex.substring(at, end).split(",", -1);
            least = Integer.parseInt(bounds[0]);
            most = bounds.length > 1 || least != 1 ? 2 : 1;
            at = end + 1;
        } else {
            return part;
        }
        if (!skip("?")) {
            skip("+");
        }
        if (least == 0) {
            return most == 1 && part.exact != null ? Part.exactly(WordSets.union(part.exact, NOTHING)) : Part.ANYTHING;
        }
        return most == 1 ? part : new Part(null, part.required);
    }
}
