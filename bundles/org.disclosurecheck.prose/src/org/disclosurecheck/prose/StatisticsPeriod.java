package org.disclosurecheck.prose;

import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/**
 * A statement of the period that the figures of a report cover.
 *
 * @param paragraph where it stands; null when a mere text was read
 * @param words the statement, from its first word (统计期限) or date to the end of its last date
 * @param dates the dates alone, from the first number to the end of the last date
 * @param numbers the numbers of its dates, in their order: 2023, 1, 1, 2023, 12, 31
 * @param dated true when every number of its dates says what it is: 年, 月 and 日 are there, or full stops, hyphens or
 *            slashes in their place
 */
public record StatisticsPeriod(Paragraph paragraph, Span words, Span dates, List<Integer> numbers, boolean dated) {

    /**
     * True when it is written in full and is the calendar year: 2023年1月1日至(2023年)12月31日.
     *
     * @param reported the reporting year; null for any
     */
    public boolean covers(Integer reported) {
        int year = reported == null ? numbers.get(0) : reported;
        return dated && (numbers.equals(List.of(year, 1, 1, year, 12, 31))
                || numbers.equals(List.of(year, 1, 1, 12, 31)));
    }

    /** True when it is written in full and is a calendar year, whichever. */
    public boolean isFullYear() {
        return covers(null);
    }

    /** True when it is a full year, and the title names another one: that is said at the title (STR-007), not here. */
    public boolean contradictsTitle(Report report) {
        Integer title = report.getTitle() == null ? null : TitleYear.of(report.getTitle().getText());
        return title != null && isFullYear() && !numbers.get(0).equals(title);
    }

    /** True when it stands in the preamble or in section 一, where the period belongs. */
    public boolean isInOpening() {
        return paragraph.getAddress().equals("PREAMBLE") || paragraph.getAddress().startsWith("S1/");
    }

    /** How the period of a year is written. */
    public static String of(Integer year) {
        return year == null ? "（年份）年1月1日至12月31日" : year + "年1月1日至" + year + "年12月31日";
    }
}
