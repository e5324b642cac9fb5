package org.disclosurecheck.rules.reason;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One test of a condition: a comparison of sums, or something of which only the words are known.
 *
 * @param text as it is written
 * @param difference left side minus right side; null when only the words are known
 * @param sign ==, !=, <, <=, > or >=; null likewise
 */
record Test(String text, Linear difference, String sign) {

    private static final Pattern COMPARISON = Pattern.compile("([^=!<>\"()]+)(==|!=|<=|>=|<|>)([^=!<>\"()]+)");

    static Test parse(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        Matcher comparison = COMPARISON.matcher(words);
        if (comparison.matches()) {
            Linear left = Linear.parse(comparison.group(1).strip());
            Linear right = Linear.parse(comparison.group(3).strip());
            if (left != null && right != null) {
                return new Test(words, left.minus(right), comparison.group(2));
            }
        }
        return new Test(words, null, null);
    }

    boolean isLinear() {
        return sign != null;
    }

    /** The ways in which it can hold, each a list of bounds; for words alone one without any. */
    List<List<Bound>> ways() {
        return isLinear() ? ways(sign) : List.of(List.of());
    }

    /** The ways in which it can fail. */
    List<List<Bound>> waysNot() {
        return isLinear() ? ways(switch (sign) {
            case "==" -> "!=";
            case "!=" -> "==";
            case "<" -> ">=";
            case "<=" -> ">";
            case ">" -> "<=";
            default -> "<";
        }) : List.of(List.of());
    }

    private List<List<Bound>> ways(String wanted) {
        Linear less = difference.times(BigDecimal.ONE.negate());
        return switch (wanted) {
            case "==" -> List.of(List.of(new Bound(difference, false), new Bound(less, false)));
            case "!=" -> List.of(List.of(new Bound(difference, true)), List.of(new Bound(less, true)));
            case "<" -> List.of(List.of(new Bound(less, true)));
            case "<=" -> List.of(List.of(new Bound(less, false)));
            case ">" -> List.of(List.of(new Bound(difference, true)));
            default -> List.of(List.of(new Bound(difference, false)));
        };
    }

    /** True when one says the words that the other denies. */
    boolean denies(Test other) {
        return !isLinear() && !other.isLinear()
                && (text.equals("!" + other.text) || other.text.equals("!" + text));
    }
}
