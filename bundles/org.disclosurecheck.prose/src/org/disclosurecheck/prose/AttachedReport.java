package org.disclosurecheck.prose;

import java.util.regex.Pattern;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/** A report of which nothing is shown but the name of a file. */
public final class AttachedReport {

    private static final Pattern FILE = Pattern.compile("(?i)(附件|附)[^。]{0,60}\\.(docx?|wps|pdf|xlsx?|et|ofd|rtf|zip|rar)(?![a-z])"
            + "|年度?报告?[^。]{0,20}\\.(docx?|wps|pdf|ofd|zip|rar)(?![a-z])");
    private static final int SHORTEST = 100;

    private AttachedReport() {
    }

    /** The line that names the file; null when there is none, or when the text itself is a report. */
    public static Paragraph line(Report report) {
        boolean empty = report.getSections().isEmpty() && report.getDisclosures() == null
                && report.getApplications() == null && report.getReviews() == null
                && report.prose().stream().mapToInt(paragraph -> Letters.countHan(paragraph.getText())).sum() < SHORTEST;
        return empty ? report.prose().stream().filter(paragraph -> FILE.matcher(Letters.plain(paragraph.getText())).find())
                .findFirst().orElse(null) : null;
    }
}
