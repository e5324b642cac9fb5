package org.disclosurecheck.ui.details;

import java.util.List;

import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.ui.Books;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.workspace.Correction;
import org.disclosurecheck.workspace.Corrections;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Places;
import org.disclosurecheck.workspace.Remark;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.swt.graphics.Color;

/** What the inspector himself put to a report: his remarks, and the record of what he corrected. A click goes to the place. */
final class OwnNotes {

    private static final int LONGEST = 60;

    private final Sheet sheet;
    private final SubmittedReport report;

    private OwnNotes(Sheet sheet, SubmittedReport report) {
        this.sheet = sheet;
        this.report = report;
    }

    static void write(Sheet sheet, SubmittedReport report, Color faint) {
        Corrections own = report.corrections();
        new OwnNotes(sheet, report).write(own.remarks(), own.corrections(), faint);
    }

    private void write(List<Remark> remarks, List<Correction> corrections, Color faint) {
        if (!remarks.isEmpty()) {
            sheet.heading(Counted.bind(Messages.Remarks, remarks.size()));
            remarks.forEach(remark -> {
                place(remark.place(), "");
                sheet.paragraph(remark.text());
            });
        }
        if (!corrections.isEmpty()) {
            sheet.heading(Counted.bind(Messages.Corrections, corrections.size()));
            sheet.faint(Messages.Corrections_note, faint);
            corrections.forEach(one -> place(one.place(), "  " + (one.original() == null ? Messages.Added : shown(one.original())) + " → "
                    + shown(one.corrected())));
        }
    }

    private static String shown(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.isEmpty() ? Messages.Blank : line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private void place(String key, String behind) {
        String form = report.summary().form();
        if (key.isEmpty() || form == null) {
            sheet.paragraph(key.isEmpty() ? Messages.Whole : key + behind);
            return;
        }
        Form known = Books.of(report).form(form);
        sheet.link(known.place(Places.address(key), org.disclosurecheck.workspace.Engine.language()), behind,
                () -> FindingSelection.get().set(report, key, this));
    }
}
