package org.disclosurecheck.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    @Test
    void lines_lose_their_outer_blanks_and_keep_their_numbers() throws Unreadable {
        List<Block> blocks = read("\n　　一、总体情况 \r\n\n我局 公开\u00a0\n");
        assertEquals(new Line("一、总体情况", Source.line(2), false), blocks.get(0));
        assertEquals(new Line("我局 公开", Source.line(4), false), blocks.get(1));
    }

    @Test
    void gb18030_is_read() throws Unreadable {
        assertEquals("云溪县", ((Line) new TextReader().read(new Content("a", "云溪县".getBytes(Charset.forName("GB18030"))))
                .blocks().get(0)).text());
    }

    @Test
    void pipe_rows_become_one_ragged_grid() throws Unreadable {
        assertEquals(List.of("[信息内容][本年制发件数] / [规章][0]"), show("信息内容 | 本年制发件数 |\n规章 | 0 |"));
        assertEquals(List.of("[规章][0][0] / [文件][1][2]"), show("| 规章 | 0 | 0 |\n| 文件 | 1 | 2 |"));
        assertEquals(List.of("[规章][0] / [文件][1]"), show("规章 | 0\n文件 | 1"));
    }

    @Test
    void blank_cells_are_kept() throws Unreadable {
        assertEquals(List.of("[收费][0][][] / [][合计][][]"), show("收费 | 0 | | |\n| 合计 | | |"));
    }

    @Test
    void a_bar_in_front_is_a_border_only_when_every_row_has_one() throws Unreadable {
        assertEquals(List.of("[三][一][0] / [][二][0]"), show("三 | 一 | 0 |\n| 二 | 0 |"));
        assertEquals(List.of("[0][1] / [2][3]"), show("| 0 | 1 |\n| 2 | 3 |"));
    }

    @Test
    void the_line_of_dashes_below_a_markdown_header_is_no_row() throws Unreadable {
        assertEquals(List.of("[规章][件数] / [甲][-]"), show("| 规章 | 件数 |\n|---|:---:|\n| 甲 | - |"));
        assertEquals(List.of("一、总体情况"), show("## 一、总体情况"));
    }

    @Test
    void tab_rows_are_rows_and_tabs_in_front_are_indentation() throws Unreadable {
        assertEquals(List.of("[规章][0][][1]"), show("规章\t0\t\t1"));
        assertEquals(List.of("[规章][][]"), show("规章\t\t"));
        assertEquals(List.of("一、总体情况"), show("\t一、总体情况"));
    }

    @Test
    void a_cell_a_line_is_marked_as_a_cell() throws Unreadable {
        assertEquals(List.of("规章*", "0*", "无。"), show("规章 |\n0 |\n无。"));
    }

    @Test
    void bars_below_cells_are_blank_cells() throws Unreadable {
        assertEquals(List.of("总计*", "[]", "[]", "0*", "[][]"), show("总计 |\n|\n|\n0 |\n||"));
    }

    @Test
    void a_bar_on_its_own_line_separates_plain_cells() throws Unreadable {
        assertEquals(List.of("规章*", "0*", "6"), show("规章\n|\n0\n|\n6"));
        assertEquals(List.of("规章*", "[]", "6"), show("规章\n|\n|\n6"));
    }

    @Test
    void a_sentence_with_a_bar_in_it_stays_a_sentence() throws Unreadable {
        String sentence = "我局通过门户网站|微信公众号发布信息，全年共发布各类政府信息一百二十条，其中财政预决算信息四十条，无一延误，群众反映良好。";
        assertEquals(List.of(sentence), show(sentence));
    }

    @Test
    void paragraphs_broken_into_lines_of_equal_width_are_put_together() throws Unreadable {
        String page = "四、结转下年度继续办理 0 0 0\n2020年，在县政府和上级主管部门的指导下，我局政务\n公开和政府信息公开工作取得了一些进步，但仍有不足，\n"
                + "如解读材料偏少、栏目更新不及时。\n2021年，我局将按照全县工作要求，进一步提高认识，\n查找政务公开各环节中的薄弱点，加大工作力度，提升\n公开水平。\n"
                + "六、其他需要报告的事项";
        assertEquals(List.of("四、结转下年度继续办理 0 0 0",
                "2020年，在县政府和上级主管部门的指导下，我局政务公开和政府信息公开工作取得了一些进步，但仍有不足，如解读材料偏少、栏目更新不及时。",
                "2021年，我局将按照全县工作要求，进一步提高认识，查找政务公开各环节中的薄弱点，加大工作力度，提升公开水平。", "六、其他需要报告的事项"),
                show(page));
    }

    @Test
    void short_lines_of_equal_length_in_an_ordinary_text_stay_apart() throws Unreadable {
        String lines = "发布财政预决算信息四十条涉及全县各部门\n发布行政许可信息三十条涉及全县各部门\n发布重大项目信息二十条涉及全县各部门\n"
                + "发布民生领域信息一十条涉及全县各部门";
        String text = lines + "\n根据《条例》第五十条规定，现公布本年度报告，统计期限为全年，电子版可以在县政府门户网站下载，如有疑问请与办公室联系，电话见网站，特此公布";
        assertEquals(5, show(text).size());
    }

    @Test
    void bytes_that_are_no_text_are_not_recognised() {
        Content picture = new Content("a.txt", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0 });
        assertFalse(new TextReader().recognises(picture));
        assertFalse(new TextReader().recognises(new Content("a.txt", new byte[0])));
        assertTrue(new TextReader().recognises(new Content("a.exe", "规章".getBytes(StandardCharsets.UTF_8))));
        assertEquals("unknown-format", assertThrows(Unreadable.class, () -> new TextReader().read(picture)).code());
    }

    private static List<Block> read(String text) throws Unreadable {
        return new TextReader().read(new Content("a", text.getBytes(StandardCharsets.UTF_8))).blocks();
    }

    /** Lines as they are, cells with a star; grids as rows of bracketed cells. */
    private static List<String> show(String text) throws Unreadable {
        return read(text).stream().map(block -> {
            if (block instanceof Line line) {
                return line.text() + (line.cell() ? "*" : "");
            }
            assertTrue(((Grid) block).ragged());
            return ((Grid) block).rows().stream().map(row -> row.cells().stream().map(GridCell::text)
                    .collect(Collectors.joining("][", "[", "]"))).collect(Collectors.joining(" / "));
        }).toList();
    }
}
