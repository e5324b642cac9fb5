package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.JsonlOutput;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;

/** A report as a row of {@link Tables#CHECKED}. */
final class ReportRow {

    private ReportRow() {
    }

    /** The line of the command line. */
    static String line(CheckReport report) throws IOException {
        StringWriter json = new StringWriter(4096);
        new JsonlOutput(json).write(report);
        return json.toString().stripTrailing();
    }

    /**
     * A report for the tables.
     *
     * @param line what {@link #line} gives, in UTF-8
     * @param file the file it came from, or null for a unit without a report
     * @param journal the report after the first look, or null
     * @param digest its digest, or null
     */
    static Row of(CheckReport report, byte[] line, String file, String fileSha256, String previousKey, byte[] journal,
            byte[] digest, Order order) {
        List<Problem> problems = report.problems();
        String problem = report.status() != CheckReport.Status.UNREADABLE || problems.isEmpty() ? null
                : problems.get(problems.size() - 1).code();
        return RowFactory.create(file, fileSha256, order.key(), previousKey, report.path(), report.sha256(),
                report.status().id(), report.verdict().id(), report.organisation(), report.year(),
                Provinces.of(report.organisation(), report.path()), report.form(), report.score(),
                (int) report.count(Severity.ERROR), (int) report.count(Severity.WARNING), (int) report.count(Severity.INFO),
                problem, line, journal, digest, report.findings().stream().map(ReportRow::finding).toArray(Row[]::new),
                order.batch());
    }

    private static Row finding(Finding f) {
        Source s = f.source() == null ? Source.NOWHERE : f.source();
        return RowFactory.create(f.rule(), f.severity().id(), f.location(), f.place(), f.message(), f.expected(),
                f.actual(), f.quote(), f.basis(), f.certainty().id(), f.fix() == null ? null : f.fix().text(),
                f.fingerprint(), s.page(), s.paragraph(), s.table(), s.row(), s.column(), s.line(), s.sheet());
    }
}
