package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.Report;
import org.junit.jupiter.api.Test;

class PreviousReportsTest {

    private final PreviousReports previous = new PreviousReports();

    private static Report report(String organisation, Integer year) {
        Report report = DisclosureFactory.eINSTANCE.createReport();
        report.setOrganisation(DisclosureFactory.eINSTANCE.createOrganisation());
        report.getOrganisation().setName(organisation);
        report.setYear(year);
        return report;
    }

    @Test
    void without_any_there_is_none() {
        assertNull(previous.before(report("云溪县财政局", 2023)));
    }

    @Test
    void among_several_it_is_that_of_the_same_organisation_for_the_year_before() {
        Report wanted = report("云溪县财政局", 2022);
        previous.add(report("云溪县教育局", 2022));
        previous.add(wanted);
        previous.add(report("云溪县财政局", 2021));
        assertSame(wanted, previous.before(report("云溪县财政局", 2023)));
        assertNull(previous.before(report("云溪县水利局", 2023)));
        assertNull(previous.before(report("云溪县财政局", 2024)));
        assertNull(previous.before(report("", 2023)));
        assertNull(previous.before(report("云溪县财政局", null)));
    }

    @Test
    void a_report_given_all_alone_is_meant_unless_it_is_of_another_year() {
        Report alone = report("财政局", 2022);
        previous.add(alone);
        assertSame(alone, previous.before(report("云溪县财政局", 2023)));
        assertNull(previous.before(report("云溪县财政局", 2024)));
    }

    @Test
    void a_report_of_another_organisation_is_not_taken_and_is_said_to_be_of_no_use() {
        previous.add("x.docx", report("云溪县教育局", 2022));
        assertNull(previous.before(report("云溪县财政局", 2023)));
        String line = previous.useless(Language.ZH);
        assertTrue(line.contains("x.docx") && line.contains("是“云溪县教育局”的，不是“云溪县财政局”的"), line);
    }

    @Test
    void reports_of_several_years_make_a_chain() {
        Report first = report("云溪县财政局", 2021);
        Report second = report("云溪县财政局", 2022);
        previous.add(second);
        previous.add(first);
        assertSame(second, previous.before(report("云溪县财政局", 2023)));
        assertSame(first, second.getPrevious());
        assertNull(previous.useless(Language.ZH));
    }

    @Test
    void the_year_before_last_is_never_taken_for_last_year() {
        previous.add("a", report("云溪县财政局", 2021));
        previous.add("b", report("云溪县财政局", 2020));
        assertNull(previous.before(report("云溪县财政局", 2023)));
        assertTrue(previous.useless(Language.ZH).contains("没有一份是被检查单位 2022 年度的报告"));
    }

    @Test
    void behind_last_year_a_missing_year_is_passed_over_in_whatever_order_they_come() {
        Report oldest = report("云溪县财政局", 2019);
        Report last = report("云溪县财政局", 2022);
        Report middle = report("云溪县财政局", 2020);
        previous.add(oldest);
        previous.add(last);
        assertSame(oldest, last.getPrevious());
        previous.add(middle);
        assertSame(middle, last.getPrevious());
        assertSame(oldest, middle.getPrevious());
        assertNull(oldest.getPrevious());
    }

    @Test
    void a_chain_is_that_of_one_organisation() {
        previous.add(report("云溪县教育局", 2021));
        Report last = report("云溪县财政局", 2022);
        previous.add(last);
        assertNull(last.getPrevious());
    }
}
