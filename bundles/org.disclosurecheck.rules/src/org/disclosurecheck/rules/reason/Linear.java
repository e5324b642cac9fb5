package org.disclosurecheck.rules.reason;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum of amounts with their factors: {@code newlyReceived + carriedIn - 2}.
 *
 * @param factors name → factor, none of them 0
 * @param constant the number beside them
 */
record Linear(Map<String, BigDecimal> factors, BigDecimal constant) {

    private static final Pattern TERM = Pattern.compile("\\s*([+-]?)\\s*(?:(\\d+(?:\\.\\d+)?)\\s*\\*\\s*)?(?:(\\d+(?:\\.\\d+)?)B?|([A-Za-z_]\\w*))\\s*");

    /** Null for what is no sum of names and numbers. */
    static Linear parse(String text) {
        Map<String, BigDecimal> factors = new TreeMap<>();
        BigDecimal constant = BigDecimal.ZERO;
        Matcher term = TERM.matcher(text);
        int at = 0;
        while (at < text.length()) {
            boolean more = term.region(at, text.length()).lookingAt() && (at == 0 || !term.group(1).isEmpty());
            if (!more) {
                return null;
            }
            BigDecimal factor = term.group(2) == null ? BigDecimal.ONE : new BigDecimal(term.group(2));
            factor = term.group(1).equals("-") ? factor.negate() : factor;
            if (term.group(4) == null) {
                constant = constant.add(factor.multiply(new BigDecimal(term.group(3))));
            } else {
                factors.merge(term.group(4), factor, BigDecimal::add);
            }
            at = term.end();
        }
        factors.values().removeIf(factor -> factor.signum() == 0);
        return text.isBlank() ? null : new Linear(factors, constant);
    }

    Linear minus(Linear other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    Linear plus(Linear other) {
        Map<String, BigDecimal> sum = new TreeMap<>(factors);
        other.factors.forEach((name, factor) -> sum.merge(name, factor, BigDecimal::add));
        sum.values().removeIf(factor -> factor.signum() == 0);
        return new Linear(sum, constant.add(other.constant));
    }

    Linear times(BigDecimal number) {
        Map<String, BigDecimal> product = new TreeMap<>();
        factors.forEach((name, factor) -> product.put(name, factor.multiply(number)));
        return new Linear(product, constant.multiply(number));
    }

    BigDecimal of(String name) {
        return factors.getOrDefault(name, BigDecimal.ZERO);
    }
}
