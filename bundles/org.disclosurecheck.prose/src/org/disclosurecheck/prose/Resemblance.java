package org.disclosurecheck.prose;

import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.years.EarlierYears;

/**
 * How far a section is the section of a year before with other numbers. Numbers and years are masked; sentences that every
 * report has (legal basis, period, where to read it) are left out.
 *
 * @param section this year’s
 * @param percent of the five-character pieces of both years, those that both have
 * @param identical of the characters of this year, those in sentences that stand in both, in per cent
 * @param here the longest such sentence, as it stands this year; empty when there is none
 * @param there the same sentence, as it stood then
 * @param year the year that it resembles; null when last year’s report does not tell its own
 * @param earlier true when that is not last year
 */
public record Resemblance(Section section, int percent, int identical, String here, String there, Integer year,
        boolean earlier) {

    /**
     * A section of a report and the one of the years before that it resembles most, of two the later; empty when there is
     * none, or they are too short to have been copied.
     */
    public static List<Resemblance> of(Report report, int section) {
        Section now = report.section(section);
        Resemblance most = null;
        for (Report then : now == null ? List.<Report>of() : EarlierYears.of(report)) {
            Resemblance one = of(now, then.section(section), then.getYear(), then != report.getPrevious());
            if (one != null && (most == null || one.percent > most.percent)) {
                most = one;
            }
        }
        return most == null ? List.of() : List.of(most);
    }

    private static Resemblance of(Section now, Section then, Integer year, boolean earlier) {
        return then == null ? null : Likeness.of(texts(now), texts(then), List.of(), List.of()).map(alike -> new Resemblance(now,
                alike.percent(), alike.identical(), alike.here(), alike.there(), year, earlier)).orElse(null);
    }

    /** The variant of the sentence: “earlier”, or null for last year. */
    public String getVariant() {
        return earlier ? "earlier" : null;
    }

    private static List<String> texts(Section section) {
        return section.getParagraphs().stream().map(Paragraph::getText).toList();
    }
}
