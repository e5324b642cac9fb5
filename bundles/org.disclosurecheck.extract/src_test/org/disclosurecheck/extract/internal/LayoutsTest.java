package org.disclosurecheck.extract.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Forms;
import org.disclosurecheck.extract.SampleReport;
import org.disclosurecheck.extract.SampleReport.Style;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands around and between the parts of a report: covers, contents, page headers, attachments, other reports. */
class LayoutsTest {

    private static final String TITLE = "云溪县财政局2021年政府信息公开工作年度报告";
    private static final String CONTENTS = "目  录\n一、总体情况……1\n二、主动公开政府信息情况……2\n三、收到和处理政府信息公开申请情况……3\n"
            + "四、政府信息公开行政复议、行政诉讼情况……5\n五、存在的主要问题及改进情况……6\n六、其他需要报告的事项……6\n";

    private final SampleReport sample = new SampleReport(Forms.Y2021);

    /** Every paragraph with its address, every cell: what the clean report tells. */
    private static List<String> told(Report report) {
        List<String> told = new ArrayList<>();
        report.prose().forEach(paragraph -> told.add(paragraph.getAddress() + " " + paragraph.getText()));
        report.getSections().forEach(section -> told.add(section.getId() + " " + section.getLabel()));
        return told;
    }

    private Extraction assertSame(Style style, String text) {
        Extraction extraction = SampleReport.read(text);
        assertEquals(told(sample.read(style).report()), told(extraction.report()));
        assertEquals(List.of(), sample.misread(extraction));
        assertEquals(List.of(), sample.unread(extraction));
        return extraction;
    }

    private static List<String> codes(Extraction extraction) {
        return extraction.problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_cover_and_a_list_of_contents_are_passed_over(Style style) {
        String text = sample.text(style);
        String cover = "云溪县财政局\n2021年政府信息公开工作年度报告\n（二〇二二年一月）\n";
        assertEquals(List.of(), assertSame(style, cover + CONTENTS + text).problems());
        assertEquals(List.of(), assertSame(style, CONTENTS + text).problems());
        assertEquals(List.of(), assertSame(style, text.replace("本报告所列", CONTENTS + "本报告所列")).problems());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_page_header_and_page_numbers_between_the_lines_are_no_text(Style style) {
        String text = sample.text(style).replace("我局全年", "— 1 —\n" + TITLE + "\n我局全年")
                .replace("三、收到", "- 2 -\n" + TITLE + "\n三、收到").replace("解读材料", "第 3 页 共 4 页\n" + TITLE + "\n解读材料")
                .replace("无。\n", "-4-\n" + TITLE + "\n无。\n");
        assertEquals(List.of(), assertSame(style, text).problems());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void of_two_reports_in_one_file_the_first_is_read_and_that_is_said(Style style) {
        String other = sample.text(style).replace("云溪县财政局", "云溪县民政局");
        Extraction extraction = assertSame(style, sample.text(style) + "\n" + other);
        assertEquals(List.of("several-reports"), codes(extraction));
        assertTrue(extraction.problems().get(0).message().endsWith("，其后是“云溪县民政局2021年政府信息公开工作年度报告”"));
        assertTrue(extraction.problems().get(0).fatal());
        String untitled = sample.text(style).substring(TITLE.length() + 1);
        assertEquals(List.of("several-reports"), codes(assertSame(style, sample.text(style) + "\n" + untitled)));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void an_attachment_behind_the_signature_is_no_part_of_the_report(Style style) {
        for (String attachment : List.of("附件：政府信息公开指南", "附件：1.标准目录\n2.办事指南\n附件1\n标准目录\n一、目录编制说明\n本目录适用于全县。",
                "附：\n表格说明。全部数据截至年底。")) {
            Extraction extraction = assertSame(style, sample.text(style) + "\n" + attachment);
            assertEquals(List.of("attachment"), codes(extraction), attachment);
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_table_in_an_attachment_is_not_mixed_with_the_tables_of_the_report(Style style) {
        String other = String.join("\n", sample.text(style).split("三、收到和处理政府信息公开申请情况\n")[1]
                .split("\n四、政府信息公开行政复议")[0]).replaceAll("\\d+", "0");
        Extraction extraction = assertSame(style, sample.text(style) + "\n附件：下属单位情况\n" + other);
        assertEquals(List.of("attachment"), codes(extraction));
    }

    @Test
    void text_behind_the_signature_is_said_and_not_taken_for_the_last_part() {
        Extraction extraction = assertSame(Style.PIPES, sample.text(Style.PIPES)
                + "\n本报告电子版可在县政府门户网站下载。联系地址：云溪县云溪路1号。");
        assertEquals(List.of("behind-signature"), codes(extraction));
    }

    @Test
    void a_seventh_part_is_a_part_of_its_own() {
        String text = sample.text(Style.PIPES).replace("无。\n云溪", "无。\n七、附则\n本报告由县财政局负责解释。\n云溪");
        Report report = SampleReport.read(text).report();
        Section seventh = report.getSections().get(6);
        assertNull(seventh.getId());
        assertEquals("附则", seventh.getLabel());
        assertEquals("无。", report.section(6).getText());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void parts_in_another_order_keep_their_names_and_tables(Style style) {
        String[] parts = sample.text(style).split("\n(?=[一二三四五六]、[总主收政存其])");
        assertEquals(7, parts.length);
        List<String> moved = new ArrayList<>(List.of(parts));
        Collections.swap(moved, 2, 3);
        Collections.swap(moved, 4, 5);
        Extraction extraction = SampleReport.read(String.join("\n", moved));
        assertEquals(List.of(), sample.misread(extraction));
        assertEquals(List.of(), sample.unread(extraction));
        assertEquals(List.of("S1", "S3", "S2", "S5", "S4", "S6"),
                extraction.report().getSections().stream().map(Section::getId).toList());
        assertEquals("解读材料偏少，下一步增加图解。", extraction.report().section(5).getText());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void without_any_heading_the_tables_are_still_told_apart(Style style) {
        Extraction extraction = SampleReport.read(sample.text(style).replaceAll("(?m)^[一二三四五六]、[总主收政存其].*\n", ""));
        assertEquals(List.of(), sample.misread(extraction));
        assertEquals(List.of(), sample.unread(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void lists_of_numbers_in_the_text_are_no_tables(Style style) {
        for (String list : List.of("1.政府网站 120条\n2.微信公众号 30条\n3.政务公开栏 12条",
                "行政许可 12\n行政处罚 3\n行政强制 0\n行政事业性收费 2",
                "其中：\n规章 0件\n行政规范性文件 2件\n行政许可 12件", "自然人 3\n商业企业 2\n科研机构 1\n总计 6")) {
            String text = sample.text(style).replace("我局全年", list + "\n我局全年");
            Extraction extraction = SampleReport.read(text);
            assertEquals(List.of(), sample.misread(extraction), list);
            assertEquals(List.of(), sample.unread(extraction), list);
            assertTrue(extraction.report().section(1).getText().contains("120条")
                    || extraction.report().section(1).getText().contains(list.split("\n")[1])
                    || !extraction.problems().isEmpty(), list);
        }
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_table_given_twice_with_the_same_numbers_is_remarked_only(Style style) {
        sample.applications.addAll(List.copyOf(sample.applications));
        Extraction extraction = SampleReport.read(sample.text(style));
        assertEquals(List.of(), sample.misread(extraction));
        assertEquals(List.of("duplicate-table: 表三出现了两次，内容相同"), SampleReport.problems(extraction));
        assertEquals(List.of(), extraction.problems().stream().filter(Problem::fatal).toList());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void a_table_cut_by_a_page_with_its_header_repeated_is_one_table(Style style) {
        List<List<String>> rows = sample.applications;
        List<List<String>> header = List.copyOf(rows.subList(0, 3));
        rows.addAll(14, header);
        rows.add(14, new ArrayList<>(List.of("— 3 —")));
        Extraction extraction = SampleReport.read(sample.text(style).replace("— 3 — |", "— 3 —"));
        assertEquals(List.of(), sample.misread(extraction));
        assertEquals(List.of(), sample.unread(extraction));
        assertEquals(List.of(), extraction.problems());
        assertEquals(9, extraction.report().getApplications().getHeaders().size());
    }

    @Test
    void every_paragraph_has_an_address_of_its_own() {
        Report report = sample.read(Style.CELLS).report();
        List<String> addresses = report.prose().stream().map(Paragraph::getAddress).filter(a -> a.contains("/"))
                .toList();
        assertEquals(addresses.stream().distinct().toList(), addresses);
    }
}
