package org.disclosurecheck.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of a rule with the values in place of its {names}. */
final class Sentence {

    /** A bound that a rule put together itself, with zeros behind the point: “≤ 5.00”. */
    private static final Pattern BOUND = Pattern.compile("([≤≥<>] -?\\d+)(?:\\.0+|(\\.\\d*?[1-9])0+)");

    private Sentence() {
    }

    /** A name without a value stays as it stands, so that a slip in a message is seen and not swallowed. */
    static String fill(String sentence, Map<String, String> values) {
        StringBuilder out = new StringBuilder(sentence.length() + 40);
        int at = 0;
        while (true) {
            int open = sentence.indexOf('{', at);
            int close = open < 0 ? -1 : sentence.indexOf('}', open);
            if (close < 0) {
                return out.append(sentence, at, sentence.length()).toString();
            }
            String value = values.get(sentence.substring(open + 1, close));
            out.append(sentence, at, open).append(value == null ? sentence.substring(open, close + 1) : value);
            at = close + 1;
        }
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
