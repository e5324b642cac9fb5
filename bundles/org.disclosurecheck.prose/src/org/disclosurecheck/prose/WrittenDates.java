package org.disclosurecheck.prose;

import java.util.List;

import org.disclosurecheck.model.Report;

/** Dates of the prose that lack a sign. */
public final class WrittenDates {

    private static final Sought WITHOUT_DAY_SIGN = Sought.of("(?<!\\d)(\\d{1,2})月(\\d{1,2})(?![\\d日号.,个份条件篇次%])(?=至|到|-|—|~|,|;|。|\\)|$)");

    private WrittenDates() {
    }

    /** A day without 日: 3月1至3月31日. Numbers that are followed by a measure word are none. */
    public static List<Slip> withoutDaySign(Report report) {
        return Slip.matching(report, WITHOUT_DAY_SIGN, match -> match.group(1) + "月" + match.group(2) + "日");
    }
}
