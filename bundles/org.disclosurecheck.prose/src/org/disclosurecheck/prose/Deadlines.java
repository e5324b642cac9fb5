package org.disclosurecheck.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.disclosurecheck.model.Report;

/** Dates of publication and signature against the dates of the law (第四十九条). Dates are yyyy-MM-dd. */
public final class Deadlines {

    private static final Sought IN_TIME = Sought.of("1月31日(?:前|之前|以前)[^。;]{0,10}公(?:布|开|示)");
    private static final int DAYS_AFTER_PUBLICATION = 7;

    private Deadlines() {
    }

    /** True when it was published after that day of the year that follows the reporting year. */
    public static boolean missed(Report report, int month, int day) {
        LocalDate published = date(report.getPublished());
        return published != null && report.getYear() != null
                && published.isAfter(LocalDate.of(report.getYear() + 1, month, day));
    }

    /** True when it was published before the reporting year was over. */
    public static boolean isEarly(Report report) {
        LocalDate published = date(report.getPublished());
        return published != null && report.getYear() != null
                && !published.isAfter(LocalDate.of(report.getYear(), 12, 31));
    }

    /** True when it is signed before the reporting year was over. */
    public static boolean isSignedEarly(Report report) {
        LocalDate signed = date(report.getSignature().getDate());
        return signed != null && report.getYear() != null && signed.isBefore(LocalDate.of(report.getYear(), 12, 31));
    }

    /** True when it is signed more than a week after it was published. */
    public static boolean isSignedLate(Report report) {
        LocalDate signed = date(report.getSignature().getDate());
        LocalDate published = date(report.getPublished());
        return signed != null && published != null && signed.isAfter(published.plusDays(DAYS_AFTER_PUBLICATION));
    }

    /** Statements that the annual report was published before 31 January. */
    public static List<Slip> claimed(Report report) {
        return Slip.matching(report, IN_TIME, match -> null).stream()
                .filter(slip -> slip.paragraph().getText().contains("年度报告") || slip.paragraph().getText().contains("年报"))
                .toList();
    }

    private static LocalDate date(String text) {
        if (text == null || text.length() < 10) {
            return null;
        }
        try {
            int year = number(text, 0, 4);
            int month = number(text, 5, 7);
            int day = number(text, 8, 10);
            // the parser of the library takes longer than all that is asked of the date
            return year >= 0 && month >= 0 && day >= 0 && text.charAt(4) == '-' && text.charAt(7) == '-'
                    ? LocalDate.of(year, month, day) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number that the digits make; -1 when other characters are among them. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!Letters.isDigit(text.charAt(i))) {
                return -1;
            }
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
