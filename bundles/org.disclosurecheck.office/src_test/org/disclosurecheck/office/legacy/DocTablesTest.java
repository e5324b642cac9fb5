package org.disclosurecheck.office.legacy;

import static org.disclosurecheck.office.legacy.SmallDoc.property;
import static org.disclosurecheck.office.legacy.SmallDoc.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.office.word.Shown;
import org.junit.jupiter.api.Test;

class DocTablesTest {

    private static final int RESTART = 0x60;
    private static final int CONTINUE = 0x20;
    private static final byte[] IN_TABLE = property(0x2416, 1);
    private static final byte[] INNER = property(0x6649, 2);

    private static List<Block> read(SmallDoc doc) throws Unreadable {
        return new DocReader().read(new Content("report.doc", doc.bytes())).blocks();
    }

    private static List<String> shown(SmallDoc doc) throws Unreadable {
        return Shown.of(read(doc));
    }

    private static int[] edges(int... edges) {
        return edges;
    }

    @Test
    void columns_are_told_by_the_edges_of_all_cells() throws Exception {
        assertEquals(List.of("前", "1,1 角 (2×2) · 1,3 申请人情况 (1×2)", "2,3 自然人 · 2,4 总计",
                "3,1 结果 (2×1) · 3,2 公开 · 3,3 1 · 3,4 2", "4,2 不予 · 4,3 3 · 4,4 4", "后"),
                shown(new SmallDoc().p("前").cell("角").cell("申请人情况").endRow(row(edges(0, 2000, 4000), RESTART))
                        .cell("").cell("自然人").cell("总计").endRow(row(edges(0, 2000, 3000, 4000), CONTINUE))
                        .cell("结果").cell("公开").cell("1").cell("2")
                        .endRow(row(edges(0, 1000, 2000, 3000, 4000), RESTART))
                        .cell("").cell("不予").cell("3").cell("4")
                        .endRow(row(edges(0, 1000, 2000, 3000, 4000), CONTINUE)).p("后")));
    }

    @Test
    void edges_less_than_a_millimetre_apart_are_one() throws Exception {
        assertEquals(List.of("1,1 甲 · 1,2 乙", "2,1 1 · 2,2 2", "3,2 右"),
                shown(new SmallDoc().cell("甲").cell("乙").endRow(row(edges(-108, 2000, 4000)))
                        .cell("1").cell("2").endRow(row(edges(-100, 2030, 3990)))
                        .cell("右").endRow(row(edges(2010, 4020)))));
    }

    @Test
    void a_table_and_its_rest_stand_on_the_same_grid() throws Exception {
        assertEquals(List.of("1,1 结果 (1×2) · 1,3 1", "1,1 不予 · 1,2 其他 · 1,3 2", "另表", "1,1 甲 · 1,2 3"),
                shown(new SmallDoc().cell("结果").cell("1").endRow(row(edges(0, 2000, 3000))).p(" ")
                .cells("不予", "其他", "2").p("另表").cell("甲").cell("3").endRow(row(edges(0, 2000, 3000)))));
    }

    @Test
    void tables_of_another_width_are_not_put_on_one_grid() throws Exception {
        assertEquals(List.of("1,1 甲 · 1,2 1", "1,1 乙 · 1,2 丙 · 1,3 2"), shown(new SmallDoc()
                .cell("甲").cell("1").endRow(row(edges(0, 2000, 4000))).p("").cells("乙", "丙", "2")));
    }

    @Test
    void cells_merge_to_the_left() throws Exception {
        assertEquals(List.of("1,1 甲 · 1,2 乙 · 1,3 丙", "2,1 丁 (1×2) · 2,3 戊"), shown(new SmallDoc().cells("甲", "乙", "丙")
                .cell("丁").cell("").cell("戊").endRow(row(edges(0, 1000, 2000, 3000), 1, 2))));
    }

    @Test
    void a_merge_that_nothing_began_is_a_cell_of_its_own() throws Exception {
        assertEquals(List.of("1,1 甲 · 1,2 乙", "2,1  · 2,2 丁"), shown(new SmallDoc().cells("甲", "乙")
                .cell("").cell("丁").endRow(row(edges(0, 1000, 2000), CONTINUE))));
    }

    @Test
    void wide_rows_keep_their_properties_in_the_data_stream() throws Exception {
        SmallDoc doc = new SmallDoc();
        for (int r = 0; r < 2; r++) {
            IntStream.rangeClosed(1, 15).forEach(i -> doc.cell("" + i));
            int[] edges = IntStream.rangeClosed(0, 15).map(i -> 600 * i).toArray();
            doc.end('\u0007', doc.referred(0x6646, SmallDoc.all(property(0x2416, 1), property(0x2417, 1),
                    row(edges, new int[15]))));
        }
        Grid grid = (Grid) read(doc).get(0);
        assertEquals(2, grid.rows().size());
        assertEquals(Source.cell(1, 2, 15), grid.rows().get(1).cells().get(14).source());
    }

    @Test
    void table_properties_may_be_referred_to_by_themselves() throws Exception {
        SmallDoc doc = new SmallDoc().cell("甲").cell("乙");
        doc.endRow(doc.referred(0x646b, row(edges(0, 1000, 3000)))).cells("1", "2", "3");
        assertEquals(List.of("1,1 甲 · 1,2 乙 (1×2)", "2,1 1 · 2,2 2 · 2,3 3"), shown(doc));
    }

    @Test
    void changes_behind_the_definition_count() throws Exception {
        assertEquals(List.of("1,1 甲 · 1,2 乙 · 1,3 丙", "2,1 丁 (1×2) · 2,3 戊", "3,1 己 (1×2) · 3,3 庚"),
                shown(new SmallDoc().cells("甲", "乙", "丙")
                        .cell("丁").cell("").cell("戊").endRow(row(edges(0, 500, 1000, 2000)),
                                property(0x7623, 0x03e80300), property(0x5624, 0x0200))
                        .cell("己").cell("庚").endRow(row(edges(0, 700, 2000, 3000)), property(0x5622, 0x0100),
                                property(0x7623, 0x07d00100), property(0x7623, 0x03e80201))));
    }

    @Test
    void a_vertical_merge_may_be_said_behind_the_definition() throws Exception {
        assertEquals(List.of("1,1 甲 (2×1) · 1,2 1", "2,2 2"), shown(new SmallDoc()
                .cell("甲").cell("1").endRow(row(edges(0, 1000, 2000)), Bytes.of(0xd62b, 2, 2, 1, 0, 1, 3, 1))
                .cell("").cell("2").endRow(row(edges(0, 1000, 2000)), Bytes.of(0xd62b, 2, 2, 1, 0, 1, 1, 1))));
    }

    @Test
    void a_deleted_row_is_left_out() throws Exception {
        assertEquals(List.of("1,1 甲 · 1,2 1", "2,1 丙 · 2,2 3"), shown(new SmallDoc().cells("甲", "1").cell("乙").cell("2")
                .end('\u0007', 0, property(0x0800, 1), IN_TABLE, property(0x2417, 1), row(edges(0, 1000, 2000)))
                .cells("丙", "3")));
    }

    @Test
    void a_table_that_holds_a_table_only_arranges_it() throws Exception {
        assertEquals(List.of("左栏", "前", "1,1 行政许可 · 1,2 0", "后"), shown(new SmallDoc().cell("左栏")
                .run("前").end('\r', IN_TABLE)
                .run("行政许可").end('\r', IN_TABLE, INNER, property(0x244b, 1))
                .run("0").end('\r', IN_TABLE, INNER, property(0x244b, 1))
                .end('\r', IN_TABLE, INNER, property(0x244b, 1), property(0x244c, 1), row(edges(0, 1000, 2000)))
                .cell("后").endRow(row(edges(0, 1000, 5000)))));
    }

    @Test
    void a_table_of_one_column_is_lines() throws Exception {
        assertEquals(List.of("一、总体情况", "正文"), shown(new SmallDoc().cells("一、总体情况").cells("正文")));
    }

    @Test
    void lines_of_a_cell_are_joined_without_a_blank_between_Chinese_characters() throws Exception {
        assertEquals(List.of("1,1 本年制发件数 · 1,2 12 34"), shown(new SmallDoc().run("本年").end('\r', IN_TABLE)
                .cell("制发\u000b件数").run("12").end('\r', IN_TABLE).cell("34").endRow(row(edges(0, 1000, 2000)))));
    }

    @Test
    void cells_that_do_not_fit_the_definition_of_their_row_are_only_counted() throws Exception {
        Grid grid = (Grid) read(new SmallDoc().cells("甲", "乙").cell("1").cell("2").cell("3")
                .endRow(row(edges(0, 1000, 2000)))).get(0);
        assertTrue(grid.ragged());
        assertEquals("3", grid.rows().get(1).cells().get(2).text());
    }
}
