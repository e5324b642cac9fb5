package org.disclosurecheck.ui.findings;

import java.util.List;
import java.util.Locale;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Handling;
import org.disclosurecheck.workspace.Handlings;
import org.disclosurecheck.workspace.Live.Standing;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.Summary;

/**
 * A line of the list.
 *
 * @param unit who reports, or the name of the file where nothing tells
 * @param handling what the inspector decided on it, or null
 * @param standing how it stands with the corrections tried out so far
 */
public record Row(SubmittedReport report, Finding finding, String unit, Handling handling, Standing standing) {

    static Row of(SubmittedReport report, Finding finding, Handlings handlings, Standing standing) {
        Summary summary = report.summary();
        return new Row(report, finding, summary.organisation() == null ? report.name() : summary.organisation(),
                handlings.of(finding).orElse(null), standing);
    }

    /** Whether the submitted report has it: only that is counted, decided on and handed out. */
    boolean submitted() {
        return standing != Standing.CAUSED;
    }

    /** How many of the rows the submitted reports have. */
    static int submitted(List<Row> rows) {
        return (int) rows.stream().filter(Row::submitted).count();
    }

    /** What was decided or tried out; empty when nothing was. */
    String handled() {
        return handling != null ? handling.text(Engine.language()) : switch (standing) {
            case RESOLVED -> Messages.Resolved;
            case CAUSED -> Messages.Caused;
            default -> "";
        };
    }

    /** True when every word stands somewhere in the line. */
    boolean has(String[] words) {
        for (String word : words) {
            if (!has(unit, word) && !has(finding.message(), word) && !has(finding.place(), word)
                    && !has(finding.rule(), word) && !has(finding.basis(), word)
                    && !has(handled(), word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(String text, String word) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(word);
    }

    /** The same finding as another line’s, which may be of an earlier check. */
    boolean same(Row other) {
        return is(other.report, other.finding);
    }

    /** Whether it is the line of this finding, which may be of an earlier check; not of none. */
    boolean is(SubmittedReport of, Finding other) {
        return report.equals(of) && other != null && finding.fingerprint().equals(other.fingerprint());
    }
}
