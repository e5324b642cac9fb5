package org.disclosurecheck.workspace;

import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.ReportOrder;

/** What the inspector remarked, as points of what goes back to a unit, in the order of the report. */
final class RemarkPoints {

    private static final String WHOLE = "REPORT";

    private RemarkPoints() {
    }

    /** @param checked the report as it was submitted; one that could not be read has no places, and no points */
    static List<Finding> of(Corrections own, CheckReport checked) {
        if (own.remarks().isEmpty() || checked.report() == null || checked.form() == null) {
            return List.of();
        }
        Form form = Engine.book().form(checked.form());
        return own.remarks().stream().map(remark -> point(remark, form, checked.report())).sorted(new ReportOrder(form).findings()).toList();
    }

    private static Finding point(Remark remark, Form form, Report report) {
        Language language = Engine.language();
        String address = remark.place().isEmpty() ? WHOLE : Places.address(remark.place());
        return new Finding(Finding.REMARK, Severity.WARNING, address, form.place(address, language), remark.text(), null, null, null,
                language.choose("审核人员的意见", "A remark of the reviewer"), Certainty.PRACTICE, null, Finding.REMARK + ":" + remark.place(),
                source(report, remark.place()), List.of());
    }

    /** Where it stands in the file, so that a copy can be marked there. */
    private static Source source(Report report, String place) {
        Cell cell = report.cell(place);
        Paragraph paragraph = Places.paragraphs(report).get(place);
        Section section = place.matches("S\\d") ? report.section(place.charAt(1) - '0') : null;
        Source source = cell != null ? cell.getSource() : paragraph != null ? paragraph.getSource()
                : section != null ? section.getSource() : null;
        return source == null ? Source.NOWHERE : source;
    }
}
