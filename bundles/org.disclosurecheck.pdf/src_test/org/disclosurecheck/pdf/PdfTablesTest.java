package org.disclosurecheck.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.findings.Source;
import org.junit.jupiter.api.Test;

class PdfTablesTest {

    @Test
    void ruling_lines_make_a_table_and_what_stands_around_it_stays_text() throws Exception {
        assertEquals(List.of("表前", "项目 | 数量", "规章 | 0", "表后"), new Sheet().text(50, 80, "表前")
                .table(50, 100, "项目|数量", "规章|0").text(50, 180, "表后").shown());
    }

    @Test
    void fields_without_a_line_between_them_are_one_cell() throws Exception {
        Sheet sheet = new Sheet();
        for (float[] line : new float[][] {{50, 100, 230, 100}, {110, 120, 230, 120}, {50, 140, 230, 140},
                {50, 100, 50, 140}, {110, 100, 110, 140}, {170, 120, 170, 140}, {230, 100, 230, 140}}) {
            sheet.line(line[0], line[1], line[2], line[3]);
        }
        assertEquals(List.of("合计 (2×1) | 法人 (1×2)", "1 | 2"), sheet.text(55, 120, "合计").text(150, 114, "法人")
                .text(115, 134, "1").text(175, 134, "2").shown());
    }

    @Test
    void lines_may_be_drawn_as_thin_fields_as_boxes_of_each_cell_or_in_pieces() throws Exception {
        List<String> expected = List.of("甲 | 乙", "1 | 2");
        Sheet fields = new Sheet().words(50, 100, "甲|乙", "1|2");
        Sheet boxes = new Sheet().words(50, 100, "甲|乙", "1|2");
        Sheet pieces = new Sheet().words(50, 100, "甲|乙", "1|2");
        for (int i = 0; i < 3; i++) {
            fields.draw("50 %s 120 0.5 re f", Sheet.EDGE - 100 - 20 * i).draw("%s 260 0.5 40 re f", 50 + 60 * i);
            for (int k = 0; k < 2; k++) {
                pieces.line(50 + 60 * k, 100 + 20 * i, 109 + 60 * k, 100 + 20 * i)
                        .line(50 + 60 * i, 101 + 20 * k, 50 + 60 * i, 120 + 20 * k);
                if (i < 2) {
                    boxes.draw("%s %s 59 19 re S", 50 + 60 * i, Sheet.EDGE - 120 - 20 * k);
                }
            }
        }
        assertEquals(expected, fields.shown());
        assertEquals(expected, boxes.shown());
        assertEquals(expected, pieces.shown());
    }

    @Test
    void a_table_open_at_its_sides_has_its_outer_columns_all_the_same() throws Exception {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 3; i++) {
            sheet.line(50, 100 + 20 * i, 230, 100 + 20 * i);
        }
        sheet.line(110, 100, 110, 140).line(170, 100, 170, 140);
        assertEquals(List.of("甲 | 乙 | 丙", "1 | 2 | 3"), sheet.words(50, 100, "甲|乙|丙", "1|2|3").shown());
    }

    @Test
    void narrow_header_cells_are_read_each_on_its_own() throws Exception {
        Sheet sheet = new Sheet().table(50, 100, "||");
        for (int line = 0; line < 4; line++) {
            for (int column = 0; column < 3; column++) {
                sheet.text(70 + 60 * column, 104 + 4 * line, 4,
                        new String[] {"结果维持", "结果纠正", "尚未审结"}[column].substring(line, line + 1));
            }
        }
        assertEquals(List.of("结果维持 | 结果纠正 | 尚未审结"), sheet.shown());
    }

    @Test
    void words_that_run_down_or_lie_on_their_side_are_read_along_their_lines() throws Exception {
        Sheet down = new Sheet().font(Sheet.song("UniGB-UCS2-V")).table(50, 100, "|", "|")
                .draw("BT /F1 8 Tf 90 298 Td <%s> Tj ET BT /F1 8 Tf 80 298 Td <%s> Tj ET", Sheet.hex("自然"), Sheet.hex("人"));
        assertEquals(List.of("自然人 | ", " | "), down.shown());
        Sheet aside = new Sheet().table(50, 100, "|甲乙丙丁", "|")
                .draw("BT /F1 8 Tf 0 1 -1 0 70 282 Tm <%s> Tj ET BT /F1 8 Tf 0 1 -1 0 80 282 Tm <%s> Tj ET",
                        Sheet.hex("自然"), Sheet.hex("人"));
        assertEquals(List.of("自然人 | 甲乙丙丁", " | "), aside.shown());
    }

    @Test
    void a_table_goes_on_over_the_page_and_its_header_counts_once() throws Exception {
        Sheet sheet = new Sheet().text(50, 300, "表三").table(50, 320, "项目|数量", "甲|1")
                .page().table(50, 60, "项目|数量", "乙|2").text(50, 150, "表后");
        assertEquals(List.of("表三", "项目 | 数量", "甲 | 1", "乙 | 2", "表后"), sheet.shown());
        Grid grid = (Grid) sheet.read().blocks().get(1);
        assertEquals(Source.cell(1, 1, 1).onPage(1), grid.source());
        assertEquals(Source.cell(1, 3, 2).onPage(2), grid.rows().get(2).cells().get(1).source());
    }

    @Test
    void a_table_after_text_on_the_next_page_is_another_table() throws Exception {
        assertEquals(2, new Sheet().table(50, 320, "项目|数量", "甲|1").page().text(50, 60, "四、复议").table(50, 80,
                "结果|数量", "维持|2").read().blocks().stream().filter(Grid.class::isInstance).count());
    }

    @Test
    void a_merged_label_is_one_cell_across_the_page() throws Exception {
        Sheet sheet = new Sheet();
        for (int page = 0; page < 2; page++) {
            sheet.line(50, 300, 170, 300).line(110, 320, 170, 320).line(50, 340, 170, 340).line(50, 300, 50, 340)
                    .line(110, 300, 110, 340).line(170, 300, 170, 340).text(115, 314, "甲乙丙丁".substring(page, page + 1))
                    .text(115, 334, "丙丁".substring(page, page + 1));
            if (page == 0) {
                sheet.text(55, 320, "不予公开").page();
            }
        }
        assertEquals(List.of("不予公开 (4×1) | 甲", "丙", "乙", "丁"), sheet.shown());
    }

    @Test
    void a_row_cut_in_two_by_the_page_is_one_row() throws Exception {
        assertEquals(List.of("项目 | 数量", "要求重新出具已 | 3", "其他 | 0"), new Sheet()
                .table(50, 320, "项目|数量", "要求重新出|3").page().table(50, 60, "具已|", "其他|0").shown());
    }

    @Test
    void rows_that_only_look_cut_stay_two() throws Exception {
        assertEquals(List.of("1.甲 | ", "2.乙 | 3"),
                new Sheet().table(50, 340, "1.甲|").page().table(50, 60, "2.乙|3").shown());
        assertEquals(List.of("结果维持 | 尚未审结", " | "),
                new Sheet().table(50, 340, "结果维持|尚未审结").page().table(50, 60, "|").shown());
    }

    @Test
    void a_number_too_wide_for_its_cell_is_one_number_and_said() throws Exception {
        Sheet sheet = new Sheet().table(50, 100, "项目|", "甲乙丙丁戊|").text(115, 109, "12345678901").text(115, 118, "23")
                .text(115, 134, "0");
        assertEquals(List.of("项目 | 1234567890123", "甲乙丙丁戊 | 0"), sheet.shown());
        assertEquals(List.of("broken-number"), sheet.problems());
    }

    @Test
    void numbers_below_each_other_in_one_cell_stay_apart() throws Exception {
        assertEquals(List.of("甲乙丙丁戊 | 12 34"), new Sheet().table(50, 100, "甲乙丙丁戊|").text(115, 109, "12")
                .text(115, 118, "34").shown());
    }

    @Test
    void a_word_across_a_line_is_said_because_its_cell_is_not_certain() throws Exception {
        assertEquals(List.of("text-across-cells fatal"),
                new Sheet().table(50, 100, "项目|数量", "甲|").text(95, 134, "12345").problems());
        assertEquals(List.of("text-across-cells fatal"),
                new Sheet().table(50, 100, "项目|数量", "甲|").text(155, 134, "12345").problems());
    }

    @Test
    void missing_pieces_of_lines_are_said_where_a_text_might_belong_to_two_cells() throws Exception {
        Sheet sheet = new Sheet().line(50, 100, 170, 100).line(50, 140, 170, 140).line(50, 120, 110, 120)
                .line(50, 100, 50, 140).line(170, 100, 170, 140).line(110, 120, 110, 140);
        assertEquals(List.of("open-cells fatal"), sheet.words(50, 100, "甲|乙", "丙|丁").problems());
    }

    @Test
    void underlined_words_and_a_frame_are_no_tables() throws Exception {
        assertEquals(List.of("云溪县", "说明"), new Sheet().text(50, 100, "云溪县").line(50, 102, 80, 102).text(50, 200, "说明")
                .draw("40 180 200 60 re S").shown());
    }
}
