package org.disclosurecheck.ui.details;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Explanation;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.rules.Law.Passage;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.ui.Books;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Handlings;
import org.disclosurecheck.workspace.Live.Standing;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.swt.graphics.Color;

/** One finding in full: the sentence, both values, what else is concerned, the proposal, the law, the rule. */
final class FindingSheet {

    private final SubmittedReport report;
    private final Finding finding;
    private final Language language = Engine.language();
    private final RuleBook book;
    private final Standing standing;
    private final Color faint;
    private Runnable ask;
    private Consumer<Sheet> why;

    /**
     * @param standing how it stands with the corrections made so far
     * @param faint the colour of what is said by the way
     */
    FindingSheet(SubmittedReport report, Finding finding, Standing standing, Color faint) {
        this.report = report;
        this.book = Books.of(report);
        this.finding = finding;
        this.standing = standing;
        this.faint = faint;
    }

    /**
     * Why the rule spoke: a line to click, or what came of it.
     *
     * @param asked what a click on the line does
     * @param told writes the answer; null as long as nobody asked
     */
    FindingSheet why(Runnable asked, Consumer<Sheet> told) {
        ask = asked;
        why = told;
        return this;
    }

    /** @param checked the report with its cells, or null while it is being read */
    Sheet sheet(CheckReport checked, Color color) {
        Sheet sheet = new Sheet();
        Optional<Rule> rule = book.rule(finding.rule());
        Sign sign = Sign.of(finding.severity());
        sheet.title(sign.mark() + " " + sign.label(language) + "  " + finding.rule(), color);
        rule.ifPresent(known -> sheet.faint(known.title(language), faint));
        switch (standing) {
            case RESOLVED -> sheet.blank().paragraph("✓ " + Messages.Resolved);
            case CAUSED -> sheet.blank().paragraph(Messages.Caused);
            case GONE -> sheet.blank().paragraph("✓ " + Messages.Gone);
            case STANDS -> { }
        }
        sheet.blank().paragraph(finding.message()).blank();
        sheet.entry(Messages.Place, finding.place());
        sheet.entry(Messages.Stands, finding.actual());
        sheet.entry(Messages.Should, finding.expected());
        sheet.entry(Messages.Difference, difference());
        sheet.entry(Messages.Quote, finding.quote());
        Handlings.of(report).of(finding).ifPresent(handling -> sheet.entry(Messages.Handling, handling.text(language)));
        sheet.entry(Messages.Remark, report.corrections().remark(finding.location()));
        concerned(sheet, checked);
        proposal(sheet);
        if (why != null) {
            why.accept(sheet.heading(Messages.Why));
        } else if (ask != null) {
            sheet.blank().link(Messages.Why_ask, "", ask);
        }
        sheet.heading(finding.certainty().binding() ? Messages.Basis : Messages.Reference);
        sheet.paragraph(finding.basis().replaceFirst("^(依据|参考（.*?）|Basis|Reference \\(.*?\\))[：:] ?", ""));
        sheet.entry(Messages.Certainty, finding.certainty().label(language));
        rule.ifPresent(known -> law(sheet, known));
        rule.map(known -> Explanation.emphasised(book.text(known).explanation(), language)).filter(text -> !text.isBlank())
                .ifPresent(text -> sheet.heading(Messages.About_rule).emphasised(text));
        return sheet;
    }

    private String difference() {
        try {
            return new BigDecimal(finding.expected()).subtract(new BigDecimal(finding.actual())).abs().toPlainString();
        } catch (NumberFormatException | NullPointerException e) {
            // one of them is no number
            return null;
        }
    }

    private void concerned(Sheet sheet, CheckReport checked) {
        if (finding.related().isEmpty()) {
            return;
        }
        sheet.heading(Messages.Concerned);
        for (String address : finding.related()) {
            String value = "";
            String form = report.summary().form();
            String words = form == null ? address : book.form(form).place(address, language);
            if (checked != null && checked.report() != null) {
                Cell cell = checked.report().cell(address);
                value = cell == null ? "" : "  " + (cell.getRaw().isBlank() ? language.choose("（空白）", "(blank)")
                        : cell.getRaw());
            }
            sheet.link(words, value,
                    () -> FindingSelection.get().set(new FindingSelection.Current(report, finding, address, this)));
        }
    }

    private void proposal(Sheet sheet) {
        Fix fix = finding.fix();
        if (fix != null) {
            sheet.heading(Messages.Proposal).paragraph(fix.text());
            sheet.faint(fix.certain() ? Messages.Proposal_sure : Messages.Proposal_unsure, faint);
        }
    }

    private void law(Sheet sheet, Rule rule) {
        for (String reference : rule.law()) {
            Optional<Passage> passage = book.law().passage(reference);
            if (passage.isPresent()) {
                sheet.heading(passage.get().title());
                if (!passage.get().verified()) {
                    sheet.faint(Messages.Law_unverified, faint);
                }
                sheet.paragraph(passage.get().text());
            }
        }
    }
}
