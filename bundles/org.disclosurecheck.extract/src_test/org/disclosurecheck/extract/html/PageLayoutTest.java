package org.disclosurecheck.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;

import org.disclosurecheck.extract.Forms;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.internal.Assembly;
import org.disclosurecheck.model.form.FormLine;
import org.disclosurecheck.model.layout.Layout;
import org.disclosurecheck.model.layout.TablePlace;
import org.junit.jupiter.api.Test;

/** Where the tables of a page stand, and how they are laid out. */
class PageLayoutTest {

    private static final String T2 = "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数"
            + "<tr><td>规章<td>0<td>0<td>0<tr><td>行政规范性文件<td>1<td>0<td>3</table>";
    private static final String T4 = "<table><tr><td>行政复议<td>行政诉讼<tr><td>未经复议直接起诉<td>复议后起诉"
            + "<tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计</table>";

    private static String t3(int merged, String lost) {
        StringBuilder page = new StringBuilder("<table>");
        for (FormLine line : Forms.Y2021.applicationRows()) {
            page.append("<tr>");
            if (line.key().equals("granted")) {
                page.append("<td rowspan=").append(merged).append(">三、本年度办理结果");
            }
            boolean inside = !List.of("new", "carriedIn", "carriedOut").contains(line.key());
            page.append(inside ? "<td>" : "<td colspan=2>").append(line.label());
            page.append("<td>0".repeat(line.key().equals(lost) ? 6 : 7));
        }
        return page + "</table>";
    }

    private static Layout layout(String head, String s2, String s3, String s4) throws Exception {
        String page = head + "<p>云溪县财政局2021年政府信息公开工作年度报告<p>一、总体情况<p>全年公开信息18条。\n<p>二、主动公开政府信息情况\n" + s2
                + "\n<p>三、收到和处理政府信息公开申请情况\n" + s3 + "\n<p>四、政府信息公开行政复议、行政诉讼情况\n" + s4
                + "\n<p>五、存在的主要问题及改进情况<p>解读偏少。<p>六、其他需要报告的事项<p>无。";
        return new Assembly(Forms.BOTH).assemble(Pages.read(page), Hints.NONE).report().getLayout();
    }

    @Test
    void tables_in_their_sections_are_told() throws Exception {
        Layout layout = layout("", T2, t3(22, ""), T4);
        assertEquals("html", layout.format());
        assertEquals(List.of(new TablePlace("T2", 2, 1, null, 0), new TablePlace("T3", 3, 1, null, 22),
                new TablePlace("T4", 4, 1, null, 0)), layout.tables());
    }

    @Test
    void a_table_in_another_section_is_told_with_that_section() throws Exception {
        Layout layout = layout("", T2, t3(22, "") + T4, "<p>见上表。");
        assertEquals(List.of("T2 in 2", "T3 in 3", "T4 in 3"),
                layout.tables().stream().map(place -> place.table() + " in " + place.section()).toList());
    }

    @Test
    void a_table_that_stands_twice_is_told() throws Exception {
        assertEquals(2, layout("", T2, t3(22, "") + t3(22, ""), T4).inItsSection("T3").orElseThrow().times());
        assertEquals(2, layout("", T2, t3(22, ""), T4 + T4).inItsSection("T4").orElseThrow().times());
    }

    @Test
    void a_row_with_another_edge_is_named() throws Exception {
        assertEquals("2.重复申请", layout("", T2, t3(22, "rejected.2"), T4).inItsSection("T3").orElseThrow().uneven());
    }

    @Test
    void rows_over_which_results_are_merged_are_counted() throws Exception {
        assertEquals(20, layout("", T2, t3(20, ""), T4).inItsSection("T3").orElseThrow().resultRows());
    }

    @Test
    void a_picture_in_place_of_a_table_is_told_with_its_section() throws Exception {
        Layout layout = layout("", T2, "<p><img src=t3.png width=600 height=800>", T4);
        assertEquals(Set.of(3), layout.pictures());
    }

    @Test
    void a_table_of_something_else_is_told_with_its_section() throws Exception {
        Layout layout = layout("", T2, "<table><tr><td>月份<td>件<tr><td>一月<td>3</table>", T4);
        assertEquals(Set.of(3), layout.unread());
    }

    @Test
    void the_address_is_that_which_the_page_gives_or_the_browser_noted() throws Exception {
        assertEquals("https://www.yunxi.gov.cn/czj/1.html",
                layout("<link rel=canonical href=https://www.yunxi.gov.cn/czj/1.html>", T2, "", T4).address());
        assertEquals("http://www.yunxi.gov.cn/2.html", layout("<!DOCTYPE html>\n<!-- saved from url=(0030)"
                + "http://www.yunxi.gov.cn/2.html -->\n<html>", T2, "", T4).address());
        assertNull(layout("", T2, "", T4).address());
    }
}
