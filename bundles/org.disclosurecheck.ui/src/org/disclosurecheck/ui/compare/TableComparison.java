package org.disclosurecheck.ui.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.years.CellOfTwoYears;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.paper.Run;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.ui.paper.TableBlock;
import org.disclosurecheck.ui.paper.Tone;
import org.disclosurecheck.ui.report.page.FormGrid;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

/** A table in the form of this year: each cell with its value, that of last year, the difference and how much that is. */
final class TableComparison {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Report now;
    private final Report then;
    private final String before;
    private final Form form;
    private final FormGrid grid;
    private final FormGrid last;
    private final List<Finding> findings;
    private int compared;
    private int left;
    private int changed;
    private int jumps;

    /** @param lastForm the form of last year’s report */
    TableComparison(Years years, Form form, Form lastForm, String table) {
        this.now = years.now();
        this.then = years.then();
        this.before = years.before();
        this.findings = years.findings();
        this.form = form;
        this.grid = FormGrid.of(form, table);
        this.last = form.id().equals(lastForm.id()) ? grid : FormGrid.of(lastForm, table);
    }

    /** Cells that stand in both years with numbers. */
    int compared() {
        return compared;
    }

    /** Cells of this year that last year’s form does not have, or not with this meaning, or that hold no number. */
    int left() {
        return left;
    }

    int changed() {
        return changed;
    }

    int jumps() {
        return jumps;
    }

    TableBlock block() {
        return TableBlock.of(grid.printed(), printed -> printed.isValue() ? value(printed.key())
                : new Spot(printed.text(), null, Tone.LABEL).aligned(SWT.CENTER));
    }

    private Spot value(String address) {
        Cell cell = now.cell(address);
        Cell old = comparable(address) ? then.cell(address) : null;
        String text = cell == null ? Messages.Missing : cell.getRaw().strip();
        List<Run> runs = new ArrayList<>();
        StringBuilder shown = new StringBuilder(text);
        if (cell == null || old == null || !cell.isReadable() || !old.isReadable()) {
            left++;
        } else {
            compared++;
            difference(new CellOfTwoYears(cell, old), shown, runs);
        }
        List<Finding> here = findings.stream().filter(finding -> finding.location().equals(address)).toList();
        if (!here.isEmpty()) {
            shown.insert(0, Sign.of(here.get(0).severity()).mark() + " ");
            runs = new ArrayList<>(runs.stream().map(run -> new Run(run.start() + 2, run.length(), run.tone())).toList());
            if (here.get(0).severity() == Severity.ERROR) {
                runs.add(new Run(0, 1, Tone.JUMP));
            }
        }
        String spoken = form.place(address, Engine.language()) + ", " + shown.toString().replace('\n', ' ')
                + String.join("", here.stream().map(finding -> ", " + finding.message()).toList());
        return new Spot(shown.toString(), here.isEmpty() ? address : here.get(0), Tone.PLAIN, runs).aligned(SWT.CENTER).spoken(spoken);
    }

    private void difference(CellOfTwoYears cells, StringBuilder shown, List<Run> runs) {
        if (cells.isEqual()) {
            return;
        }
        changed++;
        BigDecimal one = cells.now().getAmount();
        BigDecimal other = cells.then().getAmount();
        BigDecimal more = one.subtract(other);
        int start = shown.length();
        shown.append('\n').append(NLS.bind(Messages.Then, cells.then().getRaw().strip(), before));
        runs.add(new Run(start, shown.length() - start, Tone.FAINT));
        shown.append('\n');
        int from = shown.length();
        shown.append(more.signum() > 0 ? "+" : "−").append(plain(more.abs()));
        if (other.signum() != 0) {
            BigDecimal percent = more.multiply(HUNDRED).divide(other.abs(), 1, RoundingMode.HALF_UP);
            if (percent.abs().compareTo(HUNDRED) > 0) {
                percent = percent.setScale(0, RoundingMode.HALF_UP);
            }
            shown.append('\n').append(percent.signum() > 0 ? "+" : "−").append(plain(percent.abs())).append('%');
        }
        if (cells.isJump()) {
            jumps++;
            shown.append('\n').append(more.signum() > 0 ? Messages.Jump_up : Messages.Jump_down);
            runs.add(new Run(from, shown.length() - from, Tone.JUMP));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** True when last year’s form has the same cell under the same labels. */
    private boolean comparable(String address) {
        return last == grid || last.cell(address) != null && same(grid.rowPath(address), last.rowPath(address))
                && same(grid.columnPath(address), last.columnPath(address));
    }

    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** Labels without blanks and numbering, in which two forms may differ. */
    private static String bare(String label) {
        return label.replaceAll("[\\s　]|[（(][一二三四五六七八九十]+[）)]|[0-9]+[.．、]|[一二三四五六七八九十]+、", "");
    }
}
