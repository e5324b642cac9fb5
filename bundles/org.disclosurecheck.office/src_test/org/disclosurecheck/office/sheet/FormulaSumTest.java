package org.disclosurecheck.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaSumTest {

    /** A1 = 1, B1 = 2, C1 a text, A2 = 10, B2 without a result. */
    private static double sum(String formula) {
        Sheet sheet = new Sheet("表");
        sheet.cell(1, new SheetCell(1, "1", null, 1));
        sheet.cell(1, new SheetCell(2, "2", null, 2));
        sheet.cell(1, new SheetCell(3, "5", null, Double.NaN));
        sheet.cell(2, new SheetCell(1, "10", null, 10));
        sheet.cell(2, SheetCell.withoutResult(2, "A1/3"));
        sheet.finish();
        return FormulaSum.of(sheet, formula, new FormulaSum.Effort());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SUM(A1:B1)|3", "sum(a1:a2)|11", "A1+B1-A2|-7", "-A1+2.5|1.5", "SUM(A1,B1,A2)|13",
            "SUM($A$1:A2)+B1|13", "(A1+B1)-(A2-1)|-6", "SUM(A1+B1,SUM(A2))|13", "A9|0", "SUM(D1:Z99)|0"})
    void sums_and_differences_are_worked_out(String formula, double value) {
        assertEquals(value, sum(formula));
    }

    @Test
    void numbers_stored_as_text_count_nothing_in_a_sum_as_in_any_spreadsheet() {
        assertEquals(3, sum("SUM(A1:C1)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1*B1", "IF(A1=0,0,1)", "SUM(A1:B1)*2", "Sheet2!A1", "SUM(A1:B1", "A1+", "", "SUM(A1:B2)", "B2",
            "SUM(A:B)", "SUM(A1:ZZ9)", "C1+1", "((((((((((((((((((((((((A1))))))))))))))))))))))))"})
    void anything_else_is_not_known(String formula) {
        assertTrue(Double.isNaN(sum(formula)), formula);
    }
}
