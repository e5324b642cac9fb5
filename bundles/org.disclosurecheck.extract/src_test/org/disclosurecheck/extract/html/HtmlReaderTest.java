package org.disclosurecheck.extract.html;

import static org.disclosurecheck.extract.html.Pages.read;
import static org.disclosurecheck.extract.html.Pages.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final HtmlReader reader = new HtmlReader();

    private static Content content(byte[] bytes) {
        return new Content("report.html", bytes);
    }

    private boolean recognised(String page, Charset charset) {
        return reader.recognises(content(page.getBytes(charset)));
    }

    @Test
    void a_page_is_recognised_by_its_first_tag() {
        assertTrue(recognised("\ufeff \n<!DOCTYPE HTML>\n<html>", StandardCharsets.UTF_8));
        assertTrue(recognised("<!-- 报告 <x> --><TABLE border=1>", GB18030));
        assertTrue(recognised("一、总体情况<br>正文", GB18030));
        assertTrue(recognised("<?xml version=\"1.0\"?><html xmlns=\"x\">", StandardCharsets.UTF_8));
        assertTrue(recognised("\ufeff<p>正文</p>", StandardCharsets.UTF_16LE));
        assertTrue(recognised("<p>正文</p>", StandardCharsets.UTF_16BE));
    }

    @Test
    void other_files_are_no_pages() {
        assertFalse(recognised("", StandardCharsets.UTF_8));
        assertFalse(recognised("一、总体情况\n3 < 5，<国务院>", StandardCharsets.UTF_8));
        assertFalse(recognised("<?xml version=\"1.0\"?><w:document/>", StandardCharsets.UTF_8));
        assertFalse(recognised("MIME-Version: 1.0\n\n<html>", StandardCharsets.UTF_8));
        assertFalse(recognised("PK\3\4\0\0<html>", StandardCharsets.UTF_8));
    }

    @Test
    void the_character_set_is_that_of_the_bytes_whatever_the_page_says() throws Exception {
        String page = "<meta charset=utf-8><p>政府信息公开㐀</p>";
        assertEquals("政府信息公开㐀", ((Line) reader.read(content(page.getBytes(GB18030))).blocks().get(0)).text());
        assertEquals(List.of("政府信息公开㐀"), shown(page.replace("utf-8", "gb2312")));
    }

    @Test
    void blocks_and_breaks_make_lines() throws Exception {
        assertEquals(List.of("题", "一", "二", "三", "四", "五"),
                shown("<h1>题</h1><div>一<p>二<br>三</div><ul><li>四<li>五</ul>"));
    }

    @Test
    void markup_inside_a_line_leaves_no_blank() throws Exception {
        assertEquals(List.of("主动公开政府信息12条 共 3 类"),
                shown("<p>&nbsp;&nbsp;主动<b>公开</b>政府\n   <span>信息</span>\n12<font>条</font>&nbsp;共 3 \t 类&#8203; </p>"));
    }

    @Test
    void a_blank_stays_between_Latin_words() throws Exception {
        assertEquals(List.of("Government Affairs 2023 年"), shown("<p>Government\nAffairs   <i>2023</i> 年"));
    }

    @Test
    void spans_are_expanded_to_grid_columns() throws Exception {
        assertEquals(List.of("1,1 角 (2×2) · 1,3 申请人情况 (1×2)", "2,3 自然人 · 2,4 总计",
                "3,1 结果 (2×1) · 3,2 公开 · 3,3 1 · 3,4 2",
                "4,2 不予 · 4,3 3 · 4,4 4"),
                shown("<table><tr><td rowspan=2 colspan='2'>角<td colspan=2>申请人情况<tr><th>自然人<th>总计"
                        + "<tr><td rowspan=2>结果<td>公开<td>1<td>2<tr><td>不予<td>3<td>4</table>"));
    }

    @Test
    void spans_beyond_the_table_are_cut() throws Exception {
        assertEquals(List.of("1,1 甲 (2×1) · 1,2 乙 (2×255)", ""),
                shown("<table><tr><td rowspan=0>甲<td rowspan=99999 colspan=99999>乙<tr><td>丙</table>"));
    }

    @Test
    void lines_of_a_cell_are_joined_and_blank_cells_stay_blank() throws Exception {
        assertEquals(List.of("1,1 本年制发件数 · 1,2  · 1,3 12 34"),
                shown("<table><tr><td><p>本年</p>\n<p>制发<br>\n件数</p></td><td>&nbsp;</td><td>12<br>34</td></tr></table>"));
    }

    @Test
    void a_table_that_holds_tables_or_has_one_column_is_no_grid() throws Exception {
        assertEquals(List.of("首页", "题", "1,1 行政许可 · 1,2 0", "落款"),
                shown("<table><tr><td>首页<td><table><tr><td>题</table>"
                        + "<table><tr><td>行政许可<td>0</table>落款</table>"));
    }

    @Test
    void what_a_page_hides_and_what_surrounds_the_article_is_left_out() throws Exception {
        assertEquals(List.of("正文", "题"), shown("<body><nav>首页</nav><header>网站</header><script>var a = '<p>1</p>';"
                + "</script><style>p{}</style><p style='color:red; Display : none'>藏</p><p hidden>藏</p><noscript>藏"
                + "</noscript><p>正文<!-- 注 --></p><article><header>题</header></article><footer>网站</footer>"));
    }

    @Test
    void lines_of_preformatted_text_are_kept() throws Exception {
        assertEquals(List.of("一、总体情况", "正文"), shown("<pre>\n一、总体情况\n正文\n</pre>"));
    }

    @Test
    void lines_and_cells_know_where_they_stand() throws Exception {
        List<Block> blocks = read("<html>\n<p>一</p>\n<table>\n<tr><td>甲</td>\n<td>乙</td></tr></table>").blocks();
        assertEquals(2, ((Line) blocks.get(0)).source().line());
        GridCell cell = ((Grid) blocks.get(1)).rows().get(0).cells().get(1);
        assertEquals(List.of(1, 1, 2, 5), List.of(cell.source().table(), cell.source().row(), cell.source().column(),
                cell.source().line()));
    }

    @Test
    void title_and_date_come_from_the_head() throws Exception {
        assertEquals(Map.of(Document.TITLE, "年度报告", Document.PUBLISHED, "2022-01-30"),
                read("<title>年度报告 - 云溪县</title><meta name=ArticleTitle content=年度报告>"
                        + "<meta name=PubDate content='2022-1-30 10:00'>").metadata());
        assertEquals(Map.of(Document.TITLE, "年度报告"),
                read("<title>年度报告</title><meta name=PubDate content='2022-13-30'>").metadata());
    }

    @Test
    void a_page_without_end_of_nesting_is_read() throws Exception {
        assertEquals(List.of("底"), shown("<div>".repeat(90_000) + "底"));
        assertEquals(List.of("底"), shown("<table><tr><td>".repeat(30_000) + "底"));
    }

    @Test
    void pages_beyond_measure_are_refused() {
        assertEquals("too-large", assertThrows(Unreadable.class, () -> read("<p>一" + "</p>".repeat(200_000))).code());
        assertEquals("too-large", assertThrows(Unreadable.class,
                () -> reader.read(content(("<p>" + " ".repeat(20 << 20)).getBytes(StandardCharsets.UTF_8)))).code());
        assertEquals("damaged", assertThrows(Unreadable.class,
                () -> reader.read(content(new byte[] {'<', 'p', '>', (byte) 0xff, 0, 1}))).code());
    }
}
