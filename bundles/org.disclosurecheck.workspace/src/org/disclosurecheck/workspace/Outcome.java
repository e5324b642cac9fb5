package org.disclosurecheck.workspace;

import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Problem;

/**
 * What a check found, without the report itself.
 *
 * @param findings in the order of the report
 * @param notChecked rules that could not look, with the reason
 * @param problems what could not be read, and rules that failed themselves
 */
public record Outcome(List<Finding> findings, List<NotChecked> notChecked, List<Problem> problems) {

    public static final Outcome NONE = new Outcome(List.of(), List.of(), List.of());

    public static Outcome of(CheckReport report) {
        return new Outcome(report.findings(), report.notChecked(), report.problems());
    }
}
