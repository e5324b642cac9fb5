package org.disclosurecheck.extract.internal.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;

import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Forms;
import org.disclosurecheck.extract.SampleReport;
import org.disclosurecheck.extract.SampleReport.Style;
import org.disclosurecheck.findings.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that came as text, by what their headers tell: broken, misspelt, moved, incomplete or missing ones. */
class FlatHeadersTest {

    private final SampleReport report = new SampleReport(Forms.Y2021);

    @ParameterizedTest
    @EnumSource(Style.class)
    void headers_broken_by_blanks_or_lines_are_recognised(Style style) {
        SampleReport old = new SampleReport(Forms.Y2019);
        old.disclosures.get(1).set(1, "本年新 制作数量");
        String text = old.text(style).replace("商业企业", "商业 企业")
                .replace("科研机构", style == Style.BARE ? "科研\n机构" : "科研 机构");
        Extraction extraction = SampleReport.read(text);
        assertEquals(List.of(), old.misread(extraction));
        assertEquals(List.of(), extraction.problems());
        assertTrue(extraction.report().getDisclosures().getHeaders().contains("本年新 制作数量"));
    }

    @Test
    void header_words_broken_over_two_rows_are_put_together() {
        report.applications.get(2).set(0, "商业");
        report.applications.get(2).set(1, "科研");
        report.applications.add(3, List.of("企业", "机构"));
        Extraction extraction = report.read(Style.PIPES);
        assertEquals(List.of("申请人情况", "自然人", "法人或其他组织", "总计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"),
                extraction.report().getApplications().getHeaders());
        assertEquals(List.of(), report.misread(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void columns_of_table_two_follow_their_header(Style style) {
        Collections.swap(report.disclosures.get(1), 1, 2);
        Extraction extraction = report.read(style);
        assertEquals("2", extraction.report().cell("T2/regulation/made").getRaw());
        assertEquals("1", extraction.report().cell("T2/regulation/repealed").getRaw());
        assertEquals(List.of("column-moved: 表二各列的次序与格式不同，按表头读取"), SampleReport.problems(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void columns_of_table_three_follow_their_header(Style style) {
        Collections.swap(report.applications.get(2), 0, 1);
        Extraction extraction = report.read(style);
        assertEquals("13", extraction.report().cell("T3/new/business").getRaw());
        assertEquals("12", extraction.report().cell("T3/new/research").getRaw());
        assertEquals("17", extraction.report().cell("T3/new/total").getRaw());
        assertEquals(25 * 2, report.misread(extraction).size());
        assertEquals(List.of("column-moved: 表三各列的次序与格式不同，按表头读取"), SampleReport.problems(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_total_that_stands_first_is_followed(Style style) {
        report.applications.get(1).remove("总计");
        report.applications.get(1).add(0, "总计");
        report.applications.forEach(row -> {
            if (row.size() > 7) {
                row.add(row.size() - 7, row.remove(row.size() - 1));
            }
        });
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(List.of(), report.unread(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_header_read_column_by_column_names_the_same_columns(Style style) {
        report.applications.get(1).remove("总计");
        report.applications.get(2).add("总计");
        Collections.swap(report.applications.get(2), 0, 1);
        Extraction extraction = report.read(style);
        assertEquals("13", extraction.report().cell("T3/new/business").getRaw());
        assertEquals("17", extraction.report().cell("T3/new/total").getRaw());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void columns_of_table_three_in_another_order_are_not_guessed_without_the_heading_over_them(Style style) {
        Collections.swap(report.applications.get(2), 0, 1);
        report.applications.get(1).remove("法人或其他组织");
        Extraction extraction = report.read(style);
        assertEquals(25 * 7, report.unread(extraction).size());
        assertEquals(List.of("column-order: 表三表头的次序与格式不同，数值属于哪一列不能确定，未采用"), SampleReport.problems(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_table_three_without_its_header_is_read_by_position_and_that_is_said(Style style) {
        report.applications.subList(0, 3).clear();
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(List.of(), report.unread(extraction));
        assertEquals(List.of("by-position: 表三没有读到表头，各列按位置读取，请核对"), SampleReport.problems(extraction));
        assertFalse(extraction.problems().get(0).fatal());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_table_four_without_its_header_is_read_by_position_and_that_is_said(Style style) {
        for (String left : List.of("", "行政复议", "行政复议\n行政诉讼", "表格如下：", "2021年，我局未发生行政复议、行政诉讼。")) {
            report.reviews.subList(0, report.reviews.size() - 1).clear();
            String text = report.text(style).replace("诉讼情况\n", "诉讼情况\n" + (left.isEmpty() ? "" : left + "\n"));
            Extraction extraction = SampleReport.read(text);
            assertEquals(List.of(), report.misread(extraction), left);
            assertEquals(List.of(), report.unread(extraction), left);
            assertEquals(List.of("by-position: 表四没有读到完整的表头，各列按位置读取，请核对"), SampleReport.problems(extraction));
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_table_four_of_fourteen_numbers_and_no_header_is_said_to_be_unread(Style style) {
        report.reviews.subList(0, 3).clear();
        report.reviews.get(0).remove(3);
        Extraction extraction = report.read(style);
        assertEquals(15, report.unread(extraction).size());
        assertTrue(extraction.problems().stream().anyMatch(Problem::fatal));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_header_that_names_other_columns_than_the_form_is_said(Style style) {
        report.applications.get(2).set(3, "新闻媒体");
        Extraction extraction = report.read(style);
        assertEquals(List.of("by-position: 表三表头没有“法律服务机构”，各列按位置读取，请核对"), SampleReport.problems(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_misspelt_word_of_the_header_is_still_its_column(Style style) {
        report.applications.get(2).set(2, "社会公益组识");
        Collections.swap(report.applications.get(2), 0, 1);
        Extraction extraction = report.read(style);
        assertEquals("13", extraction.report().cell("T3/new/business").getRaw());
        assertEquals("14", extraction.report().cell("T3/new/publicInterest").getRaw());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_missing_column_is_named(Style style) {
        report.applications.get(2).remove("法律服务机构");
        report.applications.forEach(row -> {
            if (row.size() > 7) {
                row.remove(row.size() - 3);
            }
        });
        Extraction extraction = report.read(style);
        assertEquals(List.of("missing-column: 表三缺“法律服务机构”列"), SampleReport.problems(extraction));
        assertEquals(List.of(), report.misread(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void results_of_table_four_follow_their_header(Style style) {
        Collections.swap(report.reviews.get(1), 2, 3);
        Collections.swap(report.reviews.get(2), 2, 3);
        Collections.swap(report.reviews.get(2), 7, 8);
        for (int group = 0; group < 3; group++) {
            Collections.swap(report.reviews.get(3), 5 * group + 2, 5 * group + 3);
        }
        Extraction extraction = report.read(style);
        assertEquals(List.of(), report.misread(extraction));
        assertEquals(List.of(), report.unread(extraction));
        assertEquals(List.of("column-moved: 表四各列的次序与格式不同，按表头读取"), SampleReport.problems(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void table_four_laid_out_the_other_way_round_is_not_guessed(Style style) {
        Collections.swap(report.reviews.get(0), 0, 1);
        Extraction extraction = report.read(style);
        assertEquals(15, report.unread(extraction).size());
        assertTrue(SampleReport.problems(extraction).get(0).startsWith("column-order: "));
    }

    @Test
    void fifteen_numbers_alone_in_part_four_are_table_four() {
        Extraction extraction = SampleReport.read("四、政府信息公开行政复议、行政诉讼情况\n"
                + "| 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 7 |\n五、存在的主要问题及改进情况\n2023年无。");
        assertEquals("7", extraction.report().cell("T4/litigationAfterReview/total").getRaw());
    }
}
