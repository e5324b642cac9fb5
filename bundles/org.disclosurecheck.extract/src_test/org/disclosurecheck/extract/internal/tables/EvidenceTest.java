package org.disclosurecheck.extract.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;

import org.disclosurecheck.extract.Forms;
import org.disclosurecheck.extract.SampleReport;
import org.disclosurecheck.extract.SampleReport.Style;
import org.disclosurecheck.extract.SpreadTables;
import org.disclosurecheck.extract.SpreadTables.Filling;
import org.disclosurecheck.extract.TableEvidence;
import org.junit.jupiter.api.Test;

/** A reading explains itself: why a table is 表二, 表三 or 表四, and how its rows and columns were found. */
class EvidenceTest {

    private final SampleReport report = new SampleReport(Forms.Y2021);

    private TableEvidence evidence(int table) {
        return report.read(Style.PIPES).tables().get(table);
    }

    @Test
    void a_table_is_told_by_its_words_and_its_place() {
        TableEvidence evidence = evidence(1);
        assertEquals("T3", evidence.table());
        assertEquals(List.of("位于“三、收到和处理政府信息公开申请情况”", "有表三的用词39处，如“自然人”“法人或其他组织”“商业企业”",
                "原文一行一行，列位不明"), evidence.reasons());
        assertEquals(List.of("T2", "T3", "T4"), report.read(Style.CELLS).tables().stream().map(TableEvidence::table)
                .toList());
        assertEquals("原文一格一行", report.read(Style.CELLS).tables().get(0).reasons().get(2));
        assertEquals("原文有行有列", SampleReport.read(new SpreadTables(Forms.Y2021, Filling.BLANK).tabs()).tables().get(1)
                .reasons().get(2));
    }

    @Test
    void a_table_in_another_part_says_so() {
        String text = report.text(Style.PIPES).replace("三、收到和处理政府信息公开申请情况\n", "");
        assertEquals("不在“收到和处理政府信息公开申请情况”部分", SampleReport.read(text).tables().get(1).reasons().get(0));
    }

    @Test
    void rows_are_found_by_their_labels_and_columns_by_header_or_by_counting() {
        assertEquals("按行名对齐25行", evidence(1).rows());
        assertEquals("按表头所列的次序数出", evidence(1).columns());
        assertEquals("按表头所在的列", SampleReport.read(new SpreadTables(Forms.Y2021, Filling.BLANK).tabs()).tables().get(1)
                .columns());
        report.applications.subList(0, 3).clear();
        report.reviews.subList(0, 3).clear();
        assertEquals("没有表头，按位置数出", evidence(1).columns());
        assertEquals("没有完整的表头，按位置数出", evidence(2).columns());
    }

    @Test
    void what_was_matched_although_it_is_not_as_printed_is_named() {
        SampleReport.find(report.applications, "3.危及“三安全一稳定”").set(0, "3.危及三安全一稳");
        SampleReport.find(report.applications, "1.信访举报投诉类申请").set(1, "1.属于信访和投诉举报");
        report.applications.get(2).set(2, "社会公益组识");
        assertEquals(List.of("“社会公益组识”作“社会公益组织”", "“3.危及三安全一稳”作“3.危及“三安全一稳定””",
                "“1.属于信访和投诉举报”按位置作“1.信访举报投诉类申请”"), evidence(1).loose());
        assertEquals(List.of(), evidence(0).loose());
    }

    @Test
    void what_was_not_taken_in_is_named() {
        report.disclosures.get(1).add("备注");
        report.disclosures.add(4, List.of("其他主动公开文件", "186", "86", "255"));
        assertEquals(List.of("“备注”列", "“其他主动公开文件”行"), evidence(0).skipped());
    }

    @Test
    void another_order_of_the_columns_is_named() {
        Collections.swap(report.applications.get(2), 0, 1);
        assertEquals("按表头所列的次序数出，次序与格式不同", evidence(1).columns());
    }
}
