package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.several.digest.Digest;
import org.junit.jupiter.api.Test;

/** The reports of years before when there may be any number of them. */
class StoredReportsTest {

    private final List<Digest> made = new ArrayList<>();
    private final PreviousReports previous = new PreviousReports(null, digest -> {
        made.add(digest);
        return report(digest.organisation(), digest.year());
    });

    private static Report report(String organisation, Integer year) {
        Report report = DisclosureFactory.eINSTANCE.createReport();
        report.setOrganisation(DisclosureFactory.eINSTANCE.createOrganisation());
        report.getOrganisation().setName(organisation);
        report.getOrganisation().setKind(OrganisationKind.DEPARTMENT);
        report.setSignature(DisclosureFactory.eINSTANCE.createSignature());
        report.setYear(year);
        return report;
    }

    private void add(String organisation, Integer year) {
        String hash = Integer.toHexString(1000 + organisation.hashCode() % 500 + 7 * (year == null ? 0 : year));
        previous.add(new Brief(organisation + year + ".docx", hash, Digest.of(report(organisation, year)), List.of()));
    }

    private static String chain(Report report) {
        return report == null ? "" : report.getOrganisation().getName() + report.getYear() + " " + chain(report.getPrevious());
    }

    @Test
    void the_years_of_an_organisation_make_a_chain_that_passes_over_a_missing_year() {
        add("云溪县财政局", 2020);
        add("云溪县教育局", 2022);
        add("云溪县财政局", 2022);
        add("云溪县财政局", 2019);
        assertEquals("云溪县财政局2022 云溪县财政局2020 云溪县财政局2019 ", chain(previous.before(report("云溪县财政局", 2023))));
        assertEquals("云溪县教育局2022 ", chain(previous.before(report("云溪县教育局", 2023))));
        assertNull(previous.before(report("云溪县财政局", 2022)));
        assertNull(previous.before(report("云溪县水利局", 2023)));
        assertNull(previous.before(report("云溪县财政局", null)));
    }

    @Test
    void one_that_is_asked_for_again_is_not_made_again() {
        add("云溪县财政局", 2022);
        previous.before(report("云溪县财政局", 2023));
        previous.before(report("云溪县财政局", 2023));
        assertEquals(1, made.size());
    }

    @Test
    void thousands_are_all_found_again() {
        for (int i = 0; i < 3000; i++) {
            add("第" + i + "中学", 2021 + i % 2);
        }
        for (int i = 0; i < 3000; i++) {
            assertEquals("第" + i + "中学" + (2021 + i % 2) + " ", chain(previous.before(report("第" + i + "中学", 2022 + i % 2))));
        }
    }

    @Test
    void a_report_given_all_alone_is_meant_unless_it_is_of_another_year() {
        add("财政局", 2022);
        assertEquals("财政局2022 ", chain(previous.before(report("云溪县财政局", 2023))));
        assertNull(previous.before(report("云溪县财政局", 2024)));
    }

    @Test
    void one_of_another_organisation_is_said_to_be_of_no_use() {
        add("云溪县教育局", 2022);
        assertNull(previous.before(report("云溪县财政局", 2023)));
        String line = previous.useless(Language.ZH);
        assertTrue(line.contains("云溪县教育局2022.docx") && line.contains("是“云溪县教育局”的，不是“云溪县财政局”的"), line);
    }

    @Test
    void the_trace_tells_which_bytes_there_are_and_not_their_order() {
        PreviousReports other = new PreviousReports(null, digest -> null);
        Digest digest = Digest.of(report("云溪县财政局", 2022));
        for (String hash : List.of("aa", "0b", "cc")) {
            previous.add(new Brief("x", hash, digest, List.of()));
        }
        for (String hash : List.of("cc", "aa", "0b")) {
            other.add(new Brief("x", hash, digest, List.of()));
        }
        assertEquals(previous.trace(), other.trace());
        other.add(new Brief("x", "0d", digest, List.of()));
        assertNotEquals(previous.trace(), other.trace());
    }
}
