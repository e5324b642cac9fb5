package org.disclosurecheck.office.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Works a formula out that only adds and subtracts cells of its own sheet: SUM, plus and minus, the formulas of a
 * report. Any other is not understood, and none is ever run.
 */
final class FormulaSum {

    private static final int LONGEST = 500;
    private static final int DEEPEST = 20;
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(SUM\\()|(\\$?[A-Z]{1,3}\\$?\\d{1,7})(?::(\\$?[A-Z]{1,3}\\$?\\d{1,7}))?|(\\d+(?:\\.\\d+)?)|([-+,()]))\\s*",
            Pattern.CASE_INSENSITIVE);

    private final Sheet sheet;
    private final Effort effort;
    private final Matcher tokens;
    private final String formula;
    private int at;
    private int depth;
    /** False as soon as something is met that is not understood. */
    private boolean known = true;

    /** How many cells may still be looked at. */
    static final class Effort {
        private int left = 3_000_000;
    }

    private FormulaSum(Sheet sheet, String formula, Effort effort) {
        this.sheet = sheet;
        this.effort = effort;
        this.formula = formula;
        this.tokens = TOKEN.matcher(formula);
    }

    /** What the formula comes to, or NaN when it is more than a sum, or a result that it needs is not known. */
    static double of(Sheet sheet, String formula, Effort effort) {
        if (formula.isEmpty() || formula.length() > LONGEST) {
            return Double.NaN;
        }
        FormulaSum sum = new FormulaSum(sheet, formula, effort);
        double value = sum.sum();
        return sum.known && sum.at == formula.length() ? value : Double.NaN;
    }

    private boolean next() {
        boolean found = tokens.find(at) && tokens.start() == at;
        if (found) {
            at = tokens.end();
        }
        return found;
    }

    private boolean takes(char sign) {
        int before = at;
        if (at < formula.length() && next() && tokens.group(5) != null && tokens.group(5).charAt(0) == sign) {
            return true;
        }
        at = before;
        return false;
    }

    private double sum() {
        double sum = takes('-') ? -term() : term();
        while (known) {
            if (takes('+')) {
                sum += term();
            } else if (takes('-')) {
                sum -= term();
            } else {
                return sum;
            }
        }
        return Double.NaN;
    }

    private double term() {
        if (++depth > DEEPEST || !next()) {
            return unknown();
        }
        double value;
        if (tokens.group(1) != null) {
            value = arguments();
        } else if (tokens.group(2) != null && tokens.group(3) == null) {
            value = cell(tokens.group(2).replace("$", ""));
        } else if (tokens.group(4) != null) {
            value = Double.parseDouble(tokens.group(4));
        } else if ("(".equals(tokens.group(5))) {
            value = sum();
            known &= takes(')');
        } else {
            value = unknown();
        }
        depth--;
        return value;
    }

    private double unknown() {
        known = false;
        return Double.NaN;
    }

    private double arguments() {
        double sum = 0;
        do {
            int before = at;
            if (next() && tokens.group(3) != null) {
                sum += area(tokens.group(2).replace("$", "") + ":" + tokens.group(3).replace("$", ""));
            } else {
                at = before;
                sum += sum();
            }
        } while (known && takes(','));
        known &= takes(')');
        return sum;
    }

    private double cell(String name) {
        SheetCell cell = sheet.at(CellName.row(name), CellName.column(name));
        if (cell == null) {
            return CellName.column(name) > Sheet.WIDEST ? unknown() : 0;
        }
        return cell.isNumber() ? cell.number() : unknown();
    }

    /** As spreadsheets do it, texts in an area count nothing. */
    private double area(String name) {
        Merge area = CellName.area(name.toUpperCase(Locale.ROOT));
        if (area == null || area.lastColumn() > Sheet.WIDEST) {
            return unknown();
        }
        double sum = 0;
        for (SheetRow row : sheet.rows(area.firstRow(), area.lastRow())) {
            if (--effort.left < 0) {
                return unknown();
            }
            effort.left -= area.lastColumn() - area.firstColumn();
            for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                SheetCell cell = row.at(column);
                sum += cell == null ? 0 : cell.isNumber() ? cell.number() : cell.hasNoResult() ? unknown() : 0;
            }
        }
        return sum;
    }
}
