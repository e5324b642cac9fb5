package org.disclosurecheck.ui;

import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.PackedRules;
import org.disclosurecheck.workspace.SubmittedReport;

/** The rule book by which the results of a report are explained. */
public final class Books {

    private Books() {
    }

    /** The book of the report’s inspection; the built-in one for titles and forms where its rule pack is gone. */
    public static RuleBook of(SubmittedReport report) {
        try {
            return report.inspection().rules().runner().book();
        } catch (PackedRules.Unavailable | IllegalStateException e) {
            return Engine.book();
        }
    }
}
