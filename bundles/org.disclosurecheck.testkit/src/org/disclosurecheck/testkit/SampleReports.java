package org.disclosurecheck.testkit;

import java.util.Map;
import java.util.Random;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;

/**
 * Complete, clean reports of invented places. They come as builders, so that a test may spoil what it is about before
 * it calls {@link ReportBuilder#build()}.
 */
public final class SampleReports {

    private SampleReports() {
    }

    /** A town's report with 0 in every cell. */
    public static ReportBuilder zero(Form form, int year) {
        return report(form, year, SamplePlace.ALL.get(0), Map.of());
    }

    /** A report whose figures are random and agree with each other; the same seed gives the same report. */
    public static ReportBuilder random(Form form, int year, long seed) {
        Random random = new Random(seed);
        SamplePlace place = SamplePlace.ALL.get(random.nextInt(SamplePlace.ALL.size()));
        return report(form, year, place, SampleNumbers.of(form, random));
    }

    private static ReportBuilder report(Form form, int year, SamplePlace place, Map<String, String> figures) {
        ReportBuilder builder = new ReportBuilder(form).year(year, "").organisation(place.name(), place.kind(), "");
        form.addresses().forEach(address ->
                builder.cell(address, figures.getOrDefault(address, "0"), Source.NOWHERE));
        new SampleProse(form, year, place, figures).writeTo(builder);
        return builder;
    }
}
