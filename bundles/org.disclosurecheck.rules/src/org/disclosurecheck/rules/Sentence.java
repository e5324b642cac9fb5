package org.disclosurecheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of a rule with the values in place of its {names}. */
final class Sentence {

    /** A bound that a rule put together itself, with zeros behind the point: “≤ 5.00”. */
    private static final Pattern BOUND = Pattern.compile("([≤≥<>] -?\\d+)(?:\\.0+|(\\.\\d*?[1-9])0+)");

    /** The sentences of a book divided at their names; a book has some hundreds, and who edits one makes more of them. */
    private static final Map<String, String[]> PARTS = new ConcurrentHashMap<>();
    private static final int MOST = 5_000;

    private Sentence() {
    }

    /** A name without a value stays as it stands, so that a slip in a message is seen and not swallowed. */
    static String fill(String sentence, Map<String, String> values) {
        String[] parts = PARTS.get(sentence);
        if (parts == null) {
            parts = parts(sentence);
            if (PARTS.size() < MOST) {
                PARTS.put(sentence, parts);
            }
        }
        StringBuilder out = new StringBuilder(sentence.length() + 40).append(parts[0]);
        for (int i = 1; i < parts.length; i += 2) {
            String value = values.get(parts[i]);
            if (value == null) {
                out.append('{').append(parts[i]).append('}');
            } else {
                out.append(value);
            }
            out.append(parts[i + 1]);
        }
        return out.toString();
    }

    /** Words and names in turn; words come first and last. */
    private static String[] parts(String sentence) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        int open = sentence.indexOf('{');
        int close = open < 0 ? -1 : sentence.indexOf('}', open);
        while (close >= 0) {
            parts.add(sentence.substring(at, open));
            parts.add(sentence.substring(open + 1, close));
            at = close + 1;
            open = sentence.indexOf('{', at);
            close = open < 0 ? -1 : sentence.indexOf('}', open);
        }
        parts.add(sentence.substring(at));
        return parts.toArray(String[]::new);
    }

    /** A value in words: numbers without exponent or trailing zeros. */
    static String word(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.scale() == 0 ? number.toString() : number.stripTrailingZeros().toPlainString();
        }
        String text = String.valueOf(value);
        if (text.endsWith("0") && text.indexOf('.') > 0) {
            Matcher bound = BOUND.matcher(text);
            return bound.matches() ? bound.group(1) + (bound.group(2) == null ? "" : bound.group(2)) : text;
        }
        return text;
    }
}
