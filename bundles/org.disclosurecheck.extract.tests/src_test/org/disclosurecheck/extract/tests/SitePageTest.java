package org.disclosurecheck.extract.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.SampleReports;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SitePageTest {

    private static final int PAGES = 120;
    private static final Extractors EXTRACTORS = Extractors.of(Forms.ALL);

    @TestFactory
    Stream<DynamicTest> whatever_a_site_sets_around_a_report_the_report_is_read() {
        return LongStream.range(0, PAGES).mapToObj(seed -> dynamicTest("seed " + seed, () -> {
            Form form = Forms.ALL.get((int) (seed % 2));
            Report report = SampleReports.random(form, Forms.year(form), seed).build();
            byte[] page = SitePage.of(form, report, seed).getBytes(StandardCharsets.UTF_8);
            Extraction extraction = EXTRACTORS.extract(new Content("page.html", page), Hints.NONE);
            assertEquals(List.of(), extraction.problems());
            assertEquals(Told.of(report), Told.of(extraction.report()));
        }));
    }
}
