package org.disclosurecheck.office.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas that a file states for one cell and only refers to in the cells that it was copied into. */
final class SharedFormulas {

    private static final int MOST = 5_000;
    private static final int LONGEST = 8_192;
    /** Texts and names of sheets, which stay as they are; or a reference, which moves along unless a $ holds it. */
    private static final Pattern REFERENCE = Pattern.compile(
            "\"[^\"]*\"|'[^']*'|(?<![A-Za-z0-9_.$])(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?![A-Za-z0-9_.(!])");

    private record Shared(String formula, int row, int column) {
    }

    private final Map<String, Shared> known = new HashMap<>();

    void state(String id, String formula, int row, int column) {
        if (known.size() < MOST && formula.length() <= LONGEST) {
            known.putIfAbsent(id, new Shared(formula, row, column));
        }
    }

    /** The formula as it reads in another cell; empty when nothing was stated under that id. */
    String in(String id, int row, int column) {
        Shared shared = known.get(id);
        return shared == null ? "" : moved(shared.formula, row - shared.row, column - shared.column);
    }

    private static String moved(String formula, int down, int right) {
        Matcher m = REFERENCE.matcher(formula);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(out, Matcher.quoteReplacement(m.group(2) == null ? m.group() : moved(m, down, right)));
        }
        return m.appendTail(out).toString();
    }

    private static String moved(Matcher reference, int down, int right) {
        int row = Integer.parseInt(reference.group(4)) + (reference.group(3).isEmpty() ? down : 0);
        int column = CellName.column(reference.group(2)) + (reference.group(1).isEmpty() ? right : 0);
        String name = CellName.of(row, column);
        int digits = String.valueOf(row).length();
        return row < 1 || column < 1 ? "#REF!" : reference.group(1) + name.substring(0, name.length() - digits)
                + reference.group(3) + row;
    }
}
