package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/** Dates of the prose that lack a sign. */
public final class WrittenDates {

    private static final Sought WITHOUT_DAY_SIGN = Sought.of("(?<!\\d)(\\d{1,2})月(\\d{1,2})(?![\\d日号.,个份条件篇次%])(?=至|到|-|—|~|,|;|。|\\)|$)");

    private static final String SIGNS = "日号.,个份条件篇次%";

    private WrittenDates() {
    }

    /** A day without 日: 3月1至3月31日. Numbers that are followed by a measure word are none. */
    public static List<Slip> withoutDaySign(Report report) {
        List<Slip> found = new ArrayList<>();
        boolean any = mayBeIn(Prose.plain(report).text());
        for (Paragraph paragraph : any ? Reading.paragraphs(report) : List.<Paragraph>of()) {
            if (mayBeIn(Letters.plain(paragraph.getText()))) {
                Slip.matching(paragraph, WITHOUT_DAY_SIGN, match -> match.group(1) + "月" + match.group(2) + "日", found);
            }
        }
        return found;
    }

    /** Whether there is a month between digits, and no sign behind its day: as good as every date has one. */
    private static boolean mayBeIn(String plain) {
        for (int at = plain.indexOf('月', 1); at > 0; at = plain.indexOf('月', at + 1)) {
            int end = at + 1;
            while (end < plain.length() && Letters.isDigit(plain.charAt(end))) {
                end++;
            }
            if (end > at + 1 && end <= at + 3 && Letters.isDigit(plain.charAt(at - 1))
                    && (end == plain.length() || SIGNS.indexOf(plain.charAt(end)) < 0)) {
                return true;
            }
        }
        return false;
    }
}
