package org.disclosurecheck.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.OtherYears;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/**
 * A report and that of the year before, or of another year that the inspector chose.
 *
 * @param now this year’s, with the corrections of an open editor
 * @param then last year’s; null when there is none
 * @param findings what the check says of both
 * @param from where last year’s report comes from, in words; or why there is none
 */
record Years(Report now, Report then, List<Finding> findings, String from) {

    /**
     * What is compared with: the year before unless something else is chosen.
     *
     * @param file a file from outside, or null
     * @param year another year that the workspace has a report of, or null
     */
    record Choice(Path file, Integer year) {

        static final Choice YEAR_BEFORE = new Choice(null, null);
    }

    private static final String FAMILY = "YOY-";

    /**
     * Reads both: not for the thread of the screen.
     *
     * @param known the files of the organisation for other years
     */
    static Years of(SubmittedReport submitted, Choice choice, Map<Integer, IFile> known) throws CoreException {
        CheckReport checked = submitted.load();
        CheckReport live = Live.of(submitted).orElse(checked);
        if (checked.report() == null) {
            return new Years(null, null, List.of(), NLS.bind(Messages.Unreadable, submitted.summary().reason()));
        }
        List<Finding> findings = live.findings().stream().filter(finding -> finding.rule().startsWith(FAMILY)).toList();
        Report now = live.report() == null ? checked.report() : live.report();
        if (choice.file() != null) {
            return chosen(now, findings, choice.file());
        }
        IFile other = choice.year() == null || now.getYear() != null && choice.year() == now.getYear() - 1 ? null : known.get(choice.year());
        if (other != null) {
            // what the check says is about the year before
            return new Years(now, OtherYears.read(other), List.of(), NLS.bind(Messages.From_year, other.getProject().getName(), other.getName()));
        }
        Report previous = checked.report().getPrevious();
        if (previous != null) {
            return new Years(now, previous, findings, Messages.From_inspection);
        }
        return elsewhere(submitted, now, findings);
    }

    private static Years chosen(Report now, List<Finding> findings, Path file) {
        String name = file.getFileName().toString();
        Extraction read = Engine.check(new PreviousReports()).read(Input.file(name, file)).extraction();
        if (!read.readable()) {
            return new Years(now, null, findings,
                    NLS.bind(Messages.Unreadable, read.problems().get(read.problems().size() - 1).message()));
        }
        boolean fits = Objects.equals(name(read.report()), name(now)) && now.getYear() != null
                && Objects.equals(read.report().getYear(), now.getYear() - 1);
        return new Years(now, read.report(), findings, NLS.bind(fits ? Messages.From_file : Messages.From_other, name));
    }

    /** In another inspection, where the report of that year was checked in its time. */
    private static Years elsewhere(SubmittedReport submitted, Report now, List<Finding> findings) throws CoreException {
        String unit = name(now);
        for (Inspection inspection : Inspection.all()) {
            if (unit.isEmpty() || now.getYear() == null || inspection.equals(submitted.inspection())) {
                continue;
            }
            for (SubmittedReport other : inspection.reports()) {
                Summary its = other.summary();
                if (unit.equals(its.organisation()) && Objects.equals(its.year(), now.getYear() - 1)) {
                    return new Years(now, other.load().report(), findings,
                            NLS.bind(Messages.From_other_inspection, inspection.name(), other.name()));
                }
            }
        }
        return new Years(now, null, findings, NLS.bind(Messages.None, unit.isEmpty() ? Messages.This_unit : unit,
                now.getYear() == null ? Messages.Last_year : String.valueOf(now.getYear() - 1)));
    }

    /** True when it is the year before that is compared with. */
    boolean yearBefore() {
        return now.getYear() == null || Objects.equals(then.getYear(), now.getYear() - 1);
    }

    /** What is compared with, in words. */
    String before() {
        return yearBefore() ? Messages.Before : then.getYear() == null ? Messages.Other_report
                : NLS.bind(Messages.Other_year, then.getYear().toString());
    }

    static String name(Report report) {
        String name = report.getOrganisation().getName();
        return name == null ? "" : name;
    }
}
