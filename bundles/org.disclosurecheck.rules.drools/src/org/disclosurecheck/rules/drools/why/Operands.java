package org.disclosurecheck.rules.drools.why;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the values that a condition speaks of: names, paths and calls, not literals, signs and words of the grammar. */
final class Operands {

    private static final Set<String> WORDS = Set.of("in", "not", "matches", "contains", "memberOf", "null", "true", "false",
            "soundslike", "str", "this", "exists", "eval");

    private Operands() {
    }

    /** Each once, in order; of “a.b(c)” both the whole and what stands in brackets. */
    static Set<String> in(String condition) {
        Set<String> found = new LinkedHashSet<>();
        int i = 0;
        while (i < condition.length()) {
            char c = condition.charAt(i);
            if (c == '"' || c == '\'') {
                i = afterText(condition, i);
            } else if (Character.isJavaIdentifierStart(c)) {
                int end = afterPath(condition, i);
                String path = condition.substring(i, end);
                if (!WORDS.contains(path)) {
                    found.add(path.strip());
                }
                i = end;
            } else if (Character.isDigit(c)) {
                while (i < condition.length() && (Character.isLetterOrDigit(condition.charAt(i)) || condition.charAt(i) == '.')) {
                    i++;
                }
            } else {
                i++;
            }
        }
        return found;
    }

    /** The parts of a list in brackets. */
    static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        int depth = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '"') {
                i = afterText(list, i) - 1;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(list.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        String last = list.substring(begin).strip();
        if (!last.isEmpty() || !parts.isEmpty()) {
            parts.add(last);
        }
        return parts;
    }

    private static int afterPath(String text, int begin) {
        int i = begin;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                if (c == '(' && WORDS.contains(text.substring(begin, i).strip())) {
                    return i;
                }
                i = afterBracket(text, i);
            } else if (Character.isJavaIdentifierPart(c) || c == '.') {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    /** Past the bracket that closes the one at the place. */
    static int afterBracket(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = afterText(text, i) - 1;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    static int afterText(String text, int quote) {
        for (int i = quote + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(quote)) {
                return i + 1;
            }
        }
        return text.length();
    }
}
