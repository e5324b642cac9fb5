package org.disclosurecheck.extract.internal;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.internal.words.Blanks;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.model.form.Form;

/**
 * What is said of cells that were read, but not as plainly as a number stands in a table: numbers with a blank or a
 * line break inside, which could have been two, and words that tell no number.
 */
final class CellNotes {

    /** More cells than this are named together. */
    private static final int MOST_NAMED = 3;

    private final Form form;
    private final List<Problem> problems;

    private CellNotes(Form form, List<Problem> problems) {
        this.form = form;
        this.problems = problems;
    }

    static void add(Report report, Form form, List<Problem> problems) {
        CellNotes notes = new CellNotes(form, problems);
        for (Table table : new Table[] {report.getDisclosures(), report.getApplications(), report.getReviews()}) {
            if (table != null) {
                notes.add(table);
            }
        }
    }

    private void add(Table table) {
        List<Cell> unread = new ArrayList<>();
        for (Cell cell : table.allCells()) {
            if (cell.getKind() == CellKind.NUMBER && Blanks.any(Blanks.strip(cell.getRaw()))) {
                problems.add(Problem.note("split-number", place(cell) + "中间有空白，按 " + cell.getValue().toPlainString()
                        + " 读取，请核对", cell.getSource()).english(place(cell, Language.EN) + ": there is a gap in the number; it was read as "
                                + cell.getValue().toPlainString() + "; please check"));
            } else if (!cell.isReadable()) {
                unread.add(cell);
            }
        }
        if (unread.size() > MOST_NAMED) {
            problems.add(Problem.fatal("unread-cell", place(unread.get(0)) + "等" + unread.size() + "格不是数字，未采用",
                    unread.get(0).getSource()).english(unread.size() + " cells, " + place(unread.get(0), Language.EN)
                            + " among them, are no numbers; they were not used"));
        } else {
            unread.forEach(cell -> problems.add(Problem.fatal("unread-cell", place(cell) + "不是数字，未采用",
                    cell.getSource()).english(place(cell, Language.EN) + " is no number; it was not used")));
        }
    }

    private String place(Cell cell) {
        return place(cell, Language.ZH);
    }

    private String place(Cell cell, Language language) {
        return form.place(cell.getAddress(), language) + "“" + cell.getRaw().strip() + "”";
    }
}
