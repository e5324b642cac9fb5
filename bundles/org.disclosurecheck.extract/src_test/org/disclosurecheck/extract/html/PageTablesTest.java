package org.disclosurecheck.extract.html;

import static org.disclosurecheck.extract.html.Pages.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Tables in every shape that editors and browsers accept. */
class PageTablesTest {

    @Test
    void the_foot_is_shown_last_wherever_it_stands() throws Exception {
        assertEquals(List.of("1,1 行 · 1,2 数", "2,1 甲 · 2,2 1", "3,1 总计 · 3,2 1"),
                shown("<table><tfoot><tr><td>总计<td>1</tfoot><tbody><tr><td>甲<td>1</tbody><thead><tr><th>行<th>数"
                        + "</thead></table>"));
    }

    @Test
    void no_span_reaches_out_of_its_group_of_rows() throws Exception {
        assertEquals(List.of("1,1 头 · 1,2 数", "2,1 甲 · 2,2 1"),
                shown("<table><thead><tr><td rowspan=9>头<td>数</thead><tbody><tr><td>甲<td>1</table>"));
        assertEquals(List.of("1,1 甲 (2×1) · 1,2 1", "2,2 2", "3,1 乙 · 3,2 3"),
                shown("<table><tbody><tr><td rowspan=0>甲<td>1<tr><td>2</tbody><tbody><tr><td>乙<td>3</table>"));
    }

    @Test
    void spans_are_read_as_browsers_read_them() throws Exception {
        assertEquals(List.of("1,1 甲 (1×2) · 1,3 乙 · 1,4 丙"),
                shown("<table><tr><td colspan='2px'>甲<td colspan=x>乙<td colspan='-3'>丙</table>"));
        assertEquals(List.of("1,1 甲 (1×256)", "2,1 乙 · 2,2 丙"),
                shown("<table><tr><td colspan=99999999999>甲<td>外<tr><td>乙<td>丙</table>"));
    }

    @Test
    void cells_without_rows_and_rows_without_end_tags_are_a_table() throws Exception {
        assertEquals(List.of("1,1 规章 · 1,2 0 · 1,3 1"), shown("<table><td>规章</td><td>0</td><td>1</td></table>"));
        assertEquals(List.of("1,1 规章 · 1,2 0", "2,1 许可 · 2,2 1"), shown("<table><tr><td>规章<td>0<tr><td>许可<td>1"));
    }

    @Test
    void hidden_rows_and_cells_are_left_out() throws Exception {
        assertEquals(List.of("1,1 规章 · 1,2 0", "2,1 许可 · 2,2 1"), shown("<table><tr><td>规章<td"
                + " style='display:none'>9<td>0"
                + "<tr style='display:none'><td>藏<td>9<tr><td>许可<td>1</table>"));
    }

    @Test
    void a_table_inside_a_cell_that_only_wraps_its_text_is_that_text() throws Exception {
        assertEquals(List.of("1,1 规章 · 1,2 0 · 1,3 1", "2,1 许可 · 2,2 2 · 2,3 3"),
                shown("<table><tr><td>规章<td><table><tr><td>0</table><td>1<tr><td><table><tr><td><p>许</p>可</table>"
                        + "<td>2<td>3</table>"));
    }

    @Test
    void a_cell_with_whole_paragraphs_makes_the_table_a_layout() throws Exception {
        String paragraph = "<p>" + "云溪县财政局公开信息。".repeat(30) + "</p>";
        assertEquals(List.of("导航", "云溪县财政局公开信息。".repeat(30)),
                shown("<table><tr><td>导航<td>" + paragraph.repeat(3) + "</table>").subList(0, 2));
    }

    @Test
    void headings_and_paragraphs_in_rows_of_their_own_are_lines() throws Exception {
        assertEquals(List.of("三、收到和处理政府信息公开申请情况", "2,1 自然人 · 2,2 0", "3,1 总计 · 3,2 0",
                "四、政府信息公开行政复议、行政诉讼情况", "本年度没有被申请行政复议。", "6,1 结果维持 · 6,2 0"),
                shown("<table><tr><td colspan=2>三、收到和处理政府信息公开申请情况<tr><td>自然人<td>0<tr><td>总计<td>0"
                        + "<tr><td>四、政府信息公开行政复议、行政诉讼情况<td><tr><td colspan=2>本年度没有被申请行政复议。<tr><td>结果维持<td>0</table>"));
    }

    @Test
    void a_label_without_values_stays_a_row() throws Exception {
        assertEquals(List.of("1,1 3.补正后申请内容仍不明确 · 1,2 ", "2,1 四、结转下年度继续办理 · 2,2 "),
                shown("<table><tr><td>3.补正后申请内容仍不明确<td><tr><td>四、结转下年度继续办理<td></table>"));
        assertEquals(List.of("1,1 行政许可（指办件量。） · 1,2 ", "2,1 行政处罚 · 2,2 0"),
                shown("<table><tr><td>行政许可（指办件量。）<td>&nbsp;<tr><td>行政处罚<td>0</table>"));
    }

    @Test
    void blank_cells_that_a_long_text_of_Excel_runs_over_stay_cells() throws Exception {
        assertEquals(List.of("1,1 规章 · 1,2  · 1,3 0", "2,1 许可 · 2,2 1 · 2,3 2"), shown("<table x:str><tr>"
                + "<td colspan=2 style='mso-ignore:colspan'>规章</td><td x:num=\"0\">0</td><tr><td>许可<td x:num>1<td"
                + " x:num>2"
                + "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72><td width=72>"
                + "</tr><![endif]></table>"));
    }

    @Test
    void a_table_inside_a_link_is_a_table() throws Exception {
        assertEquals(List.of("1,1 规章 · 1,2 0"), shown("<a href='#'><table><tr><td>规章<td>0</table></a>"));
    }

    @Test
    void the_caption_is_a_line() throws Exception {
        assertEquals(List.of("单位：件", "1,1 规章 · 1,2 0"), shown("<table><caption>单位：件</caption><tr><td>规章<td>0</table>"));
    }
}
