package org.disclosurecheck.ui.compare;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.SectionForm;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.paper.Block;
import org.disclosurecheck.ui.paper.Run;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.ui.paper.TableBlock;
import org.disclosurecheck.ui.paper.TextBlock;
import org.disclosurecheck.ui.paper.Tone;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.osgi.util.NLS;

/** Both years as one page: section by section, tables with their differences, prose side by side, findings at their place. */
final class CompareBlocks {

    private final Years years;
    private final Form form;
    private final Form lastForm;
    private final List<Block> blocks = new ArrayList<>();

    CompareBlocks(Years years) {
        this.years = years;
        this.form = form(years.now());
        this.lastForm = form(years.then());
    }

    private static Form form(Report report) {
        return Engine.book().form(report.getForm(), report.getYear());
    }

    List<Block> build() {
        if (!form.id().equals(lastForm.id())) {
            text(NLS.bind(Messages.Forms_differ, form.id(), lastForm.id()), null, Tone.JUMP);
        }
        findings("REPORT", "TITLE", "PREAMBLE");
        for (SectionForm section : form.sections()) {
            String table = switch (section.number()) {
                case 2, 3, 4 -> "T" + section.number();
                default -> null;
            };
            ProseComparison prose = new ProseComparison(years, section.id());
            if (table == null && prose.isEmpty()) {
                continue;
            }
            text(section.ordinal() + "、" + section.heading(), section.id(), Tone.HEADING);
            if (table != null) {
                table(table);
            }
            if (!prose.isEmpty()) {
                TableBlock block = prose.block();
                text(prose.copied() == 0 ? NLS.bind(Messages.Copied_none, years.before())
                        : Counted.bind(Messages.Copied, new Object[] {prose.copied(), prose.percent(), years.before()}), section.id(), Tone.PLAIN);
                findings(section.id(), section.id() + "/");
                blocks.add(block);
            } else {
                findings(section.id(), section.id() + "/");
            }
        }
        findings("SIGN");
        return blocks;
    }

    private void table(String table) {
        TableComparison comparison = new TableComparison(years, form, lastForm, table);
        TableBlock block = comparison.block();
        if (comparison.compared() == 0) {
            text(Messages.Table_none, table, Tone.PLAIN);
        } else {
            String counts = Counted.bind(Messages.Table, new Object[] {comparison.compared(), comparison.changed(), comparison.jumps()});
            text(comparison.left() == 0 ? counts : counts + Counted.bind(Messages.Table_left, comparison.left()), table, Tone.PLAIN);
        }
        findings(table, table + "/");
        blocks.add(block);
    }

    /** The findings of these places: those that are so called, and those that begin so. */
    private void findings(String... places) {
        for (Finding finding : years.findings()) {
            for (String place : places) {
                if (place.endsWith("/") ? finding.location().startsWith(place) : finding.location().equals(place)) {
                    String words = Sign.of(finding.severity()).mark() + " " + finding.message();
                    List<Run> sign = finding.severity() == Severity.ERROR ? List.of(new Run(0, 1, Tone.JUMP)) : List.of();
                    blocks.add(new TextBlock(new Spot(words, finding, Tone.PLAIN, sign)));
                    break;
                }
            }
        }
    }

    private void text(String words, Object data, Tone tone) {
        blocks.add(new TextBlock(new Spot(words, data, tone)));
    }
}
