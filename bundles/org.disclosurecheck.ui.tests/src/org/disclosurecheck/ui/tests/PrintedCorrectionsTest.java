package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.ui.paper.Tone;
import org.disclosurecheck.ui.report.PaperReport;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.Correction;
import org.disclosurecheck.workspace.Corrections;
import org.disclosurecheck.workspace.Remark;
import org.disclosurecheck.workspace.SubmittedReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A corrected report on paper: what the unit handed in wrong is not hidden, what only a correction brings about is not laid at its door. */
class PrintedCorrectionsTest {

    private static final String SPOILT = "T3/new/business";
    private static final String REMARKED = "T2/fee/amount";
    private static SubmittedReport report;
    private static List<Spot> spots;

    @BeforeAll
    static void a_wrong_total_is_mended_a_right_value_spoilt_and_two_remarks_made() throws Exception {
        report = CleanDesk.wrongTotal("打印修订");
        String total = report.load().report().cell(CleanDesk.TOTAL).getRaw();
        String right = String.valueOf(Integer.parseInt(total) - 1);
        Corrections.of(report).with(new Correction(CleanDesk.TOTAL, total, right))
                .with(new Correction(SPOILT, report.load().report().cell(SPOILT).getRaw(), "88"))
                .with(new Remark(REMARKED, null, "请附收费依据")).with(new Remark("", null, "请加盖公章")).save(report);
        CleanDesk.settle();
        ReportEditor editor = (ReportEditor) ui(() -> Reports.open(report));
        UI.until("the page stands", editor::isReady);
        spots = ui(() -> PaperReport.of(editor)).stream().flatMap(block -> block.spots().stream()).toList();
    }

    @AfterAll
    static void gone() throws Exception {
        CleanDesk.clear();
    }

    private static Spot at(String place) {
        return spots.stream().filter(spot -> place.equals(spot.data())).findFirst().orElseThrow();
    }

    private static Spot listed(String number) {
        return spots.stream().filter(spot -> spot.text().startsWith(number + "  ")).findFirst().orElseThrow();
    }

    @Test
    void what_a_correction_mends_is_printed_as_mended() {
        Spot total = at(CleanDesk.TOTAL);
        assertTrue(total.text().matches("(?s)●\\d+ .*"), total.text());
        assertTrue(total.runs().stream().anyMatch(run -> run.tone() == Tone.GONE), total.runs().toString());
        String said = listed(total.text().replaceFirst("(?s)^●(\\d+) .*", "$1")).text();
        assertTrue(said.contains("SUM-001") && said.lines().findFirst().orElse("").endsWith(UI.said("修订后成立", "in order once corrected")), said);
    }

    @Test
    void what_only_a_correction_brings_about_is_told_so_and_not_counted() {
        String caused = UI.said("修订引起，原件没有", "only with the correction");
        assertTrue(spots.stream().anyMatch(spot -> spot.text().lines().findFirst().orElse("").endsWith(caused)), "it is in the list");
        int errors = report.summary().errors();
        assertTrue(spots.get(0).text().startsWith(UI.said("交来的报告：", "As submitted: "))
                && spots.get(0).text().contains(Sign.ERROR.mark() + " " + errors), spots.get(0).text());
        assertTrue(spots.get(1).text().contains(UI.said("已修订 2 处", "in 2 places")), spots.get(1).text());
    }

    @Test
    void remarks_stand_at_their_places_and_in_the_list() {
        String sign = UI.said("批注", "Remark ");
        assertTrue(at(REMARKED).text().matches(sign + "\\d+ .*"), at(REMARKED).text());
        assertTrue(listed(at(REMARKED).text().replaceFirst("^\\D+(\\d+) .*", "$1")).text().contains("请附收费依据"));
        Spot whole = spots.stream().filter(spot -> spot.text().contains("请加盖公章")).findFirst().orElseThrow();
        assertTrue(spots.indexOf(whole) < spots.indexOf(at(REMARKED)), "a remark on the whole stands above");
        assertFalse(whole.text().isBlank());
        assertEquals(1, spots.stream().filter(spot -> spot.text().contains("请附收费依据")).count());
    }
}
