package org.disclosurecheck.office.sheet;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** Puts the formulas of an old workbook into words. One that POI does not understand is a formula without words. */
final class BiffFormulas implements FormulaRenderingWorkbook {

    private static final int MOST_SHARED = 2_000;

    private final List<String> sheets;
    private final List<ExternSheetRecord> references = new ArrayList<>();
    private final List<SharedFormulaRecord> shared = new ArrayList<>();

    /** @param sheets the names of the sheets in the order of their tabs */
    BiffFormulas(List<String> sheets) {
        this.sheets = sheets;
    }

    void references(BiffRecords records) {
        references.add(new ExternSheetRecord(records.record()));
    }

    /** Forgets the formulas that cells of the last sheet had in common. */
    void nextSheet() {
        shared.clear();
    }

    void shared(BiffRecords records) {
        if (shared.size() < MOST_SHARED) {
            shared.add(new SharedFormulaRecord(records.record()));
        }
    }

    String words(FormulaRecord formula) {
        try {
            Ptg[] tokens = formula.getParsedExpression();
            if (tokens.length == 1 && tokens[0] instanceof ExpPtg first) {
                tokens = shared.stream().filter(common -> common.isInRange(formula.getRow(), formula.getColumn())
                        && common.isInRange(first.getRow(), first.getColumn())).findFirst()
                        .map(common -> common.getFormulaTokens(formula)).orElse(null);
            }
            return tokens == null ? "" : FormulaRenderer.toFormulaString(this, tokens);
        } catch (RuntimeException e) {
            return "";
        }
    }

    @Override
    public ExternalSheet getExternalSheet(int reference) {
        return null;
    }

    @Override
    public String getSheetFirstNameByExternSheet(int reference) {
        return name(references.get(0).getFirstSheetIndexFromRefIndex(reference));
    }

    @Override
    public String getSheetLastNameByExternSheet(int reference) {
        return name(references.get(0).getLastSheetIndexFromRefIndex(reference));
    }

    private String name(int sheet) {
        return sheet >= 0 && sheet < sheets.size() ? sheets.get(sheet) : "#REF";
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        return "#NAME?";
    }

    @Override
    public String getNameText(NamePtg name) {
        return "#NAME?";
    }
}
