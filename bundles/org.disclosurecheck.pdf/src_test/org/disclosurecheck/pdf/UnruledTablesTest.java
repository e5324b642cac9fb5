package org.disclosurecheck.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.disclosurecheck.extract.Block.Grid;
import org.junit.jupiter.api.Test;

class UnruledTablesTest {

    @Test
    void figures_below_each_other_make_columns_and_blank_places_stay_blank() throws Exception {
        Sheet sheet = new Sheet().text(50, 80, "表前的一句话。").words(50, 100, "项目|上年|本年", "规章|1|", "规范性文件||17", "许可|2|3");
        assertEquals(List.of("表前的一句话。", "项目 | 上年 | 本年", "规章 | 1 | ", "规范性文件 |  | 17",
                "许可 | 2 | 3"), sheet.shown());
        assertTrue(((Grid) sheet.read().blocks().get(1)).ragged());
        assertEquals(List.of("unruled-table"), sheet.problems());
    }

    @Test
    void header_words_split_over_narrow_lines_come_together_column_by_column() throws Exception {
        Sheet sheet = new Sheet();
        for (int line = 0; line < 4; line++) {
            for (int column = 0; column < 3; column++) {
                sheet.text(50 + 30 * column, 100 + 12 * line,
                        new String[] {"结果维持", "其他结果", "尚未审结"}[column].substring(line, line + 1));
            }
        }
        assertEquals(List.of("结果维持 | 其他结果 | 尚未审结", "3 | 0 | 1"),
                sheet.text(50, 160, "3").text(80, 160, "0").text(110, 160, "1").shown());
    }

    @Test
    void a_label_of_several_lines_is_one_label() throws Exception {
        assertEquals(List.of("其他法律法规禁止公开 | 1 | 2", "三安全 | 3 | 4"), new Sheet().text(50, 100, "其他法律法规")
                .text(150, 106, "1").text(200, 106, "2").text(50, 112, "禁止公开").text(50, 140, "三安全").text(150, 140, "3")
                .text(200, 140, "4").shown());
    }

    @Test
    void figures_that_stand_in_no_clear_column_are_not_guessed() throws Exception {
        Sheet sheet = new Sheet().text(50, 100, "甲").text(100, 100, "123456789").text(50, 120, "乙").text(100, 120, "1")
                .text(130, 120, "2");
        assertEquals(List.of("unruled-table fatal"), sheet.problems());
        assertEquals(List.of("甲 123456789", "乙 1 2"), sheet.shown());
    }

    @Test
    void a_signature_with_its_date_beside_it_is_no_table() throws Exception {
        Sheet sheet = new Sheet().text(50, 100, "云溪县财政局").text(250, 100, "2024年1月18日");
        assertEquals(List.of("云溪县财政局 2024年1月18日"), sheet.shown());
        assertEquals(List.of(), sheet.problems());
    }
}
