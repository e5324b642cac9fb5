package org.disclosurecheck.office.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of a number format: what stands before the digits and behind them, and how many digits there are. Blanks
 * for alignment, colours and currency signs are no part of what is read.
 */
final class FormatSection {

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final String CURRENCY = "¥￥$€£";
    private static final int MOST_DIGITS = 30;

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private DoublePredicate condition;
    private DatePattern date;
    private int integers;
    private int decimals;
    private int fixedDecimals;
    private int places;
    private int percents;
    private int thousands;
    private boolean grouped;
    private boolean point;
    /** True for a section that shows the number in a way that is not understood here. */
    private boolean plain;

    private FormatSection() {
    }

    static FormatSection of(String code) {
        FormatSection section = new FormatSection();
        section.parse(code);
        return section;
    }

    private void parse(String code) {
        boolean dates = DatePattern.isDate(code);
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (c) {
                case '"' -> {
                    int end = code.indexOf('"', i + 1);
                    end = end < 0 ? code.length() : end;
                    literal(code.substring(i + 1, end));
                    i = end;
                }
                case '\\', '!' -> literal(i + 1 < code.length() ? code.substring(i + 1, ++i + 1) : "");
                case '_', '*' -> i++;
                case '[' -> {
                    int end = code.indexOf(']', i + 1);
                    end = end < 0 ? code.length() - 1 : end;
                    bracket(code.substring(i + 1, end));
                    i = end;
                }
                case '0', '#', '?' -> digit(c);
                case '.' -> point = true;
                case ',' -> comma(code, i);
                case '%' -> {
                    percents++;
                    literal("%");
                }
                default -> plain |= other(c);
            }
        }
        if (dates) {
            date = new DatePattern(code);
            plain = false;
        }
    }

    /** Letters stand for something: the general format, an exponent, the text itself. Signs stand for themselves. */
    private boolean other(char c) {
        if (c < 0x80 && Character.isLetter(c) || c == '@' || c == '/' && places > 0) {
            return true;
        }
        if (CURRENCY.indexOf(c) < 0) {
            literal(String.valueOf(c));
        }
        return false;
    }

    private void literal(String text) {
        (places == 0 && !point ? before : behind).append(CURRENCY.contains(text) ? "" : text);
    }

    private void digit(char c) {
        // words between digits are those of a telephone number
        plain |= behind.length() > 0 || ++places > MOST_DIGITS;
        if (point) {
            decimals++;
            fixedDecimals = c == '0' ? decimals : fixedDecimals;
        } else {
            integers += c == '0' ? 1 : 0;
        }
    }

    /** Between digits it groups them; behind the last it leaves out three of them. */
    private void comma(String code, int at) {
        boolean more = false;
        for (int i = at + 1; i < code.length() && code.charAt(i) != '"'; i++) {
            more |= "0#?".indexOf(code.charAt(i)) >= 0;
        }
        if (more && !point) {
            grouped = true;
        } else {
            thousands++;
        }
    }

    private void bracket(String inside) {
        Matcher m = CONDITION.matcher(inside);
        if (m.matches()) {
            double limit = Double.parseDouble(m.group(2));
            condition = switch (m.group(1)) {
                case "<" -> value -> value < limit;
                case "<=" -> value -> value <= limit;
                case ">" -> value -> value > limit;
                case ">=" -> value -> value >= limit;
                case "<>" -> value -> value != limit;
                default -> value -> value == limit;
            };
        }
    }

    boolean hasCondition() {
        return condition != null;
    }

    boolean applies(double value) {
        return condition == null || condition.test(value);
    }

    /** The dates that it shows, or null. */
    DatePattern date() {
        return date;
    }

    /** The number without its sign, or null when it should be shown as it is. */
    String show(BigDecimal value) {
        if (plain) {
            return null;
        }
        if (places == 0) {
            return (before.toString() + behind).strip();
        }
        BigDecimal rounded = value.movePointRight(2 * percents - 3 * thousands).setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.toPlainString();
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        String part = dot < 0 ? "" : digits.substring(dot + 1);
        while (part.length() > fixedDecimals && part.endsWith("0")) {
            part = part.substring(0, part.length() - 1);
        }
        if (whole.equals("0") && integers == 0) {
            whole = "";
        }
        whole = "0".repeat(Math.max(0, integers - whole.length())) + whole;
        for (int i = whole.length() - 3; grouped && i > 0; i -= 3) {
            whole = whole.substring(0, i) + "," + whole.substring(i);
        }
        return (before + whole + (part.isEmpty() ? "" : "." + part) + behind).strip();
    }
}
