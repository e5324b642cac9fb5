package org.disclosurecheck.testkit.generate;

import java.util.Map;
import java.util.Random;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;

/**
 * A report of an invented organisation in which a checker finds nothing: tables that reconcile, prose in one of several
 * styles whose figures are those of the tables, all that the law asks for. The same form and seed give the same report;
 * seeds up to {@link Place#DISTINCT} give reports of different organisations.
 *
 * @param form the form it follows
 * @param seed what it was made from
 * @param year the reporting year
 * @param place who reports
 * @param figures the figures of its tables
 */
public record CleanReport(Form form, long seed, int year, Place place, Figures figures) {

    private static final int YEARS = 4;

    public static CleanReport of(Form form, long seed) {
        Random random = random(form, seed);
        int year = year(form, random);
        Place place = Place.of(seed);
        return new CleanReport(form, seed, year, place, PlausibleFigures.of(form, place, random));
    }

    /**
     * A report with a figure in every cell, sums and all. No organisation is so busy in everything, and a checker may
     * say so; it is for readers, which could take one 0 for another.
     */
    public static CleanReport busy(Form form, long seed) {
        Random random = random(form, seed);
        int year = year(form, random);
        return new CleanReport(form, seed, year, Place.of(seed), BusyFigures.of(form, random));
    }

    private static int year(Form form, Random random) {
        int last = Math.min(form.toYear(), form.fromYear() + YEARS - 1);
        return form.fromYear() + random.nextInt(last - form.fromYear() + 1);
    }

    /** The report as a builder, so that a test may spoil what it is about. */
    public ReportBuilder builder() {
        return builder(figures.texts());
    }

    /** The same with other texts in the cells; the prose keeps the figures of the report. */
    public ReportBuilder builder(Map<String, String> cells) {
        ReportBuilder builder = new ReportBuilder(form).year(year, "").organisation(place.name(), place.kind(), "");
        cells.forEach((address, text) -> builder.cell(address, text, Source.NOWHERE));
        Random random = random(form, ~seed);
        Map<String, String> words = Words.of(form, year, place, figures, random);
        if (figures.reviews("corrected") > 0) {
            words.put("corrected", "");
        }
        new Prose(place, words, random).writeTo(builder);
        return builder;
    }

    public Report report() {
        return builder().build();
    }

    private static Random random(Form form, long seed) {
        Random random = new Random(seed * 1_000_003 + form.id().hashCode());
        // the first numbers of neighbouring seeds are alike
        random.nextLong();
        return random;
    }
}
