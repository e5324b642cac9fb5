package org.disclosurecheck.office.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds the results that a file has saved against its formulas. A saved result is what a person sees and what counts;
 * but programs that write workbooks without working them out save nothing, or a 0 that is none.
 */
final class FormulaResults {

    private static final int MOST_ROUNDS = 20;
    private static final double TOLERANCE = 1e-6;

    private FormulaResults() {
    }

    static void check(Sheet sheet, BookProblems problems) {
        check(sheet, List.of(), problems);
    }

    /** @param unsure row and column of the formulas whose 0 may stand for no result at all */
    static void check(Sheet sheet, List<int[]> unsure, BookProblems problems) {
        if (sheet.isFull()) {
            return;
        }
        FormulaSum.Effort effort = new FormulaSum.Effort();
        dropUnsure(sheet, new ArrayList<>(unsure), problems, effort);
        for (SheetRow row : sheet.rows()) {
            for (SheetCell cell : row.cells()) {
                if (cell.formula() != null && cell.isNumber()) {
                    double sum = FormulaSum.of(sheet, cell.formula(), effort);
                    if (Math.abs(sum - cell.number()) > TOLERANCE * Math.max(1, Math.abs(sum))) {
                        problems.stale(sheet.name, row.number, cell.column());
                    }
                }
            }
        }
    }

    /** Keeps a 0 only where the formula comes to 0; a sum of results that are not known is not known either. */
    private static void dropUnsure(Sheet sheet, List<int[]> unsure, BookProblems problems,
            FormulaSum.Effort effort) {
        boolean dropped = true;
        for (int rounds = 1; dropped; rounds++) {
            boolean last = rounds >= MOST_ROUNDS;
            dropped = unsure.removeIf(place -> {
                SheetCell cell = sheet.at(place[0], place[1]);
                boolean wrong = last || FormulaSum.of(sheet, cell.formula(), effort) != 0;
                if (wrong) {
                    sheet.replace(place[0], SheetCell.withoutResult(place[1], cell.formula()));
                    problems.noValue(sheet.name, place[0], place[1]);
                }
                return wrong;
            });
        }
    }
}
