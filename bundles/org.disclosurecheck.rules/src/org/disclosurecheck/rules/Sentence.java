package org.disclosurecheck.rules;

import java.math.BigDecimal;
import java.util.Map;

/** A sentence of a rule with the values in place of its {names}. */
final class Sentence {

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
        return String.valueOf(value);
    }
}
