package org.disclosurecheck.extract.html;

import static org.disclosurecheck.extract.html.Pages.read;
import static org.disclosurecheck.extract.html.Pages.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Unreadable;
import org.junit.jupiter.api.Test;

/** Pages made to wear a reader out: each is read or refused, in bounded time and memory. */
class PageLimitsTest {

    private static final String REPORT = "<p>一、总体情况</p><p>无。</p><p>二、主动公开政府信息情况</p>";

    private static void assertTooLarge(String page) {
        assertEquals("too-large", assertThrows(Unreadable.class, () -> read(page)).code());
    }

    @Test
    void more_bytes_and_more_tags_than_any_report_has_are_refused() {
        assertTooLarge("<p>" + " ".repeat(20 << 20));
        assertTooLarge("<div>".repeat(200_000));
        assertTooLarge("<table>" + "<tr><td>0<td>0".repeat(100_000));
    }

    @Test
    void a_report_below_deep_nesting_is_found() throws Exception {
        assertEquals(List.of("一、总体情况", "无。", "二、主动公开政府信息情况"), shown("<div>".repeat(90_000) + REPORT));
        assertEquals(List.of("一、总体情况", "无。", "二、主动公开政府信息情况"), shown("<span><b>".repeat(3000) + REPORT));
        assertEquals(3, read("<table><tr><td>".repeat(20_000) + REPORT).blocks().size());
        assertEquals(3, read("<ol><li>".repeat(20_000) + REPORT).blocks().size());
    }

    @Test
    void a_table_of_very_many_cells_is_one_table() throws Exception {
        Grid grid = (Grid) read("<table>" + "<tr><td>0<td>0<td>0".repeat(24_000) + "</table>").blocks().get(0);
        assertEquals(24_000, grid.rows().size());
    }

    @Test
    void spans_without_end_cover_no_more_than_there_is() throws Exception {
        assertEquals(List.of("1,1 甲 (1×256)"),
                shown("<table><tr><td rowspan=9999999999 colspan=9999999999>甲<td>外</table>"));
        assertEquals(1001, read("<table>" + "<tr><td rowspan=65534 colspan=200>".repeat(1000)
                + "<tr><td>1<td>2</table>")
                .blocks().stream().mapToInt(block -> ((Grid) block).rows().size()).sum());
    }

    @Test
    void entities_that_a_page_declares_are_not_expanded() throws Exception {
        String bomb = "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY"
                + " c \"&b;&b;&b;&b;\">]>";
        assertTrue(shown(bomb + "<p>&c;</p>").stream().allMatch(line -> line.length() < 300));
    }

    @Test
    void a_flood_of_attributes_headings_or_styles_is_borne() throws Exception {
        assertEquals(List.of("底"), shown("<p " + "a=1 b ".repeat(200_000) + ">底"));
        assertEquals(30_000, read("<p>一、总体情况</p><p>二、主动公开政府信息情况</p>".repeat(15_000)).blocks().size());
        assertEquals(List.of("底"), shown("<p style='" + "display:block;".repeat(200_000) + "'>底"));
        assertEquals(List.of("底"), shown("<ol start=2147483647><li style='list-style:none'>底</ol>"));
    }
}
