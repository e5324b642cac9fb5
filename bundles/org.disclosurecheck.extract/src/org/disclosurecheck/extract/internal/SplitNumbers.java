package org.disclosurecheck.extract.internal;

import java.util.List;

import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.model.form.Form;

/** Numbers with a blank or a line break inside are read as one number, and that is said: it could have been two. */
final class SplitNumbers {

    private SplitNumbers() {
    }

    static void note(Report report, Form form, List<Problem> problems) {
        for (Table table : new Table[] {report.getDisclosures(), report.getApplications(), report.getReviews()}) {
            if (table != null) {
                for (Cell cell : table.allCells()) {
                    if (cell.getKind() == CellKind.NUMBER && Blanks.any(Blanks.strip(cell.getRaw()))) {
                        problems.add(Problem.note("split-number", form.place(cell.getAddress(), Language.ZH) + "“"
                                + cell.getRaw().strip() + "”中间有空白，按 " + cell.getValue().toPlainString()
                                + " 读取，请核对", cell.getSource()));
                    }
                }
            }
        }
    }
}
