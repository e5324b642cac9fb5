package org.disclosurecheck.extract.internal.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final String SENTENCE = "根据《条例》第五十条规定，现公布本年度报告，统计期限为全年。";

    @Test
    void the_first_short_line_that_names_the_report_is_the_title() {
        assertEquals("云溪县财政局2023年政府信息公开工作年度报告", title("云溪县财政局2023年政府信息公开工作年度报告", SENTENCE));
        assertEquals("云溪县 2023 年政府信息公开年报", title("云溪县 2023 年政府信息公开年报", SENTENCE));
    }

    @Test
    void a_sentence_that_cites_a_report_is_no_title() {
        assertNull(title("按照年度报告有关事项的通知，制定本报告"));
        assertNull(title("根据《关于做好年度报告编制工作的通知》"));
    }

    @Test
    void a_misspelt_tail_still_makes_a_title() {
        assertEquals("青禾镇2023年政府信息公开工作年渡报高", title("青禾镇2023年政府信息公开工作年渡报高", SENTENCE));
    }

    @Test
    void a_title_on_two_lines_is_put_together() {
        assertEquals("云溪县财政局2023年政府信息公开工作年度报告", title("云溪县财政局", "2023年政府信息公开工作年度报告", SENTENCE));
        assertEquals("云溪县财政局2023年政府信息公开工作年度报告", title("云溪县财政局2023年政府信息公开", "工作年度报告", SENTENCE));
    }

    @Test
    void the_name_of_a_column_of_the_site_is_not_preferred_to_the_title() {
        assertEquals("青禾镇2023年政府信息公开工作年度报告",
                title("首页", "政府信息公开年度报告", "青禾镇2023年政府信息公开工作年度报告", SENTENCE));
    }

    @Test
    void a_covering_letter_before_the_title_is_no_part_of_the_report() {
        Opening opening = Opening.of(lines("附件1", "云溪县财政局关于报送2022年政府信息公开工作年度报告的函", "县政府办公室：",
                "现将我局年度报告报上，请审阅。联系电话：0571-2345678。", "云溪县财政局", "2024年1月15日", "云溪县财政局", "2023年政府信息公开工作年度报告",
                SENTENCE), Map.of());
        assertEquals("云溪县财政局2023年政府信息公开工作年度报告", opening.title().text());
        assertEquals(List.of(SENTENCE), opening.preamble().stream().map(Line::text).toList());
        assertEquals("云溪县财政局关于报送2022年政府信息公开工作年度报告的函", opening.letter().text());
    }

    @Test
    void what_is_called_like_a_letter_is_the_title_where_no_other_stands() {
        Opening opening = Opening.of(lines("云溪县财政局关于报送2023年政府信息公开工作年度报告的报告", SENTENCE), Map.of());
        assertEquals("云溪县财政局关于报送2023年政府信息公开工作年度报告的报告", opening.title().text());
        assertNull(opening.letter());
        assertEquals("云溪县财政局关于2023年政府信息公开工作年度报告",
                title("云溪县财政局关于2023年政府信息公开工作年度报告", SENTENCE));
    }

    @Test
    void the_title_of_the_page_serves_when_the_text_has_none() {
        Opening opening = Opening.of(lines(SENTENCE), Map.of(Document.TITLE, "青禾镇2023年政府信息公开工作年度报告_云溪县人民政府"));
        assertEquals("青禾镇2023年政府信息公开工作年度报告", opening.title().text());
        assertEquals(Source.NOWHERE, opening.title().source());
        assertNull(Opening.of(lines(SENTENCE), Map.of(Document.TITLE, "云溪县人民政府")).title());
    }

    @Test
    void lines_of_the_page_are_not_the_preamble() {
        Opening opening = Opening.of(lines("当前位置：首页 > 公开", "青禾镇2023年政府信息公开工作年度报告", "来源：县政府办 发布时间：2024-01-18 09:00",
                "索引号 0143/2024-00002", "【打印】", "青禾镇人民政府", "（2024年1月17日）", SENTENCE), Map.of());
        assertEquals(List.of(SENTENCE), opening.preamble().stream().map(Line::text).toList());
        assertEquals("2024-01-18", opening.published());
    }

    @Test
    void the_date_of_publication_needs_a_word_that_says_so() {
        assertEquals("2022-01-18", PageLines.published("2022年01月18日来源:1"));
        assertEquals("2024-01-31", PageLines.published("来源:县政府办 时间:2024-01-31"));
        assertNull(PageLines.published("成文日期：2024-01-17"));
        assertNull(PageLines.published("（2024年1月17日）"));
        assertEquals("2024-02-01",
                Opening.of(lines(SENTENCE), Map.of(Document.PUBLISHED, "2024-02-01")).published());
    }

    private static String title(String... lines) {
        Line title = Opening.of(lines(lines), Map.of()).title();
        return title == null ? null : title.text();
    }

    private static List<Line> lines(String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(text, Source.line(lines.size() + 1), false));
        }
        return lines;
    }
}
