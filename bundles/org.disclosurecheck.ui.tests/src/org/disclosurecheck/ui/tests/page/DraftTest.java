package org.disclosurecheck.ui.tests.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Fix;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.ui.report.page.CellInput;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.Draft;
import org.disclosurecheck.ui.report.page.Proposal;
import org.disclosurecheck.workspace.Additions;
import org.disclosurecheck.workspace.Corrections;
import org.junit.jupiter.api.Test;

/** Corrections and proposals on a report, which stays as it was submitted. */
class DraftTest {

    private final Report submitted = Reports.zero().build();
    private final Draft draft = new Draft(submitted, Corrections.NONE);

    @Test
    void a_correction_stands_beside_what_was_submitted_and_goes_with_the_last_change_back() {
        List<Change> changes = List.of(draft.change("T3/new/business", "5"));
        draft.apply(changes);
        assertEquals("5", draft.text("T3/new/business"));
        assertEquals("0", submitted.cell("T3/new/business").getRaw());
        assertTrue(draft.corrected("T3/new/business"));
        draft.revert(changes);
        assertFalse(draft.corrected("T3/new/business"));
    }

    @Test
    void a_heading_is_read_anew_and_as_before_when_it_is_restored() {
        draft.apply(List.of(draft.change("S1", "一、概述")));
        assertEquals("概述", draft.report().section(1).getLabel());
        assertFalse(draft.report().section(1).isStandard());
        draft.apply(List.of(draft.restoring("S1")));
        assertTrue(draft.report().section(1).isStandard());
        assertTrue(draft.corrections().isEmpty());
    }

    @Test
    void what_the_report_lacks_is_written_in_and_taken_away_again() {
        String next = Additions.possible(draft.report()).stream().filter(key -> key.startsWith("S1/")).findFirst().orElseThrow();
        Change added = new Change(next, "", "（三）监督保障。全年无投诉。");
        draft.apply(List.of(added));
        assertEquals("（三）监督保障。全年无投诉。", draft.text(next));
        assertNull(draft.original(next));
        assertEquals(1, draft.corrections().corrections().size());
        assertEquals(draft.text(next), new Draft(submitted, draft.corrections()).text(next), "it is there when the report is opened again");
        draft.revert(List.of(added));
        assertNull(draft.text(next));
        assertTrue(draft.corrections().isEmpty());
    }

    @Test
    void a_signature_that_is_written_in_or_corrected_says_who_signs_and_when() {
        submitted.getSignature().getParagraphs().clear();
        submitted.getSignature().setUnit(null);
        submitted.getSignature().setDate(null);
        Draft signed = new Draft(submitted, Corrections.NONE);
        signed.apply(List.of(new Change("SIGN", "", "云溪县财政局　2024年1月18日")));
        assertEquals("云溪县财政局", signed.report().getSignature().getUnit());
        assertEquals("2024-01-18", signed.report().getSignature().getDate());
        signed.apply(List.of(signed.change("SIGN", "云溪县财政局　2024年1月31日")));
        assertEquals("2024-01-31", signed.report().getSignature().getDate());
        assertEquals("2024-01-31", new Draft(submitted, signed.corrections()).report().getSignature().getDate(), "also when it is opened again");
        signed.apply(List.of(signed.restoring("SIGN")));
        assertNull(signed.report().getSignature().getUnit());
        assertNull(signed.report().getSignature().getDate());
    }

    @Test
    void a_missing_part_gets_the_heading_of_the_form_and_goes_with_its_only_paragraph() {
        Report lacking = Reports.zero().build();
        lacking.getSections().remove(lacking.section(5));
        Draft mended = new Draft(lacking, Corrections.NONE);
        mended.apply(List.of(new Change("S5/p1", "", "存在的问题是力量不足。")));
        assertTrue(mended.report().section(5).isStandard());
        assertEquals(List.of(1, 2, 3, 4, 5, 6), mended.report().getSections().stream().map(s -> s.getNumber()).toList());
        mended.apply(List.of(mended.restoring("S5/p1")));
        assertNull(mended.report().section(5));
    }

    @Test
    void an_addition_never_overwrites_what_stands_in_a_newer_version() {
        draft.apply(List.of(new Change(Additions.possible(draft.report()).stream().filter(key -> key.startsWith("S6/")).findFirst()
                .orElseThrow(), "", "补充说明。")));
        Report newer = draft.report();
        Draft again = new Draft(newer, draft.corrections());
        assertTrue(again.corrections().isEmpty(), "its place is taken");
    }

    @Test
    void words_are_mended_where_the_finding_quotes_them() {
        String text = draft.text("S1/p1");
        draft.apply(List.of(draft.change("S1/p1", "全镇与全乡。" + text)));
        Finding finding = Reports.finding("S1/p1", null, null, "全乡", new Fix("改", "S1/p1", "全乡", "全镇", true));
        assertEquals("全镇与全镇。" + text, Proposal.of(draft, finding, Language.ZH).get(0).change().after());
    }

    @Test
    void a_proposal_that_no_longer_fits_is_not_made() {
        Finding finding = Reports.finding("T3/new/business", "3", "2", null, new Fix("改", "T3/new/business", "2", "3", false));
        assertTrue(Proposal.of(draft, finding, Language.ZH).isEmpty(), "the cell holds 0, not 2");
    }

    @Test
    void all_of_a_kind_are_mended_one_upon_the_other() {
        draft.apply(List.of(draft.change("S1/p1", "全乡，全乡。")));
        Finding one = Reports.finding("S1/p1", null, null, "全乡", new Fix("改", "S1/p1", "全乡", "全镇", true));
        Finding other = Reports.finding("S1/p1", null, null, "全乡。", new Fix("改", "S1/p1", "全乡", "全镇", true));
        List<Proposal> all = Proposal.ofRule(draft, List.of(one, other), "XXX-001", Language.ZH);
        draft.apply(all.stream().map(Proposal::change).toList());
        assertEquals("全镇，全镇。", draft.text("S1/p1"));
    }

    @Test
    void only_what_the_rules_can_read_may_be_typed() {
        assertNull(CellInput.fault("T3/new/business", " 12 ", Language.ZH));
        assertNull(CellInput.fault("T3/new/business", "", Language.ZH));
        assertNull(CellInput.fault("T3/new/business", "/", Language.ZH));
        assertNull(CellInput.fault("T2/licence/change", "增加3", Language.ZH));
        assertTrue(CellInput.fault("T3/new/business", "约30", Language.ZH).startsWith("“约30”读不出数来"));
    }
}
