package org.disclosurecheck.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.extract.SampleReport.Style;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.CellKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.SectionForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The variations met in published reports, by their number in the list of the field: 0 to 17. */
class VariationListTest {

    private static final String TITLE = "云溪县财政局2021年政府信息公开工作年度报告";

    private final SampleReport sample = new SampleReport(Forms.Y2021);

    private Extraction assertRead(String text) {
        Extraction extraction = SampleReport.read(text);
        assertEquals(List.of(), extraction.problems());
        assertEquals(List.of(), sample.misread(extraction));
        assertEquals(List.of(), sample.unread(extraction));
        return extraction;
    }

    private static List<String> codes(Extraction extraction) {
        return extraction.problems().stream().map(Problem::code).distinct().toList();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void item_0_punctuation_of_half_width(Style style) {
        assertRead(sample.text(style).replace('（', '(').replace('）', ')').replace('，', ',').replace('：', ':'));
        assertRead(sample.text(style).replaceAll("第二十条第（(.)）项", "第二十条第$1项"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2021年云溪县财政局政府信息公开工作年度报告", "云溪县财政局2021年度政府信息公开工作年度报告", "云溪县财政局2021年信息公开工作年度报告",
        "云溪县财政局2021年政府信息公开年度报告", "云溪县财政局2021年政府信息公开工作的年度报告", "云溪县财政局2021年政府信息公开 工作年度报告",
        "云溪县财政局\n2021年政府信息公开工作年度报告", "云溪县财政局2021年政府信息公开\n工作年度报告",
        "云溪县财政局2021年政府信息公开工作年度报告\n来源：财政局 发布时间：2022-01-18\n索引号：00001" })
    void item_1_titles(String title) {
        Report report = assertRead(sample.text(Style.PIPES).replace(TITLE, title)).report();
        assertTrue(title.replace("\n", "").startsWith(report.getTitle().getText()));
        assertEquals("云溪县财政局", report.getOrganisation().getName());
        assertEquals(2021, report.getYear());
        assertEquals(1, report.getPreamble().size());
    }

    @Test
    void item_1_no_title() {
        assertNull(assertRead(sample.text(Style.PIPES).replace(TITLE + "\n", "")).report().getTitle());
    }

    @Test
    void item_2_the_preamble_inside_section_one() {
        List<String> opening = sample.opening;
        opening.add(2, opening.remove(1));
        Report report = assertRead(sample.text(Style.PIPES)).report();
        assertEquals(0, report.getPreamble().size());
        assertEquals("S1/p1", report.section(1).getParagraphs().get(0).getAddress());
        assertEquals(2021, report.getYear());
    }

    @Test
    void item_3_every_heading_met_in_reports_is_its_section() {
        for (Form form : Forms.BOTH) {
            for (SectionForm section : form.sections()) {
                for (String alias : section.aliases()) {
                    String heading = section.ordinal() + "、" + section.heading();
                    for (String written : List.of(section.ordinal() + "、" + alias, section.ordinal() + "． " + alias,
                            "第" + section.ordinal() + "部分 " + alias, section.ordinal() + "、" + alias + "：")) {
                        SampleReport report = new SampleReport(form);
                        Extraction extraction = SampleReport.read(report.text(Style.PIPES).replace(heading, written));
                        assertEquals(Stream.of(1, 2, 3, 4, 5, 6).map(n -> "S" + n).toList(), extraction.report()
                                .getSections().stream().map(Section::getId).toList(), written);
                        assertEquals(List.of(), report.misread(extraction), written);
                    }
                }
            }
        }
    }

    @Test
    void item_3_headings_of_the_second_level_are_paragraphs() {
        for (String second : List.of("（一）主动公开", "( 一)主动公开方面", "㈠主动公开", "一是主动公开", "1.主动公开情况", "（一）主动公开情况。")) {
            String text = sample.text(Style.PIPES).replace("我局全年", second + "\n我局全年");
            assertEquals(2, assertRead(text).report().section(1).getParagraphs().size(), second);
        }
    }

    @Test
    void item_4_cells_on_lines_of_their_own_with_the_bar_below_or_behind() {
        assertRead(sample.text(Style.CELLS));
        assertRead(sample.text(Style.BARE));
        assertRead(sample.text(Style.CELLS).replace(" |", "\n|"));
    }

    @Test
    void item_4_several_rows_and_blocks_on_one_line() {
        List<String> rows = sample.disclosures.stream().map(row -> String.join(" | ", row) + " |").toList();
        assertRead(sample.text(Style.PIPES).replace(String.join("\n", rows), String.join(" ", rows)));
    }

    @Test
    void item_4_header_words_that_a_page_has_set_upright() {
        List<String> upright = List.of("行政复议 行政诉讼", "未经复议直接起诉 复议后起诉", "结 结 其 尚 结 结 其 尚 结 结 其 尚",
                "果 果 他 未 总 果 果 他 未 总 果 果 他 未 总", "维 纠 结 审 计 维 纠 结 审 计 维 纠 结 审 计",
                "持 正 果 结 持 正 果 结 持 正 果 结");
        String values = String.join(" ", sample.reviews.get(3));
        sample.reviews.clear();
        String text = sample.text(Style.PIPES).replace("诉讼情况\n", "诉讼情况\n" + String.join("\n", upright) + "\n" + values
                + "\n");
        Extraction extraction = SampleReport.read(text);
        assertEquals(List.of(), sample.misread(extraction));
        assertEquals(List.of(), sample.unread(extraction));
        assertEquals(List.of("by-position"), codes(extraction));
    }

    @Test
    void item_5_header_words_broken_or_cut() {
        SampleReport old = new SampleReport(Forms.Y2019);
        for (Style style : Style.values()) {
            String broken = old.text(style).replace("第二十条第（", "第二十条  第（").replace("本年新制作数量", "本年新 制作数量");
            assertEquals(List.of(), old.misread(SampleReport.read(broken)));
            assertEquals(List.of(), old.unread(SampleReport.read(broken)));
            Extraction cut = SampleReport.read(old.text(style).replace("本年新制作数量", "本年新").replace("本年新公开数量", "本年新"));
            assertEquals(List.of(), old.misread(cut));
            assertEquals(List.of(), old.unread(cut));
            assertEquals(List.of("by-position"), codes(cut));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "&nbsp;", "/", "-", "—", " 0", "0", "无" })
    void item_6_ways_to_write_zero(String zero) {
        SampleReport.find(sample.applications, "2.重复申请").replaceAll(cell -> cell.startsWith("2.") ? cell : zero);
        Extraction extraction = SampleReport.read(sample.text(Style.PIPES).replace("&nbsp;", "\u00a0"));
        assertEquals(List.of(), extraction.problems());
        assertEquals(7, sample.misread(extraction).size());
        assertEquals(List.of(), sample.unread(extraction));
    }

    @Test
    void item_6_a_missing_cell_leaves_its_row_unread() {
        SampleReport.find(sample.applications, "2.重复申请").remove(3);
        assertEquals(List.of("row-width"), codes(SampleReport.read(sample.text(Style.PIPES))));
    }

    @Test
    void item_6_totals_without_parts_and_parts_without_totals() {
        for (int from : List.of(1, 7)) {
            SampleReport report = new SampleReport(Forms.Y2021);
            List<String> row = SampleReport.find(report.applications, "2.重复申请");
            for (int c = from; c < (from == 1 ? 7 : 8); c++) {
                row.set(c, "");
            }
            Extraction extraction = report.read(Style.PIPES);
            assertEquals(List.of(), extraction.problems());
            assertEquals(from == 1 ? 6 : 1, report.misread(extraction).size());
        }
    }

    @Test
    void item_7_numbers_with_units_words_decimals_full_width_and_blanks() {
        SampleReport old = new SampleReport(Forms.Y2019);
        SampleReport.find(old.disclosures, "政府集中采购").set(2, "160.5964万元");
        SampleReport.find(old.disclosures, "行政许可").set(2, "减4");
        SampleReport.find(old.disclosures, "行政事业性收费").set(2, "0.092");
        SampleReport.find(old.disclosures, "规章").set(1, "１２");
        SampleReport.find(old.disclosures, "规章").set(2, "1 2");
        Report report = old.read(Style.PIPES).report();
        assertEquals("160.5964", report.cell("T2/procurement/amount").getValue().toPlainString());
        assertEquals(-4, report.cell("T2/licence/change").getValue().intValue());
        assertEquals("0.092", report.cell("T2/fee/change").getValue().toPlainString());
        assertEquals(12, report.cell("T2/regulation/made").getValue().intValue());
        assertEquals(CellKind.NUMBER, report.cell("T2/regulation/published").getKind());
        assertEquals(List.of("split-number"), codes(old.read(Style.PIPES)));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void item_8_rows_of_their_own_instructions_empty_rows_and_other_labels(Style style) {
        SampleReport.find(sample.disclosures, "规章").set(0, "规章（设区的市、自治州人民政府应提供相关数据）");
        SampleReport.find(sample.disclosures, "行政规范性文件").set(0, "规范性文件");
        SampleReport.find(sample.disclosures, "本年制发件数").set(1, "本年度制发数");
        SampleReport.find(sample.disclosures, "本年废止件数").set(2, "本年废止数");
        SampleReport.find(sample.disclosures, "现行有效件数").set(3, "现行有效件");
        if (style != Style.BARE) {
            sample.disclosures.add(List.of("", "", ""));
        }
        assertRead(sample.text(style));
        sample.disclosures.add(4, List.of("其他主动公开文件", "186", "86", "255"));
        Extraction extraction = sample.read(style);
        assertEquals(List.of("extra-row"), codes(extraction));
        assertEquals(List.of(), sample.misread(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void item_9_the_corner_run_together_with_the_header(Style style) {
        sample.applications.get(0).set(0, sample.applications.get(0).get(0) + "申请人情况");
        sample.applications.get(0).remove(1);
        assertRead(sample.text(style));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void item_10_prose_between_heading_and_table(Style style) {
        String prose = "2021年，我单位依法有序公开，未出现申请行政复议、提起行政诉讼的情况。\n该部分以表格形式报告。表格如下：\n";
        Report report = assertRead(sample.text(style).replace("四、政府信息公开行政复议、行政诉讼情况\n",
                "四、政府信息公开行政复议、行政诉讼情况\n" + prose)).report();
        assertEquals(2, report.section(4).getParagraphs().size());
    }

    @Test
    void item_11_a_copy_in_traditional_characters_is_read_and_said() {
        String simple = "体总况动开请处复议讼问题进项规废现许强费额单万决国属护权现编确认获无当据申缴纳与应个实际统时间";
        String traditional = "體總況動開請處復議訟問題進項規廢現許強費額單萬決國屬護權現編確認獲無當據申繳納與應個實際統時間";
        String text = sample.text(Style.PIPES);
        for (int i = 0; i < simple.length(); i++) {
            text = text.replace(simple.charAt(i), traditional.charAt(i));
        }
        Extraction extraction = SampleReport.read(text);
        assertEquals(List.of("traditional-characters"), codes(extraction));
        assertEquals(List.of(), sample.misread(extraction));
        assertEquals(List.of(), sample.unread(extraction));
    }

    @Test
    void item_12_bars_at_the_ends_of_lines_with_the_header_of_table_four_in_row_order() {
        assertRead(sample.text(Style.CELLS));
        sample.reviews.subList(0, 3).clear();
        Extraction last = sample.read(Style.CELLS);
        assertEquals(List.of("by-position"), codes(last));
        assertEquals(List.of(), sample.unread(last));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void item_13_rows_are_told_by_their_labels_whatever_their_order(Style style) {
        sample.applications.add(8, sample.applications.remove(20));
        Extraction extraction = sample.read(style);
        assertEquals(List.of(), sample.misread(extraction));
        assertEquals(List.of(), sample.unread(extraction));
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void item_14_row_labels_that_look_like_headings(Style style) {
        Report report = assertRead(sample.text(style)).report();
        assertEquals(6, report.getSections().size());
        assertEquals(List.of(), report.section(3).getParagraphs());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void item_15_one_value_a_row_is_given_to_no_column(Style style) {
        sample.applications.stream().filter(row -> row.size() > 7)
                .forEach(row -> row.subList(row.size() - 6, row.size()).clear());
        Extraction extraction = sample.read(style);
        assertEquals(List.of(), sample.misread(extraction));
        assertTrue(codes(extraction).contains("row-width"));
    }

    @Test
    void item_16_numbers_of_other_matters_stay_prose() {
        String other = "办理网民留言92条，网络问政182件，热线电话330个，粉丝2.3万人。\n政府网站：120条\n政务新媒体：330条";
        String text = sample.text(Style.PIPES).replace("三、收到和处理政府信息公开申请情况\n", "三、收到和处理政府信息公开申请情况\n" + other + "\n");
        assertEquals(3, assertRead(text).report().section(3).getParagraphs().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2022年01月18日来源:1", "发布时间:2022年01月18日 15:52", "公开日期 2022-01-18", "来源：财政局 时间：2022-01-18" })
    void item_17_lines_with_the_date_of_publication(String line) {
        Report report = assertRead(sample.text(Style.PIPES).replace(TITLE, TITLE + "\n" + line)).report();
        assertEquals("2022-01-18", report.getPublished());
        assertEquals(1, report.getPreamble().size());
    }
}
