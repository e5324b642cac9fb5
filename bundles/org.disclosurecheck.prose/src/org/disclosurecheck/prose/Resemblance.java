package org.disclosurecheck.prose;

import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;

/**
 * How far a section is the section of last year with other numbers. Numbers and years are masked; sentences that every
 * report has (legal basis, period, where to read it) are left out.
 *
 * @param section this year’s
 * @param percent of the five-character pieces of both years, those that both have
 * @param identical of the characters of this year, those in sentences that stand in both, in per cent
 * @param here the longest such sentence, as it stands this year; empty when there is none
 * @param there the same sentence, as it stood last year
 */
public record Resemblance(Section section, int percent, int identical, String here, String there) {

    /** A report, a section of it and last year’s; empty when one is missing or too short to have been copied. */
    public static List<Resemblance> of(Report report, int section) {
        Section now = report.section(section);
        Section then = report.getPrevious() == null ? null : report.getPrevious().section(section);
        if (now == null || then == null) {
            return List.of();
        }
        return Likeness.of(texts(now), texts(then), List.of(), List.of()).map(alike -> new Resemblance(now,
                alike.percent(), alike.identical(), alike.here(), alike.there())).stream().toList();
    }

    private static List<String> texts(Section section) {
        return section.getParagraphs().stream().map(Paragraph::getText).toList();
    }
}
